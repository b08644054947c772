// SPDX-License-Identifier: MIT
#pragma once

#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

namespace Candela::Net {

/// Names of channels, one behind the other: no allocation and no string object a name. Names live as long as
/// the arena, which suits a context: it keeps every channel until it closes.
class NameArena
{
public:
    std::string_view store(std::string_view name)
    {
        if (name.size() > m_free) {
            m_free = std::max<std::size_t>(BlockSize, name.size());
            m_blocks.push_back(std::make_unique<char[]>(m_free));
            m_at = m_blocks.back().get();
        }
        char *to = m_at;
        std::memcpy(to, name.data(), name.size());
        m_at += name.size();
        m_free -= name.size();
        return {to, name.size()};
    }

private:
    static constexpr std::size_t BlockSize = 64 * 1024;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    char *m_at = nullptr;
    std::size_t m_free = 0;
};

} // namespace Candela::Net
