// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/HeatMap.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

SiteDevice sensor(const QString &pv, QPointF at, DeviceKind kind = DeviceKind::Illuminance)
{
    SiteDevice device;
    device.id = pv;
    device.pv = pv;
    device.kind = kind;
    device.position = at;
    return device;
}

/// Two rooms with a wall at x = 10, an L-shaped one below without sensors, and a corner in no room.
SiteFloor floorPlan()
{
    SiteFloor floor;
    floor.width = 20;
    floor.height = 10;
    SiteRoom west;
    west.outline = {{0, 0}, {10, 0}, {10, 6}, {0, 6}};
    west.devices = {sensor(QStringLiteral("A"), {2, 3}), sensor(QStringLiteral("B"), {8, 3}),
                    sensor(QStringLiteral("T"), {5, 5}, DeviceKind::Temperature)};
    SiteRoom east;
    east.outline = {{10, 0}, {20, 0}, {20, 6}, {10, 6}};
    east.devices = {sensor(QStringLiteral("C"), {12, 3})};
    SiteRoom empty;
    empty.outline = {{0, 6}, {20, 6}, {20, 8}, {5, 8}, {5, 10}, {0, 10}};
    floor.rooms = {west, east, empty};
    return floor;
}

double lightness(QRgb color)
{
    return 0.2126 * qRed(color) + 0.7152 * qGreen(color) + 0.0722 * qBlue(color);
}

} // namespace

class TestHeatMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void colorsGetBrighter()
    {
        for (HeatColors colors : {HeatColors::Viridis, HeatColors::Cividis}) {
            const HeatTable &table = heatTable(colors);
            for (size_t i = 1; i < table.size(); ++i)
                QVERIFY(lightness(table[i]) > lightness(table[i - 1]) - 0.8);
            QVERIFY(lightness(table[255]) - lightness(table[0]) > 150);
        }
        QCOMPARE(heatTable(HeatColors::Viridis)[0], qRgb(0x44, 0x01, 0x54));
        QCOMPARE(heatTable(HeatColors::Viridis)[255], qRgb(0xFD, 0xE7, 0x25));
        QCOMPARE(heatTable(HeatColors::Cividis)[255], qRgb(0xFE, 0xE8, 0x38));
    }

    void scalesAreRound()
    {
        HeatScale scale = HeatScale::nice(183, 612);
        QVERIFY(scale.ticks.size() >= 3 && scale.ticks.size() <= 6);
        QVERIFY(scale.low <= 183 && scale.high >= 612);
        scale = HeatScale::nice(0, 100);
        QCOMPARE(scale.ticks, (QList<double>{0, 20, 40, 60, 80, 100}));
        scale = HeatScale::nice(21.2, 21.9);
        QVERIFY(scale.high - scale.low <= 1.0 + 1e-9);
        scale = HeatScale::nice(500, 500);
        QVERIFY(scale.low < 500 && scale.high > 500);
        scale = HeatScale::nice(0, 0);
        QVERIFY(scale.low < 0 && scale.high > 0);
        QCOMPARE(HeatScale::nice(std::nan(""), 3).high, 1.0);
        scale = HeatScale::nice(30, -30);
        QVERIFY(scale.low <= -30 && scale.high >= 30);
        scale = HeatScale::nice(1e-12, 3e-12);
        QVERIFY(scale.high >= 3e-12 && scale.high < 1e-11);
        QCOMPARE(HeatScale::nice(0, 100).share(25), 0.25);
        QCOMPARE(HeatScale::nice(0, 100).share(-5), 0.0);
        QCOMPARE(HeatScale::nice(0, 100).share(500), 1.0);
    }

    void interpolatesWithinWalls()
    {
        HeatMap map;
        map.setFloor(floorPlan(), DeviceKind::Illuminance, 200);
        QCOMPARE(map.sensorCount(), 3);
        QCOMPARE(map.sensorOf(QStringLiteral("T")), -1);
        QCOMPARE(map.image().size(), QSize(200, 100));
        map.setValue(map.sensorOf(QStringLiteral("A")), 100);
        map.setValue(map.sensorOf(QStringLiteral("B")), 300);
        map.setValue(map.sensorOf(QStringLiteral("C")), 900);
        QVERIFY(map.update());
        QVERIFY(!map.update());
        QVERIFY(std::abs(map.valueAt({2.05, 3.05}) - 100) < 1);
        QVERIFY(std::abs(map.valueAt({7.95, 3.05}) - 300) < 1);
        QVERIFY(std::abs(map.valueAt({5, 3}) - 200) < 5); // the middle
        // Half a metre beyond the wall it is as the east is, however near the west's sensor lies.
        QVERIFY(std::abs(map.valueAt({10.2, 3}) - 900) < 1e-3);
        QVERIFY(map.valueAt({9.8, 3}) <= 300);
        // Everything between the sensors is between their values.
        for (double x = 0.1; x < 10; x += 0.3) {
            for (double y = 0.1; y < 6; y += 0.3)
                QVERIFY(map.valueAt({x, y}) >= 99.9 && map.valueAt({x, y}) <= 300.1);
        }
        QVERIFY(std::isnan(map.valueAt({2, 7})));  // no sensor
        QVERIFY(std::isnan(map.valueAt({15, 9}))); // no room
        QVERIFY(std::isnan(map.valueAt({-1, 3})));
        QVERIFY(std::isnan(map.valueAt({3, 99})));
        QCOMPARE(qAlpha(map.image().pixel(150, 95)), 0);
        QCOMPARE(qAlpha(map.image().pixel(20, 30)), 255);
        QCOMPARE(map.image().pixel(150, 30),
                 heatTable(HeatColors::Viridis)[size_t(map.scale().share(900) * 255 + 0.5)]);
    }

    void redoesOnlyTheRoom()
    {
        HeatMap map;
        map.setFloor(floorPlan(), DeviceKind::Illuminance, 200);
        map.setScale(HeatScale::nice(0, 1000));
        for (int i = 0; i < 3; ++i)
            map.setValue(i, 500);
        QVERIFY(map.update());
        QCOMPARE(map.computedCells(), 100 * 60 * 2);
        const QRgb west = map.image().pixel(50, 30);
        map.setValue(2, 800);
        QVERIFY(map.update());
        QCOMPARE(map.computedCells(), 100 * 60);
        QCOMPARE(map.image().pixel(50, 30), west);
        QVERIFY(map.image().pixel(150, 30) != west);
        map.setValue(2, 800);
        QVERIFY(!map.update()); // the same again
        map.setColors(HeatColors::Cividis);
        QVERIFY(map.update());
        QCOMPARE(map.computedCells(), 0); // other colours of the same field
        QVERIFY(map.image().pixel(50, 30) != west);
        map.setValue(99, 1);
        map.setValue(-1, 1);
        QVERIFY(!map.update());
    }

    void leavesTheUnknownOut()
    {
        HeatMap map;
        map.setFloor(floorPlan(), DeviceKind::Illuminance, 100);
        QVERIFY(map.update());
        QCOMPARE(qAlpha(map.image().pixel(25, 15)), 0);
        map.setValue(0, 100);
        map.setValue(1, std::nan(""));
        map.update();
        QVERIFY(std::abs(map.valueAt({8, 3}) - 100) < 1e-3); // the one that answers speaks for the room
        map.setValue(0, std::numeric_limits<double>::infinity());
        map.update();
        QVERIFY(std::isnan(map.valueAt({8, 3})));
        QCOMPARE(qAlpha(map.image().pixel(25, 15)), 0);
    }

    void scaleFollowsWithoutFlicker()
    {
        HeatMap map;
        map.setFloor(floorPlan(), DeviceKind::Illuminance, 50);
        map.setValue(0, 0);
        map.setValue(1, 100);
        map.update();
        const HeatScale first = map.scale();
        map.setValue(1, 90);
        map.update();
        QCOMPARE(map.scale(), first);
        map.setValue(1, 400);
        map.update();
        QVERIFY(map.scale().high >= 400);
        map.setValue(1, 50);
        map.update();
        QCOMPARE(map.scale().high, 50.0);
    }

    void isSmoothAmongManySensors()
    {
        SiteFloor floor;
        floor.width = floor.height = 20;
        SiteRoom hall;
        hall.outline = {{0, 0}, {20, 0}, {20, 20}, {0, 20}};
        for (int i = 0; i < 100; ++i)
            hall.devices.append(sensor(QString::number(i), {i % 10 * 2 + 1.0, i / 10 * 2 + 1.0}));
        floor.rooms = {hall};
        HeatMap map;
        map.setFloor(floor, DeviceKind::Illuminance, 400);
        for (int i = 0; i < 100; ++i)
            map.setValue(i, i % 10 * 100); // a slope
        map.update();
        double steepest = 0;
        for (double x = 0.05; x < 19.9; x += 0.05)
            steepest = std::max(steepest, std::abs(map.valueAt({x + 0.05, 7}) - map.valueAt({x, 7})));
        QVERIFY2(steepest < 20, qPrintable(QString::number(steepest))); // no cliff: 900 over 20 m
    }

    void isFast()
    {
        SiteFloor floor;
        floor.width = 80;
        floor.height = 50;
        for (int r = 0; r < 40; ++r) {
            SiteRoom room;
            const double x = r % 8 * 10;
            const double y = r / 8 * 10;
            room.outline = {{x, y}, {x + 10, y}, {x + 10, y + 10}, {x, y + 10}};
            for (int i = 0; i < 10; ++i)
                room.devices.append(
                    sensor(QStringLiteral("%1-%2").arg(r).arg(i), {x + i + 0.5, y + i * 3 % 10}));
            floor.rooms.append(room);
        }
        HeatMap map;
        map.setFloor(floor, DeviceKind::Illuminance);
        map.setScale(HeatScale::nice(0, 1000));
        for (int i = 0; i < map.sensorCount(); ++i)
            map.setValue(i, i);
        QElapsedTimer clock;
        clock.start();
        map.update();
        const double whole = double(clock.nsecsElapsed()) / 1e6;
        map.setValue(7, 3);
        clock.restart();
        map.update();
        const double one = double(clock.nsecsElapsed()) / 1e6;
        qInfo("400 sensors, %d cells: %.2f ms; one room: %.3f ms", map.image().width() * map.image().height(),
              whole, one);
        QVERIFY(whole < 300);
        QVERIFY(one < whole);
    }

    void standsStrangeFloors()
    {
        HeatMap map;
        QVERIFY(!map.update() || map.image().isNull());
        QVERIFY(std::isnan(map.valueAt({0, 0})));
        map.setFloor(SiteFloor(), DeviceKind::Co2, -5);
        map.update();
        QCOMPARE(map.sensorCount(), 0);
        SiteFloor narrow = floorPlan();
        narrow.height = 0.001;
        map.setFloor(narrow, DeviceKind::Illuminance, 100000);
        map.setValue(0, 1);
        map.update();
        QCOMPARE(map.image().width(), HeatMap::MaxCells);
    }
};

QTEST_APPLESS_MAIN(TestHeatMap)
#include "tst_heatmap.moc"
