// SPDX-License-Identifier: GPL-3.0-or-later
// The rubber band and the lasso of the plan.
#include "views/PlanView.h"

#include "views/Theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace Candela {

std::vector<int> PlanView::devicesInBand() const
{
    std::vector<int> devices;
    if (m_gesture == Gesture::Lasso) {
        m_grid.visit(m_lasso.boundingRect(), [&](int device) {
            if (isSelectable(device) &&
                m_lasso.containsPoint(m_model->device(device).position, Qt::OddEvenFill))
                devices.push_back(device);
        });
    } else {
        const QRectF band = QRectF(m_pressedMetres, m_scene.camera.toMetres(m_pointer)).normalized();
        m_grid.visit(band, [&](int device) {
            if (isSelectable(device))
                devices.push_back(device);
        });
    }
    std::sort(devices.begin(), devices.end());
    return devices;
}

PlanView::Edit PlanView::bandEdit() const
{
    if (m_modifiers & Qt::AltModifier)
        return Edit::Remove;
    if (m_modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        return Edit::Add;
    return Edit::Replace;
}

std::vector<bool> PlanView::selectionWithBand() const
{
    const Edit edit = bandEdit();
    std::vector<bool> selected =
        edit == Edit::Replace ? std::vector<bool>(m_selected.size(), false) : m_selected;
    for (int device : devicesInBand())
        selected[size_t(device)] = edit != Edit::Remove;
    return selected;
}

void PlanView::paintBand(QPainter *painter) const
{
    const ThemeColors &theme = Theme::instance()->colors();
    QColor fill = theme.accent;
    fill.setAlphaF(0.12f);
    painter->setPen(QPen(theme.accent, 1));
    painter->setBrush(fill);
    QPointF away;
    if (m_gesture == Gesture::Lasso) {
        QPolygonF outline;
        outline.reserve(m_lasso.size());
        for (const QPointF &corner : m_lasso)
            outline.append(m_scene.camera.toScreen(corner));
        painter->drawPolygon(outline, Qt::OddEvenFill);
        away = m_pointer - outline.boundingRect().center();
    } else {
        const QRectF band = QRectF(m_scene.camera.toScreen(m_pressedMetres), m_pointer).normalized();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->drawRect(band);
        painter->setRenderHint(QPainter::Antialiasing, true);
        away = m_pointer - band.center();
    }
    const Edit edit = bandEdit();
    const QString sign = edit == Edit::Add      ? QStringLiteral("+")
                         : edit == Edit::Remove ? QStringLiteral("\u2212")
                                                : QString();
    paintPill(painter, sign + QString::number(devicesInBand().size()), away);
}

/// A word beside the pointer, on the side `away`, and never out of the widget.
void PlanView::paintPill(QPainter *painter, const QString &text, QPointF away) const
{
    const ThemeColors &theme = Theme::instance()->colors();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QFontMetricsF metrics(bold);
    QRectF pill(0, 0, metrics.horizontalAdvance(text) + 16, metrics.height() + 6);
    pill.moveTopLeft(m_pointer + QPointF(away.x() >= 0 ? 14 : -14 - pill.width(),
                                         away.y() >= 0 ? 10 : -10 - pill.height()));
    pill.moveLeft(std::clamp(pill.left(), 4.0, std::max(4.0, width() - 4 - pill.width())));
    pill.moveTop(std::clamp(pill.top(), 4.0, std::max(4.0, height() - 4 - pill.height())));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.accent);
    painter->drawRoundedRect(pill, 4, 4);
    painter->setPen(Theme::instance()->isDark() ? theme.window : theme.surface);
    painter->drawText(pill, Qt::AlignCenter, text);
}

} // namespace Candela
