// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QHostInfo>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <functional>
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
/// without blocking, again every half minute while one of them cannot be resolved, and every few minutes
/// afterwards, since a server may move: then its old address goes. Belongs to the network thread.
class AddressList : public QObject
{
    Q_OBJECT
public:
    AddressList(const QStringList &entries, quint16 defaultPort, QObject *parent = nullptr);

    /// Looks a host name up and calls back, in this thread. QHostInfo by default; tests bring their own.
    using LookUp = std::function<void(const QString &host, std::function<void(const QHostInfo &)>)>;
    void setLookUp(LookUp lookUp) { m_lookUp = std::move(lookUp); }

    static constexpr std::chrono::seconds Retry{30};
    static constexpr std::chrono::seconds Refresh{300};

    /// Begins to resolve; changed() follows for each name.
    void start();
    /// Looks all host names up again, now.
    void refresh();
    /// Adds an address that needs no resolving; duplicates are ignored.
    void add(const Endpoint &endpoint);
    const std::vector<Endpoint> &endpoints() const { return m_endpoints; }

    /// The broadcast addresses of all interfaces that are up; the loopback only if there is no other.
    static std::vector<QHostAddress> broadcastAddresses();

Q_SIGNALS:
    void changed();
    void warning(const QString &text);

private:
    struct Name
    {
        QString host;
        quint16 port = 0;
        QHostAddress address; ///< Null while it cannot be resolved.
        bool underWay = false;
        bool warned = false;
    };

    void lookUp(std::size_t index);
    void resolved(std::size_t index, const QHostInfo &info);
    bool contains(const Endpoint &endpoint) const;

    QStringList m_entries;
    quint16 m_defaultPort;
    LookUp m_lookUp;
    std::vector<Endpoint> m_endpoints;
    std::vector<Name> m_names;
    QTimer m_refresh;
};

} // namespace Candela::Net
