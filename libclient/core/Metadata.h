// SPDX-License-Identifier: MIT
#pragma once

#include "DataType.h"

#include <QStringList>

#include <limits>
#include <memory>

namespace Candela {

/// An interval; not a number at an end that the server does not give.
struct Range
{
    double low = std::numeric_limits<double>::quiet_NaN();  ///< The smallest value inside.
    double high = std::numeric_limits<double>::quiet_NaN(); ///< The largest value inside.

    /// Both ends are numbers and low < high. EPICS writes 0..0 for "not set".
    bool isSet() const { return low < high; }
    /// Ends included; false for what is not a number, and if an end is none.
    bool contains(double value) const { return value >= low && value <= high; }
    /// Two ends that are missing are the same.
    bool operator==(const Range &other) const
    {
        const auto same = [](double a, double b) { return a == b || (a != a && b != b); };
        return same(low, other.low) && same(high, other.high);
    }
};

/// What a channel says of its values (DBR_CTRL_*): fetched when it connects, refreshed on DBE_PROPERTY.
/// Immutable once published, shared by everybody who shows the channel; any thread may read it.
struct Metadata
{
    QString units{};      ///< At most 8 bytes on the wire.
    int precision = -1;   ///< Digits behind the point; -1 where the type has none.
    Range display{};      ///< HOPR / LOPR
    Range control{};      ///< DRVH / DRVL
    Range warning{};      ///< HIGH / LOW
    Range alarm{};        ///< HIHI / LOLO
    QStringList labels{}; ///< Of an enum, at most 16.

    /// Whether a user would see a difference.
    bool operator==(const Metadata &) const = default;
};

/// Null where nothing is known yet.
using MetadataPtr = std::shared_ptr<const Metadata>;

} // namespace Candela
