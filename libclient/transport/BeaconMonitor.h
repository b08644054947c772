// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>

#include <chrono>
#include <list>

namespace Candela::Net {

/// A server's sign of life, with the server's address filled in.
struct Beacon
{
    quint32 address = 0; ///< Host order.
    quint16 port = 0;    ///< Of the server's circuits (TCP).
    quint16 minor = 0;   ///< Of its protocol version; ids count from 10 (4.10) on.
    quint32 id = 0;      ///< One more with each beacon.
};

enum class BeaconVerdict : quint8 {
    Ignore,   ///< A copy that took another way, or the one behind a lost one: says nothing.
    Normal,   ///< When it was due: the server lives, its circuit may be trusted.
    Distrust, ///< Late: ask the server's circuit for an echo.
    Anomaly   ///< A new or restarted server, or a network that is back: ask for an echo, and search sooner.
};

/// Learns the rhythm of each server's beacons and says what a beacon means.
///
/// A beacon is late from 1.25 times the mean interval on; from 3.25 times on the network was away; an
/// interval of at most 0.80 times the mean is a server that was started again (servers begin with short
/// intervals). The mean follows with weight 1/8.
///
/// Pure logic: time is handed in, from any clock that only goes forward. A stranger may send any number of
/// forged beacons: the memory is bounded, the server that was silent for longest goes first. A newcomer is an
/// anomaly each time, so the searches that follow from anomalies need a bound of their own.
class BeaconMonitor
{
public:
    using Time = std::chrono::nanoseconds; ///< Since any fixed moment.

    struct Options
    {
        int maxServers = 4096;
        /// Silence after which a server is forgotten: its next beacon is a first sight again.
        Time forgetAfter = std::chrono::minutes(10);
    };

    BeaconMonitor()
        : BeaconMonitor(Options())
    {
    }
    explicit BeaconMonitor(const Options &options);

    BeaconVerdict take(const Beacon &beacon, Time now);

    /// The mean interval; 0 before a server's second beacon, or if it is not known.
    Time meanInterval(quint32 address, quint16 port) const;
    int serverCount() const { return int(m_servers.size()); }
    void clear();

private:
    struct Server
    {
        quint64 key = 0;
        Time heard{0};    ///< Any beacon.
        Time counted{0};  ///< The last one that was not ignored.
        double mean = -1; ///< Nanoseconds.
        quint32 lastId = 0;
    };
    using Servers = std::list<Server>; ///< The one that was heard last is in front.

    static quint64 keyOf(quint32 address, quint16 port) { return quint64(address) << 16 | port; }
    void forget(Time now);
    BeaconVerdict judge(Server &server, const Beacon &beacon, Time now) const;

    Options m_options;
    Servers m_servers;
    QHash<quint64, Servers::iterator> m_index;
};

} // namespace Candela::Net
