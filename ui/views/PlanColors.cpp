// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanColors.h"

#include "views/Theme.h"

#include <algorithm>
#include <array>
#include <span>

namespace Candela {

QColor PlanColors::mix(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return int(x + (y - x) * share + 0.5); };
    return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

PlanColors PlanColors::fromTheme()
{
    const ThemeColors &theme = Theme::instance()->colors();
    const bool dark = Theme::instance()->isDark();
    PlanColors colors;
    colors.ground = theme.window;
    colors.floor = theme.surface;
    colors.wall = mix(theme.secondaryText, theme.surface, dark ? 0.42 : 0.30);
    colors.furniture = mix(theme.line, theme.surface, dark ? 0.30 : 0.35);
    colors.window = mix(theme.selection, theme.surface, 0.35);
    colors.door = mix(theme.line, theme.secondaryText, 0.20);
    colors.roomName = mix(theme.secondaryText, theme.text, 0.3);
    colors.badge = dark ? theme.raised : theme.surface;
    colors.badgeLine = mix(theme.secondaryText, colors.badge, 0.45);
    colors.pill = theme.surface;
    colors.pill.setAlpha(dark ? 190 : 215);
    return colors;
}

QColor PlanColors::light(double kelvin, bool dark)
{
    struct Stop
    {
        double kelvin;
        QColor color;
    };
    // On dark ground light is light; on white it must be a tint, or it could not be seen.
    static const std::array onDark{Stop{2200, QColor(0xFF, 0xA0, 0x50)}, Stop{2700, QColor(0xFF, 0xB8, 0x6E)},
                                   Stop{4000, QColor(0xFF, 0xE0, 0xB8)}, Stop{5000, QColor(0xFF, 0xF3, 0xE6)},
                                   Stop{6500, QColor(0xD6, 0xE6, 0xFF)}};
    static const std::array onLight{
        Stop{2200, QColor(0xF5, 0x8A, 0x1E)}, Stop{2700, QColor(0xF7, 0x9E, 0x2B)},
        Stop{3800, QColor(0xFA, 0xC4, 0x3C)}, Stop{4600, QColor(0xF6, 0xDF, 0x9A)},
        Stop{5200, QColor(0xC4, 0xDA, 0xEE)}, Stop{6500, QColor(0x74, 0xB2, 0xF0)}};
    const std::span<const Stop> stops = dark ? std::span<const Stop>(onDark) : std::span<const Stop>(onLight);
    if (kelvin <= stops.front().kelvin)
        return stops.front().color;
    for (size_t i = 1; i < stops.size(); ++i) {
        if (kelvin <= stops[i].kelvin)
            return mix(stops[i - 1].color, stops[i].color,
                       (kelvin - stops[i - 1].kelvin) / (stops[i].kelvin - stops[i - 1].kelvin));
    }
    return stops.back().color;
}

} // namespace Candela
