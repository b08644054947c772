// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SiteEditor.h"

#include <QJsonDocument>
#include <QTest>

using namespace Candela;

/// A floor of 20 x 10 m, two rooms side by side, a row of three sensors in the left one.
class TestSiteEditor : public QObject
{
    Q_OBJECT

    static Site house()
    {
        Site site = SiteEditor::blank(QStringLiteral("House"), QStringLiteral("H"), 20, 10);
        SiteEditor edit(site, 0);
        QString error;
        if (!edit.addRoom(QRectF(0, 0, 10, 10), QStringLiteral("Left"), QStringLiteral("office"), &error) ||
            !edit.addRoom(QRectF(10, 0, 10, 10), QStringLiteral("Right"), QStringLiteral("office"), &error))
            qFatal("%s", qPrintable(error));
        if (!edit.add({{QStringLiteral("H:LUX1"), DeviceKind::Illuminance, {1, 2}},
                       {QStringLiteral("H:LUX2"), DeviceKind::Illuminance, {2, 3}},
                       {QStringLiteral("H:LUX3"), DeviceKind::Illuminance, {7, 2.2}},
                       {QStringLiteral("H:LAMP"), DeviceKind::Luminaire, {12, 5}}})
                 .isEmpty())
            qFatal("not added");
        return edit.site();
    }
    static QStringList lux() { return {"H:LUX1", "H:LUX2", "H:LUX3"}; }
    static const SiteDevice *find(const Site &site, const QString &pv, QString *room = nullptr)
    {
        for (const SiteFloor &floor : site.floors) {
            for (const SiteRoom &each : floor.rooms) {
                for (const SiteDevice &device : each.devices) {
                    if (device.pv == pv) {
                        if (room)
                            *room = each.name;
                        return &device;
                    }
                }
            }
        }
        return nullptr;
    }
    static QPointF at(const Site &site, const char *pv)
    {
        const SiteDevice *device = find(site, QLatin1String(pv));
        return device ? device->position : QPointF(-1, -1);
    }
    static QString roomOf(const Site &site, const char *pv)
    {
        QString room;
        find(site, QLatin1String(pv), &room);
        return room;
    }
    static bool readsBack(const Site &site)
    {
        Site again;
        QString error;
        const bool ok =
            Site::parse(QJsonDocument(site.toJson()).toJson(), QStringLiteral("t.json"), &again, &error);
        if (!ok)
            qWarning("%s", qPrintable(error));
        return ok && again.toJson() == site.toJson();
    }

private Q_SLOTS:
    void devicesBelongToTheirRooms()
    {
        const Site site = house();
        QCOMPARE(roomOf(site, "H:LUX1"), QStringLiteral("Left"));
        QCOMPARE(roomOf(site, "H:LAMP"), QStringLiteral("Right"));
        QVERIFY(readsBack(site));
    }

    void movesAndChangesRooms()
    {
        SiteEditor edit(house(), 0);
        edit.move(lux(), {5, 1});
        QCOMPARE(at(edit.site(), "H:LUX1"), QPointF(6, 3));
        QCOMPARE(at(edit.site(), "H:LUX3"), QPointF(12, 3.2));
        QCOMPARE(roomOf(edit.site(), "H:LUX3"), QStringLiteral("Right"));
        QCOMPARE(roomOf(edit.site(), "H:LUX1"), QStringLiteral("Left"));
        QVERIFY(readsBack(edit.site()));
    }

    void keepsTheFormationAtTheEdge()
    {
        SiteEditor edit(house(), 0);
        edit.move(lux(), {-100, 100});
        QCOMPARE(at(edit.site(), "H:LUX1"), QPointF(0, 9));
        QCOMPARE(at(edit.site(), "H:LUX2"), QPointF(1, 10));
        QCOMPARE(at(edit.site(), "H:LUX3"), QPointF(6, 9.2));
        QVERIFY(readsBack(edit.site()));
    }

    void aTakenIdGetsTheNextNumber()
    {
        SiteEditor edit(house(), 0);
        QVERIFY(edit.add({{QStringLiteral("X:LUX1"), DeviceKind::Illuminance, {15, 5}}}).isEmpty());
        QCOMPARE(find(edit.site(), QStringLiteral("X:LUX1"))->id, QStringLiteral("LUX1"));
        edit.move({QStringLiteral("X:LUX1")}, {-10, 0});
        QCOMPARE(roomOf(edit.site(), "X:LUX1"), QStringLiteral("Left"));
        QVERIFY(find(edit.site(), QStringLiteral("X:LUX1"))->id != QStringLiteral("LUX1"));
        QVERIFY(readsBack(edit.site()));
    }

    void alignsAndDistributes()
    {
        SiteEditor left(house(), 0);
        left.align(lux(), SiteEditor::Align::Left);
        QCOMPARE(at(left.site(), "H:LUX3"), QPointF(1, 2.2));
        SiteEditor top(house(), 0);
        top.align(lux(), SiteEditor::Align::Top);
        QCOMPARE(at(top.site(), "H:LUX2"), QPointF(2, 2));
        SiteEditor centre(house(), 0);
        centre.align(lux(), SiteEditor::Align::Centre);
        QCOMPARE(at(centre.site(), "H:LUX1").x(), 4.0);
        SiteEditor spread(house(), 0);
        spread.distribute(lux(), SiteEditor::Along::Horizontally);
        QCOMPARE(at(spread.site(), "H:LUX2").x(), 4.0);
        QCOMPARE(at(spread.site(), "H:LUX1").x(), 1.0);
        QCOMPARE(at(spread.site(), "H:LUX3").x(), 7.0);
        // Two have nothing between them.
        SiteEditor two(house(), 0);
        two.distribute({QStringLiteral("H:LUX1"), QStringLiteral("H:LUX2")}, SiteEditor::Along::Vertically);
        QVERIFY(two.site().toJson() == house().toJson());
    }

