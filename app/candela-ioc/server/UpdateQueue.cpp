// SPDX-License-Identifier: MIT
#include "UpdateQueue.h"

#include "CircuitOutput.h"
#include "ServerSubscription.h"
#include "ValueResponse.h"

#include <algorithm>
#include <utility>

namespace Candela::Ioc {

UpdateQueue::UpdateQueue(CircuitOutput &output, int depth)
    : m_output(output)
    , m_depth(std::size_t(std::max(1, depth)))
{
}

void UpdateQueue::update(ServerSubscription &subscription)
{
    const Reading reading = subscription.address.get();
    if (!m_paused && !subscription.m_queued && !m_output.isCongested())
        return send(subscription, reading);

    auto &waiting = subscription.m_waiting;
    // Arrays are large: of those only the newest waits.
    const std::size_t depth = m_paused || reading.count() > 1 ? 1 : m_depth;
    if (waiting.size() >= depth) {
        waiting.back() = reading;
        ++m_replaced;
    } else {
        waiting.push_back(reading);
    }
    if (!subscription.m_queued) {
        subscription.m_queued = true;
        enqueue(subscription);
        ++m_waiting;
    }
}

void UpdateQueue::enqueue(ServerSubscription &subscription)
{
    subscription.m_position = m_taken + m_order.size();
    m_order.push_back(&subscription);
}

void UpdateQueue::setPaused(bool paused)
{
    m_paused = paused;
    if (!paused)
        return drain();
    for (ServerSubscription *subscription : m_order) {
        if (!subscription || subscription->m_waiting.size() < 2)
            continue;
        m_replaced += subscription->m_waiting.size() - 1;
        subscription->m_waiting.erase(subscription->m_waiting.begin(), subscription->m_waiting.end() - 1);
    }
}

void UpdateQueue::drain()
{
    while (!m_order.empty() && !m_paused && !m_output.isCongested()) {
        ServerSubscription *subscription = m_order.front();
        m_order.pop_front();
        ++m_taken;
        if (!subscription)
            continue;
        auto &waiting = subscription->m_waiting;
        send(*subscription, waiting.front());
        waiting.erase(waiting.begin());
        // One update each in turn: a subscription with many must not hold up the others.
        if (!waiting.empty()) {
            enqueue(*subscription);
            continue;
        }
        std::vector<Reading>().swap(waiting);
        subscription->m_queued = false;
        --m_waiting;
    }
}

void UpdateQueue::forget(ServerSubscription &subscription)
{
    if (!subscription.m_queued)
        return;
    m_order[subscription.m_position - m_taken] = nullptr;
    subscription.m_queued = false;
    --m_waiting;
    // A client that subscribes and cancels while it is paused must not let the list grow for ever.
    constexpr std::size_t few = 1000;
    if (m_waiting == 0 || m_order.size() > 2 * m_waiting + few)
        compact();
}

void UpdateQueue::compact()
{
    const auto old = std::exchange(m_order, {});
    m_taken += old.size();
    for (ServerSubscription *subscription : old) {
        if (subscription)
            enqueue(*subscription);
    }
}

void UpdateQueue::send(const ServerSubscription &subscription, const Reading &reading)
{
    const auto &request = subscription.request;
    const MessageHeader header{
        .command = Command::EventAdd, .parameter1 = Eca::Normal, .parameter2 = request.id};
    appendValue(m_output.writer(), header, subscription.address, reading, request.dbrType, request.count);
    ++m_sent;
    m_output.written();
}

} // namespace Candela::Ioc
