// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SelectionRule.h"

#include <vector>

namespace Candela {

class PlanModel;

/// The devices of a plan as rules see them, one for each device and in its order, with what was last heard.
QList<RuleSubject> ruleSubjects(const PlanModel &model);
/// The devices that match, in the order of the plan.
std::vector<int> matching(const SelectionRule &rule, const QList<RuleSubject> &subjects);

} // namespace Candela
