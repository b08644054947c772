// SPDX-License-Identifier: MIT
#include "Seeds.h"

#include "protocol/DbrEncoder.h"
#include "protocol/MessageWriter.h"

#include <cstring>

using namespace Candela;

namespace {

QByteArray bytesOf(const MessageWriter &writer)
{
    return {writer.data(), qsizetype(writer.size())};
}

Reading readingOf(DataType type, bool many)
{
    if (!many)
        return type == DataType::String ? Reading::fromText(QStringLiteral("42"))
                                        : Reading::fromInteger(type, 1);
    ChunkPtr chunk = ChunkPtr::allocate(std::size_t(elementSize(type)) * 5);
    std::memset(chunk->data(), '1', chunk->capacity());
    return Reading::array(type, 5, chunk, chunk->data());
}

Metadata metadata()
{
    Metadata metadata;
    metadata.units = QStringLiteral("lx");
    metadata.precision = 2;
    metadata.display = {0, 100};
    metadata.labels = QStringList{QStringLiteral("Off"), QStringLiteral("On")};
    return metadata;
}

void appendEveryType(MessageWriter &writer)
{
    const Metadata about = metadata();
    for (quint16 type = 0; type <= DbrLast; ++type) {
        const Reading reading = readingOf(dbrNative(type), type % 2 != 0);
        appendDbr(writer, {Command::EventAdd, 0, 0, 0, 1, type}, type, 0, {&reading, &about, {}, "ai"});
    }
}

/// Cut into pieces of 17 bytes, in chunks of 128.
QByteArray stream(const MessageWriter &writer)
{
    return QByteArray("\x08\x10", 2).append(bytesOf(writer));
}

QList<QByteArray> streams()
{
    MessageWriter client;
    client.version(0);
    client.clientName("user");
    client.hostName("host");
    client.createChannel(1, "BLD:F1:R01:LUX01");
    client.eventAdd(20, 0, 1, 1, 5);
    client.readNotify(34, 1, 1, 2);
    std::memset(client.writeNotify(6, 1, 1, 3, 8), 0, 8);
    std::memset(client.write(0, 1, 1, 1, 3), 'x', 3);
    client.eventsOff();
    client.eventsOn();
    client.eventCancel(20, 0, 1, 1);
    client.clearChannel(1, 1);
    client.echo();

    MessageWriter server;
    server.version(0);
    server.accessRights(1, true, false);
    server.createReply(1, 1, 6, 100'000);
    server.createFailed(2);
    server.writeResponse(6, 1, Eca::Normal, 3);
    server.eventCancelReply(20, 1, 1, 1);
    server.error(1, Eca::BadCount, {Command::Write, 70'000, 6, 9000, 1, 1}, "too many");
    server.serverDisconnect(1);
    server.clearReply(1, 1);

    MessageWriter values;
    appendEveryType(values);

    MessageWriter large;
    std::memset(large.readResponse(4, 2000, 1, 1, 2000), 7, 2000);
    large.echo();
    return {stream(client), stream(server), stream(values), stream(large)};
}

QList<QByteArray> payloads()
{
    QList<QByteArray> all;
    const Metadata about = metadata();
    for (quint16 type = 0; type <= DbrLast; ++type) {
        const DataType native = dbrNative(type);
        for (const Reading &reading :
             {readingOf(native, false), readingOf(native, true), Reading::array(native, 0, {}, nullptr)}) {
            QByteArray bytes(6 + qsizetype(dbrSize(type, reading.count())), '\0');
            auto *at = reinterpret_cast<std::byte *>(bytes.data());
            storeBigEndian(at, type);
            storeBigEndian(at + 2, reading.count());
            encodeDbr(type, reading.count(), {&reading, &about, {}, "ai"}, at + 6);
            all.append(bytes);
        }
    }
    return all;
}

QList<QByteArray> datagrams()
{
    MessageWriter search;
    search.searchVersion(1);
    for (quint32 cid = 0; cid < 5; ++cid)
        search.search(cid, "BLD:F1:R01:LUX01");
    MessageWriter reply;
    reply.version(0);
    reply.searchReply(1, 5064);
    reply.notFound(2);
    MessageWriter beacon;
    beacon.beacon(5064, 1, 0x7f000001);
    beacon.repeaterRegister(0x7f000001);
    beacon.repeaterConfirm(0x7f000001);
    return {QByteArray(), bytesOf(search), bytesOf(reply), bytesOf(beacon)};
}

/// A piece of a script: what to do, the length in one byte, the bytes.
QByteArray step(char what, const MessageWriter &writer)
{
    return QByteArray(1, what).append(char(writer.size())).append(bytesOf(writer));
}
/// The same with a length of two bytes.
QByteArray longStep(const QByteArray &what, const MessageWriter &writer)
{
    return QByteArray(what)
        .append(char(writer.size() >> 8))
        .append(char(writer.size()))
        .append(bytesOf(writer));
}

/// What a server does to a client; see Fuzz_circuit.cpp for the numbers.
QList<QByteArray> serverScripts()
{
    MessageWriter greeting;
    greeting.version(0);
    greeting.accessRights(0, true, true);
    greeting.createReply(0, 100, 6, 1);
    MessageWriter end;
    end.serverDisconnect(0);
    end.createFailed(1);
    MessageWriter error;
    error.error(0, Eca::BadCount, {Command::ReadNotify, 0, 6, 1, 100, 0}, "too many");
    MessageWriter cancelled;
    cancelled.eventCancelReply(20, 1, 100, 0);

    // A client that connects by itself, reads and is answered.
    const QByteArray reads = QByteArray("\x1a", 1) + step(0, greeting) + QByteArray("\x08\x00\x00", 3) +
                             QByteArray("\x03\x00\x00\x08\0\0\0\0\0\0\0\0", 12) +
                             QByteArray("\x03\x01\x00\x00", 4);
    // Connected from the beginning: subscribe, answer, unsubscribe, write, the server goes and comes back.
    const QByteArray all = QByteArray("\x01\x06\x00\x04\x06\x01\x01\x03\x00\x00\x00\x03\x01\x00\x00", 15) +
                           QByteArray("\x09\x00\x22\x03\x02\x00\x00\x08\x01\x06\x04\x03\x01\x00", 14) +
                           QByteArray("\x07\x00", 2) + step(0, cancelled) + step(0, error) + step(0, end) +
                           QByteArray("\x0c\x7f\xff\x0d\x0e\x00\x0d\x0f\x02\x0f\x03\x0b\x00", 13);
    MessageWriter values;
    appendEveryType(values);
    return {reads, all, QByteArray("\x01", 1) + longStep(QByteArray(1, 2), values)};
}

/// What a client does to a server; see Fuzz_server.cpp.
QList<QByteArray> clientScripts()
{
    MessageWriter all;
    for (quint32 sid = 0; sid < 6; ++sid) {
        all.eventAdd(20, 0, sid, sid, 5);
        all.readNotify(34, 0, sid, sid);
        std::memset(all.writeNotify(0, 1, sid, sid, 8), '1', 8);
        std::memset(all.write(6, 1, sid, sid, 8), 0, 8);
    }
    MessageWriter rest;
    rest.eventsOff();
    rest.eventsOn();
    rest.echo();
    rest.readSync();
    rest.search(1, "lux.HIHI", SearchReplyFlag::DoReply);
    rest.search(2, "nothing", SearchReplyFlag::DoReply);
    rest.createChannel(7, "text.DESC$");
    rest.eventCancel(20, 0, 1, 1);
    rest.clearChannel(2, 2);
    const QByteArray changes("\x02\x00\x10\x2a\x02\x05\x10\x01\x02\x00\x01\x03\x01\x03\x00", 15);
    return {
        QByteArray("\x01", 1) + longStep(QByteArray(1, 1), all) + changes + longStep(QByteArray(1, 1), rest),
        QByteArray("\x03", 1) + longStep(QByteArray(1, 1), all) + longStep(QByteArray(1, 1), all),
        QByteArray("\x01\x04\x00\x14\x01\x00\x05\x10", 8) + QByteArray(12, '\0') + QByteArray("\0\5\0\0", 4)};
}

QList<QByteArray> searches()
{
    MessageWriter search;
    search.searchVersion(1);
    for (const char *name : {"lux", "dim.DESC", "none", "wave.NELM"})
        search.search(1, name);
    return {longStep(QByteArray(1, '\0'), search), QByteArray("\x01", 1) + bytesOf(search)};
}

/// Answers to them; see Fuzz_search.cpp.
QList<QByteArray> searchAnswers()
{
    MessageWriter udp;
    udp.version(0);
    for (quint32 cid = 0; cid < 4; ++cid)
        udp.searchReply(cid, 5064);
    udp.notFound(5);
    MessageWriter tcp;
    tcp.version(0);
    tcp.searchReplyOnCircuit(1, 5064, 0x7f000001);
    tcp.searchReplyOnCircuit(2);
    tcp.notFound(3);
    tcp.echo();
    QByteArray beacons(1, 2);
    for (char i = 0; i < 12; ++i)
        beacons.append(QByteArray("\x03\xe8\x01\x02\x0d\x00", 6)).append(i);
    return {longStep(QByteArray(1, '\0'), udp) + '\x20' + longStep(QByteArray(), udp),
            QByteArray("\x01\x01", 2) + char(tcp.size()) + bytesOf(tcp) + '\x10', beacons};
}

} // namespace

QList<QByteArray> seedsOf(const QByteArray &harness)
{
    if (harness == "frames")
        return streams();
    if (harness == "dbr")
        return payloads();
    if (harness == "datagram")
        return datagrams();
    if (harness == "circuit")
        return serverScripts();
    if (harness == "server")
        return clientScripts();
    if (harness == "responder")
        return searches();
    if (harness == "search")
        return searchAnswers();
    return {}; // those that read text have theirs as files
}
