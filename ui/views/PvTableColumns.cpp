// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which columns a PV table shows, where, and how wide.
#include "PvTableView.h"
#include "Theme.h"

#include <QHeaderView>
#include <QMenu>

namespace Candela {

namespace {

/// Names get what they need up to here; a longer one is elided in the middle.
constexpr int WidestName = 420;
constexpr int WidestDescription = 420;
/// Descriptions come in hundreds, one after the other.
constexpr int FitAfterMs = 60;

/// As wide as what usually stands there; 0: as the title.
constexpr const char *WidthSamples[PvTableModel::ColumnCount] = {"BLD:F1:R03:LUX01",
                                                                 "Illuminance at the window",
                                                                 "12345.67",
                                                                 "W/m²",
                                                                 "",
                                                                 "READ_ACCESS",
                                                                 "12:34:56.789",
                                                                 "12345.67 %",
                                                                 "DOUBLE[100]",
                                                                 "127.0.0.1:5064",
                                                                 "read, write",
                                                                 "12345.67",
                                                                 "+1234.5",
                                                                 ""};
constexpr PvTableModel::Column HiddenByDefault[] = {
    PvTableModel::TypeColumn,  PvTableModel::HostColumn,       PvTableModel::RightsColumn,
    PvTableModel::SavedColumn, PvTableModel::DifferenceColumn, PvTableModel::CheckColumn};

/// The number comes first: a narrow table still shows it. The setpoint is the last of those that are shown,
/// since a failed write paints its reason from there to the right edge.
constexpr int DefaultOrder[PvTableModel::ColumnCount] = {
    PvTableModel::NameColumn,     PvTableModel::ValueColumn,       PvTableModel::UnitColumn,
    PvTableModel::SavedColumn,    PvTableModel::DifferenceColumn,  PvTableModel::SeverityColumn,
    PvTableModel::TimeColumn,     PvTableModel::DescriptionColumn, PvTableModel::StatusColumn,
    PvTableModel::SetpointColumn, PvTableModel::TypeColumn,        PvTableModel::HostColumn,
    PvTableModel::RightsColumn,   PvTableModel::CheckColumn};

} // namespace

void PvTableView::resetColumns()
{
    QHeaderView *header = horizontalHeader();
    m_fitting = true;
    for (int at = 0; at < PvTableModel::ColumnCount; ++at) {
        const int column = DefaultOrder[at];
        header->moveSection(header->visualIndex(column), at);
        setColumnHidden(column, false);
        setColumnWidth(column, defaultWidth(column));
    }
    for (const int column : HiddenByDefault)
        setColumnHidden(column, true);
    m_fitting = false;
    m_byHand.clear();
    fitColumns();
}

int PvTableView::defaultWidth(int column) const
{
    const QFontMetrics metrics(font());
    int text = metrics.horizontalAdvance(QString::fromUtf8(WidthSamples[column]));
    if (column == PvTableModel::SeverityColumn) // with its sign
        text = ThemeMetrics::scaled(16) +
               qMax(metrics.horizontalAdvance(PvTableModel::severityText(Severity::Invalid)),
                    metrics.horizontalAdvance(PvTableModel::stateText(ChannelState::NotFound)));
    return qMax(titleWidth(column), text + 2 * PvTablePainter::Padding);
}

int PvTableView::titleWidth(int column) const
{
    // In whatever font: titles are never cut, not even beside the arrow of the sorted column.
    const int arrow = ThemeMetrics::scaled(20);
    return QFontMetrics(font()).horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) +
           arrow + ThemeMetrics::scaled(2 * PvTablePainter::Padding);
}

