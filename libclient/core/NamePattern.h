// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"
#include "Result.h"

#include <QStringList>

namespace Candela {

/// Many PV names written as one:
///   site:lux{0..9999}     a range; {01..40} keeps the zeros, {0..100..10} has a step, {9..0} goes down
///   BLD:F{1,2,R}:TEMP     a list; its items may be ranges: {1..4,7}
/// Several braces give every combination, the last one moving fastest. Braces that hold neither ".." nor a
/// comma belong to the name, as in SR:C03-BI{BPM:1}Pos:X-I, and may hold ranges: XF:23{Mtr:{1..4}}.
class CANDELA_EXPORT NamePattern
{
public:
    static constexpr qsizetype DefaultLimit = 1'000'000; ///< Names; guards against a slip of the pen.

    /// All names of a pattern, in order. Errors (BadName): says what is wrong where, or that there would be
    /// more than `limit` names; nothing is expanded then.
    static Result<QStringList> expand(const QString &pattern, qsizetype limit = DefaultLimit);
    /// All names of all patterns; `limit` is for their sum.
    static Result<QStringList> expand(const QStringList &patterns, qsizetype limit = DefaultLimit);
};

} // namespace Candela
