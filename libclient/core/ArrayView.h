// SPDX-License-Identifier: MIT
#pragma once

#include "Chunk.h"
#include "DataType.h"

#include <QtEndian>

#include <bit>
#include <iterator>

namespace Candela {

/// The wire's element of a C++ type: qint16 SHORT, float FLOAT, quint16 ENUM, quint8 CHAR, qint32 LONG,
/// double DOUBLE. Another type, or a STRING, does not compile.
/// @{
template <typename T>
constexpr DataType dataTypeOf();
template <>
constexpr DataType dataTypeOf<qint16>()
{
    return DataType::Short;
}
template <>
constexpr DataType dataTypeOf<float>()
{
    return DataType::Float;
}
template <>
constexpr DataType dataTypeOf<quint16>()
{
    return DataType::Enum;
}
template <>
constexpr DataType dataTypeOf<quint8>()
{
    return DataType::Char;
}
template <>
constexpr DataType dataTypeOf<qint32>()
{
    return DataType::Long;
}
template <>
constexpr DataType dataTypeOf<double>()
{
    return DataType::Double;
}
/// @}

/// One element from its big-endian bytes, at any alignment.
template <typename T>
inline T loadBigEndian(const std::byte *from)
{
    if constexpr (sizeof(T) == 1)
        return std::bit_cast<T>(*from);
    else if constexpr (sizeof(T) == 2)
        return std::bit_cast<T>(qFromBigEndian<quint16>(from));
    else if constexpr (sizeof(T) == 4)
        return std::bit_cast<T>(qFromBigEndian<quint32>(from));
    else
        return std::bit_cast<T>(qFromBigEndian<quint64>(from));
}

/// One element to its big-endian bytes, at any alignment: sizeof(T) of them are written.
template <typename T>
inline void storeBigEndian(std::byte *to, T value)
{
    if constexpr (sizeof(T) == 1)
        *to = std::bit_cast<std::byte>(value);
    else if constexpr (sizeof(T) == 2)
        qToBigEndian<quint16>(std::bit_cast<quint16>(value), to);
    else if constexpr (sizeof(T) == 4)
        qToBigEndian<quint32>(std::bit_cast<quint32>(value), to);
    else
        qToBigEndian<quint64>(std::bit_cast<quint64>(value), to);
}

/// Elements as the network delivered them: big-endian, turned one by one as they are read, never copied as a
/// whole. The view keeps the bytes alive. Indexing out of range is undefined, as with std::span.
template <typename T>
class ArrayView
{
public:
    /// Reads its element anew with each `*`. Good for as long as a view of the same bytes is there: unlike
    /// the view it does not keep them alive.
    class iterator
    {
    public:
        /// What the standard asks of an input iterator; elements are given by value.
        /// @{
        using iterator_category = std::input_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = T;
        /// @}

        iterator() = default; ///< At no element.
        /// At the first of the element's big-endian bytes.
        explicit iterator(const std::byte *at)
            : m_at(at)
        {
        }
        /// The element in the machine's own byte order.
        T operator*() const { return loadBigEndian<T>(m_at); }
        /// To the next element.
        iterator &operator++()
        {
            m_at += sizeof(T);
            return *this;
        }
        /// The same; gives the iterator as it was.
        iterator operator++(int)
        {
            iterator old = *this;
            ++*this;
            return old;
        }
        bool operator==(const iterator &) const = default; ///< At the same bytes.

    private:
        const std::byte *m_at = nullptr;
    };

    ArrayView() = default; ///< Of no elements.
    /// `size` elements, big-endian from `data` on, which lies inside of `owner`.
    ArrayView(ChunkPtr owner, const std::byte *data, qsizetype size)
        : m_owner(std::move(owner))
        , m_data(data)
        , m_size(size)
    {
    }

    qsizetype size() const { return m_size; }    ///< In elements, not in bytes.
    bool isEmpty() const { return m_size == 0; } ///< Also of a view that was asked for as another type.
    /// The element in the machine's own byte order; 0 <= i < size().
    T operator[](qsizetype i) const { return loadBigEndian<T>(m_data + i * qsizetype(sizeof(T))); }
    iterator begin() const { return iterator(m_data); } ///< For range-for and algorithms.
    /// Behind the last element.
    iterator end() const { return iterator(m_data + m_size * qsizetype(sizeof(T))); }
    /// The big-endian bytes themselves, inside the chunk that the circuit received them into.
    const std::byte *bytes() const { return m_data; }

private:
    ChunkPtr m_owner;
    const std::byte *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace Candela
