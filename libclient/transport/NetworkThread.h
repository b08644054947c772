// SPDX-License-Identifier: MIT
#pragma once

#include "Engine.h"

#include <QThread>

#include <memory>

namespace Candela::Net {

/// The network thread of one context with the engine in it. Made, used and destroyed in the owner's thread.
/// In memory there is no thread: orders are carried out at once, in the owner's.
class NetworkThread
{
public:
    /// The longest that the destructor waits.
    static constexpr std::chrono::milliseconds CloseTime{180};

    explicit NetworkThread(const Config &config, bool inMemory = false);
    /// Closes the engine and ends the thread. Should that take longer than CloseTime, the thread is left to
    /// finish on its own; nothing of it refers to the owner any more.
    ~NetworkThread();
    Q_DISABLE_COPY_MOVE(NetworkThread)

    bool isInMemory() const { return m_inMemory; }
    /// One order to the engine; the thread is woken if none was waiting.
    void post(CommandQueue::Order order);
    Mailbox &mailbox() { return m_shared->mailbox; }
    const Counters &counters() const { return m_shared->counters; }
    const Config &config() const { return m_shared->config; }
    /// As the destructor, once; true if the thread has ended, so that nothing writes into requests any more.
    bool close();

private:
    std::shared_ptr<Shared> m_shared;
    QThread *m_thread = nullptr; ///< Null in memory.
    Engine *m_engine;
    const bool m_inMemory;
    bool m_closed = false;
};

} // namespace Candela::Net
