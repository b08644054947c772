// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <atomic>
#include <cstddef>
#include <utility>

namespace Candela {

/// A block of bytes with a reference count, shared between the network thread, which fills it once, and any
/// number of readers. Written only before it is shared; immutable afterwards.
class CANDELA_EXPORT Chunk
{
public:
    std::byte *data() { return reinterpret_cast<std::byte *>(this + 1); } ///< Only before it is shared.
    const std::byte *data() const
    {
        return reinterpret_cast<const std::byte *>(this + 1);
    } ///< capacity() bytes.
    std::size_t capacity() const
    {
        return m_capacity;
    } ///< In bytes; how many of them are used is the owner's affair.
    bool isShared() const
    {
        return m_refs.load(std::memory_order_acquire) > 1;
    } ///< Somebody else holds it: hands off.

    void ref() { m_refs.fetch_add(1, std::memory_order_relaxed); } ///< For ChunkPtr.
    void deref(); ///< For ChunkPtr: the last one frees the block.

private:
    friend class ChunkPtr;
    explicit Chunk(std::size_t capacity)
        : m_capacity(capacity)
    {
    }

    std::atomic<int> m_refs{1};
    std::size_t m_capacity;
};

/// The counted pointer to a Chunk. Copying is safe from any thread.
class CANDELA_EXPORT ChunkPtr
{
public:
    ChunkPtr() = default; ///< Null.
    /// Bytes are not initialised. Aligned for std::max_align_t.
    static ChunkPtr allocate(std::size_t capacity);
    /// A chunk of `size` bytes with these in it.
    static ChunkPtr copyOf(const std::byte *data, std::size_t size);

    /// Shares the block: one atomic increment.
    ChunkPtr(const ChunkPtr &other)
        : m_chunk(other.m_chunk)
    {
        if (m_chunk)
            m_chunk->ref();
    }
    /// Takes it over; `other` is null afterwards.
    ChunkPtr(ChunkPtr &&other) noexcept
        : m_chunk(std::exchange(other.m_chunk, nullptr))
    {
    }
    /// By copy or move; lets go of its own block.
    ChunkPtr &operator=(ChunkPtr other) noexcept
    {
        std::swap(m_chunk, other.m_chunk);
        return *this;
    }
    /// The last pointer to a block frees it, in whatever thread that is.
    ~ChunkPtr()
    {
        if (m_chunk)
            m_chunk->deref();
    }

    explicit operator bool() const { return m_chunk; } ///< Not null.
    Chunk *operator->() const { return m_chunk; }      ///< Must not be null.
    Chunk &operator*() const { return *m_chunk; }      ///< Must not be null.
    Chunk *get() const { return m_chunk; }             ///< May be null.

private:
    explicit ChunkPtr(Chunk *chunk)
        : m_chunk(chunk)
    {
    }
    Chunk *m_chunk = nullptr;
};

} // namespace Candela
