// SPDX-License-Identifier: MIT
#include "BuildingRecords.h"

#include "Clock.h"
#include "Luminaires.h"

namespace Candela::Ioc {

namespace {

Attributes numeric(const char *units, int precision, double low, double high, double deadband)
{
    Attributes set;
    set.units = units;
    set.precision = qint16(precision);
    set.lopr = low;
    set.hopr = high;
    set.mdel = deadband;
    set.adel = deadband;
    return set;
}

AttributesPtr shared(const Attributes &set)
{
    return AttributesPtr(new Attributes(set));
}

Attributes states(const QList<QByteArray> &labels)
{
    Attributes set;
    set.labels = labels;
    return set;
}

/// What people call a sensor of the kind.
QString kindTitle(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Illuminance:
        return QStringLiteral("Illuminance");
    case DeviceKind::Occupancy:
        return QStringLiteral("Occupancy");
    case DeviceKind::Temperature:
        return QStringLiteral("Temperature");
    case DeviceKind::Co2:
        return QStringLiteral("CO2");
    case DeviceKind::Power:
        return QStringLiteral("Power");
    case DeviceKind::Other:
        return QStringLiteral("Seats taken");
    case DeviceKind::Luminaire:
        break;
    }
    return QStringLiteral("Luminaire");
}

} // namespace

BuildingRecords::BuildingRecords(const Site &site, Database &database, bool everyUpdate)
    : m_database(database)
{
    makeAttributes(everyUpdate);
    m_sensors.reserve(size_t(site.sensorCount()));
    m_lamps.reserve(size_t(site.luminaireCount()));
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms)
            addRoom(room, site.prefix + u':' + floor.id + u':' + room.id);
    }
    addHouse(site.prefix);
}