    void renumbersInReadingOrder()
    {
        SiteEditor edit(house(), 0);
        QString error;
        // Rows first: LUX1 (2.0) and LUX3 (2.2) stand in one row, LUX2 (3.0) in the next.
        QVERIFY2(edit.renumber(lux(), QStringLiteral("N:S###"), 8, &error), qPrintable(error));
        QCOMPARE(at(edit.site(), "N:S008"), QPointF(1, 2));
        QCOMPARE(at(edit.site(), "N:S009"), QPointF(7, 2.2));
        QCOMPARE(at(edit.site(), "N:S010"), QPointF(2, 3));
        QCOMPARE(find(edit.site(), QStringLiteral("N:S010"))->id, QStringLiteral("S010"));
        QVERIFY(readsBack(edit.site()));
    }

    void renumberingMayShiftNamesAmongThemselves()
    {
        SiteEditor edit(house(), 0);
        QString error;
        QVERIFY2(edit.renumber(lux(), QStringLiteral("H:LUX#"), 2, &error), qPrintable(error));
        QCOMPARE(at(edit.site(), "H:LUX2"), QPointF(1, 2));
        QVERIFY(!find(edit.site(), QStringLiteral("H:LUX1")));
    }

    void refusesNamesThatAreTaken()
    {
        SiteEditor edit(house(), 0);
        QString error;
        QVERIFY(!edit.renumber({QStringLiteral("H:LUX1")}, QStringLiteral("H:LUX#"), 3, &error));
        QCOMPARE(error, QStringLiteral("\"H:LUX3\" would exist twice"));
        QVERIFY(!edit.renumber(lux(), QStringLiteral("A B#"), 1, &error));
        QCOMPARE(error, QStringLiteral("\"A B1\" is not the name of a PV"));
        QVERIFY(edit.site().toJson() == house().toJson());
        // A lamp stands for all of its PVs.
        QVERIFY(!edit.renumber({QStringLiteral("H:LUX1")}, QStringLiteral("H:LAMP:LEVEL"), 1, &error) ||
                find(edit.site(), QStringLiteral("H:LAMP:LEVEL1")));
        const QStringList problems = edit.add({{QStringLiteral("H:LAMP:LEVEL"), DeviceKind::Other, {1, 1}},
                                               {QStringLiteral("H:LUX2"), DeviceKind::Other, {1, 1}},
                                               {QString(80, u'X'), DeviceKind::Other, {1, 1}}});
        QCOMPARE(problems.size(), 3);
        QCOMPARE(problems[1], QStringLiteral("\"H:LUX2\" is on the plan already"));
    }

    void addsRoomsAndFloors()
    {
        SiteEditor edit(house(), 0);
        QString error;
        // A cupboard within the left room takes what stands in it.
        QVERIFY(
            edit.addRoom(QRectF(0, 1, 3, 3), QStringLiteral("Cupboard"), QStringLiteral("service"), &error));
        QCOMPARE(roomOf(edit.site(), "H:LUX1"), QStringLiteral("Cupboard"));
        QCOMPARE(roomOf(edit.site(), "H:LUX3"), QStringLiteral("Left"));
        QVERIFY(!edit.addRoom(QRectF(50, 50, 3, 3), QStringLiteral("Moon"), QStringLiteral("lab"), &error));
        QVERIFY(!error.isEmpty());
        QCOMPARE(edit.addFloor(QStringLiteral("Attic"), 20, 10), 1);
        QCOMPARE(edit.site().floors[1].name, QStringLiteral("Attic"));
        QVERIFY(readsBack(edit.site()));
    }

    void removesAndChangesKinds()
    {
        SiteEditor edit(house(), 0);
        edit.setKind({QStringLiteral("H:LUX1")}, DeviceKind::Luminaire);
        QVERIFY(find(edit.site(), QStringLiteral("H:LUX1"))->lumens > 0);
        edit.setKind({QStringLiteral("H:LAMP")}, DeviceKind::Co2);
        QCOMPARE(find(edit.site(), QStringLiteral("H:LAMP"))->lumens, 0.0);
        QVERIFY(readsBack(edit.site()));
        edit.remove(lux());
        QVERIFY(!find(edit.site(), QStringLiteral("H:LUX2")));
        QVERIFY(find(edit.site(), QStringLiteral("H:LAMP")));
        QVERIFY(readsBack(edit.site()));
    }

    void tenThousandDevicesAtOnce()
    {
        Site site = SiteEditor::blank(QStringLiteral("Big"), QStringLiteral("B"), 200, 200);
        SiteEditor edit(site, 0);
        QList<SiteEditor::NewDevice> devices;
        QStringList pvs;
        for (int i = 0; i < 5'000; ++i) {
            pvs.append(QStringLiteral("B:D%1").arg(i));
            devices.append({pvs.last(), DeviceKind::Other, {double(i % 100), double(i / 100)}});
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(edit.add(devices).isEmpty());
        edit.move(pvs, {10, 10});
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSiteEditor)
#include "tst_siteeditor.moc"
