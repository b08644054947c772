// SPDX-License-Identifier: MIT
#include "Chunk.h"

#include <cstring>
#include <new>

namespace Candela {

static_assert(sizeof(Chunk) % alignof(std::max_align_t) == 0, "the bytes behind the header stay aligned");

void Chunk::deref()
{
    if (m_refs.fetch_sub(1, std::memory_order_acq_rel) == 1) {
        this->~Chunk();
        ::operator delete(this);
    }
}

ChunkPtr ChunkPtr::allocate(std::size_t capacity)
{
    void *memory = ::operator new(sizeof(Chunk) + capacity);
    return ChunkPtr(new (memory) Chunk(capacity));
}

ChunkPtr ChunkPtr::copyOf(const std::byte *data, std::size_t size)
{
    ChunkPtr chunk = allocate(size);
    if (size > 0)
        std::memcpy(chunk->data(), data, size);
    return chunk;
}

} // namespace Candela
