// SPDX-License-Identifier: MIT
#include "BeaconMonitor.h"

namespace Candela::Net {

namespace {

constexpr double LateFactor = 1.25;
constexpr double AwayFactor = 3.25;
constexpr double RestartFactor = 0.80;
constexpr double MeanWeight = 1.0 / 8;
/// The first version (4.10) whose beacons are numbered.
constexpr quint16 NumberedSince = 10;

/// A copy, one that was overtaken, or one behind which one or two were lost on the way: its interval is not
/// the server's. The arithmetic wraps around as the ids do.
bool isIrregular(quint32 advance)
{
    constexpr quint32 justBefore = ~quint32(0) - 255; // 2^32 - 256
    return advance == 0 || advance == 2 || advance == 3 || advance > justBefore;
}

} // namespace

BeaconMonitor::BeaconMonitor(const Options &options)
    : m_options(options)
{
    m_options.maxServers = qMax(1, m_options.maxServers);
}

BeaconVerdict BeaconMonitor::take(const Beacon &beacon, Time now)
{
    forget(now);
    const quint64 key = keyOf(beacon.address, beacon.port);
    const auto found = m_index.constFind(key);
    if (found != m_index.cend()) {
        m_servers.splice(m_servers.begin(), m_servers, *found);
        Server &server = m_servers.front();
        server.heard = now;
        return judge(server, beacon, now);
    }

    if (serverCount() >= m_options.maxServers) {
        m_index.remove(m_servers.back().key);
        m_servers.pop_back();
    }
    m_servers.push_front({key, now, now, -1, beacon.id});
    m_index.insert(key, m_servers.begin());
    return BeaconVerdict::Anomaly;
}

BeaconVerdict BeaconMonitor::judge(Server &server, const Beacon &beacon, Time now) const
{
    if (beacon.minor >= NumberedSince) {
        const quint32 advance = beacon.id - server.lastId;
        // Also taken over from one that is ignored: a server that was started again counts from 0, and its
        // second beacon must be seen as the successor of its first.
        server.lastId = beacon.id;
        if (isIrregular(advance))
            return BeaconVerdict::Ignore;
    }

    const double interval = double((now - server.counted).count());
    server.counted = now;
    if (server.mean < 0) {
        server.mean = interval;
        return BeaconVerdict::Normal;
    }
    const double mean = server.mean;
    server.mean = mean + (interval - mean) * MeanWeight;
    if (interval >= mean * AwayFactor || interval <= mean * RestartFactor)
        return BeaconVerdict::Anomaly;
    return interval >= mean * LateFactor ? BeaconVerdict::Distrust : BeaconVerdict::Normal;
}

void BeaconMonitor::forget(Time now)
{
    while (!m_servers.empty() && now - m_servers.back().heard > m_options.forgetAfter) {
        m_index.remove(m_servers.back().key);
        m_servers.pop_back();
    }
}

BeaconMonitor::Time BeaconMonitor::meanInterval(quint32 address, quint16 port) const
{
    const auto found = m_index.constFind(keyOf(address, port));
    if (found == m_index.cend() || (*found)->mean < 0)
        return Time(0);
    return Time(qint64((*found)->mean));
}

void BeaconMonitor::clear()
{
    m_index.clear();
    m_servers.clear();
}

} // namespace Candela::Net
