// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/Gather.h"
#include "models/DecisionEngine.h"

#include <QJsonArray>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace Candela;
using namespace std::chrono_literals;

namespace {

const double NotANumber = std::nan("");

/// An office of 12 x 8 m with four desks, the first two by the window, and six luminaires; another room with
/// one of either.
Site office()
{
    Site site;
    site.name = QStringLiteral("Office");
    site.prefix = QStringLiteral("BLD");
    SiteFloor floor;
    floor.id = QStringLiteral("F1");
    floor.width = 20;
    floor.height = 8;
    const auto device = [](const QString &room, const QString &id, DeviceKind kind, QPointF at) {
        SiteDevice made;
        made.id = id;
        made.kind = kind;
        made.position = at;
        made.pv = Site::defaultPv(QStringLiteral("BLD"), QStringLiteral("F1"), room, id);
        made.lumens = 4000;
        made.watts = 30;
        return made;
    };
    SiteRoom room;
    room.id = QStringLiteral("R01");
    room.outline = {{0, 0}, {12, 0}, {12, 8}, {0, 8}};
    const QPointF desks[] = {{3, 2}, {9, 2}, {3, 6}, {9, 6}};
    for (int i = 0; i < 4; ++i)
        room.devices.append(
            device(room.id, QStringLiteral("LUX0%1").arg(i + 1), DeviceKind::Illuminance, desks[i]));
    const QPointF lamps[] = {{2.5, 2}, {6, 2}, {9.5, 2}, {2.5, 6}, {6, 6}, {9.5, 6}};
    for (int i = 0; i < 6; ++i)
        room.devices.append(
            device(room.id, QStringLiteral("LUM0%1").arg(i + 1), DeviceKind::Luminaire, lamps[i]));
    SiteRoom other;
    other.id = QStringLiteral("R02");
    other.outline = {{12, 0}, {20, 0}, {20, 8}, {12, 8}};
    other.devices = {device(other.id, QStringLiteral("LUX01"), DeviceKind::Illuminance, {13, 2}),
                     device(other.id, QStringLiteral("LUM01"), DeviceKind::Luminaire, {16, 4})};
    floor.rooms = {room, other};
    site.floors = {floor};
    return site;
}

QStringList pvsOf(DeviceKind kind)
{
    QStringList pvs;
    const Site site = office();
    for (const SiteDevice &device : site.floors.first().rooms.first().devices) {
        if (device.kind == kind)
            pvs.append(device.pv);
    }
    return pvs;
}

DecisionLoopConfig keep500()
{
    return DecisionLoopConfig::keepIlluminance(QStringLiteral("Desks"), 500, pvsOf(DeviceKind::Illuminance),
                                               pvsOf(DeviceKind::Luminaire));
}

/// Light on the desks from the window and from the luminaires, which take half a second to follow.
struct Room
{
    explicit Room(const DecisionEngine &engine)
    {
        const Site site = office();
        for (const SiteDevice &device : site.floors.first().rooms.first().devices) {
            if (device.kind == DeviceKind::Illuminance)
                desks.append(device.position);
        }
        const FixtureSet &fixtures = engine.fixtures();
        for (int i = 0; i < 6; ++i) {
            lamps.append(fixtures[i].position);
            setpoints.append(50);
            levels.append(50);
        }
    }

    double lux(int desk) const
    {
        // The second row has a third of the daylight; noise of a cheap sensor.
        double light = daylight * (desk < 2 ? 1 : 0.35) + 2 * std::sin(noise * (desk + 1.7));
        for (int i = 0; i < lamps.size(); ++i) {
            const QPointF d = lamps.at(i) - desks.at(desk);
            light += levels.at(i) * 6.0 / (1 + (d.x() * d.x() + d.y() * d.y()) / 4);
        }
        return light;
    }

    QList<double> inputs()
    {
        noise += 1;
        QList<double> list;
        for (int desk = 0; desk < 4; ++desk)
            list.append(failed.contains(desk) ? NotANumber : lux(desk));
        for (double setpoint : std::as_const(setpoints))
            list.append(setpoint);
        return list;
    }

