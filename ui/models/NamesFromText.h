// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Result.h"

#include <QStringList>

namespace Candela {

/// PV names out of whatever text was typed, pasted or dropped: separated by line ends, blanks, commas,
/// semicolons or tabs, quoted or not, each once, in order. Braces are ranges and lists (see NamePattern), so
/// a comma within them separates nothing. A line that begins with '#' is a comment and comes out as it is, if
/// `comments` is given. Error: BadName, says which part of a pattern is wrong.
Result<QStringList> namesFromText(const QString &text, bool comments = false);

} // namespace Candela
