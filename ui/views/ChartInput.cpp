// SPDX-License-Identifier: GPL-3.0-or-later
//
// What hands do to a chart, and what follows the pointer.
#include "ChartView.h"
#include "Theme.h"
#include "ThemeText.h"
#include "models/FormatTime.h"
#include "models/TraceSet.h"

#include <QApplication>
#include <QChart>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace Candela {

namespace {

constexpr double ZoomPerNotch = 1.2;

} // namespace

qint64 ChartView::timeAt(double x) const
{
    const QRectF area = plot();
    return fromNs() + qint64((x - area.left()) / qMax(1.0, area.width()) * double(m_spanNs));
}

QPointF ChartView::viewportPosition(int traceId, qint64 timeNs, double value) const
{
    const QRectF area = plot();
    const ChartScale scale = scaleOf(traceId);
    const double x = area.left() + double(timeNs - fromNs()) / double(toNs() - fromNs()) * area.width();
    const double y = area.bottom() - (value - scale.min) / (scale.max - scale.min) * area.height();
    return mapFromScene(chart()->mapToScene(QPointF(x, y)));
}

void ChartView::moveCursor(const QPoint &viewportPoint)
{
    const QPointF at = chart()->mapFromScene(mapToScene(viewportPoint));
    const qint64 ns = plot().contains(at) ? timeAt(at.x()) : 0;
    if (ns == m_cursorNs)
        return;
    m_cursorNs = ns;
    viewport()->update();
    Q_EMIT cursorMoved(ns);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0) {
        event->ignore();
        return;
    }
    const double factor = std::pow(ZoomPerNotch, -notches);
    const QPointF at = chart()->mapFromScene(mapToScene(event->position().toPoint()));
    const QRectF area = plot();
    event->accept();
    if (!(event->modifiers() & Qt::ControlModifier)) {
        zoomTime(factor, timeAt(qBound(area.left(), at.x(), area.right())));
        return;
    }
    // An axis below the pointer alone; over the plot all of them.
    const double share = qBound(0.0, (area.bottom() - at.y()) / qMax(1.0, area.height()), 1.0);
    for (size_t i = 0; i < m_axes.size(); ++i) {
        if ((at.x() < area.left() && i != 0) || (at.x() > area.right() && i == 0))
            continue;
        ValueAxis &axis = m_axes[i];
        const double height = (axis.scale.max - axis.scale.min) * factor;
        const double centre = axis.scale.min + share * (axis.scale.max - axis.scale.min);
        if (!(height > std::abs(centre) * 1e-9 + 1e-12) || !std::isfinite(height))
            continue;
        const ChartScale ticks = niceScale(centre - share * height, centre + (1 - share) * height,
                                           qMax(2, int(area.height() / 48)));
        axis.manual = true;
        axis.scale = ticks;
        axis.scale.min = centre - share * height;
        axis.scale.max = centre + (1 - share) * height;
        applyScale(&axis);
    }
    scheduleFrame();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    m_pressed = true;
    m_panning = false;
    m_pressedAt = event->position().toPoint();
    m_pressedToNs = m_toNs;
    event->accept();
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pressed && !m_panning && qAbs(at.x() - m_pressedAt.x()) >= QApplication::startDragDistance()) {
        m_panning = true;
        setLive(false);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    if (m_panning) {
        const double share = (at.x() - m_pressedAt.x()) / qMax(1.0, plot().width());
        m_toNs = m_pressedToNs - qint64(share * double(m_spanNs));
        regrid();
        scheduleFrame();
    }
    moveCursor(at);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = false;
    if (std::exchange(m_panning, false))
        viewport()->unsetCursor();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
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
    switch (event->key()) {
    case Qt::Key_Left:
        showRange(fromNs() - step, m_toNs - step);
        break;
    case Qt::Key_Right:
        showRange(fromNs() + step, m_toNs + step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTime(1 / ZoomPerNotch, middle);
        break;
    case Qt::Key_Minus:
        zoomTime(ZoomPerNotch, middle);
        break;
    case Qt::Key_Space:
        setLive(!m_live);
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        fit();
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

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_cursorNs == 0 || !m_traces)
        return;
    painter->save();
    painter->setTransform(chart()->sceneTransform(), true);
    drawCrosshair(painter, plot());
    painter->restore();
}

void ChartView::drawCrosshair(QPainter *painter, const QRectF &area) const
{
    const ThemeColors &colors = Theme::instance()->colors();
    const double x = area.left() + double(m_cursorNs - fromNs()) / double(toNs() - fromNs()) * area.width();
    if (x < area.left() || x > area.right())
        return;
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(colors.secondaryText, 1));
    painter->drawLine(QPointF(qRound(x), area.top()), QPointF(qRound(x), area.bottom()));
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < m_traces->size(); ++i) {
        const Trace &trace = m_traces->at(i);
        const qint64 index = trace.buffer.indexAt(m_cursorNs);
        if (trace.hidden || index < 0 || trace.buffer.at(index).isGap() || m_cursorNs > now())
            continue;
        const ChartScale scale = axisOf(trace.unit())->scale;
        const double value = trace.buffer.at(index).value;
        const double y = area.bottom() - (value - scale.min) / (scale.max - scale.min) * area.height();
        if (y < area.top() - 1 || y > area.bottom() + 1)
            continue;
        painter->setPen(QPen(colors.surface, 1.5));
        painter->setBrush(ChartTracesItem::traceColor(trace));
        painter->drawEllipse(QPointF(x, y), 4, 4);
    }
    const ThemeText writer(Theme::smallFont());
    const QString time = formatTimeOfDay(m_cursorNs);
    QRectF box(0, 0, writer.width(time) + 12, writer.height() + 4);
    box.moveCenter(QPointF(x, 0));
    box.moveBottom(area.bottom() - 4);
    box.moveLeft(qBound(area.left(), box.left(), qMax(area.left(), area.right() - box.width())));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.raised);
    painter->drawRoundedRect(box, ThemeMetrics::Corner, ThemeMetrics::Corner);
    painter->setPen(colors.text);
    writer.draw(painter, box, Qt::AlignHCenter, time);
}

} // namespace Candela
