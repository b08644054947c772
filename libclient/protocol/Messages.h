// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Result.h"
#include "MessageHeader.h"
#include "MessageWriter.h"

#include <QByteArray>

namespace Candela {

// What each message says, once its sizes were checked. Every decoder takes a message of its own command and
// gives the fields, or ErrorCode::Protocol with a detail for the log, or ErrorCode::BadType where a request
// names a DBR type that it cannot (its server answers with ECA_BADTYPE before it closes the circuit). Names
// and texts end at their first NUL or at the payload's end; bytes behind it are padding and may be anything.

struct VersionMessage
{
    quint16 priority = 0; ///< TCP, 0..99. On UDP: bit 0 says that `sequence` counts.
    quint16 minor = 0;
    quint32 sequence = 0;
};

struct SearchRequest
{
    quint32 cid = 0;
    quint16 minor = 0;
    bool replyWanted = false; ///< DOREPLY: a miss is answered too (on TCP).
    QByteArray name;
};

struct SearchReply
{
    quint32 cid = 0;
    quint16 port = 0;             ///< TCP; 0 on a circuit means that circuit's own.
    quint32 address = 0xffffffff; ///< Host order; 0xffffffff: the datagram's source, or the circuit's peer.
    int minor = -1;               ///< -1: none given (a circuit's replies have no payload).
};

struct NotFoundMessage
{
    quint32 cid = 0;
};

struct BeaconMessage
{
    quint16 minor = 0;
    quint16 port = 0;
    quint32 id = 0;
    quint32 address = 0; ///< Host order; 0: the datagram's source.
};

struct CreateChannelRequest
{
    quint32 cid = 0;
    quint16 minor = 0;
    QByteArray name;
};

struct CreateChannelReply
{
    quint32 cid = 0;
    quint32 sid = 0;
    quint16 nativeType = 0; ///< 0..6, checked.
    quint32 count = 0;
};

struct AccessRightsMessage
{
    quint32 cid = 0;
    bool readable = false;
    bool writable = false;
};

struct ClearChannelMessage
{
    quint32 sid = 0;
    quint32 cid = 0;
};

struct EventAddRequest
{
    quint16 dbrType = 0; ///< A valid one.
    quint32 count = 0;
    quint32 sid = 0;
    quint32 subscription = 0;
    quint16 mask = 0; ///< Not 0.
};

struct EventCancelRequest
{
    quint16 dbrType = 0;
    quint32 count = 0;
    quint32 sid = 0;
    quint32 subscription = 0;
};

/// READ_NOTIFY from a client, and the obsolete READ.
struct ReadRequest
{
    quint16 dbrType = 0; ///< A valid one.
    quint32 count = 0;
    quint32 sid = 0;
    quint32 ioid = 0;
};

/// WRITE and WRITE_NOTIFY from a client. The payload holds `count` elements, checked.
struct WriteRequest
{
    quint16 dbrType = 0; ///< A plain one, or PUT_ACKT / PUT_ACKS.
    quint32 count = 0;
    quint32 sid = 0;
    quint32 ioid = 0; ///< WRITE: the cid.
};

/// ERROR: what the server has against which request.
struct ErrorMessage
{
    quint32 cid = 0;
    quint32 status = 0;
    MessageHeader request; ///< Its command is a known one, checked.
    QByteArray text;
};

Result<VersionMessage> decodeVersion(const MessageView &message);
Result<SearchRequest> decodeSearchRequest(const MessageView &message);
/// Reflected requests are told from replies by their count, which replies leave 0.
Result<SearchReply> decodeSearchReply(const MessageView &message);
Result<NotFoundMessage> decodeNotFound(const MessageView &message);
Result<BeaconMessage> decodeBeacon(const MessageView &message);
Result<CreateChannelRequest> decodeCreateChannel(const MessageView &message);
Result<CreateChannelReply> decodeCreateReply(const MessageView &message);
Result<AccessRightsMessage> decodeAccessRights(const MessageView &message);
Result<ClearChannelMessage> decodeClearChannel(const MessageView &message);
Result<EventAddRequest> decodeEventAdd(const MessageView &message);
Result<EventCancelRequest> decodeEventCancel(const MessageView &message);
Result<ReadRequest> decodeRead(const MessageView &message);
Result<WriteRequest> decodeWrite(const MessageView &message);
Result<ErrorMessage> decodeError(const MessageView &message);
/// The text of CLIENT_NAME and HOST_NAME.
Result<QByteArray> decodeText(const MessageView &message);

// The rest is in the headers. REPEATER_CONFIRM and REPEATER_REGISTER: parameter2 is the address, host order.
// CREATE_CH_FAIL and SERVER_DISCONN: parameter1 is the cid. Responses to EVENT_ADD, READ_NOTIFY and
// WRITE_NOTIFY: parameter1 is the ECA status, parameter2 the subscription or ioid, and DbrDecoder.h reads the
// payload.

/// An EVENT_ADD without payload, count 0 or not, acknowledges a cancel. (Plain types cannot tell this from an
/// empty dynamic array: subscribe with STS or TIME types.)
inline bool isEventCancelReply(const MessageHeader &header)
{
    return header.payloadSize == 0;
}

} // namespace Candela
