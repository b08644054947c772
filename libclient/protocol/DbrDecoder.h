// SPDX-License-Identifier: MIT
#pragma once

#include "../core/DetailedReading.h"
#include "Dbr.h"

#include <span>

namespace Candela {

/// The value of a READ_NOTIFY or EVENT_ADD response, or of a WRITE request: any class; alarm and time as far
/// as the type carries them (metadata of GR and CTRL types is left to decodeMetadata()).
///
/// Scalars of up to 8 bytes are copied into the reading. Arrays and strings share `owner`, without a copy, if
/// the payload lies in it; with a null owner they are copied. The padding is never looked at. A single string
/// may come shorter than 40 bytes, which servers and clients do.
///
/// Errors: Protocol, if the payload is shorter than the count says or the type is none.
Error decodeReading(quint16 dbrType, quint32 count, std::span<const std::byte> payload, const ChunkPtr &owner,
                    qint64 receivedNs, Reading &into);
Result<Reading> decodeReading(quint16 dbrType, quint32 count, std::span<const std::byte> payload,
                              const ChunkPtr &owner, qint64 receivedNs);

/// Units, precision, limits and labels of a GR or CTRL payload; GR has no control range. Errors: Protocol,
/// BadType (a class without metadata).
Result<Metadata> decodeMetadata(quint16 dbrType, std::span<const std::byte> payload);

/// What only DBR_STSACK_STRING carries. Errors: Protocol.
Result<AlarmAcknowledge> decodeAlarmAcknowledge(std::span<const std::byte> payload);

/// What a payload carries beside value, alarm and time: sets `into`'s metadata or acknowledge, if the type
/// has any. Errors: Protocol.
Error decodeDetails(quint16 dbrType, std::span<const std::byte> payload, DetailedReading &into);

} // namespace Candela
