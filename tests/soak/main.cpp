// SPDX-License-Identifier: GPL-3.0-or-later
// candela-soak: the desktop, a building of thousands of sensors, restarts, writes and a chart, for as long as
// asked.
#include "SoakBuilding.h"
#include "SoakLog.h"

#include "DockLayout.h"
#include "MainWindow.h"
#include "Windows.h"

#include "async/Scatter.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "session/Session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Candela;

namespace {

struct Plan
{
    QString ioc;
    double minutes = 30;
    double warmUp = 5; ///< Minutes.
    int sensors = 10'000;
    double rate = 10;
    int traces = 100;
    double restartEvery = 120; ///< Seconds.
    double sampleEvery = 10;   ///< Seconds.
    QString csv;
};

/// The time between two paints of anything in the window.
class FrameWatch : public QObject
{
public:
    FrameWatch() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && watched->isWidgetType()) {
            if (m_since.isValid())
                m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        }
        return QObject::eventFilter(watched, event);
    }

    void take(SoakSample *sample)
    {
        // A window that stands still now has no frame to tell of it yet.
        if (m_since.isValid())
            m_gaps.push_back(double(m_since.nsecsElapsed()) / 1e6);
        std::sort(m_gaps.begin(), m_gaps.end());
        sample->frames = int(m_gaps.size());
        if (!m_gaps.empty()) {
            sample->worstFrame = m_gaps.back();
            sample->frame99 = m_gaps[std::size_t(double(m_gaps.size() - 1) * 0.99)];
        }
        m_gaps.clear();
    }

private:
    QElapsedTimer m_since;
    std::vector<double> m_gaps;
};

class Soak : public QObject
{
public:
    explicit Soak(const Plan &plan)
        : m_plan(plan)
        , m_building(plan.ioc, plan.sensors, plan.rate)
        , m_log(plan.csv)
    {
    }

    bool begin()
    {
        if (!m_building.start())
            return false;
        m_windows.session()->connectTo(Config::loopback(m_building.port()));
        m_windows.open();
        MainWindow *window = m_windows.active();
        window->resize(1440, 900);
        const QStringList sensors = m_building.sensors();
        Q_EMIT window->session()->tableRequested(sensors);
        auto *chart = qobject_cast<ChartPanel *>(window->docks()->panel(QStringLiteral("chart")));
        // A chart keeps what it is told to keep. All of that memory is taken now, so that what grows
        // afterwards is a leak: two pages of samples a trace, all of this millisecond.
        chart->traces()->setCapacity(2'000);
        chart->addNames(sensors.mid(0, m_plan.traces));
        const qint64 now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
        for (const QString &name : sensors.mid(0, m_plan.traces)) {
            if (Trace *trace = chart->traces()->findName(name)) {
                for (int i = 0; i < 8'300; ++i)
                    trace->buffer.append(now + i, i);
            }
        }
        window->docks()->show(QStringLiteral("table"));
        window->docks()->show(QStringLiteral("chart"));
        for (const QString &name : m_building.names(QStringLiteral(":DIM")).mid(0, 500))
            m_lamps.append(m_windows.session()->context()->pv(name));
        std::printf("%d sensors in the table, %d on the chart, %d lamps to write\n", int(sensors.size()),
                    m_plan.traces, int(m_lamps.size()));

        every(m_plan.sampleEvery, [this] { sample(); });
        every(1, [this] { write(); });
        if (m_plan.restartEvery > 0)
            every(m_plan.restartEvery, [this] { m_building.restart(); });
        QTimer::singleShot(qint64(m_plan.minutes * 60'000), this, [this] {
            const bool good = m_log.conclude(m_plan.warmUp * 60);
            QCoreApplication::exit(good ? 0 : 1);
        });
        m_clock.start();
        return true;
    }

private:
    template <typename Work>
    void every(double seconds, Work work)
    {
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, work);
        timer->start(int(seconds * 1000));
    }

    void write()
    {
        if (m_lamps.isEmpty())
            return;
        QList<PvWrite> writes;
        for (int i = 0; i < m_lamps.size(); ++i)
            writes.append({m_lamps[i], Value(double((m_round + i) % 100))});
        ++m_round;
        scatter(writes, {.timeout = std::chrono::seconds(2)}).then(this, [this](const ScatterResult &result) {
            m_written += quint64(result.okCount());
            m_refused += quint64(result.size() - result.okCount());
        });
    }

    void sample()
    {
        SoakSample sample;
        sample.seconds = double(m_clock.elapsed()) / 1000;
        sample.held = Resources::now();
        const ContextStats stats = m_windows.session()->context()->stats();
        sample.connected = stats.connected;
        sample.updates = stats.updatesPerSecond;
        m_frames.take(&sample);
        sample.restarts = m_building.restarts();
        sample.written = m_written;
        sample.refused = m_refused;
        m_log.add(sample);
    }

    Plan m_plan;
    SoakBuilding m_building;
    SoakLog m_log;
    Windows m_windows;
    FrameWatch m_frames;
    QList<Pv> m_lamps;
    QElapsedTimer m_clock;
    quint64 m_written = 0;
    quint64 m_refused = 0;
    int m_round = 0;
};

Plan readPlan()
{
    Plan plan;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The desktop under load for as long as asked; see tests/soak/README.md."));
    parser.addHelpOption();
    const auto option = [&parser](const char *name, const char *text, double value) {
        const QCommandLineOption made(QString::fromLatin1(name), QString::fromLatin1(text),
                                      QStringLiteral("n"), QString::number(value));
        parser.addOption(made);
        return made;
    };
    const auto minutes = option("minutes", "How long.", plan.minutes);
    const auto warmUp = option("warm-up", "Minutes that do not count.", plan.warmUp);
    const auto sensors = option("sensors", "PVs in the table.", plan.sensors);
    const auto rate = option("rate", "Updates a second and sensor.", plan.rate);
    const auto traces = option("traces", "On the chart.", plan.traces);
    const auto restart =
        option("restart", "Seconds between two restarts of the server; 0: none.", plan.restartEvery);
    const auto every = option("sample", "Seconds between two samples.", plan.sampleEvery);
    const QCommandLineOption ioc(QStringLiteral("ioc"), QStringLiteral("The candela-ioc to run."),
                                 QStringLiteral("program"),
                                 QCoreApplication::applicationDirPath() + QStringLiteral("/candela-ioc"));
    const QCommandLineOption csv(QStringLiteral("csv"), QStringLiteral("Where the samples go."),
                                 QStringLiteral("file"));
    parser.addOptions({ioc, csv});
    parser.process(*qApp);
    plan.minutes = parser.value(minutes).toDouble();
    plan.warmUp = parser.value(warmUp).toDouble();
    plan.sensors = parser.value(sensors).toInt();
    plan.rate = parser.value(rate).toDouble();
    plan.traces = parser.value(traces).toInt();
    plan.restartEvery = parser.value(restart).toDouble();
    plan.sampleEvery = parser.value(every).toDouble();
    plan.ioc = parser.value(ioc);
    plan.csv = parser.value(csv);
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("candela-soak"));
    Soak soak(readPlan());
    return soak.begin() ? QApplication::exec() : 2;
}
