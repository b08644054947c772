// SPDX-License-Identifier: MIT
#pragma once

#include "BeaconMonitor.h"
#include "Repeater.h"

#include <memory>
#include <optional>

namespace Candela::Net {

/// Hears the beacons of all servers through the host's CA repeater, and is that repeater if there is none.
///
/// It has a port of its own and registers it with the repeater at 127.0.0.1:repeaterPort, each second until
/// that is confirmed. Before each of these tries it attempts to bind the repeater's port without sharing it:
/// if that works nobody repeats, and from then on this object does, in its own thread, for every client of
/// the host. There is no daemon to install or to leave behind. When the process that repeats ends, the port
/// is free; the other clients notice, since they register again each `keepAlive` and are not answered, and
/// the first of them that binds the port takes over. In between (keepAlive and two seconds at most) beacons
/// are missed, which costs speed in finding servers that come back, and nothing else.
///
/// The well-known port is never bound only to listen: other clients would believe that a repeater runs.
///
/// Belongs to one thread (a Context's network thread), which needs an event loop.
class RepeaterClient : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        quint16 repeaterPort = 5065; ///< Config::repeaterPort
        /// False: only use a repeater that runs.
        bool mayRepeat = true;
        /// Where a repeater of our own listens; the host's loopback must be part of it.
        QHostAddress repeaterInterface{QHostAddress::AnyIPv4};
        std::chrono::milliseconds retry{1000};
        std::chrono::milliseconds keepAlive{10000};
    };

    explicit RepeaterClient(const Options &options, QObject *parent = nullptr);
    ~RepeaterClient() override;

    /// False if not even a port of one's own could be had; nothing is heard then.
    bool start();

    bool isRegistered() const { return m_registered; }
    /// This object is the host's repeater.
    bool isRepeater() const { return m_repeater != nullptr; }
    const Repeater *repeater() const { return m_repeater.get(); }

Q_SIGNALS:
    /// A signal a beacon is fine: servers send one each 15 s.
    void beacon(const Candela::Net::Beacon &beacon);
    void registeredChanged(bool registered);

private:
    void registerNow();
    void readAll();
    void take(std::span<const std::byte> datagram, const QHostAddress &sender);
    void setRegistered(bool registered);

    Options m_options;
    QUdpSocket m_socket;
    QTimer m_timer;
    std::unique_ptr<Repeater> m_repeater;
    std::vector<std::byte> m_buffer;
    MessageWriter m_request;
    int m_unanswered = 0;
    bool m_registered = false;
};

} // namespace Candela::Net
