// SPDX-License-Identifier: MIT
#include "Server.h"

#include "ServerLog.h"

#include "records/Database.h"

#include <QTcpSocket>

namespace Candela::Ioc {

Q_LOGGING_CATEGORY(lcServer, "candela.ioc.server", QtWarningMsg)

namespace {
/// How often a free pair of ports is looked for.
constexpr int PortTries = 50;
constexpr int Backlog = 256;
} // namespace

Server::Server(Database &database, const ServerConfig &config, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_config(config)
    , m_responder(database, m_config)
    , m_beacons(m_config)
{
    m_listener.setListenBacklogSize(Backlog);
    m_listener.setMaxPendingConnections(Backlog);
    connect(&m_listener, &QTcpServer::newConnection, this, &Server::accept);
}

Server::~Server()
{
    stop();
}

bool Server::start()
{
    if (isRunning())
        return true;
    if (!listen()) {
        m_listener.close();
        m_responder.stop();
        return false;
    }
    m_error.clear();
    m_config.tcpPort = tcpPort();
    m_config.udpPort = udpPort();
    m_beacons.start(tcpPort());
    return true;
}

bool Server::listen()
{
    // Clients set one number for searches, and read the TCP port from the reply: with free ports, both are
    // the same number, so a pair is tried until both parts are free.
    const bool pair = m_config.tcpPort == 0 && m_config.udpPort == 0;
    for (int i = 0; i < (pair ? PortTries : 1); ++i) {
        m_listener.close();
        m_responder.stop();
        if (!m_listener.listen(m_config.address, m_config.tcpPort)) {
            const bool taken = m_listener.serverError() == QAbstractSocket::AddressInUseError;
            if (!taken || m_config.strictTcpPort || !m_listener.listen(m_config.address, 0)) {
                m_error = tr("TCP port %1 of %2: %3")
                              .arg(m_config.tcpPort)
                              .arg(m_config.address.toString(), m_listener.errorString());
                return false;
            }
        }
        const quint16 udpPort = m_config.udpPort ? m_config.udpPort : tcpPort();
        QString reason;
        if (m_responder.start(udpPort, tcpPort(), &reason))
            return true;
        m_error = tr("UDP port %1 of %2: %3").arg(udpPort).arg(m_config.address.toString(), reason);
    }
    return false;
}

void Server::stop()
{
    m_beacons.stop();
    m_responder.stop();
    m_listener.close();
    dropCircuits();
}

void Server::dropCircuits()
{
    const QList<ServerCircuit *> circuits = m_circuits;
    m_circuits.clear();
    for (ServerCircuit *circuit : circuits) {
        circuit->disconnect(this);
        delete circuit;
    }
    if (!circuits.isEmpty())
        Q_EMIT circuitsChanged();
}

void Server::setStalled(bool stalled)
{
    m_stalled = stalled;
    m_responder.setSilent(stalled);
    // A copy: a circuit that finds its client gone leaves the list.
    const QList<ServerCircuit *> circuits = m_circuits;
    for (ServerCircuit *circuit : circuits)
        circuit->setStalled(stalled);
}

void Server::setDelay(std::chrono::milliseconds delay)
{
    m_delay = delay;
    const QList<ServerCircuit *> circuits = m_circuits;
    for (ServerCircuit *circuit : circuits)
        circuit->setDelay(delay);
}

void Server::accept()
{
    while (QTcpSocket *socket = m_listener.nextPendingConnection()) {
        auto *circuit = new ServerCircuit(m_database, m_config, tcpPort(), socket, this);
        circuit->setDelay(m_delay);
        circuit->setStalled(m_stalled);
        m_circuits.append(circuit);
        connect(circuit, &ServerCircuit::closed, this, [this, circuit] {
            m_circuits.removeOne(circuit);
            circuit->deleteLater();
            Q_EMIT circuitsChanged();
        });
        Q_EMIT circuitsChanged();
    }
}

} // namespace Candela::Ioc
