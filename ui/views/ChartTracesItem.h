// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartRaster.h"

#include <QGraphicsItem>

#include <vector>

namespace Candela {

struct Trace;
class TraceSet;

/// All traces of a chart as one graphics item inside its plot area: rasterised once for each change, blitted
/// for each repaint. Only what has changed on the screen is painted again. On paper and in SVG files the
/// traces are drawn as lines.
class ChartTracesItem : public QGraphicsItem
{
public:
    /// Which trace is drawn against which scale.
    struct Line
    {
        int traceId = 0;
        double min = 0;
        double max = 1;
        bool logarithmic = false;
    };
    struct View
    {
        QRectF area; ///< The plot area, in the parent's coordinates.
        qreal ratio = 1;
        ChartGrid grid; ///< A column for each device pixel of the area.
        qint64 holdUntilNs = 0;
        TraceShape shape = TraceShape::Steps;
        int highlighted = 0; ///< A trace's id; the others step back.
        std::vector<Line> lines;
    };

    explicit ChartTracesItem(QGraphicsItem *parent);

    void setTraces(const TraceSet *traces) { m_traces = traces; }
    /// Rasterises what has changed.
    void setView(const View &view);
    const View &view() const { return m_view; }
    /// There are new colours.
    void invalidate();
    /// How long the last rasterising took.
    double lastRasterMs() const { return m_lastMs; }
    const ChartRaster &raster() const { return m_raster; }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_view.area.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QColor traceColor(int style);
    static QColor traceColor(const Trace &trace);
    static int traceDash(int style); ///< Columns; 0 is solid.

private:
    void rasterise();
    void paintLines(QPainter *painter) const;

    const TraceSet *m_traces = nullptr;
    View m_view;
    ChartRaster m_raster;
    double m_lastMs = 0;
};

} // namespace Candela
