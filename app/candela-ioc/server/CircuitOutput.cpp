// SPDX-License-Identifier: MIT
#include "CircuitOutput.h"

#include <QTcpSocket>
#include <QTimer>

namespace Candela::Ioc {

namespace {
/// A burst is handed over in pieces of this size, so that the client can begin while we go on.
constexpr std::size_t PieceSize = 64 * 1024;
} // namespace

CircuitOutput::CircuitOutput(QTcpSocket &socket, qint64 backlogBytes)
    : m_socket(socket)
    , m_backlog(backlogBytes)
{
}

qint64 CircuitOutput::unsent() const
{
    return m_socket.bytesToWrite() + qint64(m_writer.size());
}

void CircuitOutput::written()
{
    if (m_writer.size() >= PieceSize)
        return flush();
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_scheduled = false;
            flush();
        },
        Qt::QueuedConnection);
}

void CircuitOutput::flush()
{
    if (m_delay.count() == 0)
        return send();
    if (m_delayed || m_writer.isEmpty())
        return;
    m_delayed = true;
    QTimer::singleShot(m_delay, Qt::PreciseTimer, this, [this] {
        m_delayed = false;
        send();
    });
}

void CircuitOutput::send()
{
    if (m_held || m_writer.isEmpty())
        return;
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.write(m_writer.data(), qint64(m_writer.size()));
        m_writer.clear();
        m_socket.flush();
    } else {
        m_writer.clear();
    }
}

void CircuitOutput::setHeld(bool held)
{
    m_held = held;
    if (!held)
        flush();
}

} // namespace Candela::Ioc
