// SPDX-License-Identifier: MIT
#include "SearchSchedule.h"

#include <algorithm>

namespace Candela::Net {

SearchSchedule::SearchSchedule(std::chrono::milliseconds maxPeriod)
{
    std::chrono::milliseconds delay = FirstRetry;
    while (delay < maxPeriod && m_retries.size() < 30) {
        m_retries.emplace_back(delay);
        delay *= 2;
    }
    m_retries.emplace_back(std::max(maxPeriod, FirstRetry));
}

void SearchSchedule::add(quint32 cid)
{
    const quint32 index = indexOf(cid);
    if (index >= m_names.size())
        m_names.resize(std::max<std::size_t>(index + 1, m_names.size() * 2));
    Name &name = m_names[index];
    if (name.queue < 0)
        ++m_size;
    name.cid = cid;
    name.queue = 0;
    m_first.push_back(cid);
}

void SearchSchedule::addLater(quint32 cid, std::chrono::milliseconds delay, TimePoint now)
{
    const quint32 index = indexOf(cid);
    if (index >= m_names.size())
        m_names.resize(std::max<std::size_t>(index + 1, m_names.size() * 2));
    Name &name = m_names[index];
    if (name.queue < 0)
        ++m_size;
    name.cid = cid;
    wait(name, queueFor(delay), now);
}

void SearchSchedule::remove(quint32 cid)
{
    const quint32 index = indexOf(cid);
    if (index >= m_names.size() || m_names[index].cid != cid || m_names[index].queue < 0)
        return;
    // Its entry stays in a queue and is passed over when it comes due.
    m_names[index].queue = -1;
    --m_size;
}

bool SearchSchedule::contains(quint32 cid) const
{
    const quint32 index = indexOf(cid);
    return index < m_names.size() && m_names[index].cid == cid && m_names[index].queue >= 0;
}

quint32 SearchSchedule::takeDue(TimePoint now)
{
    while (!m_first.empty()) {
        const quint32 cid = m_first.front();
        m_first.pop_front();
        Name &name = m_names[indexOf(cid)];
        if (name.cid == cid && name.queue == 0) {
            wait(name, 1, now);
            return cid;
        }
    }
    for (std::size_t i = 0; i < m_retries.size(); ++i) {
        while (const auto cid = m_retries[i].takeDue(now)) {
            Name &name = m_names[indexOf(*cid)];
            if (name.cid == *cid && name.queue == int(i) + 1) {
                wait(name, std::min(int(i) + 2, int(m_retries.size())), now);
                return *cid;
            }
        }
    }
    return None;
}

TimePoint SearchSchedule::nextDue() const
{
    if (!m_first.empty())
        return TimePoint::min();
    TimePoint due = TimePoint::max();
    for (const DelayQueue &queue : m_retries)
        due = std::min(due, queue.nextDue());
    return due;
}

void SearchSchedule::hurry(std::chrono::milliseconds delay, TimePoint now)
{
    const int target = queueFor(delay);
    for (Name &name : m_names) {
        if (name.queue > target)
            wait(name, target, now);
    }
}

void SearchSchedule::wait(Name &name, int queue, TimePoint now)
{
    name.queue = qint8(queue);
    m_retries[std::size_t(queue) - 1].add(name.cid, now);
}

int SearchSchedule::queueFor(std::chrono::milliseconds delay) const
{
    int queue = 1;
    while (queue < int(m_retries.size()) && m_retries[std::size_t(queue)].delay() <= delay)
        ++queue;
    return queue;
}

} // namespace Candela::Net
