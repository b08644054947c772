// SPDX-License-Identifier: MIT
#include "protocol/DbrDecoder.h"
#include "protocol/DbrEncoder.h"
#include "protocol/FrameReader.h"

#include <QTest>

#include <cmath>
#include <cstring>

using namespace Candela;

namespace {

Metadata sampleMetadata(DataType type)
{
    Metadata metadata;
    if (type == DataType::Enum) {
        for (int i = 0; i < 16; ++i)
            metadata.labels.append(QStringLiteral("state %1").arg(i));
        return metadata;
    }
    if (type == DataType::String)
        return metadata;
    metadata.units = QStringLiteral("lx");
    if (isFloating(type))
        metadata.precision = 2;
    metadata.display = {0, 100};
    metadata.alarm = {5, 95};
    metadata.warning = {10, 90};
    metadata.control = {1, 99};
    return metadata;
}

Reading sampleReading(DataType type, quint32 count)
{
    ChunkPtr chunk = ChunkPtr::allocate(size_t(elementSize(type)) * count);
    std::memset(chunk->data(), 0, chunk->capacity());
    for (quint32 i = 0; i < count; ++i) {
        std::byte *at = chunk->data() + size_t(elementSize(type)) * i;
        switch (type) {
        case DataType::String:
            std::memcpy(at, "text", 4);
            at[4] = std::byte('0' + i % 10);
            break;
        case DataType::Short:
            storeBigEndian(at, qint16(-1000 + int(i)));
            break;
        case DataType::Float:
            storeBigEndian(at, float(i) + 0.5f);
            break;
        case DataType::Enum:
            storeBigEndian(at, quint16(i % 16));
            break;
        case DataType::Char:
            storeBigEndian(at, quint8(200 + i));
            break;
        case DataType::Long:
            storeBigEndian(at, qint32(-100'000 - int(i)));
            break;
        case DataType::Double:
            storeBigEndian(at, 1e-3 * (i + 1));
            break;
        }
    }
    Reading reading = Reading::array(type, count, chunk, chunk->data());
    reading.setAlarm(AlarmStatus::HiHi, Severity::Major);
    reading.setTime({123456, 789});
    return reading;
}

std::span<const std::byte> toSpan(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::byte *>(bytes.constData()), size_t(bytes.size())};
}

} // namespace

class TestDbr : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offsets_data();
    void offsets();
    void typeNames();

    void everyTypeBothWays_data();
    void everyTypeBothWays();
    void arraysShareTheChunk();
    void withoutAnOwner();
    void emptyDynamicArray();
    void countZeroMeansTheCurrentLength();
    void beyondTheNativeCount();
    void shortStrings();
    void neverProcessed();
    void acknowledge();
    void className();
    void formsAndDetails();
    void limitsOnTheWire();
    void unsetLimits();
    void unitsAndLabelsThatAreTooLong();

    void truncated_data();
    void truncated();
    void junkBehindTheValue();
    void oddAlarmsAndTimes();
    void badTypes();
    void labelsOutOfRange();
    void nothingIsAppendedWithAnError();
};

void TestDbr::offsets_data()
{
    QTest::addColumn<int>("dbrClass");
    QTest::addColumn<QList<int>>("offsets");
    QTest::newRow("STS") << 1 << QList<int>{4, 4, 4, 4, 5, 4, 8};
    QTest::newRow("TIME") << 2 << QList<int>{12, 14, 12, 14, 15, 12, 16};
    QTest::newRow("GR") << 3 << QList<int>{4, 24, 40, 422, 19, 36, 64};
    QTest::newRow("CTRL") << 4 << QList<int>{4, 28, 48, 422, 21, 44, 80};
}

void TestDbr::offsets()
{
    QFETCH(int, dbrClass);
    QFETCH(QList<int>, offsets);
    for (int native = 0; native < DataTypeCount; ++native) {
        const quint16 type = dbrType(DbrClass(dbrClass), DataType(native));
        QCOMPARE(int(dbrValueOffset(type)), offsets[native]);
        QCOMPARE(int(dbrNative(type)), native);
        QCOMPARE(int(Candela::dbrClass(type)), dbrClass);
    }
}

