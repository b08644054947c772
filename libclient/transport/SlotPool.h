// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"

#include <vector>

namespace Candela::Net {

/// A dense table whose free slots are used again, the one that has been free for longest first: so a
/// generation comes round as late as possible. T needs `quint16 generation` and `quint32 next` (free while
/// the slot is not used). References are valid until the next take().
template <typename T>
class SlotPool
{
public:
    /// The index of a fresh slot; None when MaxIndex slots are used.
    quint32 take()
    {
        ++m_used;
        if (m_firstFree != None) {
            const quint32 index = m_firstFree;
            m_firstFree = m_slots[index].next;
            if (m_firstFree == None)
                m_lastFree = None;
            return index;
        }
        if (m_slots.size() >= MaxIndex) {
            --m_used;
            return None;
        }
        m_slots.emplace_back();
        return quint32(m_slots.size() - 1);
    }
    /// Ends the slot's present life: identifiers made before no longer match.
    void give(quint32 index)
    {
        T &slot = m_slots[index];
        slot.generation = nextGeneration(slot.generation);
        slot.next = None;
        if (m_lastFree == None)
            m_firstFree = index;
        else
            m_slots[m_lastFree].next = index;
        m_lastFree = index;
        --m_used;
    }
    T &operator[](quint32 index) { return m_slots[index]; }
    const T &operator[](quint32 index) const { return m_slots[index]; }
    quint32 idOf(quint32 index) const { return makeId(index, m_slots[index].generation); }
    /// The slot of an identifier, null if it is not (or no longer) that of a slot in this table. Slots that
    /// are free are found only by identifiers that were never given out: T marks itself.
    T *find(quint32 id)
    {
        const quint32 index = indexOf(id);
        if (index >= m_slots.size() || m_slots[index].generation != generationOf(id))
            return nullptr;
        return &m_slots[index];
    }
    quint32 size() const { return quint32(m_slots.size()); } ///< Slots, free ones included.
    quint32 used() const { return m_used; }

private:
    std::vector<T> m_slots;
    quint32 m_firstFree = None;
    quint32 m_lastFree = None;
    quint32 m_used = 0;
};

} // namespace Candela::Net
