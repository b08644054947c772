// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QList>
#include <QProcessEnvironment>

#include <chrono>

namespace Candela::Ioc {

struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// Where a server listens and how much it keeps for clients that do not keep up. Sizes in bytes.
struct ServerConfig
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost); ///< Interface; AnyIPv4 is all of them.
    quint16 tcpPort = 0; ///< 0: any free one. If a given one is taken: an ephemeral one (see below).
    quint16 udpPort = 0; ///< Searches; shared with other servers. 0: the number of the TCP port.
    /// A taken TCP port is an error, rather than a reason to take another one and name it in replies.
    bool strictTcpPort = false;

    bool beacons = true;
    bool autoBeaconAddresses = true; ///< Add the broadcast addresses of the interfaces.
    QList<Endpoint> beaconAddresses;
    quint16 beaconPort = 5065;
    std::chrono::milliseconds beaconPeriod{15000};
    QList<QHostAddress> ignoredAddresses; ///< Searches from these are not answered.

    qint64 maxMessageBytes = 64 * 1024 * 1024; ///< Of one request or one response.
    qint64 backlogBytes =
        128 * 1024;        ///< With more than this unsent, updates wait in their subscriptions' queues.
    int queuedUpdates = 4; ///< For each subscription; a full queue replaces its last entry.

    /// Reads EPICS_CAS_* (and the EPICS_CA_* ones that they default to). A wrong value is named in `warnings`
    /// and the default kept.
    static ServerConfig
    fromEnvironment(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                    QStringList *warnings = nullptr);
};

} // namespace Candela::Ioc
