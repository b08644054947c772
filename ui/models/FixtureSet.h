// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Metadata.h"
#include "core/Reading.h"
#include "site/Site.h"

#include <QHash>
#include <QPointF>
#include <QStringList>

#include <vector>

namespace Candela {

/// What of a luminaire is commanded.
enum class FixtureQuantity : quint8 { Level, ColorTemperature };

/// ":DIM" or ":CCT": behind the base of a luminaire, the PV to write.
QString fixtureSuffix(FixtureQuantity quantity);
/// "%" or "K".
QString fixtureUnit(FixtureQuantity quantity);

/// One luminaire of the site with what is known of it. Values are not a number while unknown.
struct Fixture
{
    int number = 0; ///< From 1, in the order of the site's file: what commands say.
    QString base;   ///< PV without suffix.
    QString id;     ///< "LUM03"
    QString roomId;
    QString roomName;
    QString floorId;
    int floor = -1; ///< Index in the site.
    int room = -1;  ///< Index among all rooms of the site.
    QPointF position;

    Range levelLimits{0, 100};
    Range cctLimits{2200, 6500};
    double level = std::numeric_limits<double>::quiet_NaN();  ///< Setpoint, per cent (:DIM).
    double actual = std::numeric_limits<double>::quiet_NaN(); ///< Light that it gives, per cent (:LEVEL).
    double cct = std::numeric_limits<double>::quiet_NaN();    ///< Kelvin (:CCT).
    double hours = std::numeric_limits<double>::quiet_NaN();  ///< Lamp hours (:HOURS).
    bool fault = false;                                       ///< :FAULT
    bool writable = true; ///< False if the server refuses writes, or nobody serves it.

    QString pv(FixtureQuantity quantity) const { return QString(base + fixtureSuffix(quantity)); }
    double value(FixtureQuantity quantity) const { return quantity == FixtureQuantity::Level ? level : cct; }
    const Range &limits(FixtureQuantity quantity) const
    {
        return quantity == FixtureQuantity::Level ? levelLimits : cctLimits;
    }
};

/// All luminaires of a site by number, name and place. A value type.
class FixtureSet
{
public:
    static FixtureSet ofSite(const Site &site);

    int size() const { return int(m_fixtures.size()); }
    bool isEmpty() const { return m_fixtures.empty(); }
    const Fixture &operator[](int index) const { return m_fixtures[size_t(index)]; }
    Fixture &fixture(int index) { return m_fixtures[size_t(index)]; }
    auto begin() const { return m_fixtures.begin(); }
    auto end() const { return m_fixtures.end(); }

    /// The luminaire that a PV belongs to (its base or any of its PVs); -1 for any other PV.
    int indexOf(const QString &pv) const;
    /// Of a selection: those that are luminaires, each once, in its order.
    QList<int> indicesOf(const QStringList &pvs) const;
    QList<int> all() const;

    /// Takes what was read from one PV of a luminaire; with its metadata, also the limits. False if the PV is
    /// of none.
    bool apply(const QString &pv, const Reading &reading, const Metadata *metadata = nullptr);

    /// "F1:R03" for each room with luminaires, in the site's order.
    QStringList roomNames() const;
    QStringList floorNames() const;

private:
    std::vector<Fixture> m_fixtures;
    QHash<QString, int> m_byBase;
};

} // namespace Candela
