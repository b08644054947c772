// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Gather.h"

#include <QObject>

#include <vector>

namespace Candela {

/// One item of an AsCompleted stream.
struct CompletedItem
{
    qsizetype index = -1; ///< In the input.
    GatherItem item;      ///< Its reading or error.
};

/// Results in the order in which they arrive. Deleting it cancels what is still under way.
class CANDELA_EXPORT AsCompleted : public QObject
{
    Q_OBJECT
public:
    ~AsCompleted() override; ///< Cancels without a signal.

    const QList<Pv> &pvs() const; ///< As they were given.
    qsizetype total() const;      ///< As many as PVs were given.
    qsizetype completed() const;  ///< Items that were emitted so far.
    bool isFinished() const;      ///< All items have ended.
    /// Input indices that have not ended; after the deadline these ended as errors in the last batch.
    QList<qsizetype> missing() const;
    /// Input indices that the time-out for the whole call has ended; empty before.
    QList<qsizetype> late() const;

public Q_SLOTS:
    void cancel(); ///< What has not arrived ends as Cancelled; finished() follows.

Q_SIGNALS:
    /// At most once a frame.
    void readingsReady(const std::vector<Candela::CompletedItem> &batch);
    /// Right before finished() if the time-out for the whole call has ended items: these, in input order.
    void timedOut(const QList<Candela::Pv> &missing);
    void finished(); ///< Once, after the last batch.

private:
    friend AsCompleted *asCompleted(const QList<Pv> &, const GatherOptions &, QObject *);
    AsCompleted(const QList<Pv> &pvs, const GatherOptions &options, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

/// Starts reading; the stream's first signal comes after the caller has returned to its event loop.
CANDELA_EXPORT AsCompleted *asCompleted(const QList<Pv> &pvs, const GatherOptions &options = {},
                                        QObject *parent = nullptr);

} // namespace Candela
