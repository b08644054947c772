// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ArrayView.h"
#include "../core/Chunk.h"

#include <QString>

#include <cstddef>
#include <span>

namespace Candela {

/// The minor version of the protocol that this library speaks: 4.13.
constexpr quint16 ProtocolMinorVersion = 13;
/// Longest PV name, without its NUL.
constexpr int MaxNameLength = 1007;
/// Payloads are multiples of this.
constexpr quint32 PayloadAlignment = 8;

constexpr quint64 paddedSize(quint64 size)
{
    return (size + (PayloadAlignment - 1)) & ~quint64(PayloadAlignment - 1);
}

/// The commands of Channel Access (EPICS caProto.h). Plain numbers, since the wire may carry any other.
namespace Command {
constexpr quint16 Version = 0;
constexpr quint16 EventAdd = 1; ///< Also every update of a subscription, and the cancel's acknowledgement.
constexpr quint16 EventCancel = 2;
constexpr quint16 Read = 3; ///< Obsolete; replies may still be met.
constexpr quint16 Write = 4;
constexpr quint16 Search = 6;
constexpr quint16 EventsOff = 8;
constexpr quint16 EventsOn = 9;
constexpr quint16 ReadSync = 10; ///< Obsolete.
constexpr quint16 Error = 11;
constexpr quint16 ClearChannel = 12;
constexpr quint16 Beacon = 13; ///< CA_PROTO_RSRV_IS_UP
constexpr quint16 NotFound = 14;
constexpr quint16 ReadNotify = 15;
constexpr quint16 RepeaterConfirm = 17;
constexpr quint16 CreateChannel = 18;
constexpr quint16 WriteNotify = 19;
constexpr quint16 ClientName = 20;
constexpr quint16 HostName = 21;
constexpr quint16 AccessRights = 22;
constexpr quint16 Echo = 23;
constexpr quint16 RepeaterRegister = 24;
constexpr quint16 CreateFailed = 26;
constexpr quint16 ServerDisconnect = 27;
constexpr quint16 Last = 27;
/// "READ_NOTIFY", ...; the number for one that is not known. For logs.
QString name(quint16 command);
} // namespace Command

/// The header of every message, in host order and whichever of its two forms it came in.
struct MessageHeader
{
    quint16 command = 0;
    quint32 payloadSize = 0;
    quint16 dataType = 0;
    quint32 dataCount = 0;
    quint32 parameter1 = 0;
    quint32 parameter2 = 0;

    static constexpr int ShortSize = 16;
    static constexpr int ExtendedSize = 24;

    /// The extended form must be sent; it is accepted for any size.
    bool needsExtended() const { return payloadSize >= 0xffff || dataCount >= 0xffff; }
    int encodedSize() const { return needsExtended() ? ExtendedSize : ShortSize; }
    /// Writes encodedSize() bytes and returns how many.
    int encode(std::byte *to) const;
    /// Reads a header from `available` bytes. Returns the bytes that it took, 16 or 24, or 0 if there are not
    /// enough of them yet; *header is untouched then. Says nothing of the payload.
    static int decode(const std::byte *from, std::size_t available, MessageHeader *header);

    bool operator==(const MessageHeader &) const = default;
};

// In the header file since they run for every message.
inline int MessageHeader::encode(std::byte *to) const
{
    const bool extended = needsExtended();
    storeBigEndian<quint16>(to, command);
    storeBigEndian<quint16>(to + 2, extended ? quint16(0xffff) : quint16(payloadSize));
    storeBigEndian<quint16>(to + 4, dataType);
    storeBigEndian<quint16>(to + 6, extended ? quint16(0) : quint16(dataCount));
    storeBigEndian<quint32>(to + 8, parameter1);
    storeBigEndian<quint32>(to + 12, parameter2);
    if (!extended)
        return ShortSize;
    storeBigEndian<quint32>(to + 16, payloadSize);
    storeBigEndian<quint32>(to + 20, dataCount);
    return ExtendedSize;
}

inline int MessageHeader::decode(const std::byte *from, std::size_t available, MessageHeader *header)
{
    if (available < ShortSize)
        return 0;
    const quint16 size = loadBigEndian<quint16>(from + 2);
    const quint16 count = loadBigEndian<quint16>(from + 6);
    const bool extended = size == 0xffff && count == 0;
    if (extended && available < ExtendedSize)
        return 0;
    header->command = loadBigEndian<quint16>(from);
    header->dataType = loadBigEndian<quint16>(from + 4);
    header->parameter1 = loadBigEndian<quint32>(from + 8);
    header->parameter2 = loadBigEndian<quint32>(from + 12);
    header->payloadSize = extended ? loadBigEndian<quint32>(from + 16) : size;
    header->dataCount = extended ? loadBigEndian<quint32>(from + 20) : count;
    return extended ? ExtendedSize : ShortSize;
}

/// A message where it was received. Nothing is copied: payload and owner are valid until the reader that gave
/// it is touched again; whoever wants to keep the payload copies the owner.
struct MessageView
{
    MessageHeader header;
    std::span<const std::byte> payload;
    /// The chunk that the payload lies in; null if it lies in memory that is not counted (a datagram).
    const ChunkPtr *chunk = nullptr;
    /// Larger than the reader's limit: header.payloadSize is what was announced, but the payload is passed
    /// over and `payload` empty. Only from a reader that was told to do so.
    bool oversized = false;

    ChunkPtr owner() const { return chunk ? *chunk : ChunkPtr(); }
};

} // namespace Candela
