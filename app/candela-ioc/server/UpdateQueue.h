// SPDX-License-Identifier: MIT
#pragma once

#include "core/Reading.h"

#include <deque>

namespace Candela::Ioc {

class CircuitOutput;
class ServerSubscription;

/// The updates of one circuit. As long as the client keeps up they go straight to its output. When it does
/// not, or asked for a pause (EVENTS_OFF), a few wait in each subscription and then the last one is replaced,
/// so that the newest always arrives and a slow client costs no memory.
class UpdateQueue
{
public:
    UpdateQueue(CircuitOutput &output, int depth);

    /// The subscription's field has a new value.
    void update(ServerSubscription &subscription);
    /// EVENTS_OFF: only the newest value of each subscription is kept. EVENTS_ON sends it.
    void setPaused(bool paused);
    bool isPaused() const { return m_paused; }
    bool hasWaiting() const { return m_waiting > 0; }
    /// Sends what waits as far as the client has room.
    void drain();
    /// The subscription goes away.
    void forget(ServerSubscription &subscription);

    quint64 sent() const { return m_sent; }
    quint64 replaced() const { return m_replaced; } ///< Updates that gave way to newer ones.

private:
    void enqueue(ServerSubscription &subscription);
    void compact();
    void send(const ServerSubscription &subscription, const Reading &reading);

    CircuitOutput &m_output;
    std::deque<ServerSubscription *> m_order; ///< Subscriptions with something waiting; null: forgotten.
    quint64 m_taken = 0; ///< How many were taken from the front of m_order: positions count on from there.
    std::size_t m_depth;
    std::size_t m_waiting = 0; ///< Subscriptions in m_order that are not forgotten.
    quint64 m_sent = 0;
    quint64 m_replaced = 0;
    bool m_paused = false;
};

} // namespace Candela::Ioc
