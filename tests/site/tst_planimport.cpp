// SPDX-License-Identifier: MIT
#include "site/PlanImport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

namespace {

// Hand-written, a thing a line.
const char *const Bob = R"(<?xml version="1.0" encoding="UTF-8"?>
<display version="2.0.0">
  <name>Hall</name>
  <width>1000</width>
  <height>500</height>
  <macros><P>BLD:F1</P></macros>
  <widget type="textupdate" version="2.0.0">
    <pv_name>$(P):R01:LUX01</pv_name>
    <x>100</x> <y>40</y> <width>20</width> <height>20</height>
  </widget>
  <widget type="group" version="3.0.0">
    <x>300</x> <y>200</y> <width>200</width> <height>200</height>
    <macros><ROOM>R02</ROOM></macros>
    <widget type="led"><pv_name>$(P):${ROOM}:OCC01</pv_name><x>10</x><y>20</y><width>10</width><height>10</height></widget>
    <widget type="led"><pv_name>$(P):$(WHO):OCC02</pv_name><x>10</x><y>20</y></widget>
  </widget>
  <widget type="label"><text>No PV, no problem</text></widget>
  <widget type="bar"><pv_name>loc://mine(3)</pv_name></widget>
  <widget type="bar"><pv_name>=`A`+1</pv_name></widget>
  <widget type="embedded"><file>lamp.bob</file><x>5</x><y>5</y></widget>
  <widget type="bar"><pv_name>$(P):R01:LUX01</pv_name><x>1</x><y>1</y></widget>
  <widget type="bar"><pv_name>BLD:X</pv_name><x>left</x><y>1</y></widget>
  <widget type="bar"><pv_name>$(Q=BLD):R03:TMP01</pv_name><x>990</x><y>490</y><width>20</width><height>20</height></widget>
  <widget type="slider"><pv_name>$(P):R01:LUM01:DIM</pv_name><x>500</x><y>250</y><width>0</width><height>0</height></widget>
  <widget type="bar"><pv_name>$(P):R01:LUM01:LEVEL</pv_name><x>600</x><y>250</y></widget>
</display>
)";

const char *const Ui = R"(<?xml version="1.0"?>
<ui version="4.0">
 <widget class="QMainWindow" name="MainWindow">
  <property name="geometry"><rect><x>77</x><y>33</y><width>400</width><height>200</height></rect></property>
  <widget class="QWidget" name="central">
   <widget class="caLineEdit" name="a">
    <property name="geometry"><rect><x>10</x><y>20</y><width>40</width><height>20</height></rect></property>
    <property name="channel" stdset="0"><string notr="true">LAB:CO201</string></property>
   </widget>
   <widget class="QFrame" name="f">
    <property name="geometry"><rect><x>100</x><y>100</y><width>200</width><height>100</height></rect></property>
    <widget class="PyDMLabel" name="b">
     <property name="geometry"><rect><x>0</x><y>0</y><width>20</width><height>20</height></rect></property>
     <property name="channel"><string>ca://LAB:PWR01</string></property>
    </widget>
    <widget class="PyDMLabel" name="m">
     <property name="geometry"><rect><x>0</x><y>0</y><width>20</width><height>20</height></rect></property>
     <property name="channel"><string>ca://${P}:PWR02</string></property>
    </widget>
   </widget>
   <layout class="QVBoxLayout" name="l">
    <item>
     <widget class="caLabel" name="c">
      <property name="channel"><string>LAB:LUX09</string></property>
     </widget>
    </item>
   </layout>
   <widget class="caInclude" name="i">
    <property name="geometry"><rect><x>0</x><y>0</y><width>20</width><height>20</height></rect></property>
    <property name="filename"><string>more.ui</string></property>
   </widget>
  </widget>
 </widget>
</ui>
)";

QStringList told(const PlanImport &import)
{
    QStringList lines;
    for (const PlanImport::Problem &problem : import.problems)
        lines.append(QStringLiteral("%1: %2").arg(problem.line).arg(problem.text));
    return lines;
}

