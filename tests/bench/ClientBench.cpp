// SPDX-License-Identifier: MIT
#include "ClientBench.h"

#include "ClientBackend.h"
#include "Measure.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace Candela::Bench {

namespace {

std::unique_ptr<ClientBackend> makeBackend(const QString &library)
{
    return library == QLatin1String("libca") ? ClientBackend::libca() : ClientBackend::candela();
}

QJsonObject failed(const QString &why)
{
    return {{QStringLiteral("error"), why}};
}

QJsonObject rounds(const QList<double> &wall, double cpu, qsizetype items)
{
    return {{QStringLiteral("median_ms"), median(wall)},
            {QStringLiteral("min_ms"), quantile(wall, 0)},
            {QStringLiteral("p99_ms"), quantile(wall, 0.99)},
            {QStringLiteral("cpu_ms"), cpu / double(wall.size())},
            {QStringLiteral("cpu_us_per_item"),
             cpu * 1000 / double(wall.size()) / double(std::max<qsizetype>(items, 1))}};
}

} // namespace

QJsonObject runClientBench(const ClientBenchOptions &options)
{
    QJsonObject result{{QStringLiteral("library"), options.library}};
    const std::unique_ptr<ClientBackend> backend = makeBackend(options.library);
    backend->setPosting(options.posting);

    if (!options.pvs.isEmpty()) {
        const qsizetype count = options.pvs.size();
        result[QStringLiteral("pvs")] = count;
        const qint64 before = residentBytes();
        Stopwatch watch;
        if (!options.ghosts.isEmpty() && !backend->search(options.ghosts))
            return failed(backend->error());
        if (!backend->connectAll(options.pvs, options.timeout))
            return failed(backend->error());
        result[QStringLiteral("connect")] = QJsonObject{{QStringLiteral("wall_ms"), watch.wallMs()},
                                                        {QStringLiteral("cpu_ms"), watch.cpuMs()}};
        result[QStringLiteral("memory")] = QJsonObject{
            {QStringLiteral("bytes_per_channel"), double(residentBytes() - before) / double(count)}};

        double sum = 0;
        if (!backend->gather(options.timeout, &sum)) // warms up; its sum is what every round must give again
            return failed(backend->error());
        const QList<double> original = backend->values();
        QList<double> wall;
        double cpu = 0;
        for (int i = 0; i < options.rounds; ++i) {
            double again = 0;
            watch.restart();
            const bool ok = backend->gather(options.timeout, &again);
            wall.append(watch.wallMs());
            cpu += watch.cpuMs();
            if (!ok)
                return failed(backend->error());
            sum = again;
        }
        QJsonObject gather = rounds(wall, cpu, count);
        gather[QStringLiteral("sum")] = sum;
        result[QStringLiteral("gather")] = gather;

        if (options.writes) {
            wall.clear();
            cpu = 0;
            QList<double> values = original;
            for (int i = 0; i < options.rounds; ++i) {
                // The last round puts back what was there.
                for (qsizetype k = 0; k < values.size(); ++k)
                    values[k] = i + 1 == options.rounds ? original[k] : original[k] + 1;
                watch.restart();
                const bool ok = backend->scatter(values, options.timeout);
                wall.append(watch.wallMs());
                cpu += watch.cpuMs();
                if (!ok)
                    return failed(backend->error());
                if (i + 1 == options.rounds || i == 0) {
                    double written = 0;
                    double expected = 0;
                    for (double value : std::as_const(values))
                        expected += value;
                    if (!backend->gather(options.timeout, &written))
                        return failed(backend->error());
                    if (std::abs(written - expected) > 1e-6 * (std::abs(expected) + 1))
                        return failed(QStringLiteral("%1: wrote a sum of %2 but read back %3")
                                          .arg(options.library)
                                          .arg(expected)
                                          .arg(written));
                }
            }
            result[QStringLiteral("scatter")] = rounds(wall, cpu, count);
        }
    }

    if (!options.monitorPvs.isEmpty()) {
        ClientBackend::MonitorFigures figures;
        if (!backend->monitor(options.monitorPvs, options.seconds, &figures))
            return failed(backend->error());
        result[QStringLiteral("monitor")] =
            QJsonObject{{QStringLiteral("updates"), double(figures.updates)},
                        {QStringLiteral("updates_per_second"), double(figures.updates) / figures.seconds},
                        {QStringLiteral("cpu_us_per_update"), figures.cpuMs * 1000 / double(figures.updates)},
                        {QStringLiteral("mean"), figures.sum / double(figures.updates)}};
    }
    return result;
}

