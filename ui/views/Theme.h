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

/// The measures of one look, in device-independent pixels: a grid of 4.
namespace ThemeMetrics {
constexpr int Grid = 4;
constexpr int PanelMargin = 12;
constexpr int Row = 24;
constexpr int RowCompact = 20;
constexpr int RowComfortable = 30;
constexpr int Corner = 4;
constexpr int Icon = 20;
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

    /// True: nothing brightens, fades or blinks. Follows the style's animation hint at the start.
    bool reducedMotion() const { return m_reducedMotion; }
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
    ThemeColors m_colors;
};

} // namespace Candela
