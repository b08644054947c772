// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>

namespace Candela {

/// How a Context finds servers and how patient it is. Times are real times, sizes bytes.
struct CANDELA_EXPORT Config
{
    QStringList addressList;     ///< host[:port] to search by UDP (EPICS_CA_ADDR_LIST).
    bool autoAddressList = true; ///< Add the interfaces' broadcast addresses.
    QStringList nameServers;     ///< host[:port] to search by TCP (EPICS_CA_NAME_SERVERS).
    quint16 serverPort = 5064;   ///< Default port of the lists above.
    quint16 repeaterPort = 5065; ///< Where beacons are repeated.
    bool useRepeater = true;     ///< Register with (or start) a CA repeater for beacons.
    std::chrono::milliseconds connectionTimeout{30000}; ///< Silence before an echo (EPICS_CA_CONN_TMO).
    std::chrono::milliseconds echoTimeout{5000};    ///< Silence after the echo before the circuit is dropped.
    std::chrono::milliseconds connectTimeout{5000}; ///< For a TCP connection to be made.
    std::chrono::milliseconds maxSearchPeriod{300000}; ///< Cap of the search back-off.
    std::chrono::milliseconds notFoundAfter{1000}; ///< A channel that nobody answered for is called NotFound.
    std::chrono::milliseconds holdOff{
        10000}; ///< Before a channel that its server refused or dropped is searched again.
    std::chrono::milliseconds frame{16}; ///< Updates are handed to the caller's thread this often.

    // Limits: whatever a server sends or does not read, memory stays bounded. What exceeds one ends with
    // ErrorCode::TooLarge and a detail that names the limit.
    /// Largest payload of one message, in both directions. A larger answer is passed over and its read or
    /// subscription fails; one that announces a size which does not fit its type drops the circuit.
    qint64 maxArrayBytes = 64 * 1024 * 1024;
    /// Bytes queued on one circuit for a server that does not read. Beyond it writes are refused; if requests
    /// alone exceed it the circuit is dropped and its channels are searched again.
    qint64 maxQueuedBytes = 256 * 1024 * 1024;
    /// PVs of one context, and so names waiting for a search. At most, and by default, 2^22 - 2 = 4,194,302.
    int maxChannels = (1 << 22) - 2;

    int multicastTtl = 1; ///< Of searches to multicast addresses (EPICS_CA_MCAST_TTL).
    /// Name or IPv4 address of the interface that these searches leave by; empty: the system's route.
    QString multicastInterface;
    QString userName; ///< A claim only; the operating system's user by default.
    /// A claim as well, for the server's access rules; this machine's name by default.
    QString hostName;

    /// Reads EPICS_CA_*; a wrong value is named in `warnings` ("EPICS_CA_CONN_TMO: \"abc\" is not a number of
    /// seconds; using 30"), or under candela.context if that is null, and the default used.
    static Config
    fromEnvironment(const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment(),
                    QStringList *warnings = nullptr);
    /// Only 127.0.0.1 at `port`, no repeater: for tests and the demo.
    static Config loopback(quint16 port);
};

} // namespace Candela
