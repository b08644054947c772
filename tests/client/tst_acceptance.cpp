// SPDX-License-Identifier: MIT
#include "async/Gather.h"
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QFutureWatcher>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// What the acceptance tests of other clients assert (libca's acctst, caproto's), as far as no other test
/// here does.
class tst_Acceptance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        for (int i = 0; i < 200; ++i) {
            names.append(QStringLiteral("p%1").arg(i));
            server->addDouble(names.last().toUtf8(), i);
        }
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        names.clear();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void firstUpdateAlwaysArrives_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("value") << 1;
        QTest::newRow("log") << 2;
        QTest::newRow("alarm") << 4;
        QTest::newRow("property") << 8;
        QTest::newRow("all") << 15;
    }
    void firstUpdateAlwaysArrives()
    {
        QFETCH(int, mask);
        // Others, of other kinds, are there already, and come and go while it is made.
        std::vector<std::unique_ptr<Subscription>> others;
        std::vector<std::unique_ptr<Subscription>> subs;
        std::vector<int> updates(200, 0);
        for (int i = 0; i < 200; ++i) {
            const Pv pv = context->pv(names[i]);
            others.emplace_back(pv.subscribe(SubscriptionOptions{.count = 1}));
            subs.emplace_back(pv.subscribe(SubscriptionOptions{.events = Events(QFlag(mask))}));
            connect(subs.back().get(), &Subscription::updated, this,
                    [&updates, i] { ++updates[std::size_t(i)]; });
            if (i % 3 == 0)
                others.back().reset();
        }
        EVENTUALLY(std::all_of(updates.begin(), updates.end(), [](int n) { return n == 1; }));
        // Whoever comes to a subscription that stands gets it, too.
        std::unique_ptr<Subscription> late(
            context->pv(names[7]).subscribe(SubscriptionOptions{.events = Events(QFlag(mask))}));
        QSignalSpy spy(late.get(), &Subscription::updated);
        EVENTUALLY(spy.size() == 1);
        QCOMPARE(updates[7], 1);
    }

    void channelsAreGivenUpInAnyCallback_data()
    {
        QTest::addColumn<QString>("where");
        for (const char *where :
             {"update", "state", "channels", "stats", "read", "write", "connected", "gather"})
            QTest::newRow(where) << QString::fromLatin1(where);
    }
    void channelsAreGivenUpInAnyCallback()
    {
        QFETCH(QString, where);
        const QList<Pv> pvs = context->pvs(names.mid(0, 20));
        std::vector<std::unique_ptr<Subscription>> subs;
        bool done = false;
        const auto giveUp = [&] {
            if (std::exchange(done, true))
                return;
            for (auto &sub : subs) {
                if (sub)
                    sub.release()->deleteLater();
            }
            for (const Pv &pv : pvs)
                pv.requestIdle();
        };
        if (where == QLatin1String("channels"))
            connect(context.get(), &Context::channelsChanged, this, giveUp);
        else if (where == QLatin1String("stats"))
            connect(context.get(), &Context::statsChanged, this, giveUp);
        for (const Pv &pv : pvs)
            subs.emplace_back(pv.subscribe());
        if (where == QLatin1String("update"))
            connect(subs[3].get(), &Subscription::updated, this, giveUp);
        else if (where == QLatin1String("state"))
            connect(subs[3].get(), &Subscription::stateChanged, this, giveUp);
        else if (where == QLatin1String("read"))
            pvs[3].read({.timeout = 10s}).then(this, [&](const Reading &) { giveUp(); });
        else if (where == QLatin1String("write"))
            pvs[3].write(1.0, {.timeout = 10s}).then(this, [&] { giveUp(); });
        else if (where == QLatin1String("connected"))
            pvs[3].connected(10s).then(this, [&](const ChannelInfo &) { giveUp(); });
        else if (where == QLatin1String("gather"))
            gather(pvs, {.timeout = 10s}).then(this, [&](const GatherResult &) { giveUp(); });
        EVENTUALLY(done);
        // Nothing is left on the wire but what is asked for again.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::qWait(0);
        for (const Pv &pv : pvs)
            EVENTUALLY(pv.requestIdle());
        EVENTUALLY(server->connections().isEmpty());
        disconnect(context.get(), nullptr, this, nullptr);
        QFuture<Reading> again = pvs[3].read({.timeout = 10s});
        FINISH(again);
        QVERIFY(!errorOf(again));
    }

    void tenMegabytesThereAndBack()
    {
        QList<double> value(1'310'720);
        for (qsizetype i = 0; i < value.size(); ++i)
            value[i] = double(i) * 0.25;
        server->add("huge", Reading::fromDoubles({0})).maxCount = quint32(value.size());
        const Pv pv = context->pv(QStringLiteral("huge"));
        QFuture<void> write = pv.write(value, {.timeout = 15s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        QFuture<Reading> read = pv.read({.timeout = 15s});
        FINISH(read);
        QCOMPARE(read.result().count(), quint32(value.size()));
        QCOMPARE(read.result().toDoubles(), value);
        EVENTUALLY(sub->latest().count() == quint32(value.size()));
        QCOMPARE(server->connections().size(), 1);
    }

    void lateCallbackNeverRuns()
    {
        const Pv pv = context->pv(names[0]);
        FINISH(pv.connected(10s));
        server->find("p0")->holdReads = true;
        server->find("p0")->holdWrites = true;
        int finished = 0;
        int values = 0;
        QFutureWatcher<Reading> reads;
        connect(&reads, &QFutureWatcherBase::finished, this, [&] { ++finished; });
        connect(&reads, &QFutureWatcherBase::resultReadyAt, this, [&] { ++values; });
        reads.setFuture(pv.read({.timeout = 30ms}));
        QFutureWatcher<void> writes;
        connect(&writes, &QFutureWatcherBase::finished, this, [&] { ++finished; });
        writes.setFuture(pv.write(1.0, {.timeout = 30ms}));
        EVENTUALLY(finished == 2);
        // The answers come now, and are for nobody.
        server->find("p0")->holdReads = false;
        server->find("p0")->holdWrites = false;
        server->connection()->answerHeld();
        FINISH(pv.read({.timeout = 10s}));
        QCOMPARE(finished, 2);
        QCOMPARE(values, 0);
        QCOMPARE(errorOf(reads.future()).code(), ErrorCode::Timeout);
        QCOMPARE(errorOf(writes.future()).code(), ErrorCode::Timeout);
    }

    void readsAndWritesAreBatched()
    {
        // One turn, one write to the socket: what a server meets is the whole batch, in the order it was
        // asked.
        const QList<Pv> pvs = context->pvs(names);
        context->connectChannels(pvs);
        EVENTUALLY(context->stats().connected == 200);
        server->log.clear();
        for (int i = 0; i < 100; ++i)
            pvs[i].post(i + 0.5);
        QList<QFuture<Reading>> reads;
        for (int i = 0; i < 100; ++i)
            reads.append(pvs[i].read({.timeout = 10s}));
        FINISH(reads.last());
        // A read that is asked for after a write sees what was written.
        for (int i = 0; i < 100; ++i) {
            FINISH(reads[i]);
            QCOMPARE(reads[i].result().toDouble(), i + 0.5);
        }
        QCOMPARE(server->log.size(), 200);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(server->log[i], QString(QStringLiteral("WRITE ") + names[i]));
    }

    void samePvReadAndWrittenInTurn()
    {
        // Order within a channel holds across kinds: read, write, read gives the old and the new value.
        const Pv pv = context->pv(names[9]);
        FINISH(pv.connected(10s));
        QFuture<Reading> before = pv.read({.timeout = 10s});
        QFuture<void> write = pv.write(77.0, {.timeout = 10s});
        QFuture<Reading> after = pv.read({.timeout = 10s});
        FINISH(before);
        FINISH(write);
        FINISH(after);
        QCOMPARE(before.result().toDouble(), 9.0);
        QCOMPARE(after.result().toDouble(), 77.0);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_Acceptance)
#include "tst_acceptance.moc"
