// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormatTime.h"
#include "FormatNumber.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

namespace Candela {

namespace {

constexpr qint64 Ms = 1'000'000;
constexpr qint64 Second = 1'000 * Ms;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

QString say(const char *text)
{
    return QCoreApplication::translate("FormatTime", text);
}

qint64 floorMs(qint64 ns)
{
    return ns >= 0 ? ns / Ms : (ns - Ms + 1) / Ms;
}

} // namespace

QString formatTimeOfDay(qint64 unixNs)
{
    if (unixNs == 0)
        return {};
    // The offset is asked for once an hour of data, not for each cell: time zones are slow to compute.
    thread_local qint64 hour = -1;
    thread_local qint64 offsetMs = 0;
    const qint64 ms = floorMs(unixNs);
    // Quarters of an hour: no zone changes its offset at any other moment.
    if (const qint64 quarter = ms / 900'000; quarter != hour) {
        hour = quarter;
        offsetMs = QDateTime::fromMSecsSinceEpoch(ms).offsetFromUtc() * 1000ll;
    }
    const qint64 day = 86'400'000;
    const qint64 inDay = (((ms + offsetMs) % day) + day) % day;
    QString text(12, QLatin1Char('0'));
    QChar *to = text.data();
    const auto two = [](QChar *at, qint64 number) {
        at[0] = QChar(char16_t('0' + number / 10));
        at[1] = QChar(char16_t('0' + number % 10));
    };
    two(to, inDay / 3'600'000);
    to[2] = QLatin1Char(':');
    two(to + 3, inDay / 60'000 % 60);
    to[5] = QLatin1Char(':');
    two(to + 6, inDay / 1000 % 60);
    to[8] = QLatin1Char('.');
    to[9] = QChar(char16_t('0' + inDay / 100 % 10));
    two(to + 10, inDay % 100);
    return text;
}

QString formatFullTime(qint64 unixNs)
{
    if (unixNs == 0)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(floorMs(unixNs));
    const qint64 micros = ((unixNs / 1000) % 1'000'000 + 1'000'000) % 1'000'000;
    const int offset = local.offsetFromUtc() / 60;
    return QStringLiteral("%1.%2 %3%4:%5")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        .arg(micros, 6, 10, QLatin1Char('0'))
        .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(qAbs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QString formatAge(qint64 elapsedMs)
{
    if (elapsedMs < 1000)
        return say(QT_TRANSLATE_NOOP("FormatTime", "just now"));
    if (elapsedMs < 60'000)
        return say(QT_TRANSLATE_NOOP("FormatTime", "%1 s ago")).arg(elapsedMs / 1000);
    if (elapsedMs < 3'600'000)
        return say(QT_TRANSLATE_NOOP("FormatTime", "%1 min ago")).arg(elapsedMs / 60'000);
    if (elapsedMs < 48ll * 3'600'000)
        return say(QT_TRANSLATE_NOOP("FormatTime", "%1 h ago")).arg(elapsedMs / 3'600'000);
    return say(QT_TRANSLATE_NOOP("FormatTime", "%1 d ago")).arg(elapsedMs / 86'400'000);
}

QString formatSpan(qint64 ns)
{
    const auto number = [](double value) { return numberText(value, 'g', 4); };
    const auto two = [&](qint64 large, const char *largeText, qint64 small, const char *smallText) {
        QString text = say(largeText).arg(ns / large);
        if (const qint64 rest = ns % large / small)
            text += QLatin1Char(' ') + say(smallText).arg(rest);
        return text;
    };
    if (ns < Second)
        return say(QT_TRANSLATE_NOOP("FormatTime", "%1 ms")).arg(number(double(ns) / Ms));
    if (ns < Minute)
        return say(QT_TRANSLATE_NOOP("FormatTime", "%1 s")).arg(number(double(ns) / Second));
    if (ns < Hour)
        return two(Minute, QT_TRANSLATE_NOOP("FormatTime", "%1 min"), Second,
                   QT_TRANSLATE_NOOP("FormatTime", "%1 s"));
    if (ns < Day)
        return two(Hour, QT_TRANSLATE_NOOP("FormatTime", "%1 h"), Minute,
                   QT_TRANSLATE_NOOP("FormatTime", "%1 min"));
    return two(Day, QT_TRANSLATE_NOOP("FormatTime", "%1 d"), Hour, QT_TRANSLATE_NOOP("FormatTime", "%1 h"));
}

qint64 parseSpan(const QString &text)
{
    static const QRegularExpression part(
        QStringLiteral("\\G\\s*(\\d+(?:[.,]\\d+)?)\\s*(ms|s|sec|m|min|h|hour|hours|d|day|days)?(?![a-z])"),
        QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    double total = 0;
    qsizetype at = 0;
    while (at < trimmed.size()) {
        const QRegularExpressionMatch match = part.match(trimmed, at);
        if (!match.hasMatch())
            return 0;
        const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const QString unit = match.captured(2).toLower();
        if (unit.isEmpty() && match.capturedLength() != trimmed.size())
            return 0; // a bare number only stands alone
        const qint64 size = unit == QLatin1String("ms")         ? Ms
                            : unit.startsWith(QLatin1Char('m')) ? Minute
                            : unit.startsWith(QLatin1Char('h')) ? Hour
                            : unit.startsWith(QLatin1Char('d')) ? Day
                                                                : Second;
        total += number * double(size);
        at = match.capturedEnd();
    }
    return total > 0 && total < 1e18 ? qint64(total) : 0;
}

} // namespace Candela
