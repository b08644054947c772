// SPDX-License-Identifier: MIT
#include "DecodeAll.h"

#include "Harness.h"

#include "protocol/DbrDecoder.h"
#include "protocol/Messages.h"

using namespace Candela;

quint64 decodeAll(const MessageView &view)
{
    quint64 sum = 0;
    const auto names = [&](const auto &result) {
        if (!result.ok() && result.error().message().isEmpty())
            brokenRule("an error says what is wrong");
        return result.ok();
    };
    sum += names(decodeVersion(view));
    sum += names(decodeSearchReply(view));
    sum += names(decodeNotFound(view));
    sum += names(decodeBeacon(view));
    sum += names(decodeCreateReply(view));
    sum += names(decodeAccessRights(view));
    sum += names(decodeClearChannel(view));
    sum += names(decodeEventAdd(view));
    sum += names(decodeEventCancel(view));
    sum += names(decodeRead(view));
    sum += names(decodeWrite(view));
    sum += names(decodeError(view));
    sum += names(decodeText(view));
    sum += names(decodeMetadata(view.header.dataType, view.payload));
    sum += names(decodeAlarmAcknowledge(view.payload));
    const auto search = decodeSearchRequest(view);
    if (names(search) && (search->name.isEmpty() || search->name.size() > MaxNameLength))
        brokenRule("a name has 1 to 1007 characters");
    const auto create = decodeCreateChannel(view);
    if (names(create) && (create->name.isEmpty() || create->name.size() > MaxNameLength))
        brokenRule("a name has 1 to 1007 characters");

    const auto reading =
        decodeReading(view.header.dataType, view.header.dataCount, view.payload, view.owner(), 1);
    if (names(reading)) {
        if (reading->count() != view.header.dataCount)
            brokenRule("a reading has as many elements as its message says");
        sum += quint64(reading->toText().size()) + quint64(reading->toInteger());
        sum += quint64(reading->toLongString().size()) + quint64(reading->time().toIso().size());
        if (!reading->compacted().sameValue(*reading))
            brokenRule("a compacted reading has the same value");
    }
    return sum;
}
