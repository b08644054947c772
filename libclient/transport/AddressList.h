// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace Candela::Net {

/// A host and a port as configured.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const Endpoint &) const = default;
};

/// "10.0.0.1:5064"
QString toText(const Endpoint &endpoint);
/// "host" or "host:port"; false if the port is not one or the host is empty.
bool splitHostPort(const QString &text, quint16 defaultPort, QString *host, quint16 *port);

/// Turns a configured list of host[:port] into addresses. Numbers are there at once; names are looked up
/// without blocking, and again every half minute while they cannot be resolved.
/// Belongs to the network thread.
class AddressList : public QObject
{
    Q_OBJECT
public:
    AddressList(const QStringList &entries, quint16 defaultPort, QObject *parent = nullptr);

    /// Begins to resolve; changed() follows for each name.
    void start();
    /// Adds an address that needs no resolving; duplicates are ignored.
    void add(const Endpoint &endpoint);
    const std::vector<Endpoint> &endpoints() const { return m_endpoints; }

    /// The broadcast addresses of all interfaces that are up; the loopback only if there is no other.
    static std::vector<QHostAddress> broadcastAddresses();

Q_SIGNALS:
    void changed();
    void warning(const QString &text);

private:
    struct Pending
    {
        QString host;
        quint16 port = 0;
        bool warned = false;
    };

    void lookUp(const Pending &pending);

    QStringList m_entries;
    quint16 m_defaultPort;
    std::vector<Endpoint> m_endpoints;
    std::vector<Pending> m_failed;
    QTimer m_retry;
};

} // namespace Candela::Net
