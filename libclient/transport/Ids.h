// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Candela::Net {

using Clock = std::chrono::steady_clock;
using TimePoint = Clock::time_point;

/// "No index", "no identifier".
constexpr quint32 None = 0xffffffff;

/// Numbers that go out on the wire (cid, ioid, subscription) are an index into a table and the generation of
/// that table's slot: one array access finds what a reply belongs to, and a late reply for a slot that was
/// used again is recognised, since its generation is an old one.
constexpr int IndexBits = 22;
/// Limit of channels, of subscriptions and of operations under way in one context.
constexpr quint32 MaxIndex = (1u << IndexBits) - 2;

constexpr quint32 makeId(quint32 index, quint32 generation)
{
    return index | (generation << IndexBits);
}
constexpr quint32 indexOf(quint32 id)
{
    return id & ((1u << IndexBits) - 1);
}
constexpr quint32 generationOf(quint32 id)
{
    return id >> IndexBits;
}
/// Generations are as wide as the wire's number leaves room for, less the topmost bit.
constexpr quint16 nextGeneration(quint16 generation)
{
    return quint16((generation + 1u) & ((1u << (31 - IndexBits)) - 1));
}
/// The topmost bit is set in the numbers of subscriptions that the library makes for itself: the one of a
/// channel that tells of new units, limits and labels.
constexpr quint32 OwnSubscription = 0x80000000;

} // namespace Candela::Net
