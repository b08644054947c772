// SPDX-License-Identifier: MIT
#include "Building.h"

#include <algorithm>
#include <iterator>

// Troubles on demand: which sensor or luminaire is meant, and what becomes of it.
namespace Candela::Ioc {

Building::Target Building::find(const QString &pv) const
{
    // A walk over all of them: troubles are made by hand, and an index of 100,000 names would only cost
    // memory.
    const QByteArray name = pv.trimmed().toUtf8();
    Target target;
    if (name.isEmpty())
        return target;
    const std::vector<Record *> &sensors = m_records.sensors();
    for (size_t i = 0; i < sensors.size(); ++i) {
        if (sensors[i]->name() == name) {
            target.sensor = int(i);
            return target;
        }
    }
    const std::vector<BuildingRecords::Lamp> &lamps = m_records.lamps();
    for (size_t i = 0; i < lamps.size(); ++i) {
        const QByteArray dim = lamps[i].dim->name();
        const QByteArrayView base = QByteArrayView(dim).chopped(4); // ":DIM"
        const BuildingRecords::Lamp &lamp = lamps[i];
        const bool own = name.startsWith(base) && (QByteArrayView(name) == base || name == dim ||
                                                   name == lamp.level->name() || name == lamp.cct->name() ||
                                                   name == lamp.state->name() || name == lamp.hours->name() ||
                                                   name == lamp.fault->name() || name == lamp.power->name());
        if (own) {
            target.lamp = int(i);
            return target;
        }
    }
    return target;
}

std::optional<TroubleKind> Building::troubleOf(const QString &pv) const
{
    const Target target = find(pv);
    if (target.sensor >= 0)
        return m_sick.value(target.sensor).trouble.kind();
    if (target.lamp >= 0)
        return m_simulation.lamps().hasFault(target.lamp) ? TroubleKind::Dead : TroubleKind::None;
    return std::nullopt;
}

bool Building::setTrouble(const QString &pv, TroubleKind kind)
{
    const Target target = find(pv);
    if (target.lamp >= 0) {
        if (kind != TroubleKind::None && kind != TroubleKind::Dead)
            return false;
        m_simulation.setBroken(target.lamp, kind == TroubleKind::Dead);
        return true;
    }
    if (target.sensor < 0)
        return false;
    Record *record = m_records.sensors()[size_t(target.sensor)];
    if (kind == TroubleKind::None) {
        m_sick.remove(target.sensor);
    } else {
        const double range = m_simulation.sensor(target.sensor).kind == DeviceKind::Occupancy
                                 ? 1
                                 : record->attributes().hopr - record->attributes().lopr;
        m_sick.insert(target.sensor, {Trouble(kind, record->value(), range), m_realSeconds});
    }
    if (kind == TroubleKind::Dead)
        record->setDeviceAlarm(AlarmStatus::Comm, Severity::Invalid);
    else
        record->setDeviceAlarm(AlarmStatus::NoAlarm, Severity::None);
    return true;
}

bool Building::applyTrouble(const QString &specification, QString *error)
{
    static const char *const kinds[TroubleKindCount] = {"none", "dead", "stuck", "drift", "spike"};
    const qsizetype colon = specification.indexOf(u':');
    const QString word = specification.left(std::max<qsizetype>(colon, 0)).trimmed();
    const auto kind = std::find_if(std::begin(kinds), std::end(kinds), [&word](const char *known) {
        return word.compare(QLatin1String(known), Qt::CaseInsensitive) == 0;
    });
    QString problem;
    if (kind == std::end(kinds)) {
        problem =
            tr("\"%1\": a trouble is none, dead, stuck, drift or spike, a colon and a PV").arg(specification);
    } else {
        const QString pv = specification.mid(colon + 1).trimmed();
        if (setTrouble(pv, TroubleKind(kind - std::begin(kinds))))
            return true;
        problem = troubleOf(pv)
                      ? tr("\"%1\": a luminaire can only be dead").arg(specification)
                      : tr("\"%1\": the building has no sensor or luminaire \"%2\"").arg(specification, pv);
    }
    if (error)
        *error = problem;
    return false;
}

} // namespace Candela::Ioc
