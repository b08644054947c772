// SPDX-License-Identifier: MIT
#include "protocol/FrameReader.h"
#include "protocol/Messages.h"

#include "core/ArrayView.h"

#include <QTest>

#include <cstring>

using namespace Candela;

namespace {

/// The only message that a writer holds, by way of a reader. Lives until the next one.
MessageView only(const MessageWriter &writer)
{
    static FrameReader reader;
    reader.reset();
    reader.feed(writer.bytes());
    MessageView view;
    if (!reader.next(view))
        qFatal("no message");
    if (reader.buffered() != 0)
        qFatal("more than one message");
    return view;
}

/// A message that no writer of ours would make.
MessageView made(const MessageHeader &header, const QByteArray &payload = {})
{
    static QByteArray kept;
    kept = payload;
    return {header, {reinterpret_cast<const std::byte *>(kept.constData()), size_t(kept.size())}, nullptr};
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Happy days: what one side writes, the other reads
    void version();
    void search();
    void searchReplies();
    void notFound();
    void beacon();
    void repeater();
    void names();
    void createChannel();
    void createReplies();
    void accessRights();
    void clearChannel();
    void events();
    void reads();
    void writes();
    void error();
    void errorAboutALargeRequest();
    void bareOnes();
    void echoComesBackWhole();

    // The writer itself
    void padsWithZeros();
    void coalesces();
    void takesBack();
    void growsAndShrinks();

    // Rainy days
    void badNames_data();
    void badNames();
    void nameWithJunkBehindItsNul();
    void nameUpToThePayloadsEnd();
    void reflectedRequestIsNoReply();
    void badTypes();
    void badEventAdd();
    void shortWrites();
    void embeddedErrorHeader();
    void commandNames();
};

void TestMessages::version()
{
    MessageWriter writer;
    writer.version(42);
    auto decoded = decodeVersion(only(writer));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->priority, quint16(42));
    QCOMPARE(decoded->minor, quint16(13));
    writer.clear();
    writer.searchVersion(77);
    decoded = decodeVersion(only(writer));
    QCOMPARE(decoded->priority, quint16(1));
    QCOMPARE(decoded->sequence, 77u);
    QVERIFY(!decodeVersion(made({Command::Version, 0, 0, 0x10000, 0, 0})).ok());
}

void TestMessages::search()
{
    MessageWriter writer;
    writer.search(9, "BLD:LUX");
    const auto view = only(writer);
    QCOMPARE(view.header.dataType, quint16(5));
    QCOMPARE(view.header.dataCount, 13u);
    QCOMPARE(view.header.parameter1, 9u);
    QCOMPARE(view.header.parameter2, 9u);
    const auto decoded = decodeSearchRequest(view);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->name, QByteArray("BLD:LUX"));
    QCOMPARE(decoded->cid, 9u);
    QVERIFY(!decoded->replyWanted);
    writer.clear();
    writer.search(9, "x", SearchReplyFlag::DoReply);
    QVERIFY(decodeSearchRequest(only(writer))->replyWanted);
}

void TestMessages::searchReplies()
{
    MessageWriter writer;
    writer.searchReply(9, 5064);
    auto view = only(writer);
    QCOMPARE(view.header.payloadSize, 8u);
    auto decoded = decodeSearchReply(view);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->cid, 9u);
    QCOMPARE(decoded->port, quint16(5064));
    QCOMPARE(decoded->address, 0xffffffffu);
    QCOMPARE(decoded->minor, 13);
    writer.clear();
    writer.searchReplyOnCircuit(10, 6000, 0x7f000001);
    decoded = decodeSearchReply(only(writer));
    QCOMPARE(decoded->minor, -1);
    QCOMPARE(decoded->address, 0x7f000001u);
    QCOMPARE(decoded->port, quint16(6000));
}

void TestMessages::notFound()
{
    MessageWriter writer;
    writer.notFound(5);
    QCOMPARE(decodeNotFound(only(writer))->cid, 5u);
    QCOMPARE(only(writer).header.command, Command::NotFound);
}

void TestMessages::beacon()
{
    MessageWriter writer;
    writer.beacon(5064, 99, 0x0a000001);
    const auto decoded = decodeBeacon(only(writer));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->port, quint16(5064));
    QCOMPARE(decoded->id, 99u);
    QCOMPARE(decoded->address, 0x0a000001u);
    QCOMPARE(decoded->minor, quint16(13));
    QVERIFY(!decodeBeacon(made({Command::Beacon, 0, 13, 0x12345, 0, 0})).ok());
}

