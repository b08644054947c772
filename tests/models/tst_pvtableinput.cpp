// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FormatTime.h"
#include "models/NameFilter.h"
#include "models/PvTableInput.h"

#include <QTest>

using namespace Candela;

class tst_pvtableinput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("plain") << "40" << 40.0 << "";
        QTest::newRow("unit") << "40 %" << 40.0 << "";
        QTest::newRow("unit, close") << "40%" << 40.0 << "";
        QTest::newRow("blanks") << "  12.5 " << 12.5 << "";
        QTest::newRow("exponent") << "1e1" << 10.0 << "";
        QTest::newRow("hexadecimal") << "0x10" << 16.0 << "";
        QTest::newRow("the limit itself") << "100" << 100.0 << "";
        QTest::newRow("above") << "100.5" << 0.0 << "100.5 % is above the limit of 100 %";
        QTest::newRow("below") << "-1 %" << 0.0 << "-1 % is below the limit of 0 %";
        QTest::newRow("other unit") << "40 lx" << 0.0 << "“40 lx” is not a number of %";
        QTest::newRow("word") << "bright" << 0.0 << "“bright” is not a number of %";
        QTest::newRow("nothing") << " " << 0.0 << "Type a value first";
        QTest::newRow("infinite") << "inf" << 0.0 << "“inf” is not a number of %";
    }

    void numbers()
    {
        QFETCH(QString, typed);
        QFETCH(double, value);
        QFETCH(QString, message);
        auto m = std::make_shared<Metadata>();
        m->units = "%";
        m->control = {0, 100};
        PvTableRow row;
        row.name = "DIM";
        row.metadata = m;
        row.elements = 1;
        QString said;
        const Value parsed = parseTableInput(row, typed, &said);
        QCOMPARE(said, message);
        QCOMPARE(parsed.isValid(), message.isEmpty());
        if (parsed.isValid())
            QCOMPARE(parsed.toDouble(), value);
    }

    void enums()
    {
        auto m = std::make_shared<Metadata>();
        m->labels = {"Off", "On", "Fault"};
        PvTableRow row;
        row.metadata = m;
        row.type = DataType::Enum;
        row.elements = 1;
        QString said;
        QCOMPARE(parseTableInput(row, "On", &said).toDouble(), 1.0);
        QCOMPARE(parseTableInput(row, "fault", &said).toDouble(), 2.0);
        QCOMPARE(parseTableInput(row, "0", &said).toDouble(), 0.0);
        QVERIFY(said.isEmpty());
        QVERIFY(!parseTableInput(row, "3", &said).isValid());
        QCOMPARE(said, QStringLiteral("“3” is none of Off, On, Fault"));
    }

    void integersAndArraysAndText()
    {
        PvTableRow row;
        row.name = "N";
        row.type = DataType::Short;
        row.elements = 1;
        QString said;
        QVERIFY(parseTableInput(row, "32767", &said).isValid());
        QVERIFY(!parseTableInput(row, "32768", &said).isValid());
        QVERIFY(said.contains("from -32768 to 32767"));
        QVERIFY(!parseTableInput(row, "1.5", &said).isValid());
        QVERIFY(said.contains("whole numbers"));
        row.type = DataType::Double;
        row.elements = 3;
        said.clear();
        QVERIFY(parseTableInput(row, "1, 2.5,3", &said).isValid());
        QVERIFY(said.isEmpty());
        QVERIFY(!parseTableInput(row, "1,2,3,4", &said).isValid());
        QVERIFY(!parseTableInput(row, "1,x", &said).isValid());
        QVERIFY(said.contains("“x”"));
        row.type = DataType::String;
        row.elements = 1;
        said.clear();
        QCOMPARE(parseTableInput(row, " two words ", &said).toText(), QStringLiteral(" two words "));
        QVERIFY(!parseTableInput(row, QString(40, 'x'), &said).isValid());
    }

    void naturalOrder_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("order");
        QTest::newRow("numbers") << "LUX2"
                                 << "LUX10" << -1;
        QTest::newRow("case") << "lux2"
                              << "LUX10" << -1;
        QTest::newRow("zeros") << "LUX02"
                               << "LUX10" << -1;
        QTest::newRow("same number, other zeros") << "LUX02"
                                                  << "LUX2" << -1;
        QTest::newRow("prefix") << "LUX2"
                                << "LUX2:A" << -1;
        QTest::newRow("equal") << "A1B22"
                               << "A1B22" << 0;
        QTest::newRow("long numbers") << "A99999999999999999998"
                                      << "A99999999999999999999" << -1;
        QTest::newRow("second number") << "F1:R10"
                                       << "F1:R9" << 1;
        QTest::newRow("empty") << ""
                               << "A" << -1;
    }

    void naturalOrder()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, order);
        const auto sign = [](int n) { return (n > 0) - (n < 0); };
        QCOMPARE(sign(naturalCompare(a, b)), order);
        QCOMPARE(sign(naturalCompare(b, a)), -order);
    }

    void filterWords()
    {
        QVERIFY(NameFilter("").matches("anything"));
        QVERIFY(NameFilter("lux r03").matches("BLD:F1:R03:LUX01"));
        QVERIFY(!NameFilter("lux r04").matches("BLD:F1:R03:LUX01"));
        QVERIFY(NameFilter("r03:lux*1").matches("BLD:F1:R03:LUX01"));
        QVERIFY(NameFilter("LUX0?").matches("BLD:F1:R03:LUX01"));
        QVERIFY(!NameFilter("-lux").matches("BLD:F1:R03:LUX01"));
        QVERIFY(NameFilter("-co2 lux").matches("BLD:F1:R03:LUX01"));
        QVERIFY(NameFilter("desk").matches("X", "Desk by the window"));
        QVERIFY(!NameFilter("-window").matches("X", "Desk by the window"));
        QVERIFY(NameFilter("/lux0[12]$/").matches("BLD:F1:R03:LUX01"));
        QVERIFY(!NameFilter("/[/").matches("["));
        // Expressions hold blanks, stand among words, and are turned round like them.
        QVERIFY(NameFilter("/desk by/ lux").matches("LUX1", "Desk by the window"));
        QVERIFY(!NameFilter("/desk by/ tmp").matches("LUX1", "Desk by the window"));
        QVERIFY(!NameFilter("-/lux\\d/").matches("LUX1"));
        QVERIFY(NameFilter("/A/B/").matches("xA/By"));
        QVERIFY(NameFilter("/open").matches("x/open"));        // no expression: nothing closes it
        QVERIFY(NameFilter("is:alarm").matches("this:alarm")); // a word like others where nothing has states
    }

    void filterStates()
    {
        const NameFilter::States states{{QStringLiteral("alarm"), 1}, {QStringLiteral("lost"), 2}};
        const auto matches = [&](const char *filter, const char *name, quint32 is) {
            return NameFilter(QString::fromLatin1(filter), states).matches(QString::fromLatin1(name), {}, is);
        };
        QVERIFY(matches("is:alarm", "X", 1));
        QVERIFY(matches("IS:Alarm", "X", 3));
        QVERIFY(!matches("is:alarm", "ALARM", 2));
        QVERIFY(matches("alarm", "ALARM", 0)); // says so
        QVERIFY(matches("alarm", "X", 1));     // is so
        QVERIFY(!matches("alarm", "X", 2));
        QVERIFY(matches("-lost /x\\d/ alarm", "X1", 1));
        QVERIFY(!matches("-lost /x\\d/ alarm", "X1", 3));
        QVERIFY(!matches("-is:alarm", "X", 1));
        QCOMPARE(NameFilter("alarm -is:lost", states).states(), 3u);
        QCOMPARE(NameFilter("x", states).states(), 0u);
        const NameFilter wrong("is:nothing", states);
        QVERIFY(!wrong.error().isEmpty());
        QVERIFY(!wrong.matches("X", {}, 3));
    }

    void ages()
    {
        QCOMPARE(formatAge(200), QStringLiteral("just now"));
        QCOMPARE(formatAge(3'900), QStringLiteral("3 s ago"));
        QCOMPARE(formatAge(125'000), QStringLiteral("2 min ago"));
        QCOMPARE(formatAge(3ll * 3'600'000), QStringLiteral("3 h ago"));
        QCOMPARE(formatAge(72ll * 3'600'000), QStringLiteral("3 d ago"));
    }

    void timesOfDay()
    {
        QCOMPARE(formatTimeOfDay(0), QString());
        for (const qint64 ms : {1'700'000'000'123ll, 1'700'000'900'999ll, 1'719'792'000'000ll, -1ll}) {
            const QString expected = QDateTime::fromMSecsSinceEpoch(ms).toString("HH:mm:ss.zzz");
            QCOMPARE(formatTimeOfDay(ms * 1'000'000), expected);
        }
        QVERIFY(formatFullTime(1'700'000'000'123'456'000).contains(".123456 "));
    }

    void spans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::newRow("minutes") << "15 min" << 900.0;
        QTest::newRow("close") << "2h" << 7200.0;
        QTest::newRow("both") << "1 h 30 min" << 5400.0;
        QTest::newRow("fraction") << "1.5 h" << 5400.0;
        QTest::newRow("comma") << "0,5 h" << 1800.0;
        QTest::newRow("bare") << "90" << 90.0;
        QTest::newRow("milliseconds") << "250 ms" << 0.25;
        QTest::newRow("days") << "2 d" << 172800.0;
        QTest::newRow("word") << "long" << 0.0;
        QTest::newRow("trailing") << "5 min x" << 0.0;
        QTest::newRow("bare after unit") << "5 min 3" << 0.0;
        QTest::newRow("negative") << "-5" << 0.0;
        QTest::newRow("empty") << "" << 0.0;
    }

    void spans()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        QCOMPARE(parseSpan(text), qint64(seconds * 1e9));
        if (seconds > 0)
            QCOMPARE(parseSpan(formatSpan(parseSpan(text))), parseSpan(text));
    }
};

QTEST_GUILESS_MAIN(tst_pvtableinput)
#include "tst_pvtableinput.moc"
