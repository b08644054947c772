// SPDX-License-Identifier: MIT
#include "MetadataCache.h"

#include "../protocol/DbrDecoder.h"

namespace Candela::Net {

MetadataPtr MetadataCache::decode(quint16 dbrType, std::span<const std::byte> payload)
{
    const std::size_t size = dbrValueOffset(dbrType);
    // Alarm status and severity come first and are no metadata.
    constexpr std::size_t alarmSize = 4;
    if (payload.size() < size || size <= alarmSize)
        return size <= alarmSize ? empty() : nullptr;
    m_key.assign(reinterpret_cast<const char *>(payload.data()) + alarmSize, size - alarmSize);
    m_key.push_back(char(dbrType));
    if (const auto it = m_known.find(m_key); it != m_known.end())
        return it->second;
    Result<Metadata> metadata = decodeMetadata(dbrType, payload);
    if (!metadata.ok())
        return nullptr;
    if (m_known.size() >= MaxEntries)
        m_known.clear();
    auto shared = std::make_shared<const Metadata>(metadata.take());
    m_known.emplace(m_key, shared);
    return shared;
}

const MetadataPtr &MetadataCache::empty()
{
    static const MetadataPtr none = std::make_shared<const Metadata>();
    return none;
}

} // namespace Candela::Net
