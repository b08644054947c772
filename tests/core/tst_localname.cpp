// SPDX-License-Identifier: MIT
#include "core/LocalName.h"

#include <QRegularExpression>
#include <QTest>

using namespace Candela;

class tst_LocalName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("array");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, DataType type, bool array, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(name) << int(type) << array << QString::fromUtf8(text);
        };
        row("loc://x", DataType::Double, false, "0");
        row("loc://x(3.5)", DataType::Double, false, "3.5");
        row("loc://x()", DataType::Double, false, "0");
        row("loc://x( -1e3 )", DataType::Double, false, "-1000");
        row("loc://x(\"a, (b) \\\"c\\\"\")", DataType::String, false, "a, (b) \"c\"");
        row("loc://x(1, 2, 3)", DataType::Double, true, "1, 2, 3");
        row("loc://x(\"a\", \"b\")", DataType::String, true, "a, b");
        row("loc://room:1/light<VLong>(7)", DataType::Long, false, "7");
        row("loc://x<VInt>(-7)", DataType::Long, false, "-7");
        row("loc://x<VShort>(0x10)", DataType::Short, false, "16");
        row("loc://x<VFloat>(0.5)", DataType::Float, false, "0.5");
        row("loc://x<VDouble>", DataType::Double, false, "0");
        row("loc://x<VString>", DataType::String, false, "");
        row("loc://x<VString>(on)", DataType::String, false, "on");
        row("loc://x<VEnum>(1, \"Off\", \"On\")", DataType::Enum, false, "On");
        row("loc://x<VBoolean>(true)", DataType::Enum, false, "true");
        row("loc://x<VDoubleArray>(1)", DataType::Double, true, "1");
        row("loc://x<VDoubleArray>", DataType::Double, true, "");
        row("loc://x<VLongArray>(1,2)", DataType::Long, true, "1, 2");
        row("loc://x<VStringArray>(\"a\")", DataType::String, true, "a");
    }
    void parses()
    {
        QFETCH(QString, name);
        const Result<LocalName> parsed = LocalName::parse(name);
        QVERIFY2(parsed.ok(), qPrintable(parsed.error().message()));
        QTEST(int(parsed->initial.type()), "type");
        QTEST(parsed->isArray, "array");
        QTEST(parsed->initial.toText(&parsed->metadata), "text");
        QCOMPARE(parsed->base, name.left(name.indexOf(QRegularExpression(QStringLiteral("[<(]|$")))));
    }

    void namesThePlace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int character, const char *says) {
            QTest::newRow(name) << QString::fromUtf8(name) << character << QString::fromUtf8(says);
        };
        row("loc://", 7, "the name is missing");
        row("loc://(1)", 7, "the name is missing");
        row("loc://a b", 8, "does not belong in a name");
        row("loc://x<VFoo>(1)", 9, "\"VFoo\" is no type; there are VDouble");
        row("loc://x<VLong(1)", 8, "is not closed by \">\"");
        row("loc://x(1", 8, "is not closed by \")\"");
        row("loc://x(\"a)", 9, "no closing \"");
        row("loc://x(1,)", 11, "a value is missing");
        row("loc://x(1)y", 11, "nothing may follow");
        row("loc://x(one)", 9, "\"one\" is not a number");
        row("loc://x(\"a\" 2)", 13, "\",\" or \")\" expected, not \"2\"");
        row("loc://x<VLong>(1.5)", 16, "\"1.5\" is not an integer");
        row("loc://x<VLong>(3000000000)", 16, "is not an integer of");
        row("loc://x<VLong>(1, 2)", 19, "a VLong has one value, not 2");
        row("loc://x<VEnum>(1)", 9, "a VEnum needs an index and its labels");
        row("loc://x<VEnum>(2, \"a\", \"b\")", 16, "2");
        row("loc://x(\"0123456789012345678901234567890123456789\")", 9, "longer than the 39 bytes");
        row("sim://tangent", 7, "\"tangent\" is no simulation");
        row("sim://sine(1, x)", 15, "\"x\" is not a number");
        row("sim://sine(5, 1)", 12, "the minimum is above the maximum");
        row("sim://ramp(0, 1, 0)", 18, "the period is below");
        row("sim://noise(1, 2, 3, 4)", 22, "at most 3 numbers");
        row("sim://sine<VLong>(1)", 12, "a simulation has no type");
    }
    void namesThePlace()
    {
        QFETCH(QString, name);
        QFETCH(int, character);
        QFETCH(QString, says);
        const Result<LocalName> parsed = LocalName::parse(name);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code(), ErrorCode::BadName);
        const QString text = parsed.error().message();
        QVERIFY2(text.startsWith(name), qPrintable(text));
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("(at character %1)").arg(character)), qPrintable(text));
    }

    void simulations()
    {
        const Result<LocalName> sine = LocalName::parse(QStringLiteral("sim://sine(-2, 3, 0.5)"));
        QVERIFY(sine.ok());
        QCOMPARE(sine->kind, LocalName::Kind::Sine);
        QCOMPARE(sine->low, -2.0);
        QCOMPARE(sine->high, 3.0);
        QCOMPARE(sine->period, 0.5);
        QCOMPARE(sine->metadata.display.high, 3.0);
        const Result<LocalName> ramp = LocalName::parse(QStringLiteral("sim://ramp"));
        QCOMPARE(ramp->kind, LocalName::Kind::Ramp);
        QCOMPARE(ramp->low, -5.0);
        QCOMPARE(LocalName::parse(QStringLiteral("sim://flipflop(2)"))->period, 2.0);
    }

    void otherNamesAreNotLocal()
    {
        QVERIFY(LocalName::isLocal(u"loc://x"));
        QVERIFY(LocalName::isLocal(u"sim://sine"));
        QVERIFY(!LocalName::isLocal(u"loc:x"));
        QVERIFY(!LocalName::isLocal(u"ca://x"));
        QVERIFY(!LocalName::isLocal(u""));
    }
};

QTEST_GUILESS_MAIN(tst_LocalName)
#include "tst_localname.moc"
