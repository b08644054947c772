// SPDX-License-Identifier: MIT
//
// How to use the library from coroutines with QCoro (https://qcoro.dvratil.cz); built where QCoro is
// installed. In a project of one's own: find_package(QCoro6 COMPONENTS Core), and link QCoro6::Core.
#include "async/Await.h"
#include "async/Gather.h"
#include "async/Scatter.h"
#include "client/Context.h"
#include "support/ScriptedServer.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

namespace {

/// The whole of a control step, one line after the other, without blocking anything.
QCoro::Task<double> dimByDaylight(QList<Pv> sensors, QList<Pv> lamps)
{
    const GatherResult lux = co_await gather(sensors, {.timeout = 10s});
    double sum = 0;
    for (const GatherItem &item : lux)
        sum += item.ok() ? item.reading.toDouble() : 0;
    const double mean = sum / double(qMax<qsizetype>(1, lux.okCount()));

    QList<PvWrite> writes;
    for (const Pv &lamp : lamps)
        writes.append({lamp, 100 - mean});
    const ScatterResult sent = co_await scatter(writes, {.timeout = 10s});
    co_return sent.allOk() ? mean : -1;
}

/// What a single read fails with is an exception in the coroutine.
QCoro::Task<ErrorCode> errorOfReading(Pv pv)
{
    try {
        co_await pv.read({.timeout = 100ms});
    } catch (const CaException &e) {
        co_return e.error().code();
    }
    co_return ErrorCode::None;
}

/// Where somebody may cancel the future: settled(), since QCoro cannot await a cancelled one.
QCoro::Task<bool> readUnlessCancelled(QFuture<Reading> future)
{
    const Outcome<Reading> outcome = co_await settled(future);
    co_return outcome.ok();
}

} // namespace

class TestQCoro : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("S0", 20);
        server->addDouble("S1", 40);
        server->addDouble("L0", 0);
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        server.reset();
    }
    void gathersAndScatters();
    void failedReadThrows();
    void cancelledFutureIsAnOutcome();
    void loopGoesOnMeanwhile();

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

void TestQCoro::gathersAndScatters()
{
    const auto sensors = context->pvs({QStringLiteral("S0"), QStringLiteral("S1")});
    const auto lamps = context->pvs({QStringLiteral("L0")});
    QCOMPARE(QCoro::waitFor(dimByDaylight(sensors, lamps)), 30.0);
    QCOMPARE(server->find("L0")->value.toDouble(), 70.0);
}

void TestQCoro::failedReadThrows()
{
    QCOMPARE(QCoro::waitFor(errorOfReading(context->pv(QStringLiteral("NO:SUCH:PV")))), ErrorCode::NotFound);
    QCOMPARE(QCoro::waitFor(errorOfReading(context->pv(QStringLiteral("S0")))), ErrorCode::None);
}

void TestQCoro::cancelledFutureIsAnOutcome()
{
    server->find("S0")->mute = true;
    QFuture<Reading> future = context->pv(QStringLiteral("S0")).read({.timeout = 1min});
    auto task = readUnlessCancelled(future);
    QVERIFY(!task.isReady());
    future.cancel();
    QCOMPARE(QCoro::waitFor(task), false);
}

void TestQCoro::loopGoesOnMeanwhile()
{
    int ticks = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
    timer.start(1);
    server->find("S1")->holdReads = true;
    auto task = dimByDaylight(context->pvs({QStringLiteral("S0"), QStringLiteral("S1")}), {});
    QTRY_VERIFY(ticks >= 5);
    QVERIFY(!task.isReady());
    QTRY_VERIFY(server->find("S1")->reads == 1);
    server->connection()->answerHeld();
    QCOMPARE(QCoro::waitFor(task), 30.0);
}

QTEST_GUILESS_MAIN(TestQCoro)
#include "tst_qcoro.moc"