    void take(const ScatterPlan &plan)
    {
        for (const PlannedWrite &write : plan.items()) {
            if (!write.isRefused())
                setpoints[write.fixture] = std::round(write.newValue * 10) / 10; // a server's precision
        }
    }

    void pass(double seconds)
    {
        for (int i = 0; i < levels.size(); ++i)
            levels[i] += (setpoints.at(i) - levels.at(i)) * (1 - std::exp(-seconds / 0.5));
    }

    QList<QPointF> desks;
    QList<QPointF> lamps;
    QList<double> setpoints;
    QList<double> levels;
    QList<int> failed;
    double daylight = 0;
    double noise = 0;
};

/// Every desk has 500 +- 10 lx, but where its luminaires are at their end.
QString whatIsWrong(const Room &room)
{
    for (int desk = 0; desk < 4; ++desk) {
        const double lux = room.lux(desk);
        bool allOut = true;
        bool allFull = true;
        for (int i = 0; i < room.lamps.size(); ++i) {
            int nearest = 0;
            for (int d = 1; d < 4; ++d) {
                if (QLineF(room.lamps.at(i), room.desks.at(d)).length() <
                    QLineF(room.lamps.at(i), room.desks.at(nearest)).length())
                    nearest = d;
            }
            if (nearest == desk) {
                allOut = allOut && room.setpoints.at(i) == 0;
                allFull = allFull && room.setpoints.at(i) == 100;
            }
        }
        if (std::abs(lux - 500) > 10 && !(lux > 500 && allOut) && !(lux < 500 && allFull))
            return QStringLiteral("desk %1 has %2 lx").arg(desk).arg(lux);
    }
    return {};
}

} // namespace

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDesksAt500ThroughTheDay_data()
    {
        QTest::addColumn<bool>("expression");
        QTest::newRow("controller") << false;
        QTest::newRow("one expression") << true;
    }
    void keepsDesksAt500ThroughTheDay()
    {
        QFETCH(bool, expression);
        DecisionLoopConfig config = keep500();
        config.rule = expression ? DecisionLoopConfig::Expression : DecisionLoopConfig::Setpoint;
        DecisionEngine engine;
        QString error;
        QVERIFY2(engine.configure(config, office(), &error), qPrintable(error));
        QCOMPARE(engine.pvs().size(), 10);
        QCOMPARE(engine.pvs().last(), QStringLiteral("BLD:F1:R01:LUM06:DIM"));
        Room room(engine);
        int writes = 0;
        int checks = 0;
        bool wasDim = false;
        bool wasBright = false;
        // Ten hours, a second at a time; clouds come at once every ten minutes, and are given a minute.
        for (int second = 0; second < 36000; ++second) {
            const double sun = std::max(0.0, std::sin(std::numbers::pi * second / 36000)) * 1400;
            const bool cloud = (second / 600) % 3 == 1;
            room.daylight = cloud ? sun * 0.3 : sun;
            const DecisionStep step = engine.decide(room.inputs(), std::chrono::seconds(second));
            QVERIFY(step.isSafe);
            for (const PlannedWrite &write : step.plan.items())
                QVERIFY(write.newValue >= 0 && write.newValue <= 100);
            writes += step.plan.writeCount();
            room.take(step.plan);
            room.pass(1);
            if (second % 600 > 60) {
                const QString wrong = whatIsWrong(room);
                QVERIFY2(wrong.isEmpty(),
                         qPrintable(QStringLiteral("after %1 s: %2").arg(second).arg(wrong)));
                ++checks;
                wasDim = wasDim || room.setpoints.at(0) == 0;
                wasBright = wasBright || room.setpoints.at(0) > 40;
            }
        }
        QVERIFY(checks > 30000);
        QVERIFY(wasDim && wasBright);
        // The dead band: at rest nothing is written but what daylight asks for.
        qInfo("%d writes to 6 luminaires in 36000 s", writes);
        QVERIFY2(writes < 36000, qPrintable(QString::number(writes)));
    }

    void saturatesWithoutWindingUp()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        config.target = 5000; // more than there is
        QVERIFY(engine.configure(config, office(), nullptr));
        Room room(engine);
        auto now = 0ms;
        const auto run = [&](int seconds) {
            for (int i = 0; i < seconds; ++i, now += 1s) {
                room.take(engine.decide(room.inputs(), now).plan);
                room.pass(1);
            }
        };
        run(3600);
        QCOMPARE(room.setpoints, (QList<double>{100, 100, 100, 100, 100, 100}));
        room.daylight = 20000; // an hour at the end must not take an hour to leave
        run(15);
        QCOMPARE(room.setpoints, (QList<double>{0, 0, 0, 0, 0, 0}));
        run(3600);
        room.daylight = 0;
        run(15);
        QCOMPARE(room.setpoints, (QList<double>{100, 100, 100, 100, 100, 100}));
    }

    void holdsWhenSensorsFail()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        QVERIFY(engine.configure(config, office(), nullptr));
        Room room(engine);
        auto now = 0ms;
        for (; now < 60s; now += 1s) {
            room.take(engine.decide(room.inputs(), now).plan);
            room.pass(1);
        }
        QVERIFY(whatIsWrong(room).isEmpty());
        room.failed = {1};
        room.daylight = 300;
        for (; now < 600s; now += 1s) {
            const DecisionStep step = engine.decide(room.inputs(), now);
            QVERIFY(!step.isSafe);
            QVERIFY(step.plan.isEmpty());
            QCOMPARE(step.failedSensors, QStringList{QStringLiteral("BLD:F1:R01:LUX02")});
            QCOMPARE(step.note, QStringLiteral("1 of 4 sensors do not answer: levels are held"));
            QCOMPARE(step.fixtures.first().note, QStringLiteral("held"));
        }
        room.failed.clear();
        for (int i = 0; i < 60; ++i, now += 1s) {
            const DecisionStep step = engine.decide(room.inputs(), now);
            for (const PlannedWrite &write : step.plan.items())
                QVERIFY(std::abs(write.newValue - write.oldValue) <=
                        10.01); // no leap for the time that passed
            room.take(step.plan);
            room.pass(1);
        }
        QVERIFY2(whatIsWrong(room).isEmpty(), qPrintable(whatIsWrong(room)));
    }

    void goesOnOrToSafetyIfToldSo()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        config.onFailure = DecisionLoopConfig::GoOn;
        QVERIFY(engine.configure(config, office(), nullptr));
        Room room(engine);
        room.failed = {0};
        for (auto now = 0ms; now < 120s; now += 1s) {
            const DecisionStep step = engine.decide(room.inputs(), now);
            QVERIFY(!step.isSafe);
            room.take(step.plan);
            room.pass(1);
        }
        QVERIFY(std::abs(room.lux(3) - 500) < 12);
        room.failed = {0, 1, 2, 3};
        const DecisionStep blind = engine.decide(room.inputs(), 121s);
        QVERIFY(blind.plan.isEmpty());
        QCOMPARE(blind.fixtures.first().note, QStringLiteral("no sensor for it answers"));

        config.onFailure = DecisionLoopConfig::Safe;
        config.safeLevel = 80;
        config.maxFailed = 3;
        QVERIFY(engine.configure(config, office(), nullptr));
        for (auto now = 0ms; now < 20s; now += 1s) {
            const DecisionStep step = engine.decide(room.inputs(), now);
            QVERIFY(!step.isSafe);
            room.take(step.plan);
        }
        QCOMPARE(room.setpoints, (QList<double>{80, 80, 80, 80, 80, 80}));
    }

    void limitsTheSlewAndTheTrickle()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("hour < 12 ? 90 : level + 0.2 * dt");
        config.slewLimit = 5;
        config.deadBand = 1;
        QVERIFY(engine.configure(config, office(), nullptr));
        Room room(engine);
        DecisionStep step = engine.decide(room.inputs(), 0ms, 8);
        QCOMPARE(step.plan.items().first().newValue, 55.0);
        room.take(step.plan);
        step = engine.decide(room.inputs(), 500ms, 8); // half a period, half a step
        QCOMPARE(step.plan.items().first().newValue, 57.5);
        room.take(step.plan);
        step = engine.decide(room.inputs(), 10min, 8); // a pause counts three periods
        QCOMPARE(step.plan.items().first().newValue, 72.5);
        room.take(step.plan);
        // Small changes add up until they are worth a write.
        int writes = 0;
        for (int i = 1; i <= 10; ++i) {
            step = engine.decide(room.inputs(), 10min + i * 1s, 13);
            writes += int(!step.plan.isEmpty());
            room.take(step.plan);
        }
        QCOMPARE(writes, 2);
        QCOMPARE(room.setpoints.first(), 74.5);
        // A comparison with an hour that nobody gave is false.
        step = engine.decide(room.inputs(), 11min);
        QVERIFY(std::abs(step.fixtures.first().level - 75.2) < 0.5);
    }

    void followsAHand()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level");
        QVERIFY(engine.configure(config, office(), nullptr));
        Room room(engine);
        QVERIFY(engine.decide(room.inputs(), 0ms).plan.isEmpty());
        room.setpoints[2] = 77;
        const DecisionStep step = engine.decide(room.inputs(), 1s);
        QVERIFY(step.plan.isEmpty()); // from where it is, not back to where it was
        QCOMPARE(step.fixtures.at(2).level, 77.0);
    }

    void waitsForWhatItDoesNotKnow()
    {
        DecisionEngine engine;
        QVERIFY(engine.configure(keep500(), office(), nullptr));
        Room room(engine);
        QList<double> inputs = room.inputs();
        inputs[4] = NotANumber;
        const DecisionStep step = engine.decide(inputs, 0ms);
        QCOMPARE(step.fixtures.first().note, QStringLiteral("its present level is not known"));
        QCOMPARE(step.fixtures.size(), 6);
        // Fewer inputs than asked for: the rest failed.
        const DecisionStep none = engine.decide({}, 1s);
        QVERIFY(!none.isSafe);
        QCOMPARE(none.failedSensors.size(), 4);
        QVERIFY(DecisionEngine().decide({}, 0ms).plan.isEmpty());
        engine.fixtures().fixture(1).writable = false;
        engine.restart();
        QCOMPARE(engine.decide(room.inputs(), 2s).fixtures.at(1).note, QStringLiteral("cannot be written"));
    }

    void readsWhatAGatherGave()
    {
        GatherItem items[4];
        items[0].error = Error();
        items[0].reading = Reading::fromDouble(42);
        items[1].error = Error(ErrorCode::Timeout);
        items[2] = items[0];
        items[2].reading.setAlarm(AlarmStatus::Read, Severity::Invalid);
        items[3].error = Error();
        items[3].reading = Reading::fromText(QStringLiteral("broken"));
        const QList<double> inputs = DecisionEngine::inputsOf(items, items + 4);
        QCOMPARE(inputs.at(0), 42.0);
        for (int i = 1; i < 4; ++i)
            QVERIFY(std::isnan(inputs.at(i)));
    }

    void refusesSites()
    {
        DecisionEngine engine;
        DecisionLoopConfig config = keep500();
        config.fixtures.append(QStringLiteral("BLD:F9:R01:LUM01"));
        QString error;
        QVERIFY(!engine.configure(config, office(), &error));
        QCOMPARE(error, QStringLiteral("there is no luminaire \"BLD:F9:R01:LUM01\""));
        QVERIFY(!engine.isConfigured());
        config = keep500();
        config.fixtures.append(config.fixtures.first()); // twice counts once
        config.groups.append({QStringLiteral("again"), config.groups.first().pvs});
        QVERIFY(engine.configure(config, office(), &error));
        QCOMPARE(engine.pvs().size(), 10);
    }

    void survivesAFile()
    {
        DecisionLoopConfig config = keep500();
        config.rule = DecisionLoopConfig::Expression;
        config.measure = GroupFunction::Room;
        config.onFailure = DecisionLoopConfig::Safe;
        config.period = 250ms;
        config.deadline = 100ms;
        config.slewLimit = 2.5;
        DecisionLoopConfig again;
        QString error;
        QVERIFY2(again.fromJson(config.toJson(), QStringLiteral("loop"), &error), qPrintable(error));
        QCOMPARE(again, config);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *key, const QJsonValue &value, const char *expected) {
            QTest::addRow("%s %s", key, expected)
                << QString::fromLatin1(key) << value << QString::fromLatin1(expected);
        };
        row("name", 3, "loop.name: is not text");
        row("name", QString(), "loop.name: a name must not be empty");
        row("groups", 3, "loop.groups: is not a list");
        row("groups", QJsonArray{3}, "loop.groups[0]: is not an object");
        row("groups",
            QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("lux")},
                                   {QStringLiteral("pvs"), QJsonArray{3}}}},
            "loop.groups[0].pvs[0]: is not the name of a PV");
        row("groups", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("lux")}}},
            "loop.groups: \"lux\" has no sensors");
        row("groups", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("mean")}}},
            "loop.groups: \"mean\" is not a name for sensors in an expression");
        row("fixtures", QJsonArray(), "loop.fixtures: a loop needs at least one luminaire");
        row("rule", QStringLiteral("magic"), "loop.rule: \"magic\" is none of expression, setpoint");
        row("sensors", QStringLiteral("desk"), "loop.sensors: there is no group \"desk\"");
        row("gain", 0, "loop.gain: is between -100 and 100, and not 0");
        row("gain", QStringLiteral("1"), "loop.gain: is not a number");
        row("periodMs", 1, "loop.periodMs: is between 20 and 3600000");
        row("periodMs", 100.5, "loop.periodMs: is not a whole number");
        row("deadlineMs", 5000, "loop.deadlineMs: is between 10 and the period");
        row("deadBand", -1, "loop.deadBand: is between 0 and 100 %");
        row("slewLimit", -1, "loop.slewLimit: is between 0 (none) and 10000 % a second");
        row("maxFailed", -1, "loop.maxFailed: is 0 or more");
        row("maxFailed", 1e300, "loop.maxFailed: is not a whole number");
        row("onFailure", QStringLiteral("pray"), "loop.onFailure: \"pray\" is none of hold, go-on, safe");
        row("safeLevel", 101, "loop.safeLevel: is between 0 and 100 %");
        row("integralMs", 0, "loop.integralMs: is between 10 and 3600000");
    }
    void namesWhatIsWrong()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, expected);
        QJsonObject json = keep500().toJson();
        json[key] = value;
        DecisionLoopConfig config;
        config.name = QStringLiteral("kept");
        QString error;
        QVERIFY(!config.fromJson(json, QStringLiteral("loop"), &error));
        QCOMPARE(error, expected);
        QCOMPARE(config.name, QStringLiteral("kept"));
        QVERIFY(!config.fromJson(json, QStringLiteral("loop"), nullptr));
    }

    void checksTheExpression()
    {
        DecisionLoopConfig config = keep500();
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level + mean(luxx)");
        QString error;
        QVERIFY(!config.validate(&error));
        QCOMPARE(error, QStringLiteral("expression: column 14: mean() needs a group of sensors: lux"));
        QVERIFY(!config.fromJson(QJsonValue(), QStringLiteral("loop"), &error));
        QCOMPARE(error, QStringLiteral("loop: is not an object"));
    }
};

QTEST_APPLESS_MAIN(TestDecision)
#include "tst_decision.moc"
