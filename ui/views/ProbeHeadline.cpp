// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProbeHeadline.h"

#include "AccessibleView.h"
#include "Theme.h"
#include "ThemeText.h"

#include <QPainter>

namespace Candela {

namespace {
constexpr ThemeMetrics::Measure Side = ThemeMetrics::PanelMargin;
constexpr qreal SignSize = 10;
} // namespace

ProbeHeadline::ProbeHeadline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Value"));
    setAccessibleView(this, QAccessible::StaticText, [this] {
        return QString(m_content.value + QLatin1Char(' ') + m_content.unit + QLatin1Char(' ') +
                       m_content.severity)
            .simplified();
    });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QFont ProbeHeadline::valueFont() const
{
    QFont large = font();
    large.setPointSizeF(font().pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize ProbeHeadline::sizeHint() const
{
    const int height = QFontMetrics(valueFont()).height() + QFontMetrics(Theme::smallFont()).height() + 10;
    return {200, height};
}

void ProbeHeadline::set(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    accessibleViewChanged(this);
    setToolTip(content.value);
    update();
}

void ProbeHeadline::paintEvent(QPaintEvent *)
{
    const Theme *theme = Theme::instance();
    const ThemeColors &c = theme->colors();
    QPainter painter(this);
    const ThemeText large(valueFont());
    const ThemeText normal(font());
    const ThemeText small(Theme::smallFont());
    QRectF top(Side, 4, width() - 2 * Side, large.height());
    const QColor color = m_content.connected ? theme->severityColor(m_content.level) : c.secondaryText;

    // From the right: the severity; what is left belongs to the value, and the number to that first.
    if (!m_content.severity.isEmpty()) {
        const qreal wide = normal.width(m_content.severity) + SignSize + 6;
        const QRectF badge(top.right() - wide, top.top(), wide, top.height());
        const QRectF sign(badge.left(), badge.center().y() - SignSize / 2, SignSize, SignSize);
        if (m_content.connected)
            paintSeveritySign(&painter, sign, m_content.level, color);
        else
            paintDisconnectedSign(&painter, sign, c.disconnected);
        painter.setPen(color);
        normal.draw(&painter, badge.adjusted(SignSize + 6, 0, 1, 0), Qt::AlignLeft, m_content.severity);
        top.setRight(badge.left() - 12);
    }
    const qreal unitWidth = m_content.unit.isEmpty() ? 0 : normal.width(m_content.unit) + 8;
    const qreal valueWidth = std::min(large.width(m_content.value) + 1, top.width() - unitWidth);
    const QRectF value(top.left(), top.top(), valueWidth, top.height());
    painter.setPen(color);
    large.draw(&painter, value, Qt::AlignLeft, m_content.value);
    if (!m_content.connected && !m_content.value.isEmpty()) {
        painter.setPen(QPen(c.secondaryText, 1.5));
        painter.drawLine(QPointF(value.left() - 2, value.center().y()),
                         QPointF(value.right() + 1, value.center().y()));
    }
    if (unitWidth > 0) {
        painter.setPen(c.secondaryText);
        const qreal baseline = top.top() + large.baselineIn(top.height());
        normal.draw(&painter, QPointF(value.right() + 8, baseline), m_content.unit);
    }
    painter.setPen(c.secondaryText);
    small.draw(&painter, QRectF(Side, top.bottom() + 2, width() - 2 * Side, small.height()), Qt::AlignLeft,
               m_content.note);
}

} // namespace Candela
