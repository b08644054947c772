// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeatMapColors.h"

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

using Nodes = std::array<quint32, 33>;

// Every eighth colour of the maps by Nathaniel Smith and Stefan van der Walt (viridis, CC0), and by Jamie
// Nunez, Christopher Anderton and Ryan Renslow (cividis, doi:10.1371/journal.pone.0199239). Between them a
// straight line is within 2 (viridis) and 6 (cividis, at its one corner) of 255 of the original.
constexpr Nodes Viridis{0x440154, 0x470D60, 0x48186A, 0x482374, 0x472D7B, 0x453781, 0x424086,
                        0x3E4989, 0x3B528B, 0x375B8D, 0x33638D, 0x2F6B8E, 0x2C728E, 0x297A8E,
                        0x26828E, 0x23898E, 0x21918C, 0x1F978B, 0x1F9F88, 0x21A685, 0x27AD81,
                        0x31B57B, 0x3DBC74, 0x4CC26C, 0x5CC863, 0x6ECE58, 0x81D34D, 0x95D840,
                        0xAADC32, 0xC0DF25, 0xD5E21A, 0xEAE51A, 0xFDE725};
constexpr Nodes Cividis{0x00224E, 0x00285B, 0x002E6A, 0x053371, 0x1A386F, 0x273E6E, 0x32436D,
                        0x3B496C, 0x434E6C, 0x4B546C, 0x535A6D, 0x5A5F6E, 0x61656F, 0x686A71,
                        0x6F7073, 0x767676, 0x7D7C78, 0x838179, 0x8B8778, 0x928D78, 0x9A9376,
                        0xA29975, 0xAAA073, 0xB3A670, 0xBBAD6D, 0xC3B369, 0xCCBA64, 0xD4C15F,
                        0xDDC858, 0xE6D051, 0xEFD748, 0xF8DF3C, 0xFEE838};

HeatTable tableOf(const Nodes &nodes)
{
    HeatTable table;
    for (size_t i = 0; i < table.size(); ++i) {
        const double at = double(i) * double(nodes.size() - 1) / double(table.size() - 1);
        const size_t below = std::min(size_t(at), nodes.size() - 2);
        const double share = at - double(below);
        const auto mix = [&](int (*part)(QRgb)) {
            return int(std::lround(part(nodes[below]) * (1 - share) + part(nodes[below + 1]) * share));
        };
        table[i] = qRgb(mix(qRed), mix(qGreen), mix(qBlue));
    }
    return table;
}

} // namespace

const HeatTable &heatTable(HeatColors colors)
{
    static const HeatTable viridis = tableOf(Viridis);
    static const HeatTable cividis = tableOf(Cividis);
    return colors == HeatColors::Viridis ? viridis : cividis;
}

HeatScale HeatScale::nice(double min, double max, int maxTicks)
{
    if (!std::isfinite(min) || !std::isfinite(max)) {
        min = 0;
        max = 1;
    }
    if (min > max)
        std::swap(min, max);
    if (max - min < 1e-9 * std::max(std::abs(max), std::abs(min)) || max == min) {
        // A tenth of the value to either side: one number is not a picture full of contrast.
        const double half = std::max(std::abs(max) * 0.1, 0.5);
        min -= half;
        max += half;
    }
    const double rough = (max - min) / (std::max(maxTicks, 3) - 1);
    double power = std::pow(10.0, std::floor(std::log10(rough)));
    HeatScale scale;
    for (;; power *= 10) {
        for (double factor : {1.0, 2.0, 5.0}) {
            const double step = factor * power;
            const double first = std::floor(min / step + 1e-9);
            const double last = std::ceil(max / step - 1e-9);
            if (last - first > std::max(maxTicks, 3) - 1)
                continue;
            for (double tick = first; tick <= last; ++tick)
                scale.ticks.append(tick * step);
            scale.low = scale.ticks.first();
            scale.high = scale.ticks.last();
            return scale;
        }
    }
}

double HeatScale::share(double value) const
{
    return high > low ? std::clamp((value - low) / (high - low), 0.0, 1.0) : 0.5;
}

} // namespace Candela
