// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableBench.h"

#include "Measure.h"
#include "client/Context.h"
#include "models/PvTableModel.h"
#include "panels/TablePanel.h"
#include "session/Session.h"
#include "views/PvTableView.h"
#include "views/Theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPixmap>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <functional>

#ifdef Q_OS_UNIX
#include <time.h>
#endif

namespace Candela::Bench {

namespace {

constexpr double FrameMs = 33; ///< Longer ones are seen.

/// What the calling thread itself has worked: whatever else the machine does meanwhile is not in it.
double threadCpuMs()
{
#ifdef Q_OS_UNIX
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) * 1e-6;
#else
    return 0;
#endif
}

/// Beats as often as the event loop lets it: the time between two beats is what a person would have waited,
/// by the clock and by the work of the thread. Its own cost is in the figures.
class FrameWatch : public QObject
{
public:
    FrameWatch()
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(5);
        connect(&m_beat, &QTimer::timeout, this, [this] {
            const double cpu = threadCpuMs();
            wallMs.append(double(m_since.nsecsElapsed()) / 1e6);
            cpuMs.append(cpu - m_cpu);
            m_since.start();
            m_cpu = cpu;
        });
    }
    void start()
    {
        wallMs.clear();
        cpuMs.clear();
        m_since.start();
        m_cpu = threadCpuMs();
        m_beat.start();
    }
    void stop() { m_beat.stop(); }
    QList<double> wallMs;
    QList<double> cpuMs;

private:
    QTimer m_beat;
    QElapsedTimer m_since;
    double m_cpu = 0;
};

class PaintCount : public QObject
{
public:
    explicit PaintCount(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        paints += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
    int paints = 0;
};

/// Until the condition holds, at most so long.
bool waitFor(int ms, const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QTimer::singleShot(ms, &loop, &QEventLoop::quit);
    look.start(20);
    loop.exec();
    return condition();
}

struct Scene
{
    QString name;
    std::function<void()> begin;
    std::function<void()> step; ///< 20 times a second.
};

QJsonObject run(const Scene &scene, TablePanel *panel, Session *session, double seconds)
{
    scene.begin();
    waitFor(1200, [] { return false; }); // what the change of scenes has caused
    PaintCount paint(panel->view()->viewport());
    QTimer steps;
    QObject::connect(&steps, &QTimer::timeout, panel, [&scene] { scene.step(); });
    if (scene.step)
        steps.start(50);
    FrameWatch frames;
    const quint64 before = session->context()->stats().updates;
    frames.start();
    const Stopwatch watch;
    waitFor(int(seconds * 1000), [] { return false; });
    const double wall = watch.wallMs();
    const double cpu = watch.cpuMs();
    frames.stop();
    // The sums come four times a second.
    const double updates = double(session->context()->stats().updates - before);
    const auto over =
        std::count_if(frames.cpuMs.begin(), frames.cpuMs.end(), [](double ms) { return ms > FrameMs; });
    return {{QStringLiteral("scene"), scene.name},
            {QStringLiteral("rows_shown"), panel->model()->rowCount()},
            {QStringLiteral("updates_per_second"), updates * 1000 / wall},
            {QStringLiteral("paints_per_second"), paint.paints * 1000 / wall},
            {QStringLiteral("cpu_percent"), 100 * cpu / wall},
            {QStringLiteral("longest_frame_ms"), quantile(frames.cpuMs, 1)},
            {QStringLiteral("p99_frame_ms"), quantile(frames.cpuMs, 0.99)},
            {QStringLiteral("longest_pause_ms"), quantile(frames.wallMs, 1)},
            {QStringLiteral("frames_over_33_ms"), int(over)},
            {QStringLiteral("resident_mb"), double(residentBytes()) / 1e6}};
}

/// The server, and what it says of itself.
struct Server
{
    QProcess process;
    quint16 port = 0;

