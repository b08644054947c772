// SPDX-License-Identifier: MIT
#include "ScriptedConnection.h"

#include "ScriptedServer.h"
#include "protocol/DbrEncoder.h"
#include "protocol/Messages.h"

namespace Candela::Test {

ScriptedConnection::ScriptedConnection(ScriptedServer &server, QTcpSocket *socket)
    : m_server(server)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &ScriptedConnection::receive);
    if (!server.m_readCircuits)
        socket->setReadBufferSize(1);
    if (server.sendVersion)
        m_out.version(0, quint16(server.minorVersion));
    flush();
}

void ScriptedConnection::flush()
{
    if (m_out.isEmpty())
        return;
    m_socket->write(m_out.data(), qint64(m_out.size()));
    m_socket->flush();
    m_out.clear();
}

void ScriptedConnection::sendRaw(const QByteArray &bytes)
{
    flush();
    m_socket->write(bytes);
    m_socket->flush();
}

void ScriptedConnection::readOn()
{
    // Qt would go on reading into a buffer of its own.
    m_socket->setReadBufferSize(m_server.m_readCircuits ? 0 : 1);
    if (m_server.m_readCircuits)
        receive();
}

void ScriptedConnection::drop()
{
    m_socket->abort();
}

void ScriptedConnection::receive()
{
    if (!m_server.m_readCircuits)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_reader.feed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
    MessageView message;
    while (m_reader.next(message)) {
        if (m_server.hook && m_server.hook(*this, message))
            continue;
        if (m_server.minorVersion < 9 && message.header.needsExtended()) {
            ++m_server.violations;
            drop();
            return;
        }
        handle(message);
    }
    flush();
}

void ScriptedConnection::handle(const MessageView &message)
{
    const MessageHeader &header = message.header;
    switch (header.command) {
    case Command::Version:
        m_priority = header.dataType;
        break;
    case Command::ClientName:
        m_clientName = decodeText(message).value();
        break;
    case Command::HostName:
        m_hostName = decodeText(message).value();
        break;
    case Command::CreateChannel:
        create(message);
        break;
    case Command::ClearChannel:
        ++m_server.clears;
        if (!m_channels.remove(header.parameter1))
            ++m_server.badSids;
        std::erase_if(m_monitors, [&](const MonitorLine &m) { return m.sid == header.parameter1; });
        m_out.clearReply(header.parameter1, header.parameter2);
        break;
    case Command::EventAdd:
        addMonitor(message);
        break;
    case Command::EventCancel:
        cancelMonitor(message);
        break;
    case Command::ReadNotify:
        read(message);
        break;
    case Command::Write:
        write(message, false);
        break;
    case Command::WriteNotify:
        write(message, true);
        break;
    case Command::EventsOff:
        ++m_server.eventsOff;
        m_eventsOn = false;
        break;
    case Command::EventsOn:
        if (m_server.ignoreEventsOn)
            break;
        m_eventsOn = true;
        for (const MonitorLine &monitor : m_monitors)
            sendUpdate(monitor);
        break;
    case Command::Search: {
        // As a name server.
        const Result<SearchRequest> request = decodeSearchRequest(message);
        ++m_server.circuitSearches;
        m_server.violations += m_server.minorVersion < 12 ? 1 : 0;
        if (m_server.find(request->name))
            m_out.searchReplyOnCircuit(request->cid);
        break;
    }
    case Command::Echo:
        ++m_server.echoes;
        if (m_server.answerEchoes)
            m_out.echo(message);
        break;
    default:
        break;
    }
}

void ScriptedConnection::create(const MessageView &message)
{
    const Result<CreateChannelRequest> request = decodeCreateChannel(message);
    ++m_server.creates;
    ScriptedPv *pv = m_server.find(request->name);
    if (!pv || pv->refuseCreate) {
        m_out.createFailed(request->cid);
        return;
    }
    const quint32 sid = m_server.m_nextSid++;
    m_channels.insert(sid, {pv, request->cid, sid});
    if (!m_server.rightsAfterCreate)
        m_out.accessRights(request->cid, pv->readable, pv->writable);
    m_out.createReply(request->cid, sid, quint16(pv->value.type()), pv->maxCount);
    if (m_server.rightsAfterCreate)
        m_out.accessRights(request->cid, pv->readable, pv->writable);
}

void ScriptedConnection::tellRights(ScriptedPv &pv)
{
    for (const ChannelLine &channel : std::as_const(m_channels)) {
        if (channel.pv == &pv)
            m_out.accessRights(channel.cid, pv.readable, pv.writable);
    }
    flush();
}

