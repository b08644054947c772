// SPDX-License-Identifier: MIT
#include "Settling.h"

#include "ContextPrivate.h"

namespace Candela::Detail {

WaitHook &waitHook()
{
    static thread_local WaitHook hook = nullptr;
    return hook;
}

int &memoryContexts()
{
    static thread_local int count = 0;
    return count;
}

void settle(const std::function<bool()> &isOver)
{
    Context::Private::deliverAll();
    if (!isOver() && waitHook())
        waitHook()(isOver, [] { Context::Private::deliverAll(); });
}

} // namespace Candela::Detail
