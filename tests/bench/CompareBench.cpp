// SPDX-License-Identifier: MIT
#include "ClientBench.h"

#include "Measure.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace Candela::Bench {

namespace {

struct Figure
{
    const char *part;
    const char *key;
    const char *ratio;
};

constexpr Figure figures[] = {
    {"connect", "wall_ms", "wall_ratio"},          {"connect", "cpu_ms", "cpu_ratio"},
    {"gather", "median_ms", "wall_ratio"},         {"gather", "cpu_ms", "cpu_ratio"},
    {"scatter", "median_ms", "wall_ratio"},        {"scatter", "cpu_ms", "cpu_ratio"},
    {"monitor", "cpu_us_per_update", "cpu_ratio"}, {"monitor", "updates_per_second", "rate_ratio"},
    {"memory", "bytes_per_channel", "ratio"},
};

QJsonObject runOne(const QString &library, const QStringList &arguments)
{
    // A process of its own for each run: memory and connection times must not profit from the run before.
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  QStringList{QStringLiteral("client"), QStringLiteral("--json"), QStringLiteral("--library"),
                              library} +
                      arguments);
    process.waitForFinished(-1);
    const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    if (result.isEmpty())
        return {{QStringLiteral("error"), QString(library + QStringLiteral(": the run gave no result"))}};
    return result;
}

double at(const QJsonObject &run, const Figure &figure)
{
    return run[QLatin1String(figure.part)].toObject()[QLatin1String(figure.key)].toDouble();
}

} // namespace

QJsonObject runCompare(const QStringList &arguments, int pairs, bool checkSums)
{
    QList<QJsonObject> candela;
    QList<QJsonObject> libca;
    for (int i = 0; i < pairs; ++i) {
        // Who goes first alternates, so that neither always meets the server warmed up by the other.
        for (int half = 0; half < 2; ++half) {
            const bool ours = (i + half) % 2 == 0;
            const QJsonObject run =
                runOne(ours ? QStringLiteral("candela") : QStringLiteral("libca"), arguments);
            if (run.contains(QStringLiteral("error")))
                return run;
            (ours ? candela : libca).append(run);
        }
        const auto sum = [](const QJsonObject &run) {
            return run[QStringLiteral("gather")].toObject()[QStringLiteral("sum")].toDouble();
        };
        const double a = sum(candela.constLast());
        const double b = sum(libca.constLast());
        if (checkSums && std::abs(a - b) > 1e-9 * (std::abs(b) + 1))
            return {{QStringLiteral("error"),
                     QStringLiteral("the libraries read different values: sums %1 and %2 (PVs that change by "
                                    "themselves need --no-sum-check)")
                         .arg(a, 0, 'g', 17)
                         .arg(b, 0, 'g', 17)}};
    }

    QJsonObject result;
    for (const Figure &figure : figures) {
        QList<double> ours;
        QList<double> theirs;
        QList<double> ratios;
        for (int i = 0; i < pairs; ++i) {
            ours.append(at(candela[i], figure));
            theirs.append(at(libca[i], figure));
            if (theirs.constLast() != 0)
                ratios.append(ours.constLast() / theirs.constLast());
        }
        if (ratios.isEmpty())
            continue;
        QJsonObject part = result[QLatin1String(figure.part)].toObject();
        part[QLatin1String(figure.ratio)] = median(ratios);
        part[QString(QStringLiteral("candela_") + QLatin1String(figure.key))] = median(ours);
        part[QString(QStringLiteral("libca_") + QLatin1String(figure.key))] = median(theirs);
        result[QLatin1String(figure.part)] = part;
    }
    result[QStringLiteral("pairs")] = pairs;
    return result;
}

QString compareTable(const QJsonObject &result)
{
    QString text = QStringLiteral("%1 pairs, medians\n%2 %3 %4 %5\n")
                       .arg(result[QStringLiteral("pairs")].toInt())
                       .arg(QString(), -28)
                       .arg(QStringLiteral("candela"), 10)
                       .arg(QStringLiteral("libca"), 10)
                       .arg(QStringLiteral("ratio"), 8);
    for (const Figure &figure : figures) {
        const QJsonObject part = result[QLatin1String(figure.part)].toObject();
        if (!part.contains(QLatin1String(figure.ratio)))
            continue;
        const auto value = [&](const QString &key, int digits) {
            return QString::number(part[key].toDouble(), 'f', digits);
        };
        const QString key = QLatin1String(figure.key);
        text += QStringLiteral("%1 %2 %3 %4\n")
                    .arg(QString(QLatin1String(figure.part) + QLatin1Char(' ') + key), -28)
                    .arg(value(QStringLiteral("candela_") + key, 3), 10)
                    .arg(value(QStringLiteral("libca_") + key, 3), 10)
                    .arg(value(QLatin1String(figure.ratio), 2), 8);
    }
    return text;
}

} // namespace Candela::Bench
