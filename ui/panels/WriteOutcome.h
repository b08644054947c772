// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Futures.h"
#include "client/Pv.h"

namespace Candela {

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
