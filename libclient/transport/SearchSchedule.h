// SPDX-License-Identifier: MIT
#pragma once

#include "DelayQueue.h"

#include <deque>
#include <vector>

namespace Candela::Net {

/// When which name is searched next. Knows no socket and no clock of its own: time is passed in.
///
/// First searches have a queue apart from retries and go first. A name that was searched n times waits in the
/// n-th retry queue, whose delay is 30 ms doubled n-1 times up to the cap; as all names of a queue wait
/// equally long, they come due in the order they came, and every step costs O(1) however many names there
/// are. Back-off belongs to the name, never to the network: one name's misses slow no other, and remove()
/// forgets it, so that a lost channel starts quickly again.
class SearchSchedule
{
public:
    static constexpr std::chrono::milliseconds FirstRetry{30};

    explicit SearchSchedule(std::chrono::milliseconds maxPeriod);

    /// Searched as soon as possible, as if for the first time.
    void add(quint32 cid);
    /// Searched for the first time after about `delay`: for names whose server misbehaved.
    void addLater(quint32 cid, std::chrono::milliseconds delay, TimePoint now);
    void remove(quint32 cid);
    bool contains(quint32 cid) const;
    /// Names that wait; removed ones do not count.
    std::size_t size() const { return m_size; }
    std::size_t firstSearches() const { return m_first.size(); }

    /// The next name to search, first searches before retries; it is taken to have been searched, and waits
    /// for its next retry. None if nothing is due.
    quint32 takeDue(TimePoint now);
    /// When takeDue() will give something: TimePoint::min() for now, max() for never.
    TimePoint nextDue() const;
    /// Everything that waits longer than `delay` is searched within it: for beacon anomalies and the user's
    /// word that the network is back.
    void hurry(std::chrono::milliseconds delay, TimePoint now);

private:
    /// What is known of a name, by the cid's index.
    struct Name
    {
        quint32 cid = None;
        qint8 queue = -1; ///< -1: not here; 0: first search; n: n-th retry queue.
    };

    void wait(Name &name, int queue, TimePoint now);
    int queueFor(std::chrono::milliseconds delay) const;

    std::deque<quint32> m_first;
    std::vector<DelayQueue> m_retries; ///< m_retries[n - 1] is queue n.
    std::vector<Name> m_names;
    std::size_t m_size = 0;
};

} // namespace Candela::Net
