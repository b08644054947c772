// SPDX-License-Identifier: MIT
#include "async/ControlLoop.h"
#include "client/Context.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

namespace {

using State = ControlLoop::State;
using StopMode = ControlLoop::StopMode;

/// Three sensors and two lamps on a server of their own, and a loop that sets the lamps to the sensors' sum.
struct Room
{
    explicit Room(const ControlOptions &options = quick(), const QList<QByteArray> &more = {})
    {
        for (const char *name : {"S0", "S1", "S2", "L0", "L1"})
            server.addDouble(name, 1);
        context = std::make_unique<Context>(server.config());
        for (const char *name : {"S0", "S1", "S2"})
            sensors.append(context->pv(QString::fromLatin1(name)));
        for (const QByteArray &name : more)
            sensors.append(context->pv(QString::fromLatin1(name)));
        lamps = context->pvs({QStringLiteral("L0"), QStringLiteral("L1")});
        make(options);
    }
    static ControlOptions quick()
    {
        ControlOptions options;
        options.period = 10ms;
        options.readTimeout = 10s;
        options.writeTimeout = 10s;
        return options;
    }
    void make(const ControlOptions &options)
    {
        loop = std::make_unique<ControlLoop>(
            sensors, [this](const GatherResult &readings) { return decide(readings); }, options);
        QObject::connect(loop.get(), &ControlLoop::cycleFinished, loop.get(),
                         [this](const ControlCycle &cycle) { cycles.append(cycle); });
    }
    QList<PvWrite> decide(const GatherResult &readings)
    {
        ++decisions;
        if (thrown)
            throw *thrown;
        double sum = 0;
        for (const GatherItem &item : readings)
            sum += item.ok() ? item.reading.toDouble() : 0;
        QList<PvWrite> writes;
        for (const Pv &lamp : lamps)
            writes.append({lamp, sum});
        return writes;
    }
    ControlOptions withFinals(ControlOptions options) const
    {
        options.finalWrites = {{lamps[0], 50.0}, {lamps[1], 60.0}};
        return options;
    }
    double level(const char *name) { return server.find(name)->value.toDouble(); }

    ScriptedServer server;
    std::unique_ptr<Context> context;
    QList<Pv> sensors;
    QList<Pv> lamps;
    std::unique_ptr<ControlLoop> loop;
    QList<ControlCycle> cycles;
    int decisions = 0;
    std::optional<std::runtime_error> thrown;
};

} // namespace

class TestControlLoop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsDecidesWrites();
    void followsItsSensors();
    void writesNothingWithoutADecision();
    void withoutPeriodItRunsOn();
    void keepsItsPeriod();
    void countsOverruns();
    void startsAgain();

    void holdsWhenASensorFails();
    void skipsFailedSensors();
    void stopsAfterFailures();
    void failuresMustBeInARow();
    void failedWriteIsCounted();
    void throwingDecisionFailsItsCycle();
    void closedContextFailsCycles();

    void dryRunWritesNothing();
    void dryRunCanBeSwitched();

    void dryWhileReadingWritesNothing();
    void stopWhileReadingDecidesNothing();
    void stopWaitsForWrites();
    void cancelDoesNotWait();
    void stopWritesTheFinals();
    void stopWithinACycleSignal();
    void destroyingWritesTheFinals();
    void stopBetweenCycles();
};

void TestControlLoop::readsDecidesWrites()
{
    Room room;
    QSignalSpy states(room.loop.get(), &ControlLoop::stateChanged);
    QCOMPARE(room.loop->state(), State::Stopped);
    room.loop->start();
    QCOMPARE(room.loop->state(), State::Running);
    EVENTUALLY(room.cycles.size() >= 3);
    const ControlCycle &first = room.cycles.first();
    QVERIFY(first.ok());
    QCOMPARE(first.number, 1u);
    QCOMPARE(first.sensors.size(), 3);
    QCOMPARE(first.decided.size(), 2);
    QCOMPARE(first.written.okCount(), 2);
    QVERIFY(first.duration > 0ns);
    QCOMPARE(room.level("L0"), 3.0);
    QCOMPARE(room.level("L1"), 3.0);
    room.loop->stop();
    EVENTUALLY(room.loop->state() == State::Stopped);
    QCOMPARE(states.size(), 3);

    const ControlStats stats = room.loop->stats();
    QCOMPARE(stats.cycles, quint64(room.cycles.size()));
    QCOMPARE(stats.decisions, quint64(room.decisions));
    QCOMPARE(stats.writes, 2 * stats.decisions);
    QCOMPARE(stats.failedReads, 0u);
    QCOMPARE(stats.failedWrites, 0u);
    QVERIFY(stats.mean > 0ns && stats.mean <= stats.max);
    QVERIFY(stats.p99 <= stats.max);
    QCOMPARE(stats.last, room.cycles.last().duration);
}

