// SPDX-License-Identifier: MIT
#include "DbrEncoder.h"

#include "../core/WireText.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace Candela {

namespace {

constexpr int UnitsSize = 8;
constexpr int LabelSize = 26;
constexpr int LabelCount = 16;

void storeAlarm(const Reading &reading, std::byte *at)
{
    storeBigEndian(at, quint16(reading.status()));
    storeBigEndian(at + 2, quint16(reading.severity()));
}

void storeUnits(const Metadata &metadata, std::byte *at)
{
    textToWire(metadata.units.toUtf8(), at, UnitsSize);
}

template <typename T>
void storeLimits(const Metadata &metadata, bool control, std::byte *at)
{
    const double limits[] = {metadata.display.high, metadata.display.low, metadata.alarm.high,
                             metadata.warning.high, metadata.warning.low, metadata.alarm.low,
                             metadata.control.high, metadata.control.low};
    const int count = control ? 8 : 6;
    for (int i = 0; i < count; ++i, at += sizeof(T)) {
        if constexpr (std::is_floating_point_v<T>) {
            storeBigEndian(at, T(limits[i]));
        } else {
            // An integer type has no way to say "not set" but 0.
            const double limit = std::isnan(limits[i]) ? 0 : limits[i];
            storeBigEndian(at, T(std::clamp(limit, double(std::numeric_limits<T>::min()),
                                            double(std::numeric_limits<T>::max()))));
        }
    }
}

void storeLabels(const Metadata &metadata, std::byte *at)
{
    const int count = int(std::min<qsizetype>(metadata.labels.size(), LabelCount));
    storeBigEndian(at, qint16(count));
    for (int i = 0; i < count; ++i)
        textToWire(metadata.labels[i].toUtf8(), at + 2 + i * LabelSize, LabelSize);
}

void storeMetadata(quint16 dbrType, const Metadata &metadata, std::byte *at)
{
    const bool control = dbrClass(dbrType) == DbrClass::Control;
    switch (dbrNative(dbrType)) {
    case DataType::String:
        break;
    case DataType::Enum:
        storeLabels(metadata, at);
        break;
    case DataType::Short:
        storeUnits(metadata, at);
        storeLimits<qint16>(metadata, control, at + UnitsSize);
        break;
    case DataType::Char:
        storeUnits(metadata, at);
        storeLimits<quint8>(metadata, control, at + UnitsSize);
        break;
    case DataType::Long:
        storeUnits(metadata, at);
        storeLimits<qint32>(metadata, control, at + UnitsSize);
        break;
    case DataType::Float:
        storeBigEndian(at, qint16(std::max(metadata.precision, 0)));
        storeUnits(metadata, at + 4);
        storeLimits<float>(metadata, control, at + 4 + UnitsSize);
        break;
    case DataType::Double:
        storeBigEndian(at, qint16(std::max(metadata.precision, 0)));
        storeUnits(metadata, at + 4);
        storeLimits<double>(metadata, control, at + 4 + UnitsSize);
        break;
    }
}

} // namespace

Error encodeDbr(quint16 dbrType, quint32 count, const DbrSource &source, std::byte *dest)
{
    if (!isReadableDbr(dbrType))
        return {ErrorCode::BadType, dbrTypeName(dbrType), Eca::BadType};
    const Reading &reading = *source.reading;
    const quint32 offset = dbrValueOffset(dbrType);
    if (offset > 0) // a plain empty array has no bytes at all, and perhaps no memory
        std::memset(dest, 0, offset);

    if (dbrType == DbrClassName) {
        if (count > 0) {
            std::memset(dest, 0, std::size_t(count) * StringSize);
            textToWire(source.className, dest, StringSize);
        }
        return {};
    }
    if (dbrType == DbrStsAckString) {
        storeAlarm(reading, dest);
        storeBigEndian(dest + 4, quint16(source.acknowledge.transientsMatter ? 1 : 0));
        storeBigEndian(dest + 6, quint16(source.acknowledge.highest));
        return convertElements(reading, source.metadata, DataType::String, count, dest + offset);
    }

    switch (dbrClass(dbrType)) {
    case DbrClass::Plain:
        break;
    case DbrClass::Status:
        storeAlarm(reading, dest);
        break;
    case DbrClass::Time:
        storeAlarm(reading, dest);
        storeBigEndian(dest + 4, reading.time().seconds);
        storeBigEndian(dest + 8, reading.time().nanoseconds);
        break;
    case DbrClass::Graphic:
    case DbrClass::Control:
        storeAlarm(reading, dest);
        if (source.metadata)
            storeMetadata(dbrType, *source.metadata, dest + 4);
        break;
    }
    return convertElements(reading, source.metadata, dbrNative(dbrType), count, dest + offset);
}

Error appendDbr(MessageWriter &writer, MessageHeader header, quint16 dbrType, quint32 count,
                const DbrSource &source)
{
    if (count == 0)
        count = dbrType == DbrClassName ? 1 : source.reading->count();
    const quint64 size = dbrSize(dbrType, count);
    if (size > 0x7fffffff)
        return {ErrorCode::TooLarge, Eca::TooLarge};
    const std::size_t before = writer.size();
    header.dataType = dbrType;
    header.dataCount = count;
    header.payloadSize = quint32(size);
    std::byte *payload = writer.append(header);
    Error error = encodeDbr(dbrType, count, source, payload);
    if (error)
        writer.truncate(before);
    return error;
}

} // namespace Candela
