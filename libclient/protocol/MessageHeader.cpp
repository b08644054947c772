// SPDX-License-Identifier: MIT
#include "MessageHeader.h"

#include "../core/ArrayView.h"

namespace Candela {

QString Command::name(quint16 command)
{
    static constexpr const char *names[] = {"VERSION",
                                            "EVENT_ADD",
                                            "EVENT_CANCEL",
                                            "READ",
                                            "WRITE",
                                            "SNAPSHOT",
                                            "SEARCH",
                                            "BUILD",
                                            "EVENTS_OFF",
                                            "EVENTS_ON",
                                            "READ_SYNC",
                                            "ERROR",
                                            "CLEAR_CHANNEL",
                                            "RSRV_IS_UP",
                                            "NOT_FOUND",
                                            "READ_NOTIFY",
                                            "READ_BUILD",
                                            "REPEATER_CONFIRM",
                                            "CREATE_CHAN",
                                            "WRITE_NOTIFY",
                                            "CLIENT_NAME",
                                            "HOST_NAME",
                                            "ACCESS_RIGHTS",
                                            "ECHO",
                                            "REPEATER_REGISTER",
                                            "SIGNAL",
                                            "CREATE_CH_FAIL",
                                            "SERVER_DISCONN"};
    static_assert(std::size(names) == Last + 1);
    return command <= Last ? QString::fromLatin1(names[command]) : QString::number(command);
}

int MessageHeader::encode(std::byte *to) const
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

int MessageHeader::decode(const std::byte *from, std::size_t available, MessageHeader *header)
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

} // namespace Candela
