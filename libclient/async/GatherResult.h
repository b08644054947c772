// SPDX-License-Identifier: MIT
#pragma once

#include "Gather.h"

#include <vector>

namespace Candela {

struct GatherResult::Data
{
    Data() = default;
    /// An item for each. The memory is that of an earlier result if there is one: fresh pages would cost more
    /// than all the rest of a gather does in the caller's thread.
    explicit Data(const QList<Pv> &all);
    ~Data();
    Q_DISABLE_COPY_MOVE(Data)

    QList<Pv> pvs;
    std::vector<GatherItem> items;
    qsizetype ok = 0;
    std::chrono::nanoseconds elapsed{0};
};

} // namespace Candela
