// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

namespace Candela {

/// What a device on the plan is. Sensors measure, luminaires are commanded; Other is any PV that is none of
/// these, such as a pressure.
enum class DeviceKind : quint8 { Illuminance, Occupancy, Temperature, Co2, Power, Luminaire, Other };
constexpr int DeviceKindCount = 7;
/// "illuminance", "occupancy", "temperature", "co2", "power", "luminaire", "other": as written in site files.
QString deviceKindName(DeviceKind kind);

/// The uses of rooms: "office", "corridor", "meeting", "lab", "hall", "library", "cafe", "service",
/// "outdoor".
const QStringList &siteRoomUses();

/// One sensor or luminaire. Positions and lengths are metres, x to the east and y to the south from the
/// floor's north-west corner.
struct SiteDevice
{
    QString id; ///< "LUX01", "LUM03": unique within its room.
    DeviceKind kind = DeviceKind::Illuminance;
    QPointF position;
    QString pv; ///< Sensor: the PV. Luminaire: its base, with :DIM :LEVEL :CCT :STATE :HOURS :FAULT :POWER
                ///< behind.
    double lumens = 0; ///< Luminaires: light at 100 %.
    double watts = 0;  ///< Luminaires: power at 100 %.
};

struct SiteWindow
{
    QPointF from;
    QPointF to;
    double height = 1.6;
    double azimuth = 180; ///< Degrees clockwise from north that the glass looks to.
};

struct SiteRoom
{
    QString id;   ///< "R03"
    QString name; ///< "Reading room"
    QString use;  ///< One of siteRoomUses(): picks the schedule.
    QList<QPointF>
        outline; ///< Corners in order, not closed; simple, of any direction. QPolygonF takes it as it is.
    QList<SiteWindow> windows;
    QList<SiteDevice> devices;
    double ceiling = 3.0;
    QPointF labelAt;                    ///< Where the name stands on the plan.
    double area() const;                ///< Square metres.
    bool contains(QPointF point) const; ///< Inside the outline or on its edge (1 mm).
};

struct SiteFloor
{
    QString id;   ///< "F1"
    QString name; ///< "Ground floor"
    double width = 0;
    double height = 0;
    QString plan; ///< Path of an SVG or PNG that fills the floor, relative to the site file; empty for none.
    QList<SiteRoom> rooms;
};

/// A building: what candela-ioc simulates and the plan shows. Read from a JSON file (format:
/// resources/sites/README.md).
struct Site
{
    QString name;
    QString prefix;       ///< "BLD"
    double latitude = 0;  ///< Degrees north.
    double longitude = 0; ///< Degrees east.
    QString timeZone;     ///< IANA name; empty is the machine's.
    QList<SiteFloor> floors;
    QString baseDir; ///< Folder of the file, against which plans are resolved.

    int roomCount() const;
    int sensorCount() const;
    int luminaireCount() const;
    /// Every PV that the simulated building serves for a device: one for a sensor, seven for a luminaire.
    static QStringList pvsOf(const SiteDevice &device);
    /// The building's own PVs (time, sun, sky, power, trouble): prefix + ":TIME" and so on.
    QStringList buildingPvs() const;

    /// Reads and checks a file. On failure returns false, leaves *site alone, and *error (may be null) names
    /// the file, the line, and the column of a syntax error or the path of the wrong field: "house.json:120:
    /// floors[1].rooms[3].devices[0].kind: unknown kind \"lux\"".
    static bool load(const QString &path, Site *site, QString *error);
    static bool parse(const QByteArray &json, const QString &nameForErrors, Site *site, QString *error);
    /// The same site as a document that parse() reads back without loss (but for baseDir).
    QJsonObject toJson() const;
    /// The PV that a device has unless its file says otherwise: "BLD:F1:R03:LUX01".
    static QString defaultPv(const QString &prefix, const QString &floor, const QString &room,
                             const QString &device);
};

} // namespace Candela