void TestDbr::typeNames()
{
    QCOMPARE(dbrTypeName(20), QString("DBR_TIME_DOUBLE"));
    QCOMPARE(dbrTypeName(0), QString("DBR_STRING"));
    QCOMPARE(dbrTypeName(31), QString("DBR_CTRL_ENUM"));
    QCOMPARE(dbrTypeName(37), QString("DBR_STSACK_STRING"));
    QCOMPARE(dbrTypeName(500), QString("DBR_500"));
}

void TestDbr::everyTypeBothWays_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type < 35; ++type)
        QTest::addRow("%s", qPrintable(dbrTypeName(quint16(type)))) << type;
}

void TestDbr::everyTypeBothWays()
{
    QFETCH(int, type);
    const auto dbr = quint16(type);
    const DataType native = dbrNative(dbr);
    const Metadata metadata = sampleMetadata(native);
    for (quint32 count : {1u, 2u, 3u, 17u, 20'000u}) {
        const Reading reading = sampleReading(native, count);
        MessageWriter writer;
        QVERIFY(
            !appendDbr(writer, {Command::ReadNotify, 0, 0, 0, 1, 42}, dbr, 0, {&reading, &metadata, {}, {}}));
        FrameReader reader;
        reader.feed(writer.bytes());
        MessageView view;
        if (!reader.next(view)) { // a large one has to grow into its chunk
            reader.feed({});
            QVERIFY(reader.next(view));
        }
        QCOMPARE(view.header.dataType, dbr);
        QCOMPARE(view.header.dataCount, count);
        QCOMPARE(quint64(view.payload.size()), paddedSize(dbrSize(dbr, count)));

        const auto decoded = decodeReading(dbr, count, view.payload, view.owner(), 77);
        QVERIFY2(decoded.ok(), qPrintable(decoded.error().message()));
        QVERIFY(decoded->sameValue(reading));
        QCOMPARE(decoded->receivedNs(), qint64(77));
        const bool hasAlarm = dbrClass(dbr) != DbrClass::Plain;
        QCOMPARE(decoded->status(), hasAlarm ? AlarmStatus::HiHi : AlarmStatus::NoAlarm);
        QCOMPARE(decoded->severity(), hasAlarm ? Severity::Major : Severity::None);
        QCOMPARE(decoded->time(), dbrClass(dbr) == DbrClass::Time ? reading.time() : EpicsTime());

        const auto meta = decodeMetadata(dbr, view.payload);
        QCOMPARE(meta.ok(), dbrClass(dbr) >= DbrClass::Graphic);
        if (meta.ok()) {
            QCOMPARE(meta->units, metadata.units);
            QCOMPARE(meta->labels, metadata.labels);
            QCOMPARE(meta->precision, metadata.precision);
            if (native != DataType::Enum && native != DataType::String) {
                QVERIFY(meta->display == metadata.display);
                QVERIFY(meta->alarm == metadata.alarm);
                QVERIFY(meta->warning == metadata.warning);
                QCOMPARE(meta->control.isSet(), dbrClass(dbr) == DbrClass::Control);
                if (meta->control.isSet())
                    QVERIFY(meta->control == metadata.control);
            }
        }
    }
}

void TestDbr::arraysShareTheChunk()
{
    const Reading reading = sampleReading(DataType::Double, 100);
    MessageWriter writer;
    QVERIFY(!appendDbr(writer, {Command::EventAdd, 0, 0, 0, 1, 1}, 20, 0, {&reading, nullptr, {}, {}}));
    FrameReader reader;
    reader.feed(writer.bytes());
    MessageView view;
    QVERIFY(reader.next(view));
    const auto decoded = decodeReading(20, 100, view.payload, view.owner(), 0);
    QCOMPARE(decoded->bytes(), view.payload.data() + 16);
    QCOMPARE(decoded->view<double>().bytes(), view.payload.data() + 16);
    QCOMPARE(decoded->view<double>()[99], 0.1);
}

void TestDbr::withoutAnOwner()
{
    Reading reading;
    {
        const QByteArray payload(40, '\1');
        QVERIFY(!decodeReading(4, 40, toSpan(payload), {}, 0, reading));
        QVERIFY(reading.bytes() != toSpan(payload).data());
    }
    QCOMPARE(reading.toDoubles(), QList<double>(40, 1.0));
}

void TestDbr::emptyDynamicArray()
{
    const QByteArray payload(16, '\0');
    const auto decoded = decodeReading(20, 0, toSpan(payload), {}, 0);
    QVERIFY(decoded.ok());
    QVERIFY(decoded->isValid());
    QCOMPARE(decoded->count(), 0u);
    // A plain one has no payload at all.
    QVERIFY(decodeReading(6, 0, {}, {}, 0).ok());
}

void TestDbr::countZeroMeansTheCurrentLength()
{
    const Reading reading = Reading::fromDoubles({1, 2, 3});
    MessageWriter writer;
    QVERIFY(!appendDbr(writer, {Command::ReadNotify, 0, 0, 0, 1, 1}, 6, 0, {&reading, nullptr, {}, {}}));
    QCOMPARE(writer.size(), size_t(16 + 24));
    writer.clear();
    const Reading empty = Reading::fromDoubles({});
    QVERIFY(!appendDbr(writer, {Command::ReadNotify, 0, 0, 0, 1, 1}, 20, 0, {&empty, nullptr, {}, {}}));
    QCOMPARE(writer.size(), size_t(16 + 16));
}

void TestDbr::beyondTheNativeCount()
{
    const Reading reading = Reading::fromDoubles({1, 2});
    std::byte bytes[32];
    std::memset(bytes, 0xff, sizeof bytes);
    QVERIFY(!encodeDbr(6, 4, {&reading, nullptr, {}, {}}, bytes));
    const auto decoded = decodeReading(6, 4, bytes, {}, 0);
    QCOMPARE(decoded->toDoubles(), (QList<double>{1, 2, 0, 0}));
}

void TestDbr::shortStrings()
{
    // A server sends a single plain string as short as it is.
    const ChunkPtr chunk = ChunkPtr::copyOf(reinterpret_cast<const std::byte *>("On\0junk!"), 8);
    const auto decoded = decodeReading(0, 1, {chunk->data(), 8}, chunk, 0);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->toText(), QString("On"));
    QCOMPARE(decoded->byteCount(), StringSize);
    QVERIFY(!chunk->isShared()); // 40 bytes are not there to be shared
    // Several are always whole.
    QVERIFY(!decodeReading(0, 2, {chunk->data(), 8}, chunk, 0).ok());
    QVERIFY(!decodeReading(0, 1, {}, {}, 0).ok());
}