void TestControlLoop::followsItsSensors()
{
    Room room;
    room.loop->start();
    EVENTUALLY(room.level("L0") == 3.0);
    room.server.set("S1", Reading::fromDouble(10));
    EVENTUALLY(room.level("L1") == 12.0);
}

void TestControlLoop::writesNothingWithoutADecision()
{
    Room room;
    room.lamps.clear(); // so that it decides an empty list
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 3);
    QVERIFY(room.cycles.last().ok());
    QCOMPARE(room.loop->stats().writes, 0u);
    QVERIFY(room.loop->stats().decisions >= 3);
}

void TestControlLoop::withoutPeriodItRunsOn()
{
    ControlOptions options = Room::quick();
    options.period = 0ms;
    Room room(options);
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 20);
    QCOMPARE(room.loop->stats().overruns, 0u);
}

void TestControlLoop::keepsItsPeriod()
{
    ControlOptions options = Room::quick();
    options.period = 100ms;
    Room room(options);
    QElapsedTimer clock;
    clock.start();
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 4);
    QVERIFY2(clock.elapsed() >= 300, qPrintable(QString::number(clock.elapsed())));
    // Beats that a busy machine misses are counted.
    QVERIFY(clock.elapsed() < 300 + 100 * (2 + qint64(room.loop->stats().overruns)));
}

void TestControlLoop::countsOverruns()
{
    Room room;
    int signalled = 0;
    connect(room.loop.get(), &ControlLoop::overrun, this, [&](int count) { signalled += count; });
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 1);
    room.server.find("S0")->holdReads = true;
    const int reads = room.server.find("S0")->reads;
    EVENTUALLY(room.server.find("S0")->reads > reads);
    QTest::qWait(60); // six periods
    room.server.find("S0")->holdReads = false;
    room.server.connection()->answerHeld();
    const auto before = room.cycles.size();
    EVENTUALLY(room.cycles.size() > before + 1);
    QVERIFY2(room.loop->stats().overruns >= 4, qPrintable(QString::number(room.loop->stats().overruns)));
    QCOMPARE(quint64(signalled), room.loop->stats().overruns);
}

void TestControlLoop::startsAgain()
{
    Room room;
    for (int i = 0; i < 3; ++i) {
        room.cycles.clear();
        room.loop->start();
        room.loop->start(); // harmless
        EVENTUALLY(room.cycles.size() >= 2);
        QCOMPARE(room.cycles.first().number, 1u);
        room.loop->stop();
        room.loop->stop();
        EVENTUALLY(room.loop->state() == State::Stopped);
    }
}

void TestControlLoop::holdsWhenASensorFails()
{
    Room room;
    room.server.find("S1")->readStatus = Eca::GetFail;
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 3);
    QCOMPARE(room.decisions, 0);
    QCOMPARE(room.server.find("L0")->writes, 0);
    const ControlCycle &cycle = room.cycles.first();
    QVERIFY(!cycle.ok());
    QVERIFY(cycle.held);
    QCOMPARE(cycle.sensors.failedIndices(), QList<qsizetype>{1});
    QVERIFY(room.loop->stats().failedReads >= 3);
    QCOMPARE(room.loop->stats().failedCycles, room.loop->stats().cycles);
    // And goes on when it is back.
    room.server.find("S1")->readStatus = Eca::Normal;
    EVENTUALLY(room.level("L0") == 3.0);
}

void TestControlLoop::skipsFailedSensors()
{
    ControlOptions options = Room::quick();
    options.onSensorFailure = SensorFailure::Skip;
    Room room(options);
    room.server.find("S1")->readStatus = Eca::GetFail;
    room.loop->start();
    EVENTUALLY(room.level("L0") == 2.0);
    EVENTUALLY(!room.cycles.isEmpty());
    QVERIFY(!room.cycles.first().held);
    QVERIFY(!room.cycles.first().ok());
}

