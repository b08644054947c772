// SPDX-License-Identifier: MIT
#include "protocol/FrameReader.h"
#include "protocol/MessageWriter.h"

#include "core/ArrayView.h"

#include <QElapsedTimer>
#include <QTest>

#include <cstring>
#include <random>
#include <vector>

using namespace Candela;

namespace {

struct Message
{
    MessageHeader header;
    QByteArray payload;

    bool operator==(const Message &) const = default;
};

QByteArray toBytes(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

std::span<const std::byte> toSpan(const QByteArray &bytes)
{
    return {reinterpret_cast<const std::byte *>(bytes.constData()), size_t(bytes.size())};
}

void drain(FrameReader &reader, std::vector<Message> &messages)
{
    MessageView view;
    while (reader.next(view))
        messages.push_back({view.header, toBytes(view.payload)});
}

std::vector<Message> readInPieces(const QByteArray &stream, qsizetype piece, size_t chunkSize = 256)
{
    FrameReader reader(1 << 24, chunkSize);
    std::vector<Message> messages;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.feed(toSpan(stream).subspan(size_t(at), size_t(qMin(piece, stream.size() - at))));
        drain(reader, messages);
    }
    if (reader.failed())
        qWarning() << reader.error().message();
    return messages;
}

/// Small and large messages, both forms of the header, payloads with recognisable bytes.
QByteArray mixedStream()
{
    MessageWriter writer;
    std::mt19937 random(1);
    writer.version(0);
    for (quint32 i = 0; i < 60; ++i) {
        const quint32 size = i % 20 == 7 ? 70'000 + i * 8 : (random() % 50) * 8;
        std::byte *payload = writer.readResponse(20, i % 11 == 0 ? 100'000 : 1, 1, i, size);
        for (quint32 b = 0; b < size; ++b)
            payload[b] = std::byte(b * 7 + i);
    }
    writer.echo();
    return toBytes(writer.bytes());
}

/// An extended header whatever the sizes: what servers send for an empty dynamic array.
QByteArray extended(quint16 command, quint32 size, quint32 count)
{
    QByteArray bytes(24 + int(size), 'p');
    auto *at = reinterpret_cast<std::byte *>(bytes.data());
    storeBigEndian<quint16>(at, command);
    storeBigEndian<quint16>(at + 2, 0xffff);
    storeBigEndian<quint16>(at + 4, 6);
    storeBigEndian<quint16>(at + 6, 0);
    storeBigEndian<quint32>(at + 8, 11);
    storeBigEndian<quint32>(at + 12, 12);
    storeBigEndian<quint32>(at + 16, size);
    storeBigEndian<quint32>(at + 20, count);
    return bytes;
}

} // namespace

class TestFrames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Happy days
    void anyPiecesGiveTheSame_data();
    void anyPiecesGiveTheSame();
    void extendedHeaderWithSmallPayload_data();
    void extendedHeaderWithSmallPayload();
    void headerRoundTrip_data();
    void headerRoundTrip();
    void nothingIsCopiedInsideAChunk();
    void aLargeMessageIsCopiedOnceAtMost();
    void chunksAreUsedAgain();
    void heldChunksAreNotOverwritten();
    void largeChunksAreNotKept();
    void bytesWithoutDraining();
    void isFast();

    // Rainy days
    void misalignedSize();
    void tooLarge();
    void oversizedArraysArePassedOver_data();
    void oversizedArraysArePassedOver();
    void oversizedNoiseIsAFault_data();
    void oversizedNoiseIsAFault();
    void goodMessagesBeforeAFaultAreDelivered();
    void safeAfterAFault();
    void resetBeginsAgain();
    void halfAHeaderThenSilence();
};

