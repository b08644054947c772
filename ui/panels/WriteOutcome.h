// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Futures.h"
#include "client/Pv.h"
#include "core/Value.h"

namespace Candela {

/// What undo writes back: invalid where there is nothing to go back to, or too much to be kept for each step.
inline Value valueForUndo(const Reading &reading)
{
    constexpr quint32 Most = 10'000;
    return reading.isValid() && reading.count() <= Most ? Value::fromVariant(reading.toVariant()) : Value();
}

/// Why a *finished* write failed; no error if it did not.
inline Error errorOfWrite(const QFuture<void> &finished)
{
    const Outcome<void> outcome = outcomeOf(finished);
    if (outcome.ok())
        return {};
    try {
        std::rethrow_exception(outcome.error);
    } catch (const CaException &exception) {
        return exception.error();
    } catch (const FutureException &exception) {
        return exception.error();
    } // a write ends with nothing else
}

} // namespace Candela
