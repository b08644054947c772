// SPDX-License-Identifier: MIT
#pragma once

#include "records/Database.h"
#include "records/Record.h"

#include "site/Site.h"

#include <array>
#include <vector>

namespace Candela::Ioc {

/// The records of a building, made from its site: names, descriptions, units, limits and alarms, but no
/// values and no behaviour. Sensors, luminaires and rooms in the order of the site. Records belong to the
/// database.
class BuildingRecords
{
public:
    struct Lamp
    {
        Record *dim = nullptr;
        Record *level = nullptr;
        Record *cct = nullptr;
        Record *state = nullptr;
        Record *hours = nullptr;
        Record *fault = nullptr;
        Record *power = nullptr;
    };
    /// What the building says of itself.
    struct House
    {
        Record *time = nullptr;
        Record *sunElevation = nullptr;
        Record *sunAzimuth = nullptr;
        Record *cloud = nullptr;
        Record *outsideLux = nullptr;
        Record *outsideTemperature = nullptr;
        Record *power = nullptr;
        Record *speed = nullptr;
        Record *troubleTarget = nullptr;
        Record *troubleKind = nullptr;
    };

    /// `everyUpdate`: numbers post each new value, however little it differs.
    BuildingRecords(const Site &site, Database &database, bool everyUpdate);

    const std::vector<Record *> &sensors() const { return m_sensors; }
    const std::vector<Lamp> &lamps() const { return m_lamps; }
    /// Mean illuminance of each room; null for a room without such a sensor.
    const std::vector<Record *> &roomLux() const { return m_roomLux; }
    const House &house() const { return m_house; }
    /// Names that the database had already: those records are the building's in name only, nobody can see
    /// them.
    const QStringList &clashes() const { return m_clashes; }

private:
    void makeAttributes(bool everyUpdate);
    void addRoom(const SiteRoom &room, const QString &base);
    void addSensor(const SiteDevice &device, const SiteRoom &room);
    void addLamp(const SiteDevice &device, const SiteRoom &room);
    void addHouse(const QString &prefix);
    Record *add(RecordType type, const QString &name, const AttributesPtr &attributes,
                const QString &description, bool readOnly = true);

    Database &m_database;
    Database m_unseen; ///< Holds the records whose names were taken.
    std::vector<Record *> m_sensors;
    std::vector<Lamp> m_lamps;
    std::vector<Record *> m_roomLux;
    House m_house;
    QStringList m_clashes;

    // One set of attributes for all records that are alike.
    std::array<AttributesPtr, DeviceKindCount> m_sensorAttributes;
    AttributesPtr m_outdoorLux;
    AttributesPtr m_outdoorTemperature;
    AttributesPtr m_dim, m_level, m_cct, m_state, m_hours, m_fault, m_lampPower;
};

} // namespace Candela::Ioc
