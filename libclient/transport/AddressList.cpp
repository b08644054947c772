// SPDX-License-Identifier: MIT
#include "AddressList.h"

#include <QHostInfo>
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
{
    m_retry.setInterval(30000);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        for (const Pending &pending : std::exchange(m_failed, {}))
            lookUp(pending);
    });
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
            lookUp({host, port, false});
    }
}

void AddressList::add(const Endpoint &endpoint)
{
    if (std::find(m_endpoints.begin(), m_endpoints.end(), endpoint) != m_endpoints.end())
        return;
    m_endpoints.push_back(endpoint);
    Q_EMIT changed();
}

void AddressList::lookUp(const Pending &pending)
{
    QHostInfo::lookupHost(pending.host, this, [this, pending](const QHostInfo &info) {
        for (const QHostAddress &address : info.addresses()) {
            if (address.protocol() == QAbstractSocket::IPv4Protocol) {
                add({address, pending.port});
                return;
            }
        }
        if (!pending.warned)
            Q_EMIT warning(
                tr("The host name \"%1\" cannot be resolved; it is tried again").arg(pending.host));
        m_failed.push_back({pending.host, pending.port, true});
        m_retry.start();
    });
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
