// SPDX-License-Identifier: MIT
// The client's circuit machine, channels, requests and subscriptions, against whatever a server may send. The
// input is a script: what the server sends, what the user does meanwhile, and how time goes.
#include "Harness.h"
#include "Peer.h"
#include "Script.h"

#include "protocol/Dbr.h"
#include "protocol/FrameReader.h"
#include "protocol/MessageWriter.h"
#include "support/TestRequest.h"
#include "transport/Engine.h"

#include <deque>

using namespace Candela;
using namespace Candela::Net;
using namespace std::chrono_literals;

namespace {

constexpr quint32 ChannelCount = 5;
constexpr int MostSteps = 200;
constexpr std::size_t MostRequests = 32;

/// An engine in this thread, the five channels that its user wants, and the server's end of the connection.
class World
{
public:
    World()
        : m_shared(std::make_shared<Shared>())
    {
        Config &config = m_shared->config;
        config = Config::loopback(1);
        config.addressList.clear(); // the script says who answers
        config.maxArrayBytes = 256 * 1024;
        config.maxQueuedBytes = 1024 * 1024;
        config.userName = QStringLiteral("user");
        m_engine = std::make_unique<Engine>(m_shared);
        order([](Engine &engine) {
            std::vector<NewChannel> channels;
            for (quint32 i = 0; i < ChannelCount; ++i)
                channels.push_back({i, 0, QStringLiteral("lux%1").arg(i)});
            engine.channels().define(channels);
            for (quint32 i = 0; i < ChannelCount; ++i)
                engine.channels().want(i);
        });
    }

    ~World()
    {
        order([](Engine &engine) { engine.requests().endAll(ErrorCode::Closed); });
        for (const auto &request : m_requests) {
            for (const int ends : request->ends) {
                if (ends != 1)
                    brokenRule("every item of a request ends exactly once");
            }
        }
        takeMail();
        m_engine.reset();
    }

    void order(CommandQueue::Order order)
    {
        m_shared->commands.push(std::move(order));
        m_engine->wake();
        runEvents();
    }

    /// A server says that it has the channel.
    void answerSearch(quint8 channel, int minor)
    {
        const SearchAnswer answer{m_engine->channels().cidOf(channel % ChannelCount), 0x7f000001,
                                  listener().port(), minor};
        Q_EMIT m_engine->search().answers({answer});
        runEvents();
        if (Peer peer = listener().accept(); peer.isOpen()) {
            m_peer = std::move(peer);
            m_reader.emplace(1024 * 1024);
        }
        runEvents();
    }

    void send(std::span<const std::byte> bytes)
    {
        m_peer.send(bytes);
        runEvents();
        hear();
    }
    void send(const MessageWriter &writer) { send(writer.bytes()); }
    void closeByServer()
    {
        m_peer.close();
        runEvents();
    }

    /// One of the client's open questions, answered rightly or nearly so.
    void answer(Script &script)
    {
        const quint8 which = script.byte();
        const quint8 how = script.byte();
        if (m_asked.empty())
            return;
        MessageHeader header = m_asked[which % m_asked.size()];
        if (header.command == Command::CreateChannel) {
            MessageWriter writer;
            if (how & 1)
                writer.accessRights(header.parameter1, how & 2, how & 4);
            writer.createReply(header.parameter1, 100 + header.parameter1, quint16(how >> 4), script.byte());
            if (!(how & 1))
                writer.accessRights(header.parameter1, true, true);
            send(writer);
            return;
        }
        if (how & 1)
            header.dataType = quint16(script.byte() % 40);
        if (how & 2)
            header.dataCount = script.byte();
        else if (header.dataCount == 0)
            header.dataCount = 1;
        header.parameter1 = how & 4 ? script.four() : Eca::Normal;
        const std::span<const std::byte> payload = script.piece();
        MessageWriter writer;
        header.payloadSize = quint32(how & 8 ? payload.size() : dbrSize(header.dataType, header.dataCount));
        if (header.payloadSize > 64 * 1024)
            return;
        std::byte *at = writer.append(header);
        std::fill_n(at, paddedSize(header.payloadSize), std::byte(how));
        std::copy_n(payload.begin(), std::min<std::size_t>(payload.size(), header.payloadSize), at);
        send(writer);
    }

    void request(Request::Kind kind, quint8 channel, quint8 how)
    {
        if (m_requests.size() >= MostRequests)
            return;
        std::vector<quint32> channels;
        for (int i = 0; i <= how % 7; ++i)
            channels.push_back((channel + quint32(i)) % ChannelCount);
        auto request = std::make_shared<Test::TestRequest>(kind, std::move(channels), 10s);
        request->failFast = how & 8;
        request->firstOnly = kind == Request::Kind::Read && (how & 16);
        request->checkLimits = how & 32;
        request->count = how & 64 ? how % 5 : 0;
        if (how & 128)
            request->form = ReadForm(how % 4);
        m_requests.push_back(request);
        order([request](Engine &engine) { engine.requests().post(request); });
    }
    void abortRequest(quint8 which)
    {
        if (m_requests.empty())
            return;
        order([request = m_requests[which % m_requests.size()]](Engine &engine) {
            engine.requests().abort(request, ErrorCode::Cancelled);
        });
    }

