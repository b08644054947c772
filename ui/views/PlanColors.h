// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace Candela {

/// The plan's own colours, derived from the theme: the drawing steps back, so that the data stands out.
struct PlanColors
{
    QColor ground; ///< Around the building.
    QColor floor;
    QColor wall;
    QColor furniture;
    QColor window;
    QColor door;
    QColor roomName;
    QColor badge; ///< The disc below a sensor's glyph.
    QColor badgeLine;
    QColor pill; ///< Behind values, so that they can be read on light and drawing.

    static PlanColors fromTheme();
    /// What light of this temperature looks like on the present theme; `kelvin` 1800 to 10000.
    static QColor light(double kelvin, bool dark);
    /// `share` of b in a.
    static QColor mix(const QColor &a, const QColor &b, double share);
};

} // namespace Candela
