// SPDX-License-Identifier: MIT
#include "Value.h"

#include "WireText.h"

#include <cmath>

namespace Candela {

Value Value::longString(const QString &text)
{
    Value value;
    value.m_data = text.toUtf8();
    return value;
}

Value Value::fromVariant(const QVariant &variant)
{
    switch (variant.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return Value(qint64(variant.toLongLong()));
    case QMetaType::Double:
    case QMetaType::Float:
    case QMetaType::ULong:
    case QMetaType::ULongLong:
        return Value(variant.toDouble());
    case QMetaType::QByteArray:
        return longString(QString::fromUtf8(variant.toByteArray()));
    case QMetaType::QStringList:
        return Value(variant.toStringList());
    case QMetaType::QVariantList: {
        const QVariantList list = variant.toList();
        QList<double> numbers;
        QStringList texts;
        for (const QVariant &item : list) {
            texts.append(item.toString());
            bool ok = item.typeId() != QMetaType::QString;
            if (ok)
                numbers.append(item.toDouble(&ok));
        }
        // One text among them makes all of them text.
        return numbers.size() == list.size() ? Value(numbers) : Value(texts);
    }
    default:
        break;
    }
    if (variant.canConvert<QList<double>>() && variant.typeId() == qMetaTypeId<QList<double>>())
        return Value(variant.value<QList<double>>());
    return Value(variant.toString());
}

QString Value::toText() const
{
    struct Visitor
    {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(double number) const { return numberToText(number); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(const QString &text) const { return text; }
        QString operator()(const QList<double> &numbers) const
        {
            QStringList texts;
            for (double number : numbers)
                texts.append((*this)(number));
            return texts.join(QLatin1String(", "));
        }
        QString operator()(const QStringList &texts) const { return texts.join(QLatin1String(", ")); }
        QString operator()(const QByteArray &bytes) const { return QString::fromUtf8(bytes); }
    };
    return std::visit(Visitor{}, m_data);
}

double Value::toDouble() const
{
    constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
    if (const auto *number = std::get_if<double>(&m_data))
        return *number;
    if (const auto *integer = std::get_if<qint64>(&m_data))
        return double(*integer);
    if (const auto *numbers = std::get_if<QList<double>>(&m_data))
        return numbers->size() == 1 ? numbers->first() : notANumber;
    bool ok = false;
    const double number = isValid() ? numberFromText(toText(), &ok) : notANumber;
    return ok ? number : notANumber;
}

} // namespace Candela
