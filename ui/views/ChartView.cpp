// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartView.h"

#include "Theme.h"
#include "models/TraceSet.h"

#include <QCategoryAxis>
#include <QChart>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QPainter>
#include <QValueAxis>

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
    };
    style(m_timeAxis);
    for (const ValueAxis &axis : m_axes)
        style(axis.axis);
    m_item->invalidate();
    viewport()->update();
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
    regrid();
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
    regrid();
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
    regrid();
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