void TestControlLoop::stopsAfterFailures()
{
    ControlOptions options = Room::quick();
    options.onSensorFailure = SensorFailure::Stop;
    options.stopAfter = 4;
    Room room(options);
    room.make(room.withFinals(options));
    std::optional<ControlLoop::StopReason> reason;
    ScatterResult finals;
    connect(room.loop.get(), &ControlLoop::stopped, this,
            [&](ControlLoop::StopReason why, const ScatterResult &f) {
                reason = why;
                finals = f;
            });
    room.server.find("S1")->readStatus = Eca::GetFail;
    room.loop->start();
    EVENTUALLY(reason.has_value());
    QCOMPARE(*reason, ControlLoop::StopReason::SensorsFailed);
    QCOMPARE(room.loop->state(), State::Stopped);
    QCOMPARE(room.cycles.size(), 4);
    QCOMPARE(finals.okCount(), 2);
    QCOMPARE(room.level("L0"), 50.0);
    QCOMPARE(room.level("L1"), 60.0);
}

void TestControlLoop::failuresMustBeInARow()
{
    ControlOptions options = Room::quick();
    options.onSensorFailure = SensorFailure::Stop;
    options.stopAfter = 2;
    Room room(options);
    connect(room.loop.get(), &ControlLoop::cycleFinished, this, [&](const ControlCycle &cycle) {
        room.server.find("S1")->readStatus = cycle.number % 2 ? Eca::GetFail : Eca::Normal;
    });
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 8);
    QCOMPARE(room.loop->state(), State::Running);
    QVERIFY(room.loop->stats().failedCycles >= 3);
}

void TestControlLoop::failedWriteIsCounted()
{
    Room room;
    room.server.find("L1")->writeStatus = Eca::PutFail;
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 2);
    QVERIFY(!room.cycles.first().ok());
    QVERIFY(room.cycles.first().written[0].ok());
    QVERIFY(!room.cycles.first().written[1].ok());
    QVERIFY(room.loop->stats().failedWrites >= 2);
    QCOMPARE(room.loop->state(), State::Running);
}

void TestControlLoop::throwingDecisionFailsItsCycle()
{
    Room room;
    room.thrown = std::runtime_error("no idea");
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 2);
    QVERIFY(room.cycles.first().error);
    QVERIFY(!room.cycles.first().ok());
    QCOMPARE(room.loop->stats().decisions, 0u);
    room.thrown.reset();
    EVENTUALLY(room.level("L0") == 3.0);
}

void TestControlLoop::closedContextFailsCycles()
{
    Room room;
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 1);
    room.context.reset();
    const auto before = room.cycles.size();
    EVENTUALLY(room.cycles.size() > before + 1);
    QVERIFY(room.cycles.last().held);
    room.loop->stop();
    EVENTUALLY(room.loop->state() == State::Stopped);
}

void TestControlLoop::dryRunWritesNothing()
{
    ControlOptions options = Room::quick();
    options.dryRun = true;
    Room room(options);
    room.make(room.withFinals(options));
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 3);
    room.loop->stop();
    EVENTUALLY(room.loop->state() == State::Stopped);
    QVERIFY(room.cycles.first().ok());
    QVERIFY(room.cycles.first().dryRun);
    QCOMPARE(room.cycles.first().decided.size(), 2);
    QCOMPARE(room.server.find("L0")->writes, 0);
    QCOMPARE(room.level("L0"), 1.0);
    QCOMPARE(room.loop->stats().writes, 0u);
    QVERIFY(room.loop->stats().decisions >= 3);
}

void TestControlLoop::dryRunCanBeSwitched()
{
    ControlOptions options = Room::quick();
    options.dryRun = true;
    Room room(options);
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 2);
    QCOMPARE(room.level("L0"), 1.0);
    room.loop->setDryRun(false);
    EVENTUALLY(room.level("L0") == 3.0);
}

void TestControlLoop::dryWhileReadingWritesNothing()
{
    Room room;
    room.server.find("S2")->holdReads = true;
    const double before = room.level("L0");
    room.loop->start();
    EVENTUALLY(room.server.find("S2")->reads == 1);
    room.loop->setDryRun(true); // a blackout, just now
    room.server.find("S2")->holdReads = false;
    room.server.connection()->answerHeld();
    EVENTUALLY(room.cycles.size() >= 2);
    QVERIFY(room.cycles.first().dryRun);
    QCOMPARE(room.level("L0"), before);
}

