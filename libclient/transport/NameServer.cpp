// SPDX-License-Identifier: MIT
#include "NameServer.h"

#include "../core/Logging.h"
#include "../protocol/Messages.h"

#include <QNetworkProxy>

namespace Candela::Net {

NameServer::NameServer(const Endpoint &endpoint, const Config &config, QObject *parent)
    : QObject(parent)
    , m_endpoint(endpoint)
    , m_config(config)
    , m_socket(this)
    , m_reader(MaxPayload)
    , m_retry(this)
    , m_watch(this)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_retry.setSingleShot(true);
    m_watch.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &NameServer::open);
    connect(&m_watch, &QTimer::timeout, this, &NameServer::watch);
    connect(&m_socket, &QTcpSocket::connected, this, &NameServer::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &NameServer::receive);
    connect(&m_socket, &QTcpSocket::disconnected, this, &NameServer::lost);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &NameServer::lost);
}

NameServer::~NameServer()
{
    // The socket says goodbye when it is destroyed, and nobody is left to hear it.
    m_socket.disconnect(this);
}

void NameServer::open()
{
    m_reader.reset();
    m_out.clear();
    m_socket.connectToHost(m_endpoint.address, m_endpoint.port);
    m_watch.start(m_config.connectTimeout);
}

void NameServer::connected()
{
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_echoSent = false;
    // Its VERSION must come, which tells whether it can be asked.
    m_watch.start(m_config.connectTimeout);
    m_out.version(0);
    const QByteArray user = m_config.userName.toUtf8();
    const QByteArray host = m_config.hostName.toUtf8();
    if (!user.isEmpty())
        m_out.clientName(user);
    if (!host.isEmpty())
        m_out.hostName(host);
    m_socket.write(m_out.data(), qint64(m_out.size()));
    m_out.clear();
    qCDebug(lcSearch).noquote() << "Connected to the name server" << toText(m_endpoint);
}

void NameServer::versionReceived(int minor)
{
    if (m_ready)
        return; // some send it twice
    if (minor < FirstWithSearches) {
        if (!std::exchange(m_tooOldTold, true))
            Q_EMIT warning(
                tr("The name server %1 speaks version 4.%2, which knows no searches over TCP; it is "
                   "not used")
                    .arg(toText(m_endpoint))
                    .arg(minor));
        // It may be a newer one some day.
        m_retryDelay = LastRetry;
        lost();
        return;
    }
    m_ready = true;
    m_retryDelay = FirstRetry;
    m_watch.start(m_config.connectionTimeout);
    Q_EMIT ready();
}

void NameServer::ask()
{
    if (!m_ready)
        return;
    m_echoSent = false;
    watch();
}

void NameServer::search(quint32 cid, QByteArrayView name)
{
    if (m_ready)
        m_out.search(cid, name);
}

void NameServer::flush()
{
    if (!m_ready || m_out.isEmpty())
        return;
    m_socket.write(m_out.data(), qint64(m_out.size()));
    m_out.clear();
}

void NameServer::receive()
{
    const QByteArray bytes = m_socket.readAll();
    if (m_ready) {
        m_echoSent = false;
        m_watch.start(m_config.connectionTimeout);
    }
    m_reader.feed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    std::vector<SearchAnswer> found;
    MessageView message;
    while (m_reader.next(message)) {
        if (message.header.command == Command::Version) {
            if (const Result<VersionMessage> version = decodeVersion(message); version.ok())
                versionReceived(version->minor);
            if (m_retry.isActive())
                return;
        }
        if (message.header.command != Command::Search)
            continue; // ECHO, NOT_FOUND: nothing to do
        const Result<SearchReply> reply = decodeSearchReply(message);
        if (!reply.ok())
            continue;
        const bool itself = reply->address == 0xffffffff;
        const quint32 address = itself ? m_endpoint.address.toIPv4Address() : reply->address;
        const quint16 port = reply->port != 0 ? reply->port : m_endpoint.port;
        found.push_back({reply->cid, address, port, std::max(0, reply->minor)});
    }
    if (m_reader.failed()) {
        qCWarning(lcSearch).noquote()
            << "The name server" << toText(m_endpoint) << "sent nonsense:" << m_reader.error().message();
        lost();
    }
    if (!found.empty())
        Q_EMIT answers(found);
}

void NameServer::watch()
{
    if (m_ready && !m_echoSent) {
        m_echoSent = true;
        m_out.echo();
        flush();
        m_watch.start(m_config.echoTimeout);
        return;
    }
    lost();
}

void NameServer::lost()
{
    if (m_retry.isActive())
        return;
    qCDebug(lcSearch).noquote() << "No name server at" << toText(m_endpoint) << ":" << m_socket.errorString();
    m_ready = false;
    m_watch.stop();
    m_out.clear();
    m_retry.start(m_retryDelay);
    m_retryDelay = std::min(m_retryDelay * 2, LastRetry);
    m_socket.abort();
}

} // namespace Candela::Net
