// SPDX-License-Identifier: MIT
#include "PutQueue.h"

#include "CircuitOutput.h"

#include "core/Error.h"

#include <algorithm>

namespace Candela::Ioc {

namespace {
constexpr quint32 PutCallbackInProgress = 362; // ECA_PUTCBINPROG
}

PutQueue::PutQueue(CircuitOutput &output)
    : m_output(output)
{
}

quint32 PutQueue::statusOf(PutOutcome outcome)
{
    switch (outcome) {
    case PutOutcome::Done:
    case PutOutcome::Busy:
        return Eca::Normal;
    case PutOutcome::ReadOnly:
        return Eca::NoWriteAccess;
    case PutOutcome::BadValue:
    case PutOutcome::Disabled:
        break;
    }
    return Eca::PutFail;
}

void PutQueue::writeNotify(const ServerChannel &channel, const MessageHeader &request, const Reading &value)
{
    Record *record = channel.address.record;
    Put put{channel.sid, channel.address, request, value, false};
    const bool mustWait = record->isBusy() || (m_waiting > 0 && m_byRecord.contains(record));
    if (mustWait && m_waiting >= MostWaiting)
        return reply(request, PutCallbackInProgress);
    if (mustWait) {
        // What waits must not keep the block alive that the circuit received it into.
        put.value = put.value.compacted();
    } else {
        if (!run(put))
            return;
        put.value = {};
        put.running = true;
    }
    m_byRecord[record].push_back(std::move(put));
    ++m_waiting;
}

void PutQueue::recordFinished(Record &record)
{
    const auto found = m_byRecord.find(&record);
    if (found == m_byRecord.end())
        return;
    auto &puts = found->second;
    if (puts.front().running) {
        reply(puts.front().request, Eca::Normal);
        puts.pop_front();
        --m_waiting;
    }
    while (!puts.empty() && !record.isBusy()) {
        if (run(puts.front())) {
            puts.front().value = {};
            puts.front().running = true;
            return;
        }
        puts.pop_front();
        --m_waiting;
    }
    if (puts.empty())
        m_byRecord.erase(found);
}

void PutQueue::forget(const ServerChannel &channel)
{
    if (m_waiting == 0)
        return;
    const auto found = m_byRecord.find(channel.address.record);
    if (found == m_byRecord.end())
        return;
    auto &puts = found->second;
    m_waiting -= std::erase_if(puts, [&](const Put &put) { return put.sid == channel.sid; });
    if (puts.empty())
        m_byRecord.erase(found);
}

bool PutQueue::run(const Put &put)
{
    const PutOutcome outcome = put.address.put(put.value);
    if (outcome == PutOutcome::Busy)
        return true;
    reply(put.request, statusOf(outcome));
    return false;
}

void PutQueue::reply(const MessageHeader &request, quint32 status)
{
    m_output.writer().writeResponse(request.dataType, request.dataCount, status, request.parameter2);
    m_output.written();
}

} // namespace Candela::Ioc