void ScriptedConnection::addMonitor(const MessageView &message)
{
    const Result<EventAddRequest> request = decodeEventAdd(message);
    if (!request.ok() || !m_channels.contains(request->sid)) {
        ++m_server.badSids;
        return;
    }
    if (request->count == 0 && m_server.minorVersion < 13) {
        ++m_server.violations;
        m_out.error(m_channels.value(request->sid).cid, Eca::BadCount, message.header, "count");
        return;
    }
    if (request->mask != 8) // the library's own one to DBE_PROPERTY does not count
        ++m_server.eventAdds;
    m_monitors.push_back(
        {request->sid, request->subscription, request->count, request->dbrType, request->mask});
    sendUpdate(m_monitors.back());
}

void ScriptedConnection::cancelMonitor(const MessageView &message)
{
    const Result<EventCancelRequest> request = decodeEventCancel(message);
    if (!m_channels.contains(request->sid))
        ++m_server.badSids;
    const auto isIt = [&](const MonitorLine &m) { return m.subscription == request->subscription; };
    for (const MonitorLine &monitor : m_monitors) {
        if (isIt(monitor) && monitor.mask != 8)
            ++m_server.eventCancels;
    }
    std::erase_if(m_monitors, isIt);
    m_out.eventCancelReply(request->dbrType, request->count, request->sid, request->subscription);
}

void ScriptedConnection::sendUpdate(const MonitorLine &monitor)
{
    const ScriptedPv &pv = *m_channels.value(monitor.sid).pv;
    MessageHeader header;
    header.command = Command::EventAdd;
    header.parameter1 = Eca::Normal;
    header.parameter2 = monitor.subscription;
    DbrSource source;
    source.reading = &pv.value;
    source.metadata = &pv.metadata;
    appendDbr(m_out, header, monitor.dbrType, monitor.count, source);
}

void ScriptedConnection::post(ScriptedPv &pv, quint16 mask)
{
    if (!m_eventsOn)
        return;
    for (const MonitorLine &monitor : m_monitors) {
        if ((monitor.mask & mask) && m_channels.value(monitor.sid).pv == &pv)
            sendUpdate(monitor);
    }
    flush();
}

void ScriptedConnection::removePv(ScriptedPv &pv)
{
    for (auto it = m_channels.begin(); it != m_channels.end();) {
        if (it->pv != &pv) {
            ++it;
            continue;
        }
        const quint32 sid = it->sid;
        std::erase_if(m_monitors, [sid](const MonitorLine &m) { return m.sid == sid; });
        m_out.serverDisconnect(it->cid);
        it = m_channels.erase(it);
    }
    flush();
}

void ScriptedConnection::read(const MessageView &message)
{
    const Result<ReadRequest> request = decodeRead(message);
    const auto channel = m_channels.constFind(request->sid);
    if (!request.ok() || channel == m_channels.cend()) {
        ++m_server.badSids;
        return;
    }
    ScriptedPv &pv = *channel->pv;
    const bool metadata = dbrClass(request->dbrType) == DbrClass::Control;
    if (!metadata) {
        ++pv.reads;
        m_server.log.append(QStringLiteral("READ ") + QString::fromUtf8(pv.name));
        if (pv.mute)
            return;
    }
    if (metadata && m_server.muteMetadata)
        return;
    if (request->count == 0 && m_server.minorVersion < 13) {
        ++m_server.violations;
        m_out.readResponse(request->dbrType, 0, Eca::BadCount, request->ioid, 0);
        return;
    }
    MessageHeader header;
    header.command = Command::ReadNotify;
    header.parameter1 = metadata ? Eca::Normal : pv.readStatus;
    header.parameter2 = request->ioid;
    DbrSource source;
    source.reading = &pv.value;
    source.metadata = &pv.metadata;
    appendDbr(pv.holdReads && !metadata ? m_held : m_out, header, request->dbrType, request->count, source);
}

void ScriptedConnection::write(const MessageView &message, bool notify)
{
    const Result<WriteRequest> request = decodeWrite(message);
    const auto channel = m_channels.constFind(message.header.parameter1);
    if (!request.ok() || channel == m_channels.cend()) {
        ++m_server.badSids;
        return;
    }
    ScriptedPv &pv = *channel->pv;
    ++pv.writes;
    m_server.log.append((notify ? QStringLiteral("WRITE_NOTIFY ") : QStringLiteral("WRITE ")) +
                        QString::fromUtf8(pv.name));
    if (pv.writeStatus == Eca::Normal) {
        Reading value;
        if (!decodeReading(request->dbrType, request->count, message.payload, ChunkPtr(), 0, value)) {
            value.setTime(EpicsTime::now());
            pv.value = value;
            m_server.post(pv);
        }
    } else if (!notify) {
        m_out.error(channel->cid, pv.writeStatus, message.header, "refused");
    }
    if (notify)
        (pv.holdWrites ? m_held : m_out)
            .writeResponse(request->dbrType, request->count, pv.writeStatus, request->ioid);
}

void ScriptedConnection::answerHeld()
{
    if (!m_held.isEmpty())
        sendRaw(QByteArray(m_held.data(), qsizetype(m_held.size())));
    m_held.clear();
}

} // namespace Candela::Test
