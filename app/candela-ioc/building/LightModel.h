// SPDX-License-Identifier: MIT
#pragma once

#include "Sky.h"

#include "site/Site.h"

#include <vector>

namespace Candela::Ioc {

/// Who lights whom: what each luminaire and each window adds at each illuminance sensor of its room.
///
/// Worked out once: a sparse row a sensor (only what reaches it directly, by distance, angle and mounting
/// height), and one number a room for what walls and ceiling reflect. A reading is then a short sum.
/// Luminaires and illuminance sensors are numbered in the order of the site.
class LightModel
{
public:
    static constexpr double DeskHeight = 0.75;   ///< Metres: where illuminance is measured.
    static constexpr double Reflectance = 0.5;   ///< Mean of walls, ceiling, floor.
    static constexpr double Transmittance = 0.5; ///< Glass with its frame and dirt.

    explicit LightModel(const Site &site);

    int sensorCount() const { return int(m_sensors.size()); }
    int lampCount() const { return int(m_flux.size()); }
    /// Lumens that a luminaire gives now.
    void setFlux(int lamp, double lumens);
    void setSky(const SkyState &sky);

    /// Lux at a sensor, of daylight and luminaires together; never negative.
    double lux(int sensor) const { return lampLux(sensor) + dayLux(sensor); }
    double lampLux(int sensor) const;
    double dayLux(int sensor) const;
    /// Mean daylight on the windows of a room (index over all floors), lux; and their area.
    double facadeLux(int room) const;
    double glassArea(int room) const { return m_rooms[size_t(room)].glass; }
    /// Entries of the sparse matrix, for tests and curiosity.
    int influences() const { return int(m_lampEntries.size() + m_dayEntries.size()); }

private:
    struct Entry
    {
        int source;   ///< A luminaire, or a facade.
        float factor; ///< Lux at the sensor for a lumen, or for a lux on the facade.
    };
    struct Sensor
    {
        int room;
        int lampBegin, lampEnd;
        int dayBegin, dayEnd;
    };
    struct Room
    {
        int lampBegin = 0, lampEnd = 0;
        int glassBegin = 0, glassEnd = 0; ///< Shares of glass a facade, in m_glass.
        double reflected = 0;             ///< Lux everywhere for each lumen inside.
        double glass = 0;
        bool outdoor = false;
    };

    void addRoom(const SiteRoom &room);
    int facadeOf(double azimuth);
    static double directFactor(QPointF lamp, QPointF sensor, double above);
    static double windowFactor(const SiteWindow &window, QPointF sensor);

    std::vector<Room> m_rooms;
    std::vector<Sensor> m_sensors;
    std::vector<Entry> m_lampEntries;
    std::vector<Entry> m_dayEntries;
    std::vector<Entry> m_glass; ///< Square metres of glass a facade.
    std::vector<float> m_flux;
    std::vector<int> m_roomOfLamp;
    std::vector<double> m_roomFlux;
    std::vector<double> m_azimuths; ///< Of the facades.
    std::vector<double> m_facadeLux;
    double m_global = 0;
};

} // namespace Candela::Ioc
