// SPDX-License-Identifier: GPL-3.0-or-later
#include "Theme.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace Candela {

namespace {

// $names stand for colours of the theme. What paints itself (tables, charts, plans) is not styled here.
const char sheet[] = R"(
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 8px; }

QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $window; width: 5px; height: 5px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $window; }
QSplitter::handle:hover { background: $accent; }

QDockWidget { color: $secondary; titlebar-close-icon: url(:/icons/close-$theme.svg); }
QDockWidget::title { background: $surface; padding: 6px 12px; border-bottom: 1px solid $line; text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { border: none; border-radius: 4px; padding: 2px; icon-size: 12px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $hover; }

QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 4px; }
QMenu::item:selected { background: $highlight; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::icon { padding-left: 6px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QToolBar { background: $window; border: none; spacing: 4px; padding: 4px 8px; }
QToolBar::separator { background: $line; width: 1px; margin: 4px 4px; }
QStatusBar { background: $window; color: $secondary; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolButton#statusButton { color: $secondary; padding: 1px 4px; }
QToolButton#statusButton:hover { color: $text; }
QLabel[tone="secondary"] { color: $secondary; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="minor"] { color: $minor; }
QLabel[tone="major"], QToolButton#statusButton[tone="major"] { color: $major; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px 6px; color: $text; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $pressed; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 20px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QToolButton[popupMode="2"]::menu-indicator { image: url(:/icons/chevron-down-$theme.svg); width: 12px; height: 12px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 4px; }
QToolButton::menu-button { border: none; width: 16px; border-radius: 4px; }
QToolButton::menu-arrow { image: url(:/icons/chevron-down-$theme.svg); width: 12px; height: 12px; }

QPushButton { background: $button; border: 1px solid $line; border-radius: 4px; padding: 4px 12px; min-height: 20px; color: $text; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; border-color: $accent; color: $onAccent; }
QPushButton:default:hover { background: $accentHover; }
QPushButton:checked { background: $pressed; color: $accent; border-color: $accent; }
QPushButton:disabled { color: $disabled; background: transparent; border-color: $line; }
QPushButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover { background: $hover; }
QPushButton::menu-indicator { image: url(:/icons/chevron-down-$theme.svg); width: 12px; height: 12px;
    subcontrol-position: right center; subcontrol-origin: padding; right: 6px; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QPlainTextEdit, QTextEdit, QDateTimeEdit {
    background: $field; border: 1px solid $line; border-radius: 4px; padding: 2px 6px; min-height: 20px; color: $text;
    selection-background-color: $highlight; selection-color: $text; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus,
QDateTimeEdit:focus { border-color: $accent; }
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: $disabled; }
QLineEdit[invalid="true"] { border-color: $major; }
QComboBox { padding-right: 20px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron-down-$theme.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; padding: 4px; outline: none;
    selection-background-color: $highlight; selection-color: $text; }
QSpinBox::up-button, QDoubleSpinBox::up-button { subcontrol-position: top right; border: none; width: 18px; }
QSpinBox::down-button, QDoubleSpinBox::down-button { subcontrol-position: bottom right; border: none; width: 18px; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(:/icons/chevron-up-$theme.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(:/icons/chevron-down-$theme.svg); width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid $secondary; border-radius: 3px; background: $field; }
QCheckBox::indicator:hover, QAbstractItemView::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/check-$theme.svg); }
QCheckBox::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: $line; }

QTabWidget::pane { border: none; border-top: 1px solid $line; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: $secondary; padding: 6px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::close-button { image: url(:/icons/close-$theme.svg); width: 12px; height: 12px; border-radius: 4px; }
QTabBar::close-button:hover { background: $hover; }

QHeaderView { background: $surface; border: none; border-bottom: 1px solid $line; }
QHeaderView::section { background: $surface; color: $secondary; border: none; padding: 4px 8px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::up-arrow { image: url(:/icons/chevron-up-$theme.svg); width: 12px; height: 12px;
    subcontrol-position: center right; right: 4px; }
QHeaderView::down-arrow { image: url(:/icons/chevron-down-$theme.svg); width: 12px; height: 12px;
    subcontrol-position: center right; right: 4px; }
QAbstractScrollArea { background: $surface; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableView, QTreeView, QListView { background: $surface; border: none; outline: none; gridline-color: $line;
    selection-background-color: $highlight; selection-color: $text; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $line; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $pressed; border: none; border-radius: 3px; height: 6px; color: $text; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { height: 4px; background: $line; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $accent; border: 2px solid $surface; width: 14px; height: 14px; margin: -7px 0; border-radius: $handleRadius; }
QSlider::handle:horizontal:focus { border-color: $text; }
QSlider::sub-page:horizontal:disabled, QSlider::handle:horizontal:disabled { background: $secondary; }

QGroupBox { border: 1px solid $line; border-radius: 4px; margin-top: 8px; padding: 12px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: $secondary; }
)";

QString name(const QColor &color)
{
    if (color.alpha() == 255)
        return color.name();
    return QStringLiteral("rgba(%1,%2,%3,%4)")
        .arg(color.red())
        .arg(color.green())
        .arg(color.blue())
        .arg(color.alpha());
}

QColor withAlpha(QColor color, int alpha)
{
    color.setAlpha(alpha);
    return color;
}

/// Lines stay one pixel thin; everything else grows.
QString scaledLengths(const QString &text)
{
    static const QRegularExpression length(QStringLiteral("(-?\\d+)px"));
    QString result;
    qsizetype from = 0;
    for (auto it = length.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const int pixels = match.captured(1).toInt();
        result += text.mid(from, match.capturedStart() - from);
        result += QString::number(std::abs(pixels) <= 1 ? pixels
                                  : pixels < 0          ? -ThemeMetrics::scaled(-pixels)
                                                        : ThemeMetrics::scaled(pixels));
        result += QLatin1String("px");
        from = match.capturedEnd();
    }
    result += text.mid(from);
    return result;
}

} // namespace

QString Theme::styleSheet() const
{
    const ThemeColors &c = m_colors;
    QColor disabled = c.secondaryText;
    disabled.setAlpha(150);
    // Longer names first where one begins with another.
    const std::initializer_list<std::pair<const char *, QString>> names{
        {"$theme", m_dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {"$onAccent", name(c.onAccent)},
        {"$accentHover", name(m_dark ? c.accent.lighter(108) : c.accent.darker(112))},
        {"$accent", name(c.accent)},
        {"$hover", name(withAlpha(c.text, m_dark ? 20 : 14))},
        {"$pressed", name(withAlpha(c.text, m_dark ? 34 : 26))},
        {"$highlight", name(palette().color(QPalette::Highlight))},
        {"$disabled", name(disabled)},
        {"$window", name(c.window)},
        {"$surface", name(c.surface)},
        {"$raised", name(c.raised)},
        {"$button", name(c.raised)},
        {"$field", name(m_dark ? c.window : c.surface)},
        {"$secondary", name(c.secondaryText)},
        {"$scroll", name(withAlpha(c.secondaryText, 110))},
        {"$text", name(c.text)},
        {"$line", name(c.line)},
        {"$major", name(c.major)},
        {"$minor", name(c.minor)},
        {"$good", name(c.good)},
    };
    QString result = QString::fromLatin1(sheet);
    for (const auto &[key, value] : names)
        result.replace(QLatin1String(key), value);
    if (m_scale != 100)
        result = scaledLengths(result);
    // Rounding must not make it larger than half of the handle: then corners would not be rounded at all.
    const int wide = ThemeMetrics::scaled(14) + 2 * ThemeMetrics::scaled(2);
    const int high = ThemeMetrics::scaled(4) + 2 * ThemeMetrics::scaled(7);
    return result.replace(QLatin1String("$handleRadius"),
                          QStringLiteral("%1px").arg(std::min(wide, high) / 2));
}

} // namespace Candela
