// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartView.h"

#include "AccessibleView.h"
#include "Theme.h"
#include "models/FormatTime.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace Candela {

namespace {

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
    setAccessibleName(tr("Chart"));
    setAccessibleView(this, QAccessible::Chart, [this] {
        QStringList shown;
        for (int i = 0; m_traces && i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            if (trace.row == m_row && !trace.hidden)
                shown << trace.name;
        }
        const QString traces = tr("%n traces", nullptr, int(shown.size()));
        if (shown.isEmpty())
            return traces;
        //: "3 traces over 5 min: A, B, C"
        return tr("%1 over %2: %3").arg(traces, formatSpan(m_spanNs), shown.join(QStringLiteral(", ")));
    });
    QChart *c = chart();
    c->legend()->hide();
    c->setBackgroundRoundness(0);
    c->setDropShadowEnabled(false);
    c->setBackgroundVisible(false); // the view's own ground is a plain fill, much cheaper than a rounded one
    c->setAnimationOptions(QChart::NoAnimation);
    c->setMargins(QMargins(4, 8, 8, 4));
    c->layout()->setContentsMargins(0, 0, 0, 0);
    m_timeAxis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_timeAxis->setStartValue(-1e18); // its line is never in view
    c->addAxis(m_timeAxis, Qt::AlignBottom);
    m_item = new ChartTracesItem(c);
    // Lines of the grid and the axes stand on whole pixels; soft ones cost more than all traces together.
    setRenderHint(QPainter::Antialiasing, false);
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

void ChartView::setTraces(TraceSet *traces, int row)
{
    m_traces = traces;
    m_row = row;
    m_item->setTraces(traces);
    connect(traces, &TraceSet::tracesChanged, this, [this] {
        rebuildAxes();
        scheduleFrame();
    });
    connect(traces, &TraceSet::samplesAdded, this, &ChartView::scheduleFrame);
    connect(traces, &TraceSet::notesChanged, viewport(), qOverload<>(&QWidget::update));
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
    setBackgroundBrush(colors.surface);
    // Opaque, and of width 0: a pixel wide on every screen, by the painter's short way.
    const auto mixed = [](int line, int ground) { return (line * 6 + ground * 4) / 10; };
    const QColor grid(mixed(colors.line.red(), colors.surface.red()),
                      mixed(colors.line.green(), colors.surface.green()),
                      mixed(colors.line.blue(), colors.surface.blue()));
    const auto style = [&](QAbstractAxis *axis) {
        axis->setLabelsFont(Theme::smallFont());
        axis->setTitleFont(Theme::smallFont());
        axis->setLabelsColor(colors.secondaryText);
        axis->setTitleBrush(colors.secondaryText);
        axis->setLinePen(QPen(colors.line, 0));
        axis->setGridLinePen(QPen(grid, 0));
        axis->setMinorGridLineVisible(false);
    };
    style(m_timeAxis);
    for (const ValueAxis &axis : m_axes)
        style(axis.axis);
    m_item->invalidate();
    viewport()->update();
}

// What is shown

void ChartView::timeMoved()
{
    regrid();
    scheduleFrame();
    Q_EMIT timeChanged();
}

void ChartView::setSpanNs(qint64 ns)
{
    ns = qBound(MinSpanNs, ns, MaxSpanNs);
    m_anchorNs = 0;
    if (ns == m_spanNs)
        return;
    if (!m_live)
        m_toNs += (ns - m_spanNs) / 2;
    m_spanNs = ns;
    timeMoved();
    Q_EMIT spanChanged(ns);
}

void ChartView::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    timeMoved();
    Q_EMIT liveChanged(live);
}

void ChartView::setShape(TraceShape shape)
{
    m_shape = shape;
    scheduleFrame();
}

void ChartView::setUtc(bool utc)
{
    m_utc = utc;
    scheduleFrame();
    viewport()->update();
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
    if (!m_live || m_anchorNs)
        remember();
    for (ValueAxis &axis : m_axes) {
        axis.manual = false;
        axis.automatic.reset();
    }
    m_anchorNs = 0;
    setLive(true);
    scheduleFrame();
}

void ChartView::showRange(qint64 fromNs, qint64 toNs)
{
    m_anchorNs = 0;
    const bool was = std::exchange(m_live, false);
    const qint64 span = qBound(MinSpanNs, toNs - fromNs, MaxSpanNs);
    const bool another = span != m_spanNs;
    // Not before 1970, where columns would have no number, nor beyond what a time stamp can say.
    m_toNs = qBound(span, toNs, std::numeric_limits<qint64>::max() / 2);
    m_spanNs = span;
    timeMoved();
    if (another)
        Q_EMIT spanChanged(span);
    if (was)
        Q_EMIT liveChanged(false);
}

