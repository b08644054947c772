// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Reading.h"

#include <vector>

namespace Candela {

/// An array as a plot of a few pixels: for each column the least and the largest of the elements that fall
/// into it, so that no peak is lost. A value type; any thread.
struct Sparkline
{
    struct Column
    {
        float low = 1;
        float high = 0; ///< Below `low`: only elements that are no numbers, a gap.
        bool isGap() const { return high < low; }
    };
    std::vector<Column> columns; ///< At most one an element.
    double low = 0;              ///< Over all elements that are finite.
    double high = 0;
    double mean = 0;

    bool isEmpty() const { return columns.empty(); }

    /// More than one number: not text, nor a scalar.
    static bool canPlot(const Reading &reading);
    /// Empty if it cannot be plotted, or holds no finite number.
    static Sparkline of(const Reading &reading, int columns);
};

} // namespace Candela
