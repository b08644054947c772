// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartView.h"

#include "Theme.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QPainter>
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

qint64 systemNow()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QChartView(parent)
    , m_timeAxis(new QCategoryAxis(this))
    , m_clock(systemNow)
    , m_epochNs(systemNow())
{
    m_steady.start();
    QChart *c = chart();
    c->legend()->hide();
    c->setBackgroundRoundness(0);
    c->setDropShadowEnabled(false);
    c->setAnimationOptions(QChart::NoAnimation);
    c->setMargins(QMargins(4, 8, 8, 4));
    c->layout()->setContentsMargins(0, 0, 0, 0);
    m_timeAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_timeAxis->setStartValue(-1e18); // its line is never in view
    c->addAxis(m_timeAxis, Qt::AlignBottom);
    m_item = new ChartTracesItem(c);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setRubberBand(NoRubberBand);
    setMinimumSize(160, 96);
    connect(Theme::instance(), &Theme::changed, this, &ChartView::applyTheme);
    connect(c, &QChart::plotAreaChanged, this, &ChartView::scheduleFrame);
    rebuildAxes();
    applyTheme();
}

ChartView::~ChartView() = default;

void ChartView::setTraces(TraceSet *traces)
{
    m_traces = traces;
    m_item->setTraces(traces);
    connect(traces, &TraceSet::tracesChanged, this, [this] {
        rebuildAxes();
        scheduleFrame();
    });
    connect(traces, &TraceSet::samplesAdded, this, &ChartView::scheduleFrame);
    rebuildAxes();
    scheduleFrame();
}

void ChartView::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    m_epochNs = m_clock();
    renderNow();
}

void ChartView::applyTheme()
{
    const ThemeColors &colors = Theme::instance()->colors();
    chart()->setBackgroundBrush(colors.surface);
    chart()->setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(colors.surface);
    QColor grid = colors.line;
    grid.setAlphaF(0.6f);
    const auto style = [&](QAbstractAxis *axis) {
        axis->setLabelsFont(Theme::smallFont());
        axis->setTitleFont(Theme::smallFont());
        axis->setLabelsColor(colors.secondaryText);
        axis->setTitleBrush(colors.secondaryText);
        axis->setLinePen(QPen(colors.line, 1));
        axis->setGridLinePen(QPen(grid, 1));
    };
    style(m_timeAxis);
    for (const ValueAxis &axis : m_axes)
        style(axis.axis);
    m_item->invalidate();
    viewport()->update();
}

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
    return chart()->plotArea();
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

void ChartView::followClock()
{
    const qreal pixels = qMax(1.0, plot().width() * devicePixelRatioF());
    // The view moves by whole columns on a grid that is tied to time: a sample stays in its column, and what
    // has been drawn does not shimmer while it scrolls by.
    const auto columnNs = qMax<qint64>(1, qint64(double(m_spanNs) / pixels));
    if (m_live)
        m_toNs = (now() / columnNs + 1) * columnNs;
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
    const double to = double(m_toNs - m_epochNs) / Second;
    const int count = qMax(2, int(plot().width() / TimeTickWidth));
    QStringList labels;
    const QList<ChartTimeTick> ticks = timeTicks(fromNs(), m_toNs, count);
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
            const TraceColumn all = trace.buffer.summary(first, trace.buffer.lowerBound(m_toNs));
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
    view.fromNs = fromNs();
    view.toNs = m_toNs;
    view.holdUntilNs = now();
    view.shape = m_shape;
    view.highlighted = m_highlighted;
    if (m_traces) {
        for (int i = 0; i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            const ValueAxis *axis = axisOf(trace.unit());
            view.lines.push_back({trace.id, axis->scale.min, axis->scale.max});
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

// What is shown

void ChartView::setSpanNs(qint64 ns)
{
    ns = qBound(MinSpanNs, ns, MaxSpanNs);
    if (ns == m_spanNs)
        return;
    if (!m_live)
        m_toNs += (ns - m_spanNs) / 2;
    m_spanNs = ns;
    scheduleFrame();
    Q_EMIT spanChanged(ns);
}

void ChartView::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    scheduleFrame();
    Q_EMIT liveChanged(live);
}

void ChartView::setShape(TraceShape shape)
{
    m_shape = shape;
    scheduleFrame();
}

void ChartView::setHighlighted(int traceId)
{
    if (traceId == m_highlighted)
        return;
    m_highlighted = traceId;
    scheduleFrame();
}

void ChartView::fit()
{
    for (ValueAxis &axis : m_axes) {
        axis.manual = false;
        axis.automatic.reset();
    }
    setLive(true);
    scheduleFrame();
}

void ChartView::showRange(qint64 fromNs, qint64 toNs)
{
    setLive(false);
    m_toNs = toNs;
    const qint64 span = qBound(MinSpanNs, toNs - fromNs, MaxSpanNs);
    if (span != m_spanNs) {
        m_spanNs = span;
        Q_EMIT spanChanged(span);
    }
    scheduleFrame();
}

void ChartView::zoomTime(double factor, qint64 atNs)
{
    const qint64 span = qBound(MinSpanNs, qint64(double(m_spanNs) * factor), MaxSpanNs);
    if (span == m_spanNs)
        return;
    if (!m_live) {
        // What is below the cursor stays below the cursor.
        const double share = double(m_toNs - atNs) / double(m_spanNs);
        m_toNs = atNs + qint64(share * double(span));
    }
    m_spanNs = span;
    scheduleFrame();
    Q_EMIT spanChanged(span);
}

QImage ChartView::toImage()
{
    renderNow();
    constexpr int sharp = 2;
    QImage image(size() * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    image.fill(Theme::instance()->colors().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const qint64 cursor = std::exchange(m_cursorNs, 0);
    render(&painter, QRectF(QPointF(), size()), viewport()->rect());
    m_cursorNs = cursor;
    return image;
}

} // namespace Candela
