// SPDX-License-Identifier: MIT
// A circuit of candela-ioc against whatever a client may send. The input is a script: messages and bytes of
// the client, and what the server's records do meanwhile.
#include "Harness.h"
#include "House.h"
#include "Peer.h"
#include "Script.h"

#include "protocol/FrameReader.h"
#include "server/ServerCircuit.h"

#include <QTcpSocket>

#include <sys/socket.h>

using namespace Candela;
using namespace Candela::Ioc;

namespace {

constexpr int MostSteps = 300;
/// What a client that reads nothing may make the server keep: a few answers beyond the limits of its queue.
constexpr qint64 MostUnsent = 4 * 1024 * 1024;

class World
{
public:
    World()
        : m_reader(1024 * 1024)
    {
        int ends[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, ends) != 0)
            brokenRule("a pair of sockets can be had");
        m_peer = Peer(ends[0]);
        auto *socket = new QTcpSocket;
        if (!socket->setSocketDescriptor(ends[1]))
            brokenRule("a socket takes a descriptor");
        m_circuit = std::make_unique<ServerCircuit>(m_house.database, m_config, quint16(5064), socket);
        QObject::connect(m_circuit.get(), &ServerCircuit::closed, m_circuit.get(),
                         [this] { m_closed = true; });
    }

    bool isOpen() const { return !m_closed; }
    Database &database() { return m_house.database; }
    ServerCircuit &circuit() { return *m_circuit; }
    void setReads(bool reads) { m_reads = reads; }

    void send(std::span<const std::byte> bytes)
    {
        m_peer.send(bytes);
        run();
    }
    void send(const MessageWriter &writer) { send(writer.bytes()); }

    void run()
    {
        runEvents();
        if (m_circuit->unsentBytes() > MostUnsent)
            brokenRule("a client that reads nothing costs little memory");
        if (!m_reads)
            return;
        const QByteArray bytes = m_peer.receive();
        m_reader.feed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
        MessageView message;
        while (m_reader.next(message)) {
        }
        if (m_reader.failed())
            brokenRule("the server sends whole messages");
    }

private:
    House m_house;
    ServerConfig m_config;
    Peer m_peer;
    FrameReader m_reader;
    std::unique_ptr<ServerCircuit> m_circuit;
    bool m_closed = false;
    bool m_reads = true;
};

void openChannels(World &world)
{
    MessageWriter writer;
    writer.version(0);
    writer.clientName("user");
    writer.hostName("host");
    quint32 cid = 0;
    for (const char *name : House::Names)
        writer.createChannel(cid++, name);
    world.send(writer);
}

/// A message as a client might make it: mostly a command that exists, for a channel that does.
void sendMessage(World &world, Script &script)
{
    static constexpr quint16 commands[] = {
        Command::EventAdd,     Command::EventCancel, Command::Read,          Command::Write,
        Command::Search,       Command::EventsOff,   Command::EventsOn,      Command::ReadSync,
        Command::ClearChannel, Command::ReadNotify,  Command::CreateChannel, Command::WriteNotify,
        Command::Echo,         Command::Version,     Command::HostName,      Command::ClientName};
    MessageHeader header;
    header.command = commands[script.byte() % std::size(commands)];
    header.dataType = quint16(script.byte());
    header.dataCount = script.byte();
    header.parameter1 = script.byte();
    header.parameter2 = script.byte();
    const std::span<const std::byte> payload = script.piece();
    header.payloadSize = quint32(payload.size());
    MessageWriter writer;
    writer.append(header, payload);
    world.send(writer);
}

void changeRecord(World &world, Script &script)
{
    Record *record = world.database().find(House::Names[script.byte() % House::Names.size()]);
    if (!record)
        return;
    const quint8 how = script.byte();
    if (how < 8) {
        world.database().remove(*record);
    } else {
        FieldAddress address;
        address.record = record;
        address.field = Field(how % FieldCount);
        if (hasField(record->type(), address.field))
            address.put(Reading::fromInteger(DataType::Double, script.byte()));
    }
    world.run();
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    Script script(data, size);
    World world;
    const quint8 begin = script.byte();
    world.setReads(!(begin & 2));
    if (begin & 1)
        openChannels(world);
    for (int step = 0; step < MostSteps && !script.atEnd() && world.isOpen(); ++step) {
        switch (script.byte() % 8) {
        case 0:
            world.send(script.piece());
            break;
        case 1:
            world.send(script.longPiece());
            break;
        case 2:
            changeRecord(world, script);
            break;
        case 3:
            world.circuit().setStalled(script.byte() & 1);
            world.run();
            break;
        default:
            sendMessage(world, script);
            break;
        }
    }
    world.circuit().setStalled(false);
    world.run();
}
