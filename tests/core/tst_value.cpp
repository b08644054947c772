// SPDX-License-Identifier: MIT
#include "core/ArrayView.h"
#include "core/Value.h"

#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

Metadata onOff()
{
    Metadata metadata;
    metadata.labels = QStringList{"Off", "On", "Auto mode"};
    return metadata;
}

template <typename T>
QList<T> elements(const Value::Encoded &encoded)
{
    QList<T> list;
    for (qsizetype at = 0; at < encoded.bytes.size(); at += sizeof(T))
        list.append(loadBigEndian<T>(reinterpret_cast<const std::byte *>(encoded.bytes.constData()) + at));
    return list;
}

} // namespace

class TestValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers();
    void rounding();
    void text();
    void labels();
    void arrays();
    void strings();
    void longStrings();
    void refused_data();
    void refused();
    void tooMany();
    void fromVariant();
    void toDouble();
};

void TestValue::numbers()
{
    const auto number = Value(42.5).encodeFor(DataType::Double, 1);
    QVERIFY(number.ok());
    QCOMPARE(number->count, 1u);
    QCOMPARE(elements<double>(*number), QList<double>{42.5});
    QCOMPARE(elements<float>(*Value(0.5).encodeFor(DataType::Float, 1)), QList<float>{0.5f});
    QCOMPARE(elements<qint16>(*Value(-3).encodeFor(DataType::Short, 1)), QList<qint16>{-3});
    QCOMPARE(elements<qint32>(*Value(qint64(2147483647)).encodeFor(DataType::Long, 1)),
             QList<qint32>{2147483647});
    QCOMPARE(elements<quint8>(*Value(255).encodeFor(DataType::Char, 1)), QList<quint8>{255});
    QCOMPARE(elements<quint8>(*Value(-1).encodeFor(DataType::Char, 1)), QList<quint8>{255});
    QCOMPARE(elements<quint16>(*Value(1).encodeFor(DataType::Enum, 1)), QList<quint16>{1});
    // Whatever a double may be, a DOUBLE may be.
    QVERIFY(std::isnan(elements<double>(*Value(std::nan("")).encodeFor(DataType::Double, 1)).first()));
    QVERIFY(std::isinf(elements<float>(*Value(HUGE_VAL).encodeFor(DataType::Float, 1)).first()));
}

void TestValue::rounding()
{
    QCOMPARE(elements<qint32>(*Value(49.9999999).encodeFor(DataType::Long, 1)), QList<qint32>{50});
    QCOMPARE(elements<qint32>(*Value(-0.4).encodeFor(DataType::Long, 1)), QList<qint32>{0});
    QCOMPARE(elements<qint16>(*Value(32767.4).encodeFor(DataType::Short, 1)), QList<qint16>{32767});
}

void TestValue::text()
{
    QCOMPARE(elements<double>(*Value(" 1.5e3 ").encodeFor(DataType::Double, 1)), QList<double>{1500});
    QCOMPARE(elements<qint32>(*Value("0x10").encodeFor(DataType::Long, 1)), QList<qint32>{16});
    QCOMPARE(elements<qint32>(*Value("12.0").encodeFor(DataType::Long, 1)), QList<qint32>{12});
}

void TestValue::labels()
{
    const Metadata metadata = onOff();
    const auto index = [&](const char *text) {
        const auto encoded = Value(text).encodeFor(DataType::Enum, 1, &metadata);
        return encoded.ok() ? int(elements<quint16>(*encoded).first()) : -1;
    };
    QCOMPARE(index("On"), 1);
    QCOMPARE(index("on"), 1);
    QCOMPARE(index("Auto mode"), 2);
    QCOMPARE(index("2"), 2);
    QCOMPARE(index("3"), -1);
    QCOMPARE(index("Broken"), -1);
    const auto refused = Value("Broken").encodeFor(DataType::Enum, 1, &metadata);
    QVERIFY(refused.error().message().contains("Broken"));
    QVERIFY(refused.error().message().contains("Off, On, Auto mode"));
    // A label that looks like a number is a label first.
    Metadata digits;
    digits.labels = QStringList{"1", "0"};
    QCOMPARE(elements<quint16>(*Value("0").encodeFor(DataType::Enum, 1, &digits)), QList<quint16>{1});
}

void TestValue::arrays()
{
    const auto encoded = Value(QList<double>{1, 2, 3}).encodeFor(DataType::Short, 3);
    QCOMPARE(encoded->count, 3u);
    QCOMPARE(elements<qint16>(*encoded), (QList<qint16>{1, 2, 3}));
    QCOMPARE(elements<double>(*Value("1, 2;3 4").encodeFor(DataType::Double, 10)),
             (QList<double>{1, 2, 3, 4}));
    QCOMPARE(elements<double>(*Value(QStringList{"1", "2"}).encodeFor(DataType::Double, 2)),
             (QList<double>{1, 2}));
    QCOMPARE(Value(QList<double>{}).encodeFor(DataType::Double, 3)->count, 0u);
}

