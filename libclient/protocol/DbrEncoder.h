// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Metadata.h"
#include "../core/Reading.h"
#include "Dbr.h"
#include "DbrDecoder.h"
#include "MessageWriter.h"

namespace Candela {

/// Everything that a server can be asked about one value. The value is in the record's own type; what goes
/// out is converted. Pointers may be null and need to live for the call only.
struct DbrSource
{
    const Reading *reading = nullptr; ///< Value, alarm, time. Must not be null.
    const Metadata *metadata = nullptr;
    AlarmAcknowledge acknowledge;
    QByteArray className; ///< "ai", ...: the answer to DBR_CLASS_NAME.
};

/// Converts the value's elements to `count` elements of type `to`, big-endian, and fills with zeros what is
/// behind the last one. Numbers to text with the metadata's precision, enums to their labels (and to numbers
/// as their index), text to numbers or labels' indices, wider numbers to narrower ones clamped. Errors:
/// BadValue if text is no number and no label.
Error convertElements(const Reading &reading, const Metadata *metadata, DataType to, quint32 count,
                      std::byte *dest);

/// Fills `dest`, dbrSize(dbrType, count) bytes, padding inside included. Errors: BadType (not readable),
/// BadValue.
Error encodeDbr(quint16 dbrType, quint32 count, const DbrSource &source, std::byte *dest);

/// A whole message (READ_NOTIFY or EVENT_ADD response, or a WRITE for a client): header.payloadSize is set
/// here. `count` 0 means the current length. With an error nothing is appended.
Error appendDbr(MessageWriter &writer, MessageHeader header, quint16 dbrType, quint32 count,
                const DbrSource &source);

} // namespace Candela
