// SPDX-License-Identifier: MIT
#include "protocol/DatagramReader.h"
#include "protocol/Messages.h"
#include "transport/RepeaterClient.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Net;
using namespace std::chrono_literals;

namespace {

const QHostAddress Loopback(QHostAddress::LocalHost);
constexpr quint32 LoopbackNumber = 0x7f000001;

Repeater::Options onLoopback()
{
    Repeater::Options options;
    options.port = 0;
    options.interface = Loopback;
    options.checkPeriod = 20ms;
    return options;
}

/// A port that was free a moment ago.
quint16 freePort()
{
    QUdpSocket socket;
    return socket.bind(Loopback, 0, QAbstractSocket::DontShareAddress) ? socket.localPort() : quint16(0);
}

RepeaterClient::Options quick(quint16 port)
{
    RepeaterClient::Options options;
    options.repeaterPort = port;
    options.repeaterInterface = Loopback;
    options.retry = 50ms;
    options.keepAlive = 100ms;
    return options;
}

/// A client of the repeater, or a server, on a socket of its own.
struct Peer
{
    Peer() { bound = socket.bind(Loopback, 0, QAbstractSocket::DontShareAddress); }

    void send(const QByteArray &bytes, quint16 port) { socket.writeDatagram(bytes, Loopback, port); }
    void send(const MessageWriter &writer, quint16 port)
    {
        send(QByteArray(writer.data(), qsizetype(writer.size())), port);
    }
    void sendBeacon(quint16 port, quint32 id, quint32 address = 0)
    {
        MessageWriter writer;
        writer.beacon(5064, id, address);
        send(writer, port);
    }
    /// The next datagram's messages; waits for it.
    QList<MessageHeader> receive()
    {
        QList<MessageHeader> headers;
        if (!QTest::qWaitFor([this] { return socket.hasPendingDatagrams(); }, 5000))
            return headers;
        QByteArray bytes(65536, Qt::Uninitialized);
        bytes.truncate(qMax<qsizetype>(0, socket.readDatagram(bytes.data(), bytes.size())));
        DatagramReader reader(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
        MessageView view;
        while (reader.next(view))
            headers.append(view.header);
        return headers;
    }
    bool isConfirmed()
    {
        const auto headers = receive();
        return headers.size() == 1 && headers[0].command == Command::RepeaterConfirm;
    }

    QUdpSocket socket;
    bool bound = false;
};

} // namespace

class TestRepeater : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void zeroLengthDatagramRegisters();
    void registerMessageRegisters();
    void registeringAgainIsConfirmedAgain();
    void beaconsReachEveryClient();
    void givenAddressIsKept();
    void severalMessagesInOneDatagram();
    void beaconIsNotSentBackToItsSender();
    void rubbishIsNotRepeated_data();
    void rubbishIsNotRepeated();
    void goneClientIsDropped();
    void fullRepeaterDoesNotConfirm();
    void placeOfOneWhoHasGoneIsUsedAgain();
    void portIsHeldAlone();

    void clientStartsARepeater();
    void secondClientUsesTheFirstOnesRepeater();
    void clientHearsBeacons();
    void clientTakesOver();
    void clientMayOnlyListen();
    void clientGoesOnAskingASilentPort();
    void clientIgnoresRubbish();
    void runsInAnotherThread();
};

void TestRepeater::zeroLengthDatagramRegisters()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    QVERIFY(repeater.port() != 0);
    Peer client;
    client.send(QByteArray(), repeater.port());
    const auto headers = client.receive();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(headers[0].command, Command::RepeaterConfirm);
    QCOMPARE(headers[0].parameter2, LoopbackNumber);
    QCOMPARE(repeater.clientCount(), 1);
}

void TestRepeater::registerMessageRegisters()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer client;
    MessageWriter writer;
    writer.repeaterRegister(LoopbackNumber);
    client.send(writer, repeater.port());
    QVERIFY(client.isConfirmed());
    QCOMPARE(repeater.clientCount(), 1);
}

