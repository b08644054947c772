// SPDX-License-Identifier: GPL-3.0-or-later
#include "Sparkline.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

/// Straight from the bytes of the wire: no list of numbers in between.
template <typename T>
Sparkline drawn(const Reading &reading, int wanted)
{
    const auto count = qsizetype(reading.count());
    const qsizetype width = std::min<qsizetype>(std::max(1, wanted), count);
    Sparkline line;
    line.columns.resize(size_t(width));
    double sum = 0;
    qsizetype finite = 0;
    line.low = std::numeric_limits<double>::infinity();
    line.high = -line.low;
    const std::byte *bytes = reading.bytes();
    qsizetype from = 0;
    for (qsizetype x = 0; x < width; ++x) {
        const qsizetype to = (x + 1) * count / width;
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (qsizetype i = from; i < to; ++i) {
            const auto value = double(loadBigEndian<T>(bytes + i * qsizetype(sizeof(T))));
            if (!std::isfinite(value))
                continue;
            low = std::min(low, value);
            high = std::max(high, value);
            sum += value;
            ++finite;
        }
        from = to;
        if (low > high)
            continue;
        line.columns[size_t(x)] = {float(low), float(high)};
        line.low = std::min(line.low, low);
        line.high = std::max(line.high, high);
    }
    if (finite == 0)
        return {};
    line.mean = sum / double(finite);
    return line;
}

} // namespace

bool Sparkline::canPlot(const Reading &reading)
{
    if (!reading.isValid() || reading.count() < 2 || reading.type() == DataType::String)
        return false;
    // A CHAR array is a text as often as it is a list of numbers.
    return reading.type() != DataType::Char || reading.toText() != reading.toLongString();
}

Sparkline Sparkline::of(const Reading &reading, int columns)
{
    if (!reading.isValid() || reading.count() < 2)
        return {};
    switch (reading.type()) {
    case DataType::Double:
        return drawn<double>(reading, columns);
    case DataType::Float:
        return drawn<float>(reading, columns);
    case DataType::Long:
        return drawn<qint32>(reading, columns);
    case DataType::Short:
        return drawn<qint16>(reading, columns);
    case DataType::Enum:
        return drawn<quint16>(reading, columns);
    case DataType::Char:
        return drawn<quint8>(reading, columns);
    case DataType::String:
        break;
    }
    return {};
}

} // namespace Candela
