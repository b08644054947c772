// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartRaster.h"

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

quint32 premultiplied(const QColor &color)
{
    return qPremultiply(color.rgba());
}

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

} // namespace

void ChartRaster::begin(QSize size)
{
    m_width = std::max(0, size.width());
    m_height = std::max(0, size.height());
    m_columns.assign(size_t(m_width) * size_t(m_height), 0);
}

void ChartRaster::blend(quint32 *pixel, quint32 color, int coverage)
{
    if (coverage <= 0)
        return;
    const quint32 source = coverage >= 255 ? color : scaled(color, quint32(coverage));
    *pixel = source + scaled(*pixel, 255 - (source >> 24));
}

void ChartRaster::run(int column, float top, float bottom, quint32 color)
{
    top = std::max(top, 0.0f);
    bottom = std::min(bottom, float(m_height));
    if (!(top < bottom))
        return;
    quint32 *line = m_columns.data() + size_t(column) * size_t(m_height);
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

void ChartRaster::draw(const TraceBuffer &buffer, const View &view, const Stroke &stroke)
{
    if (m_width == 0 || m_height == 0 || view.toNs <= view.fromNs || buffer.isEmpty() || view.max <= view.min)
        return;
    buffer.envelope(view.fromNs, view.toNs, m_width, &m_envelope);
    const quint32 color = premultiplied(stroke.color);
    const double widthNs = double(view.toNs - view.fromNs) / m_width;
    const double scale = m_height / (view.max - view.min);
    const float half = stroke.width / 2;
    const auto toY = [&](double value) { return float((view.max - value) * scale); };
    // Dashes are tied to time, not to the screen: they move with the trace.
    const qint64 phase = stroke.dash ? qint64(std::floor(double(view.fromNs) / widthNs + 0.5)) : 0;

    const qint64 before = buffer.indexAt(view.fromNs - 1);
    double held = before < 0 ? std::numeric_limits<double>::quiet_NaN() : buffer.at(before).value;
    qint64 heldAt = before < 0 ? 0 : buffer.at(before).timeNs;
    qint64 next = before + 1;
    for (int x = 0; x < m_width; ++x) {
        const TraceColumn &column = m_envelope[size_t(x)];
        const qint64 startNs = view.fromNs + qint64(widthNs * x);
        double low = column.min;
        double high = column.max;
        if (column.isEmpty() && view.shape == TraceShape::Lines && next < buffer.size() &&
            !std::isnan(held)) {
            // Straight through from the last sample to the next.
            const TraceSample ahead = buffer.at(next);
            if (!ahead.isGap() && ahead.timeNs > heldAt) {
                const double slope = (ahead.value - held) / double(ahead.timeNs - heldAt);
                const double a = held + slope * std::max(0.0, double(startNs - heldAt));
                const double b = held + slope * (double(startNs - heldAt) + widthNs);
                low = std::min(a, b);
                high = std::max(a, b);
            }
        } else if (!std::isnan(held) && (!column.isEmpty() || startNs <= view.holdUntilNs)) {
            double enter = held;
            if (view.shape == TraceShape::Lines && !column.isEmpty() && !std::isnan(column.first)) {
                const qint64 firstNs = buffer.at(next).timeNs;
                if (firstNs > heldAt)
                    enter += (column.first - held) *
                             std::clamp(double(startNs - heldAt) / double(firstNs - heldAt), 0.0, 1.0);
            }
            // A gap that begins here ends the line here; the value before it still enters.
            low = std::isnan(low) ? enter : std::min(low, enter);
            high = std::isnan(high) ? enter : std::max(high, enter);
        }
        if (!column.isEmpty()) {
            next += column.count;
            held = column.last;
            heldAt = buffer.at(next - 1).timeNs;
            if (view.shape == TraceShape::Lines && next < buffer.size() && !std::isnan(held)) {
                // On towards the next sample, up to where this column ends.
                const TraceSample ahead = buffer.at(next);
                const double share =
                    (double(startNs - heldAt) + widthNs) / double(std::max<qint64>(1, ahead.timeNs - heldAt));
                if (!ahead.isGap()) {
                    const double leave = held + (ahead.value - held) * std::clamp(share, 0.0, 1.0);
                    low = std::min(low, leave);
                    high = std::max(high, leave);
                }
            }
        }
        if (std::isnan(low) || (stroke.dash && ((x + phase) / stroke.dash) % 2))
            continue;
        // Clamped, so that a value far outside does not overflow an integer.
        const float top = std::clamp(toY(high), -8.0f, float(m_height) + 8.0f);
        const float bottom = std::clamp(toY(low), -8.0f, float(m_height) + 8.0f);
        run(x, top - half, bottom + half, color);
    }
}

const QImage &ChartRaster::finish()
{
    if (m_image.size() != QSize(m_width, m_height))
        m_image = QImage(m_width, m_height, QImage::Format_ARGB32_Premultiplied);
    if (m_image.isNull())
        return m_image;
    // Turned in squares that fit the first-level cache.
    constexpr int Tile = 16;
    auto *out = reinterpret_cast<quint32 *>(m_image.bits());
    const qsizetype stride = m_image.bytesPerLine() / 4;
    for (int x0 = 0; x0 < m_width; x0 += Tile) {
        const int x1 = std::min(m_width, x0 + Tile);
        for (int y0 = 0; y0 < m_height; y0 += Tile) {
            const int y1 = std::min(m_height, y0 + Tile);
            for (int y = y0; y < y1; ++y) {
                quint32 *to = out + y * stride + x0;
                const quint32 *from = m_columns.data() + size_t(x0) * size_t(m_height) + size_t(y);
                for (int x = x0; x < x1; ++x, from += m_height)
                    *to++ = *from;
            }
        }
    }
    return m_image;
}

} // namespace Candela
