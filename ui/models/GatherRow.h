// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Gather.h"

#include <vector>

namespace Candela {

/// One line of the results: what was asked and what came back. Holds no channel, so that results can be kept
/// and compared after their context is gone.
struct GatherRow
{
    QString pv;
    MetadataPtr metadata; ///< Null if the channel never connected.
    GatherItem item;

    QString unit() const { return metadata ? metadata->units : QString(); }
    /// True for values that have a mean: numbers, not states or texts.
    bool isNumber() const
    {
        return item.ok() && item.reading.isValid() && item.reading.type() != DataType::Enum &&
               item.reading.type() != DataType::String;
    }
};

using GatherRows = std::vector<GatherRow>;

inline GatherRows rowsOf(const GatherResult &result)
{
    GatherRows rows;
    rows.reserve(size_t(result.size()));
    for (qsizetype i = 0; i < result.size(); ++i)
        rows.push_back({result.pv(i).name(), result.pv(i).metadata(), result[i]});
    return rows;
}

} // namespace Candela
