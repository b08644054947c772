// SPDX-License-Identifier: MIT
#pragma once

#include "Stages.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace Candela::Flow {

/// Where a Feed puts its items.
template <typename T>
class Receiver
{
public:
    virtual ~Receiver() = default;
    /// False: no more, please. Never throws.
    virtual bool push(const T &item) = 0;
    virtual void end() = 0;
    virtual void fail(std::exception_ptr error) = 0;
};

/// A source whose items come over time. All calls in one thread, that of the pipeline.
///
/// After pause() nothing is pushed until resume(), after stop() nothing at all; all three may be called while
/// push() is under way. It ends by one end() or fail() of its own, unless it was stopped. It is not destroyed
/// while one of its pushes is under way.
template <typename T>
class Feed
{
public:
    virtual ~Feed() = default;
    virtual void start(Receiver<T> *receiver) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0;
};

struct SourceTag
{
};
template <typename S>
concept Source = std::is_base_of_v<SourceTag, std::remove_cvref_t<S>>;

/// A source that has its items ready pushes them from `next(push)`, one a call, until that returns false: it
/// has none left. As a feed it can be paused between two items.
template <typename T, typename Cursor>
class CursorFeed : public Feed<T>
{
public:
    explicit CursorFeed(Cursor cursor)
        : m_cursor(std::move(cursor))
    {
    }

    void start(Receiver<T> *receiver) override
    {
        m_receiver = receiver;
        run();
    }
    void pause() override { m_paused = true; }
    void resume() override
    {
        m_paused = false;
        run();
    }
    void stop() override { m_receiver = nullptr; }

private:
    void run()
    {
        if (m_running) // within a push of the loop below, which goes on by itself
            return;
        m_running = true;
        while (m_receiver && !m_paused) {
            bool more = false;
            try {
                more = m_cursor.next([this](const T &item) { m_receiver->push(item); });
            } catch (...) {
                if (m_receiver)
                    std::exchange(m_receiver, nullptr)->fail(std::current_exception());
                break;
            }
            if (!more && m_receiver)
                std::exchange(m_receiver, nullptr)->end();
        }
        m_running = false;
    }

    Cursor m_cursor;
    Receiver<T> *m_receiver = nullptr;
    bool m_paused = false;
    bool m_running = false;
};

/// The elements of a range: see from().
template <typename Range>
struct RangeSource : SourceTag
{
    using Item = std::ranges::range_value_t<std::remove_reference_t<Range>>;
    static constexpr bool IsDirect = true;

    Range range;

    template <typename Push>
    void run(Push &&push) const
    {
        for (const auto &item : range) {
            if (!push(item))
                return;
        }
    }

    struct Cursor
    {
        explicit Cursor(std::remove_cvref_t<Range> r)
            : range(std::make_unique<const std::remove_cvref_t<Range>>(std::move(r)))
            , at(std::ranges::begin(*range))
        {
        }
        template <typename Push>
        bool next(Push &&push)
        {
            if (at == std::ranges::end(*range))
                return false;
            const Item &item = *at;
            ++at;
            push(item);
            return true;
        }
        std::unique_ptr<const std::remove_cvref_t<Range>> range; ///< Its place must not change under `at`.
        std::ranges::iterator_t<const std::remove_cvref_t<Range>> at;
    };
    std::unique_ptr<Feed<Item>> feed() &&
    {
        return std::make_unique<CursorFeed<Item, Cursor>>(Cursor(std::forward<Range>(range)));
    }
};

/// What a function returns until it returns nothing: see generate().
template <typename F>
struct GeneratorSource : SourceTag
{
    using Item = typename std::invoke_result_t<F &>::value_type;
    static constexpr bool IsDirect = true;

    F function;

    template <typename Push>
    void run(Push &&push)
    {
        while (std::optional<Item> item = function()) {
            if (!push(*item))
                return;
        }
    }

    struct Cursor
    {
        F function;
        template <typename Push>
        bool next(Push &&push)
        {
            const std::optional<Item> item = function();
            if (item)
                push(*item);
            return item.has_value();
        }
    };
    std::unique_ptr<Feed<Item>> feed() &&
    {
        return std::make_unique<CursorFeed<Item, Cursor>>(Cursor{std::move(function)});
    }
};

/// Any feed.
template <typename T>
struct FeedSource : SourceTag
{
    using Item = T;
    static constexpr bool IsDirect = false;

    std::unique_ptr<Feed<T>> ready;

    std::unique_ptr<Feed<T>> feed() && { return std::move(ready); }
};

/// A source with the stages behind it.
template <Source S, Stage St>
struct FlowOf : SourceTag
{
    using First = typename S::Item;
    using Item = typename St::template Output<First>;
    static constexpr bool IsDirect = S::IsDirect;

