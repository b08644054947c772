// SPDX-License-Identifier: MIT
// A record's elements in whatever type a client asks for.
#include "DbrEncoder.h"

#include "../core/WireText.h"

#include <QLocale>

#include <cmath>
#include <cstring>
#include <limits>

namespace Candela {

namespace {

template <typename To>
To narrow(double number)
{
    if constexpr (std::is_floating_point_v<To>) {
        return To(number);
    } else {
        if (std::isnan(number))
            return 0;
        return To(
            qBound(double(std::numeric_limits<To>::min()), number, double(std::numeric_limits<To>::max())));
    }
}

void storeNumber(DataType to, double number, std::byte *at)
{
    switch (to) {
    case DataType::String:
        break;
    case DataType::Short:
        storeBigEndian(at, narrow<qint16>(number));
        break;
    case DataType::Float:
        storeBigEndian(at, narrow<float>(number));
        break;
    case DataType::Enum:
        storeBigEndian(at, narrow<quint16>(number));
        break;
    case DataType::Char:
        storeBigEndian(at, narrow<quint8>(number));
        break;
    case DataType::Long:
        storeBigEndian(at, narrow<qint32>(number));
        break;
    case DataType::Double:
        storeBigEndian(at, number);
        break;
    }
}

double loadNumber(DataType from, const std::byte *at)
{
    switch (from) {
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
    case DataType::String:
        break;
    }
    return 0;
}

QByteArray numberToText(DataType from, const std::byte *at, const Metadata *metadata)
{
    const double number = loadNumber(from, at);
    if (from == DataType::Enum) {
        const auto index = qsizetype(number);
        if (metadata && index < metadata->labels.size())
            return metadata->labels[index].toUtf8();
        return QByteArray::number(index);
    }
    if (!isFloating(from))
        return QByteArray::number(qint64(number));
    if (std::isnan(number))
        return QByteArrayLiteral("nan");
    if (std::isinf(number))
        return number < 0 ? QByteArrayLiteral("-inf") : QByteArrayLiteral("inf");
    // As an IOC does it: as many digits as PREC says, and an exponent where they would not fit a string.
    const int precision = metadata && metadata->precision >= 0 ? qMin(metadata->precision, 15) : -1;
    if (precision >= 0 && std::abs(number) < 1e16)
        return QByteArray::number(number, 'f', precision);
    return QByteArray::number(number, 'g',
                              precision >= 0 ? qMax(precision, 1) : QLocale::FloatingPointShortest);
}

Error textToNumber(const std::byte *at, DataType to, const Metadata *metadata, std::byte *dest)
{
    const QString text = textFromWire(at, StringSize);
    if (to == DataType::Enum && metadata) {
        const qsizetype index = metadata->labels.indexOf(text);
        if (index >= 0) {
            storeNumber(to, double(index), dest);
            return {};
        }
    }
    bool ok = false;
    const double number = numberFromText(text, &ok);
    if (!ok)
        return {ErrorCode::BadValue, QString(QLatin1Char('"') + text + QLatin1String("\" is not a number"))};
    storeNumber(to, number, dest);
    return {};
}

} // namespace

Error convertElements(const Reading &reading, const Metadata *metadata, DataType to, quint32 count,
                      std::byte *dest)
{
    const DataType from = reading.type();
    const quint32 given = reading.isValid() ? qMin(count, reading.count()) : 0;
    const auto size = std::size_t(elementSize(to));
    const std::byte *at = reading.bytes();
    const auto step = std::size_t(elementSize(from));
    if (from == to) {
        if (given > 0)
            std::memcpy(dest, at, given * size);
    } else {
        for (quint32 i = 0; i < given; ++i) {
            std::byte *element = dest + i * size;
            if (to == DataType::String) {
                textToWire(numberToText(from, at + i * step, metadata), element, StringSize);
            } else if (from == DataType::String) {
                if (const Error error = textToNumber(at + i * step, to, metadata, element))
                    return error;
            } else {
                storeNumber(to, loadNumber(from, at + i * step), element);
            }
        }
    }
    if (given < count)
        std::memset(dest + given * size, 0, (count - given) * size);
    return {};
}

} // namespace Candela
