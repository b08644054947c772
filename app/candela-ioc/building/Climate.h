// SPDX-License-Identifier: MIT
#pragma once

#include "Occupancy.h"

namespace Candela::Ioc {

/// The air of one room and what hangs on its sockets. Well mixed; stepped exactly (exponentials), so that any
/// step is stable, a second or an hour.
class Climate
{
public:
    struct Surroundings
    {
        int people = 0;
        double lampWatts = 0; ///< Heat of the luminaires.
        double solarLux = 0;  ///< Mean illuminance on the room's windows.
        double glassArea = 0; ///< Square metres.
        double outside = 10;  ///< Degrees Celsius.
        LocalTime time;
    };
    static constexpr double OutdoorCo2 = 420; ///< ppm

    Climate() = default;
    Climate(quint64 seed, RoomUse use, double area, double ceiling);

    /// Puts the room into the state it would settle in.
    void settle(const Surroundings &around);
    void step(double seconds, const Surroundings &around);

    double co2() const { return m_co2; }                 ///< ppm
    double temperature() const { return m_temperature; } ///< Degrees Celsius
    /// What computers, fridges and machines draw, in watts; never negative.
    double plugWatts(int people) const;

private:
    struct Target
    {
        double value;
        double rate; ///< 1/s
    };
    Target co2Target(const Surroundings &around) const;
    Target temperatureTarget(const Surroundings &around) const;

    RoomUse m_use = RoomUse::Service;
    double m_area = 10;
    double m_volume = 30;
    double m_airChanges = 2; ///< An hour, with people in.
    double m_setpoint = 21;
    double m_base = 1; ///< Plug load of an empty room, watts a square metre.
    double m_co2 = OutdoorCo2;
    double m_temperature = 21;
};

} // namespace Candela::Ioc
