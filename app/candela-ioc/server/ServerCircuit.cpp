// SPDX-License-Identifier: MIT
#include "ServerCircuit.h"

#include "ServerLog.h"

#include "protocol/Messages.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

namespace Candela::Ioc {

using namespace std::chrono_literals;

namespace {

constexpr quint16 OldestClient = 4;
constexpr quint16 LargestPriority = 99;
constexpr qint64 ReceiveBuffer = 256 * 1024;
constexpr quint32 EcaDefunct = 278;
constexpr auto ClosingTime = 2s;

} // namespace

ServerCircuit::ServerCircuit(Database &database, const ServerConfig &config, quint16 tcpPort,
                             QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_config(config)
    , m_socket(socket)
    , m_output(*socket, config.backlogBytes)
    , m_reader(config.maxMessageBytes)
    , m_updates(m_output, config.queuedUpdates)
    , m_puts(m_output)
    , m_tcpPort(tcpPort)
    , m_minorVersion(ProtocolMinorVersion)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    // What we do not take stays in the operating system, so that the client is slowed down.
    m_socket->setReadBufferSize(ReceiveBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &ServerCircuit::receive);
    connect(m_socket, &QTcpSocket::disconnected, this, &ServerCircuit::closed);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_resumeScheduled || m_output.isCongested())
            return;
        m_resumeScheduled = true;
        QMetaObject::invokeMethod(this, &ServerCircuit::resume, Qt::QueuedConnection);
    });
    connect(&m_database, &Database::recordRemoved, this, &ServerCircuit::recordRemoved);
    connect(&m_database, &Database::accessChanged, this, &ServerCircuit::accessChanged);
    connect(&m_database, &Database::putFinished, this,
            [this](Record *record) { m_puts.recordFinished(*record); });

    m_output.writer().version(0);
    m_output.written();
    qCDebug(lcServer) << "client" << peer() << "connected";
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &ServerCircuit::receive, Qt::QueuedConnection);
}

ServerCircuit::~ServerCircuit()
{
    m_output.flush();
    // The socket must not tell us of its end any more.
    m_socket->disconnect(this);
}

QString ServerCircuit::peer() const
{
    return QStringLiteral("%1:%2").arg(m_socket->peerAddress().toString()).arg(m_socket->peerPort());
}

void ServerCircuit::close()
{
    m_closing = true;
    m_output.flush();
    m_socket->disconnectFromHost();
    // A client that takes nothing must not keep the circuit.
    QTimer::singleShot(ClosingTime, m_socket, &QTcpSocket::abort);
}

void ServerCircuit::setStalled(bool stalled)
{
    m_stalled = stalled;
    m_output.setHeld(stalled);
    if (!stalled)
        resume();
}

void ServerCircuit::resume()
{
    m_resumeScheduled = false;
    if (m_closing || m_stalled)
        return;
    m_updates.drain();
    receive();
}

void ServerCircuit::receive()
{
    while (!m_closing && !m_stalled) {
        MessageView message;
        while (!m_output.isBlocked() && m_reader.next(message)) {
            if (!handle(message))
                return close();
        }
        if (m_reader.failed()) {
            fail({}, Eca::Internal, "CAS: Missaligned or too large message rejected");
            return close();
        }
        if (m_output.isBlocked() || m_socket->bytesAvailable() == 0)
            break;
        const auto room = m_reader.writable();
        const qint64 size = m_socket->read(reinterpret_cast<char *>(room.data()), qint64(room.size()));
        if (size <= 0)
            break;
        m_reader.commit(std::size_t(size));
    }
    m_output.flush();
}

bool ServerCircuit::handle(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (m_minorVersion < OldestClient && header.command != Command::Version) {
        // Not closed: such clients would connect again at once, and for ever.
        complain(header, EcaDefunct, "CAS: Client version too old");
        return true;
    }
    switch (header.command) {
    case Command::Version:
        return handleVersion(header);
    case Command::EventAdd:
        return handleEventAdd(message);
    case Command::EventCancel:
        return handleEventCancel(header);
    case Command::Read:
    case Command::ReadNotify:
        return handleRead(header);
    case Command::Write:
    case Command::WriteNotify:
        return handleWrite(message);
    case Command::Search:
        handleSearch(message);
        return true;
    case Command::EventsOff:
        m_updates.setPaused(true);
        return true;
    case Command::EventsOn:
        m_updates.setPaused(false);
        return true;
    case Command::ReadSync:
        m_output.writer().append(header, {});
        m_output.written();
        return true;
    case Command::ClearChannel:
        return handleClear(header);
    case Command::CreateChannel:
        handleCreate(message);
        return true;
    case Command::ClientName:
        return handleName(message, &m_userName);
    case Command::HostName:
        return handleName(message, &m_hostName);
    case Command::Echo:
        m_output.writer().echo(message);
        m_output.written();
        return true;
    default:
        return fail(header, Eca::Internal, "invalid (damaged?) request code from TCP");
    }
}

bool ServerCircuit::handleVersion(const MessageHeader &header)
{
    if (header.dataType > LargestPriority)
        return fail(header, Eca::Internal, "priority out of range");
    m_priority = header.dataType;
    m_minorVersion = quint16(std::min<quint32>(header.dataCount, 0xffff));
    return true;
}

bool ServerCircuit::handleName(const MessageView &message, QByteArray *into)
{
    constexpr qsizetype LongestName = 511;
    if (!m_channels.isEmpty()) {
        complain(message.header, Eca::Internal,
                 "attempts to set host or user name after creating first channel ignored by server");
        return true;
    }
    const auto name = decodeText(message);
    if (!name || name->size() > LongestName)
        return fail(message.header, Eca::Internal, "bad (very long) host or user name");
    *into = *name;
    return true;
}

void ServerCircuit::handleSearch(const MessageView &message)
{
    const auto request = decodeSearchRequest(message);
    if (!request || request->minor < OldestClient)
        return;
    // The reply carries the search id in parameter 2, where the request has it too.
    if (m_database.resolve(request->name))
        m_output.writer().searchReplyOnCircuit(message.header.parameter2, m_tcpPort);
    else if (request->replyWanted)
        m_output.writer().append({.command = Command::NotFound,
                                  .dataType = message.header.dataType,
                                  .dataCount = message.header.dataCount,
                                  .parameter1 = message.header.parameter1,
                                  .parameter2 = message.header.parameter2});
    m_output.written();
}

void ServerCircuit::complain(const MessageHeader &request, quint32 status, QByteArrayView text, quint32 cid)
{
    m_output.writer().error(cid, status, request, text);
    m_output.written();
}

bool ServerCircuit::fail(const MessageHeader &request, quint32 status, QByteArrayView text)
{
    qCWarning(lcServer).noquote() << "closing the circuit of" << peer() << "after"
                                  << Command::name(request.command) << "-" << text;
    complain(request, status, text);
    return false;
}

void ServerCircuit::recordRemoved(Record *record)
{
    std::vector<quint32> gone;
    m_channels.forEach([&](const ServerChannel &channel) {
        if (channel.address.record == record)
            gone.push_back(channel.sid);
    });
    for (const quint32 sid : gone) {
        m_output.writer().serverDisconnect(m_channels.find(sid)->cid);
        dropChannel(sid);
    }
    if (!gone.empty())
        m_output.written();
}

void ServerCircuit::accessChanged(Record *record)
{
    m_channels.forEach([&](const ServerChannel &channel) {
        if (channel.address.record == record)
            sendAccessRights(channel);
    });
}

} // namespace Candela::Ioc
