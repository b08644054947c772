// SPDX-License-Identifier: MIT
#pragma once

#include "ServerSubscription.h"

#include <memory>
#include <vector>

namespace Candela::Ioc {

/// A client's channel to a field of a record.
struct ServerChannel
{
    quint32 sid = 0;
    quint32 cid = 0;
    FieldAddress address;
    std::vector<std::unique_ptr<ServerSubscription>> subscriptions;
};

/// The channels of one circuit by SID. A SID is a slot and the number of times that it was used, so that one
/// which was cleared is not taken for another channel.
class ChannelTable
{
public:
    /// Null if there are too many already.
    ServerChannel *add(quint32 cid, const FieldAddress &address);
    ServerChannel *find(quint32 sid) const
    {
        const quint32 slot = sid & SlotMask;
        if (slot >= m_slots.size() || !m_slots[slot] || m_slots[slot]->sid != sid)
            return nullptr;
        return m_slots[slot].get();
    }
    void remove(quint32 sid);
    bool isEmpty() const { return size() == 0; }
    std::size_t size() const { return m_slots.size() - m_free.size(); }
    template <typename Function>
    void forEach(Function function) const
    {
        for (const auto &slot : m_slots) {
            if (slot)
                function(*slot);
        }
    }

private:
    static constexpr quint32 SlotBits = 22; ///< 4 million channels
    static constexpr quint32 SlotMask = (1u << SlotBits) - 1;

    std::vector<std::unique_ptr<ServerChannel>> m_slots;
    std::vector<quint32> m_free; ///< SIDs that the free slots get next.
};

} // namespace Candela::Ioc
