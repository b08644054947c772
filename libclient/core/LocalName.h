// SPDX-License-Identifier: MIT
#pragma once

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
struct LocalName
{
    enum class Kind : quint8 { Variable, Sine, Ramp, Noise, FlipFlop };

    QString base; ///< Scheme and name, "loc://name"; of a simulation all of it. Equal bases are one variable.
    Kind kind = Kind::Variable;
    bool hasType = false;    ///< "<...>" was written.
    bool hasInitial = false; ///< "(...)" was written.
    bool isArray = false;
    Reading initial;   ///< Always valid, of the type that the variable is made with.
    Metadata metadata; ///< Labels of an enum, the range of a simulation.
    // Of a simulation.
    double low = -5;
    double high = 5;
    double period = 10; ///< Seconds, greater than 0.

    /// Starts with "loc://" or "sim://". Cheap.
    static bool isLocal(QStringView name);
    /// Errors: BadName with a sentence that names the place, "loc://x<VFoo>(1): \"VFoo\" is no type (at
    /// character 9)".
    static Result<LocalName> parse(const QString &name);
};

} // namespace Candela
