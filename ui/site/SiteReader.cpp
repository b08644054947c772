// SPDX-License-Identifier: MIT
#include "SiteReader.h"

#include "SiteShape.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace Candela {

namespace {

QLatin1String keyOf(const char *key)
{
    return QLatin1String(key);
}

bool isIdCharacter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_' ||
           c == u'-';
}

} // namespace

bool SiteReader::isPv(const QString &name)
{
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return isIdCharacter(c) || QStringView(u":+;<>[]{}.$/").contains(c); });
}

QString SiteReader::cannotRead(const QString &path, const QString &reason)
{
    return tr("%1: cannot be read: %2").arg(path, reason);
}

QString SiteReader::tooLarge(const QString &path)
{
    return tr("%1: larger than %2 MB, too large for a site file").arg(path).arg(MaxBytes / (1024 * 1024));
}

bool SiteReader::fail(const JsonPath &path, const QString &message)
{
    const QString where = m_file + u':' + QString::number(path.lineIn(m_json)) + u": ";
    m_error = path.isRoot() ? QString(where + message) : QString(where + path.text() + u": " + message);
    return false;
}

bool SiteReader::read(Site *site)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const TextPlace place = placeOf(m_json, syntax.offset);
        m_error = QStringLiteral("%1:%2:%3: %4")
                      .arg(m_file)
                      .arg(place.line)
                      .arg(place.column)
                      .arg(syntax.errorString());
        return false;
    }
    if (!document.isObject())
        return fail(JsonPath(), tr("a site file holds one object"));
    return readRoot(document.object(), site);
}

bool SiteReader::readRoot(const QJsonObject &json, Site *site)
{
    const JsonPath root;
    const QJsonValue version = json.value(keyOf(VersionKey));
    if (version.isUndefined())
        return fail(root,
                    tr("this is not a site file: it has no \"%1\": %2").arg(keyOf(VersionKey)).arg(Version));
    if (version.toInt(-1) != Version) {
        return fail(JsonPath(root, VersionKey), tr("version %1 of the format is expected here").arg(Version));
    }
    if (!knownKeys(json, root,
                   {VersionKey, "name", "prefix", "latitude", "longitude", "timeZone", "floors"}) ||
        !text(json, root, "name", Required, &site->name) ||
        !identifier(json, root, "prefix", &site->prefix) ||
        !number(json, root, "latitude", Required, {-90, 90}, &site->latitude) ||
        !number(json, root, "longitude", Required, {-180, 180}, &site->longitude) ||
        !text(json, root, "timeZone", Optional, &site->timeZone))
        return false;
    if (!site->timeZone.isEmpty() && !QTimeZone(site->timeZone.toUtf8()).isValid())
        return fail(JsonPath(root, "timeZone"), tr("unknown time zone \"%1\"").arg(site->timeZone));
    m_prefix = site->prefix;
    return items(json, root, "floors", Required, MaxFloors, &site->floors, &SiteReader::readFloor);
}

