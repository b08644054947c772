// SPDX-License-Identifier: MIT
#include "Building.h"

#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Candela::Ioc {

namespace {

/// Seconds between two values of a sensor, in the order of DeviceKind.
constexpr double Periods[] = {0.5, 1, 5, 5, 1};
constexpr double RoomPeriod = 1;
constexpr double LampPeriod = 10;
constexpr double SkyPeriod = 0.5;
constexpr double HousePeriod = 1;
/// So many lamps show each step of their ramp; if more move at once, they take turns.
constexpr size_t SmoothLamps = 2000;
constexpr double LongestPause = 5;

} // namespace

Building::Building(const Site &site, Database &database, const BuildingOptions &options, QObject *parent)
    : QObject(parent)
    , m_simulation(site, options)
    , m_records(site, database, options.rate > 0)
    , m_random(mix(options.seed, 99))
    , m_rate(std::max(options.rate, 0.0))
{
    const int sensors = m_simulation.sensorCount();
    std::array<std::vector<int>, DeviceKindCount> byKind;
    m_quick.resize(size_t(m_simulation.roomCount()));
    m_touched.assign(size_t(m_simulation.roomCount()), 0);
    m_updated.assign(size_t(sensors), ~quint64(0));
    for (int sensor = 0; sensor < sensors; ++sensor) {
        const Simulation::Sensor &about = m_simulation.sensor(sensor);
        byKind[size_t(about.kind)].push_back(sensor);
        if (about.kind == DeviceKind::Illuminance || about.kind == DeviceKind::Power)
            m_quick[size_t(about.room)].push_back(sensor);
        const quint64 own = mix(options.seed, 41, quint64(sensor));
        m_gain.push_back(float(1 + 0.02 * symmetric(mix(own, 1))));
        m_offset.push_back(float(symmetric(mix(own, 2))));
    }
    for (size_t kind = 0; kind < byKind.size(); ++kind)
        m_byKind[kind] = Rota(std::move(byKind[kind]), mix(options.seed, 51, kind));
    if (m_rate > 0)
        m_all = Rota::ofAll(sensors, mix(options.seed, 52));
    m_rooms = Rota::ofAll(m_simulation.roomCount(), mix(options.seed, 53));
    m_lamps = Rota::ofAll(m_simulation.lampCount(), mix(options.seed, 54));
    connectLamps();
    connectHouse();
    publishEverything();
}

Building::~Building()
{
    // The records stay in the database; what they ask for on a put must not reach a building that is gone.
    for (const BuildingRecords::Lamp &lamp : m_records.lamps()) {
        lamp.dim->onPut({});
        lamp.cct->onPut({});
    }
    for (Record *record :
         {m_records.house().speed, m_records.house().troubleTarget, m_records.house().troubleKind})
        record->onPut({});
}

void Building::connectLamps()
{
    for (int lamp = 0; lamp < m_simulation.lampCount(); ++lamp) {
        const BuildingRecords::Lamp &records = m_records.lamps()[size_t(lamp)];
        records.dim->onPut([this, lamp](Record &, const Reading &value) {
            const double percent = value.toDouble();
            if (std::isnan(percent))
                return PutOutcome::BadValue;
            m_simulation.setDim(lamp, percent);
            return PutOutcome::Done;
        });
        records.cct->onPut([this, lamp](Record &, const Reading &value) {
            const double kelvin = value.toDouble();
            if (std::isnan(kelvin))
                return PutOutcome::BadValue;
            m_simulation.setCct(lamp, kelvin);
            return PutOutcome::Done;
        });
    }
}

