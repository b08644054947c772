// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PlanModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;

class tst_PlanModel : public QObject
{
    Q_OBJECT

    static Site house()
    {
        Site site;
        site.name = QStringLiteral("House");
        for (const char *id : {"F0", "F1"}) {
            SiteFloor floor;
            floor.id = QLatin1String(id);
            floor.width = 10;
            floor.height = 10;
            SiteRoom room;
            room.id = QStringLiteral("R01");
            room.name = QStringLiteral("Hall");
            for (int i = 0; i < 2; ++i) {
                SiteDevice light;
                light.id = QStringLiteral("LUM%1").arg(i);
                light.kind = DeviceKind::Luminaire;
                light.pv = QStringLiteral("B:%1:%2").arg(floor.id, light.id);
                light.position = QPointF(i, i);
                room.devices.append(light);
            }
            SiteDevice sensor;
            sensor.id = QStringLiteral("LUX01");
            sensor.kind = DeviceKind::Illuminance;
            sensor.pv = QStringLiteral("B:%1:LUX01").arg(floor.id);
            room.devices.append(sensor);
            floor.rooms.append(room);
            site.floors.append(floor);
        }
        return site;
    }
    static int keyOf(const PlanModel &model, const QString &pv)
    {
        return int(model.watchedPvs().indexOf(pv)) * 3 + 1;
    }
    /// Keys that are neither dense nor in order of anything.
    static void bind(PlanModel *model)
    {
        QList<int> keys;
        for (int i = 0; i < model->watchedPvs().size(); ++i)
            keys.append(i * 3 + 1);
        model->bind(keys);
    }

private Q_SLOTS:
    void laysDevicesOutByFloor()
    {
        PlanModel model;
        QSignalSpy reset(&model, &PlanModel::reset);
        model.setSite(house());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.deviceCount(), 6);
        QCOMPARE(model.floorBegin(1), 3);
        QCOMPARE(model.floorEnd(1), 6);
        QCOMPARE(model.device(4).pv, QStringLiteral("B:F1:LUM1"));
        QCOMPARE(model.device(4).roomName, QStringLiteral("Hall"));
        QCOMPARE(model.watchedPvs().size(), 2 * (2 * 3 + 1));
    }

    void findsDevicesByAnyOfTheirPvs()
    {
        PlanModel model;
        model.setSite(house());
        QCOMPARE(model.deviceOf(QStringLiteral("B:F0:LUX01")), 2);
        QCOMPARE(model.deviceOf(QStringLiteral("B:F0:LUM1")), 1);
        QCOMPARE(model.deviceOf(QStringLiteral("B:F0:LUM1:DIM")), 1);
        QCOMPARE(model.deviceOf(QStringLiteral("B:F0:LUX01:DIM")), -1);
        QCOMPARE(model.deviceOf(QStringLiteral("other")), -1);
        QCOMPARE(model.selectionPv(1), QStringLiteral("B:F0:LUM1:LEVEL"));
        QCOMPARE(model.selectionPv(2), QStringLiteral("B:F0:LUX01"));
    }

    void takesValuesOfEachRole()
    {
        PlanModel model;
        model.setSite(house());
        bind(&model);
        QSignalSpy changed(&model, &PlanModel::changed);
        Reading high = Reading::fromDouble(900);
        high.setAlarm(AlarmStatus::High, Severity::Minor);
        model.applyStates({{keyOf(model, "B:F1:LUM0:LEVEL"), ChannelState::Connected}});
        model.apply({{keyOf(model, "B:F1:LUM0:LEVEL"), Reading::fromDouble(40)},
                     {keyOf(model, "B:F1:LUM0:CCT"), Reading::fromDouble(2700)},
                     {keyOf(model, "B:F1:LUX01"), high}});
        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.last()[0].toULongLong(), 2ull); // The upper floor only.
        QCOMPARE(model.device(3).level(), 0.4);
        QCOMPARE(model.device(3).colorTemperature, 2700.0);
        QCOMPARE(model.device(3).isConnected(), true);
        QCOMPARE(model.device(5).severity, Severity::Minor);
        QCOMPARE(model.device(0).level(), 0.0);
    }

    void aFaultIsAnAlarmUntilItGoes()
    {
        PlanModel model;
        model.setSite(house());
        bind(&model);
        model.applyStates({{keyOf(model, "B:F0:LUM0:LEVEL"), ChannelState::Connected}});
        model.apply({{keyOf(model, "B:F0:LUM0:FAULT"), Reading::fromInteger(DataType::Enum, 1)}});
        QCOMPARE(model.device(0).severity, Severity::Major);
        QCOMPARE(model.summary(0).alarms, 1);
        QCOMPARE(model.summary(0).worst, Severity::Major);
        model.apply({{keyOf(model, "B:F0:LUM0:LEVEL"), Reading::fromDouble(10)}});
        QCOMPARE(model.device(0).severity, Severity::Major);
        model.apply({{keyOf(model, "B:F0:LUM0:FAULT"), Reading::fromInteger(DataType::Enum, 0)}});
        QCOMPARE(model.device(0).severity, Severity::None);
    }

    void keepsTheLastValueOfWhatIsLost()
    {
        PlanModel model;
        model.setSite(house());
        bind(&model);
        const int key = keyOf(model, "B:F0:LUX01");
        model.applyStates({{key, ChannelState::Connected}});
        model.apply({{key, Reading::fromDouble(321)}});
        model.applyStates({{key, ChannelState::Disconnected}});
        QVERIFY(!model.device(2).isConnected());
        QVERIFY(model.device(2).lostSinceMs > 0);
        QCOMPARE(model.device(2).reading.toDouble(), 321.0);
        QCOMPARE(model.summary(0).lost, 3);
        model.applyStates({{key, ChannelState::Connected}});
        QCOMPARE(model.device(2).lostSinceMs, 0);
        model.forget();
        QVERIFY(!model.device(2).reading.isValid());
    }

    void ignoresKeysThatAreNotItsOwn()
    {
        PlanModel model;
        model.setSite(house());
        bind(&model);
        QSignalSpy changed(&model, &PlanModel::changed);
        model.apply(
            {{0, Reading::fromDouble(1)}, {-1, Reading::fromDouble(1)}, {100'000, Reading::fromDouble(1)}});
        model.applyStates({{2, ChannelState::Connected}});
        model.setMetadata(5, std::make_shared<Metadata>());
        QCOMPARE(changed.size(), 0);
    }

    void outOfRangeLevelsStayOnThePlan()
    {
        PlanModel model;
        model.setSite(house());
        bind(&model);
        const int key = keyOf(model, "B:F0:LUM0:LEVEL");
        for (const auto &[value, level] : {std::pair{-5.0, 0.0}, {250.0, 1.0}, {std::nan(""), 0.0}}) {
            model.apply({{key, Reading::fromDouble(value)}});
            QCOMPARE(model.device(0).level(), level);
        }
    }
};

QTEST_GUILESS_MAIN(tst_PlanModel)
#include "tst_planmodel.moc"
