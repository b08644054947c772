// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Futures.h"
#include "Stages.h"

#include <deque>

namespace Candela::Flow {

/// What happens to an item for which a slow sink has no room. Blocking is not among them: the event loop that
/// would have to wait is the one that makes room.
enum class Overflow : quint8 {
    PauseSource, ///< The source is paused until half of the room is free. What it had under way is still
                 ///< taken.
    DropOldest,  ///< The item that waits for longest goes, and is counted.
    DropNewest,  ///< The item itself goes, and is counted.
    Fail         ///< The sink fails with an OverflowException.
};

/// How many items wait for a slow sink, and what happens when there are more.
struct BufferOptions
{
    qsizetype capacity = 1024;                 ///< Items that wait, beside those under way.
    Overflow overflow = Overflow::PauseSource; ///< What happens to an item beyond `capacity`.
    int concurrency = 1; ///< Items under way at the same time; with 1 they are processed in order.
};

/// What a sink with Overflow::Fail ends with.
class CANDELA_EXPORT OverflowException : public QException
{
public:
    void raise() const override { throw *this; } ///< What QFuture throws it by.
    /// What QFuture keeps it by.
    OverflowException *clone() const override { return new OverflowException(*this); }
    /// For logs.
    const char *what() const noexcept override { return "the sink is too slow and its buffer full"; }
};

/// How a sink of a pipeline fared.
struct BranchReport
{
    quint64 taken = 0;        ///< Items that came to it (to its first stage).
    quint64 dropped = 0;      ///< Of those behind its stages, for want of room.
    std::exception_ptr error; ///< Why it ended early.
};

/// The pipeline as the end of a chain sees it: one for each sink. For the library's own sinks; yours are
/// functions, objects or each().
class CANDELA_EXPORT BranchControl
{
public:
    virtual ~BranchControl() = default; ///< By the pipeline, with the chain.
    /// Lives as long as the pipeline, in its thread: for connections and whenFinished().
    virtual QObject *context() = 0;
    /// This sink wants the source to pause; it does so while any sink does.
    virtual void setPausing(bool pausing) = 0;
    /// Once: everything is done, or nothing more will be. Ends the pausing, too.
    virtual void finished(std::exception_ptr error = {}) = 0;

    BranchReport report;     ///< Counted as it goes on.
    bool closed = false;     ///< Takes no more items.
    bool isFinished = false; ///< finished() was called.
};

/// What isEach knows an each() by.
struct EachTag
{
};
/// What each() gives: to be passed on to a pipeline.
template <typename F>
struct EachSink : EachTag
{
    F function;            ///< From an item to a QFuture.
    BufferOptions options; ///< `capacity` below 0 counts as 0, `concurrency` below 1 as 1.
};

/// A sink that takes its time: `function(item)` returns a QFuture, and the item is done when that is
/// finished. One that fails or is cancelled ends the sink. Do not attach then() to the future that is
/// returned.
template <typename F>
EachSink<std::decay_t<F>> each(F &&function, const BufferOptions &options = {})
{
    return {{}, std::forward<F>(function), options};
}

/// Stages in front of a sink, for sinks of broadcast() that want different things.
template <Stage St, typename Sink>
struct StagedSink
{
    St stage;  ///< All of them as one.
    Sink sink; ///< A function, an object or an each().
};
/// Stages in front of a sink: `batch(500) | sink`.
template <Stage St, typename Sink>
requires(!Stage<Sink>) StagedSink<std::remove_cvref_t<St>, std::decay_t<Sink>>
operator|(St &&stage, Sink &&sink)
{
    return {std::forward<St>(stage), std::forward<Sink>(sink)};
}

/// The sink takes its time: it is an each(), or stages in front of one.
template <typename Sink>
inline constexpr bool isEach = std::is_base_of_v<EachTag, Sink>;
/// As the sink behind the stages.
template <typename St, typename Sink>
inline constexpr bool isEach<StagedSink<St, Sink>> = isEach<Sink>;

/// A sink that is an object: has push, end and fail itself. push() returns false for "no more, please", or
/// nothing; exactly one of end() and fail() is called at last.
template <typename S, typename T>
concept ObjectSink = requires(S &s, const T &item, std::exception_ptr error)
{
    s.push(item);
    s.end();
    s.fail(error);
};

namespace Detail {

template <typename Function, typename T>
bool pushInto(Function &&function, const T &item)
{
    if constexpr (std::is_convertible_v<std::invoke_result_t<Function, const T &>, bool>) {
        return std::invoke(function, item);
    } else {
        std::invoke(function, item);
        return true;
    }
}

/// The end of a chain without a pipeline around it. Sink: a function or an object.
template <typename T, typename Sink>
struct DirectEnd
{
    Sink sink;

    bool push(const T &item)
    {
        if constexpr (ObjectSink<Sink, T>)
            return pushInto([this](const T &i) { return sink.push(i); }, item);
        else
            return pushInto(sink, item);
    }
    void end()
    {
        if constexpr (ObjectSink<Sink, T>)
            sink.end();
    }
    void fail(std::exception_ptr error)
    {
        if constexpr (ObjectSink<Sink, T>)
            sink.fail(std::move(error));
    }
};

/// The end of a chain that tells the pipeline.
template <typename T, typename Sink>
struct ControlledEnd
{
    DirectEnd<T, Sink> inner;
    BranchControl *control;

