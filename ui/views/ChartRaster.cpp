// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartRaster.h"

#include <QPainter>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

constexpr qint64 BandColumns = 64;
constexpr qint64 WorthSharing = 4096; ///< Columns times traces: below, waking another thread costs more.

/// Two channels at once, as QRgb arithmetic goes: c * a / 255, rounded.
quint32 scaled(quint32 c, quint32 a)
{
    quint32 t = (c & 0xff00ff) * a;
    t = (t + ((t >> 8) & 0xff00ff) + 0x800080) >> 8;
    t &= 0xff00ff;
    c = ((c >> 8) & 0xff00ff) * a;
    c = c + ((c >> 8) & 0xff00ff) + 0x800080;
    c &= 0xff00ff00;
    return c | t;
}

void blend(quint32 *pixel, quint32 color, int coverage)
{
    if (coverage <= 0)
        return;
    const quint32 source = coverage >= 255 ? color : scaled(color, quint32(coverage));
    *pixel = source + scaled(*pixel, 255 - (source >> 24));
}

bool sameLook(const ChartRaster::Frame &a, const ChartRaster::Frame &b)
{
    return a.height == b.height && a.grid.columnNs == b.grid.columnNs && a.grid.count == b.grid.count &&
           a.shape == b.shape && a.halo == b.halo && a.haloWidth == b.haloWidth && a.lostMark == b.lostMark &&
           a.lines == b.lines;
}

} // namespace

/// Some columns side by side, kept one after another in memory while they are drawn: a run is a stretch of
/// memory then. Turned into the image at the end, while they are still in the cache.
class ChartRaster::Band
{
public:
    Band(int columns, int height)
        : m_height(height)
        , m_pixels(size_t(columns) * size_t(height), 0)
    {
    }

    void run(int column, float top, float bottom, quint32 color)
    {
        top = std::max(top, 0.0f);
        bottom = std::min(bottom, float(m_height));
        if (!(top < bottom))
            return;
        quint32 *line = m_pixels.data() + size_t(column) * size_t(m_height);
        const int first = int(top);
        const int last = int(bottom);
        if (first == last) {
            blend(line + first, color, int((bottom - top) * 255 + 0.5f));
            return;
        }
        blend(line + first, color, int((float(first + 1) - top) * 255 + 0.5f));
        if ((color >> 24) == 255) {
            std::fill(line + first + 1, line + last, color);
        } else {
            for (int y = first + 1; y < last; ++y)
                blend(line + y, color, 255);
        }
        if (last < m_height)
            blend(line + last, color, int((bottom - float(last)) * 255 + 0.5f));
    }

    void turnInto(quint32 *out, qsizetype stride, int columns) const
    {
        // In squares that fit the first-level cache.
        constexpr int Tile = 16;
        for (int x0 = 0; x0 < columns; x0 += Tile) {
            const int x1 = std::min(columns, x0 + Tile);
            for (int y = 0; y < m_height; ++y) {
                quint32 *to = out + y * stride + x0;
                const quint32 *from = m_pixels.data() + size_t(x0) * size_t(m_height) + size_t(y);
                for (int x = x0; x < x1; ++x, from += m_height)
                    *to++ = *from;
            }
        }
    }

private:
    int m_height;
    std::vector<quint32> m_pixels;
};

// Columns [from, to) of the grid; they do not wrap in the image.
void ChartRaster::drawBand(qint64 from, qint64 to)
{
    const int count = int(to - from);
    const auto height = float(m_frame.height);
    Band band(count, m_frame.height);
    for (size_t index = 0; index < m_frame.lines.size(); ++index) {
        const Line &line = m_frame.lines[index];
        const ChartRuns &runs = *m_runs[index];
        if (!(line.max > line.min))
            continue;
        const double scale = m_frame.height / (line.max - line.min);
        const float half = line.width / 2;
        const bool flat = m_frame.shape == TraceShape::Steps;
        const quint32 color = qPremultiply(line.color);
        const auto toY = [&](double value) {
            if (line.logarithmic)
                value = value > 0 ? std::log10(value) : -400;
            // Clamped, so that a value far outside does not overflow an integer.
            return std::clamp(float((line.max - value) * scale), -8.0f, height + 8.0f);
        };
        for (int i = 0; i < count; ++i) {
            const qint64 column = from + i;
            const ChartRun &run = runs.at(column);
            if (run.lost && m_frame.lostMark > 0)
                band.run(i, 0, m_frame.lostMark, color);
            // Dashes are tied to time, not to the screen: they move with the trace.
            if (run.isEmpty() || (line.dash && (column / line.dash) % 2))
                continue;
            float top = toY(run.high);
            float bottom = toY(run.low);
            if (flat && top == bottom) // a value that holds stands sharp on a row of pixels
                top = bottom = std::floor(top) + 0.5f;
            top -= half;
            bottom += half;
            if (const quint32 halo = m_frame.halo[size_t(run.severity)]; halo >> 24) {
                const quint32 soft = qPremultiply(halo);
                band.run(i, top - m_frame.haloWidth, top, soft);
                band.run(i, bottom, bottom + m_frame.haloWidth, soft);
            }
            band.run(i, top, bottom, color);
        }
    }
    const qint64 slot = from % m_image.width();
    band.turnInto(reinterpret_cast<quint32 *>(m_image.bits()) + slot, m_image.bytesPerLine() / 4, count);
}

