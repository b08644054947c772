// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <span>

/// The other end of a connection on 127.0.0.1, as plain system calls: no buffers and no events of its own, so
/// that one turn of the event loop belongs to the code under test alone.
class Peer
{
public:
    Peer() = default;
    explicit Peer(int descriptor);
    /// Resets the connection, so that thousands a second leave nothing behind in the system.
    ~Peer() { close(); }
    Peer(Peer &&other) noexcept { std::swap(m_descriptor, other.m_descriptor); }
    Peer &operator=(Peer &&other) noexcept
    {
        std::swap(m_descriptor, other.m_descriptor);
        return *this;
    }

    bool isOpen() const { return m_descriptor >= 0; }
    /// As much as the system takes now.
    void send(std::span<const std::byte> bytes);
    /// What has come, at most 64 kB.
    QByteArray receive();
    void close();

private:
    int m_descriptor = -1;
};

/// Accepts connections on a free port of 127.0.0.1.
class Listener
{
public:
    Listener();
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    quint16 port() const { return m_port; }
    /// Not open if nobody is there.
    Peer accept();

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

/// A UDP socket on 127.0.0.1.
class DatagramPeer
{
public:
    DatagramPeer();
    ~DatagramPeer();
    Q_DISABLE_COPY_MOVE(DatagramPeer)

    quint16 port() const { return m_port; }
    void send(std::span<const std::byte> bytes, quint16 port);
    /// Null if none has come. *from (may be null): the sender's port.
    QByteArray receive(quint16 *from = nullptr);

private:
    int m_descriptor = -1;
    quint16 m_port = 0;
};

/// Lets the code under test see what has come.
void runEvents();
