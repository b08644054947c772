// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"
#include "site/Site.h"

#include <QPainterPath>

class QPainter;

namespace Candela {

/// The small signs of the plan, drawn in a box from (-8,-8) to (8,8).
namespace PlanGlyphs {

/// Strokes of the sensor's sign.
QPainterPath strokes(DeviceKind kind);
/// What is filled while a sensor is active (somebody in the room); empty for kinds that have no such state.
QPainterPath fill(DeviceKind kind);
/// Triangle, diamond or cross with a centre at (0,0) and a radius of 1.
QPainterPath severitySign(Severity severity);
/// The word for a kind, in the user's language: "Illuminance".
QString name(DeviceKind kind);

} // namespace PlanGlyphs
} // namespace Candela
