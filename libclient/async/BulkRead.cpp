// SPDX-License-Identifier: MIT
#include "BulkRead.h"

namespace Candela {

void prepare(Pending &part, const GatherOptions &options, Net::TimePoint start)
{
    part.kind = Net::Request::Kind::Read;
    part.type = options.type;
    part.count = options.count;
    part.start = start;
    part.deadline = start + options.timeout;
    part.itemTimeout = options.itemTimeout;
    part.failFast = options.policy == GatherPolicy::FailFast;
}

void BulkRead::done(quint32 index, Reading &&reading, qint32 latencyUs)
{
    const quint32 at = position(index);
    GatherItem &slot = m_items[at];
    if (&reading != &slot.reading)
        slot.reading = std::move(reading);
    // Scalars are held inline.
    m_plain = m_plain && slot.reading.count() == 1 && slot.reading.type() != DataType::String;
    if (slot.error)
        slot.error = Error();
    slot.latencyUs = latencyUs;
    ++m_ok;
    announce(at);
}

void BulkRead::failed(quint32 index, const Error &error, qint32 latencyUs)
{
    const quint32 at = position(index);
    GatherItem &slot = m_items[at];
    slot.reading = Reading();
    slot.error = error;
    slot.latencyUs = latencyUs;
    m_plain = m_plain && error.detail().isEmpty();
    if (m_firstFailed < 0)
        m_firstFailed = at;
    announce(at);
}

void BulkRead::announce(quint32 at)
{
    // Only this thread counts, so a store does; it publishes the slot.
    const quint32 ended = m_ended.load(std::memory_order_relaxed);
    if (!m_order.empty())
        m_order[ended] = at;
    m_ended.store(ended + 1, std::memory_order_release);
}

} // namespace Candela
