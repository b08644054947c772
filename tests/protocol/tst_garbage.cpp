// SPDX-License-Identifier: MIT
// Bytes from the network can be anything. Meant to be run with the sanitizers, too.
#include "protocol/DatagramReader.h"
#include "protocol/DbrDecoder.h"
#include "protocol/FrameReader.h"
#include "protocol/Messages.h"

#include <QTest>

#include <random>
#include <vector>

using namespace Candela;

namespace {

/// std::mt19937 gives numbers of 64 bits on some platforms.
class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {
    }
    quint32 operator()() { return quint32(m_engine()); }

private:
    std::mt19937 m_engine;
};

std::vector<std::byte> randomBytes(Random &random, size_t size)
{
    std::vector<std::byte> bytes(size);
    for (std::byte &byte : bytes)
        byte = random() % 3 == 0 ? std::byte(0) : std::byte(random());
    return bytes;
}

/// Hands a message to every decoder, whatever it says it is.
quint64 decodeAll(const MessageView &view)
{
    quint64 good = 0;
    good += decodeVersion(view).ok();
    good += decodeSearchRequest(view).ok();
    good += decodeSearchReply(view).ok();
    good += decodeNotFound(view).ok();
    good += decodeBeacon(view).ok();
    good += decodeCreateChannel(view).ok();
    good += decodeCreateReply(view).ok();
    good += decodeAccessRights(view).ok();
    good += decodeClearChannel(view).ok();
    good += decodeEventAdd(view).ok();
    good += decodeEventCancel(view).ok();
    good += decodeRead(view).ok();
    good += decodeWrite(view).ok();
    good += decodeError(view).ok();
    good += decodeText(view).ok();
    good += decodeMetadata(view.header.dataType, view.payload).ok();
    const auto reading =
        decodeReading(view.header.dataType, view.header.dataCount, view.payload, view.owner(), 1);
    if (reading.ok()) {
        good += quint64(reading->toText().size());
        good += quint64(reading->toDoubles().size());
        good += quint64(reading->compacted().byteCount());
    }
    return good;
}

} // namespace

class TestGarbage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pureNoise();
    void plausibleHeaders();
    void damagedStreams();
    void everyTypeWithNoise();
};

void TestGarbage::pureNoise()
{
    Random random(7);
    for (int round = 0; round < 3000; ++round) {
        const auto bytes = randomBytes(random, random() % 300);
        FrameReader reader(1 << 20, 64);
        MessageView view;
        std::span<const std::byte> rest(bytes);
        while (!rest.empty()) {
            const size_t piece = std::min<size_t>(rest.size(), random() % 40 + 1);
            reader.feed(rest.first(piece));
            rest = rest.subspan(piece);
            while (reader.next(view))
                decodeAll(view);
        }
        DatagramReader datagram(bytes);
        while (datagram.next(view))
            decodeAll(view);
    }
}

void TestGarbage::plausibleHeaders()
{
    Random random(8);
    quint64 good = 0;
    for (int round = 0; round < 3000; ++round) {
        const auto payload = randomBytes(random, (random() % 80) * 8);
        MessageWriter writer;
        writer.append(
            {quint16(random() % 30), 0, quint16(random() % 42), random() % 20, random() % 500, random()},
            payload);
        FrameReader reader;
        reader.feed(writer.bytes());
        MessageView view;
        QVERIFY(reader.next(view));
        good += decodeAll(view);
    }
    QVERIFY(good > 0);
}

void TestGarbage::damagedStreams()
{
    Random random(9);
    MessageWriter writer;
    writer.version(0);
    writer.createReply(1, 2, 6, 100'000);
    writer.error(1, 72, {Command::Write, 70'000, 6, 1, 1, 1}, "text");
    for (quint32 i = 0; i < 20; ++i)
        writer.append({Command::EventAdd, 0, 20, 1, 1, i}, randomBytes(random, 24));
    const std::vector<std::byte> original(writer.bytes().begin(), writer.bytes().end());
    for (int round = 0; round < 3000; ++round) {
        auto bytes = original;
        for (quint32 i = 0; i < 1 + random() % 4; ++i)
            bytes[random() % bytes.size()] = std::byte(random());
        FrameReader reader(1 << 20, 128);
        reader.feed(bytes);
        MessageView view;
        int messages = 0;
        while (reader.next(view)) {
            decodeAll(view);
            ++messages;
        }
        QVERIFY(messages <= 60);
        QVERIFY(reader.failed() || reader.buffered() <= bytes.size());
    }
}

void TestGarbage::everyTypeWithNoise()
{
    Random random(10);
    for (quint16 type = 0; type < 45; ++type) {
        for (int round = 0; round < 100; ++round) {
            const auto payload = randomBytes(random, random() % 1000);
            const quint32 count = random() % 4 == 0 ? quint32(random()) : random() % 200;
            const MessageView view{
                {Command::EventAdd, quint32(payload.size()), type, count, 1, 1}, payload, nullptr};
            decodeAll(view);
        }
    }
}

QTEST_GUILESS_MAIN(TestGarbage)
#include "tst_garbage.moc"
