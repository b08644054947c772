// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "ioc/ServerThread.h"
#include "models/DecisionLoopRun.h"

#include "client/Context.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

/// The loop that puts an engine, a gather and a scatter together, against a live server.
class tst_DecisionLoopRun : public QObject
{
    Q_OBJECT

    const Site m_site = fixtureHouse();
    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Context> m_context;

    static QByteArray lux(int n) { return "BLD:F1:R01:LUX0" + QByteArray::number(n); }
    static QByteArray dim(int n) { return "BLD:F1:R01:LUM0" + QByteArray::number(n) + ":DIM"; }
    double served(const QByteArray &name)
    {
        double value = -1;
        m_server->run([&](Database &database) { value = database.find(name)->value(); });
        return value;
    }
    DecisionLoopConfig config() const
    {
        DecisionLoopConfig made;
        made.name = QStringLiteral("Tenth");
        made.groups = {{QStringLiteral("lux"), {QString::fromLatin1(lux(1)), QString::fromLatin1(lux(2))}}};
        made.fixtures = {QStringLiteral("BLD:F1:R01:LUM01"), QStringLiteral("BLD:F1:R01:LUM02")};
        made.rule = DecisionLoopConfig::Expression;
        made.expression = QStringLiteral("mean(lux) / 10");
        made.period = std::chrono::milliseconds(50);
        made.deadline = std::chrono::milliseconds(50);
        made.slewLimit = 0;
        made.maxFailed = 1;
        return made;
    }
    std::shared_ptr<DecisionEngine> engineFor(const DecisionLoopConfig &config) const
    {
        auto engine = std::make_shared<DecisionEngine>();
        QString error;
        if (!engine->configure(config, m_site, &error))
            qFatal("%s", qPrintable(error));
        return engine;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerThread>([](Database &database) {
            for (int n = 1; n <= 2; ++n) {
                database.add(RecordType::Ai, lux(n))->setValue(500);
                database.add(RecordType::Ao, dim(n))->setValue(20);
            }
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_context = std::make_unique<Context>(Config::loopback(m_server->port()));
    }
    void cleanup()
    {
        m_context.reset();
        m_server.reset();
    }

    void needsAnEngine()
    {
        QVERIFY(!makeDecisionLoop(std::make_shared<DecisionEngine>(), m_context.get(), {}, this));
        QVERIFY(!makeDecisionLoop(nullptr, m_context.get(), {}, this));
    }

    void readsDecidesAndWrites()
    {
        int steps = 0;
        const auto engine = engineFor(config());
        const std::unique_ptr<ControlLoop> loop(makeDecisionLoop(
            engine, m_context.get(), [&steps](const DecisionStep &) { ++steps; }, nullptr));
        QVERIFY(loop);
        QTest::qWait(120);
        QCOMPARE(steps, 0); // not started by itself
        QCOMPARE(loop->options().period, config().period);
        loop->start();
        QTRY_COMPARE_WITH_TIMEOUT(served(dim(1)), 50.0, 30'000);
        QCOMPARE(served(dim(2)), 50.0);
        QVERIFY(steps > 0);
        m_server->setValue(lux(1), 700);
        m_server->setValue(lux(2), 700);
        QTRY_COMPARE_WITH_TIMEOUT(served(dim(1)), 70.0, 30'000);
        loop->stop();
        QTRY_COMPARE_WITH_TIMEOUT(loop->state(), ControlLoop::State::Stopped, 30'000);
        m_server->setValue(lux(1), 100);
        QTest::qWait(200);
        QCOMPARE(served(dim(1)), 70.0);
    }

    void staysWithinWhatTheServerAllows()
    {
        m_server->run([](Database &database) {
            database.find(dim(1))->changeAttributes([](Attributes &limits) { limits.drvh = 35; });
        });
        const auto engine = engineFor(config());
        DecisionStep last;
        const std::unique_ptr<ControlLoop> loop(makeDecisionLoop(
            engine, m_context.get(), [&last](const DecisionStep &step) { last = step; }, nullptr));
        loop->start();
        QTRY_COMPARE_WITH_TIMEOUT(served(dim(1)), 35.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(served(dim(2)), 50.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(last.fixtures.value(0).level, 35.0, 30'000);
    }

    void startsAnewWhereItFindsTheLights()
    {
        DecisionLoopConfig sum = config();
        sum.expression = QStringLiteral("level + 5");
        const auto engine = engineFor(sum);
        const std::unique_ptr<ControlLoop> loop(makeDecisionLoop(engine, m_context.get(), {}, nullptr));
        loop->start();
        QTRY_VERIFY_WITH_TIMEOUT(served(dim(1)) > 40, 30'000);
        loop->stop();
        QTRY_COMPARE_WITH_TIMEOUT(loop->state(), ControlLoop::State::Stopped, 30'000);
        m_server->setValue(dim(1), 3);
        loop->start();
        QTRY_VERIFY_WITH_TIMEOUT(served(dim(1)) > 3, 30'000);
        QVERIFY2(served(dim(1)) < 40, qPrintable(QString::number(served(dim(1)))));
    }

    void aSensorThatIsLostIsTheEnginesAffair()
    {
        DecisionLoopConfig strict = config();
        strict.maxFailed = 0;
        strict.groups[0].pvs.append(QStringLiteral("BLD:F1:R01:LUX99"));
        DecisionStep last;
        const auto engine = engineFor(strict);
        const std::unique_ptr<ControlLoop> loop(makeDecisionLoop(
            engine, m_context.get(), [&last](const DecisionStep &step) { last = step; }, nullptr));
        loop->start();
        QTRY_COMPARE_WITH_TIMEOUT(last.failedSensors, QStringList({"BLD:F1:R01:LUX99"}), 30'000);
        QVERIFY(!last.isSafe);
        QCOMPARE(served(dim(1)), 20.0);
        QCOMPARE(loop->state(), ControlLoop::State::Running);
    }
};

QTEST_GUILESS_MAIN(tst_DecisionLoopRun)
#include "tst_decisionlooprun.moc"
