// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Settling.h"
#include "../core/Error.h"
#include "../core/Export.h"

#include <QException>
#include <QFutureWatcher>
#include <QList>
#include <QPromise>
#include <QTimer>

#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

/// @file
/// Several futures as one, and a future's end as a value. For a handful of them: each costs a watcher, about
/// 3 us. For PVs by the thousand there are gather() and scatter(). Everything here needs an event loop in the
/// calling thread, and runs there.

namespace Candela {

/// Out of first() when none succeeded: what each of the futures ended with, in the order of the input.
class CANDELA_EXPORT AllFailedException : public QException
{
public:
    /// One for each input, none of them null.
    explicit AllFailedException(QList<std::exception_ptr> errors)
        : m_errors(std::move(errors))
    {
    }
    void raise() const override { throw *this; } ///< What QFuture throws it by.
    /// What QFuture keeps it by.
    AllFailedException *clone() const override { return new AllFailedException(*this); }
    const char *what() const noexcept override { return "none of the futures succeeded"; } ///< For logs.
    /// For std::rethrow_exception(); empty if there were no futures.
    const QList<std::exception_ptr> &errors() const { return m_errors; }

private:
    QList<std::exception_ptr> m_errors;
};

/// An Error as an exception, where no PV is involved: Cancelled for a future that was cancelled, Timeout for
/// one that missed its deadline.
class CANDELA_EXPORT FutureException : public QException
{
public:
    /// With ErrorCode::Cancelled or ErrorCode::Timeout.
    explicit FutureException(Error error)
        : m_error(std::move(error))
    {
    }
    void raise() const override { throw *this; } ///< What QFuture throws it by.
    /// What QFuture keeps it by.
    FutureException *clone() const override { return new FutureException(*this); }
    /// "cancelled" or "deadline missed", for logs; error().message() is for people.
    const char *what() const noexcept override
    {
        return m_error.code() == ErrorCode::Timeout ? "deadline missed" : "cancelled";
    }
    const Error &error() const { return m_error; } ///< Cancelled or Timeout.

private:
    Error m_error;
};

/// What a finished future ended with: its result, or the exception in its place.
template <typename T>
struct Outcome
{
    std::optional<T> value;   ///< Empty if there is an error.
    std::exception_ptr error; ///< Null if there is a value; std::rethrow_exception() tells what it is.

    bool ok() const { return value.has_value(); } ///< There is a value.
    /// The value, or throws the error.
    const T &get() const
    {
        if (!value)
            std::rethrow_exception(error);
        return *value;
    }
};
/// Of a future that has no result: that it succeeded, or the exception.
template <>
struct Outcome<void>
{
    std::exception_ptr error; ///< Null if it succeeded.

    bool ok() const { return !error; } ///< It succeeded.
    /// Throws the error, if there is one.
    void get() const
    {
        if (error)
            std::rethrow_exception(error);
    }
};

/// The outcome of a *finished* future; never throws. Cancelled, or finished without a result:
/// FutureException.
template <typename T>
Outcome<T> outcomeOf(const QFuture<T> &finished)
{
    Outcome<T> outcome;
    try {
        QFuture<T> future = finished;
        future.waitForFinished(); // throws what was stored; it is finished, so nothing waits
        if constexpr (std::is_void_v<T>) {
            if (future.isCanceled())
                outcome.error = std::make_exception_ptr(FutureException(ErrorCode::Cancelled));
        } else {
            if (future.resultCount() > 0)
                outcome.value = future.resultAt(0);
            else
                outcome.error = std::make_exception_ptr(FutureException(ErrorCode::Cancelled));
        }
    } catch (...) {
        outcome.error = std::current_exception();
    }
    return outcome;
}

/// Calls `handler(future)` in the thread of `context` (the caller's) once `future` has finished in whatever
/// way, unless `context` is gone by then. Unlike then(): also for cancelled futures, and as often as one
/// likes.
template <typename T, typename Handler>
void whenFinished(const QFuture<T> &future, QObject *context, Handler &&handler)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, h = std::forward<Handler>(handler)]() mutable {
                         watcher->deleteLater();
                         h(watcher->future());
                     });
    watcher->setFuture(future);
}

