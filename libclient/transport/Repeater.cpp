// SPDX-License-Identifier: MIT
#include "Repeater.h"

#include "../core/Logging.h"
#include "../protocol/DatagramReader.h"
#include "../protocol/Messages.h"

#include <QNetworkProxy>

#include <algorithm>

namespace Candela::Net {

namespace {

/// More than UDP can carry.
constexpr std::size_t BufferSize = 65536;
/// A building that starts again sends its beacons in a burst.
constexpr int ReceiveBufferSize = 256 * 1024;
constexpr int DatagramsAtOnce = 256;

/// Nobody has the port: then its client has gone. Whatever address the client bound, this bind meets it.
bool canBeBound(quint16 port)
{
    QUdpSocket probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    return probe.bind(QHostAddress::AnyIPv4, port, QAbstractSocket::DontShareAddress);
}

} // namespace

Repeater::Repeater(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_socket(this)
    , m_checkTimer(this)
    , m_buffer(BufferSize)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &Repeater::readAll);
    connect(&m_checkTimer, &QTimer::timeout, this, &Repeater::dropTheGone);
    m_checkTimer.setInterval(m_options.checkPeriod);
}

bool Repeater::start()
{
    if (m_socket.state() == QAbstractSocket::BoundState)
        return true;
    if (!m_socket.bind(m_options.interface, m_options.port, QAbstractSocket::DontShareAddress))
        return false;
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, ReceiveBufferSize);
    qCInfo(lcSearch, "repeating beacons from port %d", int(port()));
    return true;
}

void Repeater::readAll()
{
    // One readyRead may stand for many datagrams. What a flood leaves behind comes with the next one, so that
    // others of this thread have their turn.
    for (int i = 0; i < DatagramsAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        QHostAddress sender;
        quint16 senderPort = 0;
        const qint64 size = m_socket.readDatagram(reinterpret_cast<char *>(m_buffer.data()),
                                                  qint64(m_buffer.size()), &sender, &senderPort);
        if (size < 0)
            return;
        if (size == 0)
            registerClient(sender, senderPort);
        else
            take({m_buffer.data(), std::size_t(size)}, sender, senderPort);
    }
}

void Repeater::take(std::span<const std::byte> datagram, const QHostAddress &sender, quint16 senderPort)
{
    m_writer.clear();
    int beacons = 0;
    DatagramReader reader(datagram);
    MessageView message;
    while (reader.next(message)) {
        if (message.header.command == Command::RepeaterRegister) {
            registerClient(sender, senderPort);
        } else if (message.header.command == Command::Beacon) {
            const Result<BeaconMessage> beacon = decodeBeacon(message);
            if (!beacon)
                break;
            const quint32 address = beacon->address != 0 ? beacon->address : sender.toIPv4Address();
            m_writer.beacon(beacon->port, beacon->id, address, beacon->minor);
            ++beacons;
        }
    }
    if (beacons == 0)
        return;
    m_repeated += quint64(beacons);
    for (const Client &client : m_clients) {
        // Not back to where it came from: a program may be client and server on one socket.
        if (client.port != senderPort || client.address != sender)
            m_socket.writeDatagram(m_writer.data(), qint64(m_writer.size()), client.address, client.port);
    }
}

void Repeater::registerClient(const QHostAddress &sender, quint16 senderPort)
{
    const quint32 address = sender.toIPv4Address();
    if (senderPort == 0 || !isOfThisHost(address))
        return;
    const auto same = [&](const Client &c) { return c.port == senderPort && c.address == sender; };
    if (std::none_of(m_clients.begin(), m_clients.end(), same)) {
        dropTheGone();
        if (clientCount() >= m_options.maxClients) {
            // Not confirmed: the client goes on asking, and gets in when another one has gone.
            if (!std::exchange(m_fullReported, true))
                qCWarning(lcSearch, "the repeater is full with %d clients", clientCount());
            return;
        }
        m_clients.push_back({sender, senderPort});
        if (!m_checkTimer.isActive())
            m_checkTimer.start();
    }
    MessageWriter confirm;
    confirm.repeaterConfirm(address);
    m_socket.writeDatagram(confirm.data(), qint64(confirm.size()), sender, senderPort);
}

bool Repeater::isOfThisHost(quint32 address)
{
    if ((address >> 24) == 127)
        return true;
    // An address can be bound only where it is at home.
    QUdpSocket probe;
    probe.setProxy(QNetworkProxy::NoProxy);
    return address != 0 && probe.bind(QHostAddress(address), 0, QAbstractSocket::DontShareAddress);
}

void Repeater::dropTheGone()
{
    std::erase_if(m_clients, [](const Client &client) { return canBeBound(client.port); });
    if (clientCount() < m_options.maxClients)
        m_fullReported = false;
    if (m_clients.empty())
        m_checkTimer.stop();
}

} // namespace Candela::Net
