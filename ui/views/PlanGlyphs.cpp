// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/PlanGlyphs.h"

#include <QCoreApplication>

#include <cmath>

namespace Candela::PlanGlyphs {

namespace {

void line(QPainterPath *path, double x1, double y1, double x2, double y2)
{
    path->moveTo(x1, y1);
    path->lineTo(x2, y2);
}

QPainterPath sun()
{
    QPainterPath path;
    path.addEllipse(QPointF(), 2.3, 2.3);
    for (int ray = 0; ray < 8; ++ray) {
        const double angle = ray * M_PI / 4;
        line(&path, 4.0 * std::cos(angle), 4.0 * std::sin(angle), 5.4 * std::cos(angle),
             5.4 * std::sin(angle));
    }
    return path;
}

QPainterPath person()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, -2.9), 1.9, 1.9);
    path.moveTo(-3.9, 4.8);
    path.cubicTo(-3.9, -0.9, 3.9, -0.9, 3.9, 4.8);
    path.closeSubpath();
    return path;
}

QPainterPath thermometer()
{
    QPainterPath path;
    path.moveTo(-1.4, 1.1);
    path.lineTo(-1.4, -4.0);
    path.arcTo(QRectF(-1.4, -5.4, 2.8, 2.8), 180, -180);
    path.lineTo(1.4, 1.1);
    path.arcTo(QRectF(-2.6, 0.2, 5.2, 5.2), 57, -294);
    line(&path, 0, 2.8, 0, -2.2);
    return path;
}

QPainterPath molecule()
{
    QPainterPath path;
    path.addEllipse(QPointF(0, 0.6), 2.2, 2.2);
    path.addEllipse(QPointF(-4.2, -2.2), 1.4, 1.4);
    path.addEllipse(QPointF(4.2, -2.2), 1.4, 1.4);
    line(&path, -1.9, -0.6, -3.1, -1.4);
    line(&path, 1.9, -0.6, 3.1, -1.4);
    return path;
}

QPainterPath bolt()
{
    QPainterPath path;
    path.moveTo(0.9, -5.4);
    path.lineTo(-3.0, 0.9);
    path.lineTo(-0.2, 0.9);
    path.lineTo(-0.9, 5.4);
    path.lineTo(3.0, -0.9);
    path.lineTo(0.2, -0.9);
    path.closeSubpath();
    return path;
}

QPainterPath gauge()
{
    QPainterPath path;
    path.arcMoveTo(QRectF(-4.8, -3.8, 9.6, 9.6), -20);
    path.arcTo(QRectF(-4.8, -3.8, 9.6, 9.6), -20, 220);
    line(&path, 0, 1.2, 2.6, -1.8);
    return path;
}

} // namespace

QPainterPath strokes(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Illuminance:
        return sun();
    case DeviceKind::Occupancy:
        return person();
    case DeviceKind::Temperature:
        return thermometer();
    case DeviceKind::Co2:
        return molecule();
    case DeviceKind::Power:
        return bolt();
    case DeviceKind::Other:
        return gauge();
    case DeviceKind::Luminaire:
        break;
    }
    return {};
}

QPainterPath fill(DeviceKind kind)
{
    return kind == DeviceKind::Occupancy ? person() : QPainterPath();
}

QPainterPath severitySign(Severity severity)
{
    QPainterPath path;
    switch (severity) {
    case Severity::None:
        break;
    case Severity::Minor:
        path.addPolygon(QPolygonF({{0, -1}, {1, 0.85}, {-1, 0.85}, {0, -1}}));
        break;
    case Severity::Major:
        path.addPolygon(QPolygonF({{0, -1.1}, {1.1, 0}, {0, 1.1}, {-1.1, 0}, {0, -1.1}}));
        break;
    case Severity::Invalid:
        path.addPolygon(QPolygonF({{-0.95, -0.6},
                                   {-0.6, -0.95},
                                   {0, -0.35},
                                   {0.6, -0.95},
                                   {0.95, -0.6},
                                   {0.35, 0},
                                   {0.95, 0.6},
                                   {0.6, 0.95},
                                   {0, 0.35},
                                   {-0.6, 0.95},
                                   {-0.95, 0.6},
                                   {-0.35, 0},
                                   {-0.95, -0.6}}));
        break;
    }
    return path;
}

QString name(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Illuminance:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Illuminance");
    case DeviceKind::Occupancy:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Occupancy");
    case DeviceKind::Temperature:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Temperature");
    case DeviceKind::Co2:
        return QCoreApplication::translate("Candela::PlanGlyphs", "CO\u2082");
    case DeviceKind::Power:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Power");
    case DeviceKind::Other:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Other");
    case DeviceKind::Luminaire:
        return QCoreApplication::translate("Candela::PlanGlyphs", "Lights");
    }
    return {};
}

} // namespace Candela::PlanGlyphs
