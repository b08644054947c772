// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Candela::Bench {

/// "candela-bench plan": paints a floor of many devices with live values arriving and says how many frames a
/// second that makes. Takes the program's own arguments, since it needs a QApplication; returns its exit
/// code.
int runPlanBench(int argc, char **argv);

} // namespace Candela::Bench
