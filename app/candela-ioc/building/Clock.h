// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace Candela::Ioc {

/// Local time as schedules need it.
struct LocalTime
{
    double hour = 0; ///< 0 <= hour < 24
    int weekday = 1; ///< 1 Monday .. 7 Sunday
};

/// The building's time: starts whenever wanted, and may run faster than ours.
class Clock
{
public:
    static constexpr double MaxSpeed = 3600;

    /// An invalid start is the present; an invalid zone the machine's.
    Clock(const QDateTime &start, double speed, const QTimeZone &zone);

    /// Moves on by real seconds; returns by how many seconds the building's time went on.
    double advance(double realSeconds);
    double speed() const { return m_speed; }
    /// 0 (time stands still) to MaxSpeed.
    void setSpeed(double speed) { m_speed = qBound(0.0, speed, MaxSpeed); }
    /// Seconds since 1970-01-01 UTC.
    double unixSeconds() const { return m_now; }
    QDateTime dateTime() const;
    LocalTime local() const { return local(m_now); }
    LocalTime local(double unixSeconds) const;

private:
    QTimeZone m_zone;
    double m_now;
    double m_speed;
    // Asking a time zone is slow, and its answer lasts for at least a quarter of an hour.
    mutable qint64 m_offsetFor = -1;
    mutable int m_offset = 0;
};

} // namespace Candela::Ioc
