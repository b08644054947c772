// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableInput.h"
#include "FormatNumber.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Candela {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("PvTableInput", text);
}

QString withUnit(double number, const Metadata *metadata)
{
    QString text = numberText(number, 'g', 12);
    if (metadata && !metadata->units.isEmpty())
        text += QLatin1Char(' ') + metadata->units;
    return text;
}

/// What is wrong with a number, or nothing.
QString problemOf(TypedNumber typed, const QString &text)
{
    if (typed == TypedNumber::Ambiguous)
        return say(QT_TRANSLATE_NOOP("PvTableInput",
                                     "“%1” could mean two numbers; leave out the thousands separator"))
            .arg(text);
    return typed == TypedNumber::NotANumber
               ? say(QT_TRANSLATE_NOOP("PvTableInput", "“%1” is not a number")).arg(text)
               : QString();
}

/// The smallest and largest number that the wire's type carries.
Range rangeOf(DataType type)
{
    switch (type) {
    case DataType::Short:
        return {-32768, 32767};
    case DataType::Char:
        return {0, 255};
    case DataType::Long:
        return {-2147483648.0, 2147483647.0};
    default:
        return {};
    }
}

bool checkNumber(const PvTableRow &row, double number, QString *message)
{
    const Metadata *m = row.metadata.get();
    if (m && m->control.isSet() && !m->control.contains(number)) {
        *message = number > m->control.high
                       ? say(QT_TRANSLATE_NOOP("PvTableInput", "%1 is above the limit of %2"))
                             .arg(withUnit(number, m), withUnit(m->control.high, m))
                       : say(QT_TRANSLATE_NOOP("PvTableInput", "%1 is below the limit of %2"))
                             .arg(withUnit(number, m), withUnit(m->control.low, m));
        return false;
    }
    const Range range = rangeOf(row.type);
    if (!range.isSet())
        return true;
    if (number != std::trunc(number)) {
        *message = say(QT_TRANSLATE_NOOP("PvTableInput", "%1 takes whole numbers only")).arg(row.name);
        return false;
    }
    if (!range.contains(number)) {
        *message =
            say(QT_TRANSLATE_NOOP("PvTableInput", "%1 takes numbers from %2 to %3"))
                .arg(row.name, QString::number(range.low, 'f', 0), QString::number(range.high, 'f', 0));
        return false;
    }
    return true;
}

Value parseEnum(const PvTableRow &row, const QString &text, QString *message)
{
    const QStringList labels = row.metadata ? row.metadata->labels : QStringList();
    for (const Qt::CaseSensitivity how : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            if (labels[i].compare(text, how) == 0)
                return Value(qint64(i));
        }
    }
    bool ok = false;
    const int index = text.toInt(&ok);
    if (ok && index >= 0 && (labels.isEmpty() || index < labels.size()))
        return Value(qint64(index));
    *message = labels.isEmpty()
                   ? say(QT_TRANSLATE_NOOP("PvTableInput", "“%1” is not the number of a state")).arg(text)
                   : say(QT_TRANSLATE_NOOP("PvTableInput", "“%1” is none of %2"))
                         .arg(text, labels.join(QStringLiteral(", ")));
    return {};
}

Value parseArray(const PvTableRow &row, const QString &text, QString *message)
{
    const bool comma = !text.contains(QLatin1Char(';'));
    const QStringList parts = text.split(QLatin1Char(comma ? ',' : ';'));
    if (parts.size() > qsizetype(row.elements)) {
        *message = say(QT_TRANSLATE_NOOP("PvTableInput", "%1 elements were typed, %2 has room for %3"))
                       .arg(parts.size())
                       .arg(row.name)
                       .arg(row.elements);
        return {};
    }
    if (row.type == DataType::String) {
        QStringList texts;
        for (const QString &part : parts)
            texts.append(part.trimmed());
        return Value(texts);
    }
    QList<double> numbers;
    for (const QString &part : parts) {
        double number = 0;
        // Between commas there are points only; who separates by semicolons may write as people do.
        bool ok = false;
        number = comma ? QLocale::c().toDouble(part.trimmed(), &ok) : 0;
        const TypedNumber typed =
            comma ? (ok ? TypedNumber::Good : TypedNumber::NotANumber) : readTypedNumber(part, &number);
        if (*message = problemOf(typed, part.trimmed()); !message->isEmpty())
            return {};
        if (!checkNumber(row, number, message))
            return {};
        numbers.append(number);
    }
    return Value(numbers);
}

} // namespace

Value parseTableInput(const PvTableRow &row, const QString &typed, QString *message)
{
    QString text = typed.trimmed();
    if (row.type == DataType::String && row.elements <= 1) {
        if (text.toUtf8().size() >= StringSize) {
            *message = say(QT_TRANSLATE_NOOP("PvTableInput", "A text PV holds at most %1 bytes"))
                           .arg(StringSize - 1);
            return {};
        }
        return Value(typed);
    }
    if (row.type == DataType::Char && row.elements > 1 && !text.contains(QLatin1Char(',')))
        return Value::longString(typed);
    if (text.isEmpty()) {
        *message = say(QT_TRANSLATE_NOOP("PvTableInput", "Type a value first"));
        return {};
    }
    if (row.type == DataType::Enum && row.elements <= 1)
        return parseEnum(row, text, message);
    const QString unit = row.metadata ? row.metadata->units : QString();
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        text = text.chopped(unit.size()).trimmed();
    if (row.elements > 1)
        return parseArray(row, text, message);
    double number = 0;
    const TypedNumber result = readTypedNumber(text, &number);
    if (result == TypedNumber::NotANumber && !unit.isEmpty()) {
        *message =
            say(QT_TRANSLATE_NOOP("PvTableInput", "“%1” is not a number of %2")).arg(typed.trimmed(), unit);
        return {};
    }
    if (result != TypedNumber::Good) {
        *message = problemOf(result, typed.trimmed());
        return {};
    }
    if (!checkNumber(row, number, message))
        return {};
    return Value(number);
}

} // namespace Candela
