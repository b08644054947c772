// SPDX-License-Identifier: MIT
#pragma once

#include "MessageHeader.h"

#include <QByteArrayView>

#include <memory>
#include <utility>

namespace Candela {

/// What a search wants from servers that do not have the name.
enum class SearchReplyFlag : quint16 {
    DontReply = 5, ///< CA_PROTO's DONTREPLY: what every client sends.
    DoReply = 10   ///< A NOT_FOUND, which servers send over TCP only.
};

/// Appends messages to one growing buffer, so that many of them go out with one write. Headers take the
/// extended form by themselves; payloads are padded with zeros.
///
/// Functions that return a pointer leave a payload to be filled in: it is uninitialised up to its padding and
/// valid until the next append. Not thread-safe.
class MessageWriter
{
public:
    MessageWriter() = default;
    MessageWriter(MessageWriter &&other) noexcept { swap(other); }
    MessageWriter &operator=(MessageWriter &&other) noexcept
    {
        swap(other);
        return *this;
    }
    void swap(MessageWriter &other) noexcept
    {
        std::swap(m_data, other.m_data);
        std::swap(m_begin, other.m_begin);
        std::swap(m_end, other.m_end);
        std::swap(m_capacity, other.m_capacity);
    }

    std::span<const std::byte> bytes() const { return {m_data.get() + m_begin, m_end - m_begin}; }
    const char *data() const { return reinterpret_cast<const char *>(m_data.get() + m_begin); }
    std::size_t size() const { return m_end - m_begin; }
    bool isEmpty() const { return m_begin == m_end; }
    /// `size` bytes at the front are sent.
    void consume(std::size_t size);
    /// Keeps the memory, unless it is much more than a usual batch.
    void clear();
    void reserve(std::size_t more);
    /// Takes back what was appended behind the first `size` bytes: for a message that turned out too large
    /// for its datagram, or that could not be encoded.
    void truncate(std::size_t size);

    /// Any message. header.payloadSize is the size without padding; the message carries the padded one.
    /// Returns where the payload goes.
    std::byte *append(const MessageHeader &header);
    void append(MessageHeader header, std::span<const std::byte> payload);
    /// Name and NUL as payload.
    void appendText(MessageHeader header, QByteArrayView text);

    // --- Both sides ---
    void version(quint16 priority, quint16 minor = ProtocolMinorVersion);
    void echo();
    void echo(const MessageView &request); ///< The server's answer: header and payload come back.

    // --- The client on UDP ---
    /// Begins a search datagram; servers of 4.11 and later send the number back.
    void searchVersion(quint32 sequence);
    void search(quint32 cid, QByteArrayView name, SearchReplyFlag flag = SearchReplyFlag::DontReply);
    void repeaterRegister(quint32 localAddress);

    // --- The client on TCP ---
    void clientName(QByteArrayView user);
    void hostName(QByteArrayView host);
    void createChannel(quint32 cid, QByteArrayView name);
    void clearChannel(quint32 sid, quint32 cid);
    /// `mask`: the DBE_* bits.
    void eventAdd(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription, quint16 mask);
    void eventCancel(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription);
    void readNotify(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid);
    std::byte *write(quint16 dbrType, quint32 count, quint32 sid, quint32 cid, quint32 payloadSize);
    std::byte *writeNotify(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid, quint32 payloadSize);
    void eventsOff();
    void eventsOn();
    void readSync();

    // --- The server on UDP ---
    /// `address` 0xffffffff: the datagram's source.
    void searchReply(quint32 cid, quint16 tcpPort, quint32 address = 0xffffffff,
                     quint16 minor = ProtocolMinorVersion);
    void beacon(quint16 tcpPort, quint32 id, quint32 address = 0, quint16 minor = ProtocolMinorVersion);
    void repeaterConfirm(quint32 address);

    // --- The server on TCP ---
    /// A name server's answer: no payload. port 0 and address 0xffffffff: this circuit's own.
    void searchReplyOnCircuit(quint32 cid, quint16 tcpPort = 0, quint32 address = 0xffffffff);
    void notFound(quint32 cid, SearchReplyFlag flag = SearchReplyFlag::DoReply);
    void createReply(quint32 cid, quint32 sid, quint16 nativeType, quint32 count);
    void createFailed(quint32 cid);
    void accessRights(quint32 cid, bool readable, bool writable);
    void clearReply(quint32 sid, quint32 cid);
    void serverDisconnect(quint32 cid);
    std::byte *eventResponse(quint16 dbrType, quint32 count, quint32 status, quint32 subscription,
                             quint32 payloadSize);
    /// Acknowledges a cancel: an EVENT_ADD without payload, with the type and count of the subscription.
    void eventCancelReply(quint16 dbrType, quint32 count, quint32 sid, quint32 subscription);
    std::byte *readResponse(quint16 dbrType, quint32 count, quint32 status, quint32 ioid,
                            quint32 payloadSize);
    void writeResponse(quint16 dbrType, quint32 count, quint32 status, quint32 ioid);
    /// ERROR: the request's header comes back inside, in the form that it needs.
    void error(quint32 cid, quint32 status, const MessageHeader &request, QByteArrayView text);

private:
    std::byte *grow(std::size_t more);
    void readNotifyExtended(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid);

    std::unique_ptr<std::byte[]> m_data;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::size_t m_capacity = 0;
};

// In the header file since they run for every item of a bulk read.
inline std::byte *MessageWriter::grow(std::size_t more)
{
    if (m_capacity - m_end < more) [[unlikely]]
        reserve(more);
    std::byte *at = m_data.get() + m_end;
    m_end += more;
    return at;
}

inline void MessageWriter::readNotify(quint16 dbrType, quint32 count, quint32 sid, quint32 ioid)
{
    if (count >= 0xffff) [[unlikely]] {
        readNotifyExtended(dbrType, count, sid, ioid);
        return;
    }
    std::byte *at = grow(MessageHeader::ShortSize);
    storeBigEndian<quint32>(at, quint32(Command::ReadNotify) << 16); // no payload
    storeBigEndian<quint32>(at + 4, quint32(dbrType) << 16 | count);
    storeBigEndian<quint32>(at + 8, sid);
    storeBigEndian<quint32>(at + 12, ioid);
}

} // namespace Candela
