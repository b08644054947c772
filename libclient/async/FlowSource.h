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
    virtual ~Receiver() = default; ///< Not owned by the feed.
    /// False: no more, please. Never throws.
    virtual bool push(const T &item) = 0;
    /// No more items. The last call, unless fail() was.
    virtual void end() = 0;
    /// No more items, and why. The last call, unless end() was.
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
    virtual ~Feed() = default; ///< By the pipeline, which owns it.
    /// Once: from here on `receiver`, which outlives the feed, gets the items; some may come at once.
    virtual void start(Receiver<T> *receiver) = 0;
    virtual void pause() = 0;  ///< A sink has no room.
    virtual void resume() = 0; ///< There is room again.
    virtual void stop() = 0;   ///< Nobody wants any more.
};

/// What a source is derived from, to be known as one.
///
/// A source of one's own has the shape of FeedSource, if its items come over time: `Item`, their type;
/// IsDirect false; and `feed() &&`, which gives a Feed and uses the source up. One with IsDirect true has its
/// items ready, and `run(push)` as well: all of them in one loop, until push(item) is false. Simpler is a
/// Feed of one's own with fromFeed().
struct SourceTag
{
};
/// What may stand in front of the first `|`: derived from SourceTag.
template <typename S>
concept Source = std::is_base_of_v<SourceTag, std::remove_cvref_t<S>>;

/// A source that has its items ready pushes them from `next(push)`, one a call, until that returns false: it
/// has none left. As a feed it can be paused between two items.
template <typename T, typename Cursor>
class CursorFeed : public Feed<T>
{
public:
    /// Nothing is asked of `cursor` before start().
    explicit CursorFeed(Cursor cursor)
        : m_cursor(std::move(cursor))
    {
    }

    /// Pushes all items before it returns, unless it is paused meanwhile.
    void start(Receiver<T> *receiver) override
    {
        m_receiver = receiver;
        run();
    }
    void pause() override { m_paused = true; } ///< The cursor stays where it is.
    /// Goes on in the same loop, or in one of its own before it returns.
    void resume() override
    {
        m_paused = false;
        run();
    }
    void stop() override { m_receiver = nullptr; } ///< Items that are left are not looked at.

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
    /// The range's element type.
    using Item = std::ranges::range_value_t<std::remove_reference_t<Range>>;
    static constexpr bool IsDirect = true; ///< Its items are ready.

    Range range; ///< A reference if from() was given an lvalue, else the range itself.

    /// All elements in one loop, until `push` returns false.
    template <typename Push>
    void run(Push &&push) const
    {
        for (const auto &item : range) {
            if (!push(item))
                return;
        }
    }

    /// Walks through a copy of the range, or the range itself if it was moved in.
    struct Cursor
    {
        /// At the first element.
        explicit Cursor(std::remove_cvref_t<Range> r)
            : range(std::make_unique<const std::remove_cvref_t<Range>>(std::move(r)))
            , at(std::ranges::begin(*range))
        {
        }
        /// Pushes the next element; false if there is none.
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
        std::ranges::iterator_t<const std::remove_cvref_t<Range>> at; ///< The next element.
    };
    /// For pipelines that take time.
    std::unique_ptr<Feed<Item>> feed() &&
    {
        return std::make_unique<CursorFeed<Item, Cursor>>(Cursor(std::forward<Range>(range)));
    }
};

/// What a function returns until it returns nothing: see generate().
template <typename F>
struct GeneratorSource : SourceTag
{
    using Item = typename std::invoke_result_t<F &>::value_type; ///< Of the optional.
    static constexpr bool IsDirect = true;                       ///< Its items are ready.

    F function; ///< Not called again after it returned nothing.

    /// Calls the function in one loop, until it returns nothing or `push` returns false.
    template <typename Push>
    void run(Push &&push)
    {
        while (std::optional<Item> item = function()) {
            if (!push(*item))
                return;
        }
    }

    /// Asks the function for one item at a time.
    struct Cursor
    {
        F function; ///< Moved here from the source.
        /// Pushes what the function returns; false if that is nothing.
        template <typename Push>
        bool next(Push &&push)
        {
            const std::optional<Item> item = function();
            if (item)
                push(*item);
            return item.has_value();
        }
    };
    /// For pipelines that take time.
    std::unique_ptr<Feed<Item>> feed() &&
    {
        return std::make_unique<CursorFeed<Item, Cursor>>(Cursor{std::move(function)});
    }
};

/// Items that come over time: see fromFeed(), fromSignal() and PipelineSources.h. Can only be moved.
template <typename T>
struct FeedSource : SourceTag
{
    using Item = T;                         ///< As the feed has it.
    static constexpr bool IsDirect = false; ///< The pipeline is a future.

    std::unique_ptr<Feed<T>> ready; ///< Not started; null once it is used up.

    /// Hands it over to the pipeline.
    std::unique_ptr<Feed<T>> feed() && { return std::move(ready); }
};

/// A source with the stages behind it: what `|` builds up, and inject(), broadcast() and collect() take.
template <Source S, Stage St>
struct FlowOf : SourceTag
{
    using First = typename S::Item;                   ///< What the source gives.
    using Item = typename St::template Output<First>; ///< What comes out of the last stage.
    static constexpr bool IsDirect = S::IsDirect;     ///< As the source.

    S source; ///< Used up by the pipeline.
    St stage; ///< All stages as one; PassStage if there are none.
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
/// A Feed of one's own, which the pipeline owns from here on.
template <typename T>
FlowOf<FeedSource<T>, PassStage> fromFeed(std::unique_ptr<Feed<T>> feed)
{
    return {{}, {{}, std::move(feed)}, {}};
}

/// One more stage behind what there is.
template <Source S, Stage A, Stage B>
FlowOf<S, ChainStage<A, std::remove_cvref_t<B>>> operator|(FlowOf<S, A> flow, B &&stage)
{
    return {{}, std::move(flow.source), {{}, std::move(flow.stage), std::forward<B>(stage)}};
}

/// The feed under fromSignal() and the sources of PipelineSources.h: items that an object's signal carries.
/// It does not own the sender, must live in the same thread, and ends when the sender is destroyed.
template <typename T>
class SignalFeed : public QObject, public Feed<T>
{
public:
    using Connect = std::function<void(SignalFeed *)>; ///< Called once, by start().
    using SetPaused = std::function<void(bool)>;       ///< Not called any more once the sender is gone.
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

    /// Connects; ends at once if the sender has died meanwhile.
    void start(Receiver<T> *receiver) override
    {
        m_receiver = receiver;
        if (m_ended)
            finish(); // the sender died before
        else
            m_connect(this);
    }
    /// Tells the sender, if it can be told; else the newest item of the pause is kept.
    void pause() override
    {
        m_paused = true;
        if (m_setPaused)
            m_setPaused(true);
    }
    /// Pushes the item that was kept, and the end if it came meanwhile.
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
    /// A paused sender is told to go on: others may listen to it.
    void stop() override
    {
        m_receiver = nullptr;
        if (m_paused && m_setPaused)
            m_setPaused(false);
    }

    /// From the sender: an item.
    void take(const T &item)
    {
        if (!m_receiver)
            return;
        if (m_paused)
            m_held = item; // a sender that cannot be paused: the newest counts
        else
            m_receiver->push(item);
    }
    /// From the sender: it has ended. An item that is kept for a pause still comes before the end.
    void finish()
    {
        m_ended = true;
        if (m_receiver && !(m_paused && m_held))
            std::exchange(m_receiver, nullptr)->end();
    }
    /// From the sender: it has failed. At once, even in a pause.
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
