// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Things that go while others still look at them.
class tst_Lifetime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        names.clear();
        for (int i = 0; i < 1000; ++i) {
            server->addDouble(QByteArray("p") + QByteArray::number(i), i);
            names.append(QStringLiteral("p%1").arg(i));
        }
        context = std::make_unique<Context>(server->config());
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void subscriptionDeletesItself()
    {
        auto *sub = context->pv(names[0]).subscribe();
        const QPointer<Subscription> guard(sub);
        connect(sub, &Subscription::updated, this, [sub] { delete sub; });
        EVENTUALLY(!guard);
        EVENTUALLY(server->eventCancels == 1);
    }

    void subscriptionsDeleteEachOther()
    {
        std::vector<QPointer<Subscription>> subs;
        int updates = 0;
        for (int i = 0; i < 20; ++i)
            subs.emplace_back(context->pv(names[i % 5]).subscribe());
        for (const auto &sub : subs) {
            connect(sub, &Subscription::updated, this, [&] {
                ++updates;
                for (const auto &other : subs)
                    delete other.data();
            });
        }
        EVENTUALLY(updates == 1);
        QTest::qWait(100);
        QCOMPARE(updates, 1);
    }

    void slotsMakeNewSubscriptions()
    {
        std::vector<std::unique_ptr<Subscription>> subs;
        std::function<void()> more = [&] {
            if (subs.size() >= 50)
                return;
            subs.emplace_back(context->pv(names[int(subs.size())]).subscribe());
            connect(subs.back().get(), &Subscription::updated, this, [&] { more(); });
        };
        more();
        EVENTUALLY(subs.size() == 50 && subs.back()->latest().isValid());
    }

    void contextGoesInASlot()
    {
        Subscription *sub = context->pv(names[0]).subscribe(this);
        SubscriptionGroup group(context.get());
        group.add(context->pvs(names.mid(0, 10)));
        connect(sub, &Subscription::updated, this, [&] { context.reset(); });
        const Pv pv = context->pv(names[0]);
        EVENTUALLY(!context);
        QCOMPARE(pv.context(), nullptr);
        QCOMPARE(errorOf(pv.read()).code(), ErrorCode::Closed);
        QCOMPARE(sub->state(), ChannelState::Idle);
        QCOMPARE(group.add(pv), -1);
        QVERIFY(!group.latest(0).isValid());
        pv.connectChannel();
        QVERIFY(!pv.requestIdle());
        delete sub;
    }

    void contextGoesInAContinuation()
    {
        bool ran = false;
        auto done = context->pv(names[0]).read({.timeout = 15s}).then(this, [&](const Reading &) {
            context.reset();
            ran = true;
        });
        EVENTUALLY(ran);
    }

    void subscriptionsComeAndGo()
    {
        for (int round = 0; round < 3; ++round) {
            std::vector<std::unique_ptr<Subscription>> subs;
            for (const QString &name : std::as_const(names))
                subs.emplace_back(context->pv(name).subscribe());
            if (round != 1) // once without waiting for a single value
                EVENTUALLY(std::all_of(subs.begin(), subs.end(),
                                       [](const auto &s) { return s->latest().isValid(); }));
            subs.clear();
        }
        EVENTUALLY(server->eventCancels == server->eventAdds && server->eventAdds >= 2000);
        EVENTUALLY(server->connection()->monitorCount() == 0);
    }

    void channelsTornDownAgainAndAgain()
    {
        for (int round = 0; round < 20; ++round) {
            const QList<Pv> pvs = context->pvs(names.mid(0, 100));
            context->connectChannels(pvs);
            EVENTUALLY(context->stats().connected == 100);
            for (const Pv &pv : pvs)
                QVERIFY(pv.requestIdle());
            QCOMPARE(context->stats().connected, 0);
        }
        EVENTUALLY(server->clears == 2000);
    }

    void noCallAfterTheEnd()
    {
        // Watchers, since Qt 6.4 asserts when the context object of a continuation goes first.
        int calls = 0;
        std::vector<std::unique_ptr<QFutureWatcher<Reading>>> watchers;
        for (int i = 0; i < 100; ++i) {
            watchers.push_back(std::make_unique<QFutureWatcher<Reading>>());
            connect(watchers.back().get(), &QFutureWatcherBase::finished, this, [&] { ++calls; });
            watchers.back()->setFuture(context->pv(names[i]).read({.timeout = 15s}));
        }
        watchers.clear();
        FINISH(context->pv(names[200]).read({.timeout = 15s}));
        QTest::qWait(50);
        QCOMPARE(calls, 0);
    }

    void closesQuicklyInAnyState_data()
    {
        QTest::addColumn<bool>("answer");
        QTest::addColumn<bool>("connect");
        QTest::newRow("searching") << false << false;
        QTest::newRow("connecting") << true << false;
        QTest::newRow("connected") << true << true;
    }
    void closesQuicklyInAnyState()
    {
        QFETCH(bool, answer);
        QFETCH(bool, connect);
        server->answerSearches = answer;
        QStringList many;
        for (int i = 0; i < 10'000; ++i) {
            server->addDouble(QByteArray("many") + QByteArray::number(i), i);
            many.append(QStringLiteral("many%1").arg(i));
        }
        const QList<Pv> pvs = context->pvs(many);
        QList<QFuture<Reading>> reads;
        for (int i = 0; i < 1000; ++i)
            reads.append(pvs[i].read({.timeout = 60s}));
        context->connectChannels(pvs);
        SubscriptionGroup group(context.get());
        group.add(pvs.mid(5000));
        if (connect)
            QTRY_VERIFY_WITH_TIMEOUT(context->stats().connected == 10'000, 60000);
        else
            QTest::qWait(20);
        QElapsedTimer timer;
        timer.start();
        context.reset();
        const qint64 took = timer.elapsed();
        // 200 ms on an idle machine.
        QVERIFY2(took < 400, qPrintable(QString::number(took)));
        for (const auto &read : std::as_const(reads)) {
            QVERIFY(read.isFinished());
            const Error error = errorOf(read);
            QVERIFY(!error || error.code() == ErrorCode::Closed);
        }
    }

    void postsArriveThoughTheContextCloses()
    {
        const QList<Pv> pvs = context->pvs(names.mid(0, 200));
        context->connectChannels(pvs);
        EVENTUALLY(context->stats().connected == 200);
        for (const Pv &pv : pvs)
            pv.post(7.0);
        context.reset();
        EVENTUALLY(server->log.count(QStringLiteral("WRITE p199")) == 1);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(server->find(names[i].toUtf8())->value.toDouble(), 7.0);
    }

    void contextsSideBySide()
    {
        std::vector<std::unique_ptr<Context>> contexts;
        QList<QFuture<Reading>> reads;
        for (int i = 0; i < 8; ++i) {
            contexts.push_back(std::make_unique<Context>(server->config()));
            reads.append(contexts.back()->pv(names[i]).read({.timeout = 15s}));
        }
        for (const auto &read : std::as_const(reads)) {
            FINISH(read);
            QVERIFY(!errorOf(read));
        }
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_Lifetime)
#include "tst_lifetime.moc"
