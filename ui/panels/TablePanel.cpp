// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanel.h"

#include "client/Context.h"
#include "models/NameBook.h"
#include "models/NamesFromText.h"
#include "models/PvTableModel.h"
#include "models/PvTableStates.h"
#include "panels/KnownNames.h"
#include "panels/PvTableFeed.h"
#include "panels/TableMarksCommand.h"
#include "panels/TablePanelCommand.h"
#include "panels/TablePanelWriter.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/EmptyState.h"
#include "views/PvTableView.h"
#include "views/Theme.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Candela {

TablePanel::TablePanel(Session *session, QWidget *parent)
    : Panel(session, parent)
    , m_model(new PvTableModel(this))
    , m_view(new PvTableView(this))
    , m_feed(new PvTableFeed(session, m_model, true, this))
    , m_writer(new TablePanelWriter(session, m_model, this))
{
    m_view->setTableModel(m_model);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    auto *empty =
        new EmptyState(QStringLiteral("table"), tr("No PVs yet"),
                       tr("The table shows values as they change, and writes setpoints. Type names above, "
                          "paste a list, or drop PVs here."),
                       this);
    QPushButton *addButton = empty->addAction(tr("Add PVs"), QStringLiteral("plus"));
    auto *pages = new QWidget(this);
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(pages, 1);
    setAcceptDrops(true);
    connect(addButton, &QPushButton::clicked, m_add, [this] { m_add->setFocus(Qt::OtherFocusReason); });

    connect(m_model, &PvTableModel::rowsCounted, this, &TablePanel::showCount);
    connect(m_view, &PvTableView::textInserted, this, &TablePanel::addText);
    connect(m_view, &PvTableView::removeRequested, this, &TablePanel::removeRows);
    connect(m_view, &PvTableView::rowsMoved, this, &TablePanel::moveRows);
    connect(m_model, &PvTableModel::marksEdited, this, &TablePanel::keepMarks);
    connect(m_model, &PvTableModel::commentEdited, this, &TablePanel::editComment);
    connect(m_view, &PvTableView::rowsDragged, session, &Session::gatherRequested);
    connect(m_view, &PvTableView::readRequested, session, &Session::gatherRequested);
    connect(m_view, &PvTableView::rowActivated, session,
            [session](const QString &name) { Q_EMIT session->chartRequested({name}); });
    connect(m_view, &PvTableView::editRefused, session,
            [session](const QString &message) { Q_EMIT session->message(message, true); });
    connect(m_view, &PvTableView::selectionMade, this,
            [this] { this->session()->selection()->set(m_view->selectedNames(), this); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TablePanel::showMenu);
    connect(m_feed, &PvTableFeed::statesTaken, this, &TablePanel::showCount);
    connect(session->selection(), &Selection::changed, this, &TablePanel::showSelection);
    connect(session, &Session::tableRequested, this, [this](const QStringList &names) {
        if (m_takesRequests)
            addNames(names);
    });
    connect(session, &Session::readOnlyChanged, m_model, &PvTableModel::setReadOnly);
    m_model->setReadOnly(session->isReadOnly());
    showCount();
}

TablePanel::~TablePanel() = default;

QWidget *TablePanel::makeBar()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(ThemeMetrics::PanelMargin, 6, ThemeMetrics::PanelMargin, 6);
    m_add = new QLineEdit(bar);
    m_add->setPlaceholderText(tr("Add PVs"));
    m_add->setToolTip(tr("Names, or ranges such as BLD:F1:R{01..08}:LUX01; Enter adds them.\n"
                         "loc://name(40) is a variable of this program"));
    m_add->setAccessibleName(tr("PVs to add"));
    m_add->setClearButtonEnabled(true);
    m_add->addAction(Theme::instance()->icon(QStringLiteral("plus"), &ThemeColors::secondaryText),
                     QLineEdit::LeadingPosition);
    m_filter = new QLineEdit(bar);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setToolTip(tr("Words in name or description; * and ? as wild cards, -word excludes,\n"
                            "/regular expression/, and states: alarm, disconnected, changed …"));
    m_filter->setAccessibleName(tr("Filter rows"));
    m_filter->setClearButtonEnabled(true);
    QAction *words =
        m_filter->addAction(Theme::instance()->icon(QStringLiteral("filter"), &ThemeColors::secondaryText),
                            QLineEdit::LeadingPosition);
    words->setText(tr("What can be filtered by"));
    words->setToolTip(tr("What can be filtered by (Alt+Down)"));
    words->setShortcut(QKeySequence(Qt::AltModifier | Qt::Key_Down));
    words->setShortcutContext(Qt::WidgetShortcut);
    connect(words, &QAction::triggered, this, &TablePanel::showFilterMenu);
    m_state = new QComboBox(bar);
    m_state->addItem(tr("All states"), PvTableModel::AllRows);
    m_state->addItem(tr("In alarm"), PvTableModel::InAlarm);
    m_state->addItem(tr("Not connected"), PvTableModel::NotConnected);
    m_state->addItem(tr("Changed lately"), PvTableModel::RecentlyChanged);
    m_state->addItem(tr("Differs from saved"), PvTableModel::DiffersFromSaved);
    // What it is called now, not what it might be: the names need the room.
    m_state->setMinimumContentsLength(int(std::max<qsizetype>(6, m_state->itemText(0).size() - 2)));
    m_state->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->view()->setMinimumWidth(180);
    m_state->setAccessibleName(tr("State of the rows shown"));
    m_count = new QLabel(bar);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *more = new QToolButton(bar);
    more->setIcon(Theme::instance()->icon(QStringLiteral("more")));
    more->setToolTip(tr("What can be done with the rows"));
    more->setAccessibleName(tr("More"));
    more->setAutoRaise(true);
    connect(more, &QToolButton::clicked, this, [this, more] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(more->mapToGlobal(QPoint(0, more->height())));
    });
    // Both fields always show what they are for.
    m_add->setMinimumWidth(112);
    m_filter->setMinimumWidth(84);
    layout->addWidget(m_add, 3);
    layout->addWidget(m_filter, 2);
    layout->addWidget(m_state);
    layout->addWidget(m_count);
    layout->addWidget(more);

    new KnownNames(session(), m_add, true);
    connect(m_add, &QLineEdit::returnPressed, this, [this] { addText(m_add->text()); });
    connect(m_filter, &QLineEdit::textChanged, this, &TablePanel::applyFilter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &TablePanel::applyFilter);
    return bar;
}