void TestDbr::neverProcessed()
{
    QByteArray payload(24, '\0');
    payload[1] = 17;
    payload[3] = 3;
    const auto decoded = decodeReading(20, 1, toSpan(payload), {}, 5);
    QCOMPARE(decoded->status(), AlarmStatus::Udf);
    QCOMPARE(decoded->severity(), Severity::Invalid);
    QVERIFY(decoded->time().isNull());
    QCOMPARE(decoded->bestUnixNs(), qint64(5));
}

void TestDbr::acknowledge()
{
    Reading reading = Reading::fromDouble(1.5);
    reading.setAlarm(AlarmStatus::High, Severity::Minor);
    Metadata metadata;
    metadata.precision = 1;
    std::byte bytes[48];
    QVERIFY(!encodeDbr(DbrStsAckString, 1, {&reading, &metadata, {false, Severity::Major}, {}}, bytes));
    const auto decoded = decodeReading(DbrStsAckString, 1, bytes, {}, 0);
    QCOMPARE(decoded->toText(), QString("1.5"));
    QCOMPARE(decoded->severity(), Severity::Minor);
    const auto ack = decodeAlarmAcknowledge(bytes);
    QVERIFY(!ack->transientsMatter);
    QCOMPARE(ack->highest, Severity::Major);
    QVERIFY(!decodeAlarmAcknowledge({bytes, 7}).ok());
}

