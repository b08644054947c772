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

} // namespace

QList<QByteArray> seedsOf(const QByteArray &harness)
{
    if (harness == "frames")
        return streams();
    if (harness == "dbr")
        return payloads();
    return datagrams();
}
