// SPDX-License-Identifier: MIT
#include "Sky.h"

#include "Noise.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Candela::Ioc {

namespace {

constexpr double Radian = std::numbers::pi / 180;
constexpr double GroundReflectance = 0.2;
/// Blinds and overhangs let this much of the sun's own light through: nobody works in the glare.
constexpr double Shading = 0.12;

double smoothStep(double from, double to, double x)
{
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace

double SkyState::onFacade(double azimuth) const
{
    double lux = 0.5 * diffuse + 0.5 * GroundReflectance * global;
    const double facing = std::cos(sun.elevation * Radian) * std::cos((sun.azimuth - azimuth) * Radian);
    if (sun.elevation > 0 && facing > 0)
        lux += Shading * direct * facing;
    return lux;
}

SkyState Sky::at(double unixSeconds) const
{
    SkyState sky;
    sky.sun = sunPosition(unixSeconds, m_latitude, m_longitude);

    // Fronts move through in hours; single clouds pass before the sun in minutes.
    const double front = 0.65 * smoothNoise(mix(m_seed, 1), unixSeconds / 10'800) +
                         0.35 * smoothNoise(mix(m_seed, 2), unixSeconds / 2'700);
    sky.cloud = smoothStep(0.15, 0.95, front);
    const double passing = 0.7 * smoothNoise(mix(m_seed, 3), unixSeconds / 240) +
                           0.3 * smoothNoise(mix(m_seed, 4), unixSeconds / 70);
    const double veil = smoothStep(-0.12, 0.12, sky.cloud * 1.1 - passing);

    // Illuminances by sun height as in IES daylighting practice.
    const double sine = std::sin(sky.sun.elevation * Radian);
    if (sine > 0) {
        const double clearDiffuse = 800 + 15'500 * std::sqrt(sine);
        const double overcastDiffuse = 300 + 21'000 * sine;
        sky.direct = 127'500 * std::exp(-0.21 / std::max(sine, 0.01)) * (1 - 0.97 * veil);
        sky.diffuse =
            clearDiffuse + (overcastDiffuse * (0.55 + 0.45 * (1 - veil)) - clearDiffuse) * sky.cloud;
    } else if (sky.sun.elevation > -6) {
        // Civil twilight fades out to exactly nothing.
        const double left = 1 + sky.sun.elevation / 6;
        sky.diffuse = (800 - 500 * sky.cloud) * left * left * left;
    }
    sky.global = sky.diffuse + sky.direct * std::max(sine, 0.0);

    // Warmest in July and at three in the afternoon (solar time), milder towards the equator.
    const double solarHours = std::fmod(unixSeconds / 3600 + m_longitude / 15, 24.0);
    const double dayOfYear = std::fmod(unixSeconds / 86400, 365.2425);
    const double hemisphere = m_latitude >= 0 ? 1 : -1;
    const double seasonal = 10 * std::min(std::abs(m_latitude) / 45, 1.4) * hemisphere *
                            std::cos((dayOfYear - 200) / 365.2425 * 2 * std::numbers::pi);
    const double daily =
        4.5 * (1 - 0.6 * sky.cloud) * std::cos((solarHours - 15) / 24 * 2 * std::numbers::pi);
    const double mean = 27 - 0.0085 * m_latitude * m_latitude;
    sky.temperature =
        mean + seasonal + daily + 7 * (smoothNoise(mix(m_seed, 5), unixSeconds / 100'000) - 0.5);
    return sky;
}

} // namespace Candela::Ioc
