// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterLights.h"

#include "session/Selection.h"
#include "session/Session.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

QString ScatterLights::suffix(SetPoint setPoint)
{
    return setPoint == Dim ? QStringLiteral(":DIM") : QStringLiteral(":CCT");
}

ScatterLights::ScatterLights(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::siteChanged, this, &ScatterLights::rebuildIndex);
    connect(session, &Session::contextChanged, this, &ScatterLights::renew);
    connect(session->selection(), &Selection::changed, this, &ScatterLights::renew);
    rebuildIndex();
}

ScatterLights::~ScatterLights() = default;

QStringList ScatterLights::allOf(const Site &site)
{
    QStringList bases;
    for (const SiteFloor &floor : site.floors) {
        for (const SiteRoom &room : floor.rooms) {
            for (const SiteDevice &device : room.devices) {
                if (device.kind == DeviceKind::Luminaire)
                    bases.append(device.pv);
            }
        }
    }
    return bases;
}

void ScatterLights::rebuildIndex()
{
    const QStringList all = allOf(m_session->site());
    m_known = QSet<QString>(all.begin(), all.end());
    renew();
}

void ScatterLights::renew()
{
    QStringList bases;
    for (const QString &pv : m_session->selection()->pvs()) {
        const QString base =
            m_known.contains(pv) ? pv : pv.left(std::max<qsizetype>(0, pv.lastIndexOf(QLatin1Char(':'))));
        if (m_known.contains(base))
            bases.append(base);
    }
    bases.removeDuplicates();

    m_group.reset();
    m_bases = bases;
    m_slotOfKey.clear();
    for (auto &values : m_values)
        values.assign(size_t(count()), std::numeric_limits<double>::quiet_NaN());
    if (m_session->context() && count() > 0) {
        QStringList names;
        for (int light = 0; light < count(); ++light)
            names << pv(light, Dim) << pv(light, ColorTemperature);
        m_group = std::make_unique<SubscriptionGroup>(m_session->context());
        connect(m_group.get(), &SubscriptionGroup::updated, this, &ScatterLights::apply);
        connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &ScatterLights::valuesChanged);
        const QList<int> keys = m_group->add(m_session->context()->pvs(names));
        for (qsizetype slot = 0; slot < keys.size(); ++slot) {
            if (size_t(keys[slot]) >= m_slotOfKey.size())
                m_slotOfKey.resize(size_t(keys[slot]) + 1, -1);
            m_slotOfKey[size_t(keys[slot])] = int(slot);
        }
    }
    Q_EMIT lightsChanged();
}

void ScatterLights::apply(const UpdateBatch &batch)
{
    for (const Update &update : batch) {
        const int slot = size_t(update.key) < m_slotOfKey.size() ? m_slotOfKey[size_t(update.key)] : -1;
        if (slot >= 0)
            m_values[slot % SetPointCount][size_t(slot / SetPointCount)] = update.reading.toDouble();
    }
    Q_EMIT valuesChanged();
}

Range ScatterLights::spread(SetPoint setPoint) const
{
    Range range;
    for (double value : m_values[setPoint]) {
        if (!std::isfinite(value))
            continue;
        range.low = std::isnan(range.low) ? value : std::min(range.low, value);
        range.high = std::isnan(range.high) ? value : std::max(range.high, value);
    }
    return range;
}

double ScatterLights::mean(SetPoint setPoint) const
{
    double sum = 0;
    int known = 0;
    for (double value : m_values[setPoint]) {
        if (std::isfinite(value)) {
            sum += value;
            ++known;
        }
    }
    return known ? sum / known : std::numeric_limits<double>::quiet_NaN();
}

Range ScatterLights::limits(SetPoint setPoint, const Range &fallback) const
{
    Range limits;
    for (size_t key = 0; m_group && key < m_slotOfKey.size(); ++key) {
        if (m_slotOfKey[key] < 0 || m_slotOfKey[key] % SetPointCount != setPoint)
            continue;
        const MetadataPtr metadata = m_group->pv(int(key)).metadata();
        if (!metadata || !metadata->control.isSet())
            continue;
        limits.low =
            std::isnan(limits.low) ? metadata->control.low : std::max(limits.low, metadata->control.low);
        limits.high =
            std::isnan(limits.high) ? metadata->control.high : std::min(limits.high, metadata->control.high);
    }
    return limits.isSet() ? limits : fallback;
}

} // namespace Candela
