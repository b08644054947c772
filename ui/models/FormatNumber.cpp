// SPDX-License-Identifier: GPL-3.0-or-later
#include "FormatNumber.h"

#include "core/DataType.h"
#include "core/Reading.h"

#include <QLocale>

#include <cmath>

namespace Candela {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Behind the digits from `at` on.
qsizetype digitsEnd(QStringView text, qsizetype at)
{
    while (at < text.size() && isDigit(text[at]))
        ++at;
    return at;
}

bool isSign(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at] == u'-' || text[at] == u'+');
}

QChar decimalPoint()
{
    const QString point = QLocale().decimalPoint();
    return point.isEmpty() ? QChar(u'.') : point.front();
}

} // namespace

QString localNumber(const QString &machine)
{
    const qsizetype begin = isSign(machine, 0) ? 1 : 0;
    const qsizetype point = digitsEnd(machine, begin);
    if (point == begin || point >= machine.size() || machine[point] != u'.')
        return machine;
    qsizetype end = digitsEnd(machine, point + 1);
    if (end < machine.size() && (machine[end] == u'e' || machine[end] == u'E'))
        end = digitsEnd(machine, isSign(machine, end + 1) ? end + 2 : end + 1);
    if (end != machine.size())
        return machine;
    QString local = machine;
    local[point] = decimalPoint();
    return local;
}

QString numberText(double value, char format, int precision)
{
    return localNumber(QString::number(value, format, precision));
}

QString shownText(const Reading &reading, const Metadata *metadata)
{
    const QString text = reading.toText(metadata);
    return isFloating(reading.type()) && reading.count() == 1 ? localNumber(text) : text;
}

TypedNumber readTypedNumber(const QString &typed, double *number)
{
    QString text = typed.trimmed();
    const qsizetype comma = text.indexOf(u',');
    const qsizetype separator = comma < 0 ? text.indexOf(u'.') : comma;
    if (separator >= 0) {
        const qsizetype whole = isSign(text, 0) ? 1 : 0;
        const bool foreign = text[separator] != decimalPoint();
        const bool likeThousands = separator > whole && separator - whole <= 3 && text[whole] != u'0' &&
                                   digitsEnd(text, separator + 1) == text.size() &&
                                   text.size() - separator == 4;
        if (foreign && likeThousands)
            return TypedNumber::Ambiguous;
        text[separator] = u'.';
    }
    bool ok = false;
    *number = QLocale::c().toDouble(text, &ok);
    if (!ok && text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive))
        *number = double(text.mid(2).toULongLong(&ok, 16));
    return ok && std::isfinite(*number) ? TypedNumber::Good : TypedNumber::NotANumber;
}

} // namespace Candela
