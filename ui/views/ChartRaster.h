// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TraceBuffer.h"

#include <QColor>
#include <QImage>

#include <vector>

namespace Candela {

/// Between two samples a value holds (what a monitor says), or runs straight to the next one.
enum class TraceShape : quint8 { Steps, Lines };

/// Draws traces into an image, one pixel column at a time: in each column the run from the least to the
/// greatest value that the trace takes there, with soft ends. No peak is lost, and the cost does not depend
/// on how many samples there are. Columns are kept one after another in memory while drawing and turned once
/// at the end.
class ChartRaster
{
public:
    struct Stroke
    {
        QColor color;
        float width = 1.5f; ///< Device pixels.
        int dash = 0;       ///< Columns on of each `dash` * 2; 0 is a solid line.
    };
    struct View
    {
        qint64 fromNs = 0;
        qint64 toNs = 0;
        double min = 0;         ///< At the bottom.
        double max = 1;         ///< At the top.
        qint64 holdUntilNs = 0; ///< The last value holds up to here.
        TraceShape shape = TraceShape::Steps;
    };

    /// Starts an empty, transparent image of so many device pixels.
    void begin(QSize size);
    void draw(const TraceBuffer &buffer, const View &view, const Stroke &stroke);
    /// Turns the columns into the image; valid until the next begin().
    const QImage &finish();
    /// What finish() made.
    const QImage &image() const { return m_image; }

private:
    void run(int column, float top, float bottom, quint32 color);
    void blend(quint32 *pixel, quint32 color, int coverage);

    int m_width = 0;
    int m_height = 0;
    std::vector<quint32> m_columns; ///< m_height pixels a column, from the top.
    std::vector<TraceColumn> m_envelope;
    QImage m_image;
};

} // namespace Candela
