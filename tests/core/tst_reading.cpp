// SPDX-License-Identifier: MIT
#include "core/Reading.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace Candela;

namespace {

/// A CHAR array in a chunk of its own.
Reading chars(QByteArrayView bytes)
{
    ChunkPtr chunk =
        ChunkPtr::copyOf(reinterpret_cast<const std::byte *>(bytes.data()), size_t(bytes.size()));
    const std::byte *data = chunk->data();
    return Reading::array(DataType::Char, quint32(bytes.size()), chunk, data);
}

Reading strings(const QList<QByteArray> &texts)
{
    ChunkPtr chunk = ChunkPtr::allocate(size_t(texts.size()) * StringSize);
    std::memset(chunk->data(), 0xee, chunk->capacity()); // stale bytes behind every NUL
    for (qsizetype i = 0; i < texts.size(); ++i)
        std::memcpy(chunk->data() + i * StringSize, texts[i].constData(),
                    size_t(qMin(texts[i].size() + 1, 40)));
    const std::byte *data = chunk->data();
    return Reading::array(DataType::String, quint32(texts.size()), chunk, data);
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void invalid();
    void size();
    void scalars();
    void integersFromFloats();
    void strings_();
    void arrays();
    void text_data();
    void text();
    void longStrings();
    void oddBytesInText();
    void viewSharesTheChunk();
    void viewOfAScalar();
    void viewOfAnotherType();
    void compacted();
    void sameValue();
    void bestTime();
    void variants();
};

void TestReading::invalid()
{
    const Reading reading;
    QVERIFY(!reading.isValid());
    bool ok = true;
    QVERIFY(std::isnan(reading.toDouble(&ok)));
    QVERIFY(!ok);
    QVERIFY(reading.toText().isEmpty());
    QVERIFY(reading.toDoubles().isEmpty());
    QVERIFY(!reading.toVariant().isValid());
    QVERIFY(reading.view<double>().isEmpty());
}

void TestReading::size()
{
    QVERIFY(sizeof(Reading) <= 56);
}

void TestReading::scalars()
{
    QCOMPARE(Reading::fromDouble(-1.5).toDouble(), -1.5);
    QCOMPARE(Reading::fromInteger(DataType::Short, -7).toInteger(), -7);
    QCOMPARE(Reading::fromInteger(DataType::Enum, 65535).toDouble(), 65535.0);
    QCOMPARE(Reading::fromInteger(DataType::Char, 200).toInteger(), 200);
    QCOMPARE(Reading::fromInteger(DataType::Long, -2147483647).toInteger(), -2147483647);
    QCOMPARE(Reading::fromInteger(DataType::Float, 3).toDouble(), 3.0);
    QCOMPARE(Reading::fromInteger(DataType::String, 42).toText(), QString("42"));
    QCOMPARE(Reading::fromDouble(1).count(), 1u);
    QCOMPARE(Reading::fromDouble(1).byteCount(), 8);
}

void TestReading::integersFromFloats()
{
    bool ok = false;
    QCOMPARE(Reading::fromDouble(-2.9).toInteger(&ok), -2);
    QVERIFY(ok);
    for (double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL, 1e19, 9223372036854775808.0}) {
        ok = true;
        QCOMPARE(Reading::fromDouble(bad).toInteger(&ok), 0);
        QVERIFY(!ok);
    }
}

void TestReading::strings_()
{
    const Reading reading = strings({"3.25", "abc", ""});
    bool ok = false;
    QCOMPARE(reading.toDouble(&ok), 3.25);
    QVERIFY(ok);
    QCOMPARE(reading.toStrings(), (QStringList{"3.25", "abc", ""}));
    QVERIFY(std::isnan(strings({"abc"}).toDouble(&ok)));
    QVERIFY(!ok);
    QCOMPARE(strings({"0x1F"}).toInteger(), 31);
    // 40 bytes without a NUL are a string of 40 characters.
    QCOMPARE(strings({QByteArray(40, 'x')}).toText().size(), 40);
    QCOMPARE(Reading::fromText("short").type(), DataType::String);
    const QString lengthy(100, u'y');
    QCOMPARE(Reading::fromText(lengthy).type(), DataType::Char);
    QCOMPARE(Reading::fromText(lengthy).toText(), lengthy);
}

void TestReading::arrays()
{
    const Reading reading = Reading::fromDoubles({1, 2.5, -3});
    QCOMPARE(reading.count(), 3u);
    QCOMPARE(reading.toDouble(), 1.0);
    QCOMPARE(reading.toDoubles(), (QList<double>{1, 2.5, -3}));
    const Reading empty = Reading::fromDoubles({});
    QVERIFY(empty.isValid());
    bool ok = true;
    QVERIFY(std::isnan(empty.toDouble(&ok)));
    QVERIFY(!ok);
    QVERIFY(empty.toText().isEmpty());
    QVERIFY(empty.view<double>().isEmpty());
}

