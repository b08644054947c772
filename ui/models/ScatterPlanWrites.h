// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Scatter.h"
#include "models/ScatterPlan.h"

namespace Candela {

class Context;

/// What scatter() takes: one write for each item that is not refused, in the order of
/// ScatterPlan::writeIndices(). In the thread of the context.
QList<PvWrite> scatterWrites(const ScatterPlan &plan, Context *context);

/// The items of the plan that a scatter of scatterWrites() failed on: for ScatterPlan::undo() and for
/// "retry failed".
QList<int> failedItems(const ScatterPlan &plan, const ScatterResult &result);

/// The same plan with nothing but these items.
ScatterPlan onlyItems(const ScatterPlan &plan, const QList<int> &items);

} // namespace Candela
