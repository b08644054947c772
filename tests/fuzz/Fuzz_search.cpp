// SPDX-License-Identifier: MIT
// The client's searches against whoever answers: datagrams (mode 0), the stream of a name server (mode 1),
// and beacons (mode 2).
#include "Harness.h"
#include "Peer.h"
#include "Script.h"

#include "protocol/MessageWriter.h"
#include "transport/BeaconMonitor.h"
#include "transport/SearchEngine.h"

using namespace Candela;
using namespace Candela::Net;

namespace {

constexpr quint32 NameCount = 20;

std::string_view nameOf(quint32)
{
    return "BLD:F1:R01:LUX01";
}

/// Takes what the search engine says, as the table of channels does.
void listen(SearchEngine &engine)
{
    QObject::connect(&engine, &SearchEngine::answers, &engine,
                     [&engine](const std::vector<SearchAnswer> &answers) {
                         for (const SearchAnswer &answer : answers) {
                             if (!engine.schedule().contains(answer.cid))
                                 continue;
                             engine.answered(nameOf(answer.cid));
                             engine.schedule().remove(answer.cid);
                         }
                     });
}

void datagrams(Script &script)
{
    static DatagramPeer peer;
    while (!peer.receive().isNull()) {
    }
    Config config = Config::loopback(peer.port());
    config.addressList = QStringList{QStringLiteral("127.0.0.1:%1").arg(peer.port())};
    Counters counters;
    SearchEngine engine(config, counters, nameOf, nullptr);
    listen(engine);
    engine.start();
    for (quint32 cid = 0; cid < NameCount; ++cid)
        engine.schedule().add(cid);
    TimePoint now = Clock::now() + std::chrono::seconds(1);
    engine.run(now);
    quint16 client = 0;
    if (peer.receive(&client).isNull() || client == 0)
        return;
    for (int i = 0; i < 16 && !script.atEnd(); ++i) {
        peer.send(script.longPiece(), client);
        runEvents();
        now += std::chrono::milliseconds(script.byte());
        engine.run(now);
        if (engine.schedule().size() > NameCount)
            brokenRule("an answer adds no name");
    }
}

void nameServer(Script &script)
{
    static Listener listener;
    Config config = Config::loopback(1);
    config.addressList.clear();
    config.nameServers = QStringList{QStringLiteral("127.0.0.1:%1").arg(listener.port())};
    Counters counters;
    SearchEngine engine(config, counters, nameOf, nullptr);
    listen(engine);
    engine.start();
    runEvents();
    Peer peer = listener.accept();
    runEvents();
    if (script.byte() & 1) {
        MessageWriter writer;
        writer.version(0);
        peer.send(writer.bytes());
        runEvents();
    }
    for (quint32 cid = 0; cid < NameCount; ++cid)
        engine.schedule().add(cid);
    TimePoint now = Clock::now() + std::chrono::seconds(1);
    for (int i = 0; i < 32 && !script.atEnd(); ++i) {
        engine.run(now);
        peer.send(script.piece());
        runEvents();
        now += std::chrono::milliseconds(script.byte());
    }
    peer.receive();
}

void beacons(Script &script)
{
    BeaconMonitor::Options options;
    options.maxServers = 8;
    BeaconMonitor monitor(options);
    std::chrono::nanoseconds now{0};
    while (!script.atEnd()) {
        now += std::chrono::milliseconds(script.two());
        Beacon beacon;
        beacon.address = script.byte();
        beacon.port = script.byte();
        beacon.minor = script.byte();
        beacon.id = script.byte() & 1 ? script.four() : script.byte();
        monitor.take(beacon, now);
        if (monitor.serverCount() > options.maxServers)
            brokenRule("forged beacons take a bounded memory");
        const auto mean = monitor.meanInterval(beacon.address, beacon.port);
        if (mean.count() < 0 || mean > std::chrono::hours(2))
            brokenRule("the mean of intervals lies among them");
    }
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    Script script(data, size);
    switch (script.byte() % 3) {
    case 0:
        datagrams(script);
        break;
    case 1:
        nameServer(script);
        break;
    default:
        beacons(script);
        break;
    }
}
