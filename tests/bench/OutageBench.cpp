// SPDX-License-Identifier: MIT
#include "OutageBench.h"

#include "ClientBackend.h"
#include "Measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTextStream>

namespace Candela::Bench {

namespace {

struct OutageOptions
{
    int servers = 10;
    int pvs = 1000; ///< Of each server.
    int dead = 1;
    int roundTripMs = 80;
    double deadline = 0.1;
    int rounds = 20;
};

QJsonObject failed(const QString &why)
{
    return {{QStringLiteral("error"), why}};
}

/// The site as a child process.
class Site
{
public:
    bool start(const OutageOptions &options)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("outage-site"), QString::number(options.servers),
                         QString::number(options.pvs), QString::number(options.roundTripMs)});
        const QByteArray line = answer();
        if (!line.startsWith("ports "))
            return false;
        QByteArray addresses;
        for (const QByteArray &port : line.mid(6).split(' '))
            addresses += "127.0.0.1:" + port + ' ';
        qputenv("EPICS_CA_ADDR_LIST", addresses.trimmed());
        qputenv("EPICS_CA_AUTO_ADDR_LIST", "NO");
        return true;
    }
    bool kill(int servers)
    {
        m_process.write("dead " + QByteArray::number(servers) + '\n');
        return answer() == "ok";
    }
    ~Site()
    {
        m_process.write("end\n");
        m_process.waitForFinished(5000);
    }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return {};
        }
        return m_process.readLine().trimmed();
    }

    QProcess m_process;
};

QStringList namesOf(const OutageOptions &options, int from, int to)
{
    QStringList names;
    for (int s = from; s < to; ++s) {
        for (int i = 0; i < options.pvs; ++i)
            names.append(QStringLiteral("outage:%1:%2").arg(s).arg(i));
    }
    return names;
}

/// One library in this process.
QJsonObject runOne(const QString &library, const OutageOptions &options)
{
    const bool libca = library == QLatin1String("libca");
    const auto make = [&] { return libca ? ClientBackend::libca() : ClientBackend::candela(); };
    const int alive = options.servers - options.dead;
    QJsonObject result{{QStringLiteral("library"), library}};

    // Servers that die while everything is connected.
    {
        Site site;
        if (!site.start(options))
            return failed(QStringLiteral("the site did not start"));
        const auto backend = make();
        Stopwatch watch;
        if (!backend->connectAll(namesOf(options, 0, options.servers), 60))
            return failed(backend->error());
        result[QStringLiteral("connect_ms")] = watch.wallMs();
        double sum = 0;
        QList<double> wall;
        for (int i = 0; i < options.rounds + 1; ++i) {
            watch.restart();
            if (!backend->gather(10, &sum))
                return failed(backend->error());
            if (i > 0) // the first fetches units as well
                wall.append(watch.wallMs());
        }
        const double each = double(options.pvs) * (options.pvs + 1) / 2;
        if (sum != each * options.servers)
            return failed(QStringLiteral("%1: the sum is %2 instead of %3")
                              .arg(library)
                              .arg(sum)
                              .arg(each * options.servers));
        result[QStringLiteral("gather_ms")] = median(wall);
        if (!site.kill(options.dead))
            return failed(QStringLiteral("the site does not obey"));
        wall.clear();
        QList<double> arrived;
        for (int i = 0; i < options.rounds; ++i) {
            qsizetype count = 0;
            watch.restart();
            backend->gatherUntil(options.deadline, &count, &sum);
            wall.append(watch.wallMs());
            arrived.append(double(count));
            if (double(count) == double(alive) * options.pvs && sum != each * alive)
                return failed(QStringLiteral("%1: wrong values from the living").arg(library));
        }
        result[QStringLiteral("outage_ms")] = median(wall);
        result[QStringLiteral("outage_p99_ms")] = quantile(wall, 0.99);
        result[QStringLiteral("living")] = alive * options.pvs;
        result[QStringLiteral("outage_arrived")] = median(arrived);
        result[QStringLiteral("outage_arrived_min")] = quantile(arrived, 0);
    }
    return result;
}

/// Servers that are dead from the start, and answer searches all the same.
QJsonObject runDeadFromTheStart(const QString &library, const OutageOptions &options)
{
    Site site;
    if (!site.start(options) || !site.kill(options.dead))
        return failed(QStringLiteral("the site did not start"));
    const auto backend =
        library == QLatin1String("libca") ? ClientBackend::libca() : ClientBackend::candela();
    const int alive = options.servers - options.dead;
    Stopwatch watch;
    if (!backend->search(namesOf(options, alive, options.servers)) ||
        !backend->connectAll(namesOf(options, 0, alive), 60))
        return failed(backend->error());
    return {{QStringLiteral("connect_beside_dead_ms"), watch.wallMs()}};
}

