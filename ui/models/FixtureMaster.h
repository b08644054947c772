// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"

#include <QHash>

namespace Candela {

/// Grand master, blackout, and what was overridden.
///
/// People ask for levels as if the master were at 100 %; what goes out is that times the master, and nothing
/// in a blackout. So plans are made over wanted() and then passed through commit(), which says what to write.
/// When the master comes back up, or the blackout ends, every luminaire returns to what was wanted of it.
/// Colour temperatures pass unchanged. A value type; fixtures are known by their index: start anew with
/// another site.
class FixtureMaster
{
public:
    double master() const { return m_master; } ///< 0 to 100 %.
    bool isBlackout() const { return m_blackout; }
    /// 0 to 1: what wanted levels are multiplied by.
    double share() const { return m_blackout ? 0 : m_master / 100; }

    /// The fixtures with the levels that are wanted of them in place of those that go out.
    FixtureSet wanted(const FixtureSet &actual) const;

    /// Takes note of a plan over wanted() that is about to be sent, and gives what to write for it.
    ScatterPlan commit(const ScatterPlan &plan, const FixtureSet &actual);

    /// Out of range is clamped. What to write; luminaires with unknown levels are refused.
    ScatterPlan setMaster(double percent, const FixtureSet &actual);
    ScatterPlan setBlackout(bool on, const FixtureSet &actual);

    /// Luminaires that commit() changed and that were not released since, in ascending order.
    QList<int> touched() const;
    int touchedCount() const { return int(m_before.size()); }
    bool isTouched(int fixture) const { return m_before.contains(fixture); }
    /// The plan over wanted() that gives luminaires back what they had before they were first touched: for
    /// commit(), which then counts them as released. All that are touched if `fixtures` is empty.
    ScatterPlan releasePlan(const FixtureSet &actual, const QList<int> &fixtures = {}) const;

private:
    struct Before
    {
        double level = std::numeric_limits<double>::quiet_NaN(); ///< Not a number where untouched.
        double cct = std::numeric_limits<double>::quiet_NaN();
    };

    ScatterPlan changeShare(double oldShare, const FixtureSet &actual);

    double m_master = 100;
    bool m_blackout = false;
    QHash<int, double> m_wanted; ///< Levels, only while the share is not 1.
    QHash<int, Before> m_before;
};

} // namespace Candela
