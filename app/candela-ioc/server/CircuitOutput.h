// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/MessageWriter.h"

#include <QObject>

#include <chrono>

class QTcpSocket;

namespace Candela::Ioc {

/// What a circuit has to say: messages are appended to one buffer and written once for each turn of the event
/// loop, or earlier when there are many. Knows how far the client is behind.
class CircuitOutput : public QObject
{
    Q_OBJECT

public:
    CircuitOutput(QTcpSocket &socket, qint64 backlogBytes);

    /// Append here, then call written().
    MessageWriter &writer() { return m_writer; }
    void written();
    /// Hands everything to the operating system as far as it takes it.
    void flush();

    /// The client is behind: updates wait in their subscriptions' queues.
    bool isCongested() const { return unsent() > m_backlog; }
    /// So far behind that not even requests are taken any more, so that their answers need no memory.
    bool isBlocked() const { return unsent() > RequestFactor * m_backlog; }
    qint64 unsent() const;
    /// While held, nothing is handed to the operating system: a server that has stalled.
    void setHeld(bool held);
    /// Everything is handed over late by this much: a slow server, or a long way.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

private:
    void send();

    static constexpr int RequestFactor = 8;

    QTcpSocket &m_socket;
    MessageWriter m_writer;
    qint64 m_backlog;
    std::chrono::milliseconds m_delay{0};
    bool m_scheduled = false;
    bool m_delayed = false; ///< What was written waits for its time.
    bool m_held = false;
};

} // namespace Candela::Ioc
