// SPDX-License-Identifier: MIT
#include "SiteGenerator.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Candela::Ioc {

namespace {

constexpr int Columns = 10;
constexpr int Rows = 10;
constexpr double RoomWidth = 6;
constexpr double RoomDepth = 5;
constexpr double Gap = 2; // the corridor between two rows
constexpr int SensorsPerRoom = 20;
constexpr int LampsPerRoom = SensorsPerRoom / 2;

struct Kind
{
    DeviceKind kind;
    const char *prefix;
};
/// What the sensors of a room are, in turn: mostly illuminance.
Kind kindAt(int index)
{
    static constexpr Kind Illuminance{DeviceKind::Illuminance, "LUX"};
    static constexpr std::array<Kind, 3> Others{
        {{DeviceKind::Temperature, "TMP"}, {DeviceKind::Co2, "CO2"}, {DeviceKind::Power, "PWR"}}};
    return index % 5 == 4 ? Others[size_t(index / 5) % Others.size()] : Illuminance;
}

QString numbered(const char *prefix, int number)
{
    return QString::asprintf("%s%02d", prefix, number);
}

/// The position of number `index` of `count` on a tidy grid in the room.
QPointF gridPoint(QPointF corner, int index, int count)
{
    const int across = std::max(1, (count + 3) / 4);
    const double x = (index % across + 0.5) / across * (RoomWidth - 0.6) + 0.3;
    const double y = (index / across + 0.5) / 4 * (RoomDepth - 0.6) + 0.3;
    return corner + QPointF(x, y);
}

SiteRoom makeRoom(const QString &prefix, const QString &floor, int number, QPointF corner, int sensors,
                  int lamps)
{
    SiteRoom room;
    room.id = numbered("R", number);
    room.name = QCoreApplication::translate("Candela::SiteGenerator", "Room %1").arg(number);
    room.use = QStringLiteral("office");
    room.outline = {corner, corner + QPointF(RoomWidth, 0), corner + QPointF(RoomWidth, RoomDepth),
                    corner + QPointF(0, RoomDepth)};
    room.labelAt = corner + QPointF(RoomWidth / 2, RoomDepth / 2);
    room.windows = {{corner + QPointF(0.5, 0), corner + QPointF(RoomWidth - 0.5, 0), 1.5, 0}};
    auto add = [&](const QString &id, DeviceKind kind, QPointF at) {
        SiteDevice device;
        device.id = id;
        device.kind = kind;
        device.position = at;
        device.pv = Site::defaultPv(prefix, floor, room.id, id);
        if (kind == DeviceKind::Luminaire) {
            device.lumens = 3800;
            device.watts = 28;
        }
        room.devices.append(device);
    };
    for (int i = 0; i < lamps; ++i)
        add(numbered("LUM", i + 1), DeviceKind::Luminaire, gridPoint(corner, i, lamps));
    std::array<int, DeviceKindCount> counts{};
    for (int i = 0; i < sensors; ++i) {
        const Kind kind = kindAt(i);
        add(numbered(kind.prefix, ++counts[size_t(kind.kind)]), kind.kind, gridPoint(corner, i, sensors));
    }
    return room;
}

} // namespace

Site generateSite(int sensors)
{
    int left = std::clamp(sensors, 1, MaxGeneratedSensors);
    int lampsLeft = left / 2;
    Site site;
    site.name = QCoreApplication::translate("Candela::SiteGenerator", "Generated building, %n sensors",
                                            nullptr, left);
    site.prefix = QStringLiteral("BLD");
    site.latitude = 48.4;
    site.longitude = 9.99;
    for (int number = 1; left > 0; ++number) {
        SiteFloor floor;
        floor.id = numbered("F", number).replace(QLatin1String("F0"), QLatin1String("F"));
        floor.name = QCoreApplication::translate("Candela::SiteGenerator", "Floor %1").arg(number);
        floor.width = Columns * RoomWidth;
        floor.height = Rows * (RoomDepth + Gap);
        for (int room = 0; room < Rows * Columns && left > 0; ++room) {
            const QPointF corner(room % Columns * RoomWidth, room / Columns * (RoomDepth + Gap));
            const int here = std::min(left, SensorsPerRoom);
            left -= here;
            // The last room takes the odd ones, so that the count is exact.
            const int lamps = left == 0 ? lampsLeft : std::min(lampsLeft, LampsPerRoom);
            lampsLeft -= lamps;
            floor.rooms.append(makeRoom(site.prefix, floor.id, room + 1, corner, here, lamps));
        }
        site.floors.append(floor);
    }
    return site;
}

} // namespace Candela::Ioc
