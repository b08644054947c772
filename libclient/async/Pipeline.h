// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "FlowSink.h"
#include "FlowSource.h"

#include <tuple>

/// Pipelines: one source, through stages, into one sink (inject) or into several (broadcast).
///
/// With a source that has its items ready and sinks that take them at once, all is done when the call
/// returns, at a few nanoseconds an item:
///
///     using namespace Candela::Flow;
///     double sum = 0;
///     inject(from(samples) | map(&Sample::lux) | filter([](double l) { return l > 0; }),
///            [&](double l) { sum += l; });
///
/// A source whose items come over time, or a sink that takes its time, makes it a QFuture<FlowReport>:
///
///     // Every update of a group goes into a log that is written by another thread, 500 at a time; the
///     // chart gets all of them at once. When the disk is slow, the oldest batches are dropped and counted.
///     const auto write = [log](const QList<Update> &u) { return runAsync(&Log::write, log, u); };
///     auto done = broadcast(fromGroup(group) | flatten(),
///                           [chart](const Update &u) { chart->append(u); },
///                           batch(500) | each(write, {.capacity = 100, .overflow = Overflow::DropOldest}));
///     done.cancel();                                         // ends it
///
///     // As many writes as the server acknowledges: the source waits, ten are under way.
///     inject(from(levels),
///            each([pv](double l) { return pv.write(l); }, {.capacity = 0, .concurrency = 10}));
///
///     collect(fromSubscription(sub) | take(10)).then(this, [](const QList<Reading> &ten) { ... });
///
/// *A sink* is a function (returning false for "no more", or nothing), an object with push, end and fail (see
/// Stages.h), each() for what takes its time, or stages in front of one of these.
///
/// *End.* When the source ends, stages push what they have left, buffers are emptied, and then it is
/// finished. When all sinks want no more, the source is stopped.
///
/// *Errors.* What a source, stage or sink throws, or a future of each() fails with, reaches the sinks as
/// fail() and comes out of the future (or of the call). It ends everything; with FlowOptions::keepGoing only
/// its sink, and it stands in the report.
///
/// *Cancelling* the future, or the end of FlowOptions::context, stops the source, drops what waits, cancels
/// the futures under way; sinks get fail(FutureException, Cancelled).
///
/// *Threads.* All of it runs in the thread of the caller, which needs an event loop, and where source and
/// sinks must live. Within a sink everything is allowed, cancelling included.
namespace Candela::Flow {

/// How a pipeline ends.
struct FlowOptions
{
    /// The pipeline is cancelled when this object is destroyed.
    QObject *context = nullptr;
    /// A sink that fails does not end the others.
    bool keepGoing = false;
};

/// What a pipeline that succeeded has done; a branch for each sink, in their order.
struct FlowReport
{
    QList<BranchReport> branches; ///< One for each sink.

    /// No sink ended early; false is possible with FlowOptions::keepGoing only.
    bool allOk() const
    {
        return std::none_of(branches.begin(), branches.end(),
                            [](const BranchReport &b) { return bool(b.error); });
    }
};

namespace Detail {

/// The part of a running pipeline that does not depend on its items. Deletes itself.
class CANDELA_EXPORT PipelineRun : public QObject
{
public:
    explicit PipelineRun(const FlowOptions &options, int branches);
    ~PipelineRun() override;

    QFuture<FlowReport> future() const { return m_promise.future(); }
    BranchControl *branch(int index) { return m_branches[std::size_t(index)].get(); }
    /// The source failed: reported, whatever the branches say.
    void sourceFailed(std::exception_ptr error);
    void cancel();

protected:
    virtual void pauseFeed() = 0;
    virtual void resumeFeed() = 0;
    virtual void stopFeed() = 0;
    virtual void failBranches(std::exception_ptr error) = 0;
    bool isDone() const { return m_done; }

private:
    class Branch;
    void setPausing(bool pausing);
    void branchFinished(const std::exception_ptr &error);
    void finish(const std::exception_ptr &error);

    std::vector<std::unique_ptr<BranchControl>> m_branches;
    QPromise<FlowReport> m_promise;
    QFutureWatcher<FlowReport> m_watcher;
    std::exception_ptr m_sourceError;
    int m_open = 0;
    int m_pausing = 0;
    bool m_keepGoing = false;
    bool m_done = false;
};

/// A chain to one sink that cannot hurt the others.
template <typename T, typename Chain>
struct GuardedChain
{
    Chain chain;
    BranchControl *control;

