// SPDX-License-Identifier: MIT
#include "support/proxy/FaultProxy.h"

#include "async/Gather.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace Candela::Testing;
using namespace std::chrono_literals;

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

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<FaultProxy> proxy;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_FaultProxy)
#include "tst_faultproxy.moc"
