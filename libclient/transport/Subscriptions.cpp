// SPDX-License-Identifier: MIT
#include "Subscriptions.h"

#include "../core/Logging.h"
#include "../protocol/DbrDecoder.h"
#include "Engine.h"

namespace Candela::Net {

namespace {
constexpr quint16 PropertyMask = 8; ///< DBE_PROPERTY
}

void Subscriptions::add(const std::vector<NewSubscription> &subscriptions)
{
    for (const NewSubscription &wanted : subscriptions) {
        const quint32 index = indexOf(wanted.id);
        if (index >= m_lines.size())
            m_lines.resize(std::max<std::size_t>(index + 1, m_lines.size() * 2));
        Line &line = m_lines[index];
        line = Line();
        line.id = wanted.id;
        line.channel = wanted.channel;
        line.count = wanted.count;
        line.queue = wanted.queue;
        line.mask = wanted.mask;
        line.type = wanted.type ? qint8(*wanted.type) : qint8(-1);
        m_engine.channels().want(wanted.channel);
        m_engine.channels().wantMetadata(wanted.channel);
        Channel &channel = m_engine.channels()[wanted.channel];
        line.next = channel.firstSubscription;
        channel.firstSubscription = index;
        if (channel.badName)
            m_engine.mail().failures.push_back({line.id, m_engine.channels().nameError(line.channel)});
        else if (channel.isComplete())
            start(line);
    }
}

void Subscriptions::start(Line &line)
{
    Channel &channel = m_engine.channels()[line.channel];
    if (!channel.readable) {
        m_engine.mail().failures.push_back({line.id, ErrorCode::NoReadAccess});
        return;
    }
    if (channel.isLocal) {
        line.active = true;
        m_engine.locals().tellFirst(line.channel, line.id, line.queue, typeOf(line), line.count);
        return;
    }
    Circuit &circuit = *channel.circuit;
    line.sentType = dbrType(DbrClass::Time, line.type < 0 ? channel.type : DataType(line.type));
    line.sentCount = line.count == 0 && circuit.minorVersion() < 13 ? channel.count : line.count;
    if (dbrSize(line.sentType, line.sentCount) > circuit.largestPayload()) [[unlikely]] {
        m_engine.mail().failures.push_back(
            {line.id, circuit.tooLarge(dbrSize(line.sentType, line.sentCount))});
        return;
    }
    line.active = true;
    circuit.out().eventAdd(line.sentType, line.sentCount, channel.sid, line.id, line.mask);
    circuit.countSubscription(1);
    if (channel.logs(LogLevel::Debug)) {
        m_engine.log().channel(line.channel, LogLevel::Debug,
                               QStringLiteral("is subscribed to, with event mask %1").arg(line.mask));
    }
    startOwn(line.channel);
}

void Subscriptions::startOwn(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    if (channel.ownSubscription || channel.type == DataType::String)
        return;
    channel.ownSubscription = true;
    channel.circuit->out().eventAdd(dbrType(DbrClass::Control, channel.type), 1, channel.sid,
                                    m_engine.channels().cidOf(index) | OwnSubscription, PropertyMask);
}

void Subscriptions::stopOwn(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    if (!channel.ownSubscription)
        return;
    channel.ownSubscription = false;
    channel.circuit->out().eventCancel(dbrType(DbrClass::Control, channel.type), 1, channel.sid,
                                       m_engine.channels().cidOf(index) | OwnSubscription);
}

quint32 Subscriptions::firstOf(quint32 channel) const
{
    return m_engine.channels()[channel].firstSubscription;
}

void Subscriptions::startAll(quint32 channel)
{
    for (quint32 i = m_engine.channels()[channel].firstSubscription; i != None; i = m_lines[i].next) {
        if (!m_lines[i].active)
            start(m_lines[i]);
    }
}

void Subscriptions::channelLost(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    channel.ownSubscription = false;
    for (quint32 i = channel.firstSubscription; i != None; i = m_lines[i].next) {
        if (m_lines[i].active && channel.circuit)
            channel.circuit->countSubscription(-1);
        m_lines[i].active = false;
    }
}

void Subscriptions::unlink(const Line &line, quint32 index)
{
    quint32 *at = &m_engine.channels()[line.channel].firstSubscription;
    while (*at != index)
        at = &m_lines[*at].next;
    *at = line.next;
}

void Subscriptions::remove(const std::vector<quint32> &ids)
{
    for (const quint32 id : ids) {
        const quint32 index = indexOf(id);
        if (index >= m_lines.size() || m_lines[index].id != id)
            continue;
        Line &line = m_lines[index];
        Channel &channel = m_engine.channels()[line.channel];
        if (line.active && channel.circuit) {
            channel.circuit->out().eventCancel(line.sentType, line.sentCount, channel.sid, id);
            channel.circuit->countSubscription(-1);
        }
        unlink(line, index);
        line.id = None;
        line.active = false;
        if (channel.firstSubscription == None)
            stopOwn(line.channel);
    }
}

void Subscriptions::setQueue(quint32 id, quint32 queue)
{
    const quint32 index = indexOf(id);
    if (index < m_lines.size() && m_lines[index].id == id)
        m_lines[index].queue = queue;
}

void Subscriptions::updated(Circuit &circuit, const MessageView &message, Error *fault)
{
    const MessageHeader &header = message.header;
    if (message.header.payloadSize == 0)
        return; // acknowledges a cancel
    const quint32 id = header.parameter2;
    if (id & OwnSubscription) {
        Channel *channel = m_engine.channels().find(id & ~OwnSubscription);
        if (channel && channel->circuit == &circuit && header.parameter1 == Eca::Normal)
            m_engine.channels().metadataArrived(indexOf(id), header.dataType, message.payload);
        return;
    }
    const quint32 index = indexOf(id);
    if (index >= m_lines.size() || m_lines[index].id != id || !m_lines[index].active)
        return; // was on its way when it was cancelled
    const Line &line = m_lines[index];
    const Channel &channel = m_engine.channels()[line.channel];
    if (channel.circuit != &circuit)
        return;
    if (header.parameter1 != Eca::Normal) {
        m_engine.mail().failures.push_back({id, Error::fromEca(header.parameter1)});
        return;
    }
    Reading reading;
    const ChunkPtr none;
    *fault = decodeReading(header.dataType, header.dataCount, message.payload,
                           message.chunk ? *message.chunk : none, m_engine.unixNs(), reading);
    if (*fault)
        return;
    if (channel.logs(LogLevel::Debug)) {
        m_engine.log().channel(line.channel, LogLevel::Debug,
                               QStringLiteral("has a new value: ") + reading.toText(channel.metadata.get()));
    }
    m_engine.update(id, line.queue, std::move(reading));
}

void Subscriptions::refused(quint32 id, const Error &error)
{
    const quint32 index = indexOf(id);
    if ((id & OwnSubscription) || index >= m_lines.size() || m_lines[index].id != id)
        return;
    m_engine.mail().failures.push_back({id, error});
}

} // namespace Candela::Net