void BuildingRecords::makeAttributes(bool everyUpdate)
{
    // Deadbands lie just below the noise of the sensors: values look alive, and a still night is quiet.
    auto deadband = [everyUpdate](double value) { return everyUpdate ? -1.0 : value; };
    const Attributes lux = numeric("lx", 1, 0, 2000, deadband(0.2));
    m_sensorAttributes[size_t(DeviceKind::Illuminance)] = shared(lux);
    Attributes outdoorLux = lux;
    outdoorLux.hopr = 120'000;
    m_outdoorLux = shared(outdoorLux);

    m_sensorAttributes[size_t(DeviceKind::Occupancy)] = shared(states({"Vacant", "Occupied"}));

    const Attributes outdoorTemperature = numeric("degC", 2, -20, 45, deadband(0.02));
    m_outdoorTemperature = shared(outdoorTemperature);
    Attributes temperature = outdoorTemperature;
    temperature.lopr = 0;
    temperature.hopr = 40;
    temperature.lolo = 12;
    temperature.low = 15;
    temperature.high = 27;
    temperature.hihi = 30;
    temperature.llsv = temperature.hhsv = Severity::Major;
    temperature.lsv = temperature.hsv = Severity::Minor;
    temperature.hysteresis = 0.2;
    m_sensorAttributes[size_t(DeviceKind::Temperature)] = shared(temperature);

    Attributes co2 = numeric("ppm", 0, 350, 2000, deadband(2));
    co2.high = 1000;
    co2.hihi = 1400;
    co2.hsv = Severity::Minor;
    co2.hhsv = Severity::Major;
    co2.hysteresis = 20;
    m_sensorAttributes[size_t(DeviceKind::Co2)] = shared(co2);

    m_sensorAttributes[size_t(DeviceKind::Power)] = shared(numeric("W", 0, 0, 5000, deadband(0.5)));
    m_sensorAttributes[size_t(DeviceKind::Other)] = shared(numeric("%", 0, 0, 100, deadband(0.5)));

    Attributes dim = numeric("%", 1, 0, 100, 0);
    dim.drvh = 100;
    m_dim = shared(dim);
    m_level = shared(numeric("%", 1, 0, 100, 0));
    Attributes cct = numeric("K", 0, Luminaires::WarmestCct, Luminaires::ColdestCct, 0);
    cct.drvl = Luminaires::WarmestCct;
    cct.drvh = Luminaires::ColdestCct;
    m_cct = shared(cct);
    Attributes state = states({"Off", "On", "Standby", "Fault"});
    state.stateSeverities[size_t(LampState::Fault)] = Severity::Major;
    m_state = shared(state);
    m_hours = shared(numeric("h", 1, 0, 50'000, 0.05));
    Attributes fault = states({"OK", "Fault"});
    fault.stateSeverities[1] = Severity::Major;
    m_fault = shared(fault);
    m_lampPower = shared(numeric("W", 1, 0, 100, 0.05));
}

Record *BuildingRecords::add(RecordType type, const QString &name, const AttributesPtr &attributes,
                             const QString &description, bool readOnly)
{
    Record *record = m_database.add(type, name.toUtf8(), attributes);
    if (!record) {
        m_clashes.append(name);
        const QByteArray other = "CLASH:" + QByteArray::number(m_clashes.size());
        record = m_unseen.add(type, other, attributes);
    }
    record->setDescription(description);
    record->setReadOnly(readOnly);
    return record;
}

void BuildingRecords::addRoom(const SiteRoom &room, const QString &base)
{
    bool measuresLight = false;
    for (const SiteDevice &device : room.devices) {
        if (device.kind == DeviceKind::Luminaire)
            addLamp(device, room);
        else
            addSensor(device, room);
        measuresLight |= device.kind == DeviceKind::Illuminance;
    }
    m_roomLux.push_back(nullptr);
    if (measuresLight) {
        m_roomLux.back() =
            add(RecordType::Ai, base + u":LUXAVG",
                room.use == u"outdoor" ? m_outdoorLux : m_sensorAttributes[size_t(DeviceKind::Illuminance)],
                u"Mean illuminance, " + room.name);
    }
}

void BuildingRecords::addSensor(const SiteDevice &device, const SiteRoom &room)
{
    AttributesPtr attributes = m_sensorAttributes[size_t(device.kind)];
    if (room.use == u"outdoor" && device.kind == DeviceKind::Illuminance)
        attributes = m_outdoorLux;
    if (room.use == u"outdoor" && device.kind == DeviceKind::Temperature)
        attributes = m_outdoorTemperature;
    const RecordType type = device.kind == DeviceKind::Occupancy ? RecordType::Bi : RecordType::Ai;
    Record *record = add(type, device.pv, attributes, kindTitle(device.kind) + u", " + room.name);
    record->setScan(ScanRate::IoIntr);
    m_sensors.push_back(record);
}

void BuildingRecords::addLamp(const SiteDevice &device, const SiteRoom &room)
{
    const QString who = QStringLiteral(" ") + device.id + u", " + room.name;
    Lamp lamp;
    lamp.dim = add(RecordType::Ao, device.pv + u":DIM", m_dim, u"Setpoint" + who, false);
    lamp.level = add(RecordType::Ai, device.pv + u":LEVEL", m_level, u"Level" + who);
    lamp.cct = add(RecordType::Ao, device.pv + u":CCT", m_cct, u"Colour" + who, false);
    lamp.state = add(RecordType::Mbbi, device.pv + u":STATE", m_state, u"State" + who);
    lamp.hours = add(RecordType::Ai, device.pv + u":HOURS", m_hours, u"Hours lit" + who);
    lamp.fault = add(RecordType::Bi, device.pv + u":FAULT", m_fault, u"Fault" + who);
    lamp.power = add(RecordType::Ai, device.pv + u":POWER", m_lampPower, u"Power" + who);
    for (Record *record : {lamp.level, lamp.state, lamp.hours, lamp.fault, lamp.power})
        record->setScan(ScanRate::IoIntr);
    m_lamps.push_back(lamp);
}

void BuildingRecords::addHouse(const QString &prefix)
{
    auto ai = [&](const char *name, const Attributes &set, const char *description) {
        return add(RecordType::Ai, prefix + QLatin1String(name), shared(set),
                   QString::fromLatin1(description));
    };
    m_house.time =
        add(RecordType::StringIn, prefix + u":TIME", shared({}), QStringLiteral("Time in the building"));
    m_house.sunElevation = ai(":SUN:ELEV", numeric("deg", 2, -90, 90, 0), "Sun above the horizon");
    m_house.sunAzimuth = ai(":SUN:AZIM", numeric("deg", 2, 0, 360, 0), "Sun clockwise from north");
    m_house.cloud = ai(":SKY:CLOUD", numeric("%", 0, 0, 100, 0.1), "Cloud cover");
    m_house.outsideLux = ai(":OUT:LUX", numeric("lx", 0, 0, 120'000, 0.5), "Illuminance outside");
    m_house.outsideTemperature = ai(":OUT:TMP", numeric("degC", 1, -20, 45, 0.01), "Temperature outside");
    m_house.power = ai(":POWER", numeric("W", 0, 0, 200'000, 0), "Power of the whole building");
    Attributes speed = numeric("x", 1, 0, Clock::MaxSpeed, 0);
    speed.drvh = Clock::MaxSpeed;
    m_house.speed = add(RecordType::Ao, prefix + u":SPEED", shared(speed),
                        QStringLiteral("Speed of the building's clock"), false);
    m_house.troubleTarget = add(RecordType::StringOut, prefix + u":TROUBLE:TARGET", shared({}),
                                QStringLiteral("PV that :TROUBLE:KIND is for"), false);
    m_house.troubleKind = add(RecordType::Mbbo, prefix + u":TROUBLE:KIND",
                              shared(states({"None", "Dead", "Stuck", "Drift", "Spike"})),
                              QStringLiteral("Trouble of :TROUBLE:TARGET"), false);
}

} // namespace Candela::Ioc