    ~Server()
    {
        process.closeWriteChannel();
        process.terminate();
        process.waitForFinished(3000);
    }
    bool start(const QString &program, int sensors, double rate)
    {
        process.start(program, {QStringLiteral("--sensors"), QString::number(sensors),
                                QStringLiteral("--rate"), QString::number(rate), QStringLiteral("--port"),
                                QStringLiteral("0"), QStringLiteral("--parent-pipe")});
        static const QRegularExpression serving(QStringLiteral("on (?:[^ ]+):(\\d+)\\s*$"));
        waitFor(30'000, [this] {
            while (process.canReadLine()) {
                const auto match = serving.match(QString::fromUtf8(process.readLine()));
                if (match.hasMatch())
                    port = match.captured(1).toUShort();
            }
            return port != 0 || process.state() == QProcess::NotRunning;
        });
        return port != 0;
    }
    /// The names of sensors: the same building lists them.
    static QStringList names(const QString &program, int sensors)
    {
        QProcess list;
        list.start(program,
                   {QStringLiteral("--sensors"), QString::number(sensors), QStringLiteral("--list")});
        list.waitForFinished(30'000);
        return QString::fromUtf8(list.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
};

QString table(const QJsonObject &result)
{
    QString text = QStringLiteral("%1 rows, connected in %2 ms, %3 MB resident (%4 MB before the rows)\n")
                       .arg(result[QStringLiteral("rows")].toInt())
                       .arg(result[QStringLiteral("connected_ms")].toDouble(), 0, 'f', 0)
                       .arg(result[QStringLiteral("resident_mb")].toDouble(), 0, 'f', 0)
                       .arg(result[QStringLiteral("resident_before_mb")].toDouble(), 0, 'f', 0);
    text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                .arg(QStringLiteral("scene"), -26)
                .arg(QStringLiteral("shown"), 7)
                .arg(QStringLiteral("updates/s"), 10)
                .arg(QStringLiteral("paints/s"), 9)
                .arg(QStringLiteral("CPU %"), 7)
                .arg(QStringLiteral("frame ms"), 9)
                .arg(QStringLiteral("p99"), 7)
                .arg(QStringLiteral("pause ms"), 9)
                .arg(QStringLiteral("> 33"), 5);
    const QJsonArray scenes = result[QStringLiteral("scenes")].toArray();
    for (const QJsonValue &value : scenes) {
        const QJsonObject s = value.toObject();
        text += QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                    .arg(s[QStringLiteral("scene")].toString(), -26)
                    .arg(s[QStringLiteral("rows_shown")].toInt(), 7)
                    .arg(s[QStringLiteral("updates_per_second")].toDouble(), 10, 'f', 0)
                    .arg(s[QStringLiteral("paints_per_second")].toDouble(), 9, 'f', 1)
                    .arg(s[QStringLiteral("cpu_percent")].toDouble(), 7, 'f', 1)
                    .arg(s[QStringLiteral("longest_frame_ms")].toDouble(), 9, 'f', 1)
                    .arg(s[QStringLiteral("p99_frame_ms")].toDouble(), 7, 'f', 1)
                    .arg(s[QStringLiteral("longest_pause_ms")].toDouble(), 9, 'f', 1)
                    .arg(s[QStringLiteral("frames_over_33_ms")].toInt(), 5);
    }
    return text;
}

} // namespace

int tableBenchMain(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("candela-bench"));
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto option = [&](const char *name, const char *what, const QString &value) {
        QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("value"),
                                value);
        parser.addOption(made);
        return made;
    };
    const auto rows = option("rows", "PVs in the table.", QStringLiteral("10000"));
    const auto rate = option("rate", "Updates a second of each.", QStringLiteral("10"));
    const auto seconds = option("seconds", "For each of the scenes.", QStringLiteral("6"));
    const auto width = option("width", "Of the table, pixels.", QStringLiteral("1440"));
    const auto height = option("height", "Of the table, pixels.", QStringLiteral("900"));
    const auto server = option("server", "The program candela-ioc.",
                               QCoreApplication::applicationDirPath() + QStringLiteral("/candela-ioc"));
    const auto picture = option("screenshot", "Where to save what the table looked like.", QString());
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One JSON object on standard output."));
    parser.addOption(json);
    parser.addPositionalArgument(QStringLiteral("table"), {});
    parser.process(app);