    void subscribe(quint8 channel, quint8 how)
    {
        const auto id = quint32(m_subscriptions.size());
        if (id >= MostRequests)
            return;
        NewSubscription wanted;
        wanted.id = makeId(id, 0);
        wanted.channel = channel % ChannelCount;
        if (how & 1)
            wanted.type = DataType(how % DataTypeCount);
        wanted.count = how & 2 ? how % 4 : 0;
        wanted.queue = how & 4 ? 5 : 0;
        wanted.mask = quint16(1 + how % 15);
        m_subscriptions.push_back(wanted.id);
        order([wanted](Engine &engine) { engine.subscriptions().add({wanted}); });
    }
    void unsubscribe(quint8 which)
    {
        if (m_subscriptions.empty())
            return;
        quint32 &id = m_subscriptions[which % m_subscriptions.size()];
        if (id == None)
            return;
        order([gone = std::exchange(id, None)](Engine &engine) { engine.subscriptions().remove({gone}); });
    }
    /// Gives a channel up if nothing keeps it, as Pv::requestIdle() does.
    void release(quint8 channel)
    {
        order([channel](Engine &engine) { engine.channels().release(channel % ChannelCount); });
    }
    void want(quint8 channel)
    {
        order([channel](Engine &engine) {
            engine.channels().want(channel % ChannelCount);
            engine.channels().wantMetadata(channel % ChannelCount);
        });
    }

    /// What happens when that much time has gone.
    void wait(std::chrono::milliseconds time)
    {
        m_ahead += time;
        order([ahead = m_ahead](Engine &engine) {
            const TimePoint now = engine.now() + ahead;
            engine.requests().expire(now);
            engine.channels().runTimers(now);
            engine.circuits().check(now);
        });
        hear();
    }

    void takeMail()
    {
        Mail mail;
        PromptMail prompt;
        m_shared->mailbox.takePrompt(prompt);
        m_shared->mailbox.takeFrame(mail);
        for (const UpdateRun &run : mail.runs) {
            if (run.count > 5)
                brokenRule("a subscription keeps no more updates than its queue is long");
        }
    }

private:
    static Listener &listener()
    {
        static Listener one;
        return one;
    }

    /// Reads what the client asks.
    void hear()
    {
        if (!m_reader)
            return;
        const QByteArray bytes = m_peer.receive();
        m_reader->feed(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
        MessageView message;
        while (m_reader->next(message)) {
            const quint16 command = message.header.command;
            if (command != Command::CreateChannel && command != Command::ReadNotify &&
                command != Command::WriteNotify && command != Command::EventAdd &&
                command != Command::EventCancel)
                continue;
            m_asked.push_back(message.header);
            if (m_asked.size() > MostRequests)
                m_asked.pop_front();
        }
        if (m_reader->failed())
            brokenRule("the client sends whole messages");
    }

    std::shared_ptr<Shared> m_shared;
    std::unique_ptr<Engine> m_engine;
    Peer m_peer;
    std::optional<FrameReader> m_reader;
    std::deque<MessageHeader> m_asked;
    std::vector<std::shared_ptr<Test::TestRequest>> m_requests;
    std::vector<quint32> m_subscriptions;
    std::chrono::milliseconds m_ahead{0};
};

/// All channels connected, of different types.
void connectChannels(World &world)
{
    world.answerSearch(0, 13);
    MessageWriter writer;
    writer.version(0);
    world.send(writer);
    for (quint32 i = 0; i < ChannelCount; ++i) {
        if (i > 0)
            world.answerSearch(quint8(i), 13);
        MessageWriter reply;
        reply.accessRights(i, true, true);
        reply.createReply(i, 100 + i, quint16(i == 4 ? 6 : i), i == 4 ? 1000 : 1);
        world.send(reply);
    }
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    Script script(data, size);
    World world;
    const quint8 begin = script.byte();
    if (begin & 1)
        connectChannels(world);
    else
        world.answerSearch(begin >> 4, begin >> 1 & 15);
    for (int step = 0; step < MostSteps && !script.atEnd(); ++step) {
        switch (script.byte() % 16) {
        case 0:
        case 1:
            world.send(script.piece());
            break;
        case 2:
            world.send(script.longPiece());
            break;
        case 3:
        case 4:
        case 5:
            world.answer(script);
            break;
        case 6:
            world.subscribe(script.byte(), script.byte());
            break;
        case 7:
            world.unsubscribe(script.byte());
            break;
        case 8:
            world.request(Request::Kind::Read, script.byte(), script.byte());
            break;
        case 9:
            world.request(Request::Kind::Write, script.byte(), script.byte());
            break;
        case 10:
            world.request(script.byte() & 1 ? Request::Kind::Post : Request::Kind::Connect, script.byte(),
                          script.byte());
            break;
        case 11:
            world.abortRequest(script.byte());
            break;
        case 12:
            world.wait(std::chrono::milliseconds(script.two()));
            break;
        case 13:
            world.closeByServer();
            break;
        case 14:
            world.answerSearch(script.byte(), script.byte());
            break;
        default:
            if (const quint8 how = script.byte(); how & 1)
                world.want(how >> 1);
            else if (how & 2)
                world.release(how >> 2);
            else
                world.takeMail();
            break;
        }
    }
}
