// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Settling.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QPromise>
#include <QRunnable>
#include <QThread>
#include <QThreadPool>

#include <exception>
#include <stop_token>
#include <tuple>
#include <type_traits>
#include <utility>

namespace Candela {

/// Where runAsync() runs a function, and who may stop it.
struct RunOptions
{
    /// Null: QThreadPool::globalInstance().
    QThreadPool *pool = nullptr;
    int priority =
        0; ///< As QThreadPool::start() has it: those that wait begin in the order of this, larger first.
    /// Asks the function to stop, beside the future's cancel().
    std::stop_token stop{};
};

namespace Detail {

template <typename F, typename... Args>
inline constexpr bool takesStopToken = std::is_invocable_v<F, std::stop_token, Args...>;

template <typename F, bool WithToken, typename... Args>
struct RunResult
{
    using Type = std::invoke_result_t<F, Args...>;
};
template <typename F, typename... Args>
struct RunResult<F, true, Args...>
{
    using Type = std::invoke_result_t<F, std::stop_token, Args...>;
};
template <typename F, typename... Args>
using RunResultOf =
    typename RunResult<std::decay_t<F>, takesStopToken<std::decay_t<F>, std::decay_t<Args>...>,
                       std::decay_t<Args>...>::Type;

/// Cancelling a QFuture tells nobody but watchers; this one passes it on. It lives where events are delivered
/// for sure, and goes when the future is finished.
template <typename T>
void stopWhenCancelled(const QFuture<T> &future, const std::stop_source &stop)
{
    if (!QCoreApplication::instance())
        return;
    auto *watcher = new QFutureWatcher<T>;
    watcher->moveToThread(QCoreApplication::instance()->thread());
    // No context: request_stop() may be called from any thread, and is, as soon as the event arrives.
    QObject::connect(watcher, &QFutureWatcherBase::canceled, [stop]() mutable { stop.request_stop(); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    QMetaObject::invokeMethod(watcher, [watcher, future] { watcher->setFuture(future); });
}

template <typename R, typename Call>
class RunTask : public QRunnable
{
public:
    RunTask(Call call, std::stop_token stop)
        : m_call(std::move(call))
        , m_stop(std::move(stop))
    {
        m_promise.start();
    }
    QFuture<R> future() const { return m_promise.future(); }

    void run() override
    {
        if (m_stop.stop_requested())
            m_promise.future().cancel();
        if (!m_promise.isCanceled()) {
            try {
                if constexpr (std::is_void_v<R>)
                    m_call();
                else
                    m_promise.addResult(m_call());
            } catch (...) {
                m_promise.setException(std::current_exception());
            }
        }
        m_promise.finish(); // once, and here only
    }

private:
    QPromise<R> m_promise;
    Call m_call;
    std::stop_token m_stop;
};

} // namespace Detail

/// Runs a plain function in a thread pool:
///
///     runAsync([] { return parse(file); }).then(this, [this](const Site &site) { show(site); });
///     QFuture<int> n = runAsync(&countLines, QStringLiteral("log.txt"));
///     QFuture<void> f = runAsync([](std::stop_token stop) { while (!stop.stop_requested()) step(); });
///     f.cancel();      // the function is asked to stop; one that has not begun never begins
///
/// Function and arguments are copied or moved. A function whose first parameter is a std::stop_token is told
/// when the future is cancelled (through the application's event loop) or RunOptions::stop is asked to stop
/// (at once). An exception comes out of the future, whatever its type. A result must be copyable: one that
/// can only be moved crashes Qt 6.4 when taken by then().
///
/// `.then(object, f)` continues in that object's thread and only while it lives; a future takes one
/// continuation only, a second silently replaces the first: use whenFinished() (Futures.h) where several
/// listen.
template <typename F, typename... Args>
requires(!std::is_same_v<std::decay_t<F>, RunOptions>) auto runAsync(const RunOptions &options, F &&function,
                                                                     Args &&...args)
    -> QFuture<Detail::RunResultOf<F, Args...>>
{
    using R = Detail::RunResultOf<F, Args...>;
    QThreadPool *pool = options.pool ? options.pool : QThreadPool::globalInstance();
    std::stop_source stop;
    const auto start = [&](auto call, std::stop_token token) {
        auto *task = new Detail::RunTask<R, decltype(call)>(std::move(call), std::move(token));
        QFuture<R> future = task->future();
        if constexpr (Detail::takesStopToken<std::decay_t<F>, std::decay_t<Args>...>)
            Detail::stopWhenCancelled(future, stop);
        pool->start(task, options.priority); // from here on the pool owns it
        Detail::settle(future);
        return future;
    };
    if constexpr (Detail::takesStopToken<std::decay_t<F>, std::decay_t<Args>...>) {
        return start(
            [f = std::forward<F>(function), bound = std::make_tuple(std::forward<Args>(args)...), stop,
             outer = options.stop]() mutable -> R {
                const std::stop_callback pass(outer, [&stop] { stop.request_stop(); });
                return std::apply(
                    [&](auto &...a) -> R { return std::invoke(f, stop.get_token(), std::move(a)...); },
                    bound);
            },
            options.stop);
    } else {
        return start(
            [f = std::forward<F>(function),
             bound = std::make_tuple(std::forward<Args>(args)...)]() mutable -> R {
                return std::apply([&](auto &...a) -> R { return std::invoke(f, std::move(a)...); }, bound);
            },
            options.stop);
    }
}

/// With the defaults: in the global pool.
template <typename F, typename... Args>
requires(!std::is_same_v<std::decay_t<F>, RunOptions>) auto runAsync(F &&function, Args &&...args)
    -> QFuture<Detail::RunResultOf<F, Args...>>
{
    return runAsync(RunOptions(), std::forward<F>(function), std::forward<Args>(args)...);
}

} // namespace Candela
