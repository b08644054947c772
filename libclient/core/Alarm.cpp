// SPDX-License-Identifier: MIT
#include "Alarm.h"

#include <iterator>

namespace Candela {

QString severityName(Severity severity)
{
    static constexpr const char *names[] = {"NO_ALARM", "MINOR", "MAJOR", "INVALID"};
    return int(severity) < 4 ? QString::fromLatin1(names[int(severity)]) : QString::number(int(severity));
}

QString statusName(AlarmStatus status)
{
    static constexpr const char *names[] = {
        "NO_ALARM", "READ", "WRITE",   "HIHI",    "HIGH",        "LOLO",        "LOW",  "STATE",
        "COS",      "COMM", "TIMEOUT", "HWLIMIT", "CALC",        "SCAN",        "LINK", "SOFT",
        "BAD_SUB",  "UDF",  "DISABLE", "SIMM",    "READ_ACCESS", "WRITE_ACCESS"};
    static_assert(std::size(names) == size_t(AlarmStatus::WriteAccess) + 1);
    return size_t(status) < std::size(names) ? QString::fromLatin1(names[size_t(status)])
                                             : QString::number(int(status));
}

} // namespace Candela
