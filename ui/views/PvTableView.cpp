// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableView.h"

#include "PvTableDelegate.h"
#include "Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>

namespace Candela {

PvTableView::PvTableView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("PV table"));
    setItemDelegate(new PvTableDelegate(this));
    connect(static_cast<PvTableDelegate *>(itemDelegate()), &PvTableDelegate::refused, this,
            &PvTableView::editRefused);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setAcceptDrops(true);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    setRowHeight(ThemeMetrics::Row);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorClearable(true);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(40);
    header->setFixedHeight(ThemeMetrics::scaled(28));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &PvTableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionResized, this, &PvTableView::noteWidth);
    makePainter();
    connect(Theme::instance(), &Theme::changed, this, [this] {
        makePainter();
        viewport()->update();
    });
}

PvTableView::~PvTableView() = default;

void PvTableView::makePainter()
{
    m_painter = std::make_unique<PvTablePainter>(font());
}

void PvTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        makePainter();
}

void PvTableView::setTableModel(PvTableModel *model)
{
    m_model = model;
    setModel(model);
    // A reset loses the selection; rows are known by their ids. The view was connected to these signals
    // first.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_keptSelection = selectedIds(); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { selectIds(m_keptSelection); });
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(true);
    header->setSortIndicator(model->sortColumn(), model->sortOrder());
    connect(header, &QHeaderView::sortIndicatorChanged, model,
            [model](int column, Qt::SortOrder order) { model->sort(column, order); });
    connect(model, &PvTableModel::rowsCounted, this, &PvTableView::fitSoon);
    connect(model, &PvTableModel::described, this, &PvTableView::fitSoon);
    connect(model, &PvTableModel::timeStyleChanged, this, [this, header] {
        header->viewport()->update();
        viewport()->update();
    });
    resetColumns();
}

void PvTableView::setRowHeight(int pixels)
{
    verticalHeader()->setDefaultSectionSize(pixels);
}

// Selection

QList<int> PvTableView::selectedIds() const
{
    QList<int> places;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.append(place);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    for (int &place : places)
        place = m_model->idAt(place);
    return places;
}

QStringList PvTableView::selectedNames() const
{
    QStringList names;
    for (const int id : selectedIds()) {
        if (!m_model->row(id).comment)
            names.append(m_model->row(id).name);
    }
    return names;
}