    bool push(const T &item)
    {
        if (control->closed)
            return false;
        ++control->report.taken;
        try {
            if (chain.push(item))
                return true;
        } catch (...) {
            fail(std::current_exception());
            return false;
        }
        end();
        return false;
    }
    void end()
    {
        if (std::exchange(control->closed, true))
            return;
        try {
            chain.end();
        } catch (...) {
            fail(std::current_exception());
        }
    }
    void fail(std::exception_ptr error)
    {
        // One that is closed may still have items under way.
        control->closed = true;
        if (!control->isFinished)
            chain.fail(std::move(error));
    }
};

/// Several chains as one.
template <typename T, typename... Chains>
struct Tee
{
    std::tuple<Chains...> chains;

    bool push(const T &item)
    {
        return std::apply([&](auto &...chain) { return (int(chain.push(item)) | ... | 0) != 0; }, chains);
    }
    void end()
    {
        std::apply([](auto &...chain) { (chain.end(), ...); }, chains);
    }
    void fail(std::exception_ptr error)
    {
        std::apply([&](auto &...chain) { (chain.fail(error), ...); }, chains);
    }
};

/// One of several chains without a pipeline: remembers that it wants no more.
template <typename T, typename Chain>
struct OpenChain
{
    Chain chain;
    bool open = true;

    bool push(const T &item)
    {
        if (open && !chain.push(item))
            end();
        return open;
    }
    void end()
    {
        if (std::exchange(open, false))
            chain.end();
    }
    void fail(std::exception_ptr error)
    {
        if (std::exchange(open, false))
            chain.fail(std::move(error));
    }
};

template <typename Head, typename First, typename Branches>
class RunOf final : public PipelineRun, private Receiver<First>
{
public:
    template <typename MakeHead>
    RunOf(std::unique_ptr<Feed<First>> feed, const FlowOptions &options, int branches, MakeHead &&makeHead)
        : PipelineRun(options, branches)
        , m_feed(std::move(feed))
        , m_branches(makeHead.branches(*this))
        , m_head(makeHead.head(m_branches))
    {
    }
    QFuture<FlowReport> start()
    {
        QFuture<FlowReport> result = future();
        m_feed->start(this);
        return result;
    }

private:
    bool push(const First &item) override
    {
        if (m_ended)
            return false;
        try {
            if (m_head.push(item))
                return true;
        } catch (...) { // a stage before the sinks
            const auto error = std::current_exception();
            m_feed->stop();
            fail(error);
            return false;
        }
        m_feed->stop();
        end();
        return false;
    }
    void end() override
    {
        if (std::exchange(m_ended, true))
            return;
        try {
            m_head.end();
        } catch (...) {
            sourceFailed(std::current_exception());
        }
    }
    void fail(std::exception_ptr error) override
    {
        if (!std::exchange(m_ended, true))
            sourceFailed(std::move(error));
    }

    void pauseFeed() override { m_feed->pause(); }
    void resumeFeed() override
    {
        if (!m_ended)
            m_feed->resume();
    }
    void stopFeed() override
    {
        m_ended = true;
        m_feed->stop();
    }
    void failBranches(std::exception_ptr error) override { m_branches->fail(std::move(error)); }

    std::unique_ptr<Feed<First>> m_feed;
    Branches m_branches; ///< A pointer: the head ends in a reference to them.
    Head m_head;
    bool m_ended = false;
};

/// The end of the stages that all branches share.
template <typename T, typename TeeOf>
struct ToTee
{
    TeeOf *tee;

    bool push(const T &item) { return tee->push(item); }
    void end() { tee->end(); }
    void fail(std::exception_ptr error) { tee->fail(std::move(error)); }
};

template <typename S, typename St, typename... Sinks>
QFuture<FlowReport> startRun(FlowOf<S, St> flow, const FlowOptions &options, Sinks... sinks)
{
    using First = typename S::Item;
    using Item = typename St::template Output<First>;
    using TeeOf = Tee<Item, GuardedChain<Item, decltype(makeChain<Item>(std::declval<Sinks>(), nullptr))>...>;
    using Branches = std::unique_ptr<TeeOf>;
    struct Maker
    {
        St stage;
        std::tuple<Sinks...> sinks;

        Branches branches(PipelineRun &run)
        {
            int index = 0;
            const auto guarded = [&](auto &&sink) {
                BranchControl *control = run.branch(index++);
                auto chain = makeChain<Item>(std::forward<decltype(sink)>(sink), control);
                return GuardedChain<Item, decltype(chain)>{std::move(chain), control};
            };
            // In braces the order is from left to right.
            return std::apply(
                [&](auto &...s) {
                    return Branches(
                        new TeeOf{std::tuple<decltype(guarded(std::move(s)))...>{guarded(std::move(s))...}});
                },
                sinks);
        }
        auto head(const Branches &tee)
        {
            return std::move(stage).template onto<First>(ToTee<Item, TeeOf>{tee.get()});
        }
    };
    using Head = decltype(std::declval<Maker &>().head(std::declval<const Branches &>()));
    auto *run =
        new RunOf<Head, First, Branches>(std::move(flow.source).feed(), options, int(sizeof...(Sinks)),
                                         Maker{std::move(flow.stage), {std::move(sinks)...}});
    return run->start();
}

/// Where the items of collect() are kept.
template <typename T>
struct Collector
{
    std::shared_ptr<QPromise<QList<T>>> promise;
    QList<T> items{};

