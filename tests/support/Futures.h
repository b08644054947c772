// SPDX-License-Identifier: MIT
#pragma once

#include "client/Pv.h"

#include <QFuture>

namespace Candela::Test {

/// Why a finished future gave nothing; no error if it gave its result.
template <typename T>
Error errorOf(QFuture<T> future)
{
    try {
        future.waitForFinished();
    } catch (const CaException &e) {
        return e.error();
    }
    return {};
}

} // namespace Candela::Test

/// Runs the event loop until the future is finished; generous, since test machines are busy.
#define FINISH(future)                                                                                       \
    do {                                                                                                     \
        const auto finishing = (future);                                                                     \
        QTRY_VERIFY_WITH_TIMEOUT(finishing.isFinished(), 15000);                                             \
    } while (false)
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)