void TestDbr::formsAndDetails()
{
    QCOMPARE(dbrType(ReadForm::Plain, DataType::Double), quint16(6));
    QCOMPARE(dbrType(ReadForm::Status, DataType::Enum), quint16(10));
    QCOMPARE(dbrType(ReadForm::Time, DataType::String), quint16(14));
    QCOMPARE(dbrType(ReadForm::Graphic, DataType::Enum), quint16(24));
    QCOMPARE(dbrType(ReadForm::Control, DataType::Double), quint16(34));
    QCOMPARE(dbrType(ReadForm::AlarmAcknowledge, DataType::Double), quint16(37));
    QCOMPARE(dbrType(ReadForm::ClassName, DataType::Double), quint16(38));

    Reading reading = Reading::fromDouble(1.5);
    Metadata metadata;
    metadata.units = QStringLiteral("lx");
    metadata.control = {0, 10};
    const DbrSource source{&reading, &metadata, {false, Severity::Minor}, "ai"};
    for (quint16 type = 0; type <= DbrLast; ++type) {
        if (!isReadableDbr(type))
            continue;
        QByteArray bytes(qsizetype(dbrSize(type, 1)), '\0');
        QVERIFY(!encodeDbr(type, 1, source, reinterpret_cast<std::byte *>(bytes.data())));
        DetailedReading into;
        QVERIFY2(!decodeDetails(type, toSpan(bytes), into), qPrintable(dbrTypeName(type)));
        const bool hasMetadata = isRegularDbr(type) && dbrClass(type) >= DbrClass::Graphic;
        QCOMPARE(bool(into.metadata), hasMetadata);
        if (hasMetadata && dbrNative(type) == DataType::Long)
            QCOMPARE(into.metadata->control.isSet(), dbrClass(type) == DbrClass::Control);
        QCOMPARE(into.acknowledge.highest, type == DbrStsAckString ? Severity::Minor : Severity::None);
        // Cut short: an error, and nothing is read behind the end.
        if (hasMetadata || type == DbrStsAckString)
            QVERIFY(bool(decodeDetails(type, toSpan(bytes.left(3)), into)));
    }
}

void TestDbr::className()
{
    const Reading reading = Reading::fromDouble(1.5);
    MessageWriter writer;
    QVERIFY(!appendDbr(writer, {Command::ReadNotify, 0, 0, 0, 1, 1}, DbrClassName, 0,
                       {&reading, nullptr, {}, "ai"}));
    const auto decoded = decodeReading(DbrClassName, 1, writer.bytes().subspan(16), {}, 0);
    QCOMPARE(decoded->toText(), QString("ai"));
    QCOMPARE(decoded->severity(), Severity::None);
}

void TestDbr::limitsOnTheWire()
{
    const Reading reading = Reading::fromInteger(DataType::Short, 50);
    Metadata metadata = sampleMetadata(DataType::Short);
    metadata.display = {-40'000, 40'000}; // clamped
    std::byte bytes[30];
    QVERIFY(!encodeDbr(dbrType(DbrClass::Control, DataType::Short), 1, {&reading, &metadata, {}, {}}, bytes));
    const qint16 expected[] = {32767, -32768, 95, 90, 10, 5, 99, 1, 50};
    for (int i = 0; i < 9; ++i)
        QCOMPARE(loadBigEndian<qint16>(bytes + 12 + 2 * i), expected[i]);
    QCOMPARE(bytes[4], std::byte('l'));
}

void TestDbr::unsetLimits()
{
    const Reading reading = Reading::fromInteger(DataType::Long, 5);
    const Metadata metadata;
    std::byte bytes[48];
    QVERIFY(!encodeDbr(dbrType(DbrClass::Control, DataType::Long), 1, {&reading, &metadata, {}, {}}, bytes));
    const auto decoded = decodeMetadata(dbrType(DbrClass::Control, DataType::Long), bytes);
    QVERIFY(!decoded->display.isSet());
    QVERIFY(!decoded->control.isSet());
    QVERIFY(!Metadata().alarm.isSet());
}

void TestDbr::unitsAndLabelsThatAreTooLong()
{
    Metadata metadata;
    metadata.units = QString::fromUtf8("kilolm°C"); // ° would be cut in two
    const Reading number = Reading::fromDouble(5);
    std::byte bytes[88];
    QVERIFY(!encodeDbr(34, 1, {&number, &metadata, {}, {}}, bytes));
    QCOMPARE(decodeMetadata(34, bytes)->units, QString("kilolm"));

    metadata.labels = QStringList(20, QString(30, u'x'));
    const Reading state = Reading::fromInteger(DataType::Enum, 2);
    std::byte large[424];
    QVERIFY(!encodeDbr(31, 1, {&state, &metadata, {}, {}}, large));
    QCOMPARE(decodeMetadata(31, large)->labels, QStringList(16, QString(25, u'x')));
    QCOMPARE(decodeReading(31, 1, large, {}, 0)->toInteger(), 2);
}

void TestDbr::truncated_data()
{
    QTest::addColumn<int>("type");
    for (int type = 0; type <= DbrLast; ++type)
        QTest::addRow("%s", qPrintable(dbrTypeName(quint16(type)))) << type;
}

