// SPDX-License-Identifier: MIT
#include "support/proxy/FaultProxy.h"

#include "async/Gather.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace Candela::Testing;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Candela::Testing::Faults)

/// The client behind a network that is slow, silent or breaks off.
class tst_FaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        for (int i = 0; i < 100; ++i) {
            server->addDouble(QByteArray("lux") + QByteArray::number(i), i);
            names.append(QStringLiteral("lux%1").arg(i));
        }
        proxy = std::make_unique<FaultProxy>(server->tcpPort(), server->udpPort());
        QVERIFY2(proxy->start(), qPrintable(proxy->errorString()));
        Config config = server->config();
        config.connectionTimeout = 400ms;
        config.echoTimeout = 400ms;
        config.connectTimeout = 600ms;
        config.holdOff = 200ms;
        config.maxSearchPeriod = 500ms;
        config.addressList = {QStringLiteral("127.0.0.1:%1").arg(proxy->port())};
        config.serverPort = proxy->port();
        context = std::make_unique<Context>(config);
    }
    void cleanup()
    {
        context.reset();
        proxy.reset();
        server.reset();
        names.clear();
    }

    void passesUnnoticed()
    {
        QFuture<GatherResult> all = gather(context->pvs(names), {.timeout = 10s});
        FINISH(all);
        QVERIFY(all.result().allOk());
        QCOMPARE(all.result()[42].reading.toDouble(), 42.0);
        QCOMPARE(proxy->circuitCount(), 1);
        QVERIFY(proxy->searchDatagrams() >= 1);
    }

    void aLongWayIsNoError()
    {
        proxy->setFaults({.delay = 40ms});
        QFuture<GatherResult> all = gather(context->pvs(names), {.timeout = 10s});
        FINISH(all);
        QVERIFY(all.result().allOk());
        // One round trip for all of them, not one for each.
        QFuture<GatherResult> again = gather(context->pvs(names), {.timeout = 10s});
        FINISH(again);
        QVERIFY(again.result().allOk());
        QVERIFY(again.result().elapsed() >= 80ms);
        QVERIFY(again.result().elapsed() < 8s);
    }

    void aBlackHoleEndsAtTheDeadline()
    {
        QFuture<GatherResult> all = gather(context->pvs(names), {.timeout = 10s});
        FINISH(all);
        proxy->setFaults({.blackHole = true});
        QElapsedTimer clock;
        clock.start();
        QFuture<GatherResult> none = gather(context->pvs(names), {.timeout = 200ms});
        FINISH(none);
        QVERIFY(clock.elapsed() >= 190);
        QCOMPARE(none.result().okCount(), 0);
        for (const GatherItem &item : none.result())
            QCOMPARE(item.error.code(), ErrorCode::Timeout);
        // What was lost on the way does not spoil what comes after.
        proxy->setFaults({});
        QFuture<GatherResult> back = gather(context->pvs(names), {.timeout = 10s});
        FINISH(back);
        QVERIFY(back.result().allOk());
    }

    void cutsInTheMiddleOfAMessageAreSurvived()
    {
        SubscriptionGroup group(context.get());
        QHash<int, double> values;
        connect(&group, &SubscriptionGroup::updated, this, [&](const UpdateBatch &batch) {
            for (const Update &update : batch)
                values[update.key] = update.reading.toDouble();
        });
        const QList<int> keys = group.add(context->pvs(names));
        EVENTUALLY(values.size() == 100);
        proxy->setFaults({.cutAfterBytes = 1});
        proxy->dropCircuits();
        values.clear();
        EVENTUALLY(!context->pv(names[0]).isConnected());
        proxy->setFaults({});
        EVENTUALLY(values.size() == 100); // subscribed again, and the newest value delivered
        QCOMPARE(values.value(keys[99]), 99.0);
    }

    void corruptBytesCostTheirCircuitOnly()
    {
        proxy->setFaults({.corruptEvery = 7});
        QFuture<GatherResult> garbled = gather(context->pvs(names), {.timeout = 300ms});
        FINISH(garbled);
        QCOMPARE(garbled.result().size(), 100); // every item has ended as something
        proxy->setFaults({});
        proxy->dropCircuits();
        QFuture<GatherResult> back = gather(context->pvs(names), {.timeout = 30s});
        FINISH(back);
        QVERIFY(back.result().allOk());
    }

    void whateverGoesWrong_data()
    {
        QTest::addColumn<Faults>("faults");
        QTest::addColumn<bool>("drop");    // all circuits, as the fault begins
        QTest::addColumn<bool>("answers"); // some items may have values all the same
        QTest::newRow("circuits dropped, new ones refused") << Faults{.refuse = true} << true << false;
        QTest::newRow("searches lost") << Faults{.dropDatagrams = true} << true << false;
        QTest::newRow("every second datagram lost") << Faults{.dropEvery = 2} << true << true;
        QTest::newRow("delayed") << Faults{.delay = 300ms} << false << false;
        QTest::newRow("throttled") << Faults{.bytesPerSecond = 2000} << false << true;
        QTest::newRow("cut mid-message") << Faults{.cutAfterBytes = 700} << true << true;
        QTest::newRow("corrupted") << Faults{.corruptEvery = 11} << false << true;
        QTest::newRow("black hole") << Faults{.blackHole = true} << false << false;
        QTest::newRow("half open") << Faults{.halfOpen = true} << false << false;
        QTest::newRow("half open from the beginning") << Faults{.halfOpen = true} << true << false;
        QTest::newRow("reordered between circuits") << Faults{.stagger = 100ms} << false << true;
    }
    void whateverGoesWrong()
    {
        QFETCH(Faults, faults);
        QFETCH(bool, drop);
        QFETCH(bool, answers);
        // Two circuits: half of the PVs have another priority.
        QList<Pv> pvs;
        for (int i = 0; i < 100; ++i)
            pvs.append(context->pv(names[i], i % 2 ? 10 : 0));
        SubscriptionGroup group(context.get());
        const QList<int> keys = group.add(pvs);
        EVENTUALLY(
            std::all_of(keys.begin(), keys.end(), [&](int key) { return group.latest(key).isValid(); }));
        QCOMPARE(proxy->circuitCount(), 2);

        proxy->setFaults(faults);
        if (drop)
            proxy->dropCircuits();
        // Twice, since the first may still meet the circuits of before.
        for (int round = 0; round < 2; ++round) {
            QElapsedTimer clock;
            clock.start();
            QFuture<GatherResult> all = gather(pvs, {.timeout = 250ms});
            FINISH(all);
            // A busy machine may be late; the deadline is 250 ms.
            QVERIFY2(clock.elapsed() < 250 + 1500, qPrintable(QString::number(clock.elapsed())));
            const GatherResult result = all.result();
            QCOMPARE(result.size(), 100);
            for (int i = 0; i < 100; ++i) {
                QCOMPARE(result.pv(i).name(), names[i]);
                if (result[i].error)
                    QVERIFY(!result[i].error.message().isEmpty());
                else
                    QVERIFY(result[i].reading.isValid());
            }
            if (!answers && round == 1)
                QCOMPARE(result.okCount(), 0);
        }
        // What changes meanwhile...
        for (int i = 0; i < 100; ++i)
            server->set(names[i].toLatin1(), Reading::fromDouble(1000 + i));
        QTest::qWait(100);
        // ...is what everybody sees once it is over.
        proxy->setFaults({});
        if (faults.corruptEvery > 0)
            proxy->dropCircuits(); // TCP has its own checksums; a value turned in its bits cannot be told
        const auto newest = [&] {
            for (int i = 0; i < 100; ++i) {
                if (!pvs[i].isConnected() || group.latest(keys[i]).toDouble() != 1000 + i)
                    return false;
            }
            return true;
        };
        EVENTUALLY(newest());
        QFuture<GatherResult> back = gather(pvs, {.timeout = 15s});
        FINISH(back);
        QVERIFY(back.result().allOk());
        // Nothing is left of the trouble: no request under way, no circuit too many.
        quint32 underWay = 1;
        int circuits = 0;
        inEngine(*context, [&](Net::Engine &engine) {
            underWay = engine.requests().underWay();
            circuits = engine.circuits().size();
        });
        QCOMPARE(underWay, 0u);
        QCOMPARE(circuits, 2);
        EVENTUALLY(proxy->circuitCount() == 2);
        QCOMPARE(context->stats().connected, 100);
        QCOMPARE(server->badSids, 0);
        group.clear();
        context.reset();
        EVENTUALLY(proxy->circuitCount() == 0 && server->connections().isEmpty());
    }

    void answersOfTheSecondCircuitOvertakeTheFirst()
    {
        const Pv first = context->pv(names[0], 0);
        const Pv second = context->pv(names[1], 50);
        FINISH(first.connected(10s));
        FINISH(second.connected(10s));
        proxy->setFaults({.stagger = 150ms});
        QList<int> order;
        first.read({.timeout = 10s}).then(this, [&](const Reading &) { order.append(1); });
        second.read({.timeout = 10s}).then(this, [&](const Reading &) { order.append(2); });
        EVENTUALLY(order.size() == 2);
        QCOMPARE(order, (QList<int>{2, 1}));
    }

    void aScriptOfFaults()
    {
        SubscriptionGroup group(context.get());
        const QList<int> keys = group.add(context->pvs(names));
        EVENTUALLY(context->stats().connected == 100);
        proxy->play({{.at = 0ms, .faults = {.blackHole = true}},
                     {.at = 100ms, .faults = {.delay = 20ms}, .dropCircuits = true},
                     {.at = 250ms, .faults = {.cutAfterBytes = 500}, .dropCircuits = true},
                     {.at = 500ms, .faults = {.halfOpen = true}},
                     {.at = 800ms, .faults = {}, .dropCircuits = true}});
        EVENTUALLY(proxy->faults().halfOpen);
        server->set("lux7", Reading::fromDouble(77));
        EVENTUALLY(!proxy->faults().halfOpen);
        EVENTUALLY(group.latest(keys[7]).toDouble() == 77 && context->stats().connected == 100);
        // What a later script replaces never happens.
        proxy->play({{.at = 50ms, .faults = {.blackHole = true}, .dropCircuits = true}});
        proxy->play({});
        QTest::qWait(100);
        QVERIFY(!proxy->faults().blackHole);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
