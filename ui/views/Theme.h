// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace Candela {

/// The colours of one look, by role. Views take colours only from here.
struct ThemeColors
{
    QColor window, surface, raised;
    QColor text, secondaryText, line;
    QColor accent;
    QColor selection, selectionFill; ///< The line, and the fill with its opacity.
    QColor minor, major, invalid, disconnected, good;
    QList<QColor> traces; ///< Eight, told apart by colour-blind people as well.
    QColor onAccent;      ///< Text on a ground of the accent's colour.
};

/// The measures of one look, in device-independent pixels: a grid of 4. They grow with the interface's scale
/// (Theme::setScale()), so they are asked for when they are used, and never kept in a constant.
namespace ThemeMetrics {
/// So many pixels at 100 %, at the scale of now.
int scaled(int pixels);
/// One that is used like an int.
class Measure
{
public:
    constexpr explicit Measure(int pixels)
        : m_pixels(pixels)
    {
    }
    operator int() const { return scaled(m_pixels); }

private:
    int m_pixels;
};
inline constexpr Measure Grid{4};
inline constexpr Measure PanelMargin{12};
inline constexpr Measure Row{24};
inline constexpr Measure RowCompact{20};
inline constexpr Measure RowComfortable{30};
inline constexpr Measure Corner{4};
inline constexpr Measure Icon{20};
} // namespace ThemeMetrics

/// Dark or light: sets the application's palette and style sheet, and tells everybody who paints by hand.
/// GUI thread only. The first call of instance() must come after the QApplication is made.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum Mode { System, Dark, Light };
    Q_ENUM(Mode)

    static Theme *instance();

    Mode mode() const { return m_mode; }
    /// System follows the lightness of the desktop's palette when the program started.
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }
    const ThemeColors &colors() const { return m_colors; }
    /// The colours of either look, whichever is shown.
    static ThemeColors colorsFor(bool dark);
    QColor severityColor(Severity severity) const; ///< text() for None.
    /// A sign beside the colour, so that nothing is told by colour alone: "", triangle, diamond, cross.
    static QString severitySign(Severity severity);
    /// A 20 px icon of the project's family (resources/icons/<name>.svg), in the palette's text colour. It
    /// follows the theme by itself and is sharp at every size and device pixel ratio. Null for an unknown
    /// name.
    QIcon icon(const QString &name) const;
    /// The same in one colour of the theme, for example an accent on a primary action.
    QIcon icon(const QString &name, QColor ThemeColors::*role) const;
    /// The application's own icon, in its own colours.
    static QIcon applicationIcon();
    /// The system's font a step smaller, for secondary text beside values.
    static QFont smallFont();

    static constexpr int SmallestScale = 75;
    static constexpr int LargestScale = 200;
    /// The size of texts, icons and measures in percent of what the system says.
    int scale() const { return m_scale; }
    /// Clamped. Widgets that took fixed sizes before keep them: build windows anew to have all of it right.
    void setScale(int percent);

    /// True: nothing brightens, fades or blinks. Follows the style's animation hint at the start.
    bool reducedMotion() const { return m_reducedMotion; }
    /// What the system or CANDELA_REDUCED_MOTION says, whatever was set.
    bool systemReducesMotion() const { return m_systemReducesMotion; }
    void setReducedMotion(bool reduced);

Q_SIGNALS:
    void changed();

private:
    Theme();
    void apply();
    QPalette palette() const;
    QString styleSheet() const;

    Mode m_mode = System;
    bool m_dark = false;
    bool m_systemIsDark = false;
    bool m_reducedMotion = false;
    bool m_systemReducesMotion = false;
    int m_scale = 100;
    QFont m_systemFont;
    ThemeColors m_colors;
};

} // namespace Candela
