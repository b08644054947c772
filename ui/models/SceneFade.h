// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"

#include <QSet>

#include <chrono>

namespace Candela {

/// Carries out a plan gradually: a series of plans between the old and the new values, the last of which ends
/// exactly on the new ones.
///
/// Has no timer and no network: whoever runs it calls step() about when nextStep() says, with any clock that
/// only goes forward, and scatters what it gives. A late call skips the values of the time that has passed
/// rather than falling behind; so a slow server makes a coarse fade, not a long one.
class SceneFade
{
public:
    using Milliseconds = std::chrono::milliseconds;

    struct Pace
    {
        Milliseconds interval{100};      ///< Between two steps, at least.
        int maxWritesPerSecond = 20'000; ///< More luminaires than this allows make the interval longer.
    };

    SceneFade() = default;
    /// Old values that are unknown jump to the new one with the first step.
    SceneFade(const ScatterPlan &plan, Milliseconds duration, Milliseconds now, Pace pace);
    SceneFade(const ScatterPlan &plan, Milliseconds duration, Milliseconds now)
        : SceneFade(plan, duration, now, Pace())
    {
    }

    bool isFinished() const { return m_finished; }
    double progress(Milliseconds now) const; ///< 0 to 1.
    /// When step() has something to give next; meaningless once finished.
    Milliseconds nextStep() const { return m_next; }

    /// What to write now: empty if it is too early, or all values are where they belong. Old values are those
    /// of the last step.
    ScatterPlan step(Milliseconds now);

    /// Stays where it is: no more steps.
    void cancel() { m_finished = true; }
    /// Lets go of PVs that something else commands now.
    void leaveOut(const QSet<QString> &pvs);

private:
    struct Item
    {
        PlannedWrite write;
        double from;
        double last;       ///< Sent last; not a number before.
        double resolution; ///< Smaller changes are not worth a write.
    };

    std::vector<Item> m_items;
    Milliseconds m_start{0};
    Milliseconds m_duration{0};
    Milliseconds m_interval{100};
    Milliseconds m_next{0};
    bool m_finished = true;
};

} // namespace Candela
