// SPDX-License-Identifier: MIT
#include "EpicsTime.h"

#include <chrono>
#include <limits>

namespace Candela {

QDateTime EpicsTime::toDateTime(Qt::TimeSpec spec) const
{
    return isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(toUnixMs(), spec);
}

QString EpicsTime::toIso() const
{
    if (isNull())
        return {};
    const QDateTime whole = QDateTime::fromSecsSinceEpoch(qint64(seconds) + UnixEpoch, Qt::UTC);
    return QString(whole.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")) +
                   QStringLiteral(".%1Z").arg(nanoseconds, 9, 10, QLatin1Char('0')));
}

EpicsTime EpicsTime::fromUnixNs(qint64 ns)
{
    constexpr qint64 second = 1'000'000'000;
    if (ns < UnixEpoch * second)
        return {};
    const qint64 whole = ns / second - UnixEpoch;
    if (whole > qint64(std::numeric_limits<quint32>::max()))
        return {};
    return {quint32(whole), quint32(ns % second)};
}

EpicsTime EpicsTime::now()
{
    namespace chr = std::chrono;
    return fromUnixNs(
        chr::duration_cast<chr::nanoseconds>(chr::system_clock::now().time_since_epoch()).count());
}

} // namespace Candela
