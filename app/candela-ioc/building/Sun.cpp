// SPDX-License-Identifier: MIT
#include "Sun.h"

#include <cmath>
#include <numbers>

namespace Candela::Ioc {

SunPosition sunPosition(double unixSeconds, double latitude, double longitude)
{
    constexpr double Radian = std::numbers::pi / 180;
    const double days = unixSeconds / 86400.0 - 10957.5; // since 2000-01-01 12:00 UTC
    const double meanLongitude = std::fmod(280.460 + 0.9856474 * days, 360.0);
    const double anomaly = std::fmod(357.528 + 0.9856003 * days, 360.0) * Radian;
    const double ecliptic =
        (meanLongitude + 1.915 * std::sin(anomaly) + 0.020 * std::sin(2 * anomaly)) * Radian;
    const double obliquity = (23.439 - 0.0000004 * days) * Radian;
    const double ascension = std::atan2(std::cos(obliquity) * std::sin(ecliptic), std::cos(ecliptic));
    const double declination = std::asin(std::sin(obliquity) * std::sin(ecliptic));
    const double siderealDegrees = std::fmod(280.46061837 + 360.98564736629 * days, 360.0) + longitude;
    const double hourAngle = siderealDegrees * Radian - ascension;
    const double phi = latitude * Radian;

    SunPosition sun;
    sun.elevation = std::asin(std::sin(phi) * std::sin(declination) +
                              std::cos(phi) * std::cos(declination) * std::cos(hourAngle)) /
                    Radian;
    sun.azimuth = std::atan2(-std::sin(hourAngle) * std::cos(declination),
                             std::sin(declination) * std::cos(phi) -
                                 std::cos(declination) * std::sin(phi) * std::cos(hourAngle)) /
                  Radian;
    if (sun.azimuth < 0)
        sun.azimuth += 360;
    return sun;
}

} // namespace Candela::Ioc
