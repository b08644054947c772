// SPDX-License-Identifier: MIT
#include "ServerChannel.h"

namespace Candela::Ioc {

ServerChannel *ChannelTable::add(quint32 cid, const FieldAddress &address)
{
    quint32 sid = quint32(m_slots.size());
    if (!m_free.empty()) {
        sid = m_free.back();
        m_free.pop_back();
    } else if (sid > SlotMask) {
        return nullptr;
    } else {
        m_slots.emplace_back();
    }
    auto &slot = m_slots[sid & SlotMask];
    slot = std::make_unique<ServerChannel>();
    slot->sid = sid;
    slot->cid = cid;
    slot->address = address;
    return slot.get();
}

void ChannelTable::remove(quint32 sid)
{
    if (!find(sid))
        return;
    m_slots[sid & SlotMask].reset();
    m_free.push_back(sid + (1u << SlotBits));
}

} // namespace Candela::Ioc
