// SPDX-License-Identifier: MIT
#include "ServerCircuit.h"
#include "ValueResponse.h"

#include "protocol/DbrDecoder.h"
#include "protocol/Messages.h"

// The requests that concern one channel.
namespace Candela::Ioc {

namespace {

constexpr quint16 FirstWithExtendedHeader = 9;
constexpr quint32 MostElementsBefore = 0xfffe;

} // namespace

void ServerCircuit::sendAccessRights(const ServerChannel &channel)
{
    const FieldAddress &address = channel.address;
    m_output.writer().accessRights(channel.cid, true, address.record->isWritable(address.field));
    m_output.written();
}

void ServerCircuit::handleCreate(const MessageView &message)
{
    const auto request = decodeCreateChannel(message);
    const FieldAddress address = request ? m_database.resolve(request->name) : FieldAddress{};
    ServerChannel *channel = address ? m_channels.add(message.header.parameter1, address) : nullptr;
    if (!channel) {
        m_output.writer().createFailed(message.header.parameter1);
        m_output.written();
        return;
    }
    sendAccessRights(*channel);
    quint32 count = address.capacity();
    if (m_minorVersion < FirstWithExtendedHeader)
        count = std::min(count, MostElementsBefore);
    m_output.writer().createReply(channel->cid, channel->sid, quint16(address.type()), count);
}

bool ServerCircuit::handleClear(const MessageHeader &header)
{
    if (!m_channels.find(header.parameter1))
        return badSid(header);
    dropChannel(header.parameter1);
    m_output.writer().append(MessageHeader{.command = Command::ClearChannel,
                                           .dataType = header.dataType,
                                           .dataCount = header.dataCount,
                                           .parameter1 = header.parameter1,
                                           .parameter2 = header.parameter2});
    m_output.written();
    return true;
}

void ServerCircuit::dropChannel(quint32 sid)
{
    const ServerChannel *channel = m_channels.find(sid);
    m_puts.forget(*channel);
    m_subscriptions -= channel->subscriptions.size();
    m_channels.remove(sid);
}

bool ServerCircuit::tooLarge(const MessageHeader &request, const FieldAddress &address) const
{
    const quint32 count = request.dataCount ? request.dataCount : address.capacity();
    const quint64 size = dbrSize(request.dataType, count);
    if (m_minorVersion < FirstWithExtendedHeader && size >= 0xffff)
        return true;
    return size > quint64(m_config.maxMessageBytes);
}

bool ServerCircuit::handleRead(const MessageHeader &header)
{
    const bool notify = header.command == Command::ReadNotify;
    if (!isDbrType(header.dataType))
        return fail(header, Eca::BadType, "bad type");
    const ServerChannel *channel = m_channels.find(header.parameter1);
    if (!channel)
        return badSid(header);
    const FieldAddress &address = channel->address;
    if (tooLarge(header, address)) {
        complain(header, Eca::TooLarge, address.record->name(), channel->cid);
        return true;
    }
    // READ, which only clients before 4.1 send, is answered with the client's id where READ_NOTIFY has a
    // status.
    const MessageHeader response{.command = header.command,
                                 .parameter1 = notify ? Eca::Normal : channel->cid,
                                 .parameter2 = header.parameter2};
    appendValue(m_output.writer(), response, address, address.get(), header.dataType, header.dataCount);
    m_output.written();
    return true;
}

bool ServerCircuit::handleWrite(const MessageView &message)
{
    const MessageHeader &header = message.header;
    const bool notify = header.command == Command::WriteNotify;
    const ServerChannel *channel = m_channels.find(header.parameter1);
    if (!channel)
        return badSid(header);
    const FieldAddress &address = channel->address;
    const auto answer = [&](quint32 status) {
        if (notify)
            m_output.writer().writeResponse(header.dataType, header.dataCount, status, header.parameter2);
        else if (status != Eca::Normal)
            m_output.writer().error(channel->cid, status, header, address.record->name());
        m_output.written();
    };
    if (!isWritableDbr(header.dataType)) {
        answer(Eca::BadType);
        return false;
    }
    if (!address.record->isWritable(address.field)) {
        answer(Eca::NoWriteAccess);
        return true;
    }
    Reading value;
    if (decodeReading(header.dataType, header.dataCount, message.payload, message.owner(), 0, value)) {
        answer(Eca::BadCount);
        return true;
    }
    if (header.dataType == DbrPutAckT || header.dataType == DbrPutAckS) {
        const auto number = int(value.toInteger());
        if (header.dataType == DbrPutAckT)
            address.record->setTransientAcknowledge(number != 0);
        else
            address.record->acknowledge(Severity(std::clamp(number, 0, 3)));
        answer(Eca::Normal);
    } else if (notify) {
        m_puts.writeNotify(*channel, header, value);
    } else {
        answer(PutQueue::statusOf(address.put(value)));
    }
    return true;
}

bool ServerCircuit::handleEventAdd(const MessageView &message)
{
    constexpr std::size_t MaskAt = 12;
    const MessageHeader &header = message.header;
    if (!isReadableDbr(header.dataType))
        return fail(header, Eca::BadType, "bad type");
    ServerChannel *channel = m_channels.find(header.parameter1);
    if (!channel)
        return badSid(header);
    const quint16 mask = message.payload.size() >= MaskAt + 2
                             ? loadBigEndian<quint16>(message.payload.data() + MaskAt)
                             : quint16(0);
    if ((mask & 0xff) == 0)
        return fail(header, Eca::Internal, "subscription without events");
    if (tooLarge(header, channel->address)) {
        complain(header, Eca::TooLarge, channel->address.record->name(), channel->cid);
        return true;
    }
    channel->subscriptions.push_back(std::make_unique<ServerSubscription>(
        m_updates, channel->address,
        ServerSubscription::Request{header.parameter2, header.dataType, header.dataCount, quint8(mask)}));
    ++m_subscriptions;
    // The first update always comes, whatever the mask says.
    m_updates.update(*channel->subscriptions.back());
    return true;
}

bool ServerCircuit::handleEventCancel(const MessageHeader &header)
{
    ServerChannel *channel = m_channels.find(header.parameter1);
    if (!channel)
        return badSid(header);
    auto &all = channel->subscriptions;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const auto &one) { return one->request.id == header.parameter2; });
    if (found == all.end())
        return fail(header, Eca::BadMonId, channel->address.record->name());
    const ServerSubscription::Request request = (*found)->request;
    all.erase(found);
    --m_subscriptions;
    m_output.writer().eventCancelReply(request.dbrType, request.count, channel->sid, request.id);
    m_output.written();
    return true;
}

} // namespace Candela::Ioc
