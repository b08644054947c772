// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace Candela::Net {

/// Notices that the machine slept: timers and TCP stand still meanwhile, while servers and routers on the way
/// give up their end of each circuit. Without it a laptop that is opened again shows old values for half a
/// minute, until silence is noticed.
///
/// Compares a clock that stops while the machine sleeps with one that does not. Pure logic: clocks can be
/// handed in. Belongs to the network thread.
class SleepWatch
{
public:
    struct Times
    {
        std::chrono::nanoseconds awake; ///< Stands still during sleep (CLOCK_MONOTONIC).
        std::chrono::nanoseconds real;  ///< Goes on (CLOCK_BOOTTIME; where there is none, the wall clock).
    };
    using Source = std::function<Times()>;

    /// Shorter naps do no harm, and a clock that is set by a fraction of a second is none.
    static constexpr std::chrono::milliseconds ShortestSleep{1000};

    explicit SleepWatch(Source source = systemTimes);

    /// How long the machine slept since the last look; zero if it did not.
    std::chrono::milliseconds look();
    /// For tests; counts from now on.
    void setSource(Source source);

    static Times systemTimes();

private:
    Source m_source;
    Times m_last;
};

} // namespace Candela::Net
