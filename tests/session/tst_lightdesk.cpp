// SPDX-License-Identifier: GPL-3.0-or-later
#include "ioc/ServerThread.h"
#include "models/FixtureHouse.h"
#include "models/ScatterPlanWrites.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Selection.h"
#include "session/Session.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

/// The desk against a live server: what it sends arrives, is known, and can be taken back.
class tst_LightDesk : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Session> m_session;

    LightDesk *desk() const { return m_session->desk(); }
    double served(int light, const char *suffix = ":DIM")
    {
        const QByteArray name = desk()->fixtures()[light].base.toLatin1() + suffix;
        double value = -1;
        m_server->run([&](Database &database) { value = database.find(name)->value(); });
        return value;
    }
    void readAll()
    {
        bool done = false;
        desk()->read(desk()->fixtures().all(), LightDesk::SetPoints, this, [&done](int) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, 30'000);
    }
    ScatterPlan set(const QList<int> &lights, double level) const
    {
        return ScatterPlan::setTo(desk()->wanted(), lights, FixtureQuantity::Level, level);
    }
    void lock(int light, bool locked)
    {
        const QByteArray name = desk()->fixtures()[light].base.toLatin1() + ":DIM";
        m_server->run([&](Database &database) { database.find(name)->setReadOnly(locked); });
    }

private Q_SLOTS:
    void init()
    {
        const Site site = fixtureHouse();
        m_server = std::make_unique<ServerThread>([&site](Database &database) {
            const FixtureSet lights = FixtureSet::ofSite(site);
            for (const Fixture &light : lights) {
                database.add(RecordType::Ao, light.base.toLatin1() + ":DIM")->setValue(40);
                database.add(RecordType::Ao, light.base.toLatin1() + ":CCT")->setValue(4000);
            }
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        m_session->setSite(site);
        m_session->connectTo(Config::loopback(m_server->port()));
    }
    void cleanup()
    {
        m_session.reset();
        m_server.reset();
    }

    void onePlannedWriteIsOneWrite()
    {
        FixtureSet lights = desk()->fixtures();
        lights.fixture(1).writable = false;
        const ScatterPlan plan =
            ScatterPlan::column(lights, {0, 1, 2, 3}, FixtureQuantity::Level, {10, 20, 30});
        const QList<PvWrite> writes = scatterWrites(plan, m_session->context());
        QCOMPARE(writes.size(), 2); // the second may not be written, the fourth has no value
        QCOMPARE(writes[0].pv.name(), lights[0].pv(FixtureQuantity::Level));
        QCOMPARE(writes[1].pv.name(), lights[2].pv(FixtureQuantity::Level));
        QCOMPARE(writes[1].value.toDouble(), 30.0);
        QCOMPARE(plan.writeIndices(), QList<int>({0, 2}));

        lock(2, true);
        const QFuture<ScatterResult> sent = scatter(writes);
        QTRY_VERIFY_WITH_TIMEOUT(sent.isFinished(), 30'000);
        QCOMPARE(failedItems(plan, sent.result()), QList<int>({2}));
        const ScatterPlan again = onlyItems(plan, failedItems(plan, sent.result()));
        QCOMPARE(again.size(), 1);
        QCOMPARE(again.items().first().newValue, 30.0);
        QCOMPARE(served(0), 10.0);
        QCOMPARE(served(2), 40.0);
    }

    void writesCountAsOverridesUntilReleased()
    {
        readAll();
        QSignalSpy touched(desk(), &LightDesk::touchedChanged);
        const QPointer<LightWrite> write = desk()->write(set({0, 1, 2}, 75), QStringLiteral("Three"));
        QVERIFY(write);
        QCOMPARE(touched.last().first().toInt(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QVERIFY(write->failed().isEmpty());
        QCOMPARE(served(2), 75.0);
        QCOMPARE(desk()->fixtures()[2].level, 75.0);
        QPointer<LightWrite> release = desk()->release({1});
        QCOMPARE(touched.last().first().toInt(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(!release->isRunning(), 30'000);
        QCOMPARE(served(1), 40.0);
        release = desk()->release({});
        QTRY_VERIFY_WITH_TIMEOUT(!release->isRunning(), 30'000);
        QCOMPARE(served(0), 40.0);
        QCOMPARE(touched.last().first().toInt(), 0);
    }

    void undoWritesWhatWasThere()
    {
        readAll();
        lock(1, true);
        const QPointer<LightWrite> write = desk()->write(set({0, 1}, 80), QStringLiteral("Two"));
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QCOMPARE(write->failed(), QList<int>({1}));
        QCOMPARE(write->notTaken(), QList<int>({1}));
        // Somebody else unlocks and moves the one that was refused: undo must leave it alone.
        lock(1, false);
        m_server->setValue(desk()->fixtures()[1].base.toLatin1() + ":DIM", 66);
        m_session->undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(served(0), 40.0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!desk()->isBusy(), 30'000);
        QCOMPARE(served(1), 66.0);
        m_session->undoStack()->redo();
        QTRY_COMPARE_WITH_TIMEOUT(served(0), 80.0, 30'000);
    }

    void failedWritesAreTriedAgain()
    {
        readAll();
        lock(1, true);
        const QPointer<LightWrite> write = desk()->write(set({0, 1}, 80), QStringLiteral("Two"));
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        lock(1, false);
        QTRY_VERIFY_WITH_TIMEOUT(
            m_session->context()->pv(desk()->fixtures()[1].pv(FixtureQuantity::Level)).info().writable,
            30'000);
        QVERIFY(desk()->retry(write));
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QVERIFY(write->failed().isEmpty());
        QCOMPARE(served(1), 80.0);
        QVERIFY(!desk()->retry(write));
    }

    void theGrandMasterScalesAllAndUndoes()
    {
        readAll();
        QPointer<LightWrite> write = desk()->setMaster(50);
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QCOMPARE(served(7), 20.0);
        // What is asked for under the master is wanted at its full share.
        write = desk()->write(set({7}, 60), QStringLiteral("One"));
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QCOMPARE(served(7), 30.0);
        QCOMPARE(desk()->wanted()[7].level, 60.0);

        write = desk()->setBlackout(true);
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QCOMPARE(served(0), 0.0);
        m_session->undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(served(7), 30.0, 30'000);
        QVERIFY(!desk()->master().isBlackout());
        QTRY_VERIFY_WITH_TIMEOUT(!desk()->isBusy(), 30'000);
        write = desk()->setMaster(100);
        QTRY_VERIFY_WITH_TIMEOUT(!write->isRunning(), 30'000);
        QCOMPARE(served(7), 60.0);
        QCOMPARE(served(0), 40.0);
    }

    void aFadeEndsExactlyAndLetsGoOfWhatIsCommanded()
    {
        readAll();
        LightDesk::Options slowly;
        slowly.fadeSeconds = 1.2;
        const QPointer<LightWrite> fade = desk()->write(set({0, 1, 2}, 90), QStringLiteral("Up"), slowly);
        QVERIFY(fade->isFading());
        // Its progress is that of the fade, to whoever asks from within the signal.
        bool told = false;
        connect(fade, &LightWrite::progress, this,
                [&, fade](int, int total) { told = told || (fade->isFading() && total == 100); });
        QTRY_VERIFY_WITH_TIMEOUT(served(2) > 41 && served(2) < 90, 30'000);
        QVERIFY(told);
        const QPointer<LightWrite> hand = desk()->write(set({1}, 5), QStringLiteral("Down"));
        QTRY_VERIFY_WITH_TIMEOUT(!fade->isRunning(), 30'000);
        QCOMPARE(served(0), 90.0);
        QCOMPARE(served(2), 90.0);
        QCOMPARE(served(1), 5.0);
    }

    void stopAllLeavesAFadeWhereItStands()
    {
        readAll();
        QSignalSpy stop(desk(), &LightDesk::stopRequested);
        LightDesk::Options slowly;
        slowly.fadeSeconds = 60;
        const QPointer<LightWrite> fade = desk()->write(set({0}, 90), QStringLiteral("Up"), slowly);
        QTRY_VERIFY_WITH_TIMEOUT(served(0) > 40, 30'000);
        desk()->stopAll();
        QVERIFY(!fade->isRunning());
        QCOMPARE(stop.size(), 1);
        QVERIFY(served(0) < 90);
        // What the fade had reached is taken back as well.
        m_session->undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(served(0), 40.0, 30'000);
    }

    void followsTheSelection()
    {
        m_session->selection()->set({desk()->fixtures()[4].base + QStringLiteral(":LEVEL"), "X:Y"}, this);
        QCOMPARE(desk()->selected(), QList<int>({4}));
        QTRY_COMPARE_WITH_TIMEOUT(desk()->fixtures()[4].level, 40.0, 30'000);
        m_server->setValue(desk()->fixtures()[4].base.toLatin1() + ":DIM", 12);
        QTRY_COMPARE_WITH_TIMEOUT(desk()->fixtures()[4].level, 12.0, 30'000);
        QVERIFY(std::isnan(desk()->fixtures()[5].level));
    }

    void writesNothingReadOnly()
    {
        readAll();
        m_session->setReadOnly(true);
        QVERIFY(!desk()->obstacle().isEmpty());
        QVERIFY(!desk()->write(set({0}, 1), QStringLiteral("No")));
        QVERIFY(!desk()->setBlackout(true));
        QCOMPARE(m_session->undoStack()->count(), 0);
        QCOMPARE(served(0), 40.0);
    }

    void anotherServerForgetsEverything()
    {
        readAll();
        LightDesk::Options slowly;
        slowly.fadeSeconds = 60;
        const QPointer<LightWrite> fade = desk()->write(set({0}, 90), QStringLiteral("Up"), slowly);
        m_session->connectTo(Config::loopback(m_server->port()));
        QTRY_VERIFY(fade.isNull());
        QVERIFY(!desk()->isBusy());
        QVERIFY(std::isnan(desk()->fixtures()[0].level));
        QCOMPARE(desk()->master().touchedCount(), 0);
    }
};

QTEST_MAIN(tst_LightDesk)
#include "tst_lightdesk.moc"
