// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Config.h"
#include "../protocol/MessageWriter.h"
#include "AddressList.h"
#include "CircuitStatus.h"
#include "NameServer.h"
#include "SearchAnswer.h"
#include "SearchSchedule.h"

#include <QObject>
#include <QUdpSocket>

#include <functional>

namespace Candela::Net {

/// Searches by UDP, and over TCP where name servers are configured: fills datagrams with names, paces them,
/// reads the answers.
///
/// Pacing: at most Window bytes are under way that no answer has come for; answers open the window again at
/// once, and it opens fully every Tick. So names that exist are searched as fast as their servers answer,
/// names that do not at a fixed rate that no miss can lower, and a server's receive buffer of 212 kB (92
/// datagrams) is never overrun. Belongs to the network thread.
class SearchEngine : public QObject
{
    Q_OBJECT
public:
    static constexpr int DatagramSize = 1400;
    static constexpr qint64 Window = 48 * DatagramSize;
    static constexpr std::chrono::milliseconds Tick{10};
    /// After one first search was sent, others are collected for this long.
    static constexpr std::chrono::milliseconds Pool{10};

    /// The name that belongs to a cid.
    using NameOf = std::function<std::string_view(quint32 cid)>;

    SearchEngine(const Config &config, Counters &counters, NameOf nameOf, QObject *parent);

    void start();
    SearchSchedule &schedule() { return m_schedule; }
    /// Sends what is due and the window lets through.
    void run(TimePoint now);
    TimePoint nextDue() const;
    /// The machine slept: name servers are asked for a sign of life, host names are looked up again.
    void awoke();
    /// Each answered name opens the window a little.
    void answered(std::string_view name);

Q_SIGNALS:
    /// All answers of one batch of datagrams.
    void answers(const std::vector<Candela::Net::SearchAnswer> &answers);
    /// A name server can be asked: what waits for a retry is worth a search now.
    void ready();
    void warning(const QString &text);

private:
    void readAnswers();
    void updateNameServers();
    void chooseMulticastInterface();
    bool canSearch() const;
    void send(int names);
    static int messageSize(std::string_view name);

    const Config &m_config;
    Counters &m_counters;
    NameOf m_nameOf;
    AddressList m_addresses;
    AddressList m_nameServerAddresses;
    std::vector<NameServer *> m_nameServers; ///< Owned as children.
    QUdpSocket m_socket;
    SearchSchedule m_schedule;
    MessageWriter m_datagram;
    std::vector<SearchAnswer> m_answers;
    std::vector<char> m_buffer;
    quint32 m_sequence = 0;
    quint32 m_carried = None; ///< Did not fit into the last datagram and begins the next.
    qint64 m_underWay = 0;    ///< Bytes sent in this tick, without those answered.
    TimePoint m_tickEnd{};
    TimePoint m_poolEnd{};
    std::vector<Endpoint> m_unreachable; ///< Told once each.
};

} // namespace Candela::Net
