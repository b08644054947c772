// SPDX-License-Identifier: MIT
#pragma once

namespace Candela::Bench {

/// `candela-bench outage`: both libraries on a site of several servers behind slow lines, some of them dead;
/// see --help. The site is a process of its own (`candela-bench outage-site`), so that its CPU does not
/// count.
int outageBenchMain(int argc, char **argv);
int outageSiteMain(int argc, char **argv);

} // namespace Candela::Bench
