// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FixtureMaster.h"

#include <algorithm>
#include <cmath>

namespace Candela {

FixtureSet FixtureMaster::wanted(const FixtureSet &actual) const
{
    FixtureSet fixtures = actual;
    for (auto it = m_wanted.cbegin(); it != m_wanted.cend(); ++it) {
        if (it.key() < fixtures.size())
            fixtures.fixture(it.key()).level = it.value();
    }
    return fixtures;
}

ScatterPlan FixtureMaster::commit(const ScatterPlan &plan, const FixtureSet &actual)
{
    ScatterPlan output;
    for (const PlannedWrite &item : plan.items()) {
        if (item.isRefused() || item.fixture < 0 || item.fixture >= actual.size()) {
            output.append(item);
            continue;
        }
        const bool isLevel = item.quantity == FixtureQuantity::Level;
        if (std::isfinite(item.oldValue)) {
            Before &before = m_before[item.fixture];
            double &value = isLevel ? before.level : before.cct;
            if (!std::isfinite(value))
                value = item.oldValue;
            // Back where it came from: nothing is overridden any more.
            if (std::abs(value - item.newValue) < 1e-9)
                value = std::numeric_limits<double>::quiet_NaN();
            if (!std::isfinite(before.level) && !std::isfinite(before.cct))
                m_before.remove(item.fixture);
        }
        if (!isLevel || share() == 1) {
            output.append(item);
            continue;
        }
        m_wanted[item.fixture] = item.newValue;
        PlannedWrite scaled = plannedWrite(actual, item.fixture, item.quantity, item.newValue * share(), {});
        scaled.clamped = item.clamped;
        output.append(scaled);
    }
    return output;
}

ScatterPlan FixtureMaster::setMaster(double percent, const FixtureSet &actual)
{
    const double before = share();
    m_master = std::isfinite(percent) ? std::clamp(percent, 0.0, 100.0) : m_master;
    return changeShare(before, actual);
}

ScatterPlan FixtureMaster::setBlackout(bool on, const FixtureSet &actual)
{
    const double before = share();
    m_blackout = on;
    return changeShare(before, actual);
}

ScatterPlan FixtureMaster::changeShare(double oldShare, const FixtureSet &actual)
{
    ScatterPlan plan;
    if (share() == oldShare)
        return plan;
    for (int i = 0; i < actual.size(); ++i) {
        // Known only from now on, while a share was on already: what it gives is its share of what is wanted.
        if (!m_wanted.contains(i) && std::isfinite(actual[i].level) && oldShare > 0)
            m_wanted[i] = std::min(actual[i].level / oldShare, actual[i].levelLimits.high);
        const double wantedLevel = m_wanted.value(i, std::numeric_limits<double>::quiet_NaN());
        PlannedWrite item = plannedWrite(
            actual, i, FixtureQuantity::Level, wantedLevel * share(),
            QCoreApplication::translate("Candela::ScatterPlan", "its present value is not known"));
        item.clamped = false;
        plan.append(item);
    }
    if (share() == 1)
        m_wanted.clear();
    return plan;
}

QList<int> FixtureMaster::touched() const
{
    QList<int> fixtures = m_before.keys();
    std::sort(fixtures.begin(), fixtures.end());
    return fixtures;
}

ScatterPlan FixtureMaster::releasePlan(const FixtureSet &actual, const QList<int> &fixtures) const
{
    const FixtureSet now = wanted(actual);
    ScatterPlan plan;
    for (int index : fixtures.isEmpty() ? touched() : fixtures) {
        const auto before = m_before.constFind(index);
        if (before == m_before.constEnd() || index >= now.size())
            continue;
        if (std::isfinite(before->level))
            plan.append(plannedWrite(now, index, FixtureQuantity::Level, before->level, {}));
        if (std::isfinite(before->cct))
            plan.append(plannedWrite(now, index, FixtureQuantity::ColorTemperature, before->cct, {}));
    }
    return plan;
}

} // namespace Candela
