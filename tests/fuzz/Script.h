// SPDX-License-Identifier: MIT
#pragma once

#include "core/ArrayView.h"

#include <algorithm>
#include <cstdint>
#include <span>

/// An input read as what is to happen: numbers, and pieces of bytes with their length in front. Behind the
/// end everything is 0 and empty, so that any input is a script.
class Script
{
public:
    Script(const std::uint8_t *data, std::size_t size)
        : m_rest(reinterpret_cast<const std::byte *>(data), size)
    {
    }

    bool atEnd() const { return m_rest.empty(); }
    quint8 byte()
    {
        const std::span<const std::byte> one = take(1);
        return one.empty() ? quint8(0) : quint8(one[0]);
    }
    quint16 two() { return number<quint16>(); }
    quint32 four() { return number<quint32>(); }
    /// A length of one byte and as many bytes.
    std::span<const std::byte> piece() { return take(byte()); }
    /// A length of two bytes and as many bytes.
    std::span<const std::byte> longPiece() { return take(two()); }
    std::span<const std::byte> rest() { return take(m_rest.size()); }

private:
    template <typename T>
    T number()
    {
        const std::span<const std::byte> bytes = take(sizeof(T));
        return bytes.size() < sizeof(T) ? T(0) : Candela::loadBigEndian<T>(bytes.data());
    }
    std::span<const std::byte> take(std::size_t size)
    {
        const std::span<const std::byte> taken = m_rest.first(std::min(size, m_rest.size()));
        m_rest = m_rest.subspan(taken.size());
        return taken;
    }

    std::span<const std::byte> m_rest;
};
