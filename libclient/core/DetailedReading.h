// SPDX-License-Identifier: MIT
#pragma once

#include "Metadata.h"
#include "Reading.h"

namespace Candela {

/// What a read asks for beside the value: the class of the DBR type that goes on the wire (EPICS
/// db_access.h).
enum class ReadForm : quint8 {
    Time,             ///< DBR_TIME_*: alarm and time stamp. What every plain read() takes.
    Plain,            ///< DBR_*: the value alone; no alarm and no time.
    Status,           ///< DBR_STS_*: alarm, no time.
    Graphic,          ///< DBR_GR_*: alarm, units, precision, labels, display and alarm limits; no time.
    Control,          ///< DBR_CTRL_*: the same and the limits of control.
    AlarmAcknowledge, ///< DBR_STSACK_STRING: alarm, what of it is acknowledged, the value as text.
    ClassName         ///< DBR_CLASS_NAME: the record's type ("ai") as text, no value.
};

/// How far a record's alarms are acknowledged (its fields ACKT and ACKS).
struct AlarmAcknowledge
{
    /// ACKT: an alarm that went away by itself must be acknowledged all the same.
    bool transientsMatter = true;
    /// ACKS: the highest severity that nobody has acknowledged yet; None if there is nothing to do.
    Severity highest = Severity::None;

    bool operator==(const AlarmAcknowledge &) const = default; ///< Both are the same.
};

/// What a read with a form of its own gives. A value type; any thread may read its own copy.
struct DetailedReading
{
    /// The value, with alarm and time as far as the form carries them; for ClassName the type's name as text.
    Reading reading;
    /// As the server tells it now, for Graphic and Control; null for the others.
    MetadataPtr metadata;
    /// For AlarmAcknowledge.
    AlarmAcknowledge acknowledge;
};

} // namespace Candela

Q_DECLARE_METATYPE(Candela::DetailedReading)