namespace Detail {

/// Watches several futures and the one that stands for them. Deletes itself when that one is finished.
template <typename T, typename R>
class FutureJoin : public QObject
{
public:
    /// `ended(i)` is called for each input; finish with done().
    FutureJoin(const QList<QFuture<T>> &futures, std::function<void(FutureJoin *, qsizetype)> ended)
        : inputs(futures)
        , m_ended(std::move(ended))
    {
        promise.start();
    }

    QFuture<R> start()
    {
        QFuture<R> result = promise.future();
        m_own.setFuture(result);
        connect(&m_own, &QFutureWatcherBase::canceled, this, [this] { done([] {}); });
        remaining = inputs.size();
        for (qsizetype i = 0; i < inputs.size(); ++i) {
            whenFinished(inputs[i], this, [this, i](const QFuture<T> &) {
                if (!m_done) {
                    --remaining;
                    m_ended(this, i);
                }
            });
        }
        return result;
    }

    /// Fills the promise by `fill` and cancels the inputs that are still under way. Counts once.
    template <typename Fill>
    void done(Fill &&fill)
    {
        if (std::exchange(m_done, true))
            return;
        fill();
        for (QFuture<T> &input : inputs) {
            if (!input.isFinished())
                input.cancel();
        }
        promise.finish();
        deleteLater();
    }

    QList<QFuture<T>> inputs;
    QPromise<R> promise;
    qsizetype remaining = 0;

private:
    std::function<void(FutureJoin *, qsizetype)> m_ended;
    QFutureWatcher<R> m_own;
    bool m_done = false;
};

template <typename T>
QList<Outcome<T>> outcomesOf(const QList<QFuture<T>> &futures)
{
    QList<Outcome<T>> outcomes;
    outcomes.reserve(futures.size());
    for (const QFuture<T> &future : futures) {
        if (future.isFinished()) {
            outcomes.append(outcomeOf(future));
        } else {
            Outcome<T> late;
            late.error = std::make_exception_ptr(FutureException(ErrorCode::Timeout));
            outcomes.append(late);
        }
    }
    return outcomes;
}

} // namespace Detail

/// The first of several to succeed. The others are cancelled then. Fails with AllFailedException if all fail
/// (and for an empty list). Cancelling the result cancels all.
template <typename T>
QFuture<T> first(const QList<QFuture<T>> &futures)
{
    using Join = Detail::FutureJoin<T, T>;
    const auto allFailed = [](Join *join) {
        join->done([join] {
            QList<std::exception_ptr> errors;
            for (const QFuture<T> &input : std::as_const(join->inputs))
                errors.append(outcomeOf(input).error);
            join->promise.setException(AllFailedException(errors));
        });
    };
    auto *join = new Join(futures, [allFailed](Join *self, qsizetype i) {
        const Outcome<T> outcome = outcomeOf(self->inputs[i]);
        if (outcome.ok()) {
            self->done([&] {
                if constexpr (!std::is_void_v<T>)
                    self->promise.addResult(*outcome.value);
            });
        } else if (self->remaining == 0) {
            allFailed(self);
        }
    });
    QFuture<T> result = join->start();
    if (futures.isEmpty())
        allFailed(join);
    Detail::settle(result);
    return result;
}

/// The same without a list: `first(read, giveUpAfter)`.
template <typename T, typename... More>
QFuture<T> first(const QFuture<T> &one, const QFuture<T> &two, const More &...more)
{
    return first(QList<QFuture<T>>{one, two, more...});
}

/// Each of several as its outcome, in the order of the input, when all have finished or `deadline` has
/// passed: what is missing then is cancelled and stands as a FutureException with ErrorCode::Timeout. Always
/// succeeds, unless it is cancelled itself, which cancels all.
template <typename T>
QFuture<QList<Outcome<T>>> allWithin(std::chrono::milliseconds deadline, const QList<QFuture<T>> &futures)
{
    using Join = Detail::FutureJoin<T, QList<Outcome<T>>>;
    const auto finish = [](Join *join) {
        join->done([join] { join->promise.addResult(Detail::outcomesOf(join->inputs)); });
    };
    auto *join = new Join(futures, [finish](Join *self, qsizetype) {
        if (self->remaining == 0)
            finish(self);
    });
    QFuture<QList<Outcome<T>>> result = join->start();
    if (futures.isEmpty())
        finish(join);
    else
        QTimer::singleShot(deadline, Qt::PreciseTimer, join, [join, finish] { finish(join); });
    Detail::settle(result);
    return result;
}

} // namespace Candela