void Building::connectHouse()
{
    const BuildingRecords::House &house = m_records.house();
    house.speed->onPut([this](Record &, const Reading &value) {
        const double speed = value.toDouble();
        if (std::isnan(speed))
            return PutOutcome::BadValue;
        m_simulation.setSpeed(speed);
        return PutOutcome::Done;
    });
    house.troubleTarget->onPut([this](Record &, const Reading &value) {
        const auto kind = troubleOf(value.toText());
        if (!kind)
            return PutOutcome::BadValue;
        m_records.house().troubleKind->setValue(int(*kind));
        return PutOutcome::Done;
    });
    house.troubleKind->onPut([this](Record &, const Reading &value) {
        const qint64 kind = value.toInteger();
        if (kind < 0 || kind >= TroubleKindCount)
            return PutOutcome::BadValue;
        return setTrouble(m_records.house().troubleTarget->text(), TroubleKind(kind)) ? PutOutcome::Done
                                                                                      : PutOutcome::BadValue;
    });
    house.speed->setValue(m_simulation.clock().speed());
    house.troubleTarget->setText({});
    house.troubleKind->setValue(0);
}

void Building::publishEverything()
{
    m_now = EpicsTime::now();
    for (int sensor = 0; sensor < m_simulation.sensorCount(); ++sensor)
        updateSensor(sensor);
    for (int lamp = 0; lamp < m_simulation.lampCount(); ++lamp) {
        const BuildingRecords::Lamp &records = m_records.lamps()[size_t(lamp)];
        records.dim->setValue(m_simulation.lamps().setpoint(lamp), m_now);
        records.cct->setValue(m_simulation.lamps().cct(lamp), m_now);
        publishLamp(lamp);
    }
    for (int room = 0; room < m_simulation.roomCount(); ++room)
        publishRoom(room);
    publishHouse();
}

// ---- time ----

double Building::stepLength() const
{
    return m_rate > 0 ? std::clamp(0.2 / m_rate, 0.01, Step) : Step;
}

void Building::start()
{
    m_elapsed.start();
    m_timer.start(int(stepLength() * 1000), Qt::PreciseTimer, this);
}

void Building::stop()
{
    m_timer.stop();
}

void Building::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    const double seconds = double(m_elapsed.nsecsElapsed()) / 1e9;
    m_elapsed.restart();
    // After a suspended machine or a debugger the building goes on where it was.
    tick(std::min(seconds, LongestPause));
}

void Building::advance(double seconds)
{
    const double step = stepLength();
    for (; seconds > step * 1.000001; seconds -= step)
        tick(step);
    if (seconds > 0)
        tick(seconds);
}

double Building::slowed(double period) const
{
    // When the building's clock runs fast, slow things change fast.
    return std::max(period / std::max(m_simulation.clock().speed(), 1.0), std::min(period, 0.5));
}

void Building::tick(double seconds)
{
    ++m_ticks;
    m_realSeconds += seconds;
    m_now = EpicsTime::now();
    m_simulation.advance(seconds);
    m_sinceSky += seconds;
    if (m_sinceSky >= SkyPeriod) {
        m_sinceSky = 0;
        m_simulation.updateSky();
    }
    m_rooms.turn(seconds, RoomPeriod, [this](int room) {
        m_simulation.updateRoom(room);
        publishRoom(room);
    });
    m_lamps.turn(seconds, slowed(LampPeriod), [this](int lamp) {
        m_simulation.updateLamp(lamp);
        publishLamp(lamp);
    });
    publishMoved();
    updateSensors(seconds);
    m_sinceHouse += seconds;
    if (m_sinceHouse >= HousePeriod) {
        m_sinceHouse = 0;
        publishHouse();
    }
}

void Building::updateSensors(double seconds)
{
    if (m_rate > 0) {
        m_all.turn(seconds, 1 / m_rate, [this](int sensor) { updateSensor(sensor); });
        return;
    }
    for (size_t kind = 0; kind < std::size(Periods); ++kind)
        m_byKind[kind].turn(seconds, slowed(Periods[kind]), [this](int sensor) { updateSensor(sensor); });
}

// ---- values ----

double Building::measured(int index)
{
    const double truth = m_simulation.value(index);
    const double gain = double(m_gain[size_t(index)]);
    const double offset = double(m_offset[size_t(index)]);
    const double noise = m_random.nextNormal();
    switch (m_simulation.sensor(index).kind) {
    case DeviceKind::Illuminance:
        return std::max(truth * (gain + 0.003 * noise) + 0.1 * m_random.nextNormal(), 0.0);
    case DeviceKind::Temperature:
        return truth + 0.25 * offset + 0.03 * noise;
    case DeviceKind::Co2:
        return truth + 12 * offset + 3 * noise;
    case DeviceKind::Power:
        return std::max(truth * (gain + 0.004 * noise), 0.0);
    case DeviceKind::Occupancy:
    case DeviceKind::Luminaire:
    case DeviceKind::Other:
        break;
    }
    return truth;
}

