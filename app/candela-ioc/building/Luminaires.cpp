// SPDX-License-Identifier: MIT
#include "Luminaires.h"

#include <algorithm>
#include <cmath>

namespace Candela::Ioc {

namespace {

constexpr double StandbyWatts = 0.5;

} // namespace

int Luminaires::add(const Init &init, double now)
{
    Lamp lamp{};
    lamp.lumens = float(init.lumens);
    lamp.watts = float(init.watts);
    lamp.setpoint = float(std::clamp(init.setpoint, 0.0, 100.0));
    lamp.cct = float(std::clamp(init.cct, WarmestCct, ColdestCct));
    lamp.hours = std::max(init.hours, 0.0);
    lamp.life = init.life;
    lamp.worn = init.hours >= init.life;
    lamp.level = float(target(lamp));
    lamp.since = lamp.level > 0 ? now : now - 2 * SleepAfter;
    m_lamps.push_back(lamp);
    return count() - 1;
}

void Luminaires::startMoving(int lamp)
{
    Lamp &l = m_lamps[size_t(lamp)];
    if (!l.moving) {
        l.moving = true;
        m_moving.push_back(lamp);
    }
}

void Luminaires::setSetpoint(int lamp, double percent, double now)
{
    Lamp &l = m_lamps[size_t(lamp)];
    l.setpoint = float(std::clamp(percent, 0.0, 100.0));
    if (l.level <= 0)
        l.since = std::max(l.since, now - SleepAfter / 2); // a command wakes the driver
    startMoving(lamp);
}

void Luminaires::setCct(int lamp, double kelvin)
{
    m_lamps[size_t(lamp)].cct = float(std::clamp(kelvin, WarmestCct, ColdestCct));
    startMoving(lamp);
}

void Luminaires::setBroken(int lamp, bool broken, double now)
{
    Lamp &l = m_lamps[size_t(lamp)];
    l.broken = broken;
    if (broken)
        setLevel(l, 0, now); // a lamp that fails is dark at once
    startMoving(lamp);
}

void Luminaires::setLevel(Lamp &lamp, double level, double now)
{
    const bool wasLit = lamp.level > 0;
    const bool isLit = level > 0;
    if (wasLit != isLit) {
        if (wasLit)
            lamp.hours += std::max(now - lamp.since, 0.0) / 3600;
        lamp.since = now;
    }
    lamp.level = float(level);
}

LampState Luminaires::state(int lamp, double now) const
{
    const Lamp &l = at(lamp);
    if (l.worn || l.broken)
        return LampState::Fault;
    if (l.level > 0 || l.setpoint > 0)
        return LampState::On;
    return now - l.since < SleepAfter ? LampState::Standby : LampState::Off;
}

double Luminaires::hours(int lamp, double now) const
{
    const Lamp &l = at(lamp);
    return l.level > 0 ? l.hours + std::max(now - l.since, 0.0) / 3600 : l.hours;
}

double Luminaires::power(int lamp, double now) const
{
    const Lamp &l = at(lamp);
    switch (state(lamp, now)) {
    case LampState::Off:
        return 0;
    case LampState::Standby:
    case LampState::Fault:
        return StandbyWatts;
    case LampState::On:
        break;
    }
    // The driver costs something by itself, and is least efficient when dimmed deep.
    const double share = double(l.level) / 100;
    return StandbyWatts +
           std::max(double(l.watts) - StandbyWatts, 0.0) * (share > 0 ? 0.04 + 0.96 * share : 0.0);
}

double Luminaires::flux(int lamp, double now) const
{
    const Lamp &l = at(lamp);
    const double warm = std::clamp((4000 - double(l.cct)) / (4000 - WarmestCct), 0.0, 1.0);
    return double(l.lumens) * double(l.level) / 100 * (1 - 0.08 * warm) * maintenance(hours(lamp, now));
}

double Luminaires::maintenance(double hours)
{
    return std::exp(std::log(0.8) * std::max(hours, 0.0) / 50'000);
}

void Luminaires::step(double realSeconds, double now)
{
    m_moved.clear();
    const double most = 100 / RampSeconds * realSeconds;
    std::vector<int> still;
    for (int index : m_moving) {
        Lamp &lamp = m_lamps[size_t(index)];
        const double goal = target(lamp);
        const double way = goal - double(lamp.level);
        setLevel(lamp, std::abs(way) <= most ? goal : double(lamp.level) + std::copysign(most, way), now);
        m_moved.push_back(index);
        lamp.moving = double(lamp.level) != goal;
        if (lamp.moving)
            still.push_back(index);
    }
    m_moving.swap(still);
}

bool Luminaires::checkWear(int lamp, double now)
{
    Lamp &l = m_lamps[size_t(lamp)];
    if (l.worn || hours(lamp, now) < l.life)
        return false;
    setLevel(l, 0, now);
    l.worn = true;
    startMoving(lamp);
    return true;
}

} // namespace Candela::Ioc
