// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Candela {

/// Alarm severity as the protocol numbers it (EPICS alarm.h).
enum class Severity : quint8 { None = 0, Minor = 1, Major = 2, Invalid = 3 };

/// Alarm status as the protocol numbers it (EPICS alarm.h).
enum class AlarmStatus : quint8 {
    NoAlarm,
    Read,
    Write,
    HiHi,
    High,
    LoLo,
    Low,
    State,
    Cos,
    Comm,
    Timeout,
    HwLimit,
    Calc,
    Scan,
    Link,
    Soft,
    BadSub,
    Udf,
    Disable,
    Simm,
    ReadAccess,
    WriteAccess
};

/// "NO_ALARM", "MINOR", "MAJOR", "INVALID": the field's words, the same in every language.
QString severityName(Severity severity);
/// "NO_ALARM", "HIHI", "UDF", ...; the number for a status that is not known.
QString statusName(AlarmStatus status);

} // namespace Candela
