// SPDX-License-Identifier: MIT
#include "SearchEngine.h"

#include "../core/Logging.h"
#include "../protocol/DatagramReader.h"
#include "../protocol/Messages.h"

#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QVariant>

#include <algorithm>

namespace Candela::Net {

SearchEngine::SearchEngine(const Config &config, Counters &counters, NameOf nameOf, QObject *parent)
    : QObject(parent)
    , m_config(config)
    , m_counters(counters)
    , m_nameOf(std::move(nameOf))
    , m_addresses(config.addressList, config.serverPort, this)
    , m_nameServerAddresses(config.nameServers, config.serverPort, this)
    , m_socket(this)
    , m_schedule(config.maxSearchPeriod)
    , m_buffer(64 * 1024)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_addresses, &AddressList::warning, this, &SearchEngine::warning);
    connect(&m_nameServerAddresses, &AddressList::warning, this, &SearchEngine::warning);
    connect(&m_nameServerAddresses, &AddressList::changed, this, &SearchEngine::updateNameServers);
    connect(&m_socket, &QUdpSocket::readyRead, this, &SearchEngine::readAnswers);
}

void SearchEngine::start()
{
    if (!m_socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0))
        Q_EMIT warning(tr("Searches cannot be sent: %1").arg(m_socket.errorString()));
    // Answers to a burst of searches come in a burst, too.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 * 1024 * 1024);
    m_socket.setSocketOption(QAbstractSocket::MulticastTtlOption, m_config.multicastTtl);
    chooseMulticastInterface();
    m_addresses.start();
    m_nameServerAddresses.start();
    if (m_config.autoAddressList) {
        for (const QHostAddress &address : AddressList::broadcastAddresses())
            m_addresses.add({address, m_config.serverPort});
    }
}

void SearchEngine::chooseMulticastInterface()
{
    const QString &wanted = m_config.multicastInterface;
    if (wanted.isEmpty())
        return;
    const QHostAddress address(wanted);
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        if (interface.name() == wanted || std::any_of(entries.begin(), entries.end(), [&](const auto &entry) {
                return entry.ip() == address;
            })) {
            m_socket.setMulticastInterface(interface);
            return;
        }
    }
    Q_EMIT warning(tr("There is no network interface \"%1\" for multicast searches; the system chooses one")
                       .arg(wanted));
}

void SearchEngine::updateNameServers()
{
    const std::vector<Endpoint> &all = m_nameServerAddresses.endpoints();
    // A host name may have got another address.
    std::erase_if(m_nameServers, [&all](NameServer *server) {
        if (std::find(all.begin(), all.end(), server->endpoint()) != all.end())
            return false;
        server->deleteLater();
        return true;
    });
    for (const Endpoint &endpoint : all) {
        const auto isIt = [&endpoint](const NameServer *server) { return server->endpoint() == endpoint; };
        if (std::any_of(m_nameServers.begin(), m_nameServers.end(), isIt))
            continue;
        auto *server = new NameServer(endpoint, m_config, this);
        connect(server, &NameServer::answers, this, &SearchEngine::answers);
        connect(server, &NameServer::ready, this, &SearchEngine::ready);
        connect(server, &NameServer::warning, this, &SearchEngine::warning);
        m_nameServers.push_back(server);
        server->open();
    }
}

void SearchEngine::awoke()
{
    for (NameServer *server : m_nameServers)
        server->ask();
    m_addresses.refresh();
    m_nameServerAddresses.refresh();
}

bool SearchEngine::canSearch() const
{
    return !m_addresses.endpoints().empty() || std::any_of(m_nameServers.begin(), m_nameServers.end(),
                                                           [](const NameServer *s) { return s->isReady(); });
}

int SearchEngine::messageSize(std::string_view name)
{
    return MessageHeader::ShortSize + int(paddedSize(name.size() + 1));
}

void SearchEngine::answered(std::string_view name)
{
    m_underWay = std::max<qint64>(0, m_underWay - messageSize(name));
}