// Rows

QStringList TablePanel::names() const
{
    return m_model->names();
}

void TablePanel::addText(const QString &text, int beforeId)
{
    const Result<QStringList> names = namesFromText(text, true);
    if (!names) {
        Q_EMIT session()->message(names.error().message(), true);
        return;
    }
    if (names->isEmpty())
        return;
    addNames(*names, beforeId);
    m_add->clear();
}

void TablePanel::addNames(const QStringList &names, int beforeId)
{
    QStringList before = m_model->names();
    QStringList fresh;
    for (const QString &name : names) {
        if (name.startsWith(QLatin1Char('#')) || m_model->idOfName(name) < 0)
            fresh.append(name);
    }
    if (!fresh.isEmpty()) {
        QStringList after = before;
        const int at = beforeId < 0 ? -1 : m_model->indexOfId(beforeId);
        if (at < 0)
            after += fresh;
        else
            after = before.mid(0, at) + fresh + before.mid(at);
        pushNames(tr("Add %n rows", nullptr, int(fresh.size())), std::move(before), std::move(after));
    }
    QList<int> ids;
    for (const QString &name : names) {
        if (const int id = m_model->idOfName(name); id >= 0)
            ids.append(id);
    }
    if (ids.isEmpty() || m_model->placeOf(ids.first()) < 0)
        return;
    m_view->selectIds(ids);
    // The view learns of new rows in the next turn; before that it cannot scroll to them.
    QMetaObject::invokeMethod(
        m_view,
        [this, first = m_model->row(ids.first()).name, last = m_model->row(ids.last()).name] {
            for (const QString &name : {last, first}) {
                if (const int id = m_model->idOfName(name); id >= 0 && m_model->placeOf(id) >= 0)
                    m_view->scrollTo(m_model->index(m_model->placeOf(id), 0));
            }
        },
        Qt::QueuedConnection);
}

void TablePanel::pushNames(const QString &text, QStringList before, QStringList after)
{
    session()->undoStack()->push(new TablePanelCommand(this, text, std::move(before), std::move(after)));
}

void TablePanel::keepMarks(const QList<PvTableSheet::Row> &before, const QList<PvTableSheet::Row> &after)
{
    const PvTableSheet::Row &was = before.first();
    const PvTableSheet::Row &is = after.first();
    const int count = int(after.size());
    const QString text =
        was.selected != is.selected
            ? (is.selected ? tr("Check %n rows", nullptr, count) : tr("Uncheck %n rows", nullptr, count))
        : was.tolerance != is.tolerance ? tr("Change the tolerance of %n rows", nullptr, count)
                                        : tr("Save %n values", nullptr, count);
    session()->undoStack()->push(new TableMarksCommand(this, text, before, after));
}

void TablePanel::removeRows(const QList<int> &ids)
{
    const QSet<int> gone(ids.begin(), ids.end());
    QStringList after;
    const QList<int> all = m_model->ids();
    for (const int id : all) {
        if (!gone.contains(id))
            after.append(m_model->row(id).name);
    }
    if (after.size() == all.size())
        return;
    session()->undoStack()->push(
        new TablePanelCommand(this, tr("Remove %n rows", nullptr, int(ids.size())), m_model->names(), after));
    session()->selection()->set(m_view->selectedNames(), this);
}