void TestFrames::anyPiecesGiveTheSame_data()
{
    QTest::addColumn<int>("piece");
    for (int piece : {1, 2, 3, 7, 8, 15, 16, 17, 23, 24, 25, 255, 256, 257, 4096, 100'000})
        QTest::addRow("%d", piece) << piece;
}

void TestFrames::anyPiecesGiveTheSame()
{
    QFETCH(int, piece);
    const QByteArray stream = mixedStream();
    const auto whole = readInPieces(stream, stream.size(), 1 << 22);
    QCOMPARE(whole.size(), size_t(62));
    for (size_t chunkSize : {size_t(64), size_t(256), size_t(65536)})
        QVERIFY(readInPieces(stream, piece, chunkSize) == whole);
}

void TestFrames::extendedHeaderWithSmallPayload_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::newRow("CREATE_CHAN of a large waveform") << 0 << 100'000;
    QTest::newRow("empty TIME_DOUBLE") << 16 << 0;
    QTest::newRow("one TIME_DOUBLE") << 24 << 1;
    QTest::newRow("nothing at all") << 0 << 0;
}

void TestFrames::extendedHeaderWithSmallPayload()
{
    QFETCH(int, size);
    QFETCH(int, count);
    QByteArray stream = extended(Command::ReadNotify, quint32(size), quint32(count));
    MessageWriter writer;
    writer.echo();
    stream += toBytes(writer.bytes());
    for (int piece : {1, 5, 1000}) {
        const auto messages = readInPieces(stream, piece);
        QCOMPARE(messages.size(), size_t(2));
        QCOMPARE(messages[0].header.payloadSize, quint32(size));
        QCOMPARE(messages[0].header.dataCount, quint32(count));
        QCOMPARE(messages[0].header.parameter2, 12u);
        QCOMPARE(messages[0].payload, QByteArray(size, 'p'));
        QCOMPARE(messages[1].header.command, Command::Echo);
    }
}

void TestFrames::headerRoundTrip_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<quint32>("count");
    QTest::addColumn<int>("encoded");
    QTest::newRow("short") << 8u << 1u << 16;
    QTest::newRow("largest short") << 0xfffeu << 0xfffeu << 16;
    QTest::newRow("size 0xffff") << 0xffffu << 1u << 24;
    QTest::newRow("count 0xffff") << 8u << 0xffffu << 24;
    QTest::newRow("both large") << 0xfffffff8u << 0xffffffffu << 24;
}

void TestFrames::headerRoundTrip()
{
    QFETCH(quint32, size);
    QFETCH(quint32, count);
    QFETCH(int, encoded);
    const MessageHeader header{Command::EventAdd, size, 20, count, 0x01020304, 0xfffefdfc};
    std::byte bytes[24]{};
    QCOMPARE(header.encode(bytes), encoded);
    MessageHeader back;
    QCOMPARE(MessageHeader::decode(bytes, 24, &back), encoded);
    QVERIFY(back == header);
    for (size_t less = 0; less < size_t(encoded); ++less) {
        MessageHeader untouched;
        QCOMPARE(MessageHeader::decode(bytes, less, &untouched), 0);
        QVERIFY(untouched == MessageHeader());
    }
}

void TestFrames::nothingIsCopiedInsideAChunk()
{
    MessageWriter writer;
    std::memset(writer.readResponse(20, 3, 1, 7, 40), 5, 40);
    FrameReader reader;
    const auto room = reader.writable();
    std::memcpy(room.data(), writer.bytes().data(), writer.size());
    reader.commit(writer.size());
    MessageView view;
    QVERIFY(reader.next(view));
    // The payload is where the socket wrote it.
    QCOMPARE(view.payload.data(), static_cast<const std::byte *>(room.data() + 16));
    QVERIFY(view.owner()->data() <= view.payload.data());
}

