// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the mouse does to a PV table: selecting by dragging over rows, carrying names away, taking them in.
#include "PvTableView.h"
#include "Theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimerEvent>

namespace Candela {

namespace {

constexpr int ScrollEveryMs = 30;

} // namespace

int PvTableView::contentY(const QPoint &viewportPoint) const
{
    return viewportPoint.y() + verticalHeader()->offset();
}

int PvTableView::placeAt(int y) const
{
    const int height = verticalHeader()->defaultSectionSize();
    return y < 0 ? -1 : y / height;
}

void PvTableView::mousePressEvent(QMouseEvent *event)
{
    if (state() == EditingState) {
        // A click elsewhere ends an edit without writing; it means nothing more.
        setFocus(Qt::MouseFocusReason);
        return;
    }
    const QPoint at = event->position().toPoint();
    const int place = placeAt(contentY(at));
    const bool onRow = place >= 0 && place < m_model->rowCount();
    const int column = onRow ? columnAt(at.x()) : -1;
    if (event->button() == Qt::RightButton) {
        // The menu that follows speaks of what is selected: at least of the row below the pointer.
        if (onRow && !selectionModel()->isSelected(m_model->index(place, 0))) {
            setCurrentIndex(m_model->index(place, qMax(0, column)));
            Q_EMIT selectionMade();
        }
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = QPoint(at.x() + horizontalHeader()->offset(), contentY(at));
    m_pointer = at;
    m_modifiers = event->modifiers();
    m_before = selectionModel()->selection();
    m_gesture = Gesture::Pressed;
    if (!onRow) {
        if (!(m_modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)) &&
            !m_before.isEmpty()) {
            selectionModel()->clearSelection();
            Q_EMIT selectionMade();
        }
        return;
    }
    const QModelIndex index = m_model->index(place, qMax(0, column));
    const int id = m_model->idAt(place);
    if (m_model->row(id).write == PvTableRow::Failed && isColumnShown(PvTableModel::SetpointColumn) &&
        PvTablePainter::dismissRect(setpointRect(place)).contains(at)) {
        m_model->dismissFailure(id);
        m_gesture = Gesture::None;
        return;
    }
    if (column == PvTableModel::CheckColumn && !m_model->row(id).comment &&
        !(m_modifiers & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier))) {
        // One of several selected rows stands for all of them.
        const bool several = selectionModel()->isSelected(m_model->index(place, 0));
        toggleChecks(several ? selectedIds() : QList<int>{id});
        m_gesture = Gesture::None;
        return;
    }
    const auto flags = QItemSelectionModel::Rows;
    if (m_modifiers & Qt::ShiftModifier) {
        const int anchor = currentIndex().isValid() ? currentIndex().row() : place;
        selectionModel()->select(
            QItemSelection(m_model->index(qMin(anchor, place), 0), m_model->index(qMax(anchor, place), 0)),
            QItemSelectionModel::ClearAndSelect | flags);
        m_gesture = Gesture::None;
        Q_EMIT selectionMade();
    } else if (m_modifiers & Qt::ControlModifier) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::Toggle | flags);
        Q_EMIT selectionMade();
    } else if (m_modifiers & Qt::AltModifier) {
        selectionModel()->setCurrentIndex(index,
                                          QItemSelectionModel::NoUpdate); // what the band covers will go
    } else if (selectionModel()->isSelected(m_model->index(place, 0))) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_gesture = Gesture::MayDrag;
    } else {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | flags);
        Q_EMIT selectionMade();
    }
}

void PvTableView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_pointer = at;
    if (!(event->buttons() & Qt::LeftButton)) {
        const int place = placeAt(contentY(at));
        if (place != m_hovered) {
            m_hovered = place;
            viewport()->update();
        }
        return;
    }
    const QPoint content(at.x() + horizontalHeader()->offset(), contentY(at));
    const bool far = (content - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (m_gesture == Gesture::MayDrag && far) {
        m_gesture = Gesture::None;
        startNameDrag();
        return;
    }
    if (m_gesture == Gesture::Pressed && far) {
        m_gesture = Gesture::Band;
        freezeOrder();
        m_scrollTimer.start(ScrollEveryMs, this);
    }
    if (m_gesture == Gesture::Band)
        stretchBand(at);
}

void PvTableView::stretchBand(const QPoint &at)
{
    const int top = qMin(m_pressedAt.y(), contentY(at));
    const int bottom = qMax(m_pressedAt.y(), contentY(at));
    const int first = qMax(0, placeAt(top));
    const int last = qMin(m_model->rowCount() - 1, placeAt(bottom));
    QItemSelection band;
    if (first <= last)
        band.select(m_model->index(first, 0), m_model->index(last, PvTableModel::ColumnCount - 1));
    if (m_modifiers & Qt::ControlModifier) {
        QItemSelection both = m_before;
        both.merge(band, QItemSelectionModel::Select);
        selectionModel()->select(both, QItemSelectionModel::ClearAndSelect);
    } else if (m_modifiers & Qt::AltModifier) {
        QItemSelection rest = m_before;
        rest.merge(band, QItemSelectionModel::Deselect);
        selectionModel()->select(rest, QItemSelectionModel::ClearAndSelect);
    } else {
        selectionModel()->select(band, QItemSelectionModel::ClearAndSelect);
    }
    viewport()->update();
}

void PvTableView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_fadeTimer.timerId()) {
        viewport()->update();
        return;
    }
    if (event->timerId() == m_fitTimer.timerId()) {
        fitColumns();
        return;
    }
    if (event->timerId() != m_scrollTimer.timerId()) {
        QTableView::timerEvent(event);
        return;
    }
    // Held beyond an edge, the band pulls the rows along: the further out, the faster.
    const int beyond = m_pointer.y() < 0 ? m_pointer.y() : qMax(0, m_pointer.y() - viewport()->height());
    if (beyond == 0 || m_gesture != Gesture::Band)
        return;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qBound(-240, beyond, 240));
    stretchBand(m_pointer);
}

