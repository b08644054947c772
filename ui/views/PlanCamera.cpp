// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanCamera.h"

#include <algorithm>

namespace Candela {

void PlanCamera::fit(const QRectF &metres, QSizeF widget, double margin)
{
    if (metres.width() <= 0 || metres.height() <= 0)
        return;
    const double width = std::max(1.0, widget.width() - 2 * margin);
    const double height = std::max(1.0, widget.height() - 2 * margin);
    m_scale = std::clamp(std::min(width / metres.width(), height / metres.height()), MinScale, MaxScale);
    m_origin = metres.center() - QPointF(widget.width(), widget.height()) / (2 * m_scale);
}

void PlanCamera::zoomAt(QPointF screen, double factor)
{
    const QPointF fixed = toMetres(screen);
    m_scale = std::clamp(m_scale * factor, MinScale, MaxScale);
    m_origin = fixed - screen / m_scale;
}

void PlanCamera::keepInSight(const QRectF &metres, QSizeF widget)
{
    constexpr double Sight = 80; // pixels
    const QRectF shown = toScreen(metres);
    QPointF shift;
    shift.setX(std::max(0.0, Sight - shown.right()) + std::min(0.0, widget.width() - Sight - shown.left()));
    shift.setY(std::max(0.0, Sight - shown.bottom()) + std::min(0.0, widget.height() - Sight - shown.top()));
    panBy(shift);
}

} // namespace Candela
