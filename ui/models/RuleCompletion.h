// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

#include <QStringList>

namespace Candela {

class LightGroups;

/// What can be typed next in a selection rule: words that may stand at the cursor, and which part of the text
/// a chosen one replaces.
struct RuleCompletion
{
    int from = 0; ///< The part of the text [from, to) that is being typed.
    int to = 0;
    QStringList words; ///< Best first; those that begin with what is typed.

    /// `groups` may be null.
    static RuleCompletion at(const QString &text, int cursor, const Site &site, const LightGroups *groups);
};

} // namespace Candela
