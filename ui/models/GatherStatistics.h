// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherHistogram.h"
#include "models/GatherRow.h"

namespace Candela {

/// The numbers of one unit in a gather: lux and degrees have no common mean.
struct GatherUnitStatistics
{
    QString unit;
    int precision = 1; ///< Digits behind the point that its PVs are shown with.
    double min = 0;
    double max = 0;
    double mean = 0;
    double deviation = 0; ///< Standard deviation of the population.
    double median = 0;
    QList<double> values; ///< In the order of the rows.
    QList<int> rows;      ///< Where each value comes from.

    int count() const { return int(values.size()); }
    /// Bins with round edges.
    GatherHistogram histogram(int maxBins = 20) const { return GatherHistogram::of(values, maxBins); }
};

/// Values that are states or texts: how many are "Occupied".
struct GatherStateStatistics
{
    QString text;
    int count = 0;
};

/// Rows that failed for the same reason.
struct GatherCauseStatistics
{
    ErrorCode code = ErrorCode::None;
    quint32 status = 0; ///< ECA status where a server refused.
    QString sentence;   ///< Of the first of them.
    QList<int> rows;    ///< For "show" and "retry".
};

/// Time from the question to the answer, in milliseconds; of rows that were answered.
struct GatherLatencyStatistics
{
    int count = 0; ///< 0: the rest is meaningless.
    double min = 0;
    double max = 0;
    double mean = 0;
    double p50 = 0;
    double p95 = 0;
    QList<double> values;

    GatherHistogram histogram(int maxBins = 20) const { return GatherHistogram::of(values, maxBins); }
};

/// Everything that is said of a gather without reading its rows, in one pass: well below 2 ms for 10,000.
struct GatherStatistics
{
    int total = 0;
    int ok = 0;
    int failed = 0;
    QList<GatherUnitStatistics> units;   ///< The one with most values first.
    QList<GatherStateStatistics> states; ///< The most frequent first; at most MaxStates.
    QList<GatherCauseStatistics> causes; ///< The most frequent first.
    GatherLatencyStatistics latency;

    static constexpr int MaxStates = 32; ///< More different texts are not a state but a list of names.

    static GatherStatistics of(const GatherRows &rows);
};

/// The value below which `share` (0 to 1) of the values lie, interpolated; not a number if there are none.
/// Changes their order.
double percentileOf(QList<double> *values, double share);

} // namespace Candela
