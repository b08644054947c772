// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Candela {

/// "12:03:07.250" in local time; empty for 0. Nanoseconds since 1970-01-01 UTC, as everywhere here.
QString formatTimeOfDay(qint64 unixNs);
/// "2026-11-20 12:03:07.250123 +01:00", for tool tips and files.
QString formatFullTime(qint64 unixNs);
/// "just now", "3 s ago", "5 min ago", "2 h ago", "4 d ago".
QString formatAge(qint64 elapsedMs);
/// A length of time as it is said: "250 ms", "45 s", "5 min", "1 h 30 min", "2 d".
QString formatSpan(qint64 ns);
/// Reads "45 s", "5min", "1.5 h", "2h 30m", "90" (seconds); 0 if the text is none of these.
qint64 parseSpan(const QString &text);

} // namespace Candela
