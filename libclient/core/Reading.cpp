// SPDX-License-Identifier: MIT
#include "Reading.h"

#include "WireText.h"

#include <cmath>
#include <cstring>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

double numberAt(DataType type, const std::byte *at, bool *ok)
{
    *ok = true;
    switch (type) {
    case DataType::String:
        return numberFromText(textFromWire(at, StringSize), ok);
    case DataType::Short:
        return loadBigEndian<qint16>(at);
    case DataType::Float:
        return double(loadBigEndian<float>(at));
    case DataType::Enum:
        return loadBigEndian<quint16>(at);
    case DataType::Char:
        return loadBigEndian<quint8>(at);
    case DataType::Long:
        return loadBigEndian<qint32>(at);
    case DataType::Double:
        return loadBigEndian<double>(at);
    }
    *ok = false;
    return NotANumber;
}

} // namespace

Reading Reading::scalar(DataType type, const std::byte *bigEndian)
{
    Reading reading;
    reading.assignScalar(type, bigEndian);
    return reading;
}

Reading Reading::array(DataType type, quint32 count, ChunkPtr owner, const std::byte *data)
{
    Reading reading;
    reading.m_type = type;
    reading.m_count = count;
    reading.m_flags = HasValue;
    if (count > 0) { // an empty array keeps nothing alive
        reading.m_offset = quint32(data - owner->data());
        reading.m_chunk = std::move(owner);
    }
    return reading;
}

Reading Reading::fromDouble(double value)
{
    std::byte bytes[8];
    storeBigEndian(bytes, value);
    return scalar(DataType::Double, bytes);
}

Reading Reading::fromInteger(DataType type, qint64 value)
{
    std::byte bytes[8]{};
    switch (type) {
    case DataType::String:
        return fromText(QString::number(value));
    case DataType::Short:
        storeBigEndian(bytes, qint16(value));
        break;
    case DataType::Float:
        storeBigEndian(bytes, float(value));
        break;
    case DataType::Enum:
        storeBigEndian(bytes, quint16(value));
        break;
    case DataType::Char:
        storeBigEndian(bytes, quint8(value));
        break;
    case DataType::Long:
        storeBigEndian(bytes, qint32(value));
        break;
    case DataType::Double:
        storeBigEndian(bytes, double(value));
        break;
    }
    return scalar(type, bytes);
}

Reading Reading::fromText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() < StringSize) {
        ChunkPtr chunk = ChunkPtr::allocate(StringSize);
        textToWire(utf8, chunk->data(), StringSize);
        const std::byte *data = chunk->data();
        return array(DataType::String, 1, std::move(chunk), data);
    }
    ChunkPtr chunk =
        ChunkPtr::copyOf(reinterpret_cast<const std::byte *>(utf8.constData()), size_t(utf8.size()) + 1);
    const std::byte *data = chunk->data();
    return array(DataType::Char, quint32(utf8.size() + 1), std::move(chunk), data);
}

Reading Reading::fromDoubles(const QList<double> &values)
{
    ChunkPtr chunk = ChunkPtr::allocate(size_t(values.size()) * sizeof(double));
    std::byte *at = chunk->data();
    const std::byte *data = at;
    for (double value : values) {
        storeBigEndian(at, value);
        at += sizeof(double);
    }
    return array(DataType::Double, quint32(values.size()), std::move(chunk), data);
}

double Reading::convertToDouble(bool *ok) const
{
    bool good = false;
    double number = NotANumber;
    if (isValid() && m_count > 0)
        number = numberAt(m_type, bytes(), &good);
    if (ok)
        *ok = good;
    return good ? number : NotANumber;
}

qint64 Reading::toInteger(bool *ok) const
{
    bool good = false;
    const double number = toDouble(&good);
    // 2^63 itself does not fit; comparing against it also refuses not-a-number.
    good = good && number >= -9223372036854775808.0 && number < 9223372036854775808.0;
    if (ok)
        *ok = good;
    return good ? qint64(number) : 0;
}

QList<double> Reading::toDoubles() const
{
    QList<double> numbers;
    if (!isValid())
        return numbers;
    numbers.reserve(m_count);
    const std::byte *at = bytes();
    const int size = elementSize(m_type);
    for (quint32 i = 0; i < m_count; ++i, at += size) {
        bool ok = false;
        const double number = numberAt(m_type, at, &ok);
        numbers.append(ok ? number : NotANumber);
    }
    return numbers;
}

QVariant Reading::toVariant() const
{
    if (!isValid())
        return {};
    const auto at = [this](quint32 i) -> QVariant {
        const std::byte *from = bytes() + qsizetype(i) * elementSize(m_type);
        if (m_type == DataType::String)
            return textFromWire(from, StringSize);
        bool ok = false;
        const double number = numberAt(m_type, from, &ok);
        // Every integer type of the wire fits a double exactly.
        return isFloating(m_type) ? QVariant(number) : QVariant(qlonglong(number));
    };
    if (m_count == 1)
        return at(0);
    QVariantList list;
    list.reserve(m_count);
    for (quint32 i = 0; i < m_count; ++i)
        list.append(at(i));
    return list;
}

Reading Reading::compacted() const
{
    if (!m_chunk || m_chunk->capacity() <= 4 * size_t(byteCount()))
        return *this;
    Reading copy(*this);
    copy.m_chunk = ChunkPtr::copyOf(bytes(), size_t(byteCount()));
    copy.m_offset = 0;
    return copy;
}

bool Reading::sameValue(const Reading &other) const
{
    if (isValid() != other.isValid() || m_type != other.m_type || m_count != other.m_count)
        return false;
    if (m_type != DataType::String)
        return std::memcmp(bytes(), other.bytes(), size_t(byteCount())) == 0;
    if (!m_chunk || !other.m_chunk) // strings never fit inline, so there are none
        return true;
    // What follows a string's NUL is stale and says nothing.
    for (quint32 i = 0; i < m_count; ++i) {
        const auto *a = reinterpret_cast<const char *>(m_chunk->data() + m_offset + i * StringSize);
        const auto *b =
            reinterpret_cast<const char *>(other.m_chunk->data() + other.m_offset + i * StringSize);
        if (std::strncmp(a, b, StringSize) != 0)
            return false;
    }
    return true;
}

} // namespace Candela