void TestRepeater::registeringAgainIsConfirmedAgain()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer client;
    for (int i = 0; i < 5; ++i) {
        client.send(QByteArray(), repeater.port());
        QVERIFY(client.isConfirmed());
    }
    QCOMPARE(repeater.clientCount(), 1);
}

void TestRepeater::beaconsReachEveryClient()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    std::vector<std::unique_ptr<Peer>> clients;
    for (int i = 0; i < 30; ++i) {
        clients.push_back(std::make_unique<Peer>());
        clients.back()->send(QByteArray(), repeater.port());
        QVERIFY(clients.back()->isConfirmed());
    }
    Peer server;
    server.sendBeacon(repeater.port(), 42);
    for (auto &client : clients) {
        const auto headers = client->receive();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(headers[0].command, Command::Beacon);
        QCOMPARE(headers[0].parameter1, 42u);
        QCOMPARE(headers[0].parameter2, LoopbackNumber); // filled in
        QCOMPARE(headers[0].dataCount, 5064u);
    }
    QCOMPARE(repeater.repeatedBeacons(), 1u);
    QVERIFY(!server.socket.hasPendingDatagrams());
}

void TestRepeater::givenAddressIsKept()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer client;
    client.send(QByteArray(), repeater.port());
    QVERIFY(client.isConfirmed());
    Peer server;
    server.sendBeacon(repeater.port(), 1, 0x0a000007);
    const auto headers = client.receive();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(headers[0].parameter2, 0x0a000007u);
}

void TestRepeater::severalMessagesInOneDatagram()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer client;
    client.send(QByteArray(), repeater.port());
    QVERIFY(client.isConfirmed());
    // A server that is a client too; a VERSION is not repeated.
    MessageWriter writer;
    writer.repeaterRegister(LoopbackNumber);
    writer.version(0);
    writer.beacon(5064, 1);
    writer.beacon(5070, 2);
    Peer both;
    both.send(writer, repeater.port());
    QVERIFY(both.isConfirmed());
    const auto headers = client.receive();
    QCOMPARE(headers.size(), 2);
    QCOMPARE(headers[0].dataCount, 5064u);
    QCOMPARE(headers[1].dataCount, 5070u);
    QCOMPARE(repeater.clientCount(), 2);
}

void TestRepeater::beaconIsNotSentBackToItsSender()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer both;
    Peer other;
    both.send(QByteArray(), repeater.port());
    QVERIFY(both.isConfirmed());
    other.send(QByteArray(), repeater.port());
    QVERIFY(other.isConfirmed());
    both.sendBeacon(repeater.port(), 1);
    QCOMPARE(other.receive().size(), 1);
    QVERIFY(!both.socket.hasPendingDatagrams());
}

void TestRepeater::rubbishIsNotRepeated_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("one byte") << QByteArray("x");
    QTest::newRow("half a header") << QByteArray("\0\x0d\0\0\0\0\0", 7);
    QTest::newRow("size past the end") << QByteArray::fromHex("000dfff0000d13c80000000100000000");
    QTest::newRow("odd size") << QByteArray::fromHex("000d0003000d13c80000000100000000ffffff");
    QTest::newRow("noise") << QByteArray(1400, '\xa5');
    QTest::newRow("large") << QByteArray(60000, '\0');
    QTest::newRow("a search") << QByteArray::fromHex("00060000000500000000000100000001");
}

void TestRepeater::rubbishIsNotRepeated()
{
    QFETCH(QByteArray, bytes);
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer client;
    client.send(QByteArray(), repeater.port());
    QVERIFY(client.isConfirmed());
    Peer stranger;
    stranger.send(bytes, repeater.port());
    stranger.sendBeacon(repeater.port(), 9);
    const auto headers = client.receive();
    QCOMPARE(headers.size(), 1);
    QCOMPARE(headers[0].parameter1, 9u);
    QCOMPARE(repeater.clientCount(), 1);
    QCOMPARE(repeater.repeatedBeacons(), 1u);
}

