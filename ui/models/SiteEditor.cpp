// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SiteEditor.h"

#include "site/SiteReader.h"
#include "site/SiteShape.h"

#include <QPolygonF>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

constexpr double Row = 0.5; ///< Metres: what differs less in y stands in one row.

QSet<QString> idsOf(const SiteRoom &room)
{
    QSet<QString> ids;
    ids.reserve(room.devices.size());
    for (const SiteDevice &device : room.devices)
        ids.insert(device.id);
    return ids;
}

/// The id that is wanted, or the next one with a free number; it is taken from now on.
QString takeId(QSet<QString> *taken, const QString &wanted)
{
    QString id = wanted;
    if (taken->contains(id)) {
        qsizetype digits = wanted.size();
        while (digits > 0 && wanted[digits - 1].isDigit())
            --digits;
        const int width = std::max(2, int(wanted.size() - digits));
        int number = wanted.mid(digits).toInt();
        do
            id = wanted.left(digits) + QString::number(++number).rightJustified(width, u'0');
        while (taken->contains(id));
    }
    taken->insert(id);
    return id;
}

/// The last part of a PV, as far as an id can hold it.
QString idFrom(const QString &pv)
{
    QString id = pv.section(QLatin1Char(':'), -1);
    static const QRegularExpression others(QStringLiteral("[^A-Za-z0-9_-]"));
    id.replace(others, QStringLiteral("_"));
    return id.isEmpty() ? QStringLiteral("D") : id.left(SiteReader::MaxText);
}

QString freeFloorOrRoomId(const QString &stem, const QSet<QString> &taken)
{
    for (int number = 1;; ++number) {
        const QString id = stem + QString::number(number).rightJustified(stem == u"R" ? 2 : 1, u'0');
        if (!taken.contains(id))
            return id;
    }
}

SiteRoom boxRoom(const QString &id, const QString &name, const QString &use, const QRectF &rect)
{
    SiteRoom room;
    room.id = id;
    room.name = name;
    room.use = use;
    room.outline = {rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    room.labelAt = rect.center();
    return room;
}

} // namespace

SiteEditor::SiteEditor(const Site &site, int floor)
    : m_site(site)
    , m_floor(floor)
{
}

QList<SiteEditor::Found> SiteEditor::find(const QStringList &pvs) const
{
    const QSet<QString> wanted(pvs.begin(), pvs.end());
    QList<Found> found;
    for (int room = 0; room < floor().rooms.size(); ++room) {
        const QList<SiteDevice> &devices = floor().rooms.at(room).devices;
        for (int device = 0; device < devices.size(); ++device) {
            if (wanted.contains(devices.at(device).pv))
                found.append({room, device});
        }
    }
    return found;
}

void SiteEditor::move(const QStringList &pvs, QPointF by)
{
    const QList<Found> found = find(pvs);
    double left = 1e18;
    double right = -1e18;
    double top = 1e18;
    double bottom = -1e18;
    for (Found f : found) {
        const QPointF p = at(f).position;
        left = std::min(left, p.x());
        right = std::max(right, p.x());
        top = std::min(top, p.y());
        bottom = std::max(bottom, p.y());
    }
    if (found.isEmpty())
        return;
    by.setX(std::clamp(by.x(), -left, std::max(-left, floor().width - right)));
    by.setY(std::clamp(by.y(), -top, std::max(-top, floor().height - bottom)));
    for (Found f : found)
        at(f).position += by;
    settle(pvs);
}

void SiteEditor::align(const QStringList &pvs, Align how)
{
    const QList<Found> found = find(pvs);
    if (found.size() < 2)
        return;
    const bool across = how == Align::Left || how == Align::Centre || how == Align::Right;
    double low = 1e18;
    double high = -1e18;
    for (Found f : found) {
        const QPointF p = at(f).position;
        low = std::min(low, across ? p.x() : p.y());
        high = std::max(high, across ? p.x() : p.y());
    }
    const double to = how == Align::Left || how == Align::Top       ? low
                      : how == Align::Right || how == Align::Bottom ? high
                                                                    : (low + high) / 2;
    for (Found f : found) {
        if (across)
            at(f).position.setX(to);
        else
            at(f).position.setY(to);
    }
    settle(pvs);
}

