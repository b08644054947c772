// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart keeps up with the clock: the time axis and the frames.
#include "ChartView.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr int FrameMs = 16;
constexpr int TimeTickWidth = 110; ///< Pixels that a label on the time axis needs.
constexpr double Second = 1e9;

} // namespace

QRectF ChartView::plot() const
{
    const QRectF area = chart()->plotArea();
    const qreal ratio = devicePixelRatioF();
    const auto snap = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    return {QPointF(snap(area.left()), snap(area.top())), QPointF(snap(area.right()), snap(area.bottom()))};
}

// Frames

void ChartView::scheduleFrame()
{
    m_dirty = true;
    if (m_frameTimer.isActive() || !isVisible())
        return;
    const qint64 wait = m_drawnAtMs + FrameMs - m_steady.elapsed();
    m_frameTimer.start(int(qMax<qint64>(0, wait)), Qt::PreciseTimer, this);
}

void ChartView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_frameTimer.timerId())
        frame();
    else if (event->timerId() == m_liveTimer.timerId())
        scheduleFrame();
    else
        QChartView::timerEvent(event);
}

void ChartView::renderNow()
{
    m_dirty = true;
    frame();
}

void ChartView::frame()
{
    m_frameTimer.stop();
    if (!m_dirty)
        return;
    m_dirty = false;
    m_drawnAtMs = m_steady.elapsed();
    const QRectF before = m_item->view().area;
    followClock();
    scaleValues();
    updateItem();
    if (plot() != before)
        Q_EMIT plotMoved();
    Q_EMIT rangeShown();
}

void ChartView::regrid()
{
    const int pixels = qMax(1, int(std::round(plot().width() * devicePixelRatioF())));
    const qint64 columnNs = qMax<qint64>(1, m_spanNs / pixels);
    m_grid.columnNs = columnNs;
    m_grid.count = pixels;
    m_grid.first = (m_toNs + columnNs / 2) / columnNs - pixels;
}

void ChartView::followClock()
{
    if (m_live && m_anchorNs) {
        // The left edge stands; the right one leaps ahead when the clock has come to it, so that the picture
        // does not change its scale in every frame.
        const qint64 length = qMax(MinSpanNs, now() - m_anchorNs);
        if (length > m_spanNs || length < m_spanNs * 8 / 10) {
            m_spanNs = qBound(MinSpanNs, length + length / 20, MaxSpanNs);
            Q_EMIT spanChanged(m_spanNs);
        }
        m_toNs = m_anchorNs + m_spanNs;
    }
    regrid();
    const qint64 columnNs = m_grid.columnNs;
    if (m_live && !m_anchorNs) {
        m_toNs = (now() / columnNs + 1) * columnNs;
        regrid();
    }
    showTimeAxis();
    // Without new samples there is something to see only when the view has moved by a pixel.
    const int everyMs = int(std::clamp<qint64>(columnNs / 1'000'000, FrameMs, 1000));
    if (m_live && isVisible())
        m_liveTimer.start(everyMs, Qt::CoarseTimer, this);
    else
        m_liveTimer.stop();
}

void ChartView::showTimeAxis()
{
    const double from = double(fromNs() - m_epochNs) / Second;
    const double to = double(toNs() - m_epochNs) / Second;
    const int count = qMax(2, int(plot().width() / TimeTickWidth));
    QStringList labels;
    const QList<ChartTimeTick> ticks = timeTicks(fromNs(), toNs(), count, m_utc);
    for (const ChartTimeTick &tick : ticks)
        labels.append(tick.label + QLatin1Char('@') + QString::number(tick.timeNs));
    if (labels != m_shownTicks) {
        m_shownTicks = labels;
        const QStringList old = m_timeAxis->categoriesLabels();
        for (const QString &label : old)
            m_timeAxis->remove(label);
        for (const ChartTimeTick &tick : ticks)
            m_timeAxis->append(tick.label, double(tick.timeNs - m_epochNs) / Second);
    }
    if (m_timeAxis->min() != from || m_timeAxis->max() != to)
        m_timeAxis->setRange(from, to);
}

qreal ChartView::ownLeft() const
{
    return chart()->plotArea().left() - m_outerLeft;
}

qreal ChartView::ownRight() const
{
    return chart()->size().width() - chart()->plotArea().right() - m_outerRight;
}

void ChartView::setOuterMargins(qreal left, qreal right)
{
    left = std::round(qMax(0.0, left));
    right = std::round(qMax(0.0, right));
    if (left == m_outerLeft && right == m_outerRight)
        return;
    m_outerLeft = left;
    m_outerRight = right;
    chart()->setMargins(QMargins(4 + int(left), 8, 8 + int(right), 4));
    scheduleFrame();
}

void ChartView::setTimeAxisVisible(bool visible)
{
    m_timeAxisVisible = visible;
    m_timeAxis->setLabelsVisible(visible);
    scheduleFrame();
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    scheduleFrame();
}

void ChartView::showEvent(QShowEvent *event)
{
    QChartView::showEvent(event);
    scheduleFrame();
}

void ChartView::hideEvent(QHideEvent *event)
{
    QChartView::hideEvent(event);
    m_liveTimer.stop();
    m_frameTimer.stop();
}

} // namespace Candela