    S source;
    St stage;
};

/// The elements of a container or view. An lvalue is not copied where inject() is done when it returns; a
/// pipeline that takes time keeps a copy.
template <std::ranges::input_range Range>
FlowOf<RangeSource<Range>, PassStage> from(Range &&range)
{
    return {{}, {{}, std::forward<Range>(range)}, {}};
}
/// What function() returns, a std::optional, until that is empty.
template <typename F>
FlowOf<GeneratorSource<std::decay_t<F>>, PassStage> generate(F &&function)
{
    return {{}, {{}, std::forward<F>(function)}, {}};
}
template <typename T>
FlowOf<FeedSource<T>, PassStage> fromFeed(std::unique_ptr<Feed<T>> feed)
{
    return {{}, {{}, std::move(feed)}, {}};
}

template <Source S, Stage A, Stage B>
FlowOf<S, ChainStage<A, std::remove_cvref_t<B>>> operator|(FlowOf<S, A> flow, B &&stage)
{
    return {{}, std::move(flow.source), {{}, std::move(flow.stage), std::forward<B>(stage)}};
}

/// Items of a signal with one argument.
template <typename T>
class SignalFeed : public QObject, public Feed<T>
{
public:
    using Connect = std::function<void(SignalFeed *)>;
    using SetPaused = std::function<void(bool)>;
    /// `connectAll` connects the sender to take(), finish() and failed(); `setPaused` tells the sender, if it
    /// can be told.
    SignalFeed(QObject *sender, Connect connectAll, SetPaused setPaused = {})
        : m_connect(std::move(connectAll))
        , m_setPaused(std::move(setPaused))
    {
        QObject::connect(sender, &QObject::destroyed, this, [this] {
            m_setPaused = nullptr;
            finish();
        });
    }

    void start(Receiver<T> *receiver) override
    {
        m_receiver = receiver;
        if (m_ended)
            finish(); // the sender died before
        else
            m_connect(this);
    }
    void pause() override
    {
        m_paused = true;
        if (m_setPaused)
            m_setPaused(true);
    }
    void resume() override
    {
        m_paused = false;
        if (m_setPaused)
            m_setPaused(false);
        if (m_held && m_receiver && !m_paused)
            take(*std::exchange(m_held, std::nullopt));
        if (m_ended && !m_paused)
            finish();
    }
    void stop() override
    {
        m_receiver = nullptr;
        if (m_paused && m_setPaused)
            m_setPaused(false);
    }

    void take(const T &item)
    {
        if (!m_receiver)
            return;
        if (m_paused)
            m_held = item; // a sender that cannot be paused: the newest counts
        else
            m_receiver->push(item);
    }
    void finish()
    {
        m_ended = true;
        if (m_receiver && !(m_paused && m_held))
            std::exchange(m_receiver, nullptr)->end();
    }
    void failed(std::exception_ptr error)
    {
        if (m_receiver)
            std::exchange(m_receiver, nullptr)->fail(std::move(error));
    }

private:
    Receiver<T> *m_receiver = nullptr;
    Connect m_connect;
    SetPaused m_setPaused;
    std::optional<T> m_held;
    bool m_paused = false;
    bool m_ended = false;
};

/// What a signal of one argument carries, until its sender is destroyed. It cannot be paused: while it
/// should, only the newest item is kept.
template <typename Sender, typename Class, typename Arg>
requires std::is_base_of_v<Class, Sender> FlowOf<FeedSource<std::decay_t<Arg>>, PassStage>
fromSignal(Sender *sender, void (Class::*signal)(Arg))
{
    using T = std::decay_t<Arg>;
    return fromFeed<T>(std::make_unique<SignalFeed<T>>(sender, [sender, signal](SignalFeed<T> *feed) {
        QObject::connect(sender, signal, feed, [feed](const T &item) { feed->take(item); });
    }));
}
/// The same, and it ends with a signal of the sender.
template <typename Sender, typename Class, typename Arg, typename EndClass>
requires std::is_base_of_v<Class, Sender> FlowOf<FeedSource<std::decay_t<Arg>>, PassStage>
fromSignal(Sender *sender, void (Class::*signal)(Arg), void (EndClass::*endSignal)())
{
    using T = std::decay_t<Arg>;
    return fromFeed<T>(
        std::make_unique<SignalFeed<T>>(sender, [sender, signal, endSignal](SignalFeed<T> *feed) {
            QObject::connect(sender, signal, feed, [feed](const T &item) { feed->take(item); });
            QObject::connect(sender, endSignal, feed, [feed] { feed->finish(); });
        }));
}

} // namespace Candela::Flow