    bool push(const T &item) { return inner.push(item); }
    void end()
    {
        inner.end();
        control->finished();
    }
    void fail(std::exception_ptr error)
    {
        inner.fail(error);
        control->finished(std::move(error));
    }
};

/// The buffer in front of an each() and the items under way behind it.
template <typename T, typename F>
class EachEnd
{
public:
    EachEnd(EachSink<F> sink, BranchControl *control)
        : m(std::make_unique<State>(std::move(sink), control))
    {
    }

    bool push(const T &item) { return m->push(item); }
    void end()
    {
        m->ending = true;
        m->pump();
    }
    void fail(std::exception_ptr error) { m->fail(std::move(error)); }

private:
    using Future = std::invoke_result_t<F &, const T &>;

    /// Behind a pointer of its own: futures under way refer to it while the chain is built and moved.
    struct State
    {
        State(EachSink<F> s, BranchControl *c)
            : sink(std::move(s))
            , control(c)
        {
            sink.options.concurrency = qMax(1, sink.options.concurrency);
            sink.options.capacity = qMax<qsizetype>(0, sink.options.capacity);
        }

        bool push(const T &item)
        {
            if (done)
                return false;
            if (isIdle() && waiting.empty())
                launch(item);
            else if (qsizetype(waiting.size()) < sink.options.capacity)
                waiting.push_back(item);
            else if (!overflow(item))
                throw OverflowException();
            if (done)
                return false;
            if (sink.options.overflow == Overflow::PauseSource && !isIdle() &&
                qsizetype(waiting.size()) >= sink.options.capacity)
                setPausing(true);
            return true;
        }
        bool overflow(const T &item)
        {
            switch (sink.options.overflow) {
            case Overflow::PauseSource:
                waiting.push_back(item);
                return true;
            case Overflow::DropOldest:
                waiting.push_back(item);
                waiting.pop_front();
                ++control->report.dropped;
                return true;
            case Overflow::DropNewest:
                ++control->report.dropped;
                return true;
            case Overflow::Fail:
                break;
            }
            return false;
        }
        bool isIdle() const { return qsizetype(underWay.size()) < sink.options.concurrency; }

        void launch(const T &item)
        {
            Future future = std::invoke(sink.function, item);
            if (future.isFinished()) {
                take(future);
                return;
            }
            const quint64 id = nextId++;
            underWay.emplace_back(id, future);
            whenFinished(future, control->context(), [this, id](const Future &finished) {
                if (done)
                    return;
                std::erase_if(underWay, [id](const auto &entry) { return entry.first == id; });
                take(finished);
                pump();
            });
        }
        void take(const Future &finished)
        {
            const auto outcome = outcomeOf(finished);
            if (!outcome.ok())
                fail(outcome.error);
        }
        void pump()
        {
            if (pumping) // a future that was finished at once: the loop below goes on
                return;
            pumping = true;
            while (!done && isIdle() && !waiting.empty()) {
                const T item = std::move(waiting.front());
                waiting.pop_front();
                try {
                    launch(item);
                } catch (...) {
                    fail(std::current_exception());
                }
                if (qsizetype(waiting.size()) <= sink.options.capacity / 2)
                    setPausing(false); // may push
            }
            pumping = false;
            if (!done && waiting.empty() && isIdle())
                setPausing(false);
            if (!done && ending && waiting.empty() && underWay.empty()) {
                done = true;
                control->finished();
            }
        }
        void setPausing(bool on)
        {
            if (std::exchange(pausing, on) != on)
                control->setPausing(on);
        }
        void fail(std::exception_ptr error)
        {
            if (std::exchange(done, true))
                return;
            waiting.clear();
            for (auto &[id, future] : underWay)
                future.cancel();
            underWay.clear();
            control->finished(std::move(error));
        }

        EachSink<F> sink;
        BranchControl *control;
        std::deque<T> waiting;
        std::vector<std::pair<quint64, Future>> underWay;
        quint64 nextId = 0;
        bool pausing = false;
        bool pumping = false;
        bool ending = false;
        bool done = false;
    };
    std::unique_ptr<State> m;
};

template <typename T, typename Sink>
auto makeDirectChain(Sink sink)
{
    return DirectEnd<T, Sink>{std::move(sink)};
}
template <typename T, typename St, typename Sink>
auto makeDirectChain(StagedSink<St, Sink> staged)
{
    using Out = typename St::template Output<T>;
    return std::move(staged.stage).template onto<T>(makeDirectChain<Out>(std::move(staged.sink)));
}

template <typename T, typename Sink>
auto makeChain(Sink sink, BranchControl *control)
{
    return ControlledEnd<T, Sink>{{std::move(sink)}, control};
}
template <typename T, typename F>
auto makeChain(EachSink<F> sink, BranchControl *control)
{
    return EachEnd<T, F>(std::move(sink), control);
}
template <typename T, typename St, typename Sink>
auto makeChain(StagedSink<St, Sink> staged, BranchControl *control)
{
    using Out = typename St::template Output<T>;
    return std::move(staged.stage).template onto<T>(makeChain<Out>(std::move(staged.sink), control));
}

} // namespace Detail
} // namespace Candela::Flow
