// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartTimeText.h"

#include "FormatTime.h"

#include <QDateTime>
#include <QRegularExpression>

namespace Candela {

namespace {

constexpr qint64 Ms = 1'000'000;

/// 0 if it is none.
qint64 parseMoment(const QString &text, qint64 nowNs, bool utc)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})[ T]+)?(\\d{1,2}):(\\d{2})(?::(\\d{2})(\\.\\d{1,3})?)?$"));
    const QRegularExpressionMatch match = pattern.match(text.trimmed());
    if (!match.hasMatch())
        return 0;
    const Qt::TimeSpec spec = utc ? Qt::UTC : Qt::LocalTime;
    const int ms = int(match.captured(7).toDouble() * 1000 + 0.5);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt(), ms);
    const bool dated = match.capturedLength(1) > 0;
    QDate date = QDateTime::fromMSecsSinceEpoch(nowNs / Ms, spec).date();
    if (dated)
        date = QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!time.isValid() || !date.isValid())
        return 0;
    qint64 ns = QDateTime(date, time, spec).toMSecsSinceEpoch() * Ms;
    if (!dated && ns > nowNs)
        ns = QDateTime(date.addDays(-1), time, spec).toMSecsSinceEpoch() * Ms;
    return ns;
}

} // namespace

ChartTimeRange parseChartTime(const QString &text, qint64 nowNs, bool utc)
{
    static const QRegularExpression since(QStringLiteral("^\\s*(?:from|since)\\s+(.+)$"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(
        QStringLiteral(
            "^(?:from\\s+)?(.+?)\\s*(?:\\bto\\b|\\buntil\\b|\u2013|\\s-\\s|(?<=\\d)-(?=\\d{1,2}:))\\s*(.+)$"),
        QRegularExpression::CaseInsensitiveOption);
    ChartTimeRange range;
    if (const auto match = between.match(text.trimmed()); match.hasMatch()) {
        range.fromNs = parseMoment(match.captured(1), nowNs, utc);
        range.toNs = parseMoment(match.captured(2), nowNs, utc);
        if (range.fromNs && range.toNs && range.fromNs > range.toNs)
            range.fromNs -= 86'400'000 * Ms; // 22:00 - 06:00 goes over midnight
        if (range.fromNs && range.toNs && range.fromNs < range.toNs) {
            range.kind = ChartTimeRange::Between;
            range.spanNs = range.toNs - range.fromNs;
            return range;
        }
    }
    if (const auto match = since.match(text); match.hasMatch()) {
        range.fromNs = parseMoment(match.captured(1), nowNs, utc);
        if (range.fromNs && range.fromNs < nowNs) {
            range.kind = ChartTimeRange::From;
            range.toNs = nowNs;
            range.spanNs = nowNs - range.fromNs;
        }
        return range;
    }
    range.spanNs = parseSpan(text);
    if (range.spanNs > 0)
        range.kind = ChartTimeRange::Span;
    return range;
}

QString formatChartTime(qint64 unixNs, bool utc)
{
    if (!utc || unixNs == 0)
        return formatTimeOfDay(unixNs);
    return QDateTime::fromMSecsSinceEpoch(unixNs / Ms, Qt::UTC).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString formatChartDateTime(qint64 unixNs, bool utc)
{
    if (!utc || unixNs == 0)
        return formatFullTime(unixNs);
    return QDateTime::fromMSecsSinceEpoch(unixNs / Ms, Qt::UTC)
               .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) +
           QStringLiteral(".%1 UTC").arg((unixNs / 1000) % 1'000'000, 6, 10, QLatin1Char('0'));
}

} // namespace Candela
