// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherSummary.h"

#include "models/FormatUnit.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

void finish(UnitSummary &unit)
{
    double sum = 0;
    for (double value : unit.values)
        sum += value;
    unit.count = int(unit.values.size());
    unit.mean = sum / unit.count;
    // The second pass keeps the deviation exact where the values are large and close together.
    double squares = 0;
    for (double value : unit.values)
        squares += (value - unit.mean) * (value - unit.mean);
    unit.deviation = std::sqrt(squares / unit.count);
    const auto [low, high] = std::minmax_element(unit.values.cbegin(), unit.values.cend());
    unit.min = *low;
    unit.max = *high;
}

} // namespace

GatherSummary GatherSummary::of(const GatherRows &rows)
{
    GatherSummary sum;
    QHash<QString, qsizetype> unitAt;
    QHash<int, qsizetype> causeAt;
    std::vector<qint32> latencies;
    latencies.reserve(rows.size());

    sum.total = int(rows.size());
    for (const GatherRow &row : rows) {
        if (!row.item.ok()) {
            ++sum.failed;
            const int code = int(row.item.error.code());
            if (!causeAt.contains(code)) {
                causeAt.insert(code, sum.causes.size());
                sum.causes.append({row.item.error.code(), 0, row.item.error.message()});
            }
            ++sum.causes[causeAt.value(code)].count;
            continue;
        }
        ++sum.ok;
        if (row.item.latencyUs >= 0)
            latencies.push_back(row.item.latencyUs);
        const double value = row.isNumber() ? row.item.reading.toDouble() : std::nan("");
        if (!std::isfinite(value)) {
            ++sum.states;
            continue;
        }
        const QString unit = displayUnit(row.metadata);
        if (!unitAt.contains(unit)) {
            unitAt.insert(unit, sum.units.size());
            UnitSummary fresh;
            fresh.unit = unit;
            fresh.precision = row.metadata ? std::clamp(row.metadata->precision, 0, 6) : 1;
            sum.units.append(fresh);
        }
        sum.units[unitAt.value(unit)].values.append(value);
    }
    for (UnitSummary &unit : sum.units)
        finish(unit);
    std::stable_sort(sum.units.begin(), sum.units.end(),
                     [](const UnitSummary &a, const UnitSummary &b) { return a.count > b.count; });
    std::stable_sort(sum.causes.begin(), sum.causes.end(),
                     [](const CauseSummary &a, const CauseSummary &b) { return a.count > b.count; });

    if (!latencies.empty()) {
        std::sort(latencies.begin(), latencies.end());
        const auto at = [&](double share) {
            return latencies[std::min(latencies.size() - 1, size_t(share * double(latencies.size())))] /
                   1000.0;
        };
        sum.medianLatencyMs = at(0.5);
        sum.latency95Ms = at(0.95);
    }
    return sum;
}

} // namespace Candela
