// SPDX-License-Identifier: MIT
#include "Peer.h"

#include "Harness.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    return address;
}

/// A socket that never blocks, bound to a free port.
int bound(int type, quint16 *port)
{
    const int descriptor = ::socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<sockaddr *>(&address), size) != 0 ||
        ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        brokenRule("a socket can be had on 127.0.0.1");
    *port = ntohs(address.sin_port);
    return descriptor;
}

} // namespace

Peer::Peer(int descriptor)
    : m_descriptor(descriptor)
{
    if (m_descriptor >= 0)
        ::fcntl(m_descriptor, F_SETFL, O_NONBLOCK);
}

void Peer::send(std::span<const std::byte> bytes)
{
    if (isOpen() && !bytes.empty()) [[maybe_unused]]
        const ssize_t sent = ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
}

QByteArray Peer::receive()
{
    if (!isOpen())
        return {};
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    const ssize_t size = ::recv(m_descriptor, bytes.data(), std::size_t(bytes.size()), 0);
    bytes.truncate(std::max<qsizetype>(size, 0));
    return bytes;
}

void Peer::close()
{
    if (!isOpen())
        return;
    const linger reset{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ::close(m_descriptor);
    m_descriptor = -1;
}

Listener::Listener()
    : m_descriptor(bound(SOCK_STREAM, &m_port))
{
    if (::listen(m_descriptor, 16) != 0)
        brokenRule("a socket can listen");
}

Listener::~Listener()
{
    ::close(m_descriptor);
}

Peer Listener::accept()
{
    return Peer(::accept4(m_descriptor, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

DatagramPeer::DatagramPeer()
    : m_descriptor(bound(SOCK_DGRAM, &m_port))
{
}

DatagramPeer::~DatagramPeer()
{
    ::close(m_descriptor);
}

void DatagramPeer::send(std::span<const std::byte> bytes, quint16 port)
{
    const sockaddr_in to = loopback(port);
    ::sendto(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr *>(&to),
             sizeof to);
}

QByteArray DatagramPeer::receive(quint16 *from)
{
    QByteArray bytes(64 * 1024, Qt::Uninitialized);
    sockaddr_in sender{};
    socklen_t length = sizeof sender;
    const ssize_t size = ::recvfrom(m_descriptor, bytes.data(), std::size_t(bytes.size()), 0,
                                    reinterpret_cast<sockaddr *>(&sender), &length);
    if (size < 0)
        return {};
    if (from)
        *from = ntohs(sender.sin_port);
    bytes.truncate(size);
    return bytes;
}

void runEvents()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}
