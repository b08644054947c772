// SPDX-License-Identifier: MIT
#include "Messages.h"

#include "../core/ArrayView.h"
#include "../core/WireText.h"
#include "Dbr.h"

namespace Candela {

namespace {

Error broken(const MessageView &message, QLatin1String what)
{
    return {ErrorCode::Protocol, QString(Command::name(message.header.command) + QLatin1String(": ") + what)};
}

Error badType(const MessageView &message)
{
    return {ErrorCode::BadType,
            QString(Command::name(message.header.command) + QLatin1String(" with ") +
                    dbrTypeName(message.header.dataType)),
            Eca::BadType};
}

QByteArray textOf(std::span<const std::byte> payload)
{
    const auto size = qsizetype(payload.size());
    return {reinterpret_cast<const char *>(payload.data()), wireTextLength(payload.data(), size)};
}

/// Empty if there is no good name.
QByteArray nameOf(const MessageView &message)
{
    QByteArray name = textOf(message.payload);
    return name.size() > MaxNameLength ? QByteArray() : name;
}

} // namespace

Result<VersionMessage> decodeVersion(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (header.dataCount > 0xffff)
        return broken(message, QLatin1String("a version that is too large"));
    return VersionMessage{header.dataType, quint16(header.dataCount), header.parameter1};
}

Result<SearchRequest> decodeSearchRequest(const MessageView &message)
{
    const MessageHeader &header = message.header;
    SearchRequest request;
    request.cid = header.parameter1;
    request.minor = quint16(qMin<quint32>(header.dataCount, 0xffff));
    request.replyWanted = header.dataType == quint16(SearchReplyFlag::DoReply);
    request.name = nameOf(message);
    if (request.name.isEmpty())
        return broken(message, QLatin1String("no name, or one that is too long"));
    return request;
}

Result<SearchReply> decodeSearchReply(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (header.dataCount != 0)
        return broken(message, QLatin1String("a request, not a reply"));
    SearchReply reply;
    reply.cid = header.parameter2;
    reply.port = header.dataType;
    reply.address = header.parameter1;
    if (message.payload.size() >= 2)
        reply.minor = loadBigEndian<quint16>(message.payload.data());
    return reply;
}

Result<NotFoundMessage> decodeNotFound(const MessageView &message)
{
    return NotFoundMessage{message.header.parameter1};
}

Result<BeaconMessage> decodeBeacon(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (header.dataCount > 0xffff)
        return broken(message, QLatin1String("a port that is too large"));
    return BeaconMessage{header.dataType, quint16(header.dataCount), header.parameter1, header.parameter2};
}

Result<CreateChannelRequest> decodeCreateChannel(const MessageView &message)
{
    CreateChannelRequest request;
    request.cid = message.header.parameter1;
    request.minor = quint16(qMin<quint32>(message.header.parameter2, 0xffff));
    request.name = nameOf(message);
    if (request.name.isEmpty())
        return broken(message, QLatin1String("no name, or one that is too long"));
    return request;
}

Result<CreateChannelReply> decodeCreateReply(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (header.dataType >= DataTypeCount)
        return broken(message, QLatin1String("a native type that does not exist"));
    return CreateChannelReply{header.parameter1, header.parameter2, header.dataType, header.dataCount};
}

Result<AccessRightsMessage> decodeAccessRights(const MessageView &message)
{
    const quint32 rights = message.header.parameter2;
    return AccessRightsMessage{message.header.parameter1, (rights & 1) != 0, (rights & 2) != 0};
}

Result<ClearChannelMessage> decodeClearChannel(const MessageView &message)
{
    return ClearChannelMessage{message.header.parameter1, message.header.parameter2};
}

Result<EventAddRequest> decodeEventAdd(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (message.payload.size() < 16)
        return broken(message, QLatin1String("no mask"));
    if (!isReadableDbr(header.dataType))
        return badType(message);
    const auto mask = loadBigEndian<quint16>(message.payload.data() + 12);
    if (mask == 0)
        return broken(message, QLatin1String("the mask is 0"));
    return EventAddRequest{header.dataType, header.dataCount, header.parameter1, header.parameter2, mask};
}

Result<EventCancelRequest> decodeEventCancel(const MessageView &message)
{
    const MessageHeader &header = message.header;
    return EventCancelRequest{header.dataType, header.dataCount, header.parameter1, header.parameter2};
}

Result<ReadRequest> decodeRead(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (!isReadableDbr(header.dataType))
        return badType(message);
    return ReadRequest{header.dataType, header.dataCount, header.parameter1, header.parameter2};
}

Result<WriteRequest> decodeWrite(const MessageView &message)
{
    const MessageHeader &header = message.header;
    if (!isWritableDbr(header.dataType))
        return badType(message);
    // A single string comes as short as it is.
    const bool shortString = header.dataType == quint16(DataType::String) && header.dataCount == 1;
    const quint64 needed = shortString ? 1 : dbrSize(header.dataType, header.dataCount);
    if (message.payload.size() < needed)
        return broken(message, QLatin1String("fewer elements than announced"));
    return WriteRequest{header.dataType, header.dataCount, header.parameter1, header.parameter2};
}

Result<ErrorMessage> decodeError(const MessageView &message)
{
    ErrorMessage error;
    error.cid = message.header.parameter1;
    error.status = message.header.parameter2;
    const auto inner =
        std::size_t(MessageHeader::decode(message.payload.data(), message.payload.size(), &error.request));
    if (inner == 0)
        return broken(message, QLatin1String("the request's header is cut short"));
    if (error.request.command > Command::Last)
        return broken(message, QLatin1String("the request's command does not exist"));
    error.text = textOf(message.payload.subspan(inner));
    return error;
}

Result<QByteArray> decodeText(const MessageView &message)
{
    if (message.payload.empty())
        return broken(message, QLatin1String("no text"));
    return textOf(message.payload);
}

} // namespace Candela
