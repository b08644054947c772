// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart keeps up with clock and data: axes, scales and frames.
#include "ChartView.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>
#include <QTimerEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr int FrameMs = 16;
constexpr int MaxAxes = 4;
constexpr int TimeTickWidth = 110; ///< Pixels that a label on the time axis needs.
constexpr int ValueTickHeight = 48;
constexpr double Second = 1e9;

} // namespace

// Axes: one for each unit, the first at the left, the others at the right; beyond four, the last is shared.
void ChartView::rebuildAxes()
{
    QStringList units;
    if (m_traces) {
        for (int i = 0; i < m_traces->size(); ++i) {
            const QString unit = m_traces->at(i).unit();
            if (!m_traces->at(i).hidden && !units.contains(unit) && units.size() < MaxAxes)
                units.append(unit);
        }
    }
    if (units.isEmpty())
        units.append(QString());
    QStringList shown;
    for (const ValueAxis &axis : m_axes)
        shown.append(axis.unit);
    if (shown == units)
        return;
    std::vector<ValueAxis> axes;
    for (qsizetype i = 0; i < units.size(); ++i) {
        ValueAxis axis;
        if (const qsizetype old = shown.indexOf(units[i]); old >= 0)
            axis = m_axes[size_t(old)];
        axis.unit = units[i];
        axis.axis = nullptr;
        axes.push_back(axis);
    }
    for (const ValueAxis &axis : m_axes) {
        chart()->removeAxis(axis.axis);
        delete axis.axis;
    }
    m_axes = std::move(axes);
    for (size_t i = 0; i < m_axes.size(); ++i) {
        auto *axis = new QValueAxis;
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTitleText(m_axes[i].unit);
        axis->setTitleVisible(!m_axes[i].unit.isEmpty());
        // One grid is enough: the first axis draws it.
        axis->setGridLineVisible(i == 0);
        chart()->addAxis(axis, i == 0 ? Qt::AlignLeft : Qt::AlignRight);
        m_axes[i].axis = axis;
        applyScale(&m_axes[i]);
    }
    applyTheme();
}

ChartView::ValueAxis *ChartView::axisOf(const QString &unit)
{
    for (ValueAxis &axis : m_axes) {
        if (axis.unit == unit)
            return &axis;
    }
    return &m_axes.back();
}

const ChartView::ValueAxis *ChartView::axisOf(const QString &unit) const
{
    return const_cast<ChartView *>(this)->axisOf(unit);
}

ChartScale ChartView::scaleOf(int traceId) const
{
    const Trace *trace = m_traces ? m_traces->find(traceId) : nullptr;
    return trace ? axisOf(trace->unit())->scale : ChartScale();
}

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
    followClock();
    scaleValues();
    updateItem();
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
    regrid();
    const qint64 columnNs = m_grid.columnNs;
    if (m_live) {
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
    const QList<ChartTimeTick> ticks = timeTicks(fromNs(), toNs(), count);
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

void ChartView::scaleValues()
{
    if (!m_traces)
        return;
    const int ticks = qMax(2, int(plot().height() / ValueTickHeight));
    for (ValueAxis &axis : m_axes) {
        if (axis.manual)
            continue;
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (int i = 0; i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            if (trace.hidden || axisOf(trace.unit()) != &axis)
                continue;
            const qint64 first =
                qMax<qint64>(0, trace.buffer.indexAt(fromNs())); // what holds at the left edge, too
            const TraceColumn all = trace.buffer.summary(first, trace.buffer.lowerBound(toNs()));
            if (std::isnan(all.min))
                continue;
            low = std::min(low, all.min);
            high = std::max(high, all.max);
        }
        if (low <= high && axis.automatic.follow(low, high, ticks, m_steady.elapsed())) {
            axis.scale = axis.automatic.scale();
            applyScale(&axis);
        }
    }
}

void ChartView::applyScale(ValueAxis *axis)
{
    axis->axis->setLabelFormat(QStringLiteral("%.%1f").arg(qBound(0, axis->scale.decimals, 9)));
    axis->axis->setTickAnchor(0);
    axis->axis->setTickInterval(axis->scale.step);
    axis->axis->setRange(axis->scale.min, axis->scale.max);
}

void ChartView::updateItem()
{
    ChartTracesItem::View view;
    view.area = plot();
    view.ratio = devicePixelRatioF();
    view.grid = m_grid;
    view.holdUntilNs = now();
    view.shape = m_shape;
    view.highlighted = m_highlighted;
    if (m_traces) {
        for (int i = 0; i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            const ValueAxis *axis = axisOf(trace.unit());
            view.lines.push_back({trace.id, axis->scale.min, axis->scale.max, false});
        }
    }
    m_item->setView(view);
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
