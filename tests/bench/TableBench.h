// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Candela::Bench {

/// "candela-bench table": the PV table of the desktop, in a window, on a server in another process that posts
/// every value several times a second; sorted by value and filtered all the while. Says what share of a core
/// the whole process takes, and how long the window stood still at most. Takes the program's own arguments,
/// since it needs a QApplication; returns its exit code: 1 if there were no updates.
int tableBenchMain(int argc, char **argv);

} // namespace Candela::Bench
