// SPDX-License-Identifier: GPL-3.0-or-later
#include "ThemeStyle.h"

#include "Theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace Candela {

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

QIcon ThemeStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    const Theme *theme = Theme::instance();
    const auto secondary = [theme](const char *name) {
        return theme->icon(QString::fromLatin1(name), &ThemeColors::secondaryText);
    };
    switch (which) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton:
    case SP_TabCloseButton:
        return secondary("close");
    case SP_TitleBarNormalButton:
        return secondary("float");
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton:
        return secondary("more");
    case SP_MessageBoxWarning:
        return theme->icon(QStringLiteral("warning"), &ThemeColors::minor);
    case SP_MessageBoxCritical:
        return theme->icon(QStringLiteral("warning"), &ThemeColors::major);
    case SP_MessageBoxInformation:
        return theme->icon(QStringLiteral("info"), &ThemeColors::selection);
    case SP_MessageBoxQuestion:
        return theme->icon(QStringLiteral("help"), &ThemeColors::selection);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
        return ThemeMetrics::Icon;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return ThemeMetrics::scaled(16);
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return ThemeMetrics::scaled(5);
    case PM_DockWidgetTitleMargin:
        return ThemeMetrics::Grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return ThemeMetrics::PanelMargin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return 2 * ThemeMetrics::Grid;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Widget_Animation_Duration:
        return Theme::instance()->reducedMotion() ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons: // Fusion's icons are not of our family, and clip the words
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const ThemeColors &c = Theme::instance()->colors();
    switch (element) {
    case PE_FrameFocusRect: {
        // One thin rounded line, the same round everything that has the focus.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), ThemeMetrics::Corner,
                                 ThemeMetrics::Corner);
        painter->restore();
        return;
    }
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, option->state & State_MouseOver ? c.accent : c.window);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

} // namespace Candela
