// SPDX-License-Identifier: MIT
#include "FaultProxy.h"

#include "DelayLine.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

#include <algorithm>

namespace Candela::Testing {

/// One client's circuit and its twin to the server.
class FaultProxy::Circuit
{
public:
    Circuit(FaultProxy *proxy, QTcpSocket *client)
        : m_proxy(proxy)
        , m_client(client)
        , m_toServer([this](const QByteArray &bytes) { m_server.write(bytes); })
        , m_toClient([this](const QByteArray &bytes) { deliver(bytes); })
    {
        m_client->setParent(nullptr);
        m_server.setProxy(QNetworkProxy::NoProxy);
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_server.connectToHost(QHostAddress::LocalHost, proxy->m_serverPort);
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        QObject::connect(m_client.get(), &QTcpSocket::readyRead, &m_server, [this] {
            const QByteArray bytes = m_client->readAll();
            if (!faults().blackHole)
                m_toServer.push(bytes, faults().delay);
        });
        QObject::connect(&m_server, &QTcpSocket::readyRead, &m_server, [this] { receive(); });
        const auto close = [this] { drop(); };
        QObject::connect(m_client.get(), &QTcpSocket::disconnected, &m_server, close);
        QObject::connect(&m_server, &QTcpSocket::disconnected, &m_server, close);
        QObject::connect(&m_server, &QTcpSocket::errorOccurred, &m_server, close);
    }

    void drop()
    {
        if (m_gone)
            return;
        m_gone = true;
        m_client->abort();
        m_server.abort();
        // Deleted from outside of its sockets' signals.
        QMetaObject::invokeMethod(
            m_proxy,
            [proxy = m_proxy, this] {
                std::erase_if(proxy->m_circuits, [this](const auto &c) { return c.get() == this; });
            },
            Qt::QueuedConnection);
    }

private:
    const Faults &faults() const { return m_proxy->m_faults; }
    /// Circuits that were opened later.
    int younger() const
    {
        const auto &all = m_proxy->m_circuits;
        const auto self =
            std::find_if(all.begin(), all.end(), [this](const auto &c) { return c.get() == this; });
        return int(all.end() - self) - 1;
    }

    void receive()
    {
        QByteArray bytes = m_server.readAll();
        if (faults().blackHole || faults().halfOpen)
            return;
        if (faults().corruptEvery > 0) {
            for (char &byte : bytes) {
                if (++m_received % faults().corruptEvery == 0)
                    byte = char(~byte);
            }
        }
        m_toClient.push(bytes, faults().delay + faults().stagger * younger(), faults().bytesPerSecond);
    }

    void deliver(const QByteArray &bytes)
    {
        const qint64 cut = faults().cutAfterBytes;
        if (cut >= 0 && m_delivered + bytes.size() > cut) {
            m_client->write(bytes.left(std::max<qint64>(cut - m_delivered, 0)));
            m_client->flush();
            drop();
            return;
        }
        m_delivered += bytes.size();
        m_client->write(bytes);
    }