void SiteEditor::distribute(const QStringList &pvs, Along how)
{
    QList<Found> found = find(pvs);
    if (found.size() < 3)
        return;
    const auto part = [&](Found f) {
        const QPointF p = std::as_const(*this).at(f).position;
        return how == Along::Horizontally ? p.x() : p.y();
    };
    std::stable_sort(found.begin(), found.end(), [&](Found a, Found b) { return part(a) < part(b); });
    const double first = part(found.first());
    const double step = (part(found.last()) - first) / double(found.size() - 1);
    for (qsizetype i = 0; i < found.size(); ++i) {
        const double to = first + step * double(i);
        if (how == Along::Horizontally)
            at(found[i]).position.setX(to);
        else
            at(found[i]).position.setY(to);
    }
    settle(pvs);
}

void SiteEditor::remove(const QStringList &pvs)
{
    const QSet<QString> gone(pvs.begin(), pvs.end());
    for (int i = 0; i < floor().rooms.size(); ++i) {
        const auto goes = [&](const SiteDevice &device) { return gone.contains(device.pv); };
        const QList<SiteDevice> &devices = std::as_const(*this).floor().rooms.at(i).devices;
        if (std::any_of(devices.begin(), devices.end(), goes))
            floor().rooms[i].devices.removeIf(goes);
    }
}

void SiteEditor::setKind(const QStringList &pvs, DeviceKind kind)
{
    for (Found f : find(pvs)) {
        SiteDevice &device = at(f);
        device.kind = kind;
        const bool light = kind == DeviceKind::Luminaire;
        device.lumens = light ? (device.lumens > 0 ? device.lumens : 4000) : 0;
        device.watts = light ? (device.watts > 0 ? device.watts : 32) : 0;
    }
}

int SiteEditor::roomFor(QPointF position, int present) const
{
    const QList<SiteRoom> &rooms = floor().rooms;
    if (present >= 0 && rooms[present].contains(position))
        return present;
    int best = -1;
    double bestArea = std::numeric_limits<double>::infinity();
    for (int i = 0; i < rooms.size(); ++i) {
        // Of rooms within rooms the smallest.
        if (rooms[i].contains(position) && rooms[i].area() < bestArea) {
            best = i;
            bestArea = rooms[i].area();
        }
    }
    if (best >= 0 || present >= 0)
        return best >= 0 ? best : present;
    double nearest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < rooms.size(); ++i) {
        const QList<QPointF> &outline = rooms[i].outline;
        for (qsizetype c = 0; c < outline.size(); ++c) {
            const double distance =
                SiteShape::distanceToSegment(position, outline[c], outline[(c + 1) % outline.size()]);
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
    }
    return best;
}

void SiteEditor::settle(const QStringList &pvs)
{
    struct Moving
    {
        SiteDevice device;
        int to;
    };
    QList<Moving> moving;
    QSet<QString> leaving;
    for (Found f : find(pvs)) {
        const SiteDevice &device = std::as_const(*this).at(f);
        const int to = roomFor(device.position, f.room);
        if (to < 0 || to == f.room)
            continue;
        moving.append({device, to});
        leaving.insert(device.pv);
    }
    if (moving.isEmpty())
        return;
    remove(QStringList(leaving.begin(), leaving.end()));
    QHash<int, QSet<QString>> ids;
    for (Moving &m : moving) {
        SiteRoom &room = floor().rooms[m.to];
        if (!ids.contains(m.to))
            ids.insert(m.to, idsOf(room));
        m.device.id = takeId(&ids[m.to], m.device.id);
        room.devices.append(m.device);
    }
}

