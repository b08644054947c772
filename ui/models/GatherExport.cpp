// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Candela {

namespace {

QString quoted(QString text)
{
    if (!text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(',')) &&
        !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"'));
}

QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonValue jsonValue(const GatherRow &row)
{
    const Reading &reading = row.item.reading;
    if (!row.isNumber())
        return reading.count() == 1 || reading.type() == DataType::Enum
                   ? QJsonValue(reading.toText(row.metadata.get()))
                   : QJsonValue(QJsonArray::fromStringList(reading.toStrings()));
    if (reading.count() == 1)
        return jsonNumber(reading.toDouble());
    QJsonArray list;
    for (double value : reading.toDoubles())
        list.append(jsonNumber(value));
    return list;
}

} // namespace

QString GatherExport::csv(const GatherRows &rows, const std::vector<int> &order)
{
    QString text = QStringLiteral("pv,ok,value,units,severity,status,timestamp,latency_us,error\r\n");
    for (int index : order) {
        const GatherRow &row = rows[size_t(index)];
        const Reading &reading = row.item.reading;
        const bool ok = row.item.ok();
        const QStringList cells{
            quoted(row.pv),
            ok ? QStringLiteral("true") : QStringLiteral("false"),
            ok ? quoted(reading.toText(row.metadata.get())) : QString(),
            quoted(row.unit()),
            ok ? severityName(reading.severity()) : QString(),
            ok ? statusName(reading.status()) : QString(),
            ok ? reading.time().toIso() : QString(),
            row.item.latencyUs >= 0 ? QString::number(row.item.latencyUs) : QString(),
            ok ? QString() : quoted(row.item.error.message()),
        };
        text += cells.join(QLatin1Char(','));
        text += QLatin1String("\r\n");
    }
    return text;
}

QByteArray GatherExport::json(const GatherRows &rows, const std::vector<int> &order,
                              const GatherExportHead &head)
{
    QJsonArray items;
    for (int index : order) {
        const GatherRow &row = rows[size_t(index)];
        QJsonObject item{{QStringLiteral("pv"), row.pv}, {QStringLiteral("ok"), row.item.ok()}};
        if (row.item.latencyUs >= 0)
            item[QStringLiteral("latency_us")] = row.item.latencyUs;
        if (row.item.ok()) {
            const Reading &reading = row.item.reading;
            item[QStringLiteral("value")] = jsonValue(row);
            item[QStringLiteral("units")] = row.unit();
            item[QStringLiteral("severity")] = severityName(reading.severity());
            item[QStringLiteral("status")] = statusName(reading.status());
            item[QStringLiteral("timestamp")] = reading.time().toIso();
        } else {
            item[QStringLiteral("error")] = row.item.error.keyword();
            item[QStringLiteral("message")] = row.item.error.message();
        }
        items.append(item);
    }
    const QJsonObject root{{QStringLiteral("at"), head.at.toUTC().toString(Qt::ISODateWithMs)},
                           {QStringLiteral("elapsed_ms"), head.elapsedMs},
                           {QStringLiteral("deadline_ms"), head.deadlineMs},
                           {QStringLiteral("items"), items}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

} // namespace Candela
