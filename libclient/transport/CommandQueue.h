// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <mutex>
#include <vector>

namespace Candela::Net {

class Engine;

/// What the owner's thread wants of the engine, in order. A bulk call is one entry whatever its size.
/// Thread-safe: pushed by the owner, taken by the network thread.
class CommandQueue
{
public:
    using Order = std::function<void(Engine &)>;

    /// True if the queue was empty: only then the engine must be woken.
    bool push(Order order)
    {
        const std::lock_guard lock(m_mutex);
        m_orders.push_back(std::move(order));
        return m_orders.size() == 1;
    }
    std::vector<Order> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_orders, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Order> m_orders;
};

} // namespace Candela::Net
