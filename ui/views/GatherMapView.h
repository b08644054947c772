// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/HeatMapColors.h"
#include "site/Site.h"

#include <QWidget>

namespace Candela {

/// One result at its place.
struct GatherMapPoint
{
    QString pv;
    QPointF position; ///< Metres.
    double value = 0; ///< Not a number: it has a state or a text.
    bool ok = true;
    QString text; ///< For the pointer.
};

/// The results of a gather on one floor: rooms as thin outlines, values as coloured dots with a scale, what
/// failed as crosses. For a glance; the plan is where things are done.
class GatherMapView : public QWidget
{
    Q_OBJECT
public:
    explicit GatherMapView(QWidget *parent = nullptr);

    void setFloor(const SiteFloor &floor);
    void setPoints(QList<GatherMapPoint> points, const HeatScale &scale, const QString &unit);
    const QList<GatherMapPoint> &points() const { return m_points; }
    /// Where a point stands in the widget.
    QPointF placeOf(const GatherMapPoint &point) const;

    QSize sizeHint() const override { return {360, 220}; }
    QSize minimumSizeHint() const override { return {160, 100}; }

Q_SIGNALS:
    void activated(const QString &pv);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    QRectF stage() const;
    double metre() const;
    int pointAt(QPointF position) const;
    void paintScale(QPainter *painter) const;

    SiteFloor m_floor;
    QList<GatherMapPoint> m_points;
    HeatScale m_scale;
    QString m_unit;
};

} // namespace Candela
