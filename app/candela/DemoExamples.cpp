// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoExamples.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace Candela {

namespace {

constexpr int TableSize = 40;
constexpr int ChartedRooms = 4;

int officeFloor(const Site &site)
{
    for (int floor = 0; floor < site.floors.size(); ++floor) {
        int offices = 0;
        for (const SiteRoom &room : site.floors[floor].rooms)
            offices += room.use == QLatin1String("office");
        if (offices >= 3)
            return floor;
    }
    return 0;
}

QString firstOf(const SiteRoom &room, DeviceKind kind)
{
    for (const SiteDevice &device : room.devices) {
        if (device.kind == kind)
            return device.pv;
    }
    return {};
}

DecisionLoopConfig desksOf(const Site &site)
{
    QStringList sensors;
    QStringList lights;
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms) {
            if (room.use != QLatin1String("office"))
                continue;
            for (const SiteDevice &device : room.devices) {
                if (device.kind == DeviceKind::Illuminance)
                    sensors << device.pv;
                else if (device.kind == DeviceKind::Luminaire)
                    lights << device.pv;
            }
        }
    }
    return DecisionLoopConfig::keepIlluminance(
        QCoreApplication::translate("Candela::DemoExamples", "500 lx on every desk"), 500, sensors, lights);
}

} // namespace

QJsonObject DemoExamples::tableState() const
{
    // As wide as their texts are by default: fonts differ.
    QJsonArray list;
    for (const char *key : {"name", "value", "unit", "severity", "time", "description"})
        list.append(QJsonObject{{QStringLiteral("key"), QLatin1String(key)}});
    return {{QStringLiteral("pvs"), QJsonArray::fromStringList(table)}, {QStringLiteral("columns"), list}};
}

DemoExamples DemoExamples::of(const Site &site)
{
    DemoExamples examples;
    if (site.floors.isEmpty())
        return examples;
    examples.floor = officeFloor(site);
    const QList<SiteRoom> &rooms = site.floors[examples.floor].rooms;
    for (const SiteRoom &room : rooms) {
        if (examples.table.size() >= TableSize)
            break;
        for (DeviceKind kind : {DeviceKind::Illuminance, DeviceKind::Temperature, DeviceKind::Co2,
                                DeviceKind::Occupancy, DeviceKind::Power}) {
            if (const QString pv = firstOf(room, kind); !pv.isEmpty())
                examples.table << pv;
        }
        if (const QString light = firstOf(room, DeviceKind::Luminaire); !light.isEmpty())
            examples.table << light + QStringLiteral(":DIM") << light + QStringLiteral(":LEVEL")
                           << light + QStringLiteral(":CCT");
    }
    examples.table = examples.table.mid(0, TableSize);
    // Light in some rooms, and warmth in the first of them: two units, so that both axes are seen.
    QString temperature;
    for (const SiteRoom &room : rooms) {
        const QString light = firstOf(room, DeviceKind::Illuminance);
        if (light.isEmpty() || examples.chart.size() >= ChartedRooms)
            continue;
        examples.chart << light;
        if (temperature.isEmpty())
            temperature = firstOf(room, DeviceKind::Temperature);
    }
    if (!temperature.isEmpty())
        examples.chart << temperature;
    examples.desks = desksOf(site);
    return examples;
}

} // namespace Candela
