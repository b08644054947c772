// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPointF>

namespace Candela::SiteShape {

/// Square metres enclosed; never negative.
double area(const QList<QPointF> &outline);
/// The centre of gravity; the first corner of an outline without area.
QPointF centroid(const QList<QPointF> &outline);
/// Inside, or within `tolerance` of an edge.
bool contains(const QList<QPointF> &outline, QPointF point, double tolerance = 0.001);
double distanceToSegment(QPointF point, QPointF from, QPointF to);
/// No edge of zero length, none crosses or touches another but at the corner they share.
bool isSimple(const QList<QPointF> &outline);

} // namespace Candela::SiteShape