void TestReading::text_data()
{
    QTest::addColumn<Reading>("reading");
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("shortest") << Reading::fromDouble(0.1) << -1 << "0.1";
    QTest::newRow("million") << Reading::fromDouble(1e6) << -1 << "1000000";
    QTest::newRow("precision 2") << Reading::fromDouble(3.14159) << 2 << "3.14";
    QTest::newRow("precision 0") << Reading::fromDouble(3.7) << 0 << "4";
    QTest::newRow("too large for digits") << Reading::fromDouble(1e20) << 2 << "1e+20";
    QTest::newRow("not a number") << Reading::fromDouble(std::nan("")) << 2 << "nan";
    QTest::newRow("infinite") << Reading::fromDouble(-HUGE_VAL) << 2 << "-inf";
    QTest::newRow("float") << Reading::fromInteger(DataType::Float, 1) << -1 << "1";
    QTest::newRow("label") << Reading::fromInteger(DataType::Enum, 1) << -1 << "On";
    QTest::newRow("no label") << Reading::fromInteger(DataType::Enum, 2) << -1 << "2";
    QTest::newRow("array") << Reading::fromDoubles({1, 2, 3}) << 1 << "1.0, 2.0, 3.0";
    QTest::newRow("long array") << Reading::fromDoubles(QList<double>(1000, 1.0)) << -1
                                << "1, 1, 1, 1, 1, 1, 1, 1, 1, 1 ... (1000)";
    QTest::newRow("chars that are text") << chars("hello\0junk") << -1 << "hello";
    QTest::newRow("chars that are numbers") << chars(QByteArrayView("\1\2", 2)) << -1 << "1, 2";
    QTest::newRow("one char") << chars("A") << -1 << "65";
}

void TestReading::text()
{
    QFETCH(Reading, reading);
    QFETCH(int, precision);
    QFETCH(QString, text);
    Metadata metadata;
    metadata.precision = precision;
    metadata.labels = QStringList{"Off", "On"};
    QCOMPARE(reading.toText(&metadata), text);
}

void TestReading::longStrings()
{
    QCOMPARE(chars(QByteArrayView("abc\0def", 7)).toLongString(), QString("abc"));
    QCOMPARE(chars(QByteArrayView("abc", 3)).toLongString(), QString("abc"));
    QCOMPARE(strings({"abc"}).toLongString(), QString("abc"));
    QCOMPARE(Reading::fromDouble(2).toLongString(), QString("2"));
}

void TestReading::oddBytesInText()
{
    // Databases hold Latin-1 as well as UTF-8.
    QCOMPARE(strings({"\xb0"
                      "C"})
                 .toText(),
             QString::fromUtf8("°C"));
    QCOMPARE(strings({"\xc2\xb0"
                      "C"})
                 .toText(),
             QString::fromUtf8("°C"));
}

void TestReading::viewSharesTheChunk()
{
    ChunkPtr chunk = ChunkPtr::allocate(64);
    const std::byte *data = chunk->data() + 20; // wherever the header ended
    storeBigEndian<double>(chunk->data() + 20, 1.5);
    storeBigEndian<double>(chunk->data() + 28, 2.5);
    const Reading reading = Reading::array(DataType::Double, 2, chunk, data);
    const ArrayView<double> view = reading.view<double>();
    QCOMPARE(view.bytes(), data); // the very bytes that were received
    QCOMPARE(view[1], 2.5);
    const Reading copy = reading;
    QCOMPARE(copy.bytes(), data);
}

void TestReading::viewOfAScalar()
{
    ArrayView<double> view;
    {
        const Reading reading = Reading::fromDouble(7);
        view = reading.view<double>();
    }
    QCOMPARE(view.size(), 1);
    QCOMPARE(view[0], 7.0);
}

void TestReading::viewOfAnotherType()
{
    QVERIFY(Reading::fromDoubles({1, 2}).view<float>().isEmpty());
}

void TestReading::compacted()
{
    ChunkPtr chunk = ChunkPtr::allocate(4096);
    storeBigEndian<double>(chunk->data(), 1.0);
    storeBigEndian<double>(chunk->data() + 8, 2.0);
    Reading small = Reading::array(DataType::Double, 2, chunk, chunk->data());
    small.setAlarm(AlarmStatus::High, Severity::Minor);
    QVERIFY(chunk->isShared());
    small = small.compacted();
    QVERIFY(!chunk->isShared());
    QCOMPARE(small.toDoubles(), (QList<double>{1, 2}));
    QCOMPARE(small.severity(), Severity::Minor);

    const Reading large = Reading::array(DataType::Char, 2048, chunk, chunk->data());
    QCOMPARE(large.compacted().bytes(), large.bytes());
    QCOMPARE(Reading::fromDouble(4).compacted().toDouble(), 4.0);
}

void TestReading::sameValue()
{
    Reading a = Reading::fromDouble(1);
    Reading b = Reading::fromDouble(1);
    b.setAlarm(AlarmStatus::Comm, Severity::Invalid);
    b.setReceivedNs(5);
    QVERIFY(a.sameValue(b));
    QVERIFY(!a.sameValue(Reading::fromDouble(2)));
    QVERIFY(!a.sameValue(Reading::fromInteger(DataType::Long, 1)));
    QVERIFY(!a.sameValue(Reading()));
    QVERIFY(Reading().sameValue(Reading()));
    QVERIFY(strings({"x"}).sameValue(Reading::fromText("x")));
    QVERIFY(!strings({"x"}).sameValue(Reading::fromText("y")));
}

void TestReading::bestTime()
{
    Reading reading = Reading::fromDouble(1);
    reading.setReceivedNs(1234);
    QCOMPARE(reading.bestUnixNs(), qint64(1234));
    reading.setTime({1, 5});
    QCOMPARE(reading.bestUnixNs(), (EpicsTime::UnixEpoch + 1) * 1'000'000'000 + 5);
}

void TestReading::variants()
{
    QCOMPARE(Reading::fromDouble(1.5).toVariant(), QVariant(1.5));
    QCOMPARE(Reading::fromInteger(DataType::Long, -3).toVariant(), QVariant(qlonglong(-3)));
    QCOMPARE(Reading::fromInteger(DataType::Long, -3).toVariant().typeId(), int(QMetaType::LongLong));
    QCOMPARE(strings({"a"}).toVariant(), QVariant(QString("a")));
    QCOMPARE(strings({"a", "b"}).toVariant().toList().size(), 2);
    QCOMPARE(Reading::fromDoubles({}).toVariant().typeId(), int(QMetaType::QVariantList));
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
