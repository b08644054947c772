// SPDX-License-Identifier: MIT
#include "protocol/DbrEncoder.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace Candela;

namespace {

Reading converted(const Reading &from, DataType to, const Metadata *metadata = nullptr)
{
    std::vector<std::byte> bytes(size_t(elementSize(to)) * from.count(), std::byte(0xee));
    if (convertElements(from, metadata, to, from.count(), bytes.data()))
        return {};
    return *decodeReading(quint16(to), from.count(), bytes, {}, 0);
}

} // namespace

class TestConversions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersToNumbers();
    void outOfRange();
    void numbersToText_data();
    void numbersToText();
    void labels();
    void textToNumbers();
    void arrays();
};

void TestConversions::numbersToNumbers()
{
    const DataType numeric[] = {DataType::Short, DataType::Float, DataType::Enum,
                                DataType::Char,  DataType::Long,  DataType::Double};
    for (DataType from : numeric) {
        for (DataType to : numeric)
            QCOMPARE(converted(Reading::fromInteger(from, 100), to).toDouble(), 100.0);
    }
    QCOMPARE(converted(Reading::fromDouble(2.9), DataType::Long).toInteger(), 2);
    QCOMPARE(converted(Reading::fromInteger(DataType::Short, -5), DataType::Double).toDouble(), -5.0);
}

void TestConversions::outOfRange()
{
    QCOMPARE(converted(Reading::fromDouble(1e10), DataType::Long).toInteger(), 2147483647);
    QCOMPARE(converted(Reading::fromDouble(-1e10), DataType::Long).toInteger(), -2147483648);
    QCOMPARE(converted(Reading::fromDouble(-1), DataType::Enum).toInteger(), 0);
    QCOMPARE(converted(Reading::fromDouble(300), DataType::Char).toInteger(), 255);
    QCOMPARE(converted(Reading::fromDouble(std::nan("")), DataType::Long).toInteger(), 0);
    QVERIFY(std::isnan(converted(Reading::fromDouble(std::nan("")), DataType::Float).toDouble()));
    QVERIFY(std::isinf(converted(Reading::fromDouble(1e300), DataType::Float).toDouble()));
}

void TestConversions::numbersToText_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("precision") << Reading::fromDouble(3.14159) << 3 << "3.142";
    QTest::newRow("none") << Reading::fromDouble(0.1) << -1 << "0.1";
    QTest::newRow("too wide") << Reading::fromDouble(1e300) << 3 << "1e+300";
    QTest::newRow("nan") << Reading::fromDouble(std::nan("")) << 3 << "nan";
    QTest::newRow("integer") << Reading::fromInteger(DataType::Long, -7) << 3 << "-7";
}

void TestConversions::numbersToText()
{
    QFETCH(Reading, reading);
    QFETCH(int, precision);
    QFETCH(QString, text);
    Metadata metadata;
    metadata.precision = precision;
    QCOMPARE(converted(reading, DataType::String, &metadata).toText(), text);
}

void TestConversions::labels()
{
    Metadata metadata;
    metadata.labels = QStringList{"Off", "On"};
    QCOMPARE(converted(Reading::fromInteger(DataType::Enum, 1), DataType::String, &metadata).toText(),
             QString("On"));
    QCOMPARE(converted(Reading::fromInteger(DataType::Enum, 5), DataType::String, &metadata).toText(),
             QString("5"));
    QCOMPARE(converted(Reading::fromText("On"), DataType::Enum, &metadata).toInteger(), 1);
    QCOMPARE(converted(Reading::fromText("1"), DataType::Enum, &metadata).toInteger(), 1);
    QVERIFY(!converted(Reading::fromText("Broken"), DataType::Enum, &metadata).isValid());
}

void TestConversions::textToNumbers()
{
    QCOMPARE(converted(Reading::fromText(" 2.5 "), DataType::Double).toDouble(), 2.5);
    QCOMPARE(converted(Reading::fromText("0x10"), DataType::Long).toInteger(), 16);
    QVERIFY(!converted(Reading::fromText("abc"), DataType::Double).isValid());
    QVERIFY(!converted(Reading::fromText(""), DataType::Double).isValid());
}

void TestConversions::arrays()
{
    const Reading numbers = Reading::fromDoubles({1, 2, 3});
    QCOMPARE(converted(numbers, DataType::Short).toDoubles(), (QList<double>{1, 2, 3}));
    QCOMPARE(converted(numbers, DataType::String).toStrings(), (QStringList{"1", "2", "3"}));
}

QTEST_GUILESS_MAIN(TestConversions)
#include "tst_conversions.moc"