QJsonObject runLoopBench(const ClientBenchOptions &options, int loops)
{
    const auto &[library, pvs, timeout] = std::tie(options.library, options.pvs, options.timeout);
    const std::unique_ptr<ClientBackend> backend = makeBackend(library);
    backend->setPosting(options.posting);
    if (!backend->connectAll(pvs, timeout))
        return failed(backend->error());
    double sum = 0;
    if (!backend->gather(timeout, &sum))
        return failed(backend->error());
    const QList<double> original = backend->values();

    QList<double> wall;
    Stopwatch whole;
    for (int i = 0; i < loops; ++i) {
        Stopwatch watch;
        if (!backend->gather(timeout, &sum))
            return failed(backend->error());
        // The decision: each value moves towards its neighbour's. It depends on what was read, so that a read
        // that was skipped would show in the sum.
        QList<double> values = backend->values();
        for (qsizetype k = 0; k < values.size(); ++k)
            values[k] = values[k] + (i % 2 == 0 ? 1 : -1);
        if (!backend->scatter(values, timeout))
            return failed(backend->error());
        wall.append(watch.wallMs());
    }
    const double seconds = whole.wallMs() / 1000;
    const double cpu = whole.cpuMs();
    if (!backend->gather(timeout, &sum))
        return failed(backend->error());
    double expected = 0;
    for (double value : original)
        expected += value + (loops % 2);
    if (std::abs(sum - expected) > 1e-6 * (std::abs(expected) + 1))
        return failed(QStringLiteral("%1: after the loops the sum is %2 instead of %3")
                          .arg(library)
                          .arg(sum)
                          .arg(expected));
    if (!backend->scatter(original, timeout))
        return failed(backend->error());
    return {{QStringLiteral("library"), library},
            {QStringLiteral("pvs"), pvs.size()},
            {QStringLiteral("loops_per_second"), loops / seconds},
            {QStringLiteral("p50_ms"), median(wall)},
            {QStringLiteral("p99_ms"), quantile(wall, 0.99)},
            {QStringLiteral("cpu_ms_per_loop"), cpu / loops}};
}

QString clientBenchTable(const QJsonObject &result)
{
    QString text;
    const auto line = [&](const char *what, const QString &figures) {
        text += QStringLiteral("%1 %2\n").arg(QLatin1String(what), -10).arg(figures);
    };
    const auto number = [&](const char *part, const char *key, int digits = 2) {
        return QString::number(result[QLatin1String(part)].toObject()[QLatin1String(key)].toDouble(), 'f',
                               digits);
    };
    text += QStringLiteral("%1, %2 PVs\n")
                .arg(result[QStringLiteral("library")].toString())
                .arg(result[QStringLiteral("pvs")].toInteger());
    if (result.contains(QStringLiteral("connect"))) {
        line("connect", QStringLiteral("%1 ms, CPU %2 ms")
                            .arg(number("connect", "wall_ms"), number("connect", "cpu_ms")));
        line("memory", QStringLiteral("%1 bytes a channel").arg(number("memory", "bytes_per_channel", 0)));
    }
    for (const char *part : {"gather", "scatter"}) {
        if (result.contains(QLatin1String(part)))
            line(part, QStringLiteral("%1 ms (min %2, p99 %3), CPU %4 ms a round, %5 us an item")
                           .arg(number(part, "median_ms"), number(part, "min_ms"), number(part, "p99_ms"),
                                number(part, "cpu_ms"), number(part, "cpu_us_per_item", 3)));
    }
    if (result.contains(QStringLiteral("monitor")))
        line("monitor",
             QStringLiteral("%1 updates/s, CPU %2 us an update")
                 .arg(number("monitor", "updates_per_second", 0), number("monitor", "cpu_us_per_update", 3)));
    return text;
}

} // namespace Candela::Bench
