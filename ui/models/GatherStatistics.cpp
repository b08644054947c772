// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherStatistics.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Candela {

namespace {

void finish(GatherUnitStatistics *unit)
{
    double sum = 0;
    for (double value : std::as_const(unit->values))
        sum += value;
    unit->mean = sum / unit->count();
    // A second pass: the deviation stays exact where values are large and close together.
    double squares = 0;
    for (double value : std::as_const(unit->values))
        squares += (value - unit->mean) * (value - unit->mean);
    unit->deviation = std::sqrt(squares / unit->count());
    const auto [low, high] = std::minmax_element(unit->values.cbegin(), unit->values.cend());
    unit->min = *low;
    unit->max = *high;
    QList<double> order = unit->values;
    unit->median = percentileOf(&order, 0.5);
}

void finish(GatherLatencyStatistics *latency)
{
    latency->count = int(latency->values.size());
    if (latency->count == 0)
        return;
    // Only what is asked for is put in order: half the time of sorting 10,000.
    QList<double> order = latency->values;
    latency->p50 = percentileOf(&order, 0.5);
    latency->p95 = percentileOf(&order, 0.95);
    double sum = 0;
    for (double value : std::as_const(order))
        sum += value;
    latency->mean = sum / latency->count;
    const auto [low, high] = std::minmax_element(order.cbegin(), order.cend());
    latency->min = *low;
    latency->max = *high;
}

/// Collects rows by unit, state and cause. Rows of one kind mostly follow each other, so the last group is
/// tried before the table is asked.
class Collector
{
public:
    explicit Collector(GatherStatistics *to)
        : m_to(to)
    {
    }

    void addError(const Error &error, int row)
    {
        const quint64 key = (quint64(error.code()) << 32) | error.status();
        auto at = m_causes.constFind(key);
        if (at == m_causes.constEnd()) {
            at = m_causes.insert(key, m_to->causes.size());
            m_to->causes.append({error.code(), error.status(), error.message(), {}});
        }
        m_to->causes[*at].rows.append(row);
    }

    void addNumber(const GatherRow &row, double value, int index)
    {
        // Rows share the metadata of their channel, seldom of another; units are compared, not pointers.
        static const QString none;
        const QString &unit = row.metadata ? row.metadata->units : none;
        if (m_unit < 0 || m_to->units.at(m_unit).unit != unit)
            m_unit = unitOf(unit, row.metadata);
        m_to->units[m_unit].values.append(value);
        m_to->units[m_unit].rows.append(index);
    }

    void addState(const QString &text)
    {
        const auto at = m_states.constFind(text);
        if (at != m_states.constEnd()) {
            ++m_to->states[*at].count;
        } else if (m_to->states.size() < GatherStatistics::MaxStates) {
            m_states.insert(text, m_to->states.size());
            m_to->states.append({text, 1});
        }
    }

private:
    qsizetype unitOf(const QString &unit, const MetadataPtr &metadata)
    {
        // A building has a handful of units: looking at each is faster than hashing.
        const qsizetype few = std::min<qsizetype>(m_to->units.size(), 8);
        for (qsizetype i = 0; i < few; ++i) {
            if (m_to->units.at(i).unit == unit)
                return i;
        }
        const auto at = m_units.constFind(unit);
        if (at != m_units.constEnd())
            return *at;
        GatherUnitStatistics fresh;
        fresh.unit = unit;
        fresh.precision = metadata && metadata->precision >= 0 ? std::min(metadata->precision, 6) : 1;
        m_units.insert(unit, m_to->units.size());
        m_to->units.append(fresh);
        return m_to->units.size() - 1;
    }

    GatherStatistics *m_to;
    QHash<QString, qsizetype> m_units;
    QHash<QString, qsizetype> m_states;
    QHash<quint64, qsizetype> m_causes;
    qsizetype m_unit = -1;
};

} // namespace

double percentileOf(QList<double> *values, double share)
{
    if (values->isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    const double at = std::clamp(share, 0.0, 1.0) * double(values->size() - 1);
    const auto below = values->begin() + qsizetype(at);
    std::nth_element(values->begin(), below, values->end());
    const auto above = std::min_element(below + 1, values->end());
    return above == values->end() ? *below : *below + (*above - *below) * (at - std::floor(at));
}

GatherStatistics GatherStatistics::of(const GatherRows &rows)
{
    GatherStatistics statistics;
    statistics.total = int(rows.size());
    statistics.latency.values.reserve(qsizetype(rows.size()));
    Collector collector(&statistics);
    for (size_t i = 0; i < rows.size(); ++i) {
        const GatherRow &row = rows[i];
        if (!row.item.ok()) {
            ++statistics.failed;
            collector.addError(row.item.error, int(i));
            continue;
        }
        ++statistics.ok;
        if (row.item.latencyUs >= 0)
            statistics.latency.values.append(row.item.latencyUs / 1000.0);
        const double value =
            row.isNumber() ? row.item.reading.toDouble() : std::numeric_limits<double>::quiet_NaN();
        if (std::isfinite(value))
            collector.addNumber(row, value, int(i));
        else
            collector.addState(row.item.reading.toText(row.metadata.get()));
    }
    for (GatherUnitStatistics &unit : statistics.units)
        finish(&unit);
    finish(&statistics.latency);
    std::stable_sort(statistics.units.begin(), statistics.units.end(),
                     [](const auto &a, const auto &b) { return a.count() > b.count(); });
    std::stable_sort(statistics.states.begin(), statistics.states.end(),
                     [](const auto &a, const auto &b) { return a.count > b.count; });
    std::stable_sort(statistics.causes.begin(), statistics.causes.end(),
                     [](const auto &a, const auto &b) { return a.rows.size() > b.rows.size(); });
    return statistics;
}

} // namespace Candela
