// SPDX-License-Identifier: MIT
#include "UdpResponder.h"

#include "SharedUdpSocket.h"

#include "protocol/DatagramReader.h"
#include "protocol/Messages.h"
#include "records/Database.h"

#include <QNetworkInterface>

namespace Candela::Ioc {

namespace {

constexpr std::size_t LargestReply = 1400; // fits an Ethernet frame with all headers
constexpr std::size_t ReplySize = 24;
constexpr std::size_t LargestBurst = 64;
constexpr quint16 OldestClient = 4;
constexpr quint16 FirstWithSequence = 11;

QHostAddress broadcastOf(const QHostAddress &address)
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip() == address)
                return entry.broadcast();
        }
    }
    return {};
}

} // namespace

UdpResponder::UdpResponder(const Database &database, const ServerConfig &config, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_config(config)
    , m_buffer(65536, Qt::Uninitialized)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, [this] { read(m_socket); });
    connect(&m_broadcasts, &QUdpSocket::readyRead, this, [this] { read(m_broadcasts); });
}

bool UdpResponder::start(quint16 udpPort, quint16 tcpPort, QString *error)
{
    m_tcpPort = tcpPort;
    const bool bound =
        m_config.udpPort == 0
            // A port of our own is not shared: another server would take a part of its datagrams.
            ? m_socket.bind(m_config.address, udpPort, QUdpSocket::DontShareAddress)
            : bindShared(m_socket, m_config.address, udpPort, error);
    if (!bound) {
        if (m_config.udpPort == 0)
            *error = m_socket.errorString();
        return false;
    }
    // A search for thousands of names comes as one burst.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
#ifndef Q_OS_WIN
    const QHostAddress broadcast = broadcastOf(m_config.address);
    QString ignored;
    if (!broadcast.isNull() && bindShared(m_broadcasts, broadcast, m_socket.localPort(), &ignored))
        m_broadcasts.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
#endif
    return true;
}

void UdpResponder::stop()
{
    m_socket.close();
    m_broadcasts.close();
}

void UdpResponder::read(QUdpSocket &socket)
{
    while (socket.hasPendingDatagrams()) {
        QHostAddress sender;
        quint16 port = 0;
        const qint64 size = socket.readDatagram(m_buffer.data(), m_buffer.size(), &sender, &port);
        if (size <= 0 || m_silent || m_config.ignoredAddresses.contains(sender))
            continue;
        answer(std::as_bytes(std::span(m_buffer.constData(), std::size_t(size))), sender, port);
        // The replies to a burst of requests leave as a burst, too: a client that is woken for each of them
        // spends more time on waking than on reading.
        if (m_replies.size() >= LargestBurst)
            send(socket);
    }
    send(socket);
}

void UdpResponder::answer(std::span<const std::byte> datagram, const QHostAddress &sender, quint16 senderPort)
{
    DatagramReader reader(datagram);
    MessageView message;
    if (!reader.next(message) || message.header.command != Command::Version ||
        message.header.dataCount < OldestClient)
        return;
    // The number comes back in the reply, so that the client can tell which try was answered.
    const bool numbered = message.header.dataCount >= FirstWithSequence;
    const MessageHeader version{.command = Command::Version,
                                .dataType = quint16(numbered ? 1 : 0),
                                .dataCount = ProtocolMinorVersion,
                                .parameter1 = numbered ? message.header.parameter1 : 0};
    m_writer.clear();
    while (reader.next(message)) {
        if (message.header.command != Command::Search)
            continue;
        const auto request = decodeSearchRequest(message);
        if (!request || request->minor < OldestClient)
            continue;
        ++m_searches;
        if (!m_database.resolve(request->name))
            continue;
        if (m_writer.size() + ReplySize > LargestReply)
            finish(sender, senderPort);
        if (m_writer.isEmpty())
            m_writer.append(version);
        m_writer.searchReply(request->cid, m_tcpPort);
    }
    finish(sender, senderPort);
}

void UdpResponder::finish(const QHostAddress &to, quint16 port)
{
    if (!m_writer.isEmpty())
        m_replies.push_back(
            {QByteArray(reinterpret_cast<const char *>(m_writer.data()), qsizetype(m_writer.size())), to,
             port});
    m_writer.clear();
}

void UdpResponder::send(QUdpSocket &socket)
{
    // From the socket that is bound to our own address: clients look at where a reply comes from.
    QUdpSocket &from = &socket == &m_broadcasts ? m_socket : socket;
    for (const Reply &reply : m_replies)
        from.writeDatagram(reply.bytes, reply.to, reply.port);
    m_replies.clear();
}

} // namespace Candela::Ioc
