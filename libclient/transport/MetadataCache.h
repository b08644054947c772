// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Metadata.h"

#include <QtGlobal>

#include <span>
#include <string>
#include <unordered_map>

namespace Candela::Net {

/// Thousands of channels of one plant have the same units, precision and limits: their payloads are equal
/// byte by byte, so each is decoded and stored once and shared by all. Belongs to the network thread.
class MetadataCache
{
public:
    /// Of a GR or CTRL payload. Null if the payload is too short or its type has no metadata.
    MetadataPtr decode(quint16 dbrType, std::span<const std::byte> payload);
    /// What a STRING channel has.
    static const MetadataPtr &empty();

private:
    /// Beyond this the cache starts anew: it is for sharing, not for keeping.
    static constexpr std::size_t MaxEntries = 4096;

    std::unordered_map<std::string, MetadataPtr> m_known;
    std::string m_key;
};

} // namespace Candela::Net
