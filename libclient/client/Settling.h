// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"

#include <QFuture>

#include <functional>

/// Futures that are finished when they are returned: of contexts in memory, and of all others while a
/// SynchronousMode of a test stands. Costs one look at a thread's own variable otherwise.
namespace Candela::Detail {

/// Waits, within a deadline of its own, until `isOver`; `work` takes what contexts have for their owner.
using WaitHook = void (*)(const std::function<bool()> &isOver, const std::function<void()> &work);

/// Of the calling thread; null outside of a SynchronousMode. Nothing but async/Synchronous.cpp sets one.
CANDELA_EXPORT WaitHook &waitHook();
/// Contexts in memory in the calling thread.
CANDELA_EXPORT int &memoryContexts();

inline bool mustSettle()
{
    return memoryContexts() > 0 || waitHook();
}
CANDELA_EXPORT void settle(const std::function<bool()> &isOver);

/// To be called last, right before the future is returned: callers' slots may run.
template <typename T>
void settle(const QFuture<T> &future)
{
    if (mustSettle())
        settle([&future] { return future.isFinished(); });
}

} // namespace Candela::Detail
