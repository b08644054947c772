// SPDX-License-Identifier: GPL-3.0-or-later
#include "Snapshot.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Candela {

int Snapshot::missing() const
{
    return int(std::count_if(items.begin(), items.end(), [](const Item &item) { return !item.value; }));
}

QJsonObject Snapshot::toJson() const
{
    QJsonArray values;
    for (const Item &item : items) {
        QJsonObject one{{QStringLiteral("pv"), item.pv}};
        if (item.value)
            one.insert(QStringLiteral("value"), QJsonValue::fromVariant(item.value->value));
        values.append(one);
    }
    return {
        {QStringLiteral("name"), name},
        {QStringLiteral("at"),
         QDateTime::fromMSecsSinceEpoch(takenAtMs, Qt::UTC).toString(Qt::ISODateWithMs)},
        {QStringLiteral("values"), values},
    };
}

SnapshotPtr Snapshot::fromJson(const QJsonObject &json, QString *problem)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->name = json.value(QStringLiteral("name")).toString();
    snapshot->takenAtMs =
        QDateTime::fromString(json.value(QStringLiteral("at")).toString(), Qt::ISODateWithMs)
            .toMSecsSinceEpoch();
    if (snapshot->name.isEmpty() || !json.value(QStringLiteral("values")).isArray()) {
        *problem = QCoreApplication::translate("Snapshot", "is no snapshot");
        return nullptr;
    }
    QSet<QString> seen;
    const QJsonArray values = json.value(QStringLiteral("values")).toArray();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonObject one = values[i].toObject();
        Item item{one.value(QStringLiteral("pv")).toString(), nullptr};
        if (item.pv.isEmpty()) {
            *problem = QCoreApplication::translate("Snapshot", "values[%1]: has no name").arg(i);
            return nullptr;
        }
        if (seen.contains(item.pv))
            continue;
        seen.insert(item.pv);
        const QJsonValue value = one.value(QStringLiteral("value"));
        if (value.isDouble() || value.isString() || value.isArray())
            item.value = PvTableSaved::of(value.toVariant(), snapshot->takenAtMs);
        snapshot->items.append(item);
    }
    return snapshot;
}

PvTableDifference snapshotDifference(const PvTableSavedPtr &from, const PvTableSavedPtr &to, double tolerance)
{
    PvTableDifference result;
    if (!from || !to)
        return result;
    result.known = true;
    const bool lists =
        from->value.typeId() == QMetaType::QVariantList && to->value.typeId() == QMetaType::QVariantList;
    if (lists) {
        const QVariantList a = from->value.toList();
        const QVariantList b = to->value.toList();
        double most = 0;
        bool numbers = a.size() == b.size();
        for (qsizetype i = 0; numbers && i < a.size(); ++i) {
            numbers = a[i].typeId() != QMetaType::QString && b[i].typeId() != QMetaType::QString;
            const double by = b[i].toDouble() - a[i].toDouble();
            if (std::isnan(by) || std::abs(by) > std::abs(most))
                most = by;
            if (std::isnan(by))
                break;
        }
        if (numbers) {
            result.by = most;
            result.differs = !(std::abs(most) <= tolerance);
            return result;
        }
    }
    if (std::isnan(from->number) || std::isnan(to->number)) {
        result.differs = from->text != to->text;
        return result;
    }
    result.by = to->number - from->number;
    result.differs = !(std::abs(result.by) <= tolerance);
    return result;
}

} // namespace Candela
