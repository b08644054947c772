// SPDX-License-Identifier: MIT
#include "Conversion.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace Candela::Ioc {

namespace {

/// Towards zero, at the ends of the range where the value is outside; 0 for what is not a number.
template <typename T>
T toInteger(double value)
{
    if (std::isnan(value))
        return 0;
    return T(std::clamp(value, double(std::numeric_limits<T>::min()), double(std::numeric_limits<T>::max())));
}

void storeNumber(DataType type, double value, std::byte *to)
{
    switch (type) {
    case DataType::Short:
        return storeBigEndian(to, toInteger<qint16>(value));
    case DataType::Float:
        return storeBigEndian(to, float(value));
    case DataType::Enum:
        return storeBigEndian(to, toInteger<quint16>(value));
    case DataType::Char:
        // CHAR is signed for some and unsigned for others: both ranges keep their bits.
        return storeBigEndian(to,
                              quint8(value < 0 ? quint8(toInteger<qint8>(value)) : toInteger<quint8>(value)));
    case DataType::Long:
        return storeBigEndian(to, toInteger<qint32>(value));
    case DataType::Double:
        return storeBigEndian(to, value);
    case DataType::String:
        break;
    }
    Q_UNREACHABLE();
}

QByteArray stringElement(const std::byte *at)
{
    const char *chars = reinterpret_cast<const char *>(at);
    return QByteArray(chars, qsizetype(qstrnlen(chars, StringSize)));
}

void storeText(QByteArrayView text, std::byte *to)
{
    const QByteArray cut = cutText(text, StringSize - 1);
    std::memset(to, 0, StringSize);
    std::memcpy(to, cut.constData(), size_t(cut.size()));
}

} // namespace

Reading numberReading(DataType type, double value)
{
    std::byte bytes[8];
    storeNumber(type, value, bytes);
    return Reading::scalar(type, bytes);
}

Reading textReading(QByteArrayView text)
{
    ChunkPtr chunk = ChunkPtr::allocate(StringSize);
    storeText(text, chunk->data());
    const std::byte *data = chunk->data();
    return Reading::array(DataType::String, 1, std::move(chunk), data);
}

Reading textsReading(const QStringList &texts)
{
    ChunkPtr chunk = ChunkPtr::allocate(size_t(std::max<qsizetype>(1, texts.size()) * StringSize));
    std::byte *to = chunk->data();
    for (const QString &text : texts) {
        storeText(text.toUtf8(), to);
        to += StringSize;
    }
    const std::byte *data = chunk->data();
    return Reading::array(DataType::String, quint32(texts.size()), std::move(chunk), data);
}

Reading longTextReading(QByteArrayView text, quint32 capacity)
{
    const QByteArray cut = cutText(text, qsizetype(capacity) - 1);
    const size_t size = size_t(cut.size()) + 1;
    ChunkPtr chunk = ChunkPtr::copyOf(reinterpret_cast<const std::byte *>(cut.constData()), size);
    const std::byte *data = chunk->data();
    return Reading::array(DataType::Char, quint32(size), std::move(chunk), data);
}

QByteArray cutText(QByteArrayView text, qsizetype bytes)
{
    if (text.size() <= bytes)
        return text.toByteArray();
    qsizetype end = std::max<qsizetype>(0, bytes);
    // A byte 10xxxxxx continues a character.
    while (end > 0 && (quint8(text[end]) & 0xc0) == 0x80)
        --end;
    return text.first(end).toByteArray();
}

QByteArray textOf(const Reading &value)
{
    if (value.type() == DataType::String)
        return value.count() ? stringElement(value.bytes()) : QByteArray();
    if (value.type() == DataType::Char && value.count() != 1) {
        const char *chars = reinterpret_cast<const char *>(value.bytes());
        return QByteArray(chars, qsizetype(qstrnlen(chars, value.count())));
    }
    if (value.count() == 0)
        return {};
    return QByteArray::number(value.toDouble(), 'g', 15);
}

std::optional<double> parseNumber(QByteArrayView text)
{
    const QByteArray trimmed = text.trimmed().toByteArray();
    bool ok = false;
    double number = trimmed.toDouble(&ok);
    if (!ok && (trimmed.startsWith("0x") || trimmed.startsWith("0X")))
        number = double(trimmed.toULongLong(&ok, 16));
    if (!ok)
        return std::nullopt;
    return number;
}

std::optional<double> numberOf(const Reading &value)
{
    if (value.count() == 0)
        return std::nullopt;
    if (value.type() == DataType::String)
        return parseNumber(stringElement(value.bytes()));
    return value.toDouble();
}

std::optional<double> stateOf(const Reading &value, const QList<QByteArray> &labels)
{
    if (value.count() == 0)
        return std::nullopt;
    if (value.type() != DataType::String)
        return std::clamp(std::trunc(value.toDouble()), 0.0, 65535.0);
    const QByteArray text = stringElement(value.bytes());
    const qsizetype index = labels.indexOf(text);
    if (index >= 0 && !text.isEmpty())
        return double(index);
    bool ok = false;
    const uint number = text.trimmed().toUInt(&ok);
    if (!ok || number >= uint(labels.size()))
        return std::nullopt;
    return number;
}

std::optional<Reading> arrayOf(const Reading &value, DataType type, quint32 capacity)
{
    const quint32 count = std::min(value.count(), capacity);
    const int size = elementSize(type);
    ChunkPtr chunk = ChunkPtr::allocate(std::max<size_t>(size_t(count) * size_t(size), 8));
    std::byte *to = chunk->data();
    if (value.type() == type) {
        std::memcpy(to, value.bytes(), size_t(count) * size_t(size));
    } else if (value.type() == DataType::String || type == DataType::String) {
        const QStringList texts = value.toStrings();
        for (quint32 i = 0; i < count; ++i, to += size) {
            const QByteArray text = texts.at(qsizetype(i)).toUtf8();
            if (type == DataType::String) {
                storeText(text, to);
                continue;
            }
            const auto number = parseNumber(text);
            if (!number)
                return std::nullopt;
            storeNumber(type, *number, to);
        }
    } else {
        const QList<double> numbers = value.toDoubles();
        for (quint32 i = 0; i < count; ++i, to += size)
            storeNumber(type, numbers.at(qsizetype(i)), to);
    }
    const std::byte *data = chunk->data();
    return Reading::array(type, count, std::move(chunk), data);
}

} // namespace Candela::Ioc
