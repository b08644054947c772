// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FixtureSet.h"

#include <QSet>

#include <numeric>

namespace Candela {

QString fixtureSuffix(FixtureQuantity quantity)
{
    return quantity == FixtureQuantity::Level ? QStringLiteral(":DIM") : QStringLiteral(":CCT");
}

QString fixtureUnit(FixtureQuantity quantity)
{
    return quantity == FixtureQuantity::Level ? QStringLiteral("%") : QStringLiteral("K");
}

FixtureSet FixtureSet::ofSite(const Site &site)
{
    FixtureSet set;
    int room = 0;
    for (int floor = 0; floor < site.floors.size(); ++floor) {
        for (const SiteRoom &siteRoom : site.floors.at(floor).rooms) {
            for (const SiteDevice &device : siteRoom.devices) {
                if (device.kind != DeviceKind::Luminaire)
                    continue;
                Fixture fixture;
                fixture.number = set.size() + 1;
                fixture.base = device.pv;
                fixture.id = device.id;
                fixture.roomId = siteRoom.id;
                fixture.roomName = siteRoom.name;
                fixture.floorId = site.floors.at(floor).id;
                fixture.floor = floor;
                fixture.room = room;
                fixture.position = device.position;
                set.m_byBase.insert(fixture.base, set.size());
                set.m_fixtures.push_back(std::move(fixture));
            }
            ++room;
        }
    }
    return set;
}

int FixtureSet::indexOf(const QString &pv) const
{
    if (const auto found = m_byBase.constFind(pv); found != m_byBase.constEnd())
        return *found;
    const qsizetype colon = pv.lastIndexOf(u':');
    if (colon < 0)
        return -1;
    static const QSet<QString> suffixes{
        QStringLiteral("DIM"),   QStringLiteral("LEVEL"), QStringLiteral("CCT"),  QStringLiteral("STATE"),
        QStringLiteral("HOURS"), QStringLiteral("FAULT"), QStringLiteral("POWER")};
    return suffixes.contains(pv.mid(colon + 1)) ? m_byBase.value(pv.left(colon), -1) : -1;
}

QList<int> FixtureSet::indicesOf(const QStringList &pvs) const
{
    QList<int> indices;
    std::vector<bool> taken(m_fixtures.size());
    for (const QString &pv : pvs) {
        const int index = indexOf(pv);
        if (index >= 0 && !taken[size_t(index)]) {
            taken[size_t(index)] = true;
            indices.append(index);
        }
    }
    return indices;
}

QList<int> FixtureSet::all() const
{
    QList<int> indices(size());
    std::iota(indices.begin(), indices.end(), 0);
    return indices;
}

bool FixtureSet::apply(const QString &pv, const Reading &reading, const Metadata *metadata)
{
    const int index = indexOf(pv);
    if (index < 0)
        return false;
    Fixture &lamp = fixture(index);
    const QStringView suffix = QStringView(pv).mid(pv.lastIndexOf(u':') + 1);
    const double value = reading.isValid() ? reading.toDouble() : std::numeric_limits<double>::quiet_NaN();
    if (suffix == u"DIM") {
        lamp.level = value;
        if (metadata && metadata->control.isSet())
            lamp.levelLimits = metadata->control;
    } else if (suffix == u"CCT") {
        lamp.cct = value;
        if (metadata && metadata->control.isSet())
            lamp.cctLimits = metadata->control;
    } else if (suffix == u"LEVEL") {
        lamp.actual = value;
    } else if (suffix == u"HOURS") {
        lamp.hours = value;
    } else if (suffix == u"FAULT") {
        lamp.fault = value > 0;
    }
    return true;
}

QStringList FixtureSet::roomNames() const
{
    QStringList names;
    int last = -1;
    for (const Fixture &fixture : m_fixtures) {
        if (fixture.room != last)
            names.append(QStringLiteral("%1:%2").arg(fixture.floorId, fixture.roomId));
        last = fixture.room;
    }
    return names;
}

QStringList FixtureSet::floorNames() const
{
    QStringList names;
    int last = -1;
    for (const Fixture &fixture : m_fixtures) {
        if (fixture.floor != last)
            names.append(fixture.floorId);
        last = fixture.floor;
    }
    return names;
}

} // namespace Candela
