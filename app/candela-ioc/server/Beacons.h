// SPDX-License-Identifier: MIT
#pragma once

#include "ServerConfig.h"

#include "protocol/MessageWriter.h"

#include <QObject>
#include <QTimer>
#include <QUdpSocket>

namespace Candela::Ioc {

/// Tells the network that this server is there: often after the start, so that clients search at once, then
/// at the configured period.
class Beacons : public QObject
{
    Q_OBJECT

public:
    explicit Beacons(const ServerConfig &config, QObject *parent = nullptr);

    void start(quint16 tcpPort);
    void stop();
    quint32 sent() const { return m_id; }

private:
    void send();
    QList<Endpoint> targets() const;

    const ServerConfig &m_config;
    QUdpSocket m_socket;
    QTimer m_timer;
    QList<Endpoint> m_targets;
    MessageWriter m_writer;
    std::chrono::milliseconds m_interval{};
    quint32 m_id = 0;
    quint16 m_tcpPort = 0;
};

} // namespace Candela::Ioc