bool SiteEditor::isPvName(const QString &name, QString *error)
{
    if (SiteReader::isPv(name) && !name.isEmpty() && name.size() <= SiteReader::MaxPv)
        return true;
    *error = name.size() > SiteReader::MaxPv
                 ? tr("\"%1\" is longer than %2 characters").arg(name).arg(SiteReader::MaxPv)
                 : tr("\"%1\" is not the name of a PV").arg(name);
    return false;
}

QSet<QString> SiteEditor::takenPvs() const
{
    QSet<QString> taken;
    for (const SiteFloor &each : m_site.floors) {
        for (const SiteRoom &room : each.rooms) {
            for (const SiteDevice &device : room.devices) {
                for (const QString &pv : Site::pvsOf(device))
                    taken.insert(pv);
            }
        }
    }
    return taken;
}

QStringList SiteEditor::add(const QList<NewDevice> &devices)
{
    QStringList problems;
    QSet<QString> taken = takenPvs();
    QHash<int, QSet<QString>> ids;
    for (const NewDevice &fresh : devices) {
        SiteDevice device;
        device.pv = fresh.pv;
        device.kind = fresh.kind;
        QString error;
        const QStringList pvs = Site::pvsOf(device);
        const auto isName = [&](const QString &pv) { return isPvName(pv, &error); };
        const auto isTaken = [&](const QString &pv) { return taken.contains(pv); };
        if (!std::all_of(pvs.begin(), pvs.end(), isName)) {
            problems.append(error);
            continue;
        }
        if (std::any_of(pvs.begin(), pvs.end(), isTaken)) {
            problems.append(tr("\"%1\" is on the plan already").arg(fresh.pv));
            continue;
        }
        for (const QString &pv : pvs)
            taken.insert(pv);
        device.position = {std::clamp(fresh.position.x(), 0.0, floor().width),
                           std::clamp(fresh.position.y(), 0.0, floor().height)};
        if (fresh.kind == DeviceKind::Luminaire) {
            device.lumens = 4000;
            device.watts = 32;
        }
        const int index = std::max(0, roomFor(device.position, -1));
        SiteRoom &room = floor().rooms[index];
        if (!ids.contains(index))
            ids.insert(index, idsOf(room));
        device.id = takeId(&ids[index], idFrom(device.pv));
        room.devices.append(device);
    }
    return problems;
}

QStringList SiteEditor::inReadingOrder(const QStringList &pvs) const
{
    struct Place
    {
        QString pv;
        QPointF at;
    };
    QList<Place> places;
    for (Found f : find(pvs))
        places.append({at(f).pv, at(f).position});
    std::stable_sort(places.begin(), places.end(),
                     [](const Place &a, const Place &b) { return a.at.y() < b.at.y(); });
    // Rows: a new one begins where the next device stands clearly further south than the row's first.
    QStringList ordered;
    for (qsizetype from = 0; from < places.size();) {
        qsizetype to = from;
        while (to < places.size() && places[to].at.y() - places[from].at.y() < Row)
            ++to;
        std::stable_sort(places.begin() + from, places.begin() + to,
                         [](const Place &a, const Place &b) { return a.at.x() < b.at.x(); });
        for (; from < to; ++from)
            ordered.append(places[from].pv);
    }
    return ordered;
}

QList<std::pair<QString, QString>> SiteEditor::renumbered(const QStringList &pvs, const QString &pattern,
                                                          int first) const
{
    static const QRegularExpression marks(QStringLiteral("#+"));
    const QRegularExpressionMatch match = marks.match(pattern);
    QList<std::pair<QString, QString>> names;
    int number = first;
    for (const QString &pv : inReadingOrder(pvs)) {
        QString name = pattern;
        if (match.hasMatch())
            name.replace(match.capturedStart(), match.capturedLength(),
                         QString::number(number).rightJustified(match.capturedLength(), u'0'));
        else
            name += QString::number(number);
        names.append({pv, name});
        ++number;
    }
    return names;
}

