// SPDX-License-Identifier: MIT
#pragma once

#include "../client/Pv.h"

#include <QFuture>
#include <QList>

#include <stop_token>

namespace Candela {

/// One write of a scatter.
struct PvWrite
{
    Pv pv;
    Value value;
};

struct ScatterItem
{
    Error error{ErrorCode::Cancelled};
    qint32 latencyUs = -1; ///< From the call to the acknowledgement; -1 without one.

    bool ok() const { return !error; }
};

/// One result for each write, in the order of the input. Implicitly shared and immutable.
class ScatterResult
{
public:
    ScatterResult();

    qsizetype size() const;
    const ScatterItem &operator[](qsizetype index) const;
    const ScatterItem *begin() const;
    const ScatterItem *end() const;
    const QList<PvWrite> &writes() const;
    qsizetype okCount() const;
    qsizetype failedCount() const { return size() - okCount(); }
    bool allOk() const { return okCount() == size(); }
    QList<qsizetype> failedIndices() const;
    std::chrono::nanoseconds elapsed() const;

    struct Data;
    explicit ScatterResult(std::shared_ptr<const Data> data);

private:
    std::shared_ptr<const Data> m_data;
};

struct ScatterOptions
{
    std::chrono::milliseconds timeout{5000};
    /// True: an item is done when its server has processed it (put-callback). False: when it has been handed
    /// to the network; a refusal then only shows in the log.
    bool completion = true;
    /// True: each write starts after the one before it is done, and the first error cancels the rest.
    bool ordered = false;
    /// As WriteOptions::checkLimits, for each item.
    bool checkLimits = false;
    std::stop_token stop{};
};

/// Writes different values to many PVs at once: one command, one write a circuit, no object an item. Goes on
/// past failures; each is in its item. Progress as with gather().
QFuture<ScatterResult> scatter(const QList<PvWrite> &writes, const ScatterOptions &options = {});

} // namespace Candela
