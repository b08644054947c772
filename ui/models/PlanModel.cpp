// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlanModel.h"
#include "models/FormatNumber.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Candela {

namespace {
const QString LevelSuffix = QStringLiteral(":LEVEL");
const QString CctSuffix = QStringLiteral(":CCT");
const QString FaultSuffix = QStringLiteral(":FAULT");
} // namespace

double PlanDevice::level() const
{
    if (!reading.isValid())
        return 0;
    const double percent = reading.toDouble();
    return std::isfinite(percent) ? std::clamp(percent / 100.0, 0.0, 1.0) : 0;
}

void PlanDevice::takeLiveState(const PlanDevice &other)
{
    if (other.isLuminaire() != isLuminaire())
        return;
    reading = other.reading;
    metadata = other.metadata;
    state = other.state;
    severity = other.severity;
    lostSinceMs = other.lostSinceMs;
    colorTemperature = other.colorTemperature;
    fault = other.fault;
}

QString PlanDevice::shortText() const
{
    if (!reading.isValid() || reading.count() != 1 || !isFloating(reading.type()))
        return valueText();
    const double value = reading.toDouble();
    if (!std::isfinite(value))
        return valueText();
    const int most = std::abs(value) >= 100 ? 0 : std::abs(value) >= 10 ? 1 : 2;
    const int wanted = metadata && metadata->precision >= 0 ? metadata->precision : most;
    return numberText(value, 'f', std::min(most, wanted));
}

void PlanModel::setSite(const Site &site)
{
    // A site that is being edited is mostly the one from before: what is known of its devices stays known.
    const std::vector<PlanDevice> before = std::exchange(m_devices, {});
    const QHash<QString, int> beforeOf = std::exchange(m_deviceOf, {});
    m_site = site;
    m_watches.clear();
    m_watchOfKey.clear();
    m_floorBegin.assign(1, 0);
    for (int floor = 0; floor < site.floors.size(); ++floor) {
        for (const SiteRoom &room : site.floors[floor].rooms) {
            for (const SiteDevice &from : room.devices) {
                PlanDevice device;
                device.pv = from.pv;
                device.id = from.id;
                device.roomId = room.id;
                device.roomName = room.name;
                device.position = from.position;
                device.floor = floor;
                device.kind = from.kind;
                if (const int known = beforeOf.value(from.pv, -1); known >= 0)
                    device.takeLiveState(before[size_t(known)]);
                const int index = int(m_devices.size());
                m_deviceOf.insert(device.pv, index);
                m_watches.push_back({index, Role::Main});
                if (device.isLuminaire()) {
                    m_watches.push_back({index, Role::ColorTemperature});
                    m_watches.push_back({index, Role::Fault});
                }
                m_devices.push_back(std::move(device));
            }
        }
        m_floorBegin.push_back(int(m_devices.size()));
    }
    Q_EMIT reset();
}

PlanFloorSummary PlanModel::summary(int floor) const
{
    PlanFloorSummary sum;
    for (int i = floorBegin(floor); i < floorEnd(floor); ++i) {
        const PlanDevice &d = device(i);
        ++(d.isLuminaire() ? sum.luminaires : sum.sensors);
        if (!d.isConnected()) {
            ++sum.lost;
        } else if (d.severity != Severity::None) {
            ++sum.alarms;
            sum.worst = std::max(sum.worst, d.severity);
        }
    }
    return sum;
}

int PlanModel::deviceOf(const QString &pv) const
{
    if (const auto it = m_deviceOf.constFind(pv); it != m_deviceOf.constEnd())
        return *it;
    const qsizetype colon = pv.lastIndexOf(QLatin1Char(':'));
    if (colon < 0)
        return -1;
    const int index = m_deviceOf.value(pv.left(colon), -1);
    return index >= 0 && device(index).isLuminaire() ? index : -1;
}

QString PlanModel::selectionPv(int index) const
{
    const PlanDevice &d = device(index);
    return d.isLuminaire() ? QString(d.pv + LevelSuffix) : d.pv;
}

QStringList PlanModel::watchedPvs() const
{
    QStringList names;
    names.reserve(qsizetype(m_watches.size()));
    for (const Watch &watch : m_watches) {
        const PlanDevice &d = device(watch.device);
        switch (watch.role) {
        case Role::Main:
            names.append(selectionPv(watch.device));
            break;
        case Role::ColorTemperature:
            names.append(d.pv + CctSuffix);
            break;
        case Role::Fault:
            names.append(d.pv + FaultSuffix);
            break;
        }
    }
    return names;
}

void PlanModel::bind(const QList<int> &keys)
{
    Q_ASSERT(size_t(keys.size()) == m_watches.size());
    m_watchOfKey.clear();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (size_t(keys[i]) >= m_watchOfKey.size())
            m_watchOfKey.resize(size_t(keys[i]) + 1, -1);
        m_watchOfKey[size_t(keys[i])] = int(i);
    }
}

const PlanModel::Watch *PlanModel::watchOf(int key) const
{
    if (key < 0 || size_t(key) >= m_watchOfKey.size() || m_watchOfKey[size_t(key)] < 0)
        return nullptr;
    return &m_watches[size_t(m_watchOfKey[size_t(key)])];
}

void PlanModel::apply(const UpdateBatch &batch)
{
    quint64 floors = 0;
    for (const Update &update : batch) {
        const Watch *watch = watchOf(update.key);
        if (!watch)
            continue;
        PlanDevice &d = m_devices[size_t(watch->device)];
        switch (watch->role) {
        case Role::Main:
            d.reading = update.reading;
            d.severity =
                d.fault ? std::max(Severity::Major, update.reading.severity()) : update.reading.severity();
            break;
        case Role::ColorTemperature:
            if (const double kelvin = update.reading.toDouble(); kelvin > 0)
                d.colorTemperature = kelvin;
            break;
        case Role::Fault:
            d.fault = update.reading.toInteger() != 0;
            // A lamp that says it is broken is an alarm, whatever severity its server gives to that.
            d.severity = d.fault ? std::max(Severity::Major, d.reading.severity()) : d.reading.severity();
            break;
        }
        floors |= floorBit(d.floor);
    }
    if (floors)
        Q_EMIT changed(floors);
}

void PlanModel::applyStates(const StateBatch &batch)
{
    quint64 floors = 0;
    for (const StateChange &change : batch) {
        const Watch *watch = watchOf(change.key);
        if (!watch || watch->role != Role::Main)
            continue;
        PlanDevice &d = m_devices[size_t(watch->device)];
        d.state = change.state;
        if (d.isConnected())
            d.lostSinceMs = 0;
        else if (d.lostSinceMs == 0)
            d.lostSinceMs = QDateTime::currentMSecsSinceEpoch();
        floors |= floorBit(d.floor);
    }
    if (floors)
        Q_EMIT changed(floors);
}

void PlanModel::setMetadata(int key, const MetadataPtr &metadata)
{
    const Watch *watch = watchOf(key);
    if (!watch || watch->role != Role::Main)
        return;
    PlanDevice &d = m_devices[size_t(watch->device)];
    d.metadata = metadata;
    Q_EMIT changed(floorBit(d.floor));
}

void PlanModel::forget()
{
    for (PlanDevice &d : m_devices) {
        d.reading = Reading();
        d.metadata.reset();
        d.state = ChannelState::Idle;
        d.severity = Severity::None;
        d.lostSinceMs = 0;
        d.fault = false;
    }
    m_watchOfKey.clear();
    Q_EMIT changed(~quint64(0));
}

} // namespace Candela
