// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "models/SceneFade.h"
#include "models/SceneStore.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Candela;
using namespace std::chrono_literals;

namespace {

constexpr auto Level = FixtureQuantity::Level;

FixtureSet fixtures()
{
    FixtureSet set = FixtureSet::ofSite(fixtureHouse());
    for (int i = 0; i < 10; ++i)
        set.apply(set[i].pv(Level), Reading::fromDouble(10 * i));
    set.apply(set[1].pv(FixtureQuantity::ColorTemperature), Reading::fromDouble(3000));
    return set;
}

} // namespace

class TestScene : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capturesAndKeeps()
    {
        const FixtureSet set = fixtures();
        const Scene scene =
            SceneStore::capture(QStringLiteral("Evening"), QStringLiteral("Desks"), set, {1, 2, 15});
        QCOMPARE(scene.values.size(), 3); // 15 is not known
        QCOMPARE(scene.values.at(1).pv, QStringLiteral("BLD:F1:R01:LUM02:CCT"));
        SceneStore store;
        QSignalSpy changed(&store, &SceneStore::changed);
        QString error;
        QVERIFY(store.save(scene, &error));
        QVERIFY(!store.save(SceneStore::capture(QStringLiteral("Dark"), {}, set, {15}), &error));
        QCOMPARE(error, QStringLiteral("no value of these luminaires is known yet"));
        QVERIFY(!store.save(SceneStore::capture(QStringLiteral("a\"b"), {}, set, {1}), &error));
        QVERIFY(store.save(SceneStore::capture(QStringLiteral("evening"), {}, set, {3}), &error));
        QCOMPARE(store.names(), QStringList{QStringLiteral("evening")});
        QVERIFY(store.save(SceneStore::capture(QStringLiteral("Day"), {}, set, {3}), &error));
        QVERIFY(!store.rename(QStringLiteral("Day"), QStringLiteral("EVENING"), &error));
        QVERIFY(!store.rename(QStringLiteral("Nothing"), QStringLiteral("x"), &error));
        QCOMPARE(error, QStringLiteral("there is no scene \"Nothing\""));
        QVERIFY(store.rename(QStringLiteral("Day"), QStringLiteral("Morning"), &error));
        QVERIFY(store.find(QStringLiteral("MORNING")));
        QVERIFY(store.remove(QStringLiteral("evening")));
        QVERIFY(!store.remove(QStringLiteral("evening")));
        QCOMPARE(changed.count(), 5);
    }

    void survivesAFile()
    {
        const FixtureSet set = fixtures();
        SceneStore store;
        QVERIFY(store.save(
            SceneStore::capture(QStringLiteral("Evening"), QStringLiteral("Desks"), set, {1, 2}), nullptr));
        QVERIFY(store.save(SceneStore::capture(QStringLiteral("Day"), {}, set, {1, 2}), nullptr));
        SceneStore again;
        QString error;
        const QByteArray bytes = QJsonDocument(store.toJson()).toJson();
        QVERIFY2(again.fromJson(QJsonDocument::fromJson(bytes).array(), QStringLiteral("scenes"), &error),
                 qPrintable(error));
        QCOMPARE(again.scenes(), store.scenes());
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        QTest::newRow("name") << QByteArray("[{}]") << "scenes[0].name: is not text";
        QTest::newRow("item") << QByteArray("[[]]") << "scenes[0]: is not an object";
        QTest::newRow("values") << QByteArray(R"([{"name":"a"}])") << "scenes[0].values: is not a list";
        QTest::newRow("group") << QByteArray(R"([{"name":"a","group":1}])") << "scenes[0].group: is not text";
        QTest::newRow("saved") << QByteArray(R"([{"name":"a","saved":"noon"}])")
                               << "scenes[0].saved: is not a time such as 2026-11-20T12:00:00Z";
        QTest::newRow("value") << QByteArray(R"([{"name":"a","values":[{"pv":"x","value":"1"}]}])")
                               << "scenes[0].values[0].value: is not a number";
        QTest::newRow("pv") << QByteArray(R"([{"name":"a","values":[{"value":1}]}])")
                            << "scenes[0].values[0].pv: is not the name of a PV";
        QTest::newRow("no values") << QByteArray(R"([{"name":"a","values":[]}])")
                                   << "scenes[0]: no value of these luminaires is known yet";
        QTest::newRow("twice")
            << QByteArray(R"([{"name":"a","values":[{"pv":"x","value":1}]},{"name":"A","values":[]}])")
            << "scenes[1].name: \"A\" exists twice";
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        SceneStore store;
        QVERIFY(store.save(SceneStore::capture(QStringLiteral("kept"), {}, fixtures(), {1}), nullptr));
        QString error;
        QVERIFY(!store.fromJson(QJsonDocument::fromJson(json).array(), QStringLiteral("scenes"), &error));
        QCOMPARE(error, expected);
        QVERIFY(store.find(QStringLiteral("kept")));
        QVERIFY(!store.fromJson(QJsonValue(), QStringLiteral("scenes"), &error));
    }

    void fadesToTheExactEnd()
    {
        FixtureSet set = fixtures();
        const ScatterPlan plan = ScatterPlan::setTo(set, {0, 5, 7, 12}, Level, 70.123);
        SceneFade fade(plan, 2s, 1000ms);
        QVERIFY(!fade.isFinished());
        int steps = 0;
        int writes = 0;
        QList<double> levels{0, 50, 70};
        for (auto now = 1000ms; !fade.isFinished(); now += 7ms) {
            QVERIFY(now < 4s);
            const ScatterPlan step = fade.step(now);
            steps += !step.isEmpty();
            for (const PlannedWrite &write : step.items()) {
                ++writes;
                if (write.fixture == 0) {
                    QCOMPARE(write.oldValue, levels.at(0));
                    QVERIFY(write.newValue > levels.at(0)); // always upwards
                    levels[0] = write.newValue;
                }
                set.apply(write.pv, Reading::fromDouble(write.newValue));
            }
            if (now == 1000ms + 7ms * 143)
                QVERIFY(std::abs(set[0].level - 35) < 4); // half way at half time
        }
        for (int i : {0, 5, 7, 12})
            QCOMPARE(set[i].level, 70.123);
        QVERIFY2(steps <= 22, qPrintable(QString::number(steps))); // ten a second
        QVERIFY(steps >= 18);
        QVERIFY(writes < 50); // what hardly moves is written seldom
        QVERIFY(fade.step(9s).isEmpty());
    }

    void jumpsWhereNothingIsKnown()
    {
        const FixtureSet set = fixtures();
        SceneFade fade(ScatterPlan::setTo(set, {15}, Level, 30), 1s, 0ms);
        const ScatterPlan first = fade.step(0ms);
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.items().first().newValue, 30.0);
        QVERIFY(fade.step(500ms).isEmpty());
        QVERIFY(fade.step(1s).isEmpty());
        QVERIFY(fade.isFinished());
    }

    void catchesUpAfterAPause()
    {
        const FixtureSet set = fixtures();
        SceneFade fade(ScatterPlan::setTo(set, {0}, Level, 100), 10s, 0ms);
        fade.step(0ms);
        QCOMPARE(fade.step(5s).items().first().newValue, 50.0);
        QVERIFY(fade.step(5050ms).isEmpty()); // too early
        QCOMPARE(fade.step(1min).items().first().newValue, 100.0);
        QVERIFY(fade.isFinished());
    }

    void keepsItsRate()
    {
        const FixtureSet set = fixtures();
        SceneFade fade(ScatterPlan::setTo(set, set.all(), Level, 100), 10s, 0ms, {10ms, 40}); // 20 luminaires
        fade.step(0ms);
        QCOMPARE(fade.nextStep(), 500ms);
    }

    void stopsWhereItIs()
    {
        const FixtureSet set = fixtures();
        SceneFade fade(ScatterPlan::setTo(set, {0, 1}, Level, 100), 10s, 0ms);
        fade.step(0ms);
        fade.leaveOut({set[0].pv(Level)});
        const ScatterPlan step = fade.step(1s);
        QCOMPARE(step.size(), 1);
        QCOMPARE(step.items().first().fixture, 1);
        fade.cancel();
        QVERIFY(fade.isFinished());
        QVERIFY(fade.step(1min).isEmpty());
        SceneFade other(ScatterPlan::setTo(set, {0}, Level, 100), 10s, 0ms);
        other.leaveOut({set[0].pv(Level)});
        QVERIFY(other.isFinished());
        QVERIFY(SceneFade().isFinished());
        QVERIFY(SceneFade(ScatterPlan(), 1s, 0ms).isFinished());
    }

    void isAtOnceWithoutATime()
    {
        const FixtureSet set = fixtures();
        SceneFade fade(ScatterPlan::setTo(set, {0}, Level, 40), 0s, 7ms);
        QCOMPARE(fade.step(7ms).items().first().newValue, 40.0);
        QVERIFY(fade.isFinished());
    }
};

QTEST_APPLESS_MAIN(TestScene)
#include "tst_scene.moc"
