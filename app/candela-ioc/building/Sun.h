// SPDX-License-Identifier: MIT
#pragma once

namespace Candela::Ioc {

/// Where the sun stands, in degrees.
struct SunPosition
{
    double elevation = 0; ///< Above the horizon; negative by night.
    double azimuth = 0;   ///< Clockwise from north, 0..360.
};

/// The sun over a place (degrees north, degrees east) at a Unix time in seconds; right to about 0.02 degrees
/// between 1950 and 2050 (low-precision formulas of the Astronomical Almanac), without refraction.
SunPosition sunPosition(double unixSeconds, double latitude, double longitude);

} // namespace Candela::Ioc
