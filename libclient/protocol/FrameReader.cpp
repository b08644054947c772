// SPDX-License-Identifier: MIT
#include "FrameReader.h"

#include "Dbr.h"

#include <algorithm>
#include <cstring>

namespace Candela {

namespace {

/// Less room than this is not worth a system call while nothing says how much is still to come.
constexpr std::size_t SmallestRead = 512;
constexpr quint64 LargestPayload = quint64(2) << 30;

/// An array that a server may well have, not noise that happens to look like a header.
bool isWellFormedArray(const MessageHeader &header)
{
    return (header.command == Command::ReadNotify || header.command == Command::EventAdd) &&
           isReadableDbr(header.dataType) && header.payloadSize <= LargestPayload &&
           header.payloadSize == paddedSize(dbrSize(header.dataType, header.dataCount));
}

} // namespace

FrameReader::FrameReader(qint64 maxPayload, std::size_t chunkSize)
    : m_chunkSize(std::max<std::size_t>(chunkSize, 64))
    , m_maxPayload(std::min<quint64>(quint64(std::max<qint64>(maxPayload, 0)), LargestPayload))
{
}

std::span<std::byte> FrameReader::writable()
{
    if (m_error || m_begin == m_end) {
        // Nothing is waiting: begin at the front again, unless somebody holds what lies there or the chunk
        // was made for one large message.
        const bool usual = m_chunk && m_chunk->capacity() <= 2 * m_chunkSize;
        if (usual && !m_chunk->isShared()) {
            m_begin = m_end = 0;
        } else if (m_error || !usual || m_chunk->capacity() - m_end < std::min(SmallestRead, m_chunkSize)) {
            m_chunk = ChunkPtr::allocate(m_chunkSize);
            m_begin = m_end = 0;
        }
    } else {
        // next() has made room for a message whose header is here; this is for a header cut in two, and for
        // callers who add bytes without taking messages out.
        const std::size_t free = m_chunk->capacity() - m_end;
        if (free == 0 || (free < SmallestRead && buffered() < MessageHeader::ExtendedSize))
            makeRoom(std::max(m_chunkSize, 2 * buffered()));
    }
    return {m_chunk->data() + m_end, m_chunk->capacity() - m_end};
}

void FrameReader::commit(std::size_t size)
{
    if (m_error || !m_chunk)
        return;
    m_end = std::min(m_end + size, m_chunk->capacity());
}

void FrameReader::feed(std::span<const std::byte> bytes)
{
    while (!bytes.empty() && !m_error) {
        const std::span<std::byte> room = writable();
        const std::size_t size = std::min(room.size(), bytes.size());
        std::memcpy(room.data(), bytes.data(), size);
        commit(size);
        bytes = bytes.subspan(size);
    }
}

bool FrameReader::next(MessageView &view)
{
    if (m_error || (m_toSkip > 0 && !passOver()))
        return false;
    const std::size_t available = buffered();
    if (available < MessageHeader::ShortSize)
        return false;
    const std::byte *at = m_chunk->data() + m_begin;
    const auto headerSize = std::size_t(MessageHeader::decode(at, available, &view.header));
    if (headerSize == 0)
        return false;
    const std::size_t payloadSize = view.header.payloadSize;
    if (payloadSize % PayloadAlignment != 0) [[unlikely]] {
        fail({ErrorCode::Protocol, QStringLiteral("%1 has a payload of %2 bytes, which is no multiple of 8")
                                       .arg(Command::name(view.header.command))
                                       .arg(payloadSize)});
        return false;
    }
    view.oversized = false;
    if (payloadSize > m_maxPayload) [[unlikely]] {
        if (m_skipsOversized && isWellFormedArray(view.header)) {
            m_begin += headerSize;
            m_toSkip = payloadSize;
            passOver();
            view.payload = {};
            view.chunk = nullptr;
            view.oversized = true;
            return true;
        }
        fail({ErrorCode::TooLarge, QStringLiteral("%1 has a payload of %2 bytes, the limit is %3")
                                       .arg(Command::name(view.header.command))
                                       .arg(payloadSize)
                                       .arg(m_maxPayload)});
        return false;
    }
    if (headerSize + payloadSize > available) {
        makeRoom(headerSize + payloadSize);
        return false;
    }
    view.payload = {at + headerSize, payloadSize};
    view.chunk = &m_chunk;
    m_begin += headerSize + payloadSize;
    return true;
}

void FrameReader::reset()
{
    m_begin = m_end = 0;
    if (m_chunk && m_chunk->isShared())
        m_chunk = ChunkPtr();
    m_toSkip = 0;
    m_error = {};
}

/// Throws away what has come of an oversized message; true if that was all of it.
bool FrameReader::passOver()
{
    const auto size = std::size_t(std::min<quint64>(m_toSkip, buffered()));
    m_begin += size;
    m_toSkip -= size;
    return m_toSkip == 0;
}

/// Sees to it that a message of `messageSize` bytes that begins at m_begin fits.
void FrameReader::makeRoom(std::size_t messageSize)
{
    if (m_begin + messageSize <= m_chunk->capacity())
        return;
    const std::size_t waiting = buffered();
    if (messageSize <= m_chunk->capacity() && !m_chunk->isShared()) {
        std::memmove(m_chunk->data(), m_chunk->data() + m_begin, waiting);
    } else {
        ChunkPtr larger = ChunkPtr::allocate(std::max(messageSize, m_chunkSize));
        std::memcpy(larger->data(), m_chunk->data() + m_begin, waiting);
        m_chunk = std::move(larger);
    }
    m_begin = 0;
    m_end = waiting;
}

void FrameReader::fail(Error error)
{
    m_error = std::move(error);
    m_begin = m_end = 0;
}

} // namespace Candela
