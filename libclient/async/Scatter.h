// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Pv.h"
#include "../core/Export.h"

#include <QFuture>
#include <QList>

#include <stop_token>

namespace Candela {

/// One write of a scatter.
struct PvWrite
{
    Pv pv;       ///< Where to.
    Value value; ///< Turned into the native type: Value::encodeFor().
};

/// What one write of a scatter gave.
struct ScatterItem
{
    Error error{ErrorCode::Cancelled}; ///< None if it was written.
    qint32 latencyUs = -1;             ///< From the call to the acknowledgement; -1 without one.

    bool ok() const { return !error; } ///< It was written.
};

/// One result for each write, in the order of the input. Implicitly shared and immutable.
class CANDELA_EXPORT ScatterResult
{
public:
    ScatterResult(); ///< Of no writes.

    qsizetype size() const;                                      ///< As many as writes were given.
    const ScatterItem &operator[](qsizetype index) const;        ///< 0 <= index < size().
    const ScatterItem *begin() const;                            ///< For range-for.
    const ScatterItem *end() const;                              ///< For range-for.
    const QList<PvWrite> &writes() const;                        ///< As they were given.
    qsizetype okCount() const;                                   ///< Items that were written.
    qsizetype failedCount() const { return size() - okCount(); } ///< Items with an error.
    bool allOk() const { return okCount() == size(); }           ///< No item failed.
    QList<qsizetype> failedIndices() const;                      ///< In input order.
    std::chrono::nanoseconds elapsed() const;                    ///< From the call to the last item.

    /// For the library's own parts; so is the next.
    struct Data;
    explicit ScatterResult(std::shared_ptr<const Data> data); ///< Made by scatter().

private:
    std::shared_ptr<const Data> m_data;
};

/// How scatter() writes.
struct ScatterOptions
{
    std::chrono::milliseconds timeout{
        5000}; ///< For the whole call, searches and the servers' processing included. Writes that were sent
               ///< before it ends are processed all the same.
    /// True: an item is done when its server has processed it (put-callback). False: when it has been handed
    /// to the network; a refusal then only shows in the log.
    bool completion = true;
    /// True: each write starts after the one before it is done, and the first error cancels the rest.
    bool ordered = false;
    /// As WriteOptions::checkLimits, for each item.
    bool checkLimits = false;
    /// As GatherOptions::stop: what has not been acknowledged by then is Cancelled, though what was sent
    /// may still be processed.
    std::stop_token stop{};
};

/// Writes different values to many PVs at once: one command, one write a circuit, no object an item. Goes on
/// past failures; each is in its item. Progress as with gather().
CANDELA_EXPORT QFuture<ScatterResult> scatter(const QList<PvWrite> &writes,
                                              const ScatterOptions &options = {});

} // namespace Candela