void PvTableView::addColumnActions(QMenu *menu)
{
    for (int column = 0; column < PvTableModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(isColumnShown(column));
        // Without names a table says nothing.
        action->setEnabled(column != PvTableModel::NameColumn);
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->addSeparator();
    QAction *age = menu->addAction(tr("Time as age"));
    age->setCheckable(true);
    age->setChecked(m_model->timeStyle() == PvTableModel::Age);
    connect(age, &QAction::toggled, m_model, [model = m_model](bool on) {
        model->setTimeStyle(on ? PvTableModel::Age : PvTableModel::TimeOfDay);
    });
    QAction *arrays = menu->addAction(tr("Arrays as text"));
    arrays->setCheckable(true);
    arrays->setChecked(m_arraysAsText);
    connect(arrays, &QAction::toggled, this, &PvTableView::setArraysAsText);
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &PvTableView::resetColumns);
}

void PvTableView::showHeaderMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addColumnActions(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void PvTableView::setArraysAsText(bool asText)
{
    m_arraysAsText = asText;
    viewport()->update();
}

void PvTableView::reveal(int column, int behind)
{
    if (!isColumnHidden(column))
        return;
    QHeaderView *header = horizontalHeader();
    const int from = header->visualIndex(column);
    const int after = behind < 0 ? -1 : header->visualIndex(behind);
    header->moveSection(from, from > after ? after + 1 : after);
    setColumnHidden(column, false);
}

// Widths

void PvTableView::noteWidth(int column, int before, int after)
{
    // Hiding and showing are told as widths, too.
    if (m_fitting || before == 0 || after == 0) {
        if (!m_fitting)
            fitSoon();
        return;
    }
    m_byHand.insert(column);
    fitSoon();
}

void PvTableView::fitSoon()
{
    if (!m_fitTimer.isActive())
        m_fitTimer.start(FitAfterMs, this);
}

int PvTableView::widestText(int column) const
{
    // Measuring thousands takes time; the widest is among the longest.
    qsizetype longest = 0;
    const auto textOf = [column](const PvTableRow &row) -> const QString & {
        return column == PvTableModel::NameColumn ? row.name : row.description;
    };
    const QList<int> ids = m_model->ids();
    for (const int id : ids) {
        if (!m_model->row(id).comment)
            longest = qMax(longest, textOf(m_model->row(id)).size());
    }
    const QFontMetrics metrics(font());
    int width = 0;
    int measured = 0;
    for (const int id : ids) {
        const PvTableRow &row = m_model->row(id);
        if (row.comment || textOf(row).size() < longest - 2)
            continue;
        width = qMax(width, metrics.horizontalAdvance(textOf(row)));
        if (++measured == 40)
            break;
    }
    // Digits are drawn in cells of equal width: a little more than they take by themselves.
    return width == 0 ? 0 : width + width / 24 + 2 * PvTablePainter::Padding + 2;
}

/// The name gets what it needs, the description what is left: whoever has set a width by hand keeps it.
void PvTableView::fitColumns()
{
    m_fitTimer.stop();
    const int name = PvTableModel::NameColumn;
    const int description = PvTableModel::DescriptionColumn;
    if (!m_model || viewport()->width() < 50)
        return;
    int used = 0;
    for (int column = 0; column < PvTableModel::ColumnCount; ++column) {
        if (column != name && column != description && isColumnShown(column))
            used += columnWidth(column);
    }
    int nameWidth = columnWidth(name);
    if (!m_byHand.contains(name)) {
        const int wanted = qMin(widestText(name), WidestName);
        const int narrow = qMax(viewport()->width() / 2, defaultWidth(name) * 2 / 3);
        nameWidth = wanted == 0 ? defaultWidth(name) : qMin(qMax(wanted, defaultWidth(name) * 2 / 3), narrow);
    }
    m_fitting = true;
    setColumnWidth(name, nameWidth);
    if (isColumnShown(description) && !m_byHand.contains(description)) {
        const int title = titleWidth(description);
        const int wanted = qBound(title, widestText(description), WidestDescription);
        setColumnWidth(description, qBound(title, viewport()->width() - used - nameWidth, wanted));
    }
    m_fitting = false;
}

void PvTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

} // namespace Candela
