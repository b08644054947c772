// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// EVENTS_OFF while more comes in than is read, EVENTS_ON afterwards; the newest value always arrives.
class tst_FlowControl : public QObject
{
    Q_OBJECT

    static constexpr int Waves = 20;
    static constexpr int Elements = 4000; // 32 kB

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        for (int i = 0; i < Waves; ++i) {
            names.append(QStringLiteral("w%1").arg(i));
            server->add(names.last().toUtf8(), Reading::fromDoubles(QList<double>(Elements, 0.0)));
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

    void newestArrivesAfterAPause()
    {
        SubscriptionGroup group(context.get());
        flood(group);
        // Written while events were off or not: nobody may be left with an older one.
        for (const QString &name : std::as_const(names))
            server->set(name.toUtf8(), Reading::fromDoubles(QList<double>(Elements, 99)));
        EVENTUALLY(std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return group.latest(int(names.indexOf(name))).toDouble() == 99.0;
        }));
        QFuture<Reading> read = context->pv(QStringLiteral("a")).read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void eventsOffForEver()
    {
        // A server that never sends updates again: all else goes on, and a new circuit heals it.
        server->ignoreEventsOn = true;
        SubscriptionGroup group(context.get());
        flood(group);
        for (const QString &name : std::as_const(names))
            server->set(name.toUtf8(), Reading::fromDoubles(QList<double>(Elements, 99)));
        QFuture<Reading> read = context->pv(names[0]).read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(read.result().toDouble(), 99.0);
        QFuture<void> write = context->pv(QStringLiteral("a")).write(5.0, {.timeout = 10s});
        FINISH(write);
        QVERIFY(!errorOf(write));
        QCOMPARE(context->pv(names[0]).state(), ChannelState::Connected);
        server->connection()->drop();
        EVENTUALLY(std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return group.latest(int(names.indexOf(name))).toDouble() == 99.0;
        }));
    }

    void quietCircuitsAreNeverPaused()
    {
        // Large answers to reads are no reason: there is nothing to pause.
        const QList<Pv> pvs = context->pvs(names);
        for (int round = 0; round < 20; ++round) {
            QList<QFuture<Reading>> reads;
            for (const Pv &pv : pvs)
                reads.append(pv.read({.timeout = 10s}));
            FINISH(reads.last());
        }
        QCOMPARE(server->eventsOff, 0);
    }

private:
    /// Subscribes to all, and lets more come together than ten reads take.
    void flood(SubscriptionGroup &group)
    {
        group.add(context->pvs(names));
        const auto allAre = [&](double value) {
            for (int key = 0; key < Waves; ++key) {
                if (!group.latest(key).isValid() || group.latest(key).toDouble() != value)
                    return false;
            }
            return true;
        };
        EVENTUALLY(allAre(0));
        EngineDoor door(*context);
        for (int round = 1; round <= 10; ++round) {
            for (const QString &name : std::as_const(names))
                server->set(name.toUtf8(), Reading::fromDoubles(QList<double>(Elements, round)));
        }
        QTest::qWait(20); // 6 MB, as much of it as the system takes
        door.open();
        EVENTUALLY(server->eventsOff >= 1);
    }

    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    QStringList names;
};

QTEST_GUILESS_MAIN(tst_FlowControl)
#include "tst_flowcontrol.moc"
