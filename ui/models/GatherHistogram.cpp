// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherHistogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

double roundStepAbove(double step)
{
    const double power = std::pow(10.0, std::floor(std::log10(step)));
    for (double factor : {1.0, 2.0, 5.0, 10.0}) {
        // A hair of tolerance, so that 0.2 is not taken for a little more than 0.2.
        if (factor * power >= step * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

} // namespace

int GatherHistogram::largest() const
{
    return counts.isEmpty() ? 0 : *std::max_element(counts.cbegin(), counts.cend());
}

int GatherHistogram::binOf(double value) const
{
    if (counts.isEmpty() || !std::isfinite(value))
        return -1;
    return int(std::clamp((value - low) / width, 0.0, double(counts.size() - 1)));
}

GatherHistogram GatherHistogram::of(const QList<double> &values, int maxBins)
{
    GatherHistogram histogram;
    double min = std::numeric_limits<double>::infinity();
    double max = -min;
    int finite = 0;
    for (double value : values) {
        if (!std::isfinite(value))
            continue;
        ++finite;
        min = std::min(min, value);
        max = std::max(max, value);
    }
    if (finite == 0 || maxBins < 1)
        return histogram;

    // About as many bins as the root of the count: few values do not make a comb of ones and zeros.
    const int wanted = std::clamp(int(std::ceil(std::sqrt(finite))) + 1, 2, std::max(2, maxBins - 1));
    const double span = max - min;
    histogram.width = span > 0 && std::isfinite(span) ? roundStepAbove(span / wanted)
                                                      : std::max(std::abs(max) * 1e-3, 1e-3);
    histogram.low = std::floor(min / histogram.width) * histogram.width;
    const double bins = std::floor((max - histogram.low) / histogram.width) + 1;
    histogram.counts.fill(0, qsizetype(std::clamp(bins, 1.0, double(std::max(maxBins, wanted + 2)))));
    for (double value : values) {
        if (const int bin = histogram.binOf(value); bin >= 0)
            ++histogram.counts[bin];
    }
    return histogram;
}

} // namespace Candela
