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
/// one of `void end()` and `void fail(std::exception_ptr)` at last. A stage of one's own has the shape of
/// MapStage.
namespace Candela::Flow {

struct StageTag
{
};
template <typename S>
concept Stage = std::is_base_of_v<StageTag, std::remove_cvref_t<S>>;

/// What every stage does with the end, unless it has something left to push.
template <typename Down>
struct StageSink
{
    Down down;

    void end() { down.end(); }
    void fail(std::exception_ptr error) { down.fail(std::move(error)); }
};

struct PassStage : StageTag
{
    template <typename In>
    using Output = In;
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return down;
    }
};

template <typename F>
struct MapStage : StageTag
{
    F function;

    template <typename In>
    using Output = std::decay_t<std::invoke_result_t<F &, const In &>>;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        F function;
        bool push(const In &item) { return this->down.push(std::invoke(function, item)); }
    };
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, std::move(function)};
    }
};

template <typename F>
struct FilterStage : StageTag
{
    F predicate;

    template <typename In>
    using Output = In;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        F predicate;
        bool push(const In &item) { return !std::invoke(predicate, item) || this->down.push(item); }
    };
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, std::move(predicate)};
    }
};

struct TakeStage : StageTag
{
    qsizetype count;

    template <typename In>
    using Output = In;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype left;
        bool push(const In &item)
        {
            if (left <= 0)
                return false;
            --left;
            return this->down.push(item) && left > 0;
        }
    };
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, count};
    }
};

struct BatchStage : StageTag
{
    qsizetype size;

    template <typename In>
    using Output = QList<In>;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype size;
        QList<In> items{};
        bool push(const In &item)
        {
            if (items.isEmpty())
                items.reserve(size);
            items.append(item);
            return items.size() < size || this->down.push(std::exchange(items, {}));
        }
        void end()
        {
            if (!items.isEmpty())
                this->down.push(std::exchange(items, {}));
            this->down.end();
        }
    };
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, size};
    }
};

struct WindowStage : StageTag
{
    qsizetype size;
    qsizetype step;

    template <typename In>
    using Output = QList<In>;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        qsizetype size;
        qsizetype step;
        QList<In> items{};
        qsizetype skip = 0;
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
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}, size, step};
    }
};

struct FlattenStage : StageTag
{
    template <typename In>
    using Output = std::ranges::range_value_t<In>;
    template <typename In, typename Down>
    struct Sink : StageSink<Down>
    {
        bool push(const In &list)
        {
            for (const auto &item : list) {
                if (!this->down.push(item))
                    return false;
            }
            return true;
        }
    };
    template <typename In, typename Down>
    auto onto(Down down) &&
    {
        return Sink<In, Down>{{std::move(down)}};
    }
};

template <Stage First, Stage Second>
struct ChainStage : StageTag
{
    First first;
    Second second;

    template <typename In>
    using Output = typename Second::template Output<typename First::template Output<In>>;
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

template <Stage A, Stage B>
ChainStage<std::remove_cvref_t<A>, std::remove_cvref_t<B>> operator|(A &&a, B &&b)
{
    return {{}, std::forward<A>(a), std::forward<B>(b)};
}

} // namespace Candela::Flow