void SearchEngine::run(TimePoint now)
{
    if (!canSearch())
        return;
    if (now >= m_tickEnd) {
        m_underWay = 0;
        m_tickEnd = now + Tick;
    }
    // A few first searches wait for company; as soon as they fill a datagram they go.
    const bool pooling = now < m_poolEnd && m_schedule.firstSearches() < 30;
    if (pooling && m_schedule.firstSearches() > 0)
        return;
    while (m_underWay < Window) {
        int names = 0;
        m_datagram.clear();
        m_datagram.searchVersion(m_sequence);
        while (m_datagram.size() < DatagramSize) {
            const quint32 cid = m_carried != None ? m_carried : m_schedule.takeDue(now);
            m_carried = None;
            if (cid == None)
                break;
            const std::string_view name = m_nameOf(cid);
            const std::size_t before = m_datagram.size();
            const QByteArrayView view(name.data(), qsizetype(name.size()));
            m_datagram.search(cid, view);
            if (m_datagram.size() > DatagramSize && names > 0) {
                m_datagram.truncate(before);
                m_carried = cid;
                break;
            }
            ++names;
            for (NameServer *server : m_nameServers)
                server->search(cid, view);
        }
        if (names == 0)
            return;
        send(names);
        m_poolEnd = now + Pool;
    }
}

void SearchEngine::send(int names)
{
    ++m_sequence;
    m_underWay += qint64(m_datagram.size());
    for (const Endpoint &to : m_addresses.endpoints()) {
        const qint64 sent =
            m_socket.writeDatagram(m_datagram.data(), qint64(m_datagram.size()), to.address, to.port);
        m_counters.searchDatagrams.fetch_add(1, std::memory_order_relaxed);
        const auto told = std::find(m_unreachable.begin(), m_unreachable.end(), to);
        if (sent < 0 && told == m_unreachable.end()) {
            m_unreachable.push_back(to);
            qCWarning(lcSearch).noquote()
                << "Cannot search at" << toText(to) << ":" << m_socket.errorString();
        } else if (sent >= 0 && told != m_unreachable.end()) {
            m_unreachable.erase(told);
        }
    }
    for (NameServer *server : m_nameServers)
        server->flush();
    qCDebug(lcSearch) << "Searched" << names << "names in" << m_datagram.size() << "bytes";
}

TimePoint SearchEngine::nextDue() const
{
    if (!canSearch())
        return TimePoint::max();
    TimePoint due = m_carried != None ? TimePoint::min() : m_schedule.nextDue();
    if (due == TimePoint::min())
        due = m_poolEnd;
    if (m_underWay >= Window)
        due = std::max(due, m_tickEnd);
    return due;
}

void SearchEngine::readAnswers()
{
    QHostAddress from;
    // One signal may stand for many datagrams.
    while (true) {
        const qint64 size = m_socket.readDatagram(m_buffer.data(), qint64(m_buffer.size()), &from);
        if (size < 0)
            break;
        const quint32 source = from.toIPv4Address();
        DatagramReader reader(std::as_bytes(std::span(m_buffer.data(), std::size_t(size))));
        MessageView message;
        while (reader.next(message)) {
            // Requests get reflected: only replies have count 0.
            if (message.header.command != Command::Search || message.header.dataCount != 0)
                continue;
            const Result<SearchReply> reply = decodeSearchReply(message);
            if (!reply.ok()) {
                qCDebug(lcSearch) << "Ignored a search reply from" << from << reply.error().message();
                continue;
            }
            const quint32 address = reply->address == 0xffffffff ? source : reply->address;
            m_answers.push_back({reply->cid, address, reply->port, std::max(0, reply->minor)});
        }
        if (reader.error())
            qCDebug(lcSearch) << "Ignored the rest of a datagram from" << from << reader.error().message();
    }
    if (m_answers.empty())
        return;
    Q_EMIT answers(m_answers);
    m_answers.clear();
}

} // namespace Candela::Net