void TestFrames::aLargeMessageIsCopiedOnceAtMost()
{
    constexpr quint32 size = 1'000'000;
    MessageWriter writer;
    writer.echo();
    std::byte *payload = writer.readResponse(4, size, 1, 7, size);
    for (quint32 i = 0; i < size; ++i)
        payload[i] = std::byte(i);

    FrameReader reader(10'000'000, 4096);
    auto stream = writer.bytes();
    MessageView view;
    const std::byte *chunk = nullptr;
    int moves = 0;
    bool got = false;
    while (!stream.empty()) {
        const auto room = reader.writable();
        const size_t piece = std::min({room.size(), stream.size(), size_t(1500)});
        std::memcpy(room.data(), stream.data(), piece);
        reader.commit(piece);
        stream = stream.subspan(piece);
        while (reader.next(view)) {
            if (view.header.command == Command::ReadNotify)
                got = true;
        }
        if (!got && reader.buffered() > 24) {
            const std::byte *end = reader.writable().data();
            const std::byte *begin = end - reader.buffered();
            if (begin != chunk) {
                ++moves;
                chunk = begin;
            }
        }
    }
    QVERIFY(got);
    QVERIFY2(moves <= 2, "where it began, and the chunk made for it");
    QCOMPARE(view.owner()->capacity(), size_t(size + 24)); // exactly large enough
    QCOMPARE(view.payload[size - 1], std::byte(size - 1));
}

void TestFrames::chunksAreUsedAgain()
{
    FrameReader reader;
    MessageWriter writer;
    for (int i = 0; i < 1000; ++i)
        writer.readResponse(20, 1, 1, quint32(i), 24);
    const std::byte *first = nullptr;
    MessageView view;
    for (int round = 0; round < 50; ++round) {
        reader.feed(writer.bytes());
        int count = 0;
        while (reader.next(view))
            ++count;
        QCOMPARE(count, 1000);
        const std::byte *front = reader.writable().data();
        if (!first)
            first = front;
        QCOMPARE(front, first);
    }
}

void TestFrames::heldChunksAreNotOverwritten()
{
    FrameReader reader(1 << 20, 512);
    std::vector<std::pair<ChunkPtr, std::span<const std::byte>>> held;
    MessageView view;
    for (int i = 0; i < 100; ++i) {
        MessageWriter writer;
        std::memset(writer.readResponse(4, 64, 1, quint32(i), 64), i, 64);
        reader.feed(writer.bytes());
        while (reader.next(view))
            held.emplace_back(view.owner(), view.payload);
    }
    QCOMPARE(held.size(), size_t(100));
    for (size_t i = 0; i < held.size(); ++i) {
        for (std::byte byte : held[i].second)
            QCOMPARE(byte, std::byte(i));
    }
}

void TestFrames::largeChunksAreNotKept()
{
    FrameReader reader(1 << 24, 4096);
    MessageWriter writer;
    std::memset(writer.readResponse(4, 1'000'000, 1, 1, 1'000'000), 0, 1'000'000);
    reader.feed(writer.bytes());
    MessageView view;
    QVERIFY(reader.next(view));
    QVERIFY(reader.writable().size() <= 4096);
}

void TestFrames::bytesWithoutDraining()
{
    const QByteArray stream = mixedStream();
    FrameReader reader(1 << 24, 64);
    for (qsizetype at = 0; at < stream.size(); at += 1000)
        reader.feed(toSpan(stream).subspan(size_t(at), size_t(qMin<qsizetype>(1000, stream.size() - at))));
    std::vector<Message> messages;
    drain(reader, messages);
    QCOMPARE(messages.size(), size_t(62));
}

void TestFrames::isFast()
{
    MessageWriter writer;
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i)
        std::memset(writer.eventResponse(20, 1, 1, quint32(i), 24), 0, 24);
    FrameReader reader;
    MessageView view;
    quint64 sum = 0;
    quint64 messages = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 100) {
        reader.feed(writer.bytes());
        while (reader.next(view)) {
            sum += view.header.parameter2;
            ++messages;
        }
    }
    const double each = double(timer.nsecsElapsed()) / double(messages);
    QCOMPARE(sum, messages / count * (quint64(count) * (count - 1) / 2));
    QTest::setBenchmarkResult(each, QTest::WalltimeNanoseconds);
    qInfo("%.1f ns a message", each);
    QVERIFY2(each < 2000, "more than a noisy debug build would take");
}

