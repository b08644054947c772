// SPDX-License-Identifier: MIT
#include "ChannelInfo.h"

namespace Candela {

QString channelStateName(ChannelState state)
{
    static constexpr const char *names[] = {"idle",       "searching", "not found",
                                            "connecting", "connected", "disconnected"};
    return int(state) < 6 ? QString::fromLatin1(names[int(state)]) : QString::number(int(state));
}

} // namespace Candela