QJsonObject child(const QStringList &arguments)
{
    QProcess process;
    // libca tells of every single read that a dead circuit takes along.
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.waitForFinished(-1);
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

} // namespace

int outageBenchMain(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Ten servers behind lines with a round trip of 80 ms; one of them dies. Compares how both libraries\n"
        "connect, gather, and gather under a deadline while one server in ten swallows everything."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("outage"), QString());
    const auto option = [&](const char *name, const char *what, const char *value) {
        const QCommandLineOption made(QLatin1String(name), QLatin1String(what), QStringLiteral("n"),
                                      QLatin1String(value));
        parser.addOption(made);
        return made;
    };
    const auto servers = option("servers", "Servers.", "10");
    const auto pvs = option("per-server", "PVs of each server.", "1000");
    const auto dead = option("dead", "Servers that die.", "1");
    const auto rtt = option("rtt", "Round trip in milliseconds.", "80");
    const auto deadline = option("deadline", "Of the gathers with dead servers, in milliseconds.", "100");
    const auto rounds = option("rounds", "Gathers of each kind.", "20");
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("One library, one part."),
                                  QStringLiteral("what"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("One JSON object."));
    parser.addOptions({only, json});
    parser.process(app);
    OutageOptions options;
    options.servers = parser.value(servers).toInt();
    options.pvs = parser.value(pvs).toInt();
    options.dead = parser.value(dead).toInt();
    options.roundTripMs = parser.value(rtt).toInt();
    options.deadline = parser.value(deadline).toDouble() / 1000;
    options.rounds = parser.value(rounds).toInt();
    QTextStream out(stdout);
    QTextStream err(stderr);
    if (options.servers < 1 || options.pvs < 1 || options.dead < 0 || options.dead >= options.servers ||
        options.roundTripMs < 0 || options.deadline <= 0 || options.rounds < 1) {
        err << "candela-bench: outage: a number is out of range\n";
        return 2;
    }
    if (parser.isSet(only)) {
        const QStringList what = parser.value(only).split(QLatin1Char(','));
        const QJsonObject result = what.value(1) == QLatin1String("start")
                                       ? runDeadFromTheStart(what.value(0), options)
                                       : runOne(what.value(0), options);
        out << QJsonDocument(result).toJson(QJsonDocument::Compact) << Qt::endl;
        return 0;
    }
    QJsonObject all;
    for (const QString &library : {QStringLiteral("candela"), QStringLiteral("libca")}) {
        QJsonObject one;
        for (const QString &part : {QStringLiteral("run"), QStringLiteral("start")}) {
            const QJsonObject result =
                child(QCoreApplication::arguments().mid(1) +
                      QStringList{QStringLiteral("--only"), QString(library + QLatin1Char(',') + part)});
            if (result.isEmpty() || result.contains(QStringLiteral("error"))) {
                err << "candela-bench: outage: " << library << ": "
                    << result[QStringLiteral("error")].toString() << "\n";
                return 1;
            }
            for (auto it = result.begin(); it != result.end(); ++it)
                one[it.key()] = it.value();
        }
        all[library] = one;
    }
    if (parser.isSet(json)) {
        out << QJsonDocument(all).toJson(QJsonDocument::Compact) << Qt::endl;
        return 0;
    }
    out << options.servers << " servers of " << options.pvs << " PVs, round trip " << options.roundTripMs
        << " ms; then " << options.dead << " dead\n"
        << QStringLiteral("%1 %2 %3\n")
               .arg(QString(), -34)
               .arg(QStringLiteral("candela"), 10)
               .arg(QStringLiteral("libca"), 10);
    const std::pair<const char *, const char *> rows[] = {
        {"connect_ms", "connect, ms"},
        {"connect_beside_dead_ms", "connect beside dead servers, ms"},
        {"gather_ms", "gather, all alive, ms"},
        {"outage_ms", "gather until the deadline, ms"},
        {"outage_p99_ms", "  p99, ms"},
        {"outage_arrived", "  living values in it"},
        {"outage_arrived_min", "  fewest in a round"},
        {"living", "  of"}};
    for (const auto &[key, title] : rows) {
        const auto value = [&, name = QLatin1String(key)](const char *library) {
            const double number = all[QLatin1String(library)].toObject()[name].toDouble();
            return QString::number(number, 'f', name.endsWith(QLatin1String("_ms")) ? 1 : 0);
        };
        out << QStringLiteral("%1 %2 %3\n")
                   .arg(QLatin1String(title), -34)
                   .arg(value("candela"), 10)
                   .arg(value("libca"), 10);
    }
    return 0;
}

} // namespace Candela::Bench
