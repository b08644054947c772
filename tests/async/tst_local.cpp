// SPDX-License-Identifier: MIT
// Variables that a program keeps itself, wherever a PV of the network could stand.
#include "async/AsCompleted.h"
#include "async/ControlLoop.h"
#include "async/Gather.h"
#include "async/Scatter.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

class tst_Local : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("lux", 512.5);
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        server.reset();
    }

    void readsAndWrites()
    {
        const Pv pv = local("loc://x(3.5)");
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 3.5);
        QVERIFY(!read.result().time().isNull());
        QFuture<void> write = pv.write(4.5, {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 4.5);
        pv.post(5.5);
        read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 5.5);
        QCOMPARE(server->searchedNames, 0);
    }

    void describesItself()
    {
        QFuture<ChannelInfo> connected = local("loc://mode<VEnum>(1, \"Off\", \"On\")").connected(10s);
        FINISH(connected);
        const ChannelInfo info = connected.result();
        QCOMPARE(info.state, ChannelState::Connected);
        QCOMPARE(info.type, DataType::Enum);
        QCOMPARE(info.count, 1u);
        QCOMPARE(info.host, QStringLiteral("local"));
        QVERIFY(info.readable && info.writable);
        QCOMPARE(info.metadata->labels, QStringList({QStringLiteral("Off"), QStringLiteral("On")}));
    }

    void sharedByName()
    {
        // With the initial value or without, at any priority: one variable. And one network subscription's
        // worth of updates each.
        const Pv full = local("loc://x(1)");
        const Pv bare = local("loc://x");
        const Pv other = context->pv(QStringLiteral("loc://x"), 5);
        std::unique_ptr<Subscription> a(full.subscribe());
        std::unique_ptr<Subscription> b(bare.subscribe());
        std::unique_ptr<Subscription> c(other.subscribe());
        EVENTUALLY(a->latest().toDouble() == 1 && b->latest().toDouble() == 1 && c->latest().toDouble() == 1);
        bare.post(2.0);
        EVENTUALLY(a->latest().toDouble() == 2 && b->latest().toDouble() == 2 && c->latest().toDouble() == 2);
        // Another context has its own.
        Context second(server->config());
        QFuture<Reading> read = second.pv(QStringLiteral("loc://x(7)")).read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 7.0);
    }

    void bareNameTakesTheFirstFullOne()
    {
        const Pv bare = local("loc://late");
        std::unique_ptr<Subscription> sub(bare.subscribe());
        EVENTUALLY(sub->latest().isValid());
        QCOMPARE(sub->latest().toDouble(), 0.0);
        local("loc://late<VString>(\"now\")").connectChannel();
        EVENTUALLY(sub->latest().toText() == QStringLiteral("now"));
        EVENTUALLY(bare.info().type == DataType::String);
    }

    void anotherTypeIsRefused()
    {
        FINISH(local("loc://x<VLong>(1)").read({.timeout = 10s}));
        QFuture<Reading> read = local("loc://x<VString>(\"1\")").read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::BadName);
        QVERIFY2(errorOf(read).message().contains(QStringLiteral("in use already as LONG, not as STRING")),
                 qPrintable(errorOf(read).message()));
        // The same type with another value is the same variable, as it stands.
        QFuture<Reading> same = local("loc://x<VLong>(5)").read({.timeout = 10s});
        FINISH(same);
        QCOMPARE(same.result().toInteger(), 1);
    }

    void badSyntaxFailsEverything()
    {
        const Pv pv = local("loc://x<VFoo>(1)");
        QFuture<Reading> read = pv.read({.timeout = 10s});
        QFuture<void> write = pv.write(1.0, {.timeout = 10s});
        QFuture<ChannelInfo> connected = pv.connected(10s);
        FINISH(read);
        FINISH(write);
        FINISH(connected);
        for (const Error &error : {errorOf(read), errorOf(write), errorOf(connected)}) {
            QCOMPARE(error.code(), ErrorCode::BadName);
            QVERIFY2(error.message().contains(QStringLiteral("\"VFoo\" is no type")),
                     qPrintable(error.message()));
            QVERIFY(error.message().contains(QStringLiteral("at character 9")));
        }
        std::unique_ptr<Subscription> sub(pv.subscribe());
        QSignalSpy failed(sub.get(), &Subscription::failed);
        EVENTUALLY(failed.size() == 1);
        QVERIFY(failed.first().first().value<Error>().message().contains(QStringLiteral("VFoo")));
        QFuture<GatherResult> all = gather({pv, local("loc://good(1)")}, {.timeout = 10s});
        FINISH(all);
        QCOMPARE(all.result()[0].error.code(), ErrorCode::BadName);
        QVERIFY(all.result()[1].ok());
    }

    void badWritesAreNamed()
    {
        const Pv mode = local("loc://mode<VEnum>(0, \"Off\", \"On\")");
        QFuture<void> wrong = mode.write(QStringLiteral("Maybe"), {.timeout = 10s});
        FINISH(wrong);
        QCOMPARE(errorOf(wrong).code(), ErrorCode::BadValue);
        QVERIFY(errorOf(wrong).message().contains(QStringLiteral("Off, On")));
        QFuture<void> right = mode.write(QStringLiteral("On"), {.timeout = 10s});
        FINISH(right);
        QFuture<Reading> label = mode.read({.timeout = 10s, .type = DataType::String});
        FINISH(label);
        QCOMPARE(label.result().toText(), QStringLiteral("On"));
        QFuture<void> text = local("loc://n<VLong>(1)").write(QStringLiteral("many"), {.timeout = 10s});
        FINISH(text);
        QVERIFY(errorOf(text).message().contains(QStringLiteral("\"many\" is not a number")));
        QFuture<void> many = local("loc://n").write(QList<double>{1, 2}, {.timeout = 10s});
        FINISH(many);
        QCOMPARE(errorOf(many).code(), ErrorCode::BadCount);
        QFuture<void> sim = local("sim://sine").write(1.0, {.timeout = 10s});
        FINISH(sim);
        QCOMPARE(errorOf(sim).code(), ErrorCode::NoWriteAccess);
        context->setReadOnly(true);
        QFuture<void> readOnly = mode.write(1.0, {.timeout = 10s});
        FINISH(readOnly);
        QCOMPARE(errorOf(readOnly).code(), ErrorCode::ReadOnly);
    }

    void arraysGrowAndShrink()
    {
        const Pv pv = local("loc://wave<VDoubleArray>(1, 2, 3)");
        std::unique_ptr<Subscription> sub(pv.subscribe());
        std::unique_ptr<Subscription> head(pv.subscribe(SubscriptionOptions{.count = 2}));
        EVENTUALLY(sub->latest().count() == 3 && head->latest().count() == 2);
        QCOMPARE(pv.info().count, 3u);
        pv.post(QList<double>{5, 6, 7, 8, 9});
        EVENTUALLY(sub->latest().toDoubles() == QList<double>({5, 6, 7, 8, 9}));
        EVENTUALLY(head->latest().toDoubles() == QList<double>({5, 6}));
        EVENTUALLY(pv.info().count == 5u);
        pv.post(QList<double>{});
        EVENTUALLY(sub->latest().count() == 0);
        QFuture<Reading> longs = local("loc://wave(0.5, 1.5)").read({.timeout = 10s, .type = DataType::Long});
        FINISH(longs);
        QCOMPARE(longs.result().type(), DataType::Long);
    }

    void gathersAndScattersBesideTheNetwork()
    {
        const QList<Pv> pvs{local("loc://a(1)"), context->pv(QStringLiteral("lux")), local("loc://b(2)")};
        QFuture<GatherResult> read = gather(pvs, {.timeout = 10s, .policy = GatherPolicy::FailFast});
        FINISH(read);
        QVERIFY(read.result().allOk());
        QCOMPARE(read.result()[0].reading.toDouble(), 1.0);
        QCOMPARE(read.result()[1].reading.toDouble(), 512.5);
        QFuture<ScatterResult> sent =
            scatter({{pvs[0], 10.0}, {pvs[1], 20.0}, {pvs[2], 30.0}}, {.timeout = 10s, .ordered = true});
        FINISH(sent);
        QVERIFY(sent.result().allOk());
        AsCompleted *stream = asCompleted(pvs, {.timeout = 10s}, this);
        std::map<qsizetype, double> seen;
        connect(stream, &AsCompleted::readingsReady, this, [&](const std::vector<CompletedItem> &batch) {
            for (const CompletedItem &item : batch)
                seen[item.index] = item.item.reading.toDouble();
        });
        EVENTUALLY(stream->isFinished());
        QCOMPARE(seen, (std::map<qsizetype, double>{{0, 10.0}, {1, 20.0}, {2, 30.0}}));
        delete stream;
    }

    void everySampleOfAQueue()
    {
        const Pv pv = local("loc://fast(0)");
        SubscriptionGroup group(context.get(), SubscriptionOptions{.queue = 100});
        const int key = group.add(pv);
        EVENTUALLY(group.latest(key).isValid());
        QList<double> seen;
        connect(&group, &SubscriptionGroup::updated, this, [&](const UpdateBatch &batch) {
            for (const Update &update : batch)
                seen.append(update.reading.toDouble());
        });
        QList<double> expected;
        for (int i = 1; i <= 50; ++i) {
            pv.post(i);
            expected.append(i);
        }
        EVENTUALLY(seen.size() >= 50);
        while (seen.size() > 50)
            seen.removeFirst(); // the one of before
        QCOMPARE(seen, expected);
        QCOMPARE(group.stats().squashed, 0u);
    }

    void idlesAndKeepsItsValue()
    {
        const Pv pv = local("loc://x(1)");
        std::unique_ptr<Subscription> sub(pv.subscribe());
        EVENTUALLY(sub->latest().isValid());
        pv.post(9.0);
        QVERIFY(!pv.requestIdle());
        sub.reset();
        QVERIFY(pv.requestIdle());
        EVENTUALLY(pv.state() == ChannelState::Idle);
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 9.0);
        QCOMPARE(pv.state(), ChannelState::Connected);
    }

    void propertySubscriptionsHearNoValues()
    {
        const Pv pv = local("loc://x(1)");
        std::unique_ptr<Subscription> property(pv.subscribe(SubscriptionOptions{.events = Event::Property}));
        std::unique_ptr<Subscription> value(pv.subscribe());
        EVENTUALLY(property->latest().isValid() && value->latest().isValid());
        pv.post(2.0);
        EVENTUALLY(value->latest().toDouble() == 2.0);
        QCOMPARE(property->stats().received, 1u);
    }

    void simulationsMove()
    {
        const Pv sine = local("sim://sine(10, 20, 0.4)");
        const Pv flip = local("sim://flipflop(0.05)");
        const Pv noise = local("sim://noise(1, 2, 0.02)");
        const Pv ramp = local("sim://ramp(0, 1, 0.3)");
        SubscriptionGroup group(context.get(), SubscriptionOptions{.queue = 1000});
        group.add({sine, flip, noise, ramp});
        std::map<int, QList<double>> seen;
        connect(&group, &SubscriptionGroup::updated, this, [&](const UpdateBatch &batch) {
            for (const Update &update : batch)
                seen[update.key].append(update.reading.toDouble());
        });
        EVENTUALLY(seen[0].size() > 12 && seen[1].size() > 4 && seen[2].size() > 10 && seen[3].size() > 12);
        const auto spread = [&](int key) {
            const auto [low, high] = std::minmax_element(seen[key].begin(), seen[key].end());
            return std::pair(*low, *high);
        };
        QVERIFY(spread(0).first >= 10 && spread(0).second <= 20);
        QVERIFY(spread(0).second - spread(0).first > 2);
        QCOMPARE(spread(1), std::pair(0.0, 1.0));
        QVERIFY(spread(2).first >= 1 && spread(2).second <= 2 && spread(2).first < spread(2).second);
        QVERIFY(spread(3).first >= 0 && spread(3).second <= 1 && spread(3).first < spread(3).second);
        QCOMPARE(sine.metadata()->display.high, 20.0);
        // Nobody listens: nothing moves, a read still tells.
        group.clear();
        QTest::qWait(60);
        const quint64 updates = context->stats().updates;
        QTest::qWait(100);
        QCOMPARE(context->stats().updates, updates);
        QFuture<Reading> read = ramp.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void worksInAControlLoop()
    {
        const Pv level = local("loc://level(0)");
        ControlLoop loop({level},
                         [level](const GatherResult &now) {
                             return QList<PvWrite>{{level, now[0].reading.toDouble() + 1}};
                         },
                         {.period = 0ms});
        loop.start();
        EVENTUALLY(loop.stats().cycles >= 20);
        loop.stop();
        EVENTUALLY(loop.state() == ControlLoop::State::Stopped);
        QFuture<Reading> read = level.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(quint64(read.result().toInteger()), loop.stats().writes);
    }

private:
    Pv local(const char *name) { return context->pv(QString::fromUtf8(name)); }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Local)
#include "tst_local.moc"
