// SPDX-License-Identifier: MIT
#include "Clock.h"

#include <cmath>

namespace Candela::Ioc {

Clock::Clock(const QDateTime &start, double speed, const QTimeZone &zone)
    : m_zone(zone.isValid() ? zone : QTimeZone::systemTimeZone())
    , m_now(double((start.isValid() ? start : QDateTime::currentDateTimeUtc()).toMSecsSinceEpoch()) / 1000)
{
    setSpeed(speed);
}

double Clock::advance(double realSeconds)
{
    const double step = realSeconds * m_speed;
    m_now += step;
    return step;
}

QDateTime Clock::dateTime() const
{
    return QDateTime::fromMSecsSinceEpoch(qint64(m_now * 1000), m_zone);
}

LocalTime Clock::local(double unixSeconds) const
{
    const auto quarter = qint64(std::floor(unixSeconds / 900));
    if (quarter != m_offsetFor) {
        m_offset = m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(quarter * 900, Qt::UTC));
        m_offsetFor = quarter;
    }
    const double here = unixSeconds + m_offset;
    const double day = std::floor(here / 86400);
    LocalTime time;
    time.hour = (here - day * 86400) / 3600;
    const int sinceThursday = int(std::fmod(day, 7)); // 1970-01-01 was a Thursday
    time.weekday = (sinceThursday + 7 + 3) % 7 + 1;
    return time;
}

} // namespace Candela::Ioc