    FaultProxy *m_proxy;
    std::unique_ptr<QTcpSocket> m_client;
    QTcpSocket m_server;
    DelayLine m_toServer;
    DelayLine m_toClient;
    qint64 m_received = 0;
    qint64 m_delivered = 0;
    bool m_gone = false;
};

struct FaultProxy::Search
{
    QHostAddress address;
    quint16 port = 0;
    QUdpSocket socket;
    std::unique_ptr<DelayLine> toServer;
    std::unique_ptr<DelayLine> toClient;
};

FaultProxy::FaultProxy(quint16 serverPort, quint16 searchPort, QObject *parent)
    : QObject(parent)
    , m_serverPort(serverPort)
    , m_searchPort(searchPort ? searchPort : serverPort)
{
    // The system's proxies are none of a test's business, and are looked up in a thread of their own.
    m_listener.setProxy(QNetworkProxy::NoProxy);
    m_udp.setProxy(QNetworkProxy::NoProxy);
    connect(&m_listener, &QTcpServer::newConnection, this, &FaultProxy::accept);
    connect(&m_udp, &QUdpSocket::readyRead, this, &FaultProxy::forwardSearch);
    m_listener.setParent(this); // so that moveToThread() takes them along
    m_udp.setParent(this);
}

FaultProxy::~FaultProxy()
{
    m_listener.setParent(nullptr);
    m_udp.setParent(nullptr);
}

bool FaultProxy::start()
{
    // Clients look for both under one number, so a few pairs are tried.
    for (int attempt = 0; attempt < 50; ++attempt) {
        if (!m_listener.listen(QHostAddress::LocalHost, 0)) {
            m_error = m_listener.errorString();
            return false;
        }
        if (m_udp.bind(QHostAddress::LocalHost, m_listener.serverPort(), QUdpSocket::DontShareAddress)) {
            m_udp.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
            return true;
        }
        m_error = m_udp.errorString();
        m_listener.close();
    }
    return false;
}

void FaultProxy::play(const std::vector<FaultStep> &script)
{
    const int number = ++m_script;
    for (const FaultStep &step : script) {
        QTimer::singleShot(step.at, Qt::PreciseTimer, this, [this, number, step] {
            if (number != m_script)
                return;
            setFaults(step.faults);
            if (step.dropCircuits)
                dropCircuits();
        });
    }
}

bool FaultProxy::losesDatagram()
{
    return m_faults.dropDatagrams || (m_faults.dropEvery > 0 && ++m_datagrams % m_faults.dropEvery == 0);
}

void FaultProxy::dropCircuits()
{
    for (const auto &circuit : m_circuits)
        circuit->drop();
}

void FaultProxy::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        if (m_faults.refuse) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        m_circuits.push_back(std::make_unique<Circuit>(this, socket));
    }
}

void FaultProxy::forwardSearch()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        ++m_searches;
        if (losesDatagram())
            continue;
        Search *from = nullptr;
        for (const auto &client : m_clients) {
            if (client->port == datagram.senderPort() && client->address == datagram.senderAddress())
                from = client.get();
        }
        if (!from) {
            auto client = std::make_unique<Search>();
            from = client.get();
            from->address = datagram.senderAddress();
            from->port = quint16(datagram.senderPort());
            from->socket.setProxy(QNetworkProxy::NoProxy);
            from->socket.bind(QHostAddress::LocalHost, 0);
            from->socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
            from->toServer = std::make_unique<DelayLine>([this, from](const QByteArray &bytes) {
                from->socket.writeDatagram(bytes, QHostAddress::LocalHost, m_searchPort);
            });
            from->toClient = std::make_unique<DelayLine>([this, from](const QByteArray &bytes) {
                m_udp.writeDatagram(bytes, from->address, from->port);
            });
            connect(&from->socket, &QUdpSocket::readyRead, this, [this, from] { forwardReplies(*from); });
            m_clients.push_back(std::move(client));
        }
        from->toServer->push(datagram.data(), m_faults.delay);
    }
}

void FaultProxy::forwardReplies(Search &search)
{
    while (search.socket.hasPendingDatagrams()) {
        QByteArray bytes = search.socket.receiveDatagram().data();
        // A search reply (command 6) names the server's TCP port in the type and its address in parameter 1.
        for (qsizetype at = 0; at + 16 <= bytes.size();) {
            auto *header = reinterpret_cast<uchar *>(bytes.data() + at);
            if (qFromBigEndian<quint16>(header) == 6) {
                qToBigEndian<quint16>(port(), header + 4);
                qToBigEndian<quint32>(0xffffffffu, header + 8);
            }
            at += 16 + qFromBigEndian<quint16>(header + 2);
        }
        if (!losesDatagram())
            search.toClient->push(bytes, m_faults.delay);
    }
}

} // namespace Candela::Testing
