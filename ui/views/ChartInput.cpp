// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands do to a chart.
#include "ChartView.h"
#include "models/TraceSet.h"

#include <QApplication>
#include <QChart>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>

#include <cmath>

namespace Candela {

namespace {

constexpr double ZoomPerNotch = 1.2;
constexpr int MarkerReach = 4; ///< Pixels beside a marker that still take hold of it.

} // namespace

QPointF ChartView::chartPoint(const QPoint &viewportPoint) const
{
    return chart()->mapFromScene(mapToScene(viewportPoint));
}

qint64 ChartView::timeAt(double x) const
{
    const QRectF area = plot();
    return fromNs() + qint64((x - area.left()) / qMax(1.0, area.width()) * double(toNs() - fromNs()));
}

qint64 ChartView::timeAt(const QPoint &viewportPoint) const
{
    const QPointF at = chartPoint(viewportPoint);
    return plot().contains(at) ? timeAt(at.x()) : 0;
}

double ChartView::xOf(qint64 ns) const
{
    const QRectF area = plot();
    return area.left() + double(ns - fromNs()) / double(qMax<qint64>(1, toNs() - fromNs())) * area.width();
}

QPointF ChartView::viewportPosition(int traceId, qint64 timeNs, double value) const
{
    const ChartTracesItem::Line *line = lineOf(traceId);
    const double y = line ? yOf(*line, value) : plot().bottom();
    return mapFromScene(chart()->mapToScene(QPointF(xOf(timeNs), y)));
}

void ChartView::moveCursor(const QPoint &viewportPoint)
{
    const qint64 ns = timeAt(viewportPoint);
    if (ns == m_cursorNs)
        return;
    m_cursorNs = ns;
    viewport()->update();
    Q_EMIT cursorMoved(ns);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    // Shift turns a wheel to the side on some systems; a touch pad scrolls sideways by itself: that pans.
    const QPoint delta = event->angleDelta();
    event->accept();
    if (delta.isNull())
        return;
    const QPointF at = chartPoint(event->position().toPoint());
    const QRectF area = plot();
    remember();
    if (delta.y() == 0) {
        const qint64 by = qint64(-delta.x() / 1200.0 * double(m_spanNs));
        showRange(m_toNs - m_spanNs + by, m_toNs + by);
        return;
    }
    const double factor = std::pow(ZoomPerNotch, -delta.y() / 120.0);
    const double share = qBound(0.0, (area.bottom() - at.y()) / qMax(1.0, area.height()), 1.0);
    // An axis below the pointer alone; with Ctrl over the plot all of them.
    if (ValueAxis *axis = axisAt(at)) {
        zoomAxis(axis, factor, share);
    } else if (event->modifiers() & Qt::ControlModifier) {
        for (ValueAxis &one : m_axes)
            zoomAxis(&one, factor, share);
    } else {
        zoomTime(factor, timeAt(qBound(area.left(), at.x(), area.right())));
    }
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const bool pans = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!pans || m_gesture != Gesture::None) {
        event->ignore();
        return;
    }
    event->accept();
    m_pressedAt = m_draggedTo = event->position().toPoint();
    m_pressedToNs = m_toNs;
    m_gesture = Gesture::Press;
    const QPointF at = chartPoint(m_pressedAt);
    if (const ValueAxis *axis = axisAt(at)) {
        m_gesture = Gesture::AxisPan;
        m_pressedAxis = axis->name;
        m_pressedScale = axis->scale;
        return;
    }
    if (event->button() != Qt::LeftButton || !plot().contains(at))
        return;
    for (const Marker marker : {MarkerA, MarkerB}) {
        if (m_markers[marker] && std::abs(xOf(m_markers[marker]) - at.x()) <= MarkerReach) {
            m_gesture = Gesture::MarkerDrag;
            m_dragged = marker;
            return;
        }
    }
    if (m_zoomByRectangle != bool(event->modifiers() & Qt::ShiftModifier))
        m_gesture = Gesture::Rectangle;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QPoint moved = at - m_pressedAt;
    m_draggedTo = at;
    switch (m_gesture) {
    case Gesture::Press:
        if (qAbs(moved.x()) < QApplication::startDragDistance())
            break;
        m_gesture = Gesture::Pan;
        remember();
        m_pressedToNs = m_toNs;
        viewport()->setCursor(Qt::ClosedHandCursor);
        [[fallthrough]];
    case Gesture::Pan: {
        const qint64 by = qint64(moved.x() / qMax(1.0, plot().width()) * double(m_spanNs));
        showRange(m_pressedToNs - by - m_spanNs, m_pressedToNs - by);
        break;
    }
    case Gesture::AxisPan:
        if (qAbs(moved.y()) >= 1) {
            if (!axisOf(m_pressedAxis)->manual)
                remember();
            moveAxis(axisOf(m_pressedAxis), moved.y() / qMax(1.0, plot().height()));
        }
        break;
    case Gesture::MarkerDrag: {
        const QRectF area = plot();
        setMarker(m_dragged, timeAt(qBound(area.left(), chartPoint(at).x(), area.right())));
        break;
    }
    case Gesture::Rectangle:
        viewport()->update();
        break;
    case Gesture::None: {
        bool over = false;
        for (const qint64 marker : m_markers)
            over = over || (marker && plot().contains(chartPoint(at)) &&
                            std::abs(xOf(marker) - chartPoint(at).x()) <= MarkerReach);
        const Qt::CursorShape shape = over                ? Qt::SplitHCursor
                                      : m_zoomByRectangle ? Qt::CrossCursor
                                                          : Qt::ArrowCursor;
        if (viewport()->cursor().shape() != shape)
            viewport()->setCursor(shape);
        break;
    }
    }
    moveCursor(at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    event->accept();
    if (gesture == Gesture::Rectangle) {
        viewport()->update();
        zoomInto(QRectF(chartPoint(m_pressedAt), chartPoint(event->position().toPoint())).normalized());
    }
    if (gesture == Gesture::Pan)
        setZoomByRectangle(m_zoomByRectangle); // its cursor
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (ValueAxis *axis = axisAt(chartPoint(event->position().toPoint()))) {
        axis->manual = false;
        axis->automatic.reset();
        axis->scale = {0, 100, 20, 0, false};
        axis->shown.clear();
        applyScale(axis);
        scheduleFrame();
        return;
    }
    fit();
}

void ChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (m_cursorNs == 0)
        return;
    m_cursorNs = 0;
    viewport()->update();
    Q_EMIT cursorMoved(0);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const qint64 step = m_spanNs / 10;
    const qint64 middle = fromNs() + m_spanNs / 2;
    const qint64 here = m_cursorNs ? m_cursorNs : middle;
    const bool alt = event->modifiers() & Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (alt) {
            event->key() == Qt::Key_Left ? showPreviousView() : showNextView();
            break;
        }
        remember();
        const qint64 by = event->key() == Qt::Key_Left ? -step : step;
        showRange(m_toNs - m_spanNs + by, m_toNs + by);
        break;
    }
    case Qt::Key_Backspace:
        showPreviousView();
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        remember();
        zoomTime(1 / ZoomPerNotch, here);
        break;
    case Qt::Key_Minus:
        remember();
        zoomTime(ZoomPerNotch, here);
        break;
    case Qt::Key_A:
    case Qt::Key_B: {
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
            event->ignore();
            return;
        }
        const Marker marker = event->key() == Qt::Key_A ? MarkerA : MarkerB;
        // Once more at the same place takes it away.
        setMarker(marker, m_markers[marker] == here ? 0 : here);
        break;
    }
    case Qt::Key_Space:
        setLive(!m_live);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        fit();
        break;
    case Qt::Key_Escape:
        if (m_gesture == Gesture::None) {
            event->ignore();
            return;
        }
        m_gesture = Gesture::None;
        viewport()->update();
        break;
    default:
        event->ignore();
        return;
    }
    event->accept();
}

void ChartView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ChartView::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ChartView::dropEvent(QDropEvent *event)
{
    if (!event->mimeData()->hasText())
        return;
    event->acceptProposedAction();
    Q_EMIT namesDropped(event->mimeData()->text());
}

} // namespace Candela
