// SPDX-License-Identifier: MIT
#include "Beacons.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Candela::Ioc {

using namespace std::chrono_literals;

Beacons::Beacons(const ServerConfig &config, QObject *parent)
    : QObject(parent)
    , m_config(config)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Beacons::send);
}

void Beacons::start(quint16 tcpPort)
{
    m_tcpPort = tcpPort;
    m_targets = targets();
    if (!m_config.beacons || m_targets.isEmpty() || !m_socket.bind(m_config.address, 0))
        return;
    m_interval = 20ms;
    send();
}

void Beacons::stop()
{
    m_timer.stop();
    m_socket.close();
}

QList<Endpoint> Beacons::targets() const
{
    QList<Endpoint> list = m_config.beaconAddresses;
    if (!m_config.autoBeaconAddresses)
        return list;
    const bool anywhere = m_config.address == QHostAddress(QHostAddress::AnyIPv4);
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol ||
                (!anywhere && entry.ip() != m_config.address))
                continue;
            const QHostAddress to = entry.ip().isLoopback() ? entry.ip() : entry.broadcast();
            const Endpoint endpoint{to, m_config.beaconPort};
            if (!to.isNull() && !list.contains(endpoint))
                list.append(endpoint);
        }
    }
    return list;
}

void Beacons::send()
{
    // 0 lets the receiver take the datagram's source, which is right wherever we listen on all interfaces.
    const bool anywhere = m_config.address == QHostAddress(QHostAddress::AnyIPv4);
    m_writer.clear();
    m_writer.beacon(m_tcpPort, m_id++, anywhere ? 0 : m_config.address.toIPv4Address());
    for (const Endpoint &target : std::as_const(m_targets))
        m_socket.writeDatagram(m_writer.data(), qint64(m_writer.size()), target.address, target.port);
    m_timer.start(std::min(m_interval, m_config.beaconPeriod));
    m_interval = std::min(2 * m_interval, m_config.beaconPeriod);
}

} // namespace Candela::Ioc
