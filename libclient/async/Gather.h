// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Pv.h"
#include "../core/Export.h"

#include <QFuture>
#include <QList>

#include <stop_token>

namespace Candela {

/// What one PV of a gather gave: a reading, or the error that stands in its place.
struct GatherItem
{
    Reading reading;                   ///< Invalid if there is an error.
    Error error{ErrorCode::Cancelled}; ///< None if there is a reading.
    qint32 latencyUs = -1;             ///< From the call to the reply; -1 without a reply.

    bool ok() const { return !error; } ///< There is a reading.
};

/// All items of a gather in the order of the input. Implicitly shared and immutable: copying is cheap.
class CANDELA_EXPORT GatherResult
{
public:
    GatherResult(); ///< Of no PVs.

    qsizetype size() const;                              ///< As many as PVs were given.
    bool isEmpty() const { return size() == 0; }         ///< No PVs were given.
    const GatherItem &operator[](qsizetype index) const; ///< 0 <= index < size().
    const GatherItem *begin() const;                     ///< For range-for.
    const GatherItem *end() const;                       ///< For range-for.
    const Pv &pv(qsizetype index) const;                 ///< Of the item.
    const QList<Pv> &pvs() const;                        ///< As they were given.

    qsizetype okCount() const;                                   ///< Items with a reading.
    qsizetype failedCount() const { return size() - okCount(); } ///< Items with an error.
    bool allOk() const { return okCount() == size(); }           ///< No item failed.
    QList<qsizetype> failedIndices() const;                      ///< In input order.
    std::chrono::nanoseconds elapsed() const;                    ///< From the call to the last item.

    /// For the library's own parts; so is the next.
    struct Data;
    explicit GatherResult(std::shared_ptr<const Data> data); ///< Made by gather().

private:
    std::shared_ptr<const Data> m_data;
};

/// What a failed item does to the others.
enum class GatherPolicy : quint8 {
    AllItems, ///< Every item ends as a value or an error; the future always succeeds.
    FailFast  ///< The first error finishes the future with a GatherException; the rest is dropped.
};

/// How gather() and those like it read.
struct GatherOptions
{
    std::chrono::milliseconds timeout{1000};      ///< For the whole call, searches included.
    std::chrono::milliseconds itemTimeout{0};     ///< For each item, from its request on; 0 is none.
    GatherPolicy policy = GatherPolicy::AllItems; ///< For gather(). In asCompleted() FailFast ends the rest
                                                  ///< as Cancelled; first() and ControlLoop always go on.
    std::optional<DataType> type{};               ///< Native if empty.
    quint32 count = 0;                            ///< 0 is the current length.
    /// Asked to stop, the future finishes with what has arrived; the other items are Cancelled. (Cancelling
    /// the future itself drops everything.)
    std::stop_token stop{};
};

/// Out of the future of a FailFast gather.
class CANDELA_EXPORT GatherException : public CaException
{
public:
    /// By the library.
    GatherException(qsizetype index, QString pv, Error error)
        : CaException(std::move(pv), std::move(error))
        , m_index(index)
    {
    }
    void raise() const override { throw *this; } ///< What QFuture throws it by.
    /// What QFuture keeps it by.
    GatherException *clone() const override { return new GatherException(*this); }
    qsizetype index() const { return m_index; } ///< Of the item that failed, in the input.

private:
    qsizetype m_index;
};

/// Reads all PVs at once: one command to the network thread, one write a circuit, no object an item. Channels
/// that are not connected are connected under the same deadline. The future has one result; its progress
/// (0..size) moves at most once a frame. PVs may be of several contexts. Never throws by itself.
CANDELA_EXPORT QFuture<GatherResult> gather(const QList<Pv> &pvs, const GatherOptions &options = {});

} // namespace Candela
