// SPDX-License-Identifier: MIT
#include "Simulation.h"

#include "Noise.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace Candela::Ioc {

namespace {

/// Where the dimmers of a room stand when the building starts: as somebody left them, alike within a room.
double startingDim(RoomUse use, quint64 seed)
{
    const double dice = unit(mix(seed, 21));
    switch (use) {
    case RoomUse::Office:
        return dice < 0.12 ? 0 : 55 + 5 * std::floor(unit(mix(seed, 22)) * 8);
    case RoomUse::Meeting:
        return dice < 0.45 ? 0 : 40 + 10 * std::floor(unit(mix(seed, 22)) * 5);
    case RoomUse::Lab:
        return dice < 0.1 ? 10 : 90;
    case RoomUse::Library:
        return 70;
    case RoomUse::Hall:
    case RoomUse::Cafe:
        return 60;
    case RoomUse::Corridor:
        return 40;
    case RoomUse::Service:
        return dice < 0.6 ? 0 : 50;
    case RoomUse::Outdoor:
        return 20;
    }
    return 50;
}

double startingCct(RoomUse use, quint64 seed)
{
    switch (use) {
    case RoomUse::Lab:
        return 5000;
    case RoomUse::Cafe:
    case RoomUse::Outdoor:
        return 2700;
    case RoomUse::Hall:
    case RoomUse::Library:
        return 3000;
    case RoomUse::Office:
        return 3500 + 500 * std::floor(unit(mix(seed, 23)) * 4);
    default:
        return 4000;
    }
}

/// Hours lit a year, for how much a lamp has behind it.
double hoursAYear(RoomUse use)
{
    switch (use) {
    case RoomUse::Corridor:
    case RoomUse::Hall:
    case RoomUse::Cafe:
        return 4200;
    case RoomUse::Service:
    case RoomUse::Meeting:
        return 1200;
    default:
        return 2600;
    }
}

} // namespace

Simulation::Simulation(const Site &site, const BuildingOptions &options)
    : m_clock(options.start, options.speed,
              site.timeZone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(site.timeZone.toUtf8()))
    , m_weather(options.seed, site.latitude, site.longitude)
    , m_light(site)
{
    quint64 number = 0;
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms)
            addRoom(room, mix(options.seed, 1000, ++number));
    }
    for (int lamp = 0; lamp < m_lamps.count(); ++lamp)
        m_light.setFlux(lamp, m_lamps.flux(lamp, now()));
    updateSky();
    for (int room = 0; room < roomCount(); ++room) {
        Room &r = m_rooms[size_t(room)];
        r.taken = r.occupancy.at(m_clock);
        r.updated = now();
        r.climate.settle(around(room));
    }
}

void Simulation::addRoom(const SiteRoom &site, quint64 seed)
{
    const int index = roomCount();
    const RoomUse use = roomUseFrom(site.use);
    Room room;
    room.occupancy = Occupancy(seed, use, site.area());
    room.climate = Climate(seed, use, site.area(), site.ceiling);
    room.lampBegin = m_lamps.count();

    std::array<int, DeviceKindCount> counts{};
    const size_t firstSensor = m_sensors.size();
    for (const SiteDevice &device : site.devices) {
        if (device.kind == DeviceKind::Luminaire) {
            const quint64 own = mix(seed, 31, quint64(m_lamps.count()));
            Luminaires::Init init;
            init.lumens = device.lumens;
            init.watts = device.watts;
            init.setpoint = startingDim(use, seed);
            init.cct = startingCct(use, seed);
            // Most were put up together five years ago; some have been replaced since.
            const double years = unit(mix(own, 1)) < 0.7 ? 5.0 : 5.0 * unit(mix(own, 2));
            init.hours = years * hoursAYear(use) * (0.9 + 0.2 * unit(mix(own, 3)));
            // Weibull, shape 2.5, scale 75,000 h: about one in a hundred has failed by now.
            init.life = 75'000 * std::pow(-std::log(1 - unit(mix(own, 4))), 1 / 2.5);
            m_lamps.add(init, now());
            m_roomOfLamp.push_back(index);
            continue;
        }
        Sensor sensor;
        sensor.kind = device.kind;
        sensor.room = index;
        sensor.index =
            device.kind == DeviceKind::Illuminance ? m_lightSensors++ : counts[size_t(device.kind)];
        ++counts[size_t(device.kind)];
        m_sensors.push_back(sensor);
    }
    for (size_t i = firstSensor; i < m_sensors.size(); ++i)
        m_sensors[i].among = counts[size_t(m_sensors[i].kind)];
    room.lampEnd = m_lamps.count();
    m_rooms.push_back(room);
}

