// SPDX-License-Identifier: MIT
#include "SleepWatch.h"

#include <QtGlobal>

#include <ctime>
#include <utility>

namespace Candela::Net {

SleepWatch::SleepWatch(Source source)
    : m_source(std::move(source))
    , m_last(m_source())
{
}

void SleepWatch::setSource(Source source)
{
    m_source = std::move(source);
    m_last = m_source();
}

std::chrono::milliseconds SleepWatch::look()
{
    const Times now = m_source();
    const auto slept = (now.real - m_last.real) - (now.awake - m_last.awake);
    m_last = now;
    if (slept < ShortestSleep)
        return std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::milliseconds>(slept);
}

SleepWatch::Times SleepWatch::systemTimes()
{
    using std::chrono::nanoseconds;
#ifdef Q_OS_LINUX
    const auto read = [](clockid_t clock) {
        timespec time{};
        clock_gettime(clock, &time);
        return nanoseconds(std::chrono::seconds(time.tv_sec)) + nanoseconds(time.tv_nsec);
    };
    return {read(CLOCK_MONOTONIC), read(CLOCK_BOOTTIME)};
#else
    // A wall clock that is set forward looks like sleep: that costs an echo a circuit, no more.
    return {nanoseconds(std::chrono::steady_clock::now().time_since_epoch()),
            std::chrono::duration_cast<nanoseconds>(std::chrono::system_clock::now().time_since_epoch())};
#endif
}

} // namespace Candela::Net
