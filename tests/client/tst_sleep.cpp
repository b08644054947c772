// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// The machine is suspended and resumed: found out by two clocks, which the test sets.
class tst_Sleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        Config config = server->config();
        // Silence alone would take half a minute to be noticed.
        config.connectionTimeout = 30s;
        config.echoTimeout = 500ms;
        context = std::make_unique<Context>(config);
        slept = std::make_shared<std::atomic<qint64>>(0);
        inEngine(*context, [slept = slept](Net::Engine &engine) {
            engine.sleepWatch().setSource([slept] {
                Net::SleepWatch::Times times = Net::SleepWatch::systemTimes();
                times.real += std::chrono::seconds(slept->load());
                return times;
            });
        });
    }
    void cleanup()
    {
        context.reset();
        server.reset();
    }

    void circuitsThatDiedAreNoticed()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        EVENTUALLY(sub->latest().isValid());
        // The server gave the circuit up meanwhile; a router on the way forgot it, so nothing comes back.
        server->answerEchoes = false;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
        QElapsedTimer timer;
        timer.start();
        *slept += 8 * 3600;
        EVENTUALLY(server->creates == 2); // on a circuit of its own
        // Looked each second or so, then an echo's half a second.
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
        server->answerEchoes = true;
        server->set("a", Reading::fromDouble(2));
        EVENTUALLY(sub->latest().toDouble() == 2.0);
        QCOMPARE(pv.state(), ChannelState::Connected);
    }

    void circuitsThatLiveStay()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        const int echoes = server->echoes;
        *slept += 60;
        EVENTUALLY(server->echoes == echoes + 1);
        QTest::qWait(700);
        QCOMPARE(pv.state(), ChannelState::Connected);
        QCOMPARE(server->connections().size(), 1);
        QCOMPARE(server->creates, 1);
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
    }

    void searchesAreHurried()
    {
        const Pv pv = context->pv(QStringLiteral("late"));
        pv.connectChannel();
        // Waits for seconds by now: 30 ms doubled seven times.
        EVENTUALLY(server->searchesOf.value("late") >= 8);
        const int before = server->searchesOf.value("late");
        server->addDouble("late", 3);
        QElapsedTimer timer;
        timer.start();
        *slept += 3600;
        EVENTUALLY(pv.state() == ChannelState::Connected);
        QVERIFY2(timer.elapsed() < 3500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(server->searchesOf.value("late") <= before + 2);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
    std::shared_ptr<std::atomic<qint64>> slept;
};

QTEST_GUILESS_MAIN(tst_Sleep)
#include "tst_sleep.moc"
