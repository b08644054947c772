// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScatterPlanWrites.h"

#include "client/Context.h"

namespace Candela {

QList<PvWrite> scatterWrites(const ScatterPlan &plan, Context *context)
{
    QList<PvWrite> writes;
    writes.reserve(plan.size());
    for (const PlannedWrite &item : plan.items()) {
        if (!item.isRefused())
            writes.append({context->pv(item.pv), Value(item.newValue)});
    }
    return writes;
}

QList<int> failedItems(const ScatterPlan &plan, const ScatterResult &result)
{
    const QList<int> indices = plan.writeIndices();
    QList<int> failed;
    for (qsizetype i = 0; i < std::min(indices.size(), result.size()); ++i) {
        if (!result[i].ok())
            failed.append(indices.at(i));
    }
    return failed;
}

ScatterPlan onlyItems(const ScatterPlan &plan, const QList<int> &items)
{
    ScatterPlan part;
    for (int index : items) {
        if (index >= 0 && index < plan.size())
            part.append(plan.items().at(index));
    }
    return part;
}

} // namespace Candela
