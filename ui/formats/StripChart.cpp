// SPDX-License-Identifier: GPL-3.0-or-later
#include "StripChart.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace Candela {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::StripChart)
};

constexpr int MostSamples = 10'000'000;

/// An axis for this curve; an empty name for that of its unit, which finds its range by itself.
QString axisOf(const StripFile::Curve &curve, QJsonArray *axes, StripFile *file)
{
    const bool fixed = curve.min && curve.max && *curve.min < *curve.max;
    if (curve.min && curve.max && !fixed)
        file->problems.add(
            curve.line, Text::tr("the range of %1 is empty: its axis finds one by itself").arg(curve.name));
    if (!fixed && !curve.logarithmic)
        return {};
    QJsonObject axis;
    if (curve.logarithmic) {
        axis[QStringLiteral("mode")] = QStringLiteral("log");
        if (fixed)
            file->problems.add(
                curve.line, Text::tr("the logarithmic axis of %1 finds its range by itself").arg(curve.name));
    } else {
        axis[QStringLiteral("mode")] = QStringLiteral("fixed");
        axis[QStringLiteral("min")] = *curve.min;
        axis[QStringLiteral("max")] = *curve.max;
    }
    QSet<QString> names;
    for (const QJsonValue &value : std::as_const(*axes)) {
        QJsonObject one = value.toObject();
        const QString name = one.take(QStringLiteral("name")).toString();
        if (one == axis)
            return name;
        names.insert(name);
    }
    QString name = curve.units.isEmpty() || names.contains(curve.units) ? curve.name : curve.units;
    for (int i = 2; names.contains(name); ++i)
        name = QStringLiteral("%1 %2").arg(curve.name).arg(i);
    axis[QStringLiteral("name")] = name;
    axes->append(axis);
    return name;
}

} // namespace

QJsonObject chartOfStrip(StripFile *file)
{
    QJsonArray traces;
    QJsonArray axes;
    QSet<QString> seen;
    for (auto it = file->curves.begin(); it != file->curves.end(); ++it) {
        const StripFile::Curve &curve = it.value();
        if (seen.contains(curve.name)) {
            file->problems.add(curve.line,
                               Text::tr("%1 stands in the file twice: the first one counts").arg(curve.name));
            continue;
        }
        seen.insert(curve.name);
        QJsonObject trace{{QStringLiteral("pv"), curve.name}};
        if (!curve.shown)
            trace[QStringLiteral("hidden")] = true;
        if (it.key() < StripFile::MostCurves && file->colors[size_t(it.key())].isValid())
            trace[QStringLiteral("color")] = file->colors[size_t(it.key())].name();
        if (file->lineWidth.value_or(0) > 0)
            trace[QStringLiteral("width")] = *file->lineWidth;
        const QString axis = axisOf(curve, &axes, file);
        if (!axis.isEmpty())
            trace[QStringLiteral("axis")] = axis;
        traces.append(trace);
    }
    QJsonObject chart{{QStringLiteral("traces"), traces}};
    if (!axes.isEmpty())
        chart[QStringLiteral("axes")] = axes;
    if (file->timespan)
        chart[QStringLiteral("span")] = *file->timespan;
    // Fewer than usual would only throw samples away.
    return chart;
}

StripFile stripOfChart(const QJsonObject &chart, FileProblems *problems)
{
    StripFile file;
    const double span = chart[QStringLiteral("span")].toDouble();
    if (span > 0)
        file.timespan = span;
    const double samples = chart[QStringLiteral("samples")].toDouble();
    if (samples >= 1)
        file.samples = int(qMin<double>(samples, MostSamples));
    const QJsonArray axes = chart[QStringLiteral("axes")].toArray();
    const QJsonArray traces = chart[QStringLiteral("traces")].toArray();
    double width = 0;
    for (qsizetype i = 0; i < traces.size(); ++i) {
        const QJsonObject trace = traces[i].toObject();
        const QString name = trace[QStringLiteral("pv")].toString();
        if (file.curves.size() >= StripFile::MostCurves) {
            problems->add(int(i) + 1, Text::tr("%1 is left out: StripTool draws ten curves").arg(name));
            continue;
        }
        StripFile::Curve curve;
        curve.name = name;
        curve.shown = !trace[QStringLiteral("hidden")].toBool();
        const QString axisName = trace[QStringLiteral("axis")].toString();
        for (const QJsonValue &value : axes) {
            const QJsonObject axis = value.toObject();
            if (axisName.isEmpty() || axis[QStringLiteral("name")].toString() != axisName)
                continue;
            const QString mode = axis[QStringLiteral("mode")].toString();
            curve.logarithmic = mode == QLatin1String("log");
            if (mode == QLatin1String("fixed")) {
                curve.min = axis[QStringLiteral("min")].toDouble();
                curve.max = axis[QStringLiteral("max")].toDouble();
            }
            curve.units = axisName;
        }
        const int number = int(file.curves.size());
        const QColor color(trace[QStringLiteral("color")].toString());
        if (color.isValid())
            file.colors[size_t(number)] = color;
        width = qMax(width, trace[QStringLiteral("width")].toDouble());
        file.curves.insert(number, curve);
    }
    if (width >= 1)
        file.lineWidth = int(qMin(width, 100.0));
    if (!chart[QStringLiteral("notes")].toArray().isEmpty())
        problems->add(0, Text::tr("notes are left out: StripTool has its own way to keep them"));
    return file;
}

} // namespace Candela
