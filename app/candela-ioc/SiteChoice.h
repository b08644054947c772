// SPDX-License-Identifier: MIT
#pragma once

#include "IocOptions.h"

#include "site/Site.h"

#include <optional>

namespace Candela::Ioc {

/// The site file that is served when nothing else is asked for: beside the installed program, else in the
/// source tree that it was built from; empty if there is neither.
QString defaultSiteFile();

/// The building that the options ask for: a file, a generated one, or the default; nothing if only database
/// files are wanted. False with *error if it cannot be had.
bool chooseSite(const IocOptions &options, std::optional<Site> *site, QString *error);

} // namespace Candela::Ioc
