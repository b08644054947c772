// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTracesItem.h"

#include "Theme.h"
#include "models/TraceSet.h"

#include <QElapsedTimer>
#include <QPaintEngine>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

constexpr float LineWidth = 1.6f;
constexpr float HighlightWidth = 1.0f; ///< On top of a line's own width.
constexpr float SteppedBack = 0.3f;
constexpr float HaloOpacity = 0.55f;
constexpr float LostMark = 6;

} // namespace

ChartTracesItem::ChartTracesItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(50); // above the grid, below what is drawn in the foreground
    setAcceptedMouseButtons(Qt::NoButton);
}

QColor ChartTracesItem::traceColor(int style)
{
    const QList<QColor> &colors = Theme::instance()->colors().traces;
    return colors[style % colors.size()];
}

QColor ChartTracesItem::traceColor(const Trace &trace)
{
    return trace.color.isValid() ? trace.color : traceColor(trace.style);
}

int ChartTracesItem::traceDash(int style)
{
    // The second eight are dashed, the third dotted, then again.
    constexpr int dashes[] = {0, 8, 3};
    return dashes[(style / 8) % 3];
}

void ChartTracesItem::setView(const View &view)
{
    const bool moved = view.area != m_view.area;
    if (moved)
        prepareGeometryChange();
    m_view = view;
    setPos(view.area.topLeft());
    rasterise();
}

void ChartTracesItem::invalidate()
{
    rasterise();
}

void ChartTracesItem::rasterise()
{
    QElapsedTimer clock;
    clock.start();
    const Theme *theme = Theme::instance();
    const auto ratio = float(m_view.ratio);
    ChartRaster::Frame frame;
    frame.grid = m_view.grid;
    frame.height = int(std::floor(m_view.area.height() * m_view.ratio));
    frame.holdUntilNs = m_view.holdUntilNs;
    frame.shape = m_view.shape;
    frame.haloWidth = 2 * ratio;
    frame.lostMark = LostMark * ratio;
    for (const Severity severity : {Severity::Minor, Severity::Major, Severity::Invalid}) {
        QColor halo = theme->severityColor(severity);
        halo.setAlphaF(HaloOpacity);
        frame.halo[size_t(severity)] = halo.rgba();
    }
    const auto add = [&](const ChartTracesItem::Line &line, const Trace &trace, bool highlighted) {
        ChartRaster::Line to;
        to.id = trace.id;
        to.buffer = &trace.buffer;
        to.min = line.min;
        to.max = line.max;
        to.logarithmic = line.logarithmic;
        QColor color = traceColor(trace);
        if (m_view.highlighted && !highlighted)
            color.setAlphaF(SteppedBack);
        to.color = color.rgba();
        to.width = ratio * ((trace.width > 0 ? trace.width : LineWidth) + (highlighted ? HighlightWidth : 0));
        to.dash = int(traceDash(trace.style) * m_view.ratio);
        frame.lines.push_back(to);
    };
    // The first trace on top, as it stands first in the legend; the highlighted one above all.
    const Line *top = nullptr;
    for (auto line = m_view.lines.rbegin(); m_traces && line != m_view.lines.rend(); ++line) {
        const Trace *trace = m_traces->find(line->traceId);
        if (!trace || trace->hidden)
            continue;
        if (line->traceId == m_view.highlighted)
            top = &*line;
        else
            add(*line, *trace, false);
    }
    if (top)
        add(*top, *m_traces->find(top->traceId), true);
    for (const ChartRaster::Span &span : m_raster.render(frame))
        update(
            QRectF(span.from / m_view.ratio, 0, (span.to - span.from) / m_view.ratio, m_view.area.height()));
    m_lastMs = double(clock.nsecsElapsed()) / 1e6;
}

void ChartTracesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QPaintEngine::Type type = painter->paintEngine()->type();
    if (type == QPaintEngine::Raster)
        m_raster.paint(painter, {}, m_view.ratio);
    else
        paintLines(painter);
}

// Column by column along the runs, so that no peak is lost here either; a path ends where a gap begins.
void ChartTracesItem::paintLines(QPainter *painter) const
{
    const ChartRaster::Frame &frame = m_raster.frame();
    const ChartGrid &grid = frame.grid;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(boundingRect());
    painter->setBrush(Qt::NoBrush);
    for (const ChartRaster::Line &line : frame.lines) {
        const ChartRuns *runs = m_raster.runsOf(line.id);
        if (!runs || !(line.max > line.min))
            continue;
        const auto toY = [&](double value) {
            if (line.logarithmic)
                value = value > 0 ? std::log10(value) : -400;
            const double y = (line.max - value) / (line.max - line.min) * m_view.area.height();
            return std::clamp(y, -20.0, m_view.area.height() + 20);
        };
        QPen pen(QColor::fromRgba(line.color), double(line.width) / m_view.ratio);
        pen.setJoinStyle(Qt::RoundJoin);
        if (line.dash)
            pen.setDashPattern({line.dash / double(line.width), line.dash / double(line.width)});
        painter->setPen(pen);
        QPolygonF points;
        const auto flush = [&] {
            if (points.size() > 1)
                painter->drawPolyline(points);
            points.clear();
        };
        double before = 0;
        for (qint64 column = grid.first; column < grid.end(); ++column) {
            const ChartRun &run = runs->at(column);
            if (run.isEmpty()) {
                flush();
                continue;
            }
            const double x = double(column - grid.first) / m_view.ratio;
            // From the end that is nearer to where the line is.
            double one = toY(run.low);
            double other = toY(run.high);
            if (std::abs(other - before) < std::abs(one - before))
                std::swap(one, other);
            points.append({x, one});
            if (other != one)
                points.append({x, other});
            if (column + 1 == grid.end() || runs->at(column + 1).isEmpty())
                points.append({x + 1 / m_view.ratio, other});
            before = other;
        }
        flush();
    }
    painter->restore();
}

} // namespace Candela