const PlanImport::Item *find(const PlanImport &import, const char *pv)
{
    for (const PlanImport::Item &item : import.items) {
        if (item.pv == QLatin1String(pv))
            return &item;
    }
    return nullptr;
}

} // namespace

class TestPlanImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPhoebusDisplays()
    {
        const PlanImport import = PlanImport::fromBob(Bob);
        QCOMPARE(import.size, QSizeF(1000, 500));
        QCOMPARE(import.items.size(), 4);
        QCOMPARE(find(import, "BLD:F1:R01:LUX01")->position, QPointF(110, 50));
        QCOMPARE(find(import, "BLD:F1:R01:LUX01")->kind, DeviceKind::Illuminance);
        QCOMPARE(find(import, "BLD:F1:R01:LUX01")->line, 8);
        // In a group places are relative, and its macros hold.
        QCOMPARE(find(import, "BLD:F1:R02:OCC01")->position, QPointF(315, 225));
        QCOMPARE(find(import, "BLD:F1:R02:OCC01")->kind, DeviceKind::Occupancy);
        // Slider and bar are of one lamp.
        QCOMPARE(find(import, "BLD:F1:R01:LUM01")->kind, DeviceKind::Luminaire);
        QCOMPARE(find(import, "BLD:F1:R01:LUM01")->position, QPointF(500, 250));
        QCOMPARE(find(import, "BLD:R03:TMP01")->kind, DeviceKind::Temperature);
        QCOMPARE(told(import), QStringList({"15: the macro WHO of \"$(P):$(WHO):OCC02\" is not known",
                                            "18: \"loc://mine(3)\" is no Channel Access PV",
                                            "19: \"=`A`+1\" is no Channel Access PV",
                                            "20: the embedded display \"lamp.bob\" is not followed",
                                            "21: \"BLD:F1:R01:LUX01\" was placed in line 8 already",
                                            "22: the place or size of this bar is no number"}));
    }

    void readsDesignerFiles()
    {
        const PlanImport import = PlanImport::fromUi(Ui);
        QCOMPARE(import.size, QSizeF(400, 200));
        QCOMPARE(import.items.size(), 2);
        // Where the window stands on somebody's screen is of no interest.
        QCOMPARE(find(import, "LAB:CO201")->position, QPointF(30, 30));
        QCOMPARE(find(import, "LAB:CO201")->kind, DeviceKind::Co2);
        QCOMPARE(find(import, "LAB:PWR01")->position, QPointF(110, 110));
        QCOMPARE(told(import),
                 QStringList({"18: the macro P of \"ca://${P}:PWR02\" is not known",
                              "23: this caLabel has no place of its own: a layout puts it somewhere",
                              "28: the included display \"more.ui\" is not followed"}));
    }

    void readsTables()
    {
        const PlanImport import = PlanImport::fromCsv("\xEF\xBB\xBFname,x,y,kind\r\n"
                                                      "# the hall\r\n"
                                                      "A:LUX1,1.5,2\r\n"
                                                      "\"A:T\",3,4,temperature\r\n"
                                                      "\r\n"
                                                      "B:X;5,25;6\r\n"
                                                      "C:Y\t7\t8\tco2\r\n"
                                                      "lonely\r\n"
                                                      "D:Z,one,2\r\n"
                                                      "D:Z,-1,2\r\n"
                                                      "A:LUX1,9,9\r\n"
                                                      "E:K,1,1,unicorn\r\n"
                                                      "not a pv,1,1\r\n");
        QVERIFY(import.inMetres);
        QCOMPARE(import.items.size(), 5);
        QCOMPARE(find(import, "A:T")->kind, DeviceKind::Temperature);
        QCOMPARE(find(import, "B:X")->position, QPointF(5.25, 6));
        QCOMPARE(find(import, "C:Y")->kind, DeviceKind::Co2);
        QCOMPARE(
            told(import),
            QStringList({"8: a name, x and y are expected", "9: \"one\", \"2\" are no position in metres",
                         "10: positions count from the north-west corner: none is negative",
                         "11: \"A:LUX1\" was placed in line 3 already",
                         "12: the kind \"unicorn\" is not known; \"other\" is taken",
                         "13: \"not a pv\" is not the name of a PV"}));
    }

    void aBrokenFileGivesWhatStandsBeforeTheBreak()
    {
        QByteArray cut(Bob);
        cut.truncate(cut.indexOf("<widget type=\"group\""));
        const PlanImport bob = PlanImport::fromBob(cut);
        QCOMPARE(bob.items.size(), 1);
        QCOMPARE(bob.problems.size(), 1);
        QVERIFY(bob.problems[0].text.startsWith(QStringLiteral("the file is broken here")));
        QCOMPARE(PlanImport::fromBob("<ui/>").problems[0].text,
                 QStringLiteral("this is not a Phoebus display: <display> is missing"));
        QCOMPARE(PlanImport::fromUi("<display/>").problems[0].text,
                 QStringLiteral("this is not a Qt Designer file: <ui> is missing"));
        QCOMPARE(PlanImport::fromUi("").problems.size(), 1);
    }

    void fitsDrawingsIntoTheFloor()
    {
        const PlanImport import = PlanImport::fromBob(Bob);
        // 1000 x 500 pixels into 20 x 20 m: 0.02 m a pixel, with 5 m left above and below.
        for (const PlanImport::Item &item : import.placedOn(20, 20)) {
            if (item.pv == u"BLD:F1:R01:LUX01")
                QCOMPARE(item.position, QPointF(2.2, 6));
            QVERIFY(QRectF(0, 0, 20, 20).contains(item.position));
        }
        const PlanImport metres = PlanImport::fromCsv("A,1,2\n");
        QCOMPARE(metres.placedOn(20, 20)[0].position, QPointF(1, 2));
    }

    void choosesTheReaderByTheName()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("a.BOB")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(Bob);
        file.close();
        QCOMPARE(PlanImport::load(file.fileName()).items.size(), 4);
        const PlanImport missing = PlanImport::load(dir.filePath(QStringLiteral("none.csv")));
        QVERIFY(missing.items.isEmpty());
        QCOMPARE(missing.problems.size(), 1);
        QCOMPARE(missing.problems[0].line, 0);
        QVERIFY(file.rename(dir.filePath(QStringLiteral("a.doc"))));
        QVERIFY(PlanImport::load(file.fileName())
                    .problems[0]
                    .text.contains(QStringLiteral("only .bob, .ui and .csv")));
    }

    void guessesKinds_data()
    {
        QTest::addColumn<QString>("pv");
        QTest::addColumn<QString>("base");
        QTest::addColumn<DeviceKind>("kind");
        QTest::newRow("lux") << "B:LUX01"
                             << "B:LUX01" << DeviceKind::Illuminance;
        QTest::newRow("no word") << "B:LUXURY"
                                 << "B:LUXURY" << DeviceKind::Other;
        QTest::newRow("co2") << "B:CO201"
                             << "B:CO201" << DeviceKind::Co2;
        QTest::newRow("temperature") << "lab:temp-3"
                                     << "lab:temp-3" << DeviceKind::Temperature;
        QTest::newRow("lamp") << "B:L1:DIM"
                              << "B:L1" << DeviceKind::Luminaire;
        QTest::newRow("power") << "B:PWR"
                               << "B:PWR" << DeviceKind::Power;
    }
    void guessesKinds()
    {
        QFETCH(QString, pv);
        QFETCH(QString, base);
        QFETCH(DeviceKind, kind);
        QCOMPARE(PlanImport::guessKind(&pv), kind);
        QCOMPARE(pv, base);
    }
};

QTEST_GUILESS_MAIN(TestPlanImport)
#include "tst_planimport.moc"
