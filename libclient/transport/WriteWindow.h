// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"

#include <deque>

namespace Candela::Net {

/// How many writes with completion one circuit has under way, and the channels that wait for a place.
///
/// A server hands each completion over to a queue of its own that holds 2,000 (EPICS' callback queue), shared
/// by all its clients. What does not fit is never acknowledged: 10,000 writes at once lose most of their
/// completions. So a circuit stays well below, and sends more as acknowledgements arrive.
///
/// Counts places only; who holds one and who waits is a mark on the channel, which has one write under way at
/// most. Belongs to the network thread.
class WriteWindow
{
public:
    /// A quarter of that queue: enough to keep the server busy, and room for other clients.
    static constexpr quint32 Size = 500;
    /// A write holds its place no longer than this: it has left the server's queue by then if the server is
    /// well, and a motor that moves, or an acknowledgement that never comes, must not hold up the others.
    static constexpr std::chrono::milliseconds HoldTime{1000};

    bool hasRoom() const { return m_taken < Size; }
    void take() { ++m_taken; }
    void give() { --m_taken; }

    bool isAwaited() const { return !m_waiting.empty(); }
    void wait(quint32 cid) { m_waiting.push_back(cid); }
    /// The one that waits for longest; it may have gone meanwhile.
    quint32 takeWaiting()
    {
        const quint32 cid = m_waiting.front();
        m_waiting.pop_front();
        return cid;
    }

private:
    quint32 m_taken = 0;
    std::deque<quint32> m_waiting;
};

} // namespace Candela::Net