bool SiteEditor::renumber(const QStringList &pvs, const QString &pattern, int first, QString *error)
{
    const auto names = renumbered(pvs, pattern, first);
    QHash<QString, QString> nameOf;
    for (const auto &[before, after] : names)
        nameOf.insert(before, after);
    Site renamed = m_site;
    for (SiteRoom &room : renamed.floors[m_floor].rooms) {
        const auto changes = [&](const SiteDevice &device) { return nameOf.contains(device.pv); };
        if (std::none_of(room.devices.cbegin(), room.devices.cend(), changes))
            continue;
        for (SiteDevice &device : room.devices) {
            if (!changes(device))
                continue;
            device.pv = nameOf.value(device.pv);
            device.id.clear();
        }
        QSet<QString> ids = idsOf(room);
        for (SiteDevice &device : room.devices) {
            if (device.id.isEmpty())
                device.id = takeId(&ids, idFrom(device.pv));
        }
    }
    QSet<QString> taken;
    for (const SiteFloor &each : std::as_const(renamed).floors) {
        for (const SiteRoom &room : each.rooms) {
            for (const SiteDevice &device : room.devices) {
                for (const QString &pv : Site::pvsOf(device)) {
                    if (!isPvName(pv, error))
                        return false;
                    if (taken.contains(pv)) {
                        *error = tr("\"%1\" would exist twice").arg(pv);
                        return false;
                    }
                    taken.insert(pv);
                }
            }
        }
    }
    m_site = renamed;
    return true;
}

bool SiteEditor::addRoom(const QRectF &rect, const QString &name, const QString &use, QString *error)
{
    const QRectF inside = rect & QRectF(0, 0, floor().width, floor().height);
    if (inside.width() < 0.1 || inside.height() < 0.1) {
        *error = tr("A room needs a place on the floor.");
        return false;
    }
    QSet<QString> ids;
    for (const SiteRoom &room : std::as_const(*this).floor().rooms)
        ids.insert(room.id);
    const QString id = freeFloorOrRoomId(QStringLiteral("R"), ids);
    floor().rooms.append(boxRoom(id, name.trimmed().isEmpty() ? id : name.trimmed(), use, inside));
    // Whoever stands in it now belongs to it, unless a smaller room has them.
    QStringList within;
    const double area = floor().rooms.constLast().area();
    for (const SiteRoom &room : std::as_const(*this).floor().rooms) {
        for (const SiteDevice &device : room.devices) {
            if (inside.contains(device.position) && (room.area() > area || !room.contains(device.position)))
                within.append(device.pv);
        }
    }
    QList<SiteDevice> moving;
    for (Found f : find(within))
        moving.append(std::as_const(*this).at(f));
    remove(within);
    SiteRoom &room = floor().rooms.last();
    QSet<QString> taken = idsOf(room);
    for (SiteDevice &device : moving) {
        device.id = takeId(&taken, device.id);
        room.devices.append(device);
    }
    return true;
}

int SiteEditor::addFloor(const QString &name, double width, double height)
{
    QSet<QString> ids;
    for (const SiteFloor &each : std::as_const(m_site).floors)
        ids.insert(each.id);
    SiteFloor fresh;
    fresh.id = freeFloorOrRoomId(QStringLiteral("F"), ids);
    fresh.name = name.trimmed().isEmpty() ? fresh.id : name.trimmed();
    fresh.width = std::clamp(width, 1.0, 10'000.0);
    fresh.height = std::clamp(height, 1.0, 10'000.0);
    fresh.rooms = {boxRoom(QStringLiteral("R01"), tr("Everywhere"), QStringLiteral("hall"),
                           QRectF(0, 0, fresh.width, fresh.height))};
    m_site.floors.append(fresh);
    return int(m_site.floors.size()) - 1;
}

Site SiteEditor::blank(const QString &name, const QString &prefix, double width, double height)
{
    Site site;
    site.name = name;
    site.prefix = prefix;
    SiteEditor editor(site, 0);
    editor.addFloor(tr("Ground floor"), width, height);
    return editor.site();
}

} // namespace Candela
