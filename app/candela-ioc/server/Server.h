// SPDX-License-Identifier: MIT
#pragma once

#include "Beacons.h"
#include "ServerCircuit.h"
#include "ServerConfig.h"
#include "UdpResponder.h"

#include <QObject>
#include <QTcpServer>

namespace Candela::Ioc {

class Database;

/// A Channel Access server for a database: searches, circuits and beacons. Lives in the database's thread;
/// the database must outlive it. Can be stopped and started again, on the same ports.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(Database &database, const ServerConfig &config = {}, QObject *parent = nullptr);
    ~Server() override;

    /// False if a port cannot be had; errorString() says which and why.
    bool start();
    /// Ends all circuits and frees the ports.
    void stop();
    bool isRunning() const { return m_listener.isListening(); }
    QString errorString() const { return m_error; }

    const ServerConfig &config() const { return m_config; }
    quint16 tcpPort() const { return m_listener.serverPort(); }
    quint16 udpPort() const { return m_responder.port(); } ///< What clients set EPICS_CA_SERVER_PORT to.

    const QList<ServerCircuit *> &circuits() const { return m_circuits; }
    const UdpResponder &responder() const { return m_responder; }

    // --- Trouble on demand -------------------------------------------------------------------------------
    /// Takes nothing and answers nothing, while the connections stay: what a hung server looks like.
    void setStalled(bool stalled);
    bool isStalled() const { return m_stalled; }
    /// Everything that is sent on circuits, answers and updates, is late by this much.
    void setDelay(std::chrono::milliseconds delay);
    /// Cuts all circuits; clients may connect again at once.
    void dropCircuits();

Q_SIGNALS:
    void circuitsChanged();

private:
    bool listen();
    void accept();

    Database &m_database;
    ServerConfig m_config; ///< With the ports that were got, once it has started.
    std::chrono::milliseconds m_delay{0};
    QTcpServer m_listener;
    UdpResponder m_responder;
    Beacons m_beacons;
    QList<ServerCircuit *> m_circuits;
    QString m_error;
    bool m_stalled = false;
};

} // namespace Candela::Ioc
