// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartRuns.h"

#include <QColor>
#include <QImage>

#include <array>
#include <unordered_map>
#include <vector>

class QPainter;

namespace Candela {

/// Draws traces into an image, one pixel column at a time: in each column the run from the least to the
/// greatest value that the trace takes there, with soft ends. No peak is lost, and the cost does not depend
/// on how many samples there are.
///
/// The image is a ring of columns that is kept from frame to frame: only columns that have changed are drawn
/// again. When there is much to do, the processor's cores share it; render() returns when all is done.
class ChartRaster
{
public:
    struct Line
    {
        int id = 0; ///< Not 0, unique.
        const TraceBuffer *buffer = nullptr;
        double min = 0; ///< At the bottom; the power of ten on a logarithmic scale.
        double max = 1; ///< At the top.
        bool logarithmic = false;
        QRgb color = 0;
        float width = 1.5f; ///< Device pixels.
        int dash = 0;       ///< Columns on of each `dash` * 2; 0 is a solid line.
        bool operator==(const Line &) const = default;
    };
    struct Frame
    {
        ChartGrid grid; ///< One column a device pixel.
        int height = 0; ///< Device pixels.
        qint64 holdUntilNs = 0;
        TraceShape shape = TraceShape::Steps;
        /// The halo of a trace that is in alarm, by severity; transparent leaves it out.
        std::array<QRgb, 4> halo{};
        float haloWidth = 2;       ///< At either side.
        float lostMark = 0;        ///< Length of the mark at the top where samples were lost; 0 for none.
        std::vector<Line> lines{}; ///< The last one on top.
    };
    struct Span
    {
        int from = 0; ///< Columns from the left.
        int to = 0;
    };

    /// Brings the image up to date. Returns what has changed on the screen since the last frame was shown
    /// with the same grid: all of it, if the view has moved.
    std::vector<Span> render(const Frame &frame);
    /// The image with its left upper corner at a whole device pixel.
    void paint(QPainter *painter, QPointF at, qreal ratio) const;
    /// A copy, in order.
    QImage image() const;
    /// The runs that the last frame was made of; null for an unknown line.
    const ChartRuns *runsOf(int id) const;
    const Frame &frame() const { return m_frame; }

private:
    struct Kept
    {
        ChartRuns runs;
        bool used = false;
    };
    class Band;
    void drawBand(qint64 from, qint64 to);

    Frame m_frame;
    std::unordered_map<int, Kept> m_kept;
    std::vector<const ChartRuns *> m_runs; ///< Of the lines, in their order.
    std::vector<char> m_dirty;
    QImage m_image; ///< Column k of the grid stands at k modulo its width.
};

} // namespace Candela