double Simulation::advance(double realSeconds)
{
    const double passed = m_clock.advance(realSeconds);
    m_lamps.step(realSeconds, now());
    for (int lamp : m_lamps.moved())
        m_light.setFlux(lamp, m_lamps.flux(lamp, now()));
    return passed;
}

void Simulation::updateSky()
{
    m_sky = m_weather.at(now());
    m_light.setSky(m_sky);
}

void Simulation::updateRoom(int index)
{
    Room &room = m_rooms[size_t(index)];
    room.taken = room.occupancy.at(m_clock);
    room.climate.step(now() - room.updated, around(index));
    room.updated = now();
}

bool Simulation::updateLamp(int lamp)
{
    const bool failed = m_lamps.checkWear(lamp, now());
    m_light.setFlux(lamp, m_lamps.flux(lamp, now()));
    return failed;
}

Climate::Surroundings Simulation::around(int index) const
{
    const Room &room = m_rooms[size_t(index)];
    Climate::Surroundings around;
    around.people = std::popcount(room.taken);
    around.lampWatts = lampPower(room);
    around.solarLux = m_light.facadeLux(index);
    around.glassArea = m_light.glassArea(index);
    around.outside = m_sky.temperature;
    around.time = m_clock.local();
    return around;
}

double Simulation::lampPower(const Room &room) const
{
    double watts = 0;
    for (int lamp = room.lampBegin; lamp < room.lampEnd; ++lamp)
        watts += m_lamps.power(lamp, now());
    return watts;
}

int Simulation::people(int room) const
{
    return std::popcount(m_rooms[size_t(room)].taken);
}

std::pair<int, int> Simulation::lampsOf(int room) const
{
    return {m_rooms[size_t(room)].lampBegin, m_rooms[size_t(room)].lampEnd};
}

double Simulation::roomPower(int room) const
{
    return lampPower(m_rooms[size_t(room)]) + m_rooms[size_t(room)].climate.plugWatts(people(room));
}

double Simulation::totalPower() const
{
    double watts = 0;
    for (int room = 0; room < roomCount(); ++room)
        watts += roomPower(room);
    return watts;
}

double Simulation::value(int index) const
{
    const Sensor &sensor = m_sensors[size_t(index)];
    const Room &room = m_rooms[size_t(sensor.room)];
    switch (sensor.kind) {
    case DeviceKind::Illuminance:
        return m_light.lux(sensor.index);
    case DeviceKind::Occupancy: {
        // Each detector sees its share of the seats.
        for (int seat = sensor.index; seat < room.occupancy.seats(); seat += sensor.among) {
            if (room.taken & (quint64(1) << seat))
                return 1;
        }
        return 0;
    }
    case DeviceKind::Temperature:
        return room.climate.temperature();
    case DeviceKind::Co2:
        return room.climate.co2();
    case DeviceKind::Power:
        return roomPower(sensor.room) / sensor.among;
    case DeviceKind::Other:
        // Something that lives: how many of the seats are taken, in per cent.
        return 100.0 * std::popcount(room.taken) / std::max(1, room.occupancy.seats());
    case DeviceKind::Luminaire:
        break;
    }
    return 0;
}

} // namespace Candela::Ioc
