// SPDX-License-Identifier: MIT
#include "ScriptedServer.h"

#include "protocol/DatagramReader.h"
#include "protocol/Messages.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace Candela::Test {

ScriptedServer::ScriptedServer(QObject *parent)
    : QObject(parent)
{
    if (!restart())
        qFatal("A scripted server found no free port");
}

ScriptedServer::~ScriptedServer()
{
    kill();
}

Config ScriptedServer::config() const
{
    Config config = Config::loopback(m_udpPort);
    config.userName = QStringLiteral("tester");
    config.hostName = QStringLiteral("testhost");
    return config;
}

bool ScriptedServer::restart()
{
    m_udp = std::make_unique<QUdpSocket>();
    m_tcp = std::make_unique<QTcpServer>();
    // The system's proxies are looked up in a thread of their own otherwise.
    m_udp->setProxy(QNetworkProxy::NoProxy);
    m_tcp->setProxy(QNetworkProxy::NoProxy);
    m_udp->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1 << 20);
    if (!m_udp->bind(QHostAddress(QHostAddress::LocalHost), m_udpPort) ||
        !m_tcp->listen(QHostAddress(QHostAddress::LocalHost), m_tcpPort))
        return false;
    m_udpPort = m_udp->localPort();
    m_tcpPort = m_tcp->serverPort();
    connect(m_udp.get(), &QUdpSocket::readyRead, this, &ScriptedServer::readSearches);
    connect(m_tcp.get(), &QTcpServer::newConnection, this, &ScriptedServer::accept);
    return true;
}

void ScriptedServer::kill()
{
    m_udp.reset();
    m_tcp.reset();
    for (ScriptedConnection *connection : std::exchange(m_connections, {}))
        delete connection;
}

ScriptedPv &ScriptedServer::add(const QByteArray &name, const Reading &value, const Metadata &metadata)
{
    auto pv = std::make_shared<ScriptedPv>();
    pv->name = name;
    pv->value = value;
    pv->value.setTime(EpicsTime::now());
    pv->metadata = metadata;
    pv->maxCount = std::max<quint32>(1, value.count());
    m_pvs.insert(name, pv);
    return *pv;
}

ScriptedPv *ScriptedServer::find(const QByteArray &name)
{
    return m_pvs.value(name).get();
}

void ScriptedServer::set(const QByteArray &name, const Reading &value)
{
    ScriptedPv *pv = find(name);
    pv->value = value;
    pv->value.setTime(EpicsTime::now());
    post(*pv);
}

void ScriptedServer::post(ScriptedPv &pv, quint16 mask)
{
    for (ScriptedConnection *connection : std::as_const(m_connections))
        connection->post(pv, mask);
}

void ScriptedServer::setReadCircuits(bool read)
{
    m_readCircuits = read;
    // A connection that is read may end.
    const QList<ScriptedConnection *> connections = m_connections;
    for (ScriptedConnection *connection : connections)
        connection->readOn();
}

void ScriptedServer::removePv(const QByteArray &name)
{
    const std::shared_ptr<ScriptedPv> pv = m_pvs.take(name);
    for (ScriptedConnection *connection : std::as_const(m_connections))
        connection->removePv(*pv);
}

void ScriptedServer::readSearches()
{
    QByteArray buffer(65536, Qt::Uninitialized);
    QHostAddress from;
    quint16 port = 0;
    while (m_udp && m_udp->hasPendingDatagrams()) {
        const qint64 size = m_udp->readDatagram(buffer.data(), buffer.size(), &from, &port);
        if (size < 0)
            break;
        ++searchDatagrams;
        DatagramReader reader(std::as_bytes(std::span(buffer.constData(), std::size_t(size))));
        MessageView message;
        MessageWriter reply;
        reply.version(0);
        const std::size_t empty = reply.size();
        bool sawVersion = false;
        while (reader.next(message)) {
            if (message.header.command == Command::Version)
                sawVersion = true;
            // Real servers are silent to searches without a VERSION in front.
            if (message.header.command != Command::Search || !sawVersion)
                continue;
            const Result<SearchRequest> request = decodeSearchRequest(message);
            if (!request.ok())
                continue;
            ++searchedNames;
            ++searchesOf[request->name];
            if (!answerSearches || !m_pvs.contains(request->name))
                continue;
            const quint16 told = searchPort ? searchPort : m_tcpPort;
            reply.searchReply(request->cid, told, searchAddress, quint16(minorVersion));
            if (answerTwice)
                reply.searchReply(request->cid, quint16(told + 1), searchAddress, quint16(minorVersion));
        }
        if (reply.size() > empty)
            m_udp->writeDatagram(reply.data(), qint64(reply.size()), from, port);
    }
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_tcp->nextPendingConnection()) {
        auto *connection = new ScriptedConnection(*this, socket);
        m_connections.append(connection);
        connect(socket, &QTcpSocket::disconnected, connection, [this, connection] {
            m_connections.removeAll(connection);
            connection->deleteLater();
        });
    }
}

} // namespace Candela::Test
