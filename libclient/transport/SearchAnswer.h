// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"

namespace Candela::Net {

/// A server that says it has a name, or that a name server says has it.
struct SearchAnswer
{
    quint32 cid = None;
    quint32 address = 0; ///< IPv4, host order.
    quint16 port = 0;    ///< TCP
    int minor = 0;       ///< 0 if not known yet.
};

} // namespace Candela::Net
