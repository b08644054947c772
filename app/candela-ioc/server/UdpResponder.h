// SPDX-License-Identifier: MIT
#pragma once

#include "ServerConfig.h"

#include "protocol/MessageWriter.h"

#include <QObject>
#include <QUdpSocket>

#include <vector>

namespace Candela::Ioc {

class Database;

/// Answers searches: one datagram of replies for each datagram of requests, silence for names that are not
/// here. A request datagram must begin with VERSION, as with the EPICS server.
class UdpResponder : public QObject
{
    Q_OBJECT

public:
    UdpResponder(const Database &database, const ServerConfig &config, QObject *parent = nullptr);

    /// Replies name this TCP port. False with *error if the port cannot be bound.
    bool start(quint16 udpPort, quint16 tcpPort, QString *error);
    void stop();
    quint16 port() const { return m_socket.localPort(); }
    quint64 searches() const { return m_searches; }
    /// While silent, requests are read and not answered.
    void setSilent(bool silent) { m_silent = silent; }

private:
    void read(QUdpSocket &socket);
    void answer(std::span<const std::byte> datagram, const QHostAddress &sender, quint16 senderPort);
    void finish(const QHostAddress &to, quint16 port);
    void send(QUdpSocket &socket);

    struct Reply
    {
        QByteArray bytes;
        QHostAddress to;
        quint16 port = 0;
    };

    const Database &m_database;
    const ServerConfig &m_config;
    QUdpSocket m_socket;
    QUdpSocket m_broadcasts; ///< A socket bound to one address does not hear broadcasts: this one does.
    QByteArray m_buffer;
    MessageWriter m_writer;
    std::vector<Reply> m_replies; ///< To the requests of one burst.
    quint64 m_searches = 0;
    quint16 m_tcpPort = 0;
    bool m_silent = false;
};

} // namespace Candela::Ioc