void TestValue::strings()
{
    const auto encoded = Value(QString::fromUtf8("grün")).encodeFor(DataType::String, 1);
    QCOMPARE(encoded->bytes.size(), StringSize);
    QCOMPARE(QString::fromUtf8(encoded->bytes.constData()), QString::fromUtf8("grün"));
    QCOMPARE(QByteArray(Value(1.25).encodeFor(DataType::String, 1)->bytes.constData()), QByteArray("1.25"));
    const auto two = Value(QStringList{"a", "b"}).encodeFor(DataType::String, 2);
    QCOMPARE(two->count, 2u);
    QCOMPARE(two->bytes.size(), 2 * StringSize);
    // A comma in a text for a string array does not split it.
    QCOMPARE(Value("a, b").encodeFor(DataType::String, 2)->count, 1u);
    QVERIFY(Value(QString(39, u'x')).encodeFor(DataType::String, 1).ok());
}

void TestValue::longStrings()
{
    const auto encoded = Value::longString("hello").encodeFor(DataType::Char, 100);
    QCOMPARE(encoded->bytes, QByteArray("hello\0", 6));
    QCOMPARE(encoded->count, 6u);
    QCOMPARE(Value("12").encodeFor(DataType::Char, 100)->bytes, QByteArray("12\0", 3));
    QCOMPARE(Value("hello").encodeFor(DataType::Char, 5)->count, 5u); // no room for the NUL
    QCOMPARE(Value("hello").encodeFor(DataType::Char, 4).error().code(), ErrorCode::BadCount);
    QCOMPARE(Value("").encodeFor(DataType::Char, 4)->bytes, QByteArray("\0", 1));
}

void TestValue::refused_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("named");
    QTest::newRow("text for a number") << Value("abc") << int(DataType::Double) << "\"abc\"";
    QTest::newRow("nothing for a number") << Value("") << int(DataType::Double) << "number";
    QTest::newRow("half a number") << Value("1.5x") << int(DataType::Double) << "1.5x";
    QTest::newRow("fraction for an integer") << Value("1.5") << int(DataType::Long) << "integer";
    QTest::newRow("above SHORT") << Value(32768) << int(DataType::Short) << "32767";
    QTest::newRow("below SHORT") << Value(-32769) << int(DataType::Short) << "-32768";
    QTest::newRow("above LONG") << Value(qint64(2147483648)) << int(DataType::Long) << "2147483647";
    QTest::newRow("above CHAR") << Value(256) << int(DataType::Char) << "255";
    QTest::newRow("below ENUM") << Value(-1) << int(DataType::Enum) << "65535";
    QTest::newRow("above FLOAT") << Value(1e300) << int(DataType::Float) << "FLOAT";
    QTest::newRow("NaN for an integer") << Value(std::nan("")) << int(DataType::Long) << "nan";
    QTest::newRow("infinity for an integer") << Value(HUGE_VAL) << int(DataType::Long) << "inf";
    QTest::newRow("string too long") << Value(QString(40, u'x')) << int(DataType::String) << "39";
    QTest::newRow("no value") << Value() << int(DataType::Double) << "no value";
    QTest::newRow("one bad element") << Value(QList<double>{1, 1e6}) << int(DataType::Short) << "1000000";
}

void TestValue::refused()
{
    QFETCH(Value, value);
    QFETCH(int, type);
    QFETCH(QString, named);
    for (quint32 maxCount : {2u, 100u}) {
        if (DataType(type) == DataType::Char)
            maxCount = 1;
        const auto encoded = value.encodeFor(DataType(type), maxCount);
        QVERIFY(!encoded.ok());
        QCOMPARE(encoded.error().code(), ErrorCode::BadValue);
        QVERIFY2(encoded.error().message().contains(named), qPrintable(encoded.error().message()));
    }
}

void TestValue::tooMany()
{
    const auto encoded = Value(QList<double>{1, 2, 3}).encodeFor(DataType::Double, 2);
    QCOMPARE(encoded.error().code(), ErrorCode::BadCount);
    QVERIFY(encoded.error().message().contains(u'3'));
    QVERIFY(encoded.error().message().contains(u'2'));
    QCOMPARE(Value(QStringList{"a", "b"}).encodeFor(DataType::String, 1).error().code(), ErrorCode::BadCount);
}

void TestValue::fromVariant()
{
    QVERIFY(!Value::fromVariant({}).isValid());
    QCOMPARE(Value::fromVariant(true).toText(), QString("1"));
    QCOMPARE(Value::fromVariant(2.5).toDouble(), 2.5);
    QCOMPARE(Value::fromVariant("text").toText(), QString("text"));
    QCOMPARE(Value::fromVariant(QVariantList{1, 2.5}).toText(), QString("1, 2.5"));
    QCOMPARE(Value::fromVariant(QVariantList{1, "x"}).encodeFor(DataType::String, 2)->count, 2u);
    QCOMPARE(Value::fromVariant(QVariant::fromValue(QList<double>{4})).toDouble(), 4.0);
}

void TestValue::toDouble()
{
    QCOMPARE(Value("1.5").toDouble(), 1.5);
    QCOMPARE(Value(3).toDouble(), 3.0);
    QVERIFY(std::isnan(Value("x").toDouble()));
    QVERIFY(std::isnan(Value(QList<double>{1, 2}).toDouble()));
    QVERIFY(std::isnan(Value().toDouble()));
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
