// SPDX-License-Identifier: MIT
#pragma once

#include "Futures.h"

#include <QPointer>

#include <coroutine>

namespace Candela {

/// What settled() gives to co_await, once. Suspends only if the future is not finished yet; ends in an
/// Outcome.
template <typename T>
class FutureAwaiter
{
public:
    /// Nothing is watched yet.
    // A constructor, not an aggregate: g++ 12.2 destroys aggregate awaiters twice.
    explicit FutureAwaiter(QFuture<T> future)
        : m_future(std::move(future))
    {
    }
    /// A coroutine that is destroyed while it waits is not resumed; the future goes on.
    ~FutureAwaiter()
    {
        // Deleted later, since this is also the usual end, within the watcher's own signal.
        if (m_watcher) {
            m_watcher->disconnect();
            m_watcher->deleteLater();
        }
    }
    /// Only before it waits.
    // g++ 12 moves what a coroutine type's await_transform() passes through by
    // reference.
    FutureAwaiter(FutureAwaiter &&other) noexcept
        : m_future(std::move(other.m_future))
    {
    }
    FutureAwaiter &operator=(FutureAwaiter &&) = delete; ///< It may be waited for.

    /// What co_await calls; by nobody else.
    /// @{
    bool await_ready() const { return m_future.isFinished(); }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_watcher = new QFutureWatcher<T>;
        QObject::connect(m_watcher, &QFutureWatcherBase::finished, m_watcher,
                         [waiting] { waiting.resume(); });
        m_watcher->setFuture(m_future);
    }
    Outcome<T> await_resume() const { return outcomeOf(m_future); }
    /// @}

private:
    QFuture<T> m_future;
    QPointer<QFutureWatcher<T>> m_watcher;
};

/// A future for coroutines, with QCoro's Task or any other kind:
///
///     QCoro::Task<> dim(QList<Pv> sensors, QList<Pv> lamps)
///     {
///         const GatherResult lux = (co_await settled(gather(sensors))).get(); // throws if it failed
///
///         const auto level = co_await settled(lamps[0].read());
///         if (level.ok())                                                     // or look first
///             ...
///     }
///
/// The coroutine goes on in the thread in which it waits, which needs an event loop; at once if the future is
/// finished. A future may also be awaited with QCoro alone, `co_await gather(sensors)`, as long as nobody
/// cancels it: QCoro (0.8) crashes on the result that a cancelled future does not have. This gives it as an
/// Outcome with FutureException and ErrorCode::Cancelled, and costs a third. Several may wait for one future.
template <typename T>
FutureAwaiter<T> settled(QFuture<T> future)
{
    return FutureAwaiter<T>(std::move(future));
}

} // namespace Candela
