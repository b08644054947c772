// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableSparklines.h"

#include <QPainter>
#include <QPolygonF>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
/// Rows that were scrolled away are forgotten, all at once: a screen holds far fewer.
constexpr size_t MostKept = 400;
} // namespace

const Sparkline &PvTableSparklines::of(int id, const PvTableRow &row, int width)
{
    if (m_entries.size() > MostKept && !m_entries.contains(id))
        m_entries.clear();
    Entry &entry = m_entries[id];
    const std::byte *bytes = row.reading.bytes();
    if (entry.changedAtMs != row.changedAtMs || entry.bytes != bytes || entry.count != row.reading.count() ||
        entry.width != width) {
        entry = {row.changedAtMs, bytes, row.reading.count(), width, Sparkline::of(row.reading, width)};
    }
    return entry.line;
}

void PvTableSparklines::paint(QPainter *painter, const QRectF &box, const Sparkline &line)
{
    if (line.isEmpty() || box.width() < 4)
        return;
    const double span = line.high - line.low;
    const auto yOf = [&](float value) {
        return span > 0 ? box.bottom() - (double(value) - line.low) / span * box.height() : box.center().y();
    };
    const auto count = int(line.columns.size());
    const bool roomy = count * 2 < box.width();
    const double step = count > 1 ? (box.width() - 1) / (count - 1) : 0;
    if (roomy) {
        // Fewer elements than pixels: a line from one to the next.
        painter->setRenderHint(QPainter::Antialiasing);
        QPolygonF points;
        for (int i = 0; i <= count; ++i) {
            if (i < count && !line.columns[size_t(i)].isGap()) {
                points << QPointF(box.left() + i * step, yOf(line.columns[size_t(i)].low));
                continue;
            }
            if (points.size() == 1)
                painter->drawPoint(points.first());
            else if (!points.isEmpty())
                painter->drawPolyline(points);
            points.clear();
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        return;
    }
    QVarLengthArray<QLineF, 512> lines;
    const Sparkline::Column *before = nullptr;
    for (int i = 0; i < count; ++i) {
        Sparkline::Column column = line.columns[size_t(i)];
        if (column.isGap()) {
            before = nullptr;
            continue;
        }
        // Columns reach to their neighbours: the line has no holes.
        if (before) {
            column.low = std::min(column.low, before->high);
            column.high = std::max(column.high, before->low);
        }
        const double x = std::floor(box.left() + i * step) + 0.5;
        lines.append(QLineF(x, yOf(column.low), x, yOf(column.high) - 0.5));
        before = &line.columns[size_t(i)];
    }
    painter->drawLines(lines.constData(), int(lines.size()));
}

} // namespace Candela