void TestFrames::misalignedSize()
{
    for (quint32 size : {1u, 4u, 12u, 65535u}) {
        FrameReader reader;
        reader.feed(toSpan(extended(Command::EventAdd, size, 1)));
        MessageView view;
        QVERIFY(!reader.next(view));
        QCOMPARE(reader.error().code(), ErrorCode::Protocol);
        QVERIFY(reader.error().message().contains("EVENT_ADD"));
    }
    // 0xffff in the short form announces the long one only together with count 0.
    QByteArray bytes = extended(Command::EventAdd, 0, 0);
    bytes[7] = 1;
    FrameReader reader;
    reader.feed(toSpan(bytes));
    MessageView view;
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error().code(), ErrorCode::Protocol);
}

void TestFrames::tooLarge()
{
    FrameReader reader(1000);
    MessageView view;
    reader.feed(toSpan(extended(Command::ReadNotify, 1000, 1)));
    QVERIFY(reader.next(view));
    reader.feed(toSpan(extended(Command::ReadNotify, 1008, 1)).first(24)); // the header is enough to know
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error().code(), ErrorCode::TooLarge);
    QVERIFY(reader.error().message().contains("1008"));

    // A header may announce 4 GiB: nothing is allocated for it.
    QByteArray huge = extended(Command::ReadNotify, 0, 1);
    storeBigEndian<quint32>(reinterpret_cast<std::byte *>(huge.data()) + 16, 0xfffffff8);
    FrameReader generous(std::numeric_limits<qint64>::max());
    generous.feed(toSpan(huge));
    QVERIFY(!generous.next(view));
    QCOMPARE(generous.error().code(), ErrorCode::TooLarge);
}

void TestFrames::oversizedArraysArePassedOver_data()
{
    QTest::addColumn<int>("piece");
    for (int piece : {1, 16, 23, 24, 1000, 4096, 1'000'000})
        QTest::addRow("%d", piece) << piece;
}