    const int count = std::max(1, parser.value(rows).toInt());
    Server ioc;
    // Not every sensor of a building posts by itself: ask for a few more, and take as many as are wanted.
    const int sensors = count + count / 10 + 20;
    const QStringList all = Server::names(parser.value(server), sensors);
    QStringList names;
    static const QRegularExpression sensor(QStringLiteral(":(LUX|TMP|CO)[0-9]+$"));
    for (const QString &name : all) {
        if (names.size() < count && name.contains(sensor))
            names.append(name);
    }
    if (names.isEmpty() || !ioc.start(parser.value(server), sensors, parser.value(rate).toDouble())) {
        std::fprintf(stderr, "candela-bench: %s does not serve: %s\n", qPrintable(parser.value(server)),
                     qPrintable(ioc.process.errorString()));
        return 1;
    }

    Theme::instance()->setMode(Theme::Dark);
    Session session;
    Config config;
    config.addressList = {QStringLiteral("127.0.0.1")};
    config.autoAddressList = false;
    config.serverPort = ioc.port;
    session.connectTo(config);
    TablePanel panel(&session);
    panel.resize(parser.value(width).toInt(), parser.value(height).toInt());
    panel.show();
    const double before = double(residentBytes()) / 1e6;
    const Stopwatch connecting;
    panel.addNames(names);
    waitFor(60'000, [&] { return panel.model()->countOfStates(16) >= int(names.size()); });
    const double connected = connecting.wallMs();
    waitFor(3000, [] { return false; }); // descriptions are read once, some hundred at a time

    QHeaderView *header = panel.view()->horizontalHeader();
    const auto order = [&](int column, const QString &filter) {
        header->setSortIndicator(column, Qt::DescendingOrder);
        panel.filterField()->setText(filter);
    };
    const QList<Scene> scenes{
        {QStringLiteral("own order"), [&] { order(-1, {}); }, {}},
        {QStringLiteral("sorted by value"), [&] { order(PvTableModel::ValueColumn, {}); }, {}},
        {QStringLiteral("sorted, filtered"),
         [&] { order(PvTableModel::ValueColumn, QStringLiteral("/[0-9]$/ -is:disconnected")); },
         {}},
        {QStringLiteral("sorted, is:changed"),
         [&] { order(PvTableModel::TimeColumn, QStringLiteral("is:changed")); },
         {}},
        {QStringLiteral("sorted, filtered, scrolling"),
         [&] { order(PvTableModel::ValueColumn, QStringLiteral("/[0-9]$/ -is:disconnected")); },
         [&] {
             QScrollBar *bar = panel.view()->verticalScrollBar();
             bar->setValue((bar->value() + 120) % std::max(1, bar->maximum()));
         }},
    };
    QJsonArray results;
    bool any = false;
    for (const Scene &scene : scenes) {
        const QJsonObject one = run(scene, &panel, &session, parser.value(seconds).toDouble());
        any |= one[QStringLiteral("updates_per_second")].toDouble() > 0;
        results.append(one);
        if (!parser.value(picture).isEmpty() && scene.name == QLatin1String("sorted, filtered"))
            panel.grab().save(parser.value(picture));
    }
    const QJsonObject result{{QStringLiteral("rows"), int(names.size())},
                             {QStringLiteral("connected_ms"), connected},
                             {QStringLiteral("resident_before_mb"), before},
                             {QStringLiteral("resident_mb"), double(residentBytes()) / 1e6},
                             {QStringLiteral("scenes"), results}};
    QTextStream out(stdout);
    out << (parser.isSet(json)
                ? QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                : table(result));
    return any ? 0 : 1;
}

} // namespace Candela::Bench
