// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"

#include <deque>
#include <optional>

namespace Candela::Net {

/// Things that are due a fixed time after they were added: since the time is the same for all, they come due
/// in the order in which they were added, and a plain queue is all that it takes. Entries are not removed;
/// whoever takes one checks whether it is still meant.
class DelayQueue
{
public:
    explicit DelayQueue(Clock::duration delay)
        : m_delay(delay)
    {
    }

    void add(quint32 id, TimePoint now) { m_entries.push_back({now + m_delay, id}); }
    /// The next one that is due.
    std::optional<quint32> takeDue(TimePoint now)
    {
        if (m_entries.empty() || m_entries.front().due > now)
            return std::nullopt;
        const quint32 id = m_entries.front().id;
        m_entries.pop_front();
        return id;
    }
    /// Drops from the front what is no longer meant.
    template <typename Predicate>
    void trim(Predicate isOver)
    {
        while (!m_entries.empty() && isOver(m_entries.front().id))
            m_entries.pop_front();
    }
    TimePoint nextDue() const { return m_entries.empty() ? TimePoint::max() : m_entries.front().due; }
    Clock::duration delay() const { return m_delay; }
    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        TimePoint due;
        quint32 id;
    };
    Clock::duration m_delay;
    std::deque<Entry> m_entries;
};

} // namespace Candela::Net