void TestMessages::repeater()
{
    MessageWriter writer;
    writer.repeaterRegister(0x7f000001);
    QCOMPARE(only(writer).header.command, Command::RepeaterRegister);
    QCOMPARE(only(writer).header.parameter2, 0x7f000001u);
    writer.clear();
    writer.repeaterConfirm(0x7f000001);
    QCOMPARE(only(writer).header.command, Command::RepeaterConfirm);
    QCOMPARE(only(writer).header.parameter2, 0x7f000001u);
}

void TestMessages::names()
{
    MessageWriter writer;
    writer.clientName("ada");
    QCOMPARE(only(writer).header.command, Command::ClientName);
    QCOMPARE(*decodeText(only(writer)), QByteArray("ada"));
    writer.clear();
    writer.hostName("desk-7");
    QCOMPARE(only(writer).header.command, Command::HostName);
    QCOMPARE(*decodeText(only(writer)), QByteArray("desk-7"));
    QVERIFY(!decodeText(made({Command::HostName, 0, 0, 0, 0, 0})).ok());
}

void TestMessages::createChannel()
{
    MessageWriter writer;
    writer.createChannel(3, "BLD:LUX.DESC$");
    const auto decoded = decodeCreateChannel(only(writer));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->cid, 3u);
    QCOMPARE(decoded->minor, quint16(13));
    QCOMPARE(decoded->name, QByteArray("BLD:LUX.DESC$"));
}

