// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

namespace Candela {

/// One line of a state table: in `from`, `event` leads to `to`. What is not in the table is a fault of
/// whoever caused the event, and gets no transition.
template <typename State, typename Event>
struct Transition
{
    State from;
    Event event;
    State to;
};

template <typename State, typename Event, std::size_t N>
constexpr std::optional<State> nextState(const Transition<State, Event> (&table)[N], State state, Event event)
{
    for (const auto &line : table) {
        if (line.from == state && line.event == event)
            return line.to;
    }
    return std::nullopt;
}

} // namespace Candela
