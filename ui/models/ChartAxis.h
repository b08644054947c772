// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Candela {

/// How a value axis finds its range, and how the traces share it.
enum class ChartAxisMode : quint8 {
    Auto,        ///< Round numbers around what is in view.
    Fixed,       ///< From min to max.
    Logarithmic, ///< Whole decades around what is in view; what is not positive has no place.
    Normalised,  ///< Each trace from its least (0 %) to its greatest value (100 %) in view.
    Limits,      ///< Each trace from its LOPR (0 %) to its HOPR (100 %); normalised if it has none.
    Staggered    ///< Each trace in a band of its own, the first at the top.
};

/// What a person decided about one value axis. An axis is known by its name; a trace that was not put on a
/// named axis belongs to that of its unit.
struct ChartAxis
{
    enum Side : quint8 { AnySide, Left, Right };

    ChartAxisMode mode = ChartAxisMode::Auto;
    Side side = AnySide; ///< Any: the first axis at the left, the others at the right.
    double min = 0;      ///< Fixed only.
    double max = 100;

    bool operator==(const ChartAxis &) const = default;
};

/// Something that a person wrote beside a moment.
struct ChartNote
{
    qint64 timeNs = 0;
    QString text;

    bool operator==(const ChartNote &) const = default;
};

} // namespace Candela
