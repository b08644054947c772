// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QDateTime>
#include <QString>

#include <compare>

namespace Candela {

/// A time as Channel Access carries it: seconds and nanoseconds since 1990-01-01 00:00 UTC.
/// All zero means that the record was never processed: such a time is null, and is never shown as 1990.
struct CANDELA_EXPORT EpicsTime
{
    static constexpr qint64 UnixEpoch = 631152000; ///< 1990-01-01 in Unix seconds.

    quint32 seconds = 0;     ///< Since 1990-01-01 00:00 UTC; good until 2126.
    quint32 nanoseconds = 0; ///< Below 1'000'000'000.

    bool isNull() const { return seconds == 0 && nanoseconds == 0; } ///< No time was given.
    /// Nanoseconds since 1970-01-01 UTC.
    qint64 toUnixNs() const { return (qint64(seconds) + UnixEpoch) * 1'000'000'000 + nanoseconds; }
    /// Milliseconds since 1970-01-01 UTC.
    qint64 toUnixMs() const { return (qint64(seconds) + UnixEpoch) * 1000 + nanoseconds / 1'000'000; }
    /// Cut to milliseconds; invalid if null.
    QDateTime toDateTime(Qt::TimeSpec spec = Qt::LocalTime) const;
    /// "2026-11-20T12:03:07.250123456Z"; empty if null.
    QString toIso() const;

    /// From nanoseconds since 1970-01-01 UTC. Times before 1990, and those that do not fit, give the null
    /// time.
    static EpicsTime fromUnixNs(qint64 ns);
    static EpicsTime now(); ///< By this machine's clock.

    /// In the order of time; the null time comes first.
    auto operator<=>(const EpicsTime &) const = default;
};

} // namespace Candela
