// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTracesItem.h"

#include "Theme.h"
#include "models/TraceSet.h"

#include <QElapsedTimer>
#include <QPainter>

namespace Candela {

namespace {

constexpr float LineWidth = 1.6f;
constexpr float HighlightWidth = 2.6f;
constexpr float SteppedBack = 0.3f;

} // namespace

ChartTracesItem::ChartTracesItem(QGraphicsItem *parent)
    : QGraphicsItem(parent)
{
    setZValue(50); // above the grid, below what is drawn in the foreground
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemClipsToShape);
}

QColor ChartTracesItem::traceColor(int style)
{
    const QList<QColor> &colors = Theme::instance()->colors().traces;
    return colors[style % colors.size()];
}

int ChartTracesItem::traceDash(int style)
{
    // The second eight are dashed, the third dotted, then again.
    constexpr int dashes[] = {0, 8, 3};
    return dashes[(style / 8) % 3];
}

void ChartTracesItem::setView(const View &view)
{
    if (view.area.size() != m_view.area.size())
        prepareGeometryChange();
    m_view = view;
    setPos(view.area.topLeft());
    invalidate();
}

void ChartTracesItem::invalidate()
{
    m_dirty = true;
    update();
}

void ChartTracesItem::rasterise(qreal ratio)
{
    QElapsedTimer clock;
    clock.start();
    m_dirty = false;
    m_ratio = ratio;
    m_raster.begin((m_view.area.size() * ratio).toSize());
    const auto draw = [&](const Line &line, bool highlighted) {
        const Trace *trace = m_traces ? m_traces->find(line.traceId) : nullptr;
        if (!trace || trace->hidden)
            return;
        ChartRaster::View view;
        view.fromNs = m_view.fromNs;
        view.toNs = m_view.toNs;
        view.min = line.min;
        view.max = line.max;
        view.holdUntilNs = m_view.holdUntilNs;
        view.shape = m_view.shape;
        ChartRaster::Stroke stroke;
        stroke.color = traceColor(trace->style);
        if (m_view.highlighted && !highlighted)
            stroke.color.setAlphaF(SteppedBack);
        stroke.width = float(ratio) * (highlighted ? HighlightWidth : LineWidth);
        stroke.dash = int(traceDash(trace->style) * ratio);
        m_raster.draw(trace->buffer, view, stroke);
    };
    // The first trace on top, as it stands first in the legend; the highlighted one above all.
    const Line *top = nullptr;
    for (auto line = m_view.lines.rbegin(); line != m_view.lines.rend(); ++line) {
        if (line->traceId == m_view.highlighted)
            top = &*line;
        else
            draw(*line, false);
    }
    if (top)
        draw(*top, true);
    m_raster.finish();
    m_lastMs = double(clock.nsecsElapsed()) / 1e6;
}

void ChartTracesItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    if (m_dirty || ratio != m_ratio)
        rasterise(ratio);
    const QImage &image = m_raster.image();
    if (!image.isNull())
        painter->drawImage(QRectF(QPointF(), QSizeF(image.size()) / ratio), image);
}

} // namespace Candela
