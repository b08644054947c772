// SPDX-License-Identifier: MIT
#include "Site.h"

#include "SiteReader.h"
#include "SiteShape.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace Candela {

namespace {

QJsonArray pointToJson(QPointF point)
{
    return {point.x(), point.y()};
}

QJsonObject deviceToJson(const SiteDevice &device, const QString &defaultPv)
{
    QJsonObject json{
        {"id", device.id}, {"kind", deviceKindName(device.kind)}, {"at", pointToJson(device.position)}};
    if (device.pv != defaultPv)
        json.insert(u"pv", device.pv);
    if (device.kind == DeviceKind::Luminaire) {
        json.insert(u"lumens", device.lumens);
        json.insert(u"watts", device.watts);
    }
    return json;
}

QJsonObject roomToJson(const SiteRoom &room, const QString &prefix, const QString &floor)
{
    QJsonArray outline;
    for (const QPointF &corner : room.outline)
        outline.append(pointToJson(corner));
    QJsonArray windows;
    for (const SiteWindow &window : room.windows) {
        windows.append(QJsonObject{{"from", pointToJson(window.from)},
                                   {"to", pointToJson(window.to)},
                                   {"height", window.height},
                                   {"azimuth", window.azimuth}});
    }
    QJsonArray devices;
    for (const SiteDevice &device : room.devices)
        devices.append(deviceToJson(device, Site::defaultPv(prefix, floor, room.id, device.id)));
    return {{"id", room.id},           {"name", room.name},  {"use", room.use},
            {"ceiling", room.ceiling}, {"outline", outline}, {"label", pointToJson(room.labelAt)},
            {"windows", windows},      {"devices", devices}};
}

} // namespace

QString deviceKindName(DeviceKind kind)
{
    static const QString names[DeviceKindCount] = {QStringLiteral("illuminance"), QStringLiteral("occupancy"),
                                                   QStringLiteral("temperature"), QStringLiteral("co2"),
                                                   QStringLiteral("power"),       QStringLiteral("luminaire"),
                                                   QStringLiteral("other")};
    return names[int(kind)];
}

const QStringList &siteRoomUses()
{
    static const QStringList uses{
        QStringLiteral("office"), QStringLiteral("corridor"), QStringLiteral("meeting"),
        QStringLiteral("lab"),    QStringLiteral("hall"),     QStringLiteral("library"),
        QStringLiteral("cafe"),   QStringLiteral("service"),  QStringLiteral("outdoor")};
    return uses;
}

double SiteRoom::area() const
{
    return SiteShape::area(outline);
}

bool SiteRoom::contains(QPointF point) const
{
    return SiteShape::contains(outline, point);
}

int Site::roomCount() const
{
    int count = 0;
    for (const SiteFloor &floor : floors)
        count += int(floor.rooms.size());
    return count;
}

int Site::luminaireCount() const
{
    int count = 0;
    for (const SiteFloor &floor : floors) {
        for (const SiteRoom &room : floor.rooms) {
            count +=
                int(std::count_if(room.devices.begin(), room.devices.end(), [](const SiteDevice &device) {
                    return device.kind == DeviceKind::Luminaire;
                }));
        }
    }
    return count;
}

int Site::sensorCount() const
{
    int devices = 0;
    for (const SiteFloor &floor : floors) {
        for (const SiteRoom &room : floor.rooms)
            devices += int(room.devices.size());
    }
    return devices - luminaireCount();
}

QStringList Site::pvsOf(const SiteDevice &device)
{
    if (device.kind != DeviceKind::Luminaire)
        return {device.pv};
    QStringList pvs;
    for (const char *suffix : {":DIM", ":LEVEL", ":CCT", ":STATE", ":HOURS", ":FAULT", ":POWER"})
        pvs.append(device.pv + QLatin1String(suffix));
    return pvs;
}

QStringList Site::buildingPvs() const
{
    QStringList pvs;
    for (const char *suffix : {":TIME", ":SUN:ELEV", ":SUN:AZIM", ":SKY:CLOUD", ":OUT:LUX", ":OUT:TMP",
                               ":POWER", ":SPEED", ":TROUBLE:TARGET", ":TROUBLE:KIND"})
        pvs.append(prefix + QLatin1String(suffix));
    return pvs;
}

QString Site::defaultPv(const QString &prefix, const QString &floor, const QString &room,
                        const QString &device)
{
    return prefix + u':' + floor + u':' + room + u':' + device;
}

bool Site::load(const QString &path, Site *site, QString *error)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        if (error)
            *error = SiteReader::cannotRead(path, file.errorString());
        return false;
    }
    if (file.size() > SiteReader::MaxBytes) {
        if (error)
            *error = SiteReader::tooLarge(path);
        return false;
    }
    Site loaded;
    if (!parse(file.readAll(), name, &loaded, error))
        return false;
    loaded.baseDir = QFileInfo(path).absolutePath();
    *site = std::move(loaded);
    return true;
}

bool Site::parse(const QByteArray &json, const QString &nameForErrors, Site *site, QString *error)
{
    Site parsed;
    SiteReader reader(json, nameForErrors);
    if (!reader.read(&parsed)) {
        if (error)
            *error = reader.error();
        return false;
    }
    *site = std::move(parsed);
    return true;
}

QJsonObject Site::toJson() const
{
    QJsonArray floorArray;
    for (const SiteFloor &floor : floors) {
        QJsonArray rooms;
        for (const SiteRoom &room : floor.rooms)
            rooms.append(roomToJson(room, prefix, floor.id));
        QJsonObject json{{"id", floor.id},
                         {"name", floor.name},
                         {"width", floor.width},
                         {"height", floor.height},
                         {"rooms", rooms}};
        if (!floor.plan.isEmpty())
            json.insert(u"plan", floor.plan);
        floorArray.append(json);
    }
    QJsonObject json{{SiteReader::VersionKey, SiteReader::Version},
                     {"name", name},
                     {"prefix", prefix},
                     {"latitude", latitude},
                     {"longitude", longitude},
                     {"floors", floorArray}};
    if (!timeZone.isEmpty())
        json.insert(u"timeZone", timeZone);
    return json;
}

} // namespace Candela
