// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QString>

namespace Candela {

/// Alarm severity as the protocol numbers it (EPICS alarm.h).
enum class Severity : quint8 {
    None = 0,   ///< No alarm.
    Minor = 1,  ///< Beyond a warning limit.
    Major = 2,  ///< Beyond an alarm limit.
    Invalid = 3 ///< The value cannot be trusted.
};

/// What raised the alarm, as the protocol numbers it from 0 on (EPICS alarm.h).
enum class AlarmStatus : quint8 {
    NoAlarm,    ///< All is well.
    Read,       ///< The device could not be read.
    Write,      ///< The device could not be written.
    HiHi,       ///< Above the alarm limit.
    High,       ///< Above the warning limit.
    LoLo,       ///< Below the alarm limit.
    Low,        ///< Below the warning limit.
    State,      ///< A state of a binary or enum record that counts as an alarm.
    Cos,        ///< Change of state.
    Comm,       ///< Communication with the device failed.
    Timeout,    ///< The device did not answer in time.
    HwLimit,    ///< A limit of the hardware itself.
    Calc,       ///< An expression could not be evaluated.
    Scan,       ///< The record could not be scanned.
    Link,       ///< A link to another record is broken.
    Soft,       ///< Raised by the software of the record.
    BadSub,     ///< The subroutine is missing or failed.
    Udf,        ///< Undefined: the record has never got a value.
    Disable,    ///< The record is disabled.
    Simm,       ///< The record is simulated.
    ReadAccess, ///< Reading is not allowed.
    WriteAccess ///< Writing is not allowed.
};

/// "NO_ALARM", "MINOR", "MAJOR", "INVALID": the field's words, the same in every language.
CANDELA_EXPORT QString severityName(Severity severity);
/// "NO_ALARM", "HIHI", "UDF", ...; the number for a status that is not known.
CANDELA_EXPORT QString statusName(AlarmStatus status);

} // namespace Candela