void TestRepeater::goneClientIsDropped()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    Peer staying;
    staying.send(QByteArray(), repeater.port());
    QVERIFY(staying.isConfirmed());
    {
        Peer leaving;
        leaving.send(QByteArray(), repeater.port());
        QVERIFY(leaving.isConfirmed());
        QCOMPARE(repeater.clientCount(), 2);
    }
    QTRY_COMPARE(repeater.clientCount(), 1);
    Peer server;
    server.sendBeacon(repeater.port(), 3);
    QCOMPARE(staying.receive().size(), 1);
}

void TestRepeater::fullRepeaterDoesNotConfirm()
{
    Repeater::Options options = onLoopback();
    options.maxClients = 2;
    Repeater repeater(options);
    QVERIFY(repeater.start());
    Peer clients[3];
    for (Peer &client : clients)
        client.send(QByteArray(), repeater.port());
    QVERIFY(clients[0].isConfirmed());
    QVERIFY(clients[1].isConfirmed());
    // The first again: its answer proves that the third's request was seen, and was not answered.
    clients[0].send(QByteArray(), repeater.port());
    QVERIFY(clients[0].isConfirmed());
    QVERIFY(!clients[2].socket.hasPendingDatagrams());
    QCOMPARE(repeater.clientCount(), 2);
}

void TestRepeater::placeOfOneWhoHasGoneIsUsedAgain()
{
    Repeater::Options options = onLoopback();
    options.maxClients = 1;
    options.checkPeriod = 1h; // only a newcomer makes it look
    Repeater repeater(options);
    QVERIFY(repeater.start());
    for (int i = 0; i < 20; ++i) {
        Peer client;
        client.send(QByteArray(), repeater.port());
        QVERIFY(client.isConfirmed());
        QCOMPARE(repeater.clientCount(), 1);
    }
}

void TestRepeater::portIsHeldAlone()
{
    Repeater repeater(onLoopback());
    QVERIFY(repeater.start());
    QVERIFY(repeater.start()); // harmless
    Repeater::Options options = onLoopback();
    options.port = repeater.port();
    Repeater second(options);
    QVERIFY(!second.start());
    QCOMPARE(second.error(), QAbstractSocket::AddressInUseError);
    QUdpSocket sharing;
    QVERIFY(!sharing.bind(Loopback, repeater.port(), QAbstractSocket::ShareAddress));
}

void TestRepeater::clientStartsARepeater()
{
    RepeaterClient client(quick(freePort()));
    QSignalSpy registered(&client, &RepeaterClient::registeredChanged);
    QVERIFY(client.start());
    QVERIFY(client.isRepeater());
    QTRY_VERIFY(client.isRegistered());
    QCOMPARE(registered.size(), 1);
    QCOMPARE(client.repeater()->clientCount(), 1);
}

void TestRepeater::secondClientUsesTheFirstOnesRepeater()
{
    const quint16 port = freePort();
    RepeaterClient first(quick(port));
    RepeaterClient second(quick(port));
    QVERIFY(first.start());
    QVERIFY(second.start());
    QTRY_VERIFY(first.isRegistered() && second.isRegistered());
    QVERIFY(first.isRepeater());
    QVERIFY(!second.isRepeater());
    QCOMPARE(first.repeater()->clientCount(), 2);
}

void TestRepeater::clientHearsBeacons()
{
    const quint16 port = freePort();
    RepeaterClient first(quick(port));
    RepeaterClient second(quick(port));
    QList<Beacon> heard[2];
    connect(&first, &RepeaterClient::beacon, this, [&](const Beacon &b) { heard[0].append(b); });
    connect(&second, &RepeaterClient::beacon, this, [&](const Beacon &b) { heard[1].append(b); });
    QVERIFY(first.start());
    QVERIFY(second.start());
    QTRY_VERIFY(first.isRegistered() && second.isRegistered());
    Peer server;
    server.sendBeacon(port, 7);
    server.sendBeacon(port, 8, 0x0a000001);
    for (const auto &list : heard) {
        QTRY_COMPARE(list.size(), 2);
        QCOMPARE(list[0].address, LoopbackNumber);
        QCOMPARE(list[0].port, quint16(5064));
        QCOMPARE(list[0].id, 7u);
        QCOMPARE(list[0].minor, ProtocolMinorVersion);
        QCOMPARE(list[1].address, 0x0a000001u);
    }
}

