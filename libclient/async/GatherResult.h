// SPDX-License-Identifier: MIT
#pragma once

#include "Gather.h"

#include <vector>

namespace Candela {

struct GatherResult::Data
{
    QList<Pv> pvs;
    std::vector<GatherItem> items;
    qsizetype ok = 0;
    std::chrono::nanoseconds elapsed{0};
};

} // namespace Candela