void PvTableView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::MayDrag) {
        // A click on one of several selected rows means that one.
        const int place = placeAt(m_pressedAt.y());
        if (place >= 0 && place < m_model->rowCount()) {
            selectionModel()->select(m_model->index(place, 0),
                                     QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            Q_EMIT selectionMade();
        }
    }
    if (gesture != Gesture::Band)
        return;
    finishGesture();
    Q_EMIT selectionMade();
    if (const QStringList names = selectedNames(); !names.isEmpty())
        Q_EMIT rowsDragged(names);
}

void PvTableView::finishGesture()
{
    m_scrollTimer.stop();
    freezeOrder();
    viewport()->update();
}

void PvTableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const int place = placeAt(contentY(at));
    if (place < 0 || place >= m_model->rowCount())
        return;
    m_gesture = Gesture::None;
    if (m_model->rowAt(place).comment) {
        setCurrentIndex(m_model->index(place, PvTableModel::NameColumn));
        editCurrent();
        return;
    }
    if (columnAt(at.x()) == PvTableModel::CheckColumn)
        return;
    const QModelIndex index = m_model->index(place, qMax(0, columnAt(at.x())));
    if (index.column() == PvTableModel::SetpointColumn && (m_model->flags(index) & Qt::ItemIsEditable)) {
        setCurrentIndex(index);
        edit(index, AllEditTriggers, nullptr);
        return;
    }
    Q_EMIT rowActivated(m_model->rowAt(place).name);
}

void PvTableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_hovered = -1;
    viewport()->update();
}

void PvTableView::paintBand(QPainter *painter) const
{
    const ThemeColors &c = Theme::instance()->colors();
    const QPoint start = m_pressedAt - QPoint(horizontalHeader()->offset(), verticalHeader()->offset());
    const QRect band = QRect(start, m_pointer).normalized();
    QColor fill = c.accent;
    fill.setAlphaF(0.12f);
    painter->setPen(QPen(c.accent, 1));
    painter->setBrush(fill);
    painter->drawRect(band.adjusted(0, 0, -1, -1));

    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    const QString text = QString::number(count);
    const ThemeText &writer = m_painter->text();
    QRectF badge(0, 0, writer.width(text) + 14, writer.height() + 4);
    badge.moveTopLeft(m_pointer + QPoint(14, 10));
    badge.moveRight(qMin(badge.right(), qreal(viewport()->width() - 4)));
    badge.moveBottom(qMin(badge.bottom(), qreal(viewport()->height() - 4)));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.accent);
    painter->drawRoundedRect(badge, ThemeMetrics::Corner, ThemeMetrics::Corner);
    painter->setPen(c.onAccent);
    writer.draw(painter, badge, Qt::AlignHCenter, text);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

// Drag and drop

void PvTableView::startNameDrag()
{
    const QStringList names = selectedNames();
    m_dragged = selectedIds();
    if (m_dragged.isEmpty())
        return;
    auto *mime = new QMimeData;
    mime->setText(names.join(QLatin1Char('\n')));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    const ThemeColors &c = Theme::instance()->colors();
    const QString label = m_dragged.size() == 1
                              ? m_model->cellText(m_dragged.first(), PvTableModel::NameColumn)
                          : names.isEmpty() ? tr("%n rows", nullptr, int(m_dragged.size()))
                                            : tr("%n PVs", nullptr, int(names.size()));
    const ThemeText &writer = m_painter->text();
    const qreal ratio = devicePixelRatioF();
    const QSize size(qMin(320, int(writer.width(label)) + 20), 24);
    QPixmap pixmap(size * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.accent, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(QPointF(), size).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(c.text);
    writer.draw(&painter, QRectF(10, 0, size.width() - 20, size.height()), Qt::AlignLeft, label,
                Qt::ElideMiddle);
    painter.end();
    drag->setPixmap(pixmap);
    drag->setHotSpot(QPoint(-12, -8));
    // The one place with a loop of its own: Qt's drags have no other form. Updates go on being shown
    // meanwhile.
    drag->exec(Qt::CopyAction);
    m_dragged.clear();
}

bool PvTableView::takesDrop(const QDropEvent *event) const
{
    if (event->source() == this)
        return ordersByHand();
    return event->mimeData()->hasText();
}

void PvTableView::dragEnterEvent(QDragEnterEvent *event)
{
    if (takesDrop(event))
        event->acceptProposedAction();
}

void PvTableView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!takesDrop(event))
        return;
    const int height = verticalHeader()->defaultSectionSize();
    // Names land where they are dropped only while the rows stand in their own order.
    const int place =
        m_model->sortColumn() < 0
            ? qBound(0, (contentY(event->position().toPoint()) + height / 2) / height, m_model->rowCount())
            : m_model->rowCount();
    if (place != m_dropPlace) {
        m_dropPlace = place;
        viewport()->update();
    }
    event->acceptProposedAction();
}

void PvTableView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropPlace = -1;
    viewport()->update();
}

void PvTableView::dropEvent(QDropEvent *event)
{
    const int place = std::exchange(m_dropPlace, -1);
    viewport()->update();
    if (!takesDrop(event))
        return;
    event->acceptProposedAction();
    const int before = place >= 0 && place < m_model->rowCount() ? m_model->idAt(place) : -1;
    if (event->source() == this)
        Q_EMIT rowsMoved(m_dragged, before);
    else
        Q_EMIT textInserted(event->mimeData()->text(), before);
}

} // namespace Candela
