// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableSaved.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

#include <cmath>

namespace Candela {

namespace {

QString plainText(const QVariant &value)
{
    if (value.typeId() == QMetaType::Double)
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

} // namespace

void PvTableSaved::describe()
{
    if (value.typeId() == QMetaType::QVariantList) {
        QStringList parts;
        const QVariantList all = value.toList();
        for (const QVariant &one : all)
            parts.append(plainText(one));
        text = parts.join(QStringLiteral(", "));
        return;
    }
    text = plainText(value);
    if (value.typeId() != QMetaType::QString)
        number = value.toDouble();
}

PvTableSavedPtr PvTableSaved::of(const Reading &reading, const Metadata *metadata, qint64 atMs)
{
    if (!reading.isValid())
        return nullptr;
    auto saved = std::make_shared<PvTableSaved>();
    saved->atMs = atMs;
    // Numbers of states may come to mean something else; labels say what was meant.
    const bool labelled = reading.type() == DataType::Enum && reading.count() == 1 && metadata &&
                          reading.toInteger() < metadata->labels.size();
    saved->value = labelled ? QVariant(reading.toText(metadata)) : reading.toVariant();
    saved->describe();
    return saved;
}

PvTableSavedPtr PvTableSaved::of(const QVariant &value, qint64 atMs)
{
    if (!value.isValid())
        return nullptr;
    auto saved = std::make_shared<PvTableSaved>();
    saved->value = value;
    saved->atMs = atMs;
    saved->describe();
    return saved;
}

namespace {
QVariant numberOrText(const QString &text)
{
    bool ok = false;
    const double number = QLocale::c().toDouble(text.trimmed(), &ok);
    return ok ? QVariant(number) : QVariant(text);
}
} // namespace

PvTableSavedPtr PvTableSaved::ofText(const QString &text, qint64 atMs)
{
    return of(numberOrText(text), atMs);
}

PvTableSavedPtr PvTableSaved::ofTexts(const QStringList &elements, qint64 atMs)
{
    QVariantList list;
    for (const QString &one : elements)
        list.append(numberOrText(one));
    return of(QVariant(list), atMs);
}

PvTableSavedPtr PvTableSaved::fromJson(const QJsonObject &json)
{
    const QJsonValue value = json.value(QStringLiteral("value"));
    if (!value.isDouble() && !value.isString() && !value.isArray())
        return nullptr;
    auto saved = std::make_shared<PvTableSaved>();
    saved->value = value.toVariant();
    saved->atMs = QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs)
                      .toMSecsSinceEpoch();
    saved->describe();
    return saved;
}

QJsonObject PvTableSaved::toJson() const
{
    return {
        {QStringLiteral("value"), QJsonValue::fromVariant(value)},
        {QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(atMs, Qt::UTC).toString(Qt::ISODateWithMs)}};
}

PvTableDifference pvTableDifference(const PvTableSavedPtr &saved, double tolerance, const Reading &reading,
                                    const Metadata *metadata)
{
    PvTableDifference result;
    if (!saved || !reading.isValid())
        return result;
    result.known = true;
    const QVariant &was = saved->value;
    if (was.typeId() == QMetaType::QVariantList) {
        const QVariantList before = was.toList();
        if (reading.type() == DataType::String) {
            result.differs = QVariant(reading.toVariant()).toStringList() != was.toStringList();
            return result;
        }
        const QList<double> now = reading.toDoubles();
        if (now.size() != before.size()) {
            result.differs = true;
            return result;
        }
        double most = 0;
        for (qsizetype i = 0; i < now.size(); ++i) {
            const double by = now[i] - before[i].toDouble();
            if (std::isnan(by) || std::abs(by) > std::abs(most))
                most = by;
            if (std::isnan(by))
                break;
        }
        result.by = most;
        result.differs = !(std::abs(most) <= tolerance);
        return result;
    }
    if (std::isnan(saved->number) || reading.count() != 1 || reading.type() == DataType::String) {
        const bool bothNan = was.typeId() == QMetaType::Double && std::isnan(reading.toDouble());
        result.differs = !bothNan && reading.toText(metadata) != saved->text;
        return result;
    }
    result.by = reading.toDouble() - saved->number;
    result.differs = !(std::abs(result.by) <= tolerance);
    return result;
}

} // namespace Candela