void TestRepeater::clientTakesOver()
{
    const quint16 port = freePort();
    auto first = std::make_unique<RepeaterClient>(quick(port));
    RepeaterClient second(quick(port));
    QVERIFY(first->start());
    QVERIFY(second.start());
    QTRY_VERIFY(second.isRegistered());
    QSignalSpy changes(&second, &RepeaterClient::registeredChanged);
    first.reset(); // as if its process had ended
    QTRY_VERIFY(second.isRepeater());
    QTRY_VERIFY(second.isRegistered());
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][0].toBool(), false);
    int beacons = 0;
    connect(&second, &RepeaterClient::beacon, this, [&] { ++beacons; });
    Peer server;
    server.sendBeacon(port, 1);
    QTRY_COMPARE(beacons, 1);
}

void TestRepeater::clientMayOnlyListen()
{
    const quint16 port = freePort();
    RepeaterClient::Options options = quick(port);
    options.mayRepeat = false;
    RepeaterClient client(options);
    QVERIFY(client.start());
    QVERIFY(!client.isRepeater());
    QTest::qWait(120); // two tries: nobody answers
    QVERIFY(!client.isRegistered());
    Repeater::Options there = onLoopback();
    there.port = port;
    Repeater repeater(there);
    QVERIFY(repeater.start());
    QTRY_VERIFY(client.isRegistered());
    QVERIFY(!client.isRepeater());
}

void TestRepeater::clientGoesOnAskingASilentPort()
{
    Peer mute; // holds the port, and is no repeater
    RepeaterClient client(quick(mute.socket.localPort()));
    QVERIFY(client.start());
    QVERIFY(!client.isRepeater());
    for (int i = 0; i < 4; ++i) {
        const auto headers = mute.receive();
        QCOMPARE(headers.size(), 1);
        QCOMPARE(headers[0].command, Command::RepeaterRegister);
    }
    QVERIFY(!client.isRegistered());
    mute.socket.close();
    QTRY_VERIFY(client.isRegistered());
    QVERIFY(client.isRepeater());
}

void TestRepeater::clientIgnoresRubbish()
{
    Peer fake;
    RepeaterClient client(quick(fake.socket.localPort()));
    int beacons = 0;
    connect(&client, &RepeaterClient::beacon, this, [&] { ++beacons; });
    QVERIFY(client.start());
    QVERIFY(QTest::qWaitFor([&] { return fake.socket.hasPendingDatagrams(); }));
    QHostAddress address;
    quint16 port = 0;
    char request[64];
    QVERIFY(fake.socket.readDatagram(request, sizeof request, &address, &port) > 0);
    fake.send(QByteArray(), port);
    fake.send(QByteArray(1400, '\xff'), port);
    fake.send(QByteArray::fromHex("000d0003000d13c80000000100000000ffffff"), port);
    fake.sendBeacon(port, 5);
    QTRY_COMPARE(beacons, 1);
    QVERIFY(!client.isRegistered());
}

void TestRepeater::runsInAnotherThread()
{
    QThread thread;
    auto *client = new RepeaterClient(quick(freePort()));
    client->moveToThread(&thread);
    connect(&thread, &QThread::finished, client, &QObject::deleteLater);
    QSignalSpy registered(client, &RepeaterClient::registeredChanged);
    thread.start();
    QMetaObject::invokeMethod(client, [client] { client->start(); });
    QTRY_COMPARE(registered.size(), 1);
    thread.quit();
    QVERIFY(thread.wait(5000));
}

QTEST_GUILESS_MAIN(TestRepeater)
#include "tst_repeater.moc"
