// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "Engine.h"
#include "ReadPages.h"

#include <algorithm>

namespace Candela::Net {

namespace {

/// Items' own time-outs are looked after no more often than this.
constexpr std::chrono::milliseconds SweepPeriod{5};

} // namespace

void Requests::abort(const std::shared_ptr<Request> &request, const Error &error)
{
    if (request->m_ended)
        return;
    for (quint32 i = 0; i < m_active.size(); ++i) {
        if (m_active[i].request == request) {
            endItems(i, error);
            return;
        }
    }
}

void Requests::endAll(const Error &error)
{
    for (quint32 i = 0; i < m_active.size(); ++i) {
        const std::shared_ptr<Request> request = m_active[i].request;
        if (!request || request->m_ended)
            continue;
        // Nothing is logged for posts that wait for a server that is not there: the owner is leaving.
        endItems(i, error);
    }
}

TimePoint Requests::nextDue() const
{
    const TimePoint due = m_timers.empty() ? TimePoint::max() : m_timers.top().due;
    return std::min(due, m_places.nextDue());
}

void Requests::expire(TimePoint now)
{
    while (const auto id = m_places.takeDue(now)) {
        if (holdsPlace(*id))
            freePlace(m_engine.channels()[m_operations.find(*id)->channel]);
    }
    while (!m_timers.empty() && m_timers.top().due <= now) {
        const Timer timer = m_timers.top();
        m_timers.pop();
        const Active *active = m_active.find(timer.active);
        if (!active || !active->request)
            continue;
        if (timer.sweep)
            sweep(indexOf(timer.active), now);
        else
            endItems(indexOf(timer.active), ErrorCode::Timeout);
    }
}

void Requests::sweep(quint32 active, TimePoint now)
{
    const quint32 id = m_active.idOf(active);
    const std::shared_ptr<Request> request = m_active[active].request;
    TimePoint next = now + request->itemTimeout;
    for (const quint32 operationId : request->m_operations) {
        const Operation *operation = operationId == None ? nullptr : m_operations.find(operationId);
        if (!operation || operation->state != Operation::State::UnderWay || operation->request != active)
            continue;
        const TimePoint due =
            request->start + std::chrono::milliseconds(operation->sentMs) + request->itemTimeout;
        if (due <= now)
            fail(indexOf(operationId), ErrorCode::Timeout);
        else
            next = std::min(next, due);
        if (request->m_ended)
            return;
    }
    m_timers.push({std::max(next, now + SweepPeriod), id, true});
}

void Requests::endItems(quint32 active, const Error &error)
{
    // Kept: its last item gives the request away.
    const std::shared_ptr<Request> request = m_active[active].request;
    request->m_ended = true;
    // With the last item the list goes.
    for (quint32 i = 0; i < request->m_operations.size(); ++i) {
        const quint32 id = request->m_operations[i];
        if (id == None) {
            // Ordered, and its turn never came.
            request->failed(i, error, -1);
            itemEnded(active, nullptr);
            continue;
        }
        const auto reason = [&] {
            return error.code() == ErrorCode::Timeout ? lateError(request->channels[i]) : error;
        };
        if (ReadPages::isPaged(id)) {
            if (id != ReadPages::Ended)
                failPaged(active, i, reason());
            continue;
        }
        Operation *operation = m_operations.find(id);
        if (operation && operation->state != Operation::State::Free && operation->request == active)
            fail(indexOf(id), reason());
    }
}

Error Requests::lateError(quint32 index) const
{
    const Channel &channel = m_engine.channels()[index];
    switch (channel.state) {
    case ClientChannelState::Idle:
    case ClientChannelState::Searching:
        return channel.wasConnected ? ErrorCode::Disconnected : ErrorCode::NotFound;
    case ClientChannelState::WaitingForCircuit:
    case ClientChannelState::HoldOff:
        return ErrorCode::Disconnected;
    case ClientChannelState::Creating:
    case ClientChannelState::Connected:
        break;
    }
    return ErrorCode::Timeout;
}

} // namespace Candela::Net
