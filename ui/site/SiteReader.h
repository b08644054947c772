// SPDX-License-Identifier: MIT
#pragma once

#include "JsonPath.h"
#include "Site.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <initializer_list>

namespace Candela {

/// Reads a site document and checks every field of it. Stops at the first thing that is wrong and says where.
class SiteReader
{
    Q_DECLARE_TR_FUNCTIONS(Candela::SiteReader)

public:
    static constexpr const char *VersionKey = "candela-site";
    static constexpr int Version = 1;
    // Limits: far above any building, low enough that a wrong file cannot eat the machine.
    static constexpr qint64 MaxBytes = 256LL * 1024 * 1024;
    static constexpr int MaxFloors = 500;
    static constexpr int MaxRooms = 5'000;    ///< A floor.
    static constexpr int MaxWindows = 500;    ///< A room.
    static constexpr int MaxDevices = 10'000; ///< A room.
    static constexpr int MaxAllDevices = 500'000;
    static constexpr int MaxCorners = 256; ///< Of a room's outline.
    static constexpr int MaxText = 120;    ///< Characters of a name.
    static constexpr int MaxPv = 60;       ///< Characters of a record's name, as in EPICS.

    SiteReader(const QByteArray &json, const QString &nameForErrors)
        : m_json(json)
        , m_file(nameForErrors)
    {
    }

    bool read(Site *site);
    QString error() const { return m_error; }

    /// Only characters that a record's name may have; says nothing about the length.
    static bool isPv(const QString &name);
    static QString cannotRead(const QString &path, const QString &reason);
    static QString tooLarge(const QString &path);

private:
    bool readRoot(const QJsonObject &json, Site *site);
    bool readFloor(const QJsonObject &json, const JsonPath &path, SiteFloor *floor);
    bool readRoom(const QJsonObject &json, const JsonPath &path, SiteRoom *room);
    bool readWindow(const QJsonObject &json, const JsonPath &path, SiteWindow *window);
    bool readDevice(const QJsonObject &json, const JsonPath &path, SiteDevice *device);
    bool readOutline(const QJsonObject &json, const JsonPath &path, SiteRoom *room);
    bool readPlan(const QJsonObject &json, const JsonPath &path, QString *plan);

    enum Need { Required, Optional };
    struct Limits
    {
        double low;
        double high;
    };
    bool knownKeys(const QJsonObject &json, const JsonPath &path, std::initializer_list<const char *> keys);
    bool text(const QJsonObject &json, const JsonPath &path, const char *key, Need need, QString *to);
    bool identifier(const QJsonObject &json, const JsonPath &path, const char *key, QString *to);
    bool number(const QJsonObject &json, const JsonPath &path, const char *key, Need need, Limits limits,
                double *to);
    bool toPoint(const QJsonValue &value, const JsonPath &path, QPointF *to);
    bool point(const QJsonObject &json, const JsonPath &path, const char *key, QPointF *to);
    bool array(const QJsonObject &json, const JsonPath &path, const char *key, Need need, int most,
               QJsonArray *to);
    bool claimPv(const QString &pv, const JsonPath &path);

    /// Reads each object of an array with `readItem`, and sees to it that ids are unique.
    template <typename Item>
    bool items(const QJsonObject &json, const JsonPath &path, const char *key, Need need, int most,
               QList<Item> *to, bool (SiteReader::*readItem)(const QJsonObject &, const JsonPath &, Item *));

    bool fail(const JsonPath &path, const QString &message);

    const QByteArray &m_json;
    QString m_file;
    QString m_error;
    // Where the reader is: what a device needs to know of the floor and room around it.
    QString m_prefix;
    SiteFloor m_floor;
    QString m_roomId;
    QSet<QString> m_pvs;
    int m_devices = 0;
};

} // namespace Candela
