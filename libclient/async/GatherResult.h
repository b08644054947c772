// SPDX-License-Identifier: MIT
#pragma once

#include "Gather.h"

#include <vector>

namespace Candela {

struct GatherResult::Data
{
    Data() = default;
    /// An item for each. The memory is that of an earlier result if there is one: fresh pages would cost more
    /// than all the rest of a gather does in the caller's thread. For the same reason the items are left as
    /// they were: each is written whole before anybody looks at it.
    explicit Data(const QList<Pv> &all);
    ~Data();
    Q_DISABLE_COPY_MOVE(Data)

    QList<Pv> pvs;
    std::vector<GatherItem> items;
    qsizetype ok = 0;
    bool plain = false; ///< It is known that no item holds memory: scalars, and errors without a detail.
    std::chrono::nanoseconds elapsed{0};
};

} // namespace Candela
