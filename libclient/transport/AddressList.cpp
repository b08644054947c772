// SPDX-License-Identifier: MIT
#include "AddressList.h"

#include <QNetworkInterface>

#include <algorithm>

namespace Candela::Net {

QString toText(const Endpoint &endpoint)
{
    return endpoint.address.toString() + u':' + QString::number(endpoint.port);
}

bool splitHostPort(const QString &text, quint16 defaultPort, QString *host, quint16 *port)
{
    const qsizetype colon = text.indexOf(u':');
    *host = text.left(colon < 0 ? text.size() : colon);
    *port = defaultPort;
    if (host->isEmpty())
        return false;
    if (colon < 0)
        return true;
    bool ok = false;
    *port = text.mid(colon + 1).toUShort(&ok);
    return ok && *port != 0;
}

AddressList::AddressList(const QStringList &entries, quint16 defaultPort, QObject *parent)
    : QObject(parent)
    , m_entries(entries)
    , m_defaultPort(defaultPort)
    , m_lookUp([this](const QString &host, std::function<void(const QHostInfo &)> done) {
        QHostInfo::lookupHost(host, this, std::move(done));
    })
    , m_refresh(this)
{
    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &AddressList::refresh);
}

void AddressList::start()
{
    for (const QString &entry : std::as_const(m_entries)) {
        QString host;
        quint16 port = 0;
        if (!splitHostPort(entry, m_defaultPort, &host, &port)) {
            Q_EMIT warning(tr("\"%1\" is not a host or host:port; it is left out").arg(entry));
            continue;
        }
        QHostAddress address;
        if (address.setAddress(host) && address.protocol() == QAbstractSocket::IPv4Protocol)
            add({address, port});
        else
            m_names.push_back({host, port, {}, false, false});
    }
    refresh();
}

bool AddressList::contains(const Endpoint &endpoint) const
{
    return std::find(m_endpoints.begin(), m_endpoints.end(), endpoint) != m_endpoints.end();
}

void AddressList::add(const Endpoint &endpoint)
{
    if (contains(endpoint))
        return;
    m_endpoints.push_back(endpoint);
    Q_EMIT changed();
}

void AddressList::refresh()
{
    if (m_names.empty())
        return;
    m_refresh.start(Refresh);
    for (std::size_t i = 0; i < m_names.size(); ++i)
        lookUp(i);
}

void AddressList::lookUp(std::size_t index)
{
    if (std::exchange(m_names[index].underWay, true))
        return;
    m_lookUp(m_names[index].host, [this, index](const QHostInfo &info) { resolved(index, info); });
}

void AddressList::resolved(std::size_t index, const QHostInfo &info)
{
    Name &name = m_names[index];
    name.underWay = false;
    QHostAddress first;
    const auto addresses = info.addresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        // One of several is kept as long as it is among them.
        if (address == name.address)
            return;
        if (first.isNull())
            first = address;
    }
    if (first.isNull()) {
        // What was known stays: a name server of the internet that is down says nothing of the host.
        if (name.address.isNull() && !std::exchange(name.warned, true))
            Q_EMIT warning(tr("The host name \"%1\" cannot be resolved; it is tried again").arg(name.host));
        if (m_refresh.remainingTimeAsDuration() > Retry)
            m_refresh.start(Retry);
        return;
    }
    const Endpoint before{name.address, name.port};
    name.address = first;
    const bool shared = std::any_of(m_names.begin(), m_names.end(), [&before](const Name &other) {
        return Endpoint{other.address, other.port} == before;
    });
    if (!before.address.isNull() && !shared)
        std::erase(m_endpoints, before);
    const Endpoint now{first, name.port};
    if (!contains(now))
        m_endpoints.push_back(now);
    Q_EMIT changed();
}

std::vector<QHostAddress> AddressList::broadcastAddresses()
{
    std::vector<QHostAddress> result;
    bool anyLoopback = false;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto flags = interface.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp) || !flags.testFlag(QNetworkInterface::IsRunning))
            continue;
        if (flags.testFlag(QNetworkInterface::IsLoopBack)) {
            anyLoopback = true;
            continue;
        }
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol)
                continue;
            // A point-to-point link has no broadcast address; its own search goes to the address list.
            if (!entry.broadcast().isNull() &&
                std::find(result.begin(), result.end(), entry.broadcast()) == result.end())
                result.push_back(entry.broadcast());
        }
    }
    if (result.empty() && anyLoopback)
        result.push_back(QHostAddress(QHostAddress::LocalHost));
    return result;
}

} // namespace Candela::Net
