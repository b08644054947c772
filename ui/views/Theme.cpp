// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include "ThemeIcons.h"
#include "ThemeStyle.h"

#include <QApplication>
#include <QFontInfo>

namespace Candela {

namespace {
int scalePercent = 100; ///< Beside the Theme, since measures are asked for while it is being made.
}

int ThemeMetrics::scaled(int pixels)
{
    return scalePercent == 100 ? pixels : (pixels * scalePercent + 50) / 100;
}

ThemeColors Theme::colorsFor(bool dark)
{
    ThemeColors c;
    if (dark) {
        c.window = QColor(0x14171C);
        c.surface = QColor(0x1C2128);
        c.raised = QColor(0x262C36);
        c.text = QColor(0xE6E9EE);
        c.secondaryText = QColor(0x9AA4B2);
        c.line = QColor(0x333B47);
        c.accent = QColor(0xF2B84B);
        c.onAccent = QColor(0x14171C);
        c.selection = QColor(0x3D7BE0);
        c.selectionFill = QColor(0x3D, 0x7B, 0xE0, 56); // every text can be read on it
        c.minor = QColor(0xE8C547);
        c.major = QColor(0xFF7070);
        c.invalid = QColor(0xC58BF2);
        c.disconnected = QColor(0x939DAB);
        c.good = QColor(0x4CC38A);
        // Okabe and Ito's eight, lifted until each stands out from the dark surface; their black became a
        // light grey.
        c.traces = {QColor(0xE69F00), QColor(0x56B4E9), QColor(0x1FC39A), QColor(0xF0E442),
                    QColor(0x1F7FC8), QColor(0xF2793A), QColor(0xDD8FBC), QColor(0xC9CED6)};
    } else {
        c.window = QColor(0xF4F5F7);
        c.surface = QColor(0xFFFFFF);
        c.raised = QColor(0xFFFFFF);
        c.text = QColor(0x1A1D21);
        c.secondaryText = QColor(0x5B6470);
        c.line = QColor(0xD9DDE3);
        c.accent = QColor(0x8A5A00);
        c.onAccent = QColor(0xFFFFFF);
        c.selection = QColor(0x2F6FDE);
        c.selectionFill = QColor(0x2F, 0x6F, 0xDE, 36);
        c.minor = QColor(0x806000);
        c.major = QColor(0xC22B2B);
        c.invalid = QColor(0x7A3DB8);
        c.disconnected = QColor(0x5F6875);
        c.good = QColor(0x16784A);
        // The same eight, darkened to at least 3:1 on white.
        c.traces = {QColor(0xB87A00), QColor(0x2A8FC7), QColor(0x00896A), QColor(0x8F8500),
                    QColor(0x0072B2), QColor(0xD55E00), QColor(0xB95C93), QColor(0x2B3038)};
    }
    return c;
}

Theme *Theme::instance()
{
    static auto *theme = new Theme;
    return theme;
}

Theme::Theme()
{
    m_systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_systemReducesMotion = qEnvironmentVariableIsSet("CANDELA_REDUCED_MOTION") ||
                            QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
    m_reducedMotion = m_systemReducesMotion;
    m_systemFont = QApplication::font();
    QApplication::setStyle(new ThemeStyle);
    apply();
}

void Theme::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::setScale(int percent)
{
    percent = qBound(SmallestScale, percent, LargestScale);
    if (percent == m_scale)
        return;
    m_scale = scalePercent = percent;
    QFont font = m_systemFont;
    if (percent != 100)
        font.setPointSizeF(QFontInfo(m_systemFont).pointSizeF() * percent / 100);
    QApplication::setFont(font);
    apply();
}

void Theme::apply()
{
    m_dark = m_mode == Dark || (m_mode == System && m_systemIsDark);
    m_colors = colorsFor(m_dark);
    QApplication::setPalette(palette());
    qApp->setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QPalette Theme::palette() const
{
    const ThemeColors &c = m_colors;
    QColor dim = c.secondaryText;
    dim.setAlphaF(0.6f);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.secondaryText);
    p.setColor(QPalette::Button, c.raised);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.major);
    p.setColor(QPalette::ToolTipBase, c.raised);
    p.setColor(QPalette::ToolTipText, c.text);
    // Opaque, since Fusion paints whole areas with it: the selection's fill laid over the surface.
    const float a = float(c.selectionFill.alphaF());
    const auto mix = [a](int under, int over) {
        return int(float(under) * (1 - a) + float(over) * a + 0.5f);
    };
    p.setColor(QPalette::Highlight,
               QColor(mix(c.surface.red(), c.selection.red()), mix(c.surface.green(), c.selection.green()),
                      mix(c.surface.blue(), c.selection.blue())));
    p.setColor(QPalette::HighlightedText, c.text);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, m_dark ? c.raised : QColor(Qt::white));
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, m_dark ? QColor(0x0E1014) : QColor(0xB9BFC8));
    p.setColor(QPalette::Shadow, m_dark ? QColor(0x08090B) : QColor(0x9AA1AB));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, dim);
    return p;
}

QColor Theme::severityColor(Severity severity) const
{
    switch (severity) {
    case Severity::None:
        return m_colors.text;
    case Severity::Minor:
        return m_colors.minor;
    case Severity::Major:
        return m_colors.major;
    case Severity::Invalid:
        return m_colors.invalid;
    }
    return m_colors.text;
}

QString Theme::severitySign(Severity severity)
{
    switch (severity) {
    case Severity::None:
        return {};
    case Severity::Minor:
        return QStringLiteral("\u25B2");
    case Severity::Major:
        return QStringLiteral("\u25C6");
    case Severity::Invalid:
        return QStringLiteral("\u2716");
    }
    return {};
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, &ThemeColors::text);
}

QIcon Theme::icon(const QString &name, QColor ThemeColors::*role) const
{
    if (!ThemeIconEngine::exists(name))
        return {};
    return QIcon(new ThemeIconEngine(name, role));
}

QIcon Theme::applicationIcon()
{
    return QIcon(new ThemeIconEngine(QStringLiteral("candela"), nullptr));
}

QFont Theme::smallFont()
{
    QFont font = QApplication::font();
    font.setPointSizeF(qMax(6.0, QFontInfo(font).pointSizeF() * 0.88));
    return font;
}

} // namespace Candela
