// SPDX-License-Identifier: MIT
#pragma once

#include "../protocol/MessageWriter.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>
#include <QUdpSocket>

#include <chrono>
#include <vector>

namespace Candela::Net {

/// A CA repeater: takes the beacons that servers send to one well-known port of this host, which only one
/// program can have, and hands them to every client of the host that registered (REPEATER_REGISTER, or a
/// datagram of length zero; each is answered by REPEATER_CONFIRM).
///
/// The port is bound without sharing it: that binding works is what tells every client of the host, of this
/// library or another, that no repeater runs. Beacons get the address of their sender if they carry none.
/// Only beacons are repeated; registrations count only from this host's own addresses.
///
/// A client is dropped when its port can be bound again, so nobody has it any more. That is tried when
/// somebody new registers and every `checkPeriod`; at most `maxClients` are served.
///
/// Belongs to one thread, which needs an event loop.
class Repeater : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        /// 0: any free port, see port().
        quint16 port = 5065;
        /// Any by default: beacons are broadcast.
        QHostAddress interface {
            QHostAddress::AnyIPv4
        };
        int maxClients = 256;
        std::chrono::milliseconds checkPeriod{30000};
    };

    explicit Repeater(QObject *parent = nullptr)
        : Repeater(Options(), parent)
    {
    }
    explicit Repeater(const Options &options, QObject *parent = nullptr);

    /// False if the port is held by somebody else (a repeater, one hopes): see error().
    bool start();
    QAbstractSocket::SocketError error() const { return m_socket.error(); }
    quint16 port() const { return m_socket.localPort(); }
    int clientCount() const { return int(m_clients.size()); }
    quint64 repeatedBeacons() const { return m_repeated; }

private:
    void readAll();
    void take(std::span<const std::byte> datagram, const QHostAddress &sender, quint16 senderPort);
    void registerClient(const QHostAddress &sender, quint16 senderPort);
    bool isOfThisHost(quint32 address);
    void dropTheGone();

    struct Client
    {
        QHostAddress address;
        quint16 port = 0;
    };

    Options m_options;
    QUdpSocket m_socket;
    QTimer m_checkTimer;
    std::vector<Client> m_clients;
    std::vector<std::byte> m_buffer;
    MessageWriter m_writer;
    quint64 m_repeated = 0;
    bool m_fullReported = false;
};

} // namespace Candela::Net