void TestFrames::oversizedArraysArePassedOver()
{
    QFETCH(int, piece);
    // TIME_DOUBLE with 12,000 elements: 96,016 bytes. A small one in front, between and behind.
    MessageWriter writer;
    writer.echo();
    std::memset(writer.readResponse(20, 12'000, 1, 7, 96'016), 0x17, 96'016);
    writer.echo();
    std::memset(writer.eventResponse(20, 12'000, 1, 8, 96'016), 0x17, 96'016);
    std::memset(writer.eventResponse(20, 1, 1, 9, 24), 1, 24);
    const QByteArray stream = toBytes(writer.bytes());
    FrameReader reader(50'000, 4096);
    reader.setSkipsOversized(true);
    QStringList seen;
    std::size_t most = 0;
    for (qsizetype at = 0; at < stream.size(); at += piece) {
        reader.feed(toSpan(stream).subspan(size_t(at), size_t(qMin<qsizetype>(piece, stream.size() - at))));
        MessageView view;
        while (reader.next(view)) {
            QCOMPARE(view.payload.empty(), view.oversized || view.header.payloadSize == 0);
            seen.append(
                QStringLiteral("%1 %2%3")
                    .arg(Command::name(view.header.command))
                    .arg(view.header.parameter2)
                    .arg(view.oversized ? QStringLiteral(" of %1").arg(view.header.payloadSize) : QString()));
        }
        QVERIFY2(!reader.failed(), qPrintable(reader.error().message()));
        most = std::max(most, reader.buffered());
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("ECHO 0"), QStringLiteral("READ_NOTIFY 7 of 96016"),
                                QStringLiteral("ECHO 0"), QStringLiteral("EVENT_ADD 8 of 96016"),
                                QStringLiteral("EVENT_ADD 9")}));
    // Nothing of it is kept.
    QVERIFY2(most < 100, qPrintable(QString::number(most)));
    // A stream that ends in the middle of one is forgotten with it.
    reader.feed(toSpan(stream).first(20'000));
    MessageView view;
    while (reader.next(view)) {
    }
    reader.reset();
    reader.feed(toSpan(stream).first(16));
    QVERIFY(reader.next(view));
    QCOMPARE(view.header.command, Command::Echo);
}

void TestFrames::oversizedNoiseIsAFault_data()
{
    QTest::addColumn<int>("command");
    QTest::addColumn<int>("type");
    QTest::addColumn<quint32>("count");
    QTest::addColumn<quint32>("size");
    QTest::newRow("size of another count") << 15 << 20 << 12'000u << 96'024u;
    QTest::newRow("no such type") << 15 << 99 << 12'000u << 96'016u;
    QTest::newRow("a type that is only written") << 15 << 35 << 60'000u << 120'000u;
    QTest::newRow("another command") << 18 << 20 << 12'000u << 96'016u;
    QTest::newRow("4 GB") << 1 << 20 << 536'870'908u << 0xfffffff0u;
}

void TestFrames::oversizedNoiseIsAFault()
{
    QFETCH(int, command);
    QFETCH(int, type);
    QFETCH(quint32, count);
    QFETCH(quint32, size);
    MessageHeader header;
    header.command = quint16(command);
    header.dataType = quint16(type);
    header.dataCount = count;
    header.payloadSize = size;
    std::byte bytes[MessageHeader::ExtendedSize];
    const int length = header.encode(bytes);
    FrameReader reader(50'000);
    reader.setSkipsOversized(true);
    reader.feed({bytes, std::size_t(length)});
    MessageView view;
    QVERIFY(!reader.next(view));
    QCOMPARE(reader.error().code(), ErrorCode::TooLarge);
}

void TestFrames::goodMessagesBeforeAFaultAreDelivered()
{
    MessageWriter writer;
    writer.echo();
    writer.version(0);
    FrameReader reader;
    reader.feed(writer.bytes());
    reader.feed(toSpan(extended(Command::EventAdd, 4, 1)));
    std::vector<Message> messages;
    drain(reader, messages);
    QCOMPARE(messages.size(), size_t(2));
    QVERIFY(reader.failed());
}

void TestFrames::safeAfterAFault()
{
    FrameReader reader(1000, 128);
    reader.feed(toSpan(extended(Command::EventAdd, 4, 1)));
    MessageView view;
    QVERIFY(!reader.next(view));
    const Error first = reader.error();
    for (int i = 0; i < 100; ++i) {
        const auto room = reader.writable();
        QVERIFY(!room.empty());
        std::memset(room.data(), i, room.size());
        reader.commit(room.size());
        reader.feed(toSpan(extended(Command::ReadNotify, 2000, 1)));
        QVERIFY(!reader.next(view));
        QCOMPARE(reader.buffered(), size_t(0));
    }
    QVERIFY(reader.error() == first);
}

void TestFrames::resetBeginsAgain()
{
    FrameReader reader;
    reader.feed(toSpan(extended(Command::EventAdd, 4, 1)));
    MessageView view;
    QVERIFY(!reader.next(view));
    reader.reset();
    QVERIFY(!reader.failed());
    reader.feed(toSpan(extended(Command::EventAdd, 8, 1)));
    QVERIFY(reader.next(view));
}

void TestFrames::halfAHeaderThenSilence()
{
    const QByteArray bytes = extended(Command::EventAdd, 8, 1);
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        FrameReader reader;
        reader.feed(toSpan(bytes).first(size_t(length)));
        MessageView view;
        for (int i = 0; i < 3; ++i)
            QVERIFY(!reader.next(view));
        QVERIFY(!reader.failed());
        QCOMPARE(reader.buffered(), size_t(length));
    }
}

QTEST_GUILESS_MAIN(TestFrames)
#include "tst_frames.moc"
