// SPDX-License-Identifier: MIT
#include "core/NamePattern.h"

#include <QTest>

using namespace Candela;

class TestNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expands_data();
    void expands();
    void refuses_data();
    void refuses();
    void limits();
    void manyPatterns();
};

void TestNames::expands_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("plain") << "BLD:LUX" << QStringList{"BLD:LUX"};
    QTest::newRow("range") << "x{0..3}" << QStringList{"x0", "x1", "x2", "x3"};
    QTest::newRow("padded") << "x{08..11}" << QStringList{"x08", "x09", "x10", "x11"};
    QTest::newRow("padded by its end") << "x{1..003}" << QStringList{"x001", "x002", "x003"};
    QTest::newRow("zero alone is not padded") << "x{0..10..10}" << QStringList{"x0", "x10"};
    QTest::newRow("down") << "x{2..0}" << QStringList{"x2", "x1", "x0"};
    QTest::newRow("step") << "x{0..10..5}" << QStringList{"x0", "x5", "x10"};
    QTest::newRow("step beyond the end") << "x{0..9..4}" << QStringList{"x0", "x4", "x8"};
    QTest::newRow("negative") << "x{-1..1}" << QStringList{"x-1", "x0", "x1"};
    QTest::newRow("one") << "x{5..5}" << QStringList{"x5"};
    QTest::newRow("list") << "F{1,two,}" << QStringList{"F1", "Ftwo", "F"};
    QTest::newRow("list with ranges") << "x{1..2,7,09..10}" << QStringList{"x1", "x2", "x7", "x09", "x10"};
    QTest::newRow("several, last fastest")
        << "F{1..2}:{A,B}:v" << QStringList{"F1:A:v", "F1:B:v", "F2:A:v", "F2:B:v"};
    QTest::newRow("braces that belong to the name")
        << "SR:C03-BI{BPM:1}Pos:X-I" << QStringList{"SR:C03-BI{BPM:1}Pos:X-I"};
    QTest::newRow("range inside such braces")
        << "XF:{Mtr:{1..2}}Pos" << QStringList{"XF:{Mtr:1}Pos", "XF:{Mtr:2}Pos"};
    QTest::newRow("field") << "a.{VAL,DESC$}" << QStringList{"a.VAL", "a.DESC$"};
}

void TestNames::expands()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, names);
    const auto result = NamePattern::expand(pattern);
    QVERIFY2(result.ok(), qPrintable(result.error().message()));
    QCOMPARE(*result, names);
}

void TestNames::refuses_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("named");
    QTest::newRow("empty") << ""
                           << "empty";
    QTest::newRow("no end") << "x{1..}"
                            << "\"1..\"";
    QTest::newRow("letters") << "x{a..z}"
                             << "\"a..z\"";
    QTest::newRow("not closed") << "x{1..4"
                                << "{";
    QTest::newRow("not opened") << "x1..4}"
                                << "}";
    QTest::newRow("step of nothing") << "x{1..4..0}"
                                     << "step";
    QTest::newRow("list of braces") << "x{a,{1..2}}"
                                    << "braces";
    QTest::newRow("an item that is empty") << "{a,}"
                                           << "empty";
    QTest::newRow("longer than the protocol carries") << QString(1008, u'x') << "1007";
    QTest::newRow("too many digits") << "x{1..99999999999999999999}"
                                     << "range";
}

void TestNames::refuses()
{
    QFETCH(QString, pattern);
    QFETCH(QString, named);
    const auto result = NamePattern::expand(pattern);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code(), ErrorCode::BadName);
    QVERIFY2(result.error().message().contains(named), qPrintable(result.error().message()));
    QVERIFY(result->isEmpty());
}

void TestNames::limits()
{
    QCOMPARE(NamePattern::expand("x{0..99}", 100)->size(), 100);
    QVERIFY(!NamePattern::expand("x{0..100}", 100).ok());
    QVERIFY(!NamePattern::expand("{0..9}{0..9}{0..9}", 100).ok());
    // What would overflow is refused just as quickly.
    const auto huge = NamePattern::expand("{0..999999999999999}{0..999999999999999}{0..999999999999999}");
    QVERIFY(!huge.ok());
    QVERIFY(huge.error().message().contains("1000000"));
    QCOMPARE(NamePattern::expand("x{0..999999}")->size(), NamePattern::DefaultLimit);
}

void TestNames::manyPatterns()
{
    QCOMPARE(*NamePattern::expand(QStringList{"a{1..2}", "b"}), (QStringList{"a1", "a2", "b"}));
    QVERIFY(!NamePattern::expand(QStringList{"a{1..60}", "b{1..60}"}, 100).ok());
    QVERIFY(!NamePattern::expand(QStringList{"a", "b{"}).ok());
    QVERIFY(NamePattern::expand(QStringList{})->isEmpty());
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