std::vector<ChartRaster::Span> ChartRaster::render(const Frame &frame)
{
    const ChartGrid grid = frame.grid;
    if (grid.count <= 0 || frame.height <= 0) {
        m_image = QImage();
        m_frame = frame;
        return {};
    }
    const bool scrolled = grid.first != m_frame.grid.first;
    bool all = !sameLook(frame, m_frame) || m_image.width() != grid.count ||
               m_image.height() != frame.height || std::abs(grid.first - m_frame.grid.first) >= grid.count;
    const qint64 oldFirst = m_frame.grid.first;
    m_frame = frame;
    if (m_image.width() != grid.count || m_image.height() != frame.height)
        m_image = QImage(grid.count, frame.height, QImage::Format_ARGB32_Premultiplied);

    // The runs of each line.
    for (auto &kept : m_kept)
        kept.second.used = false;
    struct Job
    {
        ChartRuns *runs;
        const TraceBuffer *buffer;
        std::vector<ChartRuns::Range> changed{};
    };
    std::vector<Job> jobs;
    m_runs.clear();
    for (const Line &line : frame.lines) {
        Kept &kept = m_kept[line.id];
        kept.used = true;
        jobs.push_back({&kept.runs, line.buffer});
        m_runs.push_back(&kept.runs);
    }
    std::erase_if(m_kept, [](const auto &kept) { return !kept.second.used; });
    const auto update = [&](Job &job) {
        job.runs->update(*job.buffer, grid, frame.holdUntilNs, frame.shape, &job.changed);
    };
    const bool share = QThread::idealThreadCount() > 1 && jobs.size() > 1;
    if (share && all && qint64(jobs.size()) * grid.count > WorthSharing)
        QtConcurrent::blockingMap(jobs, update);
    else
        std::for_each(jobs.begin(), jobs.end(), update);

    // Which columns have to be drawn.
    m_dirty.assign(size_t(grid.count), all ? 1 : 0);
    if (!all) {
        const auto mark = [&](qint64 from, qint64 to) {
            from = std::clamp(from, grid.first, grid.end());
            to = std::clamp(to, from, grid.end());
            std::fill(m_dirty.begin() + (from - grid.first), m_dirty.begin() + (to - grid.first), 1);
        };
        mark(grid.first, oldFirst);
        mark(oldFirst + grid.count, grid.end());
        for (const Job &job : jobs) {
            for (const ChartRuns::Range &range : job.changed)
                mark(range.from, range.to);
        }
    }
    m_image.bits(); // detached here, not in the threads
    std::vector<ChartRuns::Range> bands;
    std::vector<Span> spans;
    qint64 dirty = 0;
    for (int x = 0; x < grid.count;) {
        if (!m_dirty[size_t(x)]) {
            ++x;
            continue;
        }
        const int from = x;
        while (x < grid.count && m_dirty[size_t(x)])
            ++x;
        spans.push_back({from, x});
        dirty += x - from;
        for (qint64 at = grid.first + from; at < grid.first + x;) {
            const qint64 wrap = at + (grid.count - at % grid.count);
            const qint64 end = std::min({at + BandColumns, wrap, grid.first + x});
            bands.push_back({at, end});
            at = end;
        }
    }
    const auto draw = [this](const ChartRuns::Range &band) { drawBand(band.from, band.to); };
    if (share && dirty * qint64(jobs.size()) > WorthSharing)
        QtConcurrent::blockingMap(bands, draw);
    else
        std::for_each(bands.begin(), bands.end(), draw);
    if (scrolled || all)
        return {{0, grid.count}};
    return spans;
}

void ChartRaster::paint(QPainter *painter, QPointF at, qreal ratio) const
{
    if (m_image.isNull())
        return;
    // Two blits, pixel by pixel: QPainter scales nothing, so the image tells it no ratio of its own.
    const int width = m_image.width();
    const int start = int(m_frame.grid.first % width);
    const auto part = [&](int x, int from, int count) {
        if (count > 0)
            painter->drawImage(QRectF(at.x() + x / ratio, at.y(), count / ratio, m_image.height() / ratio),
                               m_image, QRectF(from, 0, count, m_image.height()));
    };
    part(0, start, width - start);
    part(width - start, 0, start);
}

QImage ChartRaster::image() const
{
    if (m_image.isNull())
        return {};
    QImage result(m_image.size(), m_image.format());
    result.fill(0);
    QPainter painter(&result);
    paint(&painter, {}, 1);
    return result;
}

const ChartRuns *ChartRaster::runsOf(int id) const
{
    const auto kept = m_kept.find(id);
    return kept == m_kept.end() ? nullptr : &kept->second.runs;
}

} // namespace Candela
