// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/MessageWriter.h"
#include "records/Database.h"

namespace Candela::Ioc {

/// Appends the answer to a READ_NOTIFY, READ or EVENT_ADD: `reading` of `address` as `dbrType` with `count`
/// elements (0: as many as there are). `header` brings command, parameter 1 and parameter 2. A value that
/// cannot be turned into that type gives zeros, and ECA_GETFAIL in parameter 1. Returns the ECA status.
quint32 appendValue(MessageWriter &writer, MessageHeader header, const FieldAddress &address,
                    const Reading &reading, quint16 dbrType, quint32 count);

} // namespace Candela::Ioc