void ChartView::showFrom(qint64 fromNs)
{
    setLive(true);
    m_anchorNs = fromNs;
    timeMoved();
    Q_EMIT spanChanged(m_spanNs);
}

void ChartView::zoomTime(double factor, qint64 atNs)
{
    const qint64 span = qBound(MinSpanNs, qint64(double(m_spanNs) * factor), MaxSpanNs);
    if (span == m_spanNs)
        return;
    m_anchorNs = 0;
    if (!m_live) {
        // What is below the cursor stays below the cursor.
        const double share = double(m_toNs - atNs) / double(m_spanNs);
        m_toNs = qMax(span, atNs + qint64(share * double(span)));
    }
    m_spanNs = span;
    timeMoved();
    Q_EMIT spanChanged(span);
}

void ChartView::takeTime(const ChartView *other)
{
    const bool live = std::exchange(m_live, other->m_live) != m_live;
    const bool span = std::exchange(m_spanNs, other->m_spanNs) != m_spanNs;
    m_toNs = other->m_toNs;
    m_anchorNs = other->m_anchorNs;
    regrid();
    scheduleFrame();
    if (span)
        Q_EMIT spanChanged(m_spanNs);
    if (live)
        Q_EMIT liveChanged(m_live);
}

void ChartView::setMarker(Marker marker, qint64 ns)
{
    if (m_markers[marker] == ns)
        return;
    m_markers[marker] = ns;
    viewport()->update();
    Q_EMIT markersChanged();
}

void ChartView::setZoomByRectangle(bool on)
{
    m_zoomByRectangle = on;
    viewport()->setCursor(on ? Qt::CrossCursor : Qt::ArrowCursor);
}

void ChartView::setCursorNs(qint64 ns)
{
    if (ns == m_cursorNs)
        return;
    m_cursorNs = ns;
    viewport()->update();
}

// The views before

ChartView::Look ChartView::look() const
{
    Look look{m_live, m_spanNs, m_toNs, m_anchorNs, {}};
    for (const ValueAxis &axis : m_axes) {
        if (axis.manual)
            look.manual.push_back({axis.name, axis.scale});
    }
    return look;
}

void ChartView::take(const Look &look)
{
    for (ValueAxis &axis : m_axes) {
        const auto kept = std::find_if(look.manual.begin(), look.manual.end(),
                                       [&](const Look::Axis &one) { return one.name == axis.name; });
        axis.manual = kept != look.manual.end();
        if (axis.manual)
            axis.scale = kept->scale;
        else
            axis.automatic.reset();
        applyScale(&axis);
    }
    const bool live = std::exchange(m_live, look.live) != m_live;
    const bool span = std::exchange(m_spanNs, look.spanNs) != m_spanNs;
    m_toNs = look.toNs;
    m_anchorNs = look.anchorNs;
    m_rememberedAtMs = -100'000;
    timeMoved();
    if (span)
        Q_EMIT spanChanged(m_spanNs);
    if (live)
        Q_EMIT liveChanged(m_live);
    Q_EMIT historyChanged();
}

void ChartView::remember()
{
    // Notches of a wheel that follow each other are one gesture.
    constexpr qint64 OneGestureMs = 700;
    constexpr size_t Kept = 100;
    const qint64 nowMs = m_steady.elapsed();
    const bool same = nowMs - std::exchange(m_rememberedAtMs, nowMs) < OneGestureMs;
    if (same && !m_before.empty())
        return;
    m_before.push_back(look());
    if (m_before.size() > Kept)
        m_before.erase(m_before.begin());
    m_after.clear();
    Q_EMIT historyChanged();
}

void ChartView::showPreviousView()
{
    if (m_before.empty())
        return;
    m_after.push_back(look());
    const Look to = m_before.back();
    m_before.pop_back();
    take(to);
}

void ChartView::showNextView()
{
    if (m_after.empty())
        return;
    m_before.push_back(look());
    const Look to = m_after.back();
    m_after.pop_back();
    take(to);
}

// As a picture

QImage ChartView::toImage()
{
    renderNow();
    constexpr int sharp = 2;
    QImage image(size() * sharp, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(sharp);
    QPainter painter(&image);
    paintTo(&painter, QRectF(QPointF(), size()));
    return image;
}

void ChartView::paintTo(QPainter *painter, const QRectF &target)
{
    renderNow();
    painter->save();
    painter->fillRect(target, Theme::instance()->colors().surface);
    painter->setRenderHint(QPainter::Antialiasing, false);
    m_painting = true;
    render(painter, target, viewport()->rect(), Qt::KeepAspectRatio);
    m_painting = false;
    painter->restore();
}

} // namespace Candela
