// SPDX-License-Identifier: MIT
#include "DbrDecoder.h"

#include "../core/WireText.h"

#include <algorithm>
#include <cstring>

namespace Candela {

namespace {

constexpr int UnitsSize = 8;
constexpr int LabelSize = 26;
constexpr int LabelCount = 16;

Severity severityOf(quint16 raw)
{
    return Severity(std::min<quint16>(raw, quint16(Severity::Invalid)));
}

Error tooShort(quint16 type, quint32 count, std::size_t size)
{
    return {ErrorCode::Protocol, QStringLiteral("%1 with %2 elements has %3 bytes only")
                                     .arg(dbrTypeName(type))
                                     .arg(count)
                                     .arg(quint64(size))};
}

void readAlarm(const std::byte *payload, Reading &reading)
{
    const auto status = std::min<quint16>(loadBigEndian<quint16>(payload), 0xff);
    reading.setAlarm(AlarmStatus(status), severityOf(loadBigEndian<quint16>(payload + 2)));
}

void readTime(const std::byte *payload, Reading &reading)
{
    // More than a second of nanoseconds would carry over into the seconds wherever it is used.
    const auto nanoseconds = std::min<quint32>(loadBigEndian<quint32>(payload + 8), 999'999'999);
    reading.setTime({loadBigEndian<quint32>(payload + 4), nanoseconds});
}

Reading readArray(DataType type, quint32 count, std::span<const std::byte> value, const ChunkPtr &owner)
{
    const auto size = std::size_t(elementSize(type)) * count;
    if (owner && value.size() >= size)
        return Reading::array(type, count, owner, value.data());
    // Not counted memory, or a string that came shorter than 40 bytes.
    ChunkPtr copy = ChunkPtr::allocate(size);
    const std::size_t given = std::min(size, value.size());
    if (given > 0)
        std::memcpy(copy->data(), value.data(), given);
    if (given < size)
        std::memset(copy->data() + given, 0, size - given);
    const std::byte *data = copy->data();
    return Reading::array(type, count, std::move(copy), data);
}

template <typename T>
void readLimits(const std::byte *at, bool control, Metadata &metadata)
{
    const auto limit = [at](int index) { return double(loadBigEndian<T>(at + index * int(sizeof(T)))); };
    metadata.display = {limit(1), limit(0)};
    metadata.alarm = {limit(5), limit(2)};
    metadata.warning = {limit(4), limit(3)};
    if (control)
        metadata.control = {limit(7), limit(6)};
}

void readLabels(const std::byte *at, Metadata &metadata)
{
    const int count = std::clamp<int>(loadBigEndian<qint16>(at), 0, LabelCount);
    for (int i = 0; i < count; ++i)
        metadata.labels.append(textFromWire(at + 2 + i * LabelSize, LabelSize));
}

} // namespace

Error decodeReading(quint16 dbrType, quint32 count, std::span<const std::byte> payload, const ChunkPtr &owner,
                    qint64 receivedNs, Reading &into)
{
    // What nearly every message holds: one number with its alarm and its time.
    constexpr quint16 timeDouble = Candela::dbrType(DbrClass::Time, DataType::Double);
    if (dbrType == timeDouble && count == 1 && payload.size() >= 24) [[likely]] {
        into.assignScalar(DataType::Double, payload.data() + 16);
        into.setReceivedNs(receivedNs);
        readAlarm(payload.data(), into);
        readTime(payload.data(), into);
        return {};
    }
    if (!isDbrType(dbrType)) [[unlikely]]
        return {ErrorCode::Protocol, dbrTypeName(dbrType)};
    const DataType native = dbrNative(dbrType);
    const quint32 offset = dbrValueOffset(dbrType);
    const bool shortString = native == DataType::String && count == 1;
    const quint64 needed = shortString ? offset + 1 : dbrSize(dbrType, count);
    if (payload.size() < needed) [[unlikely]]
        return tooShort(dbrType, count, payload.size());

    if (count == 1 && native != DataType::String) [[likely]]
        into.assignScalar(native, payload.data() + offset);
    else
        into = readArray(native, count, payload.subspan(offset), owner);
    into.setReceivedNs(receivedNs);
    const bool hasAlarm =
        isRegularDbr(dbrType) ? dbrClass(dbrType) != DbrClass::Plain : dbrType == DbrStsAckString;
    if (hasAlarm)
        readAlarm(payload.data(), into);
    if (isRegularDbr(dbrType) && dbrClass(dbrType) == DbrClass::Time)
        readTime(payload.data(), into);
    return {};
}

Result<Reading> decodeReading(quint16 dbrType, quint32 count, std::span<const std::byte> payload,
                              const ChunkPtr &owner, qint64 receivedNs)
{
    Reading reading;
    if (Error error = decodeReading(dbrType, count, payload, owner, receivedNs, reading))
        return error;
    return reading;
}

Result<Metadata> decodeMetadata(quint16 dbrType, std::span<const std::byte> payload)
{
    if (!isRegularDbr(dbrType) || dbrClass(dbrType) < DbrClass::Graphic)
        return Error(ErrorCode::BadType,
                     QString(dbrTypeName(dbrType) + QLatin1String(" carries no metadata")));
    if (payload.size() < dbrValueOffset(dbrType))
        return tooShort(dbrType, 0, payload.size());

    const bool control = dbrClass(dbrType) == DbrClass::Control;
    const std::byte *at = payload.data() + 4; // behind status and severity
    Metadata metadata;
    switch (dbrNative(dbrType)) {
    case DataType::String:
        break;
    case DataType::Enum:
        readLabels(at, metadata);
        break;
    case DataType::Short:
        metadata.units = textFromWire(at, UnitsSize);
        readLimits<qint16>(at + UnitsSize, control, metadata);
        break;
    case DataType::Char:
        metadata.units = textFromWire(at, UnitsSize);
        readLimits<quint8>(at + UnitsSize, control, metadata);
        break;
    case DataType::Long:
        metadata.units = textFromWire(at, UnitsSize);
        readLimits<qint32>(at + UnitsSize, control, metadata);
        break;
    case DataType::Float:
        metadata.precision = loadBigEndian<qint16>(at);
        metadata.units = textFromWire(at + 4, UnitsSize);
        readLimits<float>(at + 4 + UnitsSize, control, metadata);
        break;
    case DataType::Double:
        metadata.precision = loadBigEndian<qint16>(at);
        metadata.units = textFromWire(at + 4, UnitsSize);
        readLimits<double>(at + 4 + UnitsSize, control, metadata);
        break;
    }
    return metadata;
}

Result<AlarmAcknowledge> decodeAlarmAcknowledge(std::span<const std::byte> payload)
{
    if (payload.size() < 8)
        return tooShort(DbrStsAckString, 0, payload.size());
    return AlarmAcknowledge{loadBigEndian<quint16>(payload.data() + 4) != 0,
                            severityOf(loadBigEndian<quint16>(payload.data() + 6))};
}

Error decodeDetails(quint16 dbrType, std::span<const std::byte> payload, DetailedReading &into)
{
    if (dbrType == DbrStsAckString) {
        const Result<AlarmAcknowledge> acknowledge = decodeAlarmAcknowledge(payload);
        if (!acknowledge.ok())
            return acknowledge.error();
        into.acknowledge = *acknowledge;
    } else if (isRegularDbr(dbrType) && dbrClass(dbrType) >= DbrClass::Graphic) {
        Result<Metadata> metadata = decodeMetadata(dbrType, payload);
        if (!metadata.ok())
            return metadata.error();
        into.metadata = std::make_shared<const Metadata>(metadata.take());
    }
    return {};
}

} // namespace Candela
