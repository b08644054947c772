// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <algorithm>

namespace Candela {

/// Widens columns whose title does not fit, in the language that it is shown in. Call when they have their
/// usual widths.
inline void widenToTitles(QHeaderView *header)
{
    constexpr int Padding = 16; // of the theme's style sheet, which the hint leaves out
    header->ensurePolished();
    for (int i = 0; i < header->count(); ++i)
        header->resizeSection(i, std::max(header->sectionSize(i), header->sectionSizeHint(i) + Padding));
}

} // namespace Candela