void TestMessages::createReplies()
{
    MessageWriter writer;
    writer.createReply(3, 8, 6, 100'000);
    auto view = only(writer);
    QCOMPARE(writer.size(), size_t(24)); // the count asks for the extended form
    const auto decoded = decodeCreateReply(view);
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->cid, 3u);
    QCOMPARE(decoded->sid, 8u);
    QCOMPARE(decoded->nativeType, quint16(6));
    QCOMPARE(decoded->count, 100'000u);
    writer.clear();
    writer.createFailed(3);
    QCOMPARE(only(writer).header.command, Command::CreateFailed);
    QCOMPARE(only(writer).header.parameter1, 3u);
    writer.clear();
    writer.serverDisconnect(4);
    QCOMPARE(only(writer).header.command, Command::ServerDisconnect);
    QCOMPARE(only(writer).header.parameter1, 4u);
    QCOMPARE(decodeCreateReply(made({Command::CreateChannel, 0, 7, 1, 3, 8})).error().code(),
             ErrorCode::Protocol);
    QVERIFY(!decodeCreateReply(made({Command::CreateChannel, 0, 0xffff, 1, 3, 8})).ok());
}

void TestMessages::accessRights()
{
    for (int rights = 0; rights < 4; ++rights) {
        MessageWriter writer;
        writer.accessRights(6, rights & 1, rights & 2);
        QCOMPARE(only(writer).header.parameter2, quint32(rights));
        const auto decoded = decodeAccessRights(only(writer));
        QCOMPARE(decoded->cid, 6u);
        QCOMPARE(decoded->readable, bool(rights & 1));
        QCOMPARE(decoded->writable, bool(rights & 2));
    }
}

void TestMessages::clearChannel()
{
    MessageWriter writer;
    writer.clearChannel(1, 2);
    QCOMPARE(decodeClearChannel(only(writer))->sid, 1u);
    QCOMPARE(decodeClearChannel(only(writer))->cid, 2u);
    MessageWriter reply;
    reply.clearReply(1, 2);
    QVERIFY(only(reply).header == only(writer).header);
}

void TestMessages::events()
{
    MessageWriter writer;
    writer.eventAdd(20, 0, 11, 12, 5);
    const auto add = decodeEventAdd(only(writer));
    QVERIFY(add.ok());
    QCOMPARE(add->dbrType, quint16(20));
    QCOMPARE(add->count, 0u);
    QCOMPARE(add->sid, 11u);
    QCOMPARE(add->subscription, 12u);
    QCOMPARE(add->mask, quint16(5));

    writer.clear();
    writer.eventCancel(20, 3, 11, 12);
    const auto cancel = decodeEventCancel(only(writer));
    QCOMPARE(cancel->dbrType, quint16(20));
    QCOMPARE(cancel->count, 3u);
    QCOMPARE(cancel->sid, 11u);
    QCOMPARE(cancel->subscription, 12u);

    writer.clear();
    writer.eventCancelReply(20, 3, 11, 12);
    QVERIFY(isEventCancelReply(only(writer).header));
    QCOMPARE(only(writer).header.command, Command::EventAdd);
    QCOMPARE(only(writer).header.parameter1, 11u);

    writer.clear();
    std::memset(writer.eventResponse(20, 1, Eca::Normal, 12, 24), 1, 24);
    QVERIFY(!isEventCancelReply(only(writer).header));
    QCOMPARE(only(writer).header.parameter1, Eca::Normal);
    QCOMPARE(only(writer).header.parameter2, 12u);
    QCOMPARE(only(writer).payload.size(), size_t(24));
}

void TestMessages::reads()
{
    MessageWriter writer;
    writer.readNotify(34, 1, 11, 13);
    const auto request = decodeRead(only(writer));
    QVERIFY(request.ok());
    QCOMPARE(request->dbrType, quint16(34));
    QCOMPARE(request->sid, 11u);
    QCOMPARE(request->ioid, 13u);
    writer.clear();
    std::memset(writer.readResponse(6, 1, Eca::GetFail, 13, 8), 0, 8);
    QCOMPARE(only(writer).header.command, Command::ReadNotify);
    QCOMPARE(only(writer).header.parameter1, Eca::GetFail);
    QCOMPARE(only(writer).header.parameter2, 13u);
}

void TestMessages::writes()
{
    for (bool notify : {false, true}) {
        MessageWriter writer;
        std::byte *payload = notify ? writer.writeNotify(6, 1, 11, 14, 8) : writer.write(6, 1, 11, 14, 8);
        storeBigEndian<double>(payload, 2.5);
        const auto view = only(writer);
        QCOMPARE(view.header.command, notify ? Command::WriteNotify : Command::Write);
        const auto request = decodeWrite(view);
        QVERIFY(request.ok());
        QCOMPARE(request->dbrType, quint16(6));
        QCOMPARE(request->count, 1u);
        QCOMPARE(request->sid, 11u);
        QCOMPARE(request->ioid, 14u);
        QCOMPARE(loadBigEndian<double>(view.payload.data()), 2.5);
    }
    MessageWriter writer;
    writer.writeResponse(6, 1, Eca::PutFail, 14);
    QCOMPARE(only(writer).header.command, Command::WriteNotify);
    QCOMPARE(only(writer).header.parameter1, Eca::PutFail);
    QCOMPARE(only(writer).header.parameter2, 14u);
}

void TestMessages::error()
{
    MessageWriter writer;
    const MessageHeader request{Command::Write, 8, 6, 1, 11, 14};
    writer.error(3, Eca::NoWriteAccess, request, "read only");
    const auto decoded = decodeError(only(writer));
    QVERIFY(decoded.ok());
    QCOMPARE(decoded->cid, 3u);
    QCOMPARE(decoded->status, Eca::NoWriteAccess);
    QVERIFY(decoded->request == request);
    QCOMPARE(decoded->text, QByteArray("read only"));
}

void TestMessages::errorAboutALargeRequest()
{
    MessageWriter writer;
    const MessageHeader request{Command::Write, 800'000, 6, 100'000, 11, 14};
    writer.error(3, Eca::BadCount, request, "too many");
    const auto decoded = decodeError(only(writer));
    QVERIFY(decoded.ok());
    QVERIFY(decoded->request == request);
    QCOMPARE(decoded->text, QByteArray("too many"));
}

void TestMessages::bareOnes()
{
    MessageWriter writer;
    writer.eventsOff();
    QCOMPARE(only(writer).header.command, Command::EventsOff);
    writer.clear();
    writer.eventsOn();
    QCOMPARE(only(writer).header.command, Command::EventsOn);
    writer.clear();
    writer.readSync();
    QCOMPARE(only(writer).header.command, Command::ReadSync);
    writer.clear();
    writer.echo();
    QVERIFY(only(writer).header == (MessageHeader{Command::Echo, 0, 0, 0, 0, 0}));
}

void TestMessages::echoComesBackWhole()
{
    const MessageHeader header{Command::Echo, 16, 1, 2, 3, 4};
    MessageWriter writer;
    writer.echo(made(header, QByteArray(16, 'e')));
    const auto view = only(writer);
    QVERIFY(view.header == header);
    QCOMPARE(view.payload.size(), size_t(16));
    QCOMPARE(view.payload[15], std::byte('e'));
}

void TestMessages::padsWithZeros()
{
    for (quint32 size = 0; size < 20; ++size) {
        MessageWriter writer;
        std::memset(writer.write(4, size, 1, 2, size), 0xff, size);
        const auto view = only(writer);
        QCOMPARE(view.payload.size() % 8, size_t(0));
        QVERIFY(view.payload.size() < size + 8);
        for (size_t i = size; i < view.payload.size(); ++i)
            QCOMPARE(view.payload[i], std::byte(0));
    }
}

void TestMessages::coalesces()
{
    MessageWriter writer;
    for (quint32 i = 0; i < 10'000; ++i)
        writer.readNotify(20, 1, i, i);
    QCOMPARE(writer.size(), size_t(160'000));
    // A socket that takes a part of it.
    FrameReader reader;
    quint32 next = 0;
    MessageView view;
    while (!writer.isEmpty()) {
        const size_t part = std::min<size_t>(writer.size(), 1001);
        reader.feed(writer.bytes().first(part));
        writer.consume(part);
        if (next == 5000)
            writer.readNotify(20, 1, 10'000, 10'000); // more comes while it is being sent
        while (reader.next(view))
            QCOMPARE(view.header.parameter1, next++);
    }
    QVERIFY(next >= 10'000);
}

void TestMessages::takesBack()
{
    MessageWriter writer;
    writer.searchVersion(1);
    const size_t before = writer.size();
    writer.search(1, "name");
    writer.truncate(before);
    QCOMPARE(decodeVersion(only(writer))->sequence, 1u);
}

void TestMessages::growsAndShrinks()
{
    MessageWriter writer;
    writer.echo();
    std::memset(writer.write(4, 5'000'000, 1, 2, 5'000'000), 9, 5'000'000);
    writer.echo();
    QCOMPARE(writer.size(), size_t(16 + 24 + 5'000'000 + 16));
    const MessageWriter moved = std::move(writer);
    QVERIFY(writer.isEmpty()); // NOLINT: a moved-from writer is an empty one
    QCOMPARE(moved.size(), size_t(16 + 24 + 5'000'000 + 16));
    FrameReader reader;
    reader.feed(moved.bytes());
    MessageView view;
    QVERIFY(reader.next(view) && reader.next(view));
    QCOMPARE(view.header.command, Command::Write);
    QCOMPARE(view.payload.back(), std::byte(9));
}

void TestMessages::badNames_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("empty") << QByteArray(8, '\0');
    QTest::newRow("1008 characters") << QByteArray(1008, 'x');
    QTest::newRow("endless") << QByteArray(100'000, 'x');
}

void TestMessages::badNames()
{
    QFETCH(QByteArray, payload);
    QCOMPARE(decodeSearchRequest(made({Command::Search, quint32(payload.size()), 5, 13, 1, 1}, payload))
                 .error()
                 .code(),
             ErrorCode::Protocol);
    QCOMPARE(
        decodeCreateChannel(made({Command::CreateChannel, quint32(payload.size()), 0, 0, 1, 13}, payload))
            .error()
            .code(),
        ErrorCode::Protocol);
}

void TestMessages::nameWithJunkBehindItsNul()
{
    const QByteArray payload("abc\0\xff\xfe\x01z", 8);
    QCOMPARE(decodeSearchRequest(made({Command::Search, 8, 5, 13, 1, 1}, payload))->name, QByteArray("abc"));
}

void TestMessages::nameUpToThePayloadsEnd()
{
    QCOMPARE(decodeSearchRequest(made({Command::Search, 8, 5, 13, 1, 1}, "abcdefgh"))->name,
             QByteArray("abcdefgh"));
    QByteArray longest(1007, 'x');
    longest += '\0';
    QCOMPARE(decodeCreateChannel(made({Command::CreateChannel, 1008, 0, 0, 1, 13}, longest))->name.size(),
             1007);
}

void TestMessages::reflectedRequestIsNoReply()
{
    MessageWriter writer;
    writer.search(9, "BLD:LUX");
    QVERIFY(!decodeSearchReply(only(writer)).ok());
}

void TestMessages::badTypes()
{
    for (quint16 type : {quint16(35), quint16(36), quint16(39), quint16(0xffff)}) {
        QCOMPARE(decodeRead(made({Command::ReadNotify, 0, type, 1, 1, 1})).error().code(),
                 ErrorCode::BadType);
        QCOMPARE(
            decodeEventAdd(made({Command::EventAdd, 16, type, 1, 1, 1}, QByteArray(16, '\1'))).error().code(),
            ErrorCode::BadType);
    }
    for (quint16 type : {quint16(7), quint16(34), quint16(37), quint16(38), quint16(39)}) {
        const auto result = decodeWrite(made({Command::Write, 512, type, 1, 1, 1}, QByteArray(512, '\1')));
        QCOMPARE(result.error().code(), ErrorCode::BadType);
        QCOMPARE(result.error().status(), Eca::BadType);
    }
    QVERIFY(decodeRead(made({Command::ReadNotify, 0, 38, 1, 1, 1})).ok());
    QVERIFY(decodeWrite(made({Command::Write, 8, 35, 1, 1, 1}, QByteArray(8, '\0'))).ok());
}

void TestMessages::badEventAdd()
{
    QCOMPARE(decodeEventAdd(made({Command::EventAdd, 16, 20, 1, 1, 1}, QByteArray(16, '\0'))).error().code(),
             ErrorCode::Protocol); // mask 0
    QCOMPARE(decodeEventAdd(made({Command::EventAdd, 8, 20, 1, 1, 1}, QByteArray(8, '\1'))).error().code(),
             ErrorCode::Protocol);
}

void TestMessages::shortWrites()
{
    QVERIFY(decodeWrite(made({Command::Write, 16, 6, 2, 1, 1}, QByteArray(16, '\0'))).ok());
    QVERIFY(!decodeWrite(made({Command::Write, 16, 6, 3, 1, 1}, QByteArray(16, '\0'))).ok());
    QVERIFY(!decodeWrite(made({Command::Write, 16, 6, 0xffffffff, 1, 1}, QByteArray(16, '\0'))).ok());
    // caput sends a string as short as it is.
    QVERIFY(decodeWrite(made({Command::Write, 8, 0, 1, 1, 1}, QByteArray("on\0\0\0\0\0\0", 8))).ok());
    QVERIFY(!decodeWrite(made({Command::Write, 0, 0, 1, 1, 1})).ok());
    QVERIFY(!decodeWrite(made({Command::Write, 40, 0, 2, 1, 1}, QByteArray(40, '\0'))).ok());
}

void TestMessages::embeddedErrorHeader()
{
    for (qsizetype length = 0; length < 16; ++length)
        QVERIFY(!decodeError(made({Command::Error, 0, 0, 0, 1, 72}, QByteArray(length, '\0'))).ok());
    // The long form, cut off where only the short one would fit.
    QByteArray cut(16, '\0');
    cut[2] = cut[3] = '\xff';
    QVERIFY(!decodeError(made({Command::Error, 16, 0, 0, 1, 72}, cut)).ok());
    QVERIFY(decodeError(made({Command::Error, 24, 0, 0, 1, 72}, cut + QByteArray(8, '\0'))).ok());
    // A command that does not exist.
    QByteArray unknown(16, '\0');
    unknown[1] = 28;
    QCOMPARE(decodeError(made({Command::Error, 16, 0, 0, 1, 72}, unknown)).error().code(),
             ErrorCode::Protocol);
    // No text, or one without an end.
    QVERIFY(decodeError(made({Command::Error, 16, 0, 0, 1, 72}, QByteArray(16, '\0')))->text.isEmpty());
    QCOMPARE(decodeError(made({Command::Error, 24, 0, 0, 1, 72}, QByteArray(16, '\0') + "abcdefgh"))->text,
             QByteArray("abcdefgh"));
}

void TestMessages::commandNames()
{
    QCOMPARE(Command::name(Command::ReadNotify), QString("READ_NOTIFY"));
    QCOMPARE(Command::name(Command::ServerDisconnect), QString("SERVER_DISCONN"));
    QCOMPARE(Command::name(Command::CreateChannel), QString("CREATE_CHAN"));
    QCOMPARE(Command::name(999), QString("999"));
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
