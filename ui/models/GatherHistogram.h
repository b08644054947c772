// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

namespace Candela {

/// Counts of values in equal bins with round edges (1, 2 or 5 times a power of ten).
struct GatherHistogram
{
    double low = 0;   ///< Left edge of the first bin.
    double width = 0; ///< Of a bin; 0 if there is nothing to count.
    QList<int> counts;

    double high() const { return low + width * double(counts.size()); }
    int largest() const;
    int binOf(double value) const;

    /// At most `maxBins` bins. Values that are not finite are left out.
    static GatherHistogram of(const QList<double> &values, int maxBins);
};

} // namespace Candela
