// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRgb>

#include <array>

namespace Candela {

/// Perceptually uniform colour maps, from dark to bright. Cividis looks alike to people with and without a
/// colour vision deficiency.
enum class HeatColors : quint8 { Viridis, Cividis };

using HeatTable = std::array<QRgb, 256>;
/// Opaque colours for 0 to 255.
const HeatTable &heatTable(HeatColors colors);

/// The range of values that the colours stand for, with round ends and ticks.
struct HeatScale
{
    double low = 0;
    double high = 1;
    QList<double> ticks; ///< Ascending, from low to high.

    /// The smallest range with round ends and at most `maxTicks` (3 or more) ticks around these values. If
    /// they are equal or no numbers, a range of some width around them, or 0 to 1.
    static HeatScale nice(double min, double max, int maxTicks = 6);

    /// 0 at low, 1 at high, clamped.
    double share(double value) const;
    bool operator==(const HeatScale &) const = default;
};

} // namespace Candela
