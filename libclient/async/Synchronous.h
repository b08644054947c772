// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Settling.h"
#include "../core/Export.h"

#include <QFuture>

#include <chrono>

namespace Candela {

/// For tests only: while one stands, every future that this library returns in its thread is finished when it
/// is returned, also against a live server: of Pv::read(), write() and connected(), gather(), scatter(),
/// first(), allWithin() and runAsync(). Tests then read like a list of sentences:
///
///     const SynchronousMode synchronous;
///     lamp.write(80).waitForFinished();                   // throws CaException if it failed
///     QCOMPARE(lamp.read().result().toDouble(), 80.0);
///
/// Each call waits for its future, and runs the thread's event loop meanwhile if there is an application:
/// slots run within the call. What takes longer than the deadline comes back unfinished, is warned of and
/// counted. Never in a program that people use: a user interface would stand still. The architecture's check
/// sees to it that no product code includes this header.
///
/// Belongs to the thread that makes it; several nest, the innermost counts.
class CANDELA_EXPORT SynchronousMode
{
public:
    /// `deadline` is for each future.
    explicit SynchronousMode(std::chrono::milliseconds deadline = std::chrono::seconds(10));
    ~SynchronousMode(); ///< Back to the mode around it, if there is one.
    Q_DISABLE_COPY_MOVE(SynchronousMode)

    /// Futures that were not finished in time.
    int missed() const { return m_missed; }

private:
    static void wait(const std::function<bool()> &isOver, const std::function<void()> &work);

    const std::chrono::milliseconds m_deadline;
    SynchronousMode *const m_outer;
    const Detail::WaitHook m_outerHook;
    int m_missed = 0;
};

/// For tests only: runs the thread's event loop until `isOver` says so. False if the deadline came first.
CANDELA_EXPORT bool waitUntil(const std::function<bool()> &isOver,
                              std::chrono::milliseconds deadline = std::chrono::seconds(10));
/// For tests only: waits for any future the same way, such as a pipeline's. False if it is not finished
/// within the deadline.
template <typename T>
bool waitFor(const QFuture<T> &future, std::chrono::milliseconds deadline = std::chrono::seconds(10))
{
    return waitUntil([&future] { return future.isFinished(); }, deadline);
}

} // namespace Candela
