// SPDX-License-Identifier: MIT
#include "ValueResponse.h"

#include "protocol/DbrEncoder.h"

#include <cstring>

namespace Candela::Ioc {

namespace {

/// Only GR and CTRL types carry it; between texts, numbers and states it tells precision and labels.
bool needsMetadata(quint16 dbrType, DataType native)
{
    if (!isRegularDbr(dbrType) || dbrClass(dbrType) >= DbrClass::Graphic)
        return true;
    return (dbrNative(dbrType) == DataType::String) != (native == DataType::String);
}

} // namespace

quint32 appendValue(MessageWriter &writer, MessageHeader header, const FieldAddress &address,
                    const Reading &reading, quint16 dbrType, quint32 count)
{
    DbrSource source;
    source.reading = &reading;
    MetadataPtr metadata;
    if (needsMetadata(dbrType, reading.type())) {
        metadata = address.record->metadata(address.field);
        source.metadata = metadata.get();
    }
    if (!isRegularDbr(dbrType)) {
        source.acknowledge = {address.record->transientAcknowledge(), address.record->unacknowledged()};
        source.className = recordTypeName(address.record->type());
    }
    const Error error = appendDbr(writer, header, dbrType, count, source);
    if (!error)
        return Eca::Normal;

    header.dataType = dbrType;
    header.dataCount = count;
    header.parameter1 = Eca::GetFail;
    header.payloadSize = quint32(dbrSize(dbrType, count));
    std::byte *payload = writer.append(header);
    std::memset(payload, 0, header.payloadSize);
    return Eca::GetFail;
}

} // namespace Candela::Ioc
