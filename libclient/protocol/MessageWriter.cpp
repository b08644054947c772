// SPDX-License-Identifier: MIT
#include "MessageWriter.h"

#include "../core/ArrayView.h"

#include <algorithm>
#include <cstring>

namespace Candela {

namespace {

constexpr std::size_t FirstCapacity = 4096;
/// A buffer that once held a large array is not kept for ever.
constexpr std::size_t LargestKept = 1024 * 1024;

MessageHeader header(quint16 command, quint16 dataType, quint32 dataCount, quint32 parameter1,
                     quint32 parameter2, quint32 payloadSize = 0)
{
    return {command, payloadSize, dataType, dataCount, parameter1, parameter2};
}

} // namespace

void MessageWriter::consume(std::size_t size)
{
    m_begin = std::min(m_begin + size, m_end);
    if (m_begin == m_end)
        clear();
}

void MessageWriter::clear()
{
    m_begin = m_end = 0;
    if (m_capacity > LargestKept) {
        m_data.reset();
        m_capacity = 0;
    }
}

void MessageWriter::truncate(std::size_t size)
{
    m_end = std::min(m_begin + size, m_end);
}

void MessageWriter::reserve(std::size_t more)
{
    if (m_capacity - m_end >= more)
        return;
    const std::size_t waiting = size();
    if (m_begin > 0 && m_begin >= m_capacity / 2 && m_capacity - waiting >= more) {
        std::memmove(m_data.get(), m_data.get() + m_begin, waiting);
    } else {
        const std::size_t capacity = std::max({FirstCapacity, 2 * m_capacity, waiting + more});
        auto larger = std::make_unique_for_overwrite<std::byte[]>(capacity);
        if (waiting > 0)
            std::memcpy(larger.get(), m_data.get() + m_begin, waiting);
        m_data = std::move(larger);
        m_capacity = capacity;
    }
    m_begin = 0;
    m_end = waiting;
}

std::byte *MessageWriter::append(const MessageHeader &plain)
{
    const quint64 padded = paddedSize(plain.payloadSize);
    Q_ASSERT(padded <= 0xffffffff);
    const quint32 given = plain.payloadSize;
    MessageHeader message = plain;
    message.payloadSize = quint32(padded);
    const auto headerSize = std::size_t(message.encodedSize());
    std::byte *at = grow(headerSize + padded);
    message.encode(at);
    at += headerSize;
    if (padded != given)
        std::memset(at + given, 0, padded - given);
    return at;
}

void MessageWriter::append(MessageHeader message, std::span<const std::byte> payload)
{
    message.payloadSize = quint32(payload.size());
    std::byte *at = append(message);
    if (!payload.empty())
        std::memcpy(at, payload.data(), payload.size());
}

void MessageWriter::appendText(MessageHeader message, QByteArrayView text)
{
    message.payloadSize = quint32(text.size() + 1);
    std::byte *at = append(message);
    if (!text.isEmpty())
        std::memcpy(at, text.data(), std::size_t(text.size()));
    at[text.size()] = std::byte(0);
}

void MessageWriter::version(quint16 priority, quint16 minor)
{
    append(header(Command::Version, priority, minor, 0, 0));
}

void MessageWriter::echo()
{
    append(header(Command::Echo, 0, 0, 0, 0));
}

void MessageWriter::echo(const MessageView &request)
{
    append(request.header, request.payload);
}

void MessageWriter::searchVersion(quint32 sequence)
{
    append(header(Command::Version, 1, ProtocolMinorVersion, sequence, 0));
}

void MessageWriter::search(quint32 cid, QByteArrayView name, SearchReplyFlag flag)
{
    appendText(header(Command::Search, quint16(flag), ProtocolMinorVersion, cid, cid), name);
}

void MessageWriter::repeaterRegister(quint32 localAddress)
{
    append(header(Command::RepeaterRegister, 0, 0, 0, localAddress));
}

void MessageWriter::clientName(QByteArrayView user)
{
    appendText(header(Command::ClientName, 0, 0, 0, 0), user);
}

void MessageWriter::hostName(QByteArrayView host)
{
    appendText(header(Command::HostName, 0, 0, 0, 0), host);
}

void MessageWriter::createChannel(quint32 cid, QByteArrayView name)
{
    appendText(header(Command::CreateChannel, 0, 0, cid, ProtocolMinorVersion), name);
}

void MessageWriter::clearChannel(quint32 sid, quint32 cid)
{
    append(header(Command::ClearChannel, 0, 0, sid, cid));
}

void MessageWriter::eventAdd(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription, quint16 mask)
{
    std::byte *payload = append(header(Command::EventAdd, dbrType, count, sid, subscription, 16));
    std::memset(payload, 0, 16); // three floats that no server looks at
    storeBigEndian<quint16>(payload + 12, mask);
}

void MessageWriter::eventCancel(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription)
{
    append(header(Command::EventCancel, dbrType, count, sid, subscription));
}

void MessageWriter::readNotifyExtended(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid)
{
    append(header(Command::ReadNotify, dbrType, count, sid, ioid));
}

std::byte *MessageWriter::write(quint16 dbrType, quint32 count, quint32 sid, quint32 cid, quint32 payloadSize)
{
    return append(header(Command::Write, dbrType, count, sid, cid, payloadSize));
}

std::byte *MessageWriter::writeNotify(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid,
                                      quint32 payloadSize)
{
    return append(header(Command::WriteNotify, dbrType, count, sid, ioid, payloadSize));
}

void MessageWriter::eventsOff()
{
    append(header(Command::EventsOff, 0, 0, 0, 0));
}

void MessageWriter::eventsOn()
{
    append(header(Command::EventsOn, 0, 0, 0, 0));
}

void MessageWriter::readSync()
{
    append(header(Command::ReadSync, 0, 0, 0, 0));
}

void MessageWriter::searchReply(quint32 cid, quint16 tcpPort, quint32 address, quint16 minor)
{
    std::byte *payload = append(header(Command::Search, tcpPort, 0, address, cid, 8));
    std::memset(payload, 0, 8);
    storeBigEndian<quint16>(payload, minor);
}

void MessageWriter::beacon(quint16 tcpPort, quint32 id, quint32 address, quint16 minor)
{
    append(header(Command::Beacon, minor, tcpPort, id, address));
}

void MessageWriter::repeaterConfirm(quint32 address)
{
    append(header(Command::RepeaterConfirm, 0, 0, 0, address));
}

void MessageWriter::searchReplyOnCircuit(quint32 cid, quint16 tcpPort, quint32 address)
{
    append(header(Command::Search, tcpPort, 0, address, cid));
}

void MessageWriter::notFound(quint32 cid, SearchReplyFlag flag)
{
    append(header(Command::NotFound, quint16(flag), ProtocolMinorVersion, cid, cid));
}

void MessageWriter::createReply(quint32 cid, quint32 sid, quint16 nativeType, quint32 count)
{
    append(header(Command::CreateChannel, nativeType, count, cid, sid));
}

void MessageWriter::createFailed(quint32 cid)
{
    append(header(Command::CreateFailed, 0, 0, cid, 0));
}

void MessageWriter::accessRights(quint32 cid, bool readable, bool writable)
{
    append(header(Command::AccessRights, 0, 0, cid, quint32(readable ? 1 : 0) | quint32(writable ? 2 : 0)));
}

void MessageWriter::clearReply(quint32 sid, quint32 cid)
{
    append(header(Command::ClearChannel, 0, 0, sid, cid));
}

void MessageWriter::serverDisconnect(quint32 cid)
{
    append(header(Command::ServerDisconnect, 0, 0, cid, 0));
}

std::byte *MessageWriter::eventResponse(quint16 dbrType, quint32 count, quint32 status, quint32 subscription,
                                        quint32 payloadSize)
{
    return append(header(Command::EventAdd, dbrType, count, status, subscription, payloadSize));
}

void MessageWriter::eventCancelReply(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription)
{
    append(header(Command::EventAdd, dbrType, count, sid, subscription));
}

std::byte *MessageWriter::readResponse(quint16 dbrType, quint32 count, quint32 status, quint32 ioid,
                                       quint32 payloadSize)
{
    return append(header(Command::ReadNotify, dbrType, count, status, ioid, payloadSize));
}

void MessageWriter::writeResponse(quint16 dbrType, quint32 count, quint32 status, quint32 ioid)
{
    append(header(Command::WriteNotify, dbrType, count, status, ioid));
}

void MessageWriter::error(quint32 cid, quint32 status, const MessageHeader &request, QByteArrayView text)
{
    const int inner = request.encodedSize();
    std::byte *payload = append(header(Command::Error, 0, 0, cid, status, quint32(inner + text.size() + 1)));
    request.encode(payload);
    if (!text.isEmpty())
        std::memcpy(payload + inner, text.data(), std::size_t(text.size()));
    payload[inner + text.size()] = std::byte(0);
}

} // namespace Candela
