// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace Candela {

/// Which part of a floor is seen: turns metres of the floor into pixels of the widget and back.
class PlanCamera
{
public:
    static constexpr double MinScale = 0.5; ///< Pixels a metre.
    static constexpr double MaxScale = 400;

    double scale() const { return m_scale; }
    QPointF toScreen(QPointF metres) const { return (metres - m_origin) * m_scale; }
    QPointF toMetres(QPointF screen) const { return screen / m_scale + m_origin; }
    QRectF toScreen(const QRectF &metres) const
    {
        return {toScreen(metres.topLeft()), metres.size() * m_scale};
    }
    QRectF toMetres(const QRectF &screen) const
    {
        return {toMetres(screen.topLeft()), screen.size() / m_scale};
    }

    /// The whole of `metres` in the middle of a widget, `margin` pixels from its edges.
    void fit(const QRectF &metres, QSizeF widget, double margin);
    /// The point under `screen` stays where it is.
    void zoomAt(QPointF screen, double factor);
    void panBy(QPointF pixels) { m_origin -= pixels / m_scale; }
    /// Keeps at least a corner of `metres` within the widget, so that nobody gets lost in empty space.
    void keepInSight(const QRectF &metres, QSizeF widget);

    friend bool operator==(const PlanCamera &, const PlanCamera &) = default;

private:
    double m_scale = 20;
    QPointF m_origin; ///< Metres at the widget's top left corner.
};

} // namespace Candela
