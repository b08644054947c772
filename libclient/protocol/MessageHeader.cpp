// SPDX-License-Identifier: MIT
#include "MessageHeader.h"

#include <iterator>

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

} // namespace Candela
