// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

#include <QCoreApplication>
#include <QRectF>
#include <QStringList>

namespace Candela {

/// What a person does to a site on the plan, one function a step. Works on a copy that shares all that stays
/// as it is, so that a step can be undone by keeping the site from before. Devices are named by their PV, as
/// in SiteDevice; positions are metres.
///
/// A device belongs to the room that it stands in. Outside of all rooms it keeps the one it had, or gets the
/// nearest. Ids stay unique in their room: one that is taken there gets the next free number.
class SiteEditor
{
    Q_DECLARE_TR_FUNCTIONS(Candela::SiteEditor)

public:
    enum class Align { Left, Centre, Right, Top, Middle, Bottom };
    enum class Along { Horizontally, Vertically };
    struct NewDevice
    {
        QString pv; ///< A luminaire's base.
        DeviceKind kind = DeviceKind::Other;
        QPointF position;
    };

    SiteEditor(const Site &site, int floor);
    const Site &site() const { return m_site; }

    /// All keep their places to each other: none is carried beyond the floor's edge.
    void move(const QStringList &pvs, QPointF by);
    void align(const QStringList &pvs, Align how);
    /// Equal steps between the outermost two, which stay; needs three.
    void distribute(const QStringList &pvs, Along how);
    void remove(const QStringList &pvs);
    void setKind(const QStringList &pvs, DeviceKind kind);

    /// Those that cannot be added (no PV name, one that is there already) are told, a sentence each.
    QStringList add(const QList<NewDevice> &devices);
    /// Renames in reading order of the plan (rows from north, in a row from west): '#' in the pattern stand
    /// for the number with as many digits, "BLD:LUX##" from 7: LUX07, LUX08. False, with nothing changed and
    /// a sentence, if a name is none or taken by a device that is not renamed.
    bool renumber(const QStringList &pvs, const QString &pattern, int first, QString *error);
    /// What renumber() would call them, in its order: (before, after).
    QList<std::pair<QString, QString>> renumbered(const QStringList &pvs, const QString &pattern,
                                                  int first) const;

    /// A room of this rectangle; takes the devices that stand in it. False and a sentence if there is no
    /// space for it on the floor.
    bool addRoom(const QRectF &rect, const QString &name, const QString &use, QString *error);
    /// A floor with one room over all of it, above the others. Returns its index.
    int addFloor(const QString &name, double width, double height);
    /// A site with one empty floor, to begin from nothing.
    static Site blank(const QString &name, const QString &prefix, double width, double height);

    static bool isPvName(const QString &name, QString *error);

private:
    struct Found
    {
        int room;
        int device;
    };
    QList<Found> find(const QStringList &pvs) const;
    SiteFloor &floor() { return m_site.floors[m_floor]; }
    const SiteFloor &floor() const { return m_site.floors.at(m_floor); }
    SiteDevice &at(Found found) { return floor().rooms[found.room].devices[found.device]; }
    const SiteDevice &at(Found found) const { return floor().rooms.at(found.room).devices.at(found.device); }
    int roomFor(QPointF position, int present) const;
    /// Puts devices that have moved into the rooms that they are in now.
    void settle(const QStringList &pvs);
    QStringList inReadingOrder(const QStringList &pvs) const;
    QSet<QString> takenPvs() const;

    Site m_site;
    int m_floor;
};

} // namespace Candela
