// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Candela {

/// What a person typed for the time axis.
struct ChartTimeRange
{
    enum Kind {
        Nothing, ///< Not understood.
        Span,    ///< So long, up to now.
        From,    ///< From then on, up to now and growing.
        Between  ///< From then to then.
    };
    Kind kind = Nothing;
    qint64 spanNs = 0;
    qint64 fromNs = 0;
    qint64 toNs = 0;
};

/// Reads "15 min", "2h", "1 h 30 min", "from 08:00", "since 2026-11-19 22:00", "08:00 - 09:30", "08:00 to
/// 08:05:30". A time without a date is the last one that has been: yesterday's, if today's is still to come.
ChartTimeRange parseChartTime(const QString &text, qint64 nowNs, bool utc);

/// "12:03:07.250", in local time or UTC.
QString formatChartTime(qint64 unixNs, bool utc);
/// "2026-11-20 12:03:07.250123 +01:00"
QString formatChartDateTime(qint64 unixNs, bool utc);

} // namespace Candela
