// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartRaster.h"

#include <QGraphicsItem>

#include <vector>

namespace Candela {

class TraceSet;

/// All traces of a chart as one graphics item inside its plot area: rasterised once for each change, blitted
/// for each repaint.
class ChartTracesItem : public QGraphicsItem
{
public:
    /// Which trace is drawn against which scale.
    struct Line
    {
        int traceId = 0;
        double min = 0;
        double max = 1;
    };
    struct View
    {
        QRectF area; ///< The plot area, in the parent's coordinates.
        qint64 fromNs = 0;
        qint64 toNs = 0;
        qint64 holdUntilNs = 0;
        TraceShape shape = TraceShape::Steps;
        int highlighted = 0; ///< A trace's id; the others step back.
        std::vector<Line> lines;
    };

    explicit ChartTracesItem(QGraphicsItem *parent);

    void setTraces(const TraceSet *traces) { m_traces = traces; }
    void setView(const View &view);
    const View &view() const { return m_view; }
    /// There are new samples, or new colours.
    void invalidate();
    /// How long the last rasterising took.
    double lastRasterMs() const { return m_lastMs; }

    QRectF boundingRect() const override { return QRectF(QPointF(), m_view.area.size()); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QColor traceColor(int style);
    static int traceDash(int style); ///< Columns; 0 is solid.

private:
    void rasterise(qreal ratio);

    const TraceSet *m_traces = nullptr;
    View m_view;
    ChartRaster m_raster;
    bool m_dirty = true;
    qreal m_ratio = 1;
    double m_lastMs = 0;
};

} // namespace Candela