void Building::updateSensor(int index)
{
    // One whose turn comes while it follows a dimmer has spoken already: no two values with the same time.
    if (std::exchange(m_updated[size_t(index)], m_ticks) == m_ticks)
        return;
    Record *record = m_records.sensors()[size_t(index)];
    double value = measured(index);
    if (!m_sick.isEmpty()) {
        const auto sick = m_sick.find(index);
        if (sick != m_sick.end()) {
            if (sick->trouble.kind() == TroubleKind::Dead)
                return;
            value = sick->trouble.distort(value, m_realSeconds - sick->lastSeen, m_random);
            sick->lastSeen = m_realSeconds;
            if (m_simulation.sensor(index).kind == DeviceKind::Occupancy)
                value = value >= 0.5 ? 1 : 0;
        }
    }
    record->setValue(value, m_now);
}

void Building::publishMoved()
{
    const std::vector<int> &moved = m_simulation.lamps().moved();
    if (moved.empty())
        return;
    const quint64 turns = (moved.size() + SmoothLamps - 1) / SmoothLamps;
    for (int lamp : moved) {
        const double left = m_simulation.lamps().level(lamp) - m_simulation.lamps().setpoint(lamp);
        if (left != 0 && (quint64(lamp) + m_ticks) % turns != 0)
            continue;
        publishLamp(lamp);
        const int room = m_simulation.roomOfLamp(lamp);
        if (!m_touched[size_t(room)]) {
            m_touched[size_t(room)] = 1;
            m_touchedRooms.push_back(room);
        }
    }
    for (int room : m_touchedRooms) {
        m_touched[size_t(room)] = 0;
        for (int sensor : m_quick[size_t(room)])
            updateSensor(sensor);
        publishRoom(room);
    }
    m_touchedRooms.clear();
}

void Building::publishLamp(int lamp)
{
    const BuildingRecords::Lamp &records = m_records.lamps()[size_t(lamp)];
    const Luminaires &lamps = m_simulation.lamps();
    const double now = m_simulation.clock().unixSeconds();
    records.level->setValue(lamps.level(lamp), m_now);
    records.state->setValue(int(lamps.state(lamp, now)), m_now);
    records.hours->setValue(lamps.hours(lamp, now), m_now);
    records.fault->setValue(lamps.hasFault(lamp) ? 1 : 0, m_now);
    records.power->setValue(lamps.power(lamp, now), m_now);
}

void Building::publishRoom(int room)
{
    Record *mean = m_records.roomLux()[size_t(room)];
    if (!mean)
        return;
    double sum = 0;
    int count = 0;
    for (int sensor : m_quick[size_t(room)]) {
        const Record *record = m_records.sensors()[size_t(sensor)];
        if (m_simulation.sensor(sensor).kind == DeviceKind::Illuminance &&
            record->severity() != Severity::Invalid) {
            sum += record->value();
            ++count;
        }
    }
    mean->setValue(count ? sum / count : qQNaN(), m_now);
}

void Building::publishHouse()
{
    const BuildingRecords::House &house = m_records.house();
    const SkyState &sky = m_simulation.sky();
    house.time->setText(m_simulation.clock().dateTime().toString(Qt::ISODate));
    house.sunElevation->setValue(sky.sun.elevation, m_now);
    house.sunAzimuth->setValue(sky.sun.azimuth, m_now);
    house.cloud->setValue(100 * sky.cloud, m_now);
    house.outsideLux->setValue(sky.global, m_now);
    house.outsideTemperature->setValue(sky.temperature, m_now);
    house.power->setValue(m_simulation.totalPower(), m_now);
}

} // namespace Candela::Ioc
