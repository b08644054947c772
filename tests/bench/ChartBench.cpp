// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartBench.h"

#include "Measure.h"
#include "models/TraceSet.h"
#include "views/ChartView.h"
#include "views/Theme.h"

#include <QApplication>
#include <QChart>
#include <QCommandLineParser>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QLineSeries>
#include <QTextStream>
#include <QTimer>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

namespace Candela::Bench {

namespace {

constexpr double PaceMs = 100; ///< Between two samples of a trace, on average.

qint64 nowNs()
{
    return QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

/// Notes when each paint of the whole widget ended, and how long it took.
template <typename View>
class Watched : public View
{
public:
    using View::View;
    QList<double> paintMs;
    QList<double> endedMs;
    void restart()
    {
        paintMs.clear();
        endedMs.clear();
        m_clock.start();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        const double from = double(m_clock.nsecsElapsed()) / 1e6;
        View::paintEvent(event);
        const double to = double(m_clock.nsecsElapsed()) / 1e6;
        paintMs.append(to - from);
        endedMs.append(to);
    }

private:
    QElapsedTimer m_clock;
};

/// Noise on a slow wander, at uneven moments: nothing that a shortcut could profit from.
class Source
{
public:
    explicit Source(int index)
        : m_random(unsigned(index))
        , m_level(index)
    {
    }
    double value()
    {
        m_wander = 0.999 * m_wander + m_noise(m_random) * 0.05;
        return m_level + 3 * m_wander + 0.3 * m_noise(m_random);
    }
    qint64 pauseNs(double meanMs)
    {
        return qint64(meanMs * 1e6 * (0.2 + 1.6 * double(m_random()) / 4294967296.0));
    }

private:
    std::mt19937 m_random;
    std::normal_distribution<double> m_noise;
    double m_level;
    double m_wander = 0;
};

void wait(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

template <typename View>
QJsonObject scene(Watched<View> *view, double seconds)
{
    wait(0.3); // what the change of scenes has caused
    view->restart();
    const Stopwatch watch;
    wait(seconds);
    const double wall = watch.wallMs();
    const double cpu = watch.cpuMs();
    double longest = 0;
    for (qsizetype i = 1; i < view->endedMs.size(); ++i)
        longest = std::max(longest, view->endedMs[i] - view->endedMs[i - 1]);
    return {{QStringLiteral("fps"), double(view->endedMs.size()) * 1000 / wall},
            {QStringLiteral("cpu_percent"), 100 * cpu / wall},
            {QStringLiteral("paint_ms"), median(view->paintMs)},
            {QStringLiteral("paint_longest_ms"), quantile(view->paintMs, 1)},
            {QStringLiteral("between_frames_longest_ms"), longest}};
}

/// Frames one after another, each of another view; with its preparation and its paint.
QJsonObject burst(ChartView *view, int frames, const std::function<void(int)> &change)
{
    QList<double> wall;
    const Stopwatch all;
    for (int i = 0; i < frames; ++i) {
        const Stopwatch one;
        change(i);
        view->renderNow();
        view->viewport()->repaint();
        wall.append(one.wallMs());
    }
    return {{QStringLiteral("frame_ms"), median(wall)},
            {QStringLiteral("frame_longest_ms"), quantile(wall, 1)},
            {QStringLiteral("cpu_ms"), all.cpuMs() / frames}};
}

QJsonObject plainQtCharts(const ChartBenchOptions &options, const TraceSet &traces)
{
    const qint64 before = residentBytes();
    Watched<QChartView> view;
    view.setRenderHint(QPainter::Antialiasing);
    auto *x = new QValueAxis;
    auto *y = new QValueAxis;
    view.chart()->addAxis(x, Qt::AlignBottom);
    view.chart()->addAxis(y, Qt::AlignLeft);
    view.chart()->legend()->hide();
    for (int i = 0; i < traces.size(); ++i) {
        const TraceBuffer &buffer = traces.at(i).buffer;
        const qint64 from = std::max<qint64>(0, buffer.size() - options.reference);
        QList<QPointF> points;
        for (qint64 at = from; at < buffer.size(); ++at) {
            const TraceSample sample = buffer.at(at);
            points.append({double(sample.timeNs - buffer.lastTimeNs()) / 1e9, sample.value});
        }
        auto *series = new QLineSeries;
        series->replace(points);
        view.chart()->addSeries(series);
        series->attachAxis(x);
        series->attachAxis(y);
        x->setRange(points.first().x(), 0);
    }
    y->setRange(-20, options.traces + 20);
    view.resize(options.width, options.height);
    view.show();
    view.restart();
    view.viewport()->repaint();
    QList<double> frames;
    QElapsedTimer clock;
    for (int i = 0; i < 3; ++i) {
        clock.start();
        x->setRange(x->min() + 1, x->max() + 1); // the clock goes on
        view.viewport()->repaint();
        frames.append(double(clock.nsecsElapsed()) / 1e6);
    }
    return {{QStringLiteral("samples"), options.reference},
            {QStringLiteral("frame_ms"), median(frames)},
            {QStringLiteral("fps"), 1000 / median(frames)},
            {QStringLiteral("bytes_per_sample"),
             double(residentBytes() - before) / options.reference / options.traces}};
}

} // namespace

QJsonObject runChartBench(const ChartBenchOptions &options)
{
    QJsonObject result{{QStringLiteral("traces"), options.traces},
                       {QStringLiteral("samples"), options.samples},
                       {QStringLiteral("platform"), QGuiApplication::platformName()},
                       {QStringLiteral("width"), options.width},
                       {QStringLiteral("height"), options.height},
                       {QStringLiteral("rate"), options.rate * options.traces}};
    // The samples, up to now.
    TraceSet traces;
    std::vector<Source> sources;
    std::vector<Trace *> all;
    for (int i = 0; i < options.traces; ++i)
        all.push_back(traces.find(traces.add(QStringLiteral("bench:%1").arg(i))));
    traces.setCapacity(options.samples);
    const qint64 resident = residentBytes();
    const qint64 start = nowNs();
    double appendNs = 0;
    qint64 kept = 0;
    for (int i = 0; i < options.traces; ++i) {
        sources.emplace_back(i);
        std::vector<std::pair<qint64, double>> samples(size_t(options.samples));
        qint64 time = start;
        for (auto sample = samples.rbegin(); sample != samples.rend(); ++sample) {
            time -= sources.back().pauseNs(PaceMs);
            sample->first = time;
        }
        for (auto &sample : samples)
            sample.second = sources.back().value();
        QElapsedTimer clock;
        clock.start();
        for (const auto &[at, value] : samples)
            all[size_t(i)]->buffer.append(at, value);
        appendNs += double(clock.nsecsElapsed());
        kept += all[size_t(i)]->buffer.memoryBytes();
    }
    const double total = double(options.traces) * options.samples;
    result[QStringLiteral("append_ns")] = appendNs / total;
    result[QStringLiteral("bytes_per_sample")] = double(kept) / total;
    result[QStringLiteral("resident_bytes_per_sample")] = double(residentBytes() - resident) / total;

    Watched<ChartView> view;
    view.setTraces(&traces);
    view.resize(options.width, options.height);
    qint64 oldest = start;
    for (const Trace *trace : all)
        oldest = std::min(oldest, trace->buffer.firstTimeNs());
    const qint64 whole = start - oldest + 10'000'000'000;
    view.setSpanNs(whole);
    view.restart();
    view.show();

    // New samples, as a subscription would bring them: once a frame.
    qint64 last = nowNs();
    QTimer arrivals;
    arrivals.setTimerType(Qt::PreciseTimer);
    double owed = 0;
    QObject::connect(&arrivals, &QTimer::timeout, &view, [&] {
        const qint64 now = nowNs();
        owed += double(now - last) / 1e9 * options.rate * options.traces;
        last = now;
        static size_t next = 0;
        for (; owed >= 1; owed -= 1, next = (next + 1) % all.size())
            all[next]->buffer.append(now, sources[next].value());
        Q_EMIT traces.samplesAdded();
    });
    arrivals.start(16);
    wait(1);
    result[QStringLiteral("live")] = scene(&view, options.seconds);
    // By itself it paints only what has changed; here all of the widget, in every frame.
    view.setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    result[QStringLiteral("live_whole_widget")] = scene(&view, options.seconds);
    if (!options.screenshot.isEmpty())
        view.grab().save(options.screenshot);
    // A column passes every frame or so.
    view.setSpanNs(30'000'000'000);
    result[QStringLiteral("scrolling")] = scene(&view, options.seconds);
    arrivals.stop();

    // Everything is in view and changes from frame to frame.
    view.showRange(start - whole, start);
    result[QStringLiteral("zooming")] = burst(&view, 40, [&](int i) {
        view.zoomTime(i % 2 ? 0.9 : 1 / 0.95, start - whole / 3 - i * 1'000'000'000ll);
    });
    view.showRange(start - whole, start);
    result[QStringLiteral("panning")] = burst(
        &view, 40, [&](int i) { view.showRange(start - whole - i * whole / 200, start - i * whole / 200); });
    // One trace alone: anywhere into its samples.
    for (int i = 1; i < options.traces; ++i)
        traces.setHidden(all[size_t(i)]->id, true);
    std::mt19937 random(3);
    result[QStringLiteral("one_trace_zooming")] = burst(&view, 60, [&](int) {
        const qint64 span = qint64(
            std::exp(std::uniform_real_distribution<double>(std::log(1e9), std::log(double(whole)))(random)));
        const qint64 to =
            start - qint64(std::uniform_real_distribution<double>(0, double(whole - span))(random));
        view.showRange(to - span, to);
    });
    view.hide();
    if (options.reference > 0)
        result[QStringLiteral("qlineseries")] = plainQtCharts(options, traces);
    return result;
}

QString chartBenchTable(const QJsonObject &result)
{
    const auto number = [](const QJsonObject &in, const char *key, int digits = 1) {
        return QString::number(in[QLatin1String(key)].toDouble(), 'f', digits);
    };
    QString text =
        QStringLiteral("%1 traces of %2 samples, %3 x %4 pixels, %5; %6 bytes a sample (%7 resident), "
                       "append %8 ns\n")
            .arg(result[QStringLiteral("traces")].toInt())
            .arg(result[QStringLiteral("samples")].toInt())
            .arg(result[QStringLiteral("width")].toInt())
            .arg(result[QStringLiteral("height")].toInt())
            .arg(result[QStringLiteral("platform")].toString(), number(result, "bytes_per_sample"),
                 number(result, "resident_bytes_per_sample"), number(result, "append_ns"));
    for (const char *name : {"live", "live_whole_widget", "scrolling"}) {
        const QJsonObject one = result[QLatin1String(name)].toObject();
        text += QStringLiteral(
                    "%1 %2 frames/s, CPU %3 %, paint %4 ms (longest %5), longest between frames %6 ms\n")
                    .arg(QLatin1String(name), -18)
                    .arg(number(one, "fps"), number(one, "cpu_percent"), number(one, "paint_ms"),
                         number(one, "paint_longest_ms"), number(one, "between_frames_longest_ms"));
    }
    for (const char *name : {"zooming", "panning", "one_trace_zooming"}) {
        const QJsonObject one = result[QLatin1String(name)].toObject();
        text += QStringLiteral("%1 %2 ms a frame (longest %3), CPU %4 ms a frame\n")
                    .arg(QLatin1String(name), -18)
                    .arg(number(one, "frame_ms"), number(one, "frame_longest_ms"), number(one, "cpu_ms"));
    }
    if (const QJsonObject plain = result[QStringLiteral("qlineseries")].toObject(); !plain.isEmpty())
        text += QStringLiteral("%1 %2 ms a frame for %3 samples a trace, %4 bytes a sample\n")
                    .arg(QStringLiteral("plain QLineSeries"), -18)
                    .arg(number(plain, "frame_ms"))
                    .arg(plain[QStringLiteral("samples")].toInt())
                    .arg(number(plain, "bytes_per_sample", 0));
    return text;
}

int chartBenchMain(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") &&
        qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTextStream out(stdout);
    QTextStream err(stderr);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Measures the live chart: a real window on the platform that the environment gives, or off-screen."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("chart"), QStringLiteral("This command."));
    ChartBenchOptions options;
    const auto option = [&](const char *name, const char *what, double value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("n"),
                                  QString::number(value, 'g', 12));
    };
    const QCommandLineOption traces = option("traces", "Traces.", options.traces);
    const QCommandLineOption samples = option("samples", "Samples of each.", options.samples);
    const QCommandLineOption reference =
        option("reference", "Samples of each QLineSeries to compare with; 0 for none.", options.reference);
    const QCommandLineOption seconds = option("seconds", "Length of a live scene.", options.seconds);
    const QCommandLineOption rate = option("rate", "New samples a second and trace.", options.rate);
    const QCommandLineOption width = option("width", "Of the window, in pixels.", options.width);
    const QCommandLineOption height = option("height", "Of the window, in pixels.", options.height);
    const QCommandLineOption picture(QStringLiteral("screenshot"),
                                     QStringLiteral("Save what it looked like."), QStringLiteral("file"));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One JSON object on standard output."));
    parser.addOptions({traces, samples, reference, seconds, rate, width, height, picture, json});
    parser.process(app);
    bool ok = true;
    const auto number = [&](const QCommandLineOption &of, double least, double most) {
        bool fine = false;
        const double value = parser.value(of).toDouble(&fine);
        if ((!fine || value < least || value > most) && std::exchange(ok, false))
            err << "candela-bench: --" << of.names().constFirst() << ": \"" << parser.value(of)
                << "\" is not a number from " << least << " to " << most << "\n";
        return value;
    };
    options.traces = int(number(traces, 1, 1000));
    options.samples = int(number(samples, TraceBuffer::MinCapacity, TraceBuffer::MaxCapacity));
    options.reference = int(number(reference, 0, options.samples));
    options.seconds = number(seconds, 0.1, 3600);
    options.rate = number(rate, 0, 1e5);
    options.width = int(number(width, 200, 8000));
    options.height = int(number(height, 100, 8000));
    options.screenshot = parser.value(picture);
    if (!ok)
        return 2;
    Theme::instance()->setMode(Theme::Dark);
    const QJsonObject result = runChartBench(options);
    out << (parser.isSet(json)
                ? QString::fromUtf8(QJsonDocument(result).toJson(QJsonDocument::Compact)) + QLatin1Char('\n')
                : chartBenchTable(result));
    return 0;
}

} // namespace Candela::Bench
