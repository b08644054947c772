// SPDX-License-Identifier: MIT
#pragma once

#include "Sun.h"

#include <QtGlobal>

namespace Candela::Ioc {

/// The weather outside at one moment. Illuminances in lux.
struct SkyState
{
    SunPosition sun;
    double cloud = 0;       ///< Part of the sky that clouds cover, 0..1.
    double direct = 0;      ///< From the sun's disk, on a plane that faces it.
    double diffuse = 0;     ///< From the sky's vault, on the ground.
    double global = 0;      ///< Both, on the ground.
    double temperature = 0; ///< Degrees Celsius.

    /// On an upright pane that looks to `azimuth`: half of the vault, light from the ground, and the sun if
    /// it stands in front of it.
    double onFacade(double azimuth) const;
};

/// Sun, passing clouds and outdoor temperature over a place. A pure function of time: the same seed and time
/// give the same weather, in whatever steps it is asked for.
class Sky
{
public:
    Sky(quint64 seed, double latitude, double longitude)
        : m_seed(seed)
        , m_latitude(latitude)
        , m_longitude(longitude)
    {
    }
    SkyState at(double unixSeconds) const;

private:
    quint64 m_seed;
    double m_latitude;
    double m_longitude;
};

} // namespace Candela::Ioc
