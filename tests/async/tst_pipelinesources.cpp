// SPDX-License-Identifier: MIT
#include "async/Pipeline.h"
#include "async/PipelineSources.h"
#include "client/Context.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QTest>

using namespace Candela;
using namespace Candela::Flow;
using namespace Candela::Test;
using namespace std::chrono_literals;

class TestPipelineSources : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        for (int i = 0; i < 20; ++i)
            server->addDouble("S" + QByteArray::number(i), i);
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        server.reset();
    }
    void subscription();
    void subscriptionPausesForASlowSink();
    void subscriptionEndsWithItsObject();
    void refusedSubscriptionFails();
    void group();
    void asCompletedStream();
    void putsAcknowledgedOneByOne();

private:
    Pv pv(int i) { return context->pv(QStringLiteral("S%1").arg(i)); }
    QList<Pv> all()
    {
        QList<Pv> list;
        for (int i = 0; i < 20; ++i)
            list.append(pv(i));
        return list;
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

void TestPipelineSources::subscription()
{
    QObject owner;
    Subscription *sub = pv(1).subscribe({.queue = 100}, &owner);
    const auto number = map([](const Reading &reading) { return reading.toDouble(); });
    QFuture<QList<double>> three = collect(fromSubscription(sub) | number | take(3));
    EVENTUALLY(server->eventAdds == 1);
    EVENTUALLY(sub->latest().isValid());
    for (double value : {10.0, 11.0, 12.0})
        server->set("S1", Reading::fromDouble(value));
    FINISH(three);
    QCOMPARE(three.result(), (QList<double>{1, 10, 11}));
}

void TestPipelineSources::subscriptionPausesForASlowSink()
{
    QObject owner;
    Subscription *sub = pv(1).subscribe(&owner);
    QPromise<void> first;
    first.start();
    QList<double> got;
    QFuture<FlowReport> done = inject(fromSubscription(sub), each(
                                                                 [&](const Reading &reading) {
                                                                     got.append(reading.toDouble());
                                                                     return got.size() == 1
                                                                                ? first.future()
                                                                                : QtFuture::makeReadyFuture();
                                                                 },
                                                                 {.capacity = 0}));
    EVENTUALLY(got.size() == 1);
    QVERIFY(sub->isPaused());
    for (double value : {10.0, 11.0, 12.0})
        server->set("S1", Reading::fromDouble(value));
    EVENTUALLY(sub->latest().toDouble() == 12 || sub->stats().received >= 4);
    QCOMPARE(got.size(), 1);
    first.finish();
    EVENTUALLY(got.last() == 12); // goes on with the newest
    QVERIFY(!sub->isPaused());
    done.cancel();
    FINISH(done);
}

void TestPipelineSources::subscriptionEndsWithItsObject()
{
    auto *sub = pv(1).subscribe();
    int count = 0;
    QFuture<FlowReport> done = inject(fromSubscription(sub), [&](const Reading &) { ++count; });
    EVENTUALLY(count == 1);
    delete sub;
    QVERIFY(done.isFinished());
    QCOMPARE(done.result().branches[0].taken, 1u);
}

void TestPipelineSources::refusedSubscriptionFails()
{
    server->find("S1")->readable = false;
    server->hook = [](ScriptedConnection &connection, const MessageView &message) {
        if (message.header.command != Command::EventAdd)
            return false;
        connection.out().error(0, Eca::NoReadAccess, message.header, "not for you");
        connection.flush();
        return true;
    };
    QObject owner;
    Subscription *sub = pv(1).subscribe(&owner);
    QFuture<FlowReport> done = inject(fromSubscription(sub), [](const Reading &) {});
    bool failed = false;
    connect(sub, &Subscription::failed, this, [&] { failed = true; });
    EVENTUALLY(failed);
    FINISH(done);
    QVERIFY_THROWS_EXCEPTION(CaException, done.result());
}

void TestPipelineSources::group()
{
    SubscriptionGroup group(context.get());
    QList<double> values(20, -1.0);
    int updates = 0;
    QFuture<FlowReport> done = inject(fromGroup(&group) | flatten(), [&](const Update &update) {
        values[update.key] = update.reading.toDouble();
        return ++updates < 21;
    });
    group.add(all());
    EVENTUALLY(updates >= 20);
    server->set("S7", Reading::fromDouble(70));
    FINISH(done);
    QCOMPARE(values[7], 70.0);
    QCOMPARE(values[19], 19.0);
    QVERIFY(!group.isPaused());
}

void TestPipelineSources::asCompletedStream()
{
    QObject owner;
    AsCompleted *stream = asCompleted(all(), {.timeout = 15s}, &owner);
    QFuture<QList<CompletedItem>> items = collect(fromAsCompleted(stream) | flatten());
    FINISH(items);
    QCOMPARE(items.result().size(), 20);
    for (const CompletedItem &item : items.result())
        QCOMPARE(item.item.reading.toDouble(), double(item.index));
    // One that is over has nothing to say.
    QFuture<QList<CompletedItem>> late = collect(fromAsCompleted(stream) | flatten());
    FINISH(late);
    QCOMPARE(late.result().size(), 0);
}

void TestPipelineSources::putsAcknowledgedOneByOne()
{
    const QList<double> levels{1, 2, 3, 4, 5, 6};
    const Pv lamp = pv(0);
    QFuture<FlowReport> done =
        inject(from(levels),
               each([lamp](double level) { return lamp.write(level, {.timeout = 15s}); }, {.capacity = 0}));
    FINISH(done);
    QVERIFY(done.result().allOk());
    QCOMPARE(server->find("S0")->writes, 6);
    QCOMPARE(server->find("S0")->value.toDouble(), 6.0);
}

QTEST_GUILESS_MAIN(TestPipelineSources)
#include "tst_pipelinesources.moc"
