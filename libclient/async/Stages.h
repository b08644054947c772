// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <exception>
#include <functional>
#include <ranges>
#include <type_traits>
#include <utility>

/// Stages of pipelines (Pipeline.h): what happens to items on their way from a source to a sink.
///
/// A stage takes items one by one and pushes what it makes of them into whatever is behind it. Everything is
/// known at compile time, so that a chain of stages is one loop body: a few nanoseconds an item.
///
/// What stages push into has three members: `bool push(const T &)`, false for "no more, please"; and exactly
/// one of `void end()` and `void fail(std::exception_ptr)` at last.
///
/// A stage of one's own has the shape of MapStage: `Output<In>`, what it makes of items of type In; and
/// `onto<In>(down) &&`, which turns the stage into a Sink that pushes into `down`. It is used up by that, and
/// belongs to the pipeline from then on.
namespace Candela::Flow {

/// What a stage is derived from, to be known as one.
struct StageTag
{
};
/// Whatever may stand behind a `|`: derived from StageTag.
template <typename S>
concept Stage = std::is_base_of_v<StageTag, std::remove_cvref_t<S>>;

/// What every stage does with the end, unless it has something left to push.
template <typename Down>
struct StageSink
{
    Down down; ///< What is behind the stage.

    void end() { down.end(); } ///< The source has ended.
    /// The source or a stage in front has failed.
    void fail(std::exception_ptr error) { down.fail(std::move(error)); }
};

/// The stage of a source that has none behind it: costs nothing.
struct PassStage : StageTag
{
    /// Items pass as they are.
    template <typename In>
    using Output = In;
    /// Gives `down` itself.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return down;
    }
};

/// See map(). Members of items may be given for a function: `map(&Sample::lux)`.
template <typename F>
struct MapStage : StageTag
{
    F function; ///< Called once an item, in order.

    /// What the function returns, without a reference.
    template <typename In>
    using Output = std::decay_t<std::invoke_result_t<F &, const In &>>;
    /// Pushes function(item).
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        F function; ///< May keep a state of its own.
        /// One in, one out.
        bool push(const In &item) { return this->down.push(std::invoke(function, item)); }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, std::move(function)};
    }
};

/// See filter().
template <typename F>
struct FilterStage : StageTag
{
    F predicate; ///< Called once an item, in order.

    /// Items pass as they are.
    template <typename In>
    using Output = In;
    /// Pushes the items that the predicate is true for.
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        F predicate; ///< May keep a state of its own.
        /// One in, one out or none.
        bool push(const In &item) { return !std::invoke(predicate, item) || this->down.push(item); }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, std::move(predicate)};
    }
};

/// See take().
struct TakeStage : StageTag
{
    qsizetype count; ///< None at all if 0 or less.

    /// Items pass as they are.
    template <typename In>
    using Output = In;
    /// Counts down.
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype left; ///< Items that it still lets pass.
        /// False with the last of them, so that the source stops there and not one later.
        bool push(const In &item)
        {
            if (left <= 0)
                return false;
            --left;
            return this->down.push(item) && left > 0;
        }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, count};
    }
};

/// See batch().
struct BatchStage : StageTag
{
    qsizetype size; ///< Items in a list; at least 1.

    /// Lists of items.
    template <typename In>
    using Output = QList<In>;
    /// Collects a list, pushes it when it is full.
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype size;    ///< See BatchStage::size.
        QList<In> items{}; ///< The list that is not full yet.
        /// One in; out a list with each `size`-th.
        bool push(const In &item)
        {
            if (items.isEmpty())
                items.reserve(size);
            items.append(item);
            return items.size() < size || this->down.push(std::exchange(items, {}));
        }
        /// Pushes what there is of a last list. A failure drops it.
        void end()
        {
            if (!items.isEmpty())
                this->down.push(std::exchange(items, {}));
            this->down.end();
        }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, size};
    }
};

/// See window().
struct WindowStage : StageTag
{
    qsizetype size; ///< Items in a list; at least 1.
    qsizetype step; ///< Items from one list's begin to the next one's; at least 1. Beyond `size` some are in
                    ///< no list.

    /// Lists of items.
    template <typename In>
    using Output = QList<In>;
    /// Keeps the last items.
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype size;     ///< See WindowStage::size.
        qsizetype step;     ///< See WindowStage::step.
        QList<In> items{};  ///< At most `size`, oldest first.
        qsizetype skip = 0; ///< Items that are in no list, and are yet to come.
        /// One in; out a list with each `step`-th. A window that is not full at the end is dropped.
        bool push(const In &item)
        {
            if (skip > 0) {
                --skip;
                return true;
            }
            items.append(item);
            if (items.size() < size)
                return true;
            const bool more = this->down.push(items);
            items.remove(0, qMin(step, size));
            skip = qMax<qsizetype>(0, step - size);
            return more;
        }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, size, step};
    }
};

/// See flatten().
struct FlattenStage : StageTag
{
    /// The lists' element type.
    template <typename In>
    using Output = std::ranges::range_value_t<In>;
    /// Pushes the elements one by one.
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        /// A list in; out its elements, until what is behind wants no more.
        bool push(const In &list)
        {
            for (const auto &item : list) {
                if (!this->down.push(item))
                    return false;
            }
            return true;
        }
    };
    /// Puts it in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}};
    }
};

/// Two stages as one: what `|` between stages gives.
template <Stage First, Stage Second>
struct ChainStage : StageTag
{
    First first;   ///< Nearer to the source.
    Second second; ///< Nearer to the sink.

    /// What the second makes of the output of the first.
    template <typename In>
    using Output = typename Second::template Output<typename First::template Output<In>>;
    /// Puts both in front of `down`.
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        using Between = typename First::template Output<In>;
        return std::move(first).template onto<In>(std::move(second).template onto<Between>(std::move(down)));
    }
};

/// function(item) in each item's place.
template <typename F>
MapStage<std::decay_t<F>> map(F &&function)
{
    return {{}, std::forward<F>(function)};
}
/// Only items for which predicate(item) is true.
template <typename F>
FilterStage<std::decay_t<F>> filter(F &&predicate)
{
    return {{}, std::forward<F>(predicate)};
}
/// Ends after `count` items.
inline TakeStage take(qsizetype count)
{
    return {{}, count};
}
/// Lists of `size` items; the last may be shorter.
inline BatchStage batch(qsizetype size)
{
    return {{}, qMax<qsizetype>(1, size)};
}
/// The last `size` items as a list, each `step` items; nothing before there are `size`.
inline WindowStage window(qsizetype size, qsizetype step = 1)
{
    return {{}, qMax<qsizetype>(1, size), qMax<qsizetype>(1, step)};
}
/// The elements of items that are lists, for example of UpdateBatch.
inline FlattenStage flatten()
{
    return {};
}

/// `a`, then `b`: a chain that can be kept and used in several pipelines.
template <Stage A, Stage B>
ChainStage<std::remove_cvref_t<A>, std::remove_cvref_t<B>> operator|(A &&a, B &&b)
{
    return {{}, std::forward<A>(a), std::forward<B>(b)};
}

} // namespace Candela::Flow
