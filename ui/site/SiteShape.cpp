// SPDX-License-Identifier: MIT
#include "SiteShape.h"

#include <algorithm>
#include <cmath>

namespace Candela::SiteShape {

namespace {

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

double signedArea(const QList<QPointF> &outline)
{
    double sum = 0;
    for (qsizetype i = 0, n = outline.size(); i < n; ++i)
        sum += cross(outline[i], outline[(i + 1) % n]);
    return sum / 2;
}

bool segmentsMeet(QPointF a, QPointF b, QPointF c, QPointF d)
{
    constexpr double Tolerance = 1e-6;
    const double d1 = cross(b - a, c - a);
    const double d2 = cross(b - a, d - a);
    const double d3 = cross(d - c, a - c);
    const double d4 = cross(d - c, b - c);
    if (((d1 > 0) != (d2 > 0)) && ((d3 > 0) != (d4 > 0)) && d1 != 0 && d2 != 0 && d3 != 0 && d4 != 0)
        return true;
    return distanceToSegment(c, a, b) < Tolerance || distanceToSegment(d, a, b) < Tolerance ||
           distanceToSegment(a, c, d) < Tolerance || distanceToSegment(b, c, d) < Tolerance;
}

} // namespace

double area(const QList<QPointF> &outline)
{
    return std::abs(signedArea(outline));
}

QPointF centroid(const QList<QPointF> &outline)
{
    if (outline.isEmpty())
        return {};
    const double twice = 2 * signedArea(outline);
    if (twice == 0)
        return outline.first();
    QPointF sum;
    for (qsizetype i = 0, n = outline.size(); i < n; ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % n];
        sum += (a + b) * cross(a, b);
    }
    return sum / (3 * twice);
}

double distanceToSegment(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const double length2 = QPointF::dotProduct(along, along);
    const double t =
        length2 > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / length2, 0.0, 1.0) : 0.0;
    const QPointF away = point - (from + along * t);
    return std::hypot(away.x(), away.y());
}

bool contains(const QList<QPointF> &outline, QPointF point, double tolerance)
{
    bool inside = false;
    for (qsizetype i = 0, n = outline.size(); i < n; ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % n];
        if (distanceToSegment(point, a, b) <= tolerance)
            return true;
        if ((a.y() > point.y()) != (b.y() > point.y()) &&
            point.x() < a.x() + (point.y() - a.y()) / (b.y() - a.y()) * (b.x() - a.x()))
            inside = !inside;
    }
    return inside;
}

bool isSimple(const QList<QPointF> &outline)
{
    const qsizetype n = outline.size();
    if (n < 3)
        return false;
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % n];
        const QPointF next = outline[(i + 2) % n];
        const double length = std::hypot((b - a).x(), (b - a).y());
        if (length < 1e-6)
            return false;
        // An edge that runs back over the one before it.
        if (std::abs(cross(b - a, next - b)) < 1e-9 && QPointF::dotProduct(b - a, next - b) < 0)
            return false;
        for (qsizetype j = i + 2; j < n; ++j) {
            if (i == 0 && j == n - 1)
                continue;
            if (segmentsMeet(a, b, outline[j], outline[(j + 1) % n]))
                return false;
        }
    }
    return true;
}

} // namespace Candela::SiteShape