void PvTableView::selectIds(const QList<int> &ids)
{
    QList<int> places;
    for (const int id : ids) {
        if (id >= 0 && m_model->row(id).used && m_model->placeOf(id) >= 0)
            places.append(m_model->placeOf(id));
    }
    std::sort(places.begin(), places.end());
    QItemSelection selection;
    for (qsizetype i = 0; i < places.size();) {
        qsizetype end = i;
        while (end + 1 < places.size() && places[end + 1] == places[end] + 1)
            ++end;
        selection.append(QItemSelectionRange(m_model->index(places[i], 0),
                                             m_model->index(places[end], PvTableModel::ColumnCount - 1)));
        i = end + 1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

// Clipboard

void PvTableView::copyNames()
{
    if (const QStringList names = selectedNames(); !names.isEmpty())
        QApplication::clipboard()->setText(names.join(QLatin1Char('\n')));
}

QString PvTableView::selectedRowsAsText() const
{
    QList<int> columns;
    for (int visual = 0; visual < PvTableModel::ColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnShown(column))
            columns.append(column);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells.append(m_model->headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int id : selectedIds()) {
        cells.clear();
        for (const int column : columns)
            cells.append(m_model->cellText(id, column).replace(QLatin1Char('\t'), QLatin1Char(' ')));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void PvTableView::copyRows()
{
    if (selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedRowsAsText());
}

QString PvTableView::rowsAsCsv(const QList<int> &ids, bool all) const
{
    const auto quoted = [](QString text) {
        if (!text.contains(QRegularExpression(QStringLiteral("[\",\r\n]"))))
            return text;
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QString(QLatin1Char('"') + text + QLatin1Char('"'));
    };
    QStringList cells;
    QList<int> columns;
    for (int visual = 0; visual < PvTableModel::ColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (isColumnShown(column))
            columns.append(column);
    }
    // What is hidden follows what is seen.
    for (int column = 0; all && column < PvTableModel::ColumnCount; ++column) {
        if (!isColumnShown(column))
            columns.append(column);
    }
    for (const int column : std::as_const(columns))
        cells.append(PvTableModel::columnKey(column));
    QString text = cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const int id : ids) {
        if (m_model->row(id).comment)
            continue;
        cells.clear();
        for (const int column : columns)
            cells.append(quoted(m_model->exportText(id, column)));
        text += cells.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text;
}

void PvTableView::paste()
{
    const QString text = QApplication::clipboard()->text();
    if (!text.isEmpty())
        Q_EMIT textInserted(text, currentIndex().isValid() ? m_model->idAt(currentIndex().row()) : -1);
}

void PvTableView::toggleChecks(const QList<int> &ids)
{
    // All of them the same: checked, unless they are all checked already.
    bool all = true;
    for (const int id : ids)
        all &= m_model->row(id).comment || m_model->row(id).checked;
    m_model->setChecked(ids, !all);
    // What was just done must be seen.
    reveal(PvTableModel::CheckColumn, -1);
}

void PvTableView::stepRows(int by)
{
    const QList<int> ids = selectedIds();
    if (ids.isEmpty() || !ordersByHand())
        return;
    // In front of the row above the first, or of the second row below the last.
    const int first = m_model->placeOf(ids.first());
    const int target = by < 0 ? first - 1 : m_model->placeOf(ids.last()) + 2;
    if (target < 0 || target > m_model->rowCount())
        return;
    Q_EMIT rowsMoved(ids, target < m_model->rowCount() ? m_model->idAt(target) : -1);
}

bool PvTableView::ordersByHand() const
{
    return m_model->sortColumn() < 0 && m_model->filter().isEmpty() &&
           m_model->stateFilter() == PvTableModel::AllRows;
}

// Editing

QModelIndex PvTableView::editableCell(int place) const
{
    if (place < 0 || place >= m_model->rowCount())
        return {};
    for (const int column :
         {PvTableModel::SetpointColumn, PvTableModel::ValueColumn, PvTableModel::NameColumn}) {
        const QModelIndex cell = m_model->index(place, column);
        if (isColumnShown(column) && (m_model->flags(cell) & Qt::ItemIsEditable))
            return cell;
    }
    return {};
}

void PvTableView::editCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    const QModelIndex cell =
        m_model->flags(current) & Qt::ItemIsEditable ? current : editableCell(current.row());
    if (cell.isValid()) {
        edit(cell, AllEditTriggers, nullptr);
        return;
    }
    QString message;
    m_model->checkInput(m_model->idAt(current.row()), QString(), &message);
    Q_EMIT editRefused(message);
}

bool PvTableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (trigger != AllEditTriggers && trigger != AnyKeyPressed)
        return false; // only through editCurrent(), a double click on a field, or typing
    setEditTriggers(AllEditTriggers);
    const bool opened = QTableView::edit(index, trigger, event);
    setEditTriggers(NoEditTriggers);
    if (opened)
        freezeOrder();
    return opened;
}

void PvTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    freezeOrder();
    setFocus(Qt::OtherFocusReason);
}

void PvTableView::freezeOrder()
{
    m_model->setOrderFrozen(m_gesture == Gesture::Band || state() == EditingState);
}

void PvTableView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event == QKeySequence::Copy) {
        copyNames();
    } else if (event == QKeySequence::Paste) {
        paste();
    } else if (event->key() == Qt::Key_C && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyRows();
    } else if (event->key() == Qt::Key_F2) {
        editCurrent();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && plain) {
        if (const QStringList names = selectedNames(); !names.isEmpty())
            Q_EMIT readRequested(names);
    } else if (event->key() == Qt::Key_Delete) {
        const QList<int> ids = selectedIds();
        // One failed write in hand: Delete dismisses it before it would remove the row.
        if (ids.size() == 1 && m_model->row(ids.first()).write == PvTableRow::Failed)
            m_model->dismissFailure(ids.first());
        else if (!ids.isEmpty())
            Q_EMIT removeRequested(ids);
    } else if (event->modifiers() == Qt::AltModifier &&
               (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        stepRows(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Space && plain && selectionModel()->hasSelection()) {
        toggleChecks(selectedIds());
    } else if (event->key() == Qt::Key_Escape && m_gesture == Gesture::Band) {
        selectionModel()->select(m_before, QItemSelectionModel::ClearAndSelect);
        m_gesture = Gesture::None;
        finishGesture();
    } else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() &&
               event->key() != Qt::Key_Space) {
        const QModelIndex cell = editableCell(currentIndex().row());
        if (cell.isValid())
            edit(cell, AnyKeyPressed, event);
    } else {
        const QItemSelection before = selectionModel()->selection();
        QTableView::keyPressEvent(event);
        if (selectionModel()->selection() != before)
            Q_EMIT selectionMade();
        return;
    }
    event->accept();
}

} // namespace Candela
