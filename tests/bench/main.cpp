// SPDX-License-Identifier: MIT
//
// candela-bench: what Candela costs, side by side with libca on the same server. See README.md.
#ifdef CANDELA_BENCH_CHART
#include "ChartBench.h"
#include "PlanBench.h"
#include "TableBench.h"
#endif
#include "ClientBench.h"
#include "OutageBench.h"

#include "core/NamePattern.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <string_view>

#include <cstring>

using namespace Candela;
using namespace Candela::Bench;

namespace {

QTextStream out(stdout);
QTextStream err(stderr);

int usage(const QString &what)
{
    err << "candela-bench: " << what << "\nTry candela-bench --help.\n";
    return 2;
}

bool expand(const QStringList &patterns, QStringList *names)
{
    const Result<QStringList> expanded = NamePattern::expand(patterns);
    if (!expanded) {
        err << "candela-bench: " << expanded.error().message() << "\n";
        return false;
    }
    *names = *expanded;
    return true;
}

int print(const QJsonObject &result, bool json, const QString &table)
{
    if (result.contains(QStringLiteral("error"))) {
        err << "candela-bench: " << result[QStringLiteral("error")].toString() << "\n";
        return 1;
    }
    out << (json ? QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                 : table);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (first == "outage")
        return outageBenchMain(argc, argv);
    if (first == "outage-site")
        return outageSiteMain(argc, argv);
#ifdef CANDELA_BENCH_CHART
    // A window needs another kind of application.
    if (argc > 1 && std::strcmp(argv[1], "chart") == 0)
        return chartBenchMain(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], "plan") == 0)
        return runPlanBench(argc, argv);
    if (first == "table")
        return tableBenchMain(argc, argv);
#endif
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("candela-bench"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures Candela's client library, alone or side by side with libca, against the server that the\n"
        "EPICS_CA_* environment leads to.\n\n"
        "  candela-bench client --library candela|libca --pvs 'site:lux{0..9999}' --monitor "
        "'site:fast{0..999}'\n"
        "  candela-bench compare --pvs 'site:lux{0..9999}'\n"
        "  candela-bench loop --pvs 'site:lux{0..999}'\n"
        "  candela-bench outage                                  (see candela-bench outage --help)\n"
        "  candela-bench chart --traces 100 --samples 1000000    (see candela-bench chart --help)\n"
        "  candela-bench table --rows 10000 --rate 10            (see candela-bench table --help)"));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("client, compare or loop"));
    const QCommandLineOption library(QStringLiteral("library"), QStringLiteral("candela or libca."),
                                     QStringLiteral("name"), QStringLiteral("candela"));
    const QCommandLineOption pvs(QStringLiteral("pvs"), QStringLiteral("PVs to connect, gather and scatter."),
                                 QStringLiteral("pattern"));
    const QCommandLineOption ghosts(QStringLiteral("ghosts"),
                                    QStringLiteral("Names without a server, searched before the PVs are."),
                                    QStringLiteral("pattern"));
    const QCommandLineOption monitor(QStringLiteral("monitor"), QStringLiteral("PVs to subscribe to."),
                                     QStringLiteral("pattern"));
    const QCommandLineOption roundsOption(QStringLiteral("rounds"),
                                          QStringLiteral("Gathers and scatters to time."),
                                          QStringLiteral("n"), QStringLiteral("20"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long to count updates."),
                                     QStringLiteral("s"), QStringLiteral("5"));
    const QCommandLineOption timeout(QStringLiteral("timeout"), QStringLiteral("Patience for each step."),
                                     QStringLiteral("s"), QStringLiteral("60"));
    const QCommandLineOption pairs(QStringLiteral("pairs"), QStringLiteral("Runs of each library (compare)."),
                                   QStringLiteral("n"), QStringLiteral("9"));
    const QCommandLineOption loops(QStringLiteral("loops"), QStringLiteral("Loops to time (loop)."),
                                   QStringLiteral("n"), QStringLiteral("500"));
    const QCommandLineOption noWrites(QStringLiteral("no-writes"), QStringLiteral("Leave scatter out."));
    const QCommandLineOption post(QStringLiteral("post"),
                                  QStringLiteral("Scatter without waiting for completion."));
    const QCommandLineOption noSum(
        QStringLiteral("no-sum-check"),
        QStringLiteral("The values change by themselves: do not compare their sums."));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One JSON object on standard output."));
    parser.addOptions({library, pvs, ghosts, monitor, roundsOption, seconds, timeout, pairs, loops, noWrites,
                       post, noSum, json});
    parser.process(app);

    if (parser.positionalArguments().size() != 1)
        return usage(QStringLiteral("one command is needed: client, compare or loop"));
    const QString command = parser.positionalArguments().constFirst();

    ClientBenchOptions options;
    options.library = parser.value(library);
    if (options.library != QLatin1String("candela") && options.library != QLatin1String("libca"))
        return usage(QStringLiteral("--library: \"%1\" is neither candela nor libca").arg(options.library));
    bool ok = true;
    const auto number = [&](const QCommandLineOption &option) {
        bool fine = false;
        const double value = parser.value(option).toDouble(&fine);
        if ((!fine || value <= 0) && ok) {
            ok = false;
            usage(QStringLiteral("--%1: \"%2\" is not a positive number")
                      .arg(option.names().constFirst(), parser.value(option)));
        }
        return value;
    };
    options.rounds = int(number(roundsOption));
    options.seconds = number(seconds);
    options.timeout = number(timeout);
    const int pairCount = int(number(pairs));
    const int loopCount = int(number(loops));
    options.posting = parser.isSet(post);
    options.writes = !parser.isSet(noWrites);
    if (!ok || !expand(parser.values(pvs), &options.pvs) || !expand(parser.values(ghosts), &options.ghosts) ||
        !expand(parser.values(monitor), &options.monitorPvs))
        return 2;
    if (options.pvs.isEmpty() && options.monitorPvs.isEmpty())
        return usage(QStringLiteral("nothing to do: name PVs with --pvs or --monitor"));

    if (command == QLatin1String("client")) {
        const QJsonObject result = runClientBench(options);
        return print(result, parser.isSet(json), clientBenchTable(result));
    }
    if (command == QLatin1String("loop")) {
        const QJsonObject result = runLoopBench(options, loopCount);
        return print(result, parser.isSet(json),
                     QStringLiteral("%1: %2 loops/s, p50 %3 ms, p99 %4 ms, CPU %5 ms a loop\n")
                         .arg(options.library)
                         .arg(result[QStringLiteral("loops_per_second")].toDouble(), 0, 'f', 0)
                         .arg(result[QStringLiteral("p50_ms")].toDouble(), 0, 'f', 2)
                         .arg(result[QStringLiteral("p99_ms")].toDouble(), 0, 'f', 2)
                         .arg(result[QStringLiteral("cpu_ms_per_loop")].toDouble(), 0, 'f', 2));
    }
    if (command == QLatin1String("compare")) {
        QStringList arguments;
        for (const QCommandLineOption &option : {pvs, ghosts, monitor, roundsOption, seconds, timeout}) {
            for (const QString &value : parser.values(option))
                arguments << QStringLiteral("--") + option.names().constFirst() << value;
        }
        if (options.posting)
            arguments << QStringLiteral("--post");
        if (!options.writes)
            arguments << QStringLiteral("--no-writes");
        const QJsonObject result = runCompare(arguments, pairCount, !parser.isSet(noSum));
        return print(result, parser.isSet(json), compareTable(result));
    }
    return usage(QStringLiteral("unknown command \"%1\"").arg(command));
}
