// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

namespace Candela {

/// Numbers of one unit: lux and degrees have no common mean.
struct UnitSummary
{
    QString unit;
    int count = 0;
    double min = 0;
    double max = 0;
    double mean = 0;
    double deviation = 0; ///< Standard deviation of the population.
    int precision = 1;    ///< Digits behind the point that the PVs are shown with.
    QList<double> values;
};

/// Items that failed for the same reason.
struct CauseSummary
{
    ErrorCode code = ErrorCode::None;
    int count = 0;
    QString sentence; ///< Error::message() of the first of them.
};

/// What a person wants to know of a gather before looking at its lines.
struct GatherSummary
{
    int total = 0;
    int ok = 0;
    int failed = 0;
    int states = 0;              ///< Values that are no numbers.
    double medianLatencyMs = -1; ///< -1 without any answer.
    double latency95Ms = -1;
    QList<UnitSummary> units;   ///< The one with most values first.
    QList<CauseSummary> causes; ///< The most frequent first.

    static GatherSummary of(const GatherRows &rows);
};

} // namespace Candela
