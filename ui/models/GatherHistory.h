// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include <QDateTime>
#include <QObject>

#include <deque>

namespace Candela {

/// A gather of before.
struct GatherRecord
{
    int id = 0; ///< Never given twice by one history.
    QDateTime at;
    std::chrono::nanoseconds elapsed{0};
    std::shared_ptr<const GatherRows> rows;
    int failed = 0;
};

/// The gathers of before, the oldest first, to compare two of them. Bounded by number and by memory: the
/// oldest goes first.
class GatherHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr int MaxRecords = 50;
    static constexpr qsizetype MaxRows = 500'000; ///< Of all records together; the newest always stays.

    using QObject::QObject;

    const std::deque<GatherRecord> &records() const { return m_records; }
    /// Null if it is gone.
    const GatherRecord *find(int id) const;
    /// Gives the id of the new record.
    int add(GatherRows rows, std::chrono::nanoseconds elapsed, const QDateTime &at);
    void clear();
    /// All that the other has, in the place of what was here.
    void takeOver(GatherHistory *other);

Q_SIGNALS:
    void changed();

private:
    std::deque<GatherRecord> m_records;
    qsizetype m_rows = 0;
    int m_nextId = 1;
};

/// One PV in two gathers.
struct GatherDifference
{
    enum Kind : quint8 {
        Same,
        Changed,
        Recovered, ///< Failed before, has a value after.
        Lost,      ///< Had a value before, failed after.
        BothFailed,
        OnlyBefore,
        OnlyAfter
    };

    QString pv;
    Kind kind = Same;
    int before = -1; ///< Row in either; -1 if it is not in there.
    int after = -1;
    double difference =
        std::numeric_limits<double>::quiet_NaN(); ///< After minus before, where both are numbers.
};

/// Two gathers beside each other: the PVs of the later in its order, then those that only the earlier has. A
/// PV asked for twice in one gather counts once, with its first row.
struct GatherComparison
{
    QList<GatherDifference> differences;
    int same = 0;
    int changed = 0;

    /// Numbers no further apart than `tolerance` are the same; anything else must be equal.
    static GatherComparison of(const GatherRows &before, const GatherRows &after, double tolerance = 0);
    /// All but those that are the same.
    QList<GatherDifference> withoutSame() const;
};

} // namespace Candela
