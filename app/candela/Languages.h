// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Candela {

/// Installs the translations of the system's language into the application, Qt's own dialogs included.
/// English is the fall-back, with its plural forms. Call once, after QApplication was made.
void installLanguage();

} // namespace Candela
