// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"
#include "Metadata.h"
#include "Reading.h"
#include "Result.h"

#include <QString>

namespace Candela {

/// The name of a PV that this program keeps itself, in Phoebus' syntax:
///
///     loc://name                                  whatever it was made as; a VDouble of 0 if it is new
///     loc://name(3.5)        loc://name("text")   the type follows from the value
///     loc://name(1, 2, 3)    loc://name("a", "b") arrays
///     loc://name<VLong>(7)   loc://name<VEnum>(0, "Off", "On")
///     sim://sine(min, max, period)    sim://ramp(min, max, period)    sim://noise(min, max, period)
///     sim://flipflop(period)
///
/// Types: VDouble, VFloat, VLong and VInt (both 32 bits, as Channel Access has no wider integer), VShort,
/// VByte (0 to 255), VString (39 bytes of UTF-8), VBoolean (an enum), VEnum, and VDoubleArray, VFloatArray,
/// VLongArray, VIntArray, VShortArray, VByteArray, VStringArray. Text stands in quotation marks, with \" and
/// \\ inside. Periods are seconds; defaults are -5, 5 and 10.
///
/// A value type without a thread of its own.
struct CANDELA_EXPORT LocalName
{
    /// What gives the values.
    enum class Kind : quint8 {
        Variable, ///< loc://: whoever writes.
        Sine,     ///< From `low` to `high` and back, once a period.
        Ramp,     ///< From `low` up to `high`, then from the start.
        Noise,    ///< Evenly between `low` and `high`, a new number each period.
        FlipFlop  ///< An enum of two states that alternate, each for a period.
    };

    QString base; ///< Scheme and name, "loc://name"; of a simulation all of it. Equal bases are one variable.
    Kind kind = Kind::Variable; ///< Decides which of the others count.
    bool hasType = false;       ///< "<...>" was written.
    bool hasInitial = false;    ///< "(...)" was written.
    bool isArray = false;       ///< Also of an array that has one element or none.
    Reading initial;            ///< Always valid, of the type that the variable is made with.
    Metadata metadata;          ///< Labels of an enum, the range of a simulation.
    double low = -5;            ///< The smallest value of a simulation.
    double high = 5;            ///< The largest value of a simulation; not below `low`.
    double period = 10;         ///< Of a simulation, in seconds; greater than 0.

    /// Starts with "loc://" or "sim://". Cheap.
    static bool isLocal(QStringView name);
    /// Errors: BadName with a sentence that names the place, "loc://x<VFoo>(1): \"VFoo\" is no type (at
    /// character 9)".
    static Result<LocalName> parse(const QString &name);
};

} // namespace Candela