void TablePanel::setNames(const QStringList &names)
{
    const QSet<QString> wanted(names.begin(), names.end());
    QList<int> gone;
    const QList<int> before = m_model->ids();
    for (const int id : before) {
        // Comments need not be unique, so they are set anew.
        if (m_model->row(id).comment || !wanted.contains(m_model->row(id).name))
            gone.append(id);
    }
    m_feed->forget(gone);
    m_model->removeIds(gone);
    QList<int> added;
    const QStringList kept = m_model->names();
    qsizetype next = 0; // in kept
    for (qsizetype i = 0; i < names.size();) {
        if (next < kept.size() && names[i] == kept[next]) {
            ++next;
            ++i;
            continue;
        }
        qsizetype end = i;
        while (end < names.size() && !(next < kept.size() && names[end] == kept[next]))
            ++end;
        added += m_model->insertNames(names.mid(i, end - i), int(i));
        i = end;
    }
    arrange(names);
    m_feed->subscribe(added);
}

PvTableSheet TablePanel::sheet() const
{
    return m_model->sheet();
}

void TablePanel::setSheet(const PvTableSheet &sheet, const QString &text)
{
    QStringList names;
    for (const PvTableSheet::Row &row : sheet.rows)
        names.append(row.name);
    NameBook::shared()->addLoaded(names);
    // One step of undo: new rows get their marks, and so do those that stay.
    QUndoStack *undo = session()->undoStack();
    undo->beginMacro(text);
    if (QStringList before = m_model->names(); before != names)
        pushNames(text, std::move(before), std::move(names));
    QList<PvTableSheet::Row> before;
    for (const PvTableSheet::Row &row : sheet.rows) {
        if (const int id = m_model->idOfName(row.name); id >= 0)
            before.append(m_model->sheetRow(id));
    }
    undo->push(new TableMarksCommand(this, text, before, sheet.rows));
    undo->endMacro();
    for (const PvTableSheet::Row &row : sheet.rows) {
        if (!row.saved)
            continue;
        m_view->reveal(PvTableModel::SavedColumn, PvTableModel::UnitColumn);
        m_view->reveal(PvTableModel::DifferenceColumn, PvTableModel::SavedColumn);
        break;
    }
}

void TablePanel::arrange(const QStringList &names)
{
    // Comments may be the same text several times: each stands for one row.
    QHash<QString, QList<int>> comments;
    const QList<int> ids = m_model->ids();
    for (const int id : ids) {
        if (m_model->row(id).comment)
            comments[m_model->row(id).name].append(id);
    }
    QList<int> order;
    order.reserve(names.size());
    for (const QString &name : names) {
        if (!name.startsWith(QLatin1Char('#'))) {
            if (const int id = m_model->idOfName(name); id >= 0)
                order.append(id);
        } else if (QList<int> &same = comments[name]; !same.isEmpty()) {
            order.append(same.takeFirst());
        }
    }
    m_model->arrange(order);
}

void TablePanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void TablePanel::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    addText(event->mimeData()->text());
}

void TablePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        addText(QGuiApplication::clipboard()->text());
    else
        Panel::keyPressEvent(event);
}

// What is shown

void TablePanel::applyFilter()
{
    const NameFilter filter(m_filter->text(), pvTableFilterStates());
    const bool wrong = !filter.error().isEmpty();
    if (m_filter->property("invalid").toBool() != wrong) {
        m_filter->setProperty("invalid", wrong);
        m_filter->style()->unpolish(m_filter);
        m_filter->style()->polish(m_filter);
    }
    m_model->setFilter(filter, PvTableModel::StateFilter(m_state->currentData().toInt()));
}

void TablePanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    // Where there is little room, the fields need it more.
    m_count->setVisible(width() >= 440);
}

void TablePanel::showCount()
{
    const int total = m_model->countOf(PvTableModel::AllRows);
    const int shown = m_model->rowCount();
    m_pages->setCurrentIndex(m_model->totalRows() == 0 ? 0 : 1);
    if (!m_model->filter().error().isEmpty())
        m_count->setText(m_model->filter().error());
    else if (shown < total)
        m_count->setText(tr("%1 of %n PVs", nullptr, total).arg(shown));
    else
        m_count->setText(total == 0 ? QString() : tr("%n PVs", nullptr, total));
}

void TablePanel::showSelection(const QStringList &pvs, QObject *source)
{
    if (source == this)
        return;
    QList<int> ids;
    for (const QString &pv : pvs) {
        if (const int id = m_model->idOfName(pv); id >= 0)
            ids.append(id);
    }
    m_view->selectIds(ids);
}

} // namespace Candela
