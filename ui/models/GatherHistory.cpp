// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherHistory.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

QHash<QString, int> firstRows(const GatherRows &rows)
{
    QHash<QString, int> first;
    first.reserve(qsizetype(rows.size()));
    for (size_t i = 0; i < rows.size(); ++i) {
        if (!first.contains(rows[i].pv))
            first.insert(rows[i].pv, int(i));
    }
    return first;
}

void compare(const GatherRow &before, const GatherRow &after, double tolerance, GatherDifference *to)
{
    if (!before.item.ok() || !after.item.ok()) {
        to->kind = before.item.ok()  ? GatherDifference::Lost
                   : after.item.ok() ? GatherDifference::Recovered
                                     : GatherDifference::BothFailed;
        return;
    }
    const Reading &a = before.item.reading;
    const Reading &b = after.item.reading;
    // Of arrays the first elements say too little.
    const bool numbers = before.isNumber() && after.isNumber() && a.count() == 1 && b.count() == 1;
    if (numbers) {
        to->difference = b.toDouble() - a.toDouble();
        const bool near = std::abs(to->difference) <= tolerance;
        to->kind = near || a.sameValue(b) ? GatherDifference::Same : GatherDifference::Changed;
    } else {
        to->kind = a.sameValue(b) ? GatherDifference::Same : GatherDifference::Changed;
    }
}

} // namespace

const GatherRecord *GatherHistory::find(int id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [id](const GatherRecord &record) { return record.id == id; });
    return found == m_records.end() ? nullptr : &*found;
}

int GatherHistory::add(GatherRows rows, std::chrono::nanoseconds elapsed, const QDateTime &at)
{
    GatherRecord record;
    record.id = m_nextId++;
    record.at = at;
    record.elapsed = elapsed;
    record.failed =
        int(std::count_if(rows.begin(), rows.end(), [](const GatherRow &row) { return !row.item.ok(); }));
    // A value of ten bytes must not keep the chunk of a megabyte that it arrived in.
    for (GatherRow &row : rows)
        row.item.reading = row.item.reading.compacted();
    m_rows += qsizetype(rows.size());
    record.rows = std::make_shared<const GatherRows>(std::move(rows));
    m_records.push_back(record);
    while (m_records.size() > 1 && (m_records.size() > size_t(MaxRecords) || m_rows > MaxRows)) {
        m_rows -= qsizetype(m_records.front().rows->size());
        m_records.pop_front();
    }
    Q_EMIT changed();
    return record.id;
}

void GatherHistory::takeOver(GatherHistory *other)
{
    m_records = std::move(other->m_records);
    m_rows = other->m_rows;
    m_nextId = other->m_nextId;
    other->clear();
    Q_EMIT changed();
}

void GatherHistory::clear()
{
    m_records.clear();
    m_rows = 0;
    Q_EMIT changed();
}

GatherComparison GatherComparison::of(const GatherRows &before, const GatherRows &after, double tolerance)
{
    GatherComparison comparison;
    const QHash<QString, int> inBefore = firstRows(before);
    const QHash<QString, int> inAfter = firstRows(after);
    comparison.differences.reserve(inAfter.size());
    for (size_t i = 0; i < after.size(); ++i) {
        if (inAfter.value(after[i].pv) != int(i))
            continue;
        GatherDifference difference;
        difference.pv = after[i].pv;
        difference.after = int(i);
        difference.before = inBefore.value(difference.pv, -1);
        if (difference.before < 0)
            difference.kind = GatherDifference::OnlyAfter;
        else
            compare(before[size_t(difference.before)], after[i], tolerance, &difference);
        comparison.differences.append(difference);
    }
    for (size_t i = 0; i < before.size(); ++i) {
        if (inBefore.value(before[i].pv) == int(i) && !inAfter.contains(before[i].pv)) {
            GatherDifference difference;
            difference.pv = before[i].pv;
            difference.kind = GatherDifference::OnlyBefore;
            difference.before = int(i);
            comparison.differences.append(difference);
        }
    }
    for (const GatherDifference &difference : std::as_const(comparison.differences)) {
        comparison.same += difference.kind == GatherDifference::Same;
        comparison.changed += difference.kind == GatherDifference::Changed;
    }
    return comparison;
}

QList<GatherDifference> GatherComparison::withoutSame() const
{
    QList<GatherDifference> list;
    std::copy_if(
        differences.begin(), differences.end(), std::back_inserter(list),
        [](const GatherDifference &difference) { return difference.kind != GatherDifference::Same; });
    return list;
}

} // namespace Candela