void TestDbr::truncated()
{
    QFETCH(int, type);
    const auto dbr = quint16(type);
    const QByteArray payload(1024, '\x7f');
    for (quint32 count : {1u, 3u}) {
        const bool shortString = dbrNative(dbr) == DataType::String && count == 1;
        const size_t needed = shortString ? dbrValueOffset(dbr) + 1 : size_t(dbrSize(dbr, count));
        for (size_t length = 0; length <= needed; ++length) {
            const auto decoded = decodeReading(dbr, count, toSpan(payload).first(length), {}, 0);
            QCOMPARE(decoded.ok(), length >= needed);
            if (!decoded.ok())
                QCOMPARE(decoded.error().code(), ErrorCode::Protocol);
        }
    }
    for (quint32 count : {0x7fffffffu, 0xffffffffu})
        QVERIFY(!decodeReading(dbr, count, toSpan(payload), {}, 0).ok());
    if (isRegularDbr(dbr) && dbrClass(dbr) >= DbrClass::Graphic) {
        for (size_t length = 0; length < dbrValueOffset(dbr); ++length)
            QVERIFY(!decodeMetadata(dbr, toSpan(payload).first(length)).ok());
    }
}

void TestDbr::junkBehindTheValue()
{
    QByteArray payload(32, '\xee');
    std::memset(payload.data(), 0, 16);
    storeBigEndian(reinterpret_cast<std::byte *>(payload.data()) + 12, float(2.5));
    const auto decoded = decodeReading(dbrType(DbrClass::Time, DataType::Float), 1, toSpan(payload), {}, 0);
    QCOMPARE(decoded->toDouble(), 2.5);
}

void TestDbr::oddAlarmsAndTimes()
{
    const QByteArray payload(24, '\xff');
    const auto decoded = decodeReading(20, 1, toSpan(payload), {}, 0);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->severity(), Severity::Invalid);
    QVERIFY(!statusName(decoded->status()).isEmpty());
    QCOMPARE(decoded->time().nanoseconds, 999'999'999u);
    QVERIFY(!decoded->time().toIso().isEmpty());
}

void TestDbr::badTypes()
{
    const QByteArray payload(1024, '\0');
    for (quint16 type : {quint16(39), quint16(100), quint16(0xffff)}) {
        QVERIFY(!decodeReading(type, 1, toSpan(payload), {}, 0).ok());
        QVERIFY(!decodeMetadata(type, toSpan(payload)).ok());
        const Reading reading = Reading::fromDouble(1);
        std::byte bytes[64];
        QCOMPARE(encodeDbr(type, 1, {&reading, nullptr, {}, {}}, bytes).code(), ErrorCode::BadType);
    }
    QCOMPARE(decodeMetadata(20, toSpan(payload)).error().code(), ErrorCode::BadType);
}

void TestDbr::labelsOutOfRange()
{
    for (qint16 claimed : {qint16(-1), qint16(17), qint16(32767)}) {
        QByteArray payload(424, 'x'); // labels without any NUL
        storeBigEndian(reinterpret_cast<std::byte *>(payload.data()) + 4, claimed);
        const auto metadata = decodeMetadata(31, toSpan(payload));
        QVERIFY(metadata.ok());
        QCOMPARE(metadata->labels.size(), claimed < 0 ? 0 : 16);
        for (const QString &label : metadata->labels)
            QCOMPARE(label.size(), 26);
    }
}

void TestDbr::nothingIsAppendedWithAnError()
{
    const Reading text = Reading::fromText("not a number");
    MessageWriter writer;
    writer.echo();
    const Error error =
        appendDbr(writer, {Command::ReadNotify, 0, 0, 0, 1, 1}, 6, 1, {&text, nullptr, {}, {}});
    QCOMPARE(error.code(), ErrorCode::BadValue);
    QVERIFY(error.message().contains("not a number"));
    QCOMPARE(writer.size(), size_t(16));
    QCOMPARE(appendDbr(writer, {}, 6, 0xffffffff, {&text, nullptr, {}, {}}).code(), ErrorCode::TooLarge);
    QCOMPARE(writer.size(), size_t(16));
}

QTEST_GUILESS_MAIN(TestDbr)
#include "tst_dbr.moc"
