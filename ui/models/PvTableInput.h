// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTableRow.h"
#include "core/Value.h"

namespace Candela {

/// Turns what a person typed for a PV into a value to write. A typed unit is stripped, a label or its number
/// is taken for an enum, a list with commas for an array; numbers are read in the C locale and in the user's;
/// control limits are checked. On failure the result is invalid and `message` says why, in one sentence.
Value parseTableInput(const PvTableRow &row, const QString &text, QString *message);

} // namespace Candela
