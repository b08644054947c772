// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Error.h"
#include "MessageHeader.h"

namespace Candela {

/// Cuts the bytes of a circuit into messages. Stops and resumes at any byte.
///
///     reader.commit(socket->read(span.data(), span.size()));   // span = reader.writable()
///     while (reader.next(view)) handle(view);
///     if (reader.failed()) drop(reader.error());
///
/// A payload always lies in one piece in one chunk. It is not copied if it arrived in the chunk that its
/// header is in; if the rest of that chunk is too small for it, a chunk that is large enough is made and what
/// had come is copied there, once. Chunks that nobody else holds are used again, so small messages allocate
/// nothing.
///
/// The first fault is recorded and ends the stream: next() gives no more, more bytes are ignored, every call
/// stays safe. Not thread-safe; belongs to its circuit.
class FrameReader
{
public:
    static constexpr std::size_t DefaultChunkSize = 64 * 1024;

    /// `maxPayload` in bytes (at most 2 GiB): a message that announces more is the fault TooLarge.
    explicit FrameReader(qint64 maxPayload = 64 * 1024 * 1024, std::size_t chunkSize = DefaultChunkSize);

    /// With this, a READ_NOTIFY or EVENT_ADD whose size is what its type and count make, but above the limit,
    /// is no fault: it is given as MessageView::oversized and its payload is thrown away as it arrives, so
    /// that one array that is too large does not cost the circuit and everything else on it.
    void setSkipsOversized(bool skips) { m_skipsOversized = skips; }

    /// Where the next bytes belong; never empty. Valid until the next call of anything else.
    std::span<std::byte> writable();
    /// `size` bytes were written to the front of writable().
    void commit(std::size_t size);
    /// Takes a copy of `bytes`: for whoever has no socket to read from.
    void feed(std::span<const std::byte> bytes);

    /// The next whole message. False if more bytes are needed or the stream failed. The view lives until the
    /// next call of anything.
    bool next(MessageView &view);

    bool failed() const { return bool(m_error); }
    /// Protocol (not a multiple of 8) or TooLarge.
    const Error &error() const { return m_error; }
    /// Bytes that wait for the rest of their message.
    std::size_t buffered() const { return m_end - m_begin; }
    /// Forgets everything, for a new stream.
    void reset();

private:
    void makeRoom(std::size_t messageSize);
    void fail(Error error);
    bool passOver();

    ChunkPtr m_chunk;
    std::size_t m_begin = 0; ///< First byte that is not consumed.
    std::size_t m_end = 0;   ///< Behind the last byte that was received.
    std::size_t m_chunkSize;
    quint64 m_maxPayload;
    quint64 m_toSkip = 0; ///< Bytes still to come of a message that is passed over.
    bool m_skipsOversized = false;
    Error m_error;
};

} // namespace Candela
