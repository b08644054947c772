// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

namespace Candela {

/// The colours of one look, by role. Views take colours only from here.
struct ThemeColors {
    QColor window, surface, raised;
    QColor text, secondaryText, line;
    QColor accent;
    QColor selection, selectionFill; ///< The line, and the fill with its opacity.
    QColor minor, major, invalid, disconnected, good;
    QList<QColor> traces;            ///< Eight, told apart by colour-blind people as well.
};

/// Dark or light: sets the application's palette and style sheet, and tells everybody who paints by hand.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum Mode { System, Dark, Light };
    Q_ENUM(Mode)

    static Theme *instance();

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    bool isDark() const { return m_dark; }
    const ThemeColors &colors() const { return m_colors; }
    QColor severityColor(Severity severity) const; ///< text() for None.
    /// A sign beside the colour, so that nothing is told by colour alone: "", triangle, diamond, cross.
    static QString severitySign(Severity severity);
    /// A 20 px icon of the project's family (resources/icons/<name>.svg), in the palette's text colour.
    QIcon icon(const QString &name) const;

Q_SIGNALS:
    void changed();

private:
    Theme();
    void apply();
    Mode m_mode = System;
    bool m_dark = false;
    ThemeColors m_colors;
};

} // namespace Candela
