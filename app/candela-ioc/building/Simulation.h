// SPDX-License-Identifier: MIT
#pragma once

#include "BuildingOptions.h"
#include "Climate.h"
#include "Clock.h"
#include "LightModel.h"
#include "Luminaires.h"
#include "Occupancy.h"
#include "Sky.h"

#include "site/Site.h"

#include <vector>

namespace Candela::Ioc {

/// The whole building as plain numbers: sky, light, people, air and power. Knows neither records nor network;
/// Building drives it and shows it. Rooms, sensors and luminaires are numbered in the order of the site.
class Simulation
{
public:
    struct Sensor
    {
        DeviceKind kind = DeviceKind::Illuminance;
        int room = 0;
        int index = 0; ///< Illuminance: in the light model. Others: among those of its kind in the room.
        int among = 1; ///< How many of its kind the room has.
    };

    Simulation(const Site &site, const BuildingOptions &options);

    // Driving it. Whoever calls them decides how finely time is cut.
    /// Time goes on and dimmers move. Returns the building seconds that passed.
    double advance(double realSeconds);
    /// Sky and facades at the present time.
    void updateSky();
    /// People and air of a room, from its last update to the present.
    void updateRoom(int room);
    /// Hours and wear of a lamp; true if it failed just now.
    bool updateLamp(int lamp);

    // Looking at it.
    int sensorCount() const { return int(m_sensors.size()); }
    int lampCount() const { return m_lamps.count(); }
    int roomCount() const { return int(m_rooms.size()); }
    const Sensor &sensor(int index) const { return m_sensors[size_t(index)]; }
    /// The true value, without the noise of a sensor: lux, 0/1, degrees Celsius, ppm, watts.
    double value(int sensor) const;
    int people(int room) const;
    int roomOfLamp(int lamp) const { return m_roomOfLamp[size_t(lamp)]; }
    /// First luminaire of a room and the one behind its last.
    std::pair<int, int> lampsOf(int room) const;
    double roomPower(int room) const;
    double totalPower() const;
    const SkyState &sky() const { return m_sky; }
    const LightModel &light() const { return m_light; }
    const Luminaires &lamps() const { return m_lamps; }
    const Clock &clock() const { return m_clock; }

    // Touching it.
    void setSpeed(double speed) { m_clock.setSpeed(speed); }
    void setDim(int lamp, double percent) { m_lamps.setSetpoint(lamp, percent, now()); }
    void setCct(int lamp, double kelvin) { m_lamps.setCct(lamp, kelvin); }
    void setBroken(int lamp, bool broken) { m_lamps.setBroken(lamp, broken, now()); }

private:
    struct Room
    {
        Occupancy occupancy;
        Climate climate;
        quint64 taken = 0; ///< Seats.
        double updated = 0;
        int lampBegin = 0, lampEnd = 0;
    };
    double now() const { return m_clock.unixSeconds(); }
    Climate::Surroundings around(int room) const;
    void addRoom(const SiteRoom &site, quint64 seed);
    double lampPower(const Room &room) const;

    Clock m_clock;
    Sky m_weather;
    SkyState m_sky;
    LightModel m_light;
    Luminaires m_lamps;
    std::vector<Room> m_rooms;
    std::vector<Sensor> m_sensors;
    std::vector<int> m_roomOfLamp;
    int m_lightSensors = 0; ///< Numbered over the whole site, as in the light model.
};

} // namespace Candela::Ioc