bool SiteReader::readFloor(const QJsonObject &json, const JsonPath &path, SiteFloor *floor)
{
    if (!knownKeys(json, path, {"id", "name", "width", "height", "plan", "rooms"}) ||
        !identifier(json, path, "id", &floor->id) || !text(json, path, "name", Required, &floor->name) ||
        !number(json, path, "width", Required, {1, 10'000}, &floor->width) ||
        !number(json, path, "height", Required, {1, 10'000}, &floor->height) ||
        !readPlan(json, path, &floor->plan))
        return false;
    m_floor = *floor;
    return items(json, path, "rooms", Required, MaxRooms, &floor->rooms, &SiteReader::readRoom);
}

bool SiteReader::readPlan(const QJsonObject &json, const JsonPath &path, QString *plan)
{
    if (!text(json, path, "plan", Optional, plan))
        return false;
    // A site that somebody sent must not make the desktop open files elsewhere.
    if (!plan->isEmpty() && (QDir::isAbsolutePath(*plan) || QDir::cleanPath(*plan).startsWith(u"..")))
        return fail(JsonPath(path, "plan"), tr("must be a path inside the folder of the site file"));
    return true;
}

bool SiteReader::readRoom(const QJsonObject &json, const JsonPath &path, SiteRoom *room)
{
    if (!knownKeys(json, path, {"id", "name", "use", "ceiling", "outline", "label", "windows", "devices"}) ||
        !identifier(json, path, "id", &room->id) || !text(json, path, "name", Required, &room->name) ||
        !text(json, path, "use", Required, &room->use) ||
        !number(json, path, "ceiling", Optional, {1.5, 100}, &room->ceiling))
        return false;
    if (!siteRoomUses().contains(room->use)) {
        return fail(
            JsonPath(path, "use"),
            tr("unknown use \"%1\"; known are %2").arg(room->use, siteRoomUses().join(QStringLiteral(", "))));
    }
    if (!readOutline(json, path, room))
        return false;
    if (json.contains(u"label")) {
        if (!point(json, path, "label", &room->labelAt))
            return false;
    } else {
        room->labelAt = SiteShape::centroid(room->outline);
    }
    m_roomId = room->id;
    return items(json, path, "windows", Optional, MaxWindows, &room->windows, &SiteReader::readWindow) &&
           items(json, path, "devices", Optional, MaxDevices, &room->devices, &SiteReader::readDevice);
}

bool SiteReader::readOutline(const QJsonObject &json, const JsonPath &path, SiteRoom *room)
{
    QJsonArray corners;
    if (!array(json, path, "outline", Required, MaxCorners, &corners))
        return false;
    const JsonPath here(path, "outline");
    if (corners.size() < 3)
        return fail(here, tr("an outline has at least 3 corners"));
    for (qsizetype i = 0; i < corners.size(); ++i) {
        QPointF corner;
        if (!toPoint(corners.at(i), JsonPath(here, i), &corner))
            return false;
        room->outline.append(corner);
    }
    if (!SiteShape::isSimple(room->outline))
        return fail(here, tr("the outline crosses or touches itself"));
    if (SiteShape::area(room->outline) < 0.01)
        return fail(here, tr("the outline encloses nothing"));
    return true;
}

bool SiteReader::readWindow(const QJsonObject &json, const JsonPath &path, SiteWindow *window)
{
    if (!knownKeys(json, path, {"from", "to", "height", "azimuth"}) ||
        !point(json, path, "from", &window->from) || !point(json, path, "to", &window->to) ||
        !number(json, path, "height", Optional, {0.1, 50}, &window->height) ||
        !number(json, path, "azimuth", Required, {0, 360}, &window->azimuth))
        return false;
    if (window->from == window->to)
        return fail(JsonPath(path, "to"), tr("the window has no width"));
    return true;
}

bool SiteReader::readDevice(const QJsonObject &json, const JsonPath &path, SiteDevice *device)
{
    if (++m_devices > MaxAllDevices)
        return fail(path, tr("more than %1 devices").arg(MaxAllDevices));
    QString kind;
    if (!knownKeys(json, path, {"id", "kind", "at", "pv", "lumens", "watts"}) ||
        !identifier(json, path, "id", &device->id) || !text(json, path, "kind", Required, &kind))
        return false;
    bool known = false;
    for (int i = 0; i < DeviceKindCount && !known; ++i) {
        device->kind = DeviceKind(i);
        known = deviceKindName(device->kind) == kind;
    }
    if (!known)
        return fail(JsonPath(path, "kind"), tr("unknown kind \"%1\"").arg(kind));
    if (!point(json, path, "at", &device->position) || !text(json, path, "pv", Optional, &device->pv))
        return false;
    if (device->kind == DeviceKind::Luminaire) {
        if (!number(json, path, "lumens", Required, {1, 1'000'000}, &device->lumens) ||
            !number(json, path, "watts", Required, {0.1, 100'000}, &device->watts))
            return false;
    } else {
        for (const char *key : {"lumens", "watts"}) {
            if (json.contains(keyOf(key)))
                return fail(JsonPath(path, key), tr("only a luminaire has this"));
        }
    }
    if (device->pv.isEmpty())
        device->pv = Site::defaultPv(m_prefix, m_floor.id, m_roomId, device->id);
    const JsonPath pvPath(path, json.contains(u"pv") ? "pv" : "id");
    const QStringList pvs = Site::pvsOf(*device);
    return std::all_of(pvs.begin(), pvs.end(), [&](const QString &pv) { return claimPv(pv, pvPath); });
}

bool SiteReader::claimPv(const QString &pv, const JsonPath &path)
{
    if (pv.size() > MaxPv)
        return fail(path, tr("the PV name \"%1\" is longer than %2 characters").arg(pv).arg(MaxPv));
    if (!isPv(pv))
        return fail(path, tr("\"%1\" is not a PV name").arg(pv));
    const qsizetype before = m_pvs.size();
    m_pvs.insert(pv);
    if (m_pvs.size() == before)
        return fail(path, tr("the PV \"%1\" exists twice").arg(pv));
    return true;
}

// ---- fields ----

bool SiteReader::knownKeys(const QJsonObject &json, const JsonPath &path,
                           std::initializer_list<const char *> keys)
{
    for (auto it = json.begin(); it != json.end(); ++it) {
        const bool known =
            std::any_of(keys.begin(), keys.end(), [&](const char *key) { return it.key() == keyOf(key); });
        if (!known) {
            const QByteArray name = it.key().toUtf8();
            return fail(JsonPath(path, name.constData()), tr("unknown field"));
        }
    }
    return true;
}

bool SiteReader::text(const QJsonObject &json, const JsonPath &path, const char *key, Need need, QString *to)
{
    const QJsonValue value = json.value(keyOf(key));
    const JsonPath here(path, key);
    if (value.isUndefined())
        return need == Optional || fail(here, tr("missing"));
    if (!value.isString())
        return fail(here, tr("a text is expected"));
    *to = value.toString();
    if (to->isEmpty())
        return fail(here, tr("must not be empty"));
    if (to->size() > MaxText)
        return fail(here, tr("longer than %1 characters").arg(MaxText));
    return true;
}

bool SiteReader::identifier(const QJsonObject &json, const JsonPath &path, const char *key, QString *to)
{
    if (!text(json, path, key, Required, to))
        return false;
    if (!std::all_of(to->begin(), to->end(), isIdCharacter))
        return fail(JsonPath(path, key), tr("\"%1\" may hold only letters, digits, - and _").arg(*to));
    return true;
}

bool SiteReader::number(const QJsonObject &json, const JsonPath &path, const char *key, Need need,
                        Limits limits, double *to)
{
    const QJsonValue value = json.value(keyOf(key));
    const JsonPath here(path, key);
    if (value.isUndefined())
        return need == Optional || fail(here, tr("missing"));
    if (!value.isDouble())
        return fail(here, tr("a number is expected"));
    *to = value.toDouble();
    if (!(*to >= limits.low && *to <= limits.high))
        return fail(here, tr("%1 is not within %2 and %3").arg(*to).arg(limits.low).arg(limits.high));
    return true;
}

bool SiteReader::toPoint(const QJsonValue &value, const JsonPath &path, QPointF *to)
{
    const QJsonArray pair = value.toArray();
    if (!value.isArray() || pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isDouble())
        return fail(path, tr("a position [x, y] in metres is expected"));
    *to = {pair.at(0).toDouble(), pair.at(1).toDouble()};
    if (!(to->x() >= 0 && to->y() >= 0 && to->x() <= m_floor.width && to->y() <= m_floor.height)) {
        return fail(path, tr("[%1, %2] lies outside the floor of %3 x %4 m")
                              .arg(to->x())
                              .arg(to->y())
                              .arg(m_floor.width)
                              .arg(m_floor.height));
    }
    return true;
}

bool SiteReader::point(const QJsonObject &json, const JsonPath &path, const char *key, QPointF *to)
{
    const QJsonValue value = json.value(keyOf(key));
    const JsonPath here(path, key);
    if (value.isUndefined())
        return fail(here, tr("missing"));
    return toPoint(value, here, to);
}

bool SiteReader::array(const QJsonObject &json, const JsonPath &path, const char *key, Need need, int most,
                       QJsonArray *to)
{
    const QJsonValue value = json.value(keyOf(key));
    const JsonPath here(path, key);
    if (value.isUndefined())
        return need == Optional || fail(here, tr("missing"));
    if (!value.isArray())
        return fail(here, tr("a list is expected"));
    *to = value.toArray();
    if (to->size() > most)
        return fail(here, tr("%1 entries; at most %2 are allowed").arg(to->size()).arg(most));
    return true;
}

template <typename Item>
bool SiteReader::items(const QJsonObject &json, const JsonPath &path, const char *key, Need need, int most,
                       QList<Item> *to,
                       bool (SiteReader::*readItem)(const QJsonObject &, const JsonPath &, Item *))
{
    QJsonArray list;
    if (!array(json, path, key, need, most, &list))
        return false;
    const JsonPath here(path, key);
    if (need == Required && list.isEmpty())
        return fail(here, tr("must not be empty"));
    QSet<QString> ids;
    to->reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        const JsonPath itemPath(here, i);
        const QJsonValue value = list.at(i);
        if (!value.isObject())
            return fail(itemPath, tr("an object is expected"));
        Item item;
        if (!(this->*readItem)(value.toObject(), itemPath, &item))
            return false;
        if constexpr (!std::is_same_v<Item, SiteWindow>) {
            if (ids.contains(item.id))
                return fail(JsonPath(itemPath, "id"), tr("\"%1\" exists twice").arg(item.id));
            ids.insert(item.id);
        }
        to->append(std::move(item));
    }
    return true;
}

} // namespace Candela