    void push(const T &item) { items.append(item); }
    void end()
    {
        promise->addResult(std::move(items));
        promise->finish();
    }
    void fail(std::exception_ptr error)
    {
        promise->setException(std::move(error));
        promise->finish();
    }
};

} // namespace Detail

/// All items of `flow` into each of `sinks`, as a future even where all is done on return.
template <Source S, Stage St, typename... Sinks>
QFuture<FlowReport> broadcast(FlowOf<S, St> flow, const FlowOptions &options, Sinks... sinks)
{
    static_assert(sizeof...(Sinks) > 0, "a pipeline needs a sink");
    return Detail::startRun(std::move(flow), options, std::move(sinks)...);
}

/// The same without options. Where something takes time: a QFuture<FlowReport>. Otherwise done on return;
/// returns how many items the source gave, and lets exceptions through.
template <Source S, Stage St, typename... Sinks>
requires(sizeof...(Sinks) > 0 &&
         (!std::is_same_v<Sinks, FlowOptions> && ...)) auto broadcast(FlowOf<S, St> flow, Sinks... sinks)
{
    if constexpr (S::IsDirect && !(isEach<Sinks> || ...)) {
        using First = typename S::Item;
        using Item = typename St::template Output<First>;
        const auto open = [](auto chain) {
            return Detail::OpenChain<Item, decltype(chain)>{std::move(chain)};
        };
        auto tee = [&] {
            if constexpr (sizeof...(Sinks) == 1)
                return Detail::makeDirectChain<Item>(std::move(sinks)...);
            else
                return Detail::Tee<Item, decltype(open(Detail::makeDirectChain<Item>(std::move(sinks))))...>{
                    {open(Detail::makeDirectChain<Item>(std::move(sinks)))...}};
        }();
        auto head = std::move(flow.stage).template onto<First>(std::move(tee));
        qsizetype count = 0;
        try {
            flow.source.run([&](const First &item) {
                ++count;
                return head.push(item);
            });
            head.end();
        } catch (...) {
            head.fail(std::current_exception());
            throw;
        }
        return count;
    } else {
        return Detail::startRun(std::move(flow), FlowOptions(), std::move(sinks)...);
    }
}

/// All items of `flow` into `sink`; see broadcast().
template <Source S, Stage St, typename Sink>
auto inject(FlowOf<S, St> flow, Sink sink)
{
    return broadcast(std::move(flow), std::move(sink));
}
/// The same with options: always a future.
template <Source S, Stage St, typename Sink>
QFuture<FlowReport> inject(FlowOf<S, St> flow, const FlowOptions &options, Sink sink)
{
    return broadcast(std::move(flow), options, std::move(sink));
}

/// All items of `flow` as a list, when it has ended. Put take() in front where it has no end of its own.
template <Source S, Stage St>
auto collect(FlowOf<S, St> flow, const FlowOptions &options = {})
{
    using Item = typename FlowOf<S, St>::Item;
    auto promise = std::make_shared<QPromise<QList<Item>>>();
    promise->start();
    QFuture<QList<Item>> result = promise->future();
    QFuture<FlowReport> run = inject(std::move(flow), options, Detail::Collector<Item>{std::move(promise)});
    if (!run.isFinished()) {
        // Cancelling goes up by a watcher only. It lives as long as what it watches.
        auto *watcher = new QFutureWatcher<QList<Item>>;
        QObject::connect(watcher, &QFutureWatcherBase::canceled, watcher, [run]() mutable { run.cancel(); });
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
        watcher->setFuture(result);
    }
    return result;
}

} // namespace Candela::Flow