void TestControlLoop::stopWhileReadingDecidesNothing()
{
    Room room;
    room.server.find("S2")->mute = true;
    room.loop->start();
    EVENTUALLY(room.server.find("S0")->reads == 1);
    QCOMPARE(room.cycles.size(), 0);
    room.loop->stop();
    EVENTUALLY(room.loop->state() == State::Stopped); // long before the read's deadline
    QCOMPARE(room.cycles.size(), 1);
    QVERIFY(room.cycles.first().held);
    QCOMPARE(room.decisions, 0);
}

void TestControlLoop::stopWaitsForWrites()
{
    Room room;
    room.server.find("L1")->holdWrites = true;
    room.loop->start();
    EVENTUALLY(room.server.find("L1")->writes == 1);
    room.loop->stop();
    QCOMPARE(room.loop->state(), State::Stopping);
    QTest::qWait(30);
    QCOMPARE(room.loop->state(), State::Stopping);
    room.server.connection()->answerHeld();
    EVENTUALLY(room.loop->state() == State::Stopped);
    QCOMPARE(room.cycles.size(), 1);
    QVERIFY(room.cycles.first().ok());
}

void TestControlLoop::cancelDoesNotWait()
{
    Room room;
    room.server.find("L1")->holdWrites = true;
    room.loop->start();
    EVENTUALLY(room.server.find("L1")->writes == 1);
    room.loop->stop();
    QCOMPARE(room.loop->state(), State::Stopping);
    room.loop->stop(StopMode::Cancel);
    QCOMPARE(room.loop->state(), State::Stopped);
    QCOMPARE(room.cycles.size(), 1);
    QVERIFY(!room.cycles.first().ok());
    room.server.connection()->answerHeld(); // too late, and harmless
    QTest::qWait(30);
    QCOMPARE(room.cycles.size(), 1);
}

void TestControlLoop::stopWritesTheFinals()
{
    Room room;
    room.make(room.withFinals(Room::quick()));
    bool stopped = false;
    connect(room.loop.get(), &ControlLoop::stopped, this,
            [&](ControlLoop::StopReason why, const ScatterResult &f) {
                stopped = why == ControlLoop::StopReason::Requested && f.size() == 2 && f.allOk();
                QCOMPARE(room.level("L0"), 50.0); // processed by then
                QCOMPARE(room.level("L1"), 60.0);
            });
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 2);
    room.loop->stop();
    EVENTUALLY(stopped);
    QTest::qWait(30);
    QCOMPARE(room.level("L0"), 50.0); // and nothing is written behind them
}

void TestControlLoop::stopWithinACycleSignal()
{
    Room room;
    room.make(room.withFinals(Room::quick()));
    int stops = 0;
    connect(room.loop.get(), &ControlLoop::stopped, this, [&] { ++stops; });
    connect(room.loop.get(), &ControlLoop::cycleFinished, this, [&] { room.loop->stop(); });
    room.loop->start();
    EVENTUALLY(stops == 1);
    QCOMPARE(room.cycles.size(), 1);
    QCOMPARE(room.level("L0"), 50.0);
    // The other way round: start from within stopped().
    connect(room.loop.get(), &ControlLoop::stopped, this, [&] {
        if (stops == 2)
            room.loop->start();
    });
    room.loop->start();
    EVENTUALLY(stops == 3);
    QCOMPARE(room.cycles.size(), 3);
}

void TestControlLoop::destroyingWritesTheFinals()
{
    Room room;
    room.make(room.withFinals(Room::quick()));
    room.loop->start();
    EVENTUALLY(room.cycles.size() >= 1);
    room.loop.reset();
    EVENTUALLY(room.level("L0") == 50.0 && room.level("L1") == 60.0);
}

void TestControlLoop::stopBetweenCycles()
{
    ControlOptions options = Room::quick();
    options.period = 1h;
    Room room(options);
    room.loop->start();
    EVENTUALLY(room.cycles.size() == 1);
    room.loop->stop();
    QCOMPARE(room.loop->state(), State::Stopped); // nothing to wait for
}

QTEST_GUILESS_MAIN(TestControlLoop)
#include "tst_controlloop.moc"
