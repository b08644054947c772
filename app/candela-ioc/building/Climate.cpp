// SPDX-License-Identifier: MIT
#include "Climate.h"

#include "Noise.h"

#include <algorithm>
#include <cmath>

namespace Candela::Ioc {

namespace {

struct Habit
{
    double airChanges;  ///< An hour.
    double baseWatts;   ///< A square metre, day and night.
    double personWatts; ///< More for each person in.
};
// In the order of RoomUse.
constexpr Habit Habits[] = {{1.5, 1.5, 75}, {1.5, 0.5, 0},  {3.0, 1.0, 25}, {6.0, 18, 160}, {2.0, 1.0, 5},
                            {2.0, 1.0, 30}, {4.0, 9.0, 12}, {1.5, 6.0, 20}, {60, 0.1, 0}};
constexpr double Co2PerPerson = 0.019; ///< Cubic metres an hour of somebody at a desk.
constexpr double HeatPerPerson = 75;   ///< Watts that warm the air.

bool isDay(LocalTime time)
{
    return time.weekday <= 5 && time.hour >= 6 && time.hour < 20;
}

double approach(double from, double to, double rate, double seconds)
{
    return to + (from - to) * std::exp(-rate * seconds);
}

} // namespace

Climate::Climate(quint64 seed, RoomUse use, double area, double ceiling)
    : m_use(use)
    , m_area(std::max(area, 1.0))
    , m_volume(m_area * std::max(ceiling, 2.0))
    , m_airChanges(Habits[int(use)].airChanges * (0.85 + 0.3 * unit(mix(seed, 11))))
    , m_setpoint(21.3 + 0.9 * symmetric(mix(seed, 12)))
    , m_base(Habits[int(use)].baseWatts * (0.7 + 0.6 * unit(mix(seed, 13))))
{
    if (use == RoomUse::Service || use == RoomUse::Corridor)
        m_setpoint -= 1.5;
}

Climate::Target Climate::co2Target(const Surroundings &around) const
{
    const double changes = isDay(around.time) ? m_airChanges : m_airChanges * 0.4;
    const double flow = m_volume * changes; // m3/h
    return {OutdoorCo2 + around.people * Co2PerPerson / flow * 1e6, changes / 3600};
}

Climate::Target Climate::temperatureTarget(const Surroundings &around) const
{
    if (m_use == RoomUse::Outdoor)
        return {around.outside, 1.0 / 600};
    // Walls and air leak to the outside, heating and cooling hold the setpoint, and everything inside adds
    // heat. Lux of daylight to watts: 105 lm/W; a third comes through the glazing as heat.
    const double hold = 6.0 * m_area;                           // W/K of the conditioning
    const double leak = 0.25 * m_area + 1.1 * around.glassArea; // W/K
    const double gain = around.people * HeatPerPerson + 0.6 * around.lampWatts +
                        0.5 * plugWatts(around.people) + around.solarLux / 105 * 0.33 * around.glassArea;
    const double setpoint = isDay(around.time) ? m_setpoint : m_setpoint - 2.5;
    const double value = (hold * setpoint + leak * around.outside + gain) / (hold + leak);
    const double capacity = 40'000 * m_area; // J/K: air, furniture and the skin of the walls
    return {value, (hold + leak) / capacity};
}

void Climate::settle(const Surroundings &around)
{
    m_co2 = co2Target(around).value;
    m_temperature = temperatureTarget(around).value;
}

void Climate::step(double seconds, const Surroundings &around)
{
    const Target co2 = co2Target(around);
    m_co2 = approach(m_co2, co2.value, co2.rate, seconds);
    const Target temperature = temperatureTarget(around);
    m_temperature = approach(m_temperature, temperature.value, temperature.rate, seconds);
}

double Climate::plugWatts(int people) const
{
    return m_area * m_base + std::max(people, 0) * Habits[int(m_use)].personWatts;
}

} // namespace Candela::Ioc
