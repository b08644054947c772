// SPDX-License-Identifier: GPL-3.0-or-later
#include "LightServer.h"

#include "building/Building.h"
#include "panels/DecidePanel.h"
#include "panels/DecideSetup.h"
#include "server/ServerTrouble.h"

#include <QHash>
#include <QLineEdit>
#include <QLineF>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Candela;
using namespace Candela::Ioc;

/// Loops against the simulated building, which moves only when the test lets it.
class tst_DecidePanel : public QObject
{
    Q_OBJECT

    Site m_site;
    std::unique_ptr<ServerThread> m_server;
    Building *m_building = nullptr;
    ServerTrouble *m_trouble = nullptr;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DecidePanel> m_panel;
    QStringList m_sensors;
    QStringList m_lights;
    QHash<QString, QPointF> m_places;

    static Site aurora()
    {
        Site site;
        QString error;
        if (!Site::load(QStringLiteral(CANDELA_SITES "/aurora-house/site.json"), &site, &error))
            qFatal("%s", qPrintable(error));
        return site;
    }
    double served(const QString &name)
    {
        double value = -1;
        m_server->run([&](Database &database) { value = database.find(name.toUtf8())->value(); });
        return value;
    }
    QList<double> levels()
    {
        QList<double> list;
        for (const QString &light : std::as_const(m_lights))
            list << served(light + QStringLiteral(":DIM"));
        return list;
    }
    /// All lights that look at this sensor are out, and it is still too bright; or full, and too dark.
    bool isAtItsEnd(int sensor, double lux)
    {
        const QList<double> now = levels();
        for (int light = 0; light < m_lights.size(); ++light) {
            int nearest = 0;
            for (int other = 1; other < m_sensors.size(); ++other) {
                const auto distance = [&](int to) {
                    return QLineF(m_places.value(m_lights.at(light)), m_places.value(m_sensors.at(to)))
                        .length();
                };
                if (distance(other) < distance(nearest))
                    nearest = other;
            }
            if (nearest == sensor && now.at(light) != (lux > 500 ? 0 : 100))
                return false;
        }
        return true;
    }
    void advance(double seconds)
    {
        m_server->run([&](Database &) { m_building->advance(seconds); });
    }
    DecisionLoopConfig keep500() const
    {
        DecisionLoopConfig config =
            DecisionLoopConfig::keepIlluminance(QStringLiteral("Office"), 500, m_sensors, m_lights);
        // The building's seconds are not ours: a turn of the loop counts, not the time that it takes.
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level + 0.12 * (500 - nearest(lux))");
        config.slewLimit = 0;
        config.deadBand = 0.2;
        config.period = std::chrono::milliseconds(20);
        config.deadline = std::chrono::milliseconds(20);
        config.maxFailed = 0;
        return config;
    }

private Q_SLOTS:
    void initTestCase()
    {
        // Of the demo's building one room is enough: the others only cost time.
        m_site = aurora();
        m_site.floors.removeIf([](const SiteFloor &floor) { return floor.id != QLatin1String("F2"); });
        m_site.floors[0].rooms.removeIf([](const SiteRoom &room) { return room.id != QLatin1String("R02"); });
        for (const SiteDevice &device : m_site.floors[0].rooms[0].devices) {
            m_places.insert(device.pv, device.position);
            if (device.kind == DeviceKind::Illuminance)
                m_sensors << device.pv;
            else if (device.kind == DeviceKind::Luminaire)
                m_lights << device.pv;
        }
        QCOMPARE(m_sensors.size(), 4);
        QCOMPARE(m_lights.size(), 6);
    }
    void init()
    {
        m_server = std::make_unique<ServerThread>([this](Database &database) {
            BuildingOptions options;
            options.seed = 7;
            options.start = QDateTime::fromString(QStringLiteral("2024-03-12T16:15:00"), Qt::ISODate);
            options.speed = 30; // half a minute in a second
            m_building = new Building(m_site, database, options);
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        m_session->setSite(m_site);
        m_session->connectTo(Config::loopback(m_server->port()));
        m_panel = std::make_unique<DecidePanel>(m_session.get());
        m_panel->resize(420, 420);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        // Neither may outlive the records.
        m_server->run([this](Database &) {
            delete std::exchange(m_trouble, nullptr);
            delete std::exchange(m_building, nullptr);
        });
        m_server.reset();
    }

    void keeps500LuxWhileTheDaylightGoes()
    {
        DecideRun *run = m_panel->add(keep500());
        int turns = 0;
        QStringList wrong;
        QList<double> sums(m_sensors.size());
        int summed = 0;
        connect(run, &DecideRun::turned, this, [&] {
            advance(0.7); // 21 seconds: the lamps have followed, and the sun has moved
            ++turns;
            if (turns < 45)
                return; // a quarter of an hour to come from where people left it
            // A sensor's noise is not the loop's: the mean of five readings.
            for (int i = 0; i < m_sensors.size(); ++i)
                sums[i] += served(m_sensors.at(i));
            if (++summed < 5)
                return;
            for (int i = 0; i < m_sensors.size(); ++i) {
                const double lux = sums.at(i) / summed;
                if (std::abs(lux - 500) > 10 && !isAtItsEnd(i, lux))
                    wrong << QStringLiteral("turn %1: %2 has %3 lx").arg(turns).arg(m_sensors.at(i)).arg(lux);
            }
            sums.fill(0);
            summed = 0;
        });
        QTest::mouseClick(m_panel->runButton(), Qt::LeftButton);
        QCOMPARE(run->state(), DecideRun::Running);
        QTRY_VERIFY_WITH_TIMEOUT(turns >= 345, 60'000); // two hours, through the dusk
        QTest::mouseClick(m_panel->stopButton(), Qt::LeftButton);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
        QCOMPARE(run->state(), DecideRun::Stopped);
        QVERIFY(run->stats().writes > 0);
        QVERIFY(run->stats().cycles >= 345);
        // It was dark outside at the end, and the lamps gave the light.
        QVERIFY(served(QStringLiteral("BLD:OUT:LUX")) < 50);
        const QList<double> last = levels();
        QVERIFY(*std::min_element(last.begin(), last.end()) > 5);
    }

    void holdsWhileASensorIsDead()
    {
        DecideRun *run = m_panel->add(keep500());
        m_panel->run();
        QTRY_VERIFY_WITH_TIMEOUT(run->turns().size() > 3, 30'000);
        m_server->run([&](Database &) { m_building->setTrouble(m_sensors.at(1), TroubleKind::Dead); });
        QTRY_COMPARE_WITH_TIMEOUT(run->step().failedSensors, QStringList({m_sensors.at(1)}), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!run->turns().empty() && run->turns().back().failedSensors == 1, 30'000);
        const QList<double> held = levels();
        const quint64 cycles = run->stats().cycles;
        advance(2);
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > cycles + 3, 30'000);
        QCOMPARE(levels(), held);
        QVERIFY2(run->turns().back().note.contains(QStringLiteral("1 of 4")),
                 qPrintable(run->turns().back().note));
        QCOMPARE(run->state(), DecideRun::Running); // three others are there
        m_server->run([&](Database &) { m_building->setTrouble(m_sensors.at(1), TroubleKind::None); });
        advance(1);
        QTRY_VERIFY_WITH_TIMEOUT(run->step().isSafe && run->step().failedSensors.isEmpty(), 30'000);
    }

    void aStuckSensorDrivesItsLampsToTheirEndAndNoFurther()
    {
        m_server->run([&](Database &database) {
            database.find(m_sensors.at(0).toUtf8())->setValue(100);
            m_building->setTrouble(m_sensors.at(0), TroubleKind::Stuck);
        });
        DecideRun *run = m_panel->add(keep500());
        connect(run, &DecideRun::turned, this, [this] { advance(0.7); });
        m_panel->run();
        const auto atEnd = [&] {
            const QList<double> now = levels();
            return std::count(now.begin(), now.end(), 100.0) > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(atEnd(), 60'000);
        // It comes back as soon as the sensor does: nothing was wound up meanwhile.
        m_server->run([&](Database &) { m_building->setTrouble(m_sensors.at(0), TroubleKind::None); });
        const auto isWell = [&] {
            const double lux = served(m_sensors.at(0));
            return std::abs(lux - 500) < 15 || (lux < 500 && isAtItsEnd(0, lux));
        };
        const quint64 turns = run->stats().cycles;
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > turns + 15 && isWell(), 60'000);
        QVERIFY2(run->stats().cycles < turns + 60, "it took too long to come back");
    }

    void holdsForASlowServerAndStopsForASilentOne()
    {
        m_server->runBoth([&](Database &database, Server &server) {
            m_trouble = new ServerTrouble(server, database, "BLD");
        });
        DecisionLoopConfig config = keep500();
        config.period = std::chrono::milliseconds(100); // not more than a slow server can be asked
        config.deadline = std::chrono::milliseconds(100);
        DecideRun *run = m_panel->add(config);
        m_panel->run();
        QTRY_VERIFY_WITH_TIMEOUT(run->turns().size() > 2, 30'000);
        // A slow server answers now and then: turns without an answer hold.
        m_server->runServer([this](Server &) { m_trouble->setSlow(400); });
        QTRY_COMPARE_WITH_TIMEOUT(run->turns().back().failedSensors, 4, 30'000);
        QVERIFY2(run->turns().back().note.contains(QStringLiteral("levels are held")),
                 qPrintable(run->turns().back().note));
        // One that says nothing any more ends it.
        QSignalSpy told(m_session.get(), &Session::message);
        m_server->runServer([this](Server &) { m_trouble->stall(60); });
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), DecideRun::Stopped, 30'000);
        QVERIFY(!run->stopReason().isEmpty());
        QVERIFY(told.last().at(1).toBool());
        QVERIFY2(m_panel->statusText().contains(QStringLiteral("none of its 4 sensors")),
                 qPrintable(m_panel->statusText()));
        QVERIFY(m_panel->runButton()->isEnabled());
    }

    void stopsWhenTheServerIsGone()
    {
        DecideRun *run = m_panel->add(keep500());
        m_panel->run();
        QTRY_VERIFY_WITH_TIMEOUT(run->turns().size() > 2, 30'000);
        m_server->stop();
        QTRY_COMPARE_WITH_TIMEOUT(run->state(), DecideRun::Stopped, 30'000);
        m_session->connectTo(Config::loopback(m_server->port()));
        QCOMPARE(run->state(), DecideRun::Stopped); // never by itself again
    }

    void stopsSafelyWhenTheWindowCloses()
    {
        DecisionLoopConfig climbs = keep500();
        climbs.expression = QStringLiteral("level < 90 ? level + 1 : 20");
        DecideRun *run = m_panel->add(climbs);
        m_panel->run();
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().writes > 0, 30'000);
        m_panel.reset();
        QTest::qWait(200); // what had left is on its way
        const QList<double> stood = levels();
        QTest::qWait(400);
        QCOMPARE(levels(), stood);
    }

    void holdsOnDemandAndInTheBlackout()
    {
        DecisionLoopConfig climbs = keep500();
        climbs.expression = QStringLiteral("level < 90 ? level + 1 : 20");
        DecideRun *run = m_panel->add(climbs);
        m_panel->run();
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().writes > 0, 30'000);
        QTest::mouseClick(m_panel->holdButton(), Qt::LeftButton);
        QCOMPARE(run->state(), DecideRun::Held);
        QTest::qWait(200);
        const QList<double> held = levels();
        const quint64 cycles = run->stats().cycles;
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > cycles + 3, 30'000);
        QCOMPARE(levels(), held);
        QTest::mouseClick(m_panel->holdButton(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(levels() != held, 30'000);

        bool known = false;
        LightDesk *desk = m_session->desk();
        desk->read(desk->fixtures().indicesOf(m_lights), LightDesk::SetPoints, this,
                   [&known](int) { known = true; });
        QTRY_VERIFY_WITH_TIMEOUT(known, 30'000);
        desk->setBlackout(true);
        QTRY_COMPARE_WITH_TIMEOUT(levels(), QList<double>(m_lights.size(), 0.0), 30'000);
        const quint64 dark = run->stats().cycles;
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > dark + 4, 30'000);
        QCOMPARE(levels(), QList<double>(m_lights.size(), 0.0));
        desk->stopAll();
        QCOMPARE(run->state(), DecideRun::Stopped);
    }

    void wrongSettingsDoNotRun()
    {
        DecisionLoopConfig config = keep500();
        config.expression = QStringLiteral("level + nothing(lux)");
        m_panel->add(config);
        QVERIFY(!m_panel->runButton()->isEnabled());
        QVERIFY2(m_panel->runButton()->toolTip().startsWith(QStringLiteral("expression: column")),
                 qPrintable(m_panel->runButton()->toolTip()));
        // Mended by hand in the form.
        for (auto *edit : m_panel->findChildren<QLineEdit *>()) {
            if (edit->text() == config.expression) {
                edit->selectAll();
                QTest::keyClicks(edit, QStringLiteral("level + 1"));
                break;
            }
        }
        QVERIFY(m_panel->runButton()->isEnabled());
        QCOMPARE(m_panel->current()->config().expression, QStringLiteral("level + 1"));
        m_session->setReadOnly(true);
        QVERIFY(!m_panel->runButton()->isEnabled());
    }

    void keepsLoopsButNeverStartsThem()
    {
        m_panel->add(keep500());
        m_panel->run();
        const QJsonObject state = m_panel->save();
        DecidePanel other(m_session.get());
        QStringList problems;
        other.restore(state, &problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(other.loopCount(), 1);
        QCOMPARE(other.current()->config(), keep500());
        QCOMPARE(other.current()->state(), DecideRun::Stopped);
        QCOMPARE(other.save(), state);
        other.restore({{QStringLiteral("loops"), QStringLiteral("x")}}, &problems);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(other.loopCount(), 1);
        other.removeLoop();
        QCOMPARE(other.loopCount(), 0);
    }

    void editsCanBeUndoneAndDraftsAreKept()
    {
        QUndoStack *undo = m_session->undoStack();
        m_panel->newLoop(); // over nothing: it cannot run yet
        QCOMPARE(m_panel->loopCount(), 1);
        QCOMPARE(undo->count(), 1);
        QVERIFY(!m_panel->current()->config().validate(nullptr));
        // A draft survives the workspace.
        const QJsonObject state = m_panel->save();
        DecidePanel other(m_session.get());
        QStringList problems;
        other.restore(state, &problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(other.loopCount(), 1);
        QCOMPARE(other.save(), state);
        QVERIFY(!other.runButton()->isEnabled());

        auto *name = m_panel->findChild<DecideSetup *>()->findChild<QLineEdit *>();
        QVERIFY(name);
        const QString before = m_panel->current()->config().name;
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Office"));
        QCOMPARE(m_panel->current()->config().name, QStringLiteral("Office"));
        QCOMPARE(undo->count(), 2); // letters of one word are one step
        m_panel->removeLoop();
        QCOMPARE(m_panel->loopCount(), 0);
        undo->undo();
        QCOMPARE(m_panel->current()->config().name, QStringLiteral("Office"));
        undo->undo();
        QCOMPARE(m_panel->current()->config().name, before);
        undo->undo();
        QCOMPARE(m_panel->loopCount(), 0);
        undo->redo();
        undo->redo();
        QCOMPARE(m_panel->current()->config().name, QStringLiteral("Office"));
    }

    void undoLeavesARunningLoopAlone()
    {
        m_panel->newLoop();
        DecideRun *run = m_panel->current();
        run->setConfig(keep500());
        QString error;
        QVERIFY2(run->start(&error), qPrintable(error));
        QSignalSpy told(m_session.get(), &Session::message);
        m_session->undoStack()->undo();
        QCOMPARE(m_panel->loopCount(), 1);
        QCOMPARE(run->state(), DecideRun::Running);
        QVERIFY(!told.isEmpty() && told.last().at(1).toBool());
        m_panel->stop();
    }
};

QTEST_MAIN(tst_DecidePanel)
#include "tst_decidepanel.moc"
