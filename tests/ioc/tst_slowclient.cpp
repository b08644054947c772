// SPDX-License-Identifier: MIT
#include "RawClient.h"
#include "ioc/ServerThread.h"

#include <QTest>

using namespace Candela::Ioc;

namespace {
constexpr quint16 DbrDouble = 6;
constexpr quint16 DbrTimeDouble = 20;
constexpr int Sensors = 500;
} // namespace

/// Clients that do not read what they asked for.
class tst_slowclient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slowSubscriberIsBounded();
    void requestsAreNotTakenForever();
    void clientThatGoesAway();
    void cancelWhileUpdatesWait();
};

void tst_slowclient::slowSubscriberIsBounded()
{
    ServerThread server([](Database &database) {
        for (int i = 0; i < Sensors; ++i)
            database.add(RecordType::Ai, "s" + QByteArray::number(i))->setValue(-1);
        database.add(RecordType::Waveform, "wave")->setCapacity(Candela::DataType::Double, 1000);
    });
    QVERIFY(server.start());

    RawClient slow;
    slow.socket.setReadBufferSize(4096); // and the operating system's buffers, that is all it takes
    QVERIFY(slow.connectTo(server.tcpPort()));
    RawClient quick;
    QVERIFY(quick.connectTo(server.tcpPort()));
    for (RawClient *client : {&slow, &quick}) {
        for (quint32 i = 0; i < Sensors; ++i) {
            const auto channel = client->create("s" + QByteArray::number(i), i);
            client->subscribe(channel.sid, DbrTimeDouble, 1, i);
            QCOMPARE(client->receive().p2, i);
        }
        const auto wave = client->create("wave", 9999);
        client->subscribe(wave.sid, DbrTimeDouble, 1000, 9999);
        QCOMPARE(client->receive().p2, 9999u);
    }

    // 40 MB of updates for a client that takes nothing; the quick one gets every single one.
    constexpr int Rounds = 1000;
    for (int round = 0; round < Rounds; ++round) {
        server.run([&](Database &database) {
            for (int i = 0; i < Sensors; ++i)
                database.find(QByteArray("s" + QByteArray::number(i)))->setValue(round);
            database.find("wave")->setArray(QList<double>(1000, round));
        });
        for (int i = 0; i <= Sensors; ++i) {
            const RawMessage update = quick.receive();
            QCOMPARE(update.command, quint16(1));
            QCOMPARE(update.f64(16), double(round));
        }
    }
    server.runServer([](Server &one) {
        QCOMPARE(one.circuits().size(), 2);
        const ServerCircuit &waiting = *one.circuits().at(0);
        QVERIFY2(waiting.unsentBytes() < 512 * 1024, qPrintable(QString::number(waiting.unsentBytes())));
        QVERIFY(waiting.updates().replaced() > 0);
        QVERIFY(waiting.updates().sent() < quint64(Rounds) * (Sensors + 1));
        QCOMPARE(one.circuits().at(1)->updates().replaced(), 0ull);
    });

    // When it reads again, its last update of each is the newest, in order.
    slow.socket.setReadBufferSize(0);
    QList<double> last(Sensors + 1, -2);
    const auto isNewest = [&] { return std::count(last.cbegin(), last.cend(), Rounds - 1.0) == Sensors + 1; };
    while (!isNewest()) {
        const RawMessage update = slow.receive();
        QVERIFY(update.isValid());
        double &value = last[update.p2 == 9999 ? Sensors : int(update.p2)];
        QVERIFY(update.f64(16) >= value);
        value = update.f64(16);
    }
    QVERIFY(slow.receiveUntilEcho().isEmpty());
    server.setValue("s0", 12345);
    QCOMPARE(slow.receive().f64(16), 12345.0);
}

void tst_slowclient::requestsAreNotTakenForever()
{
    ServerThread server([](Database &database) {
        Record *wave = database.add(RecordType::Waveform, "wave");
        wave->setCapacity(Candela::DataType::Double, 10000);
        wave->setArray(QList<double>(10000, 1));
    });
    QVERIFY(server.start());
    RawClient client;
    client.socket.setReadBufferSize(4096);
    QVERIFY(client.connectTo(server.tcpPort()));
    const quint32 sid = client.create("wave").sid;
    // 1.6 GB of answers, if the server were to take all the requests at once.
    constexpr int Requests = 20000;
    QByteArray all;
    for (quint32 i = 0; i < Requests; ++i)
        all += RawMessage::with(15, DbrDouble, 10000, sid, i).bytes();
    client.send(all);
    QTest::qWait(300);
    server.runServer([](Server &one) {
        QVERIFY2(one.circuits().constFirst()->unsentBytes() < 4 * 1024 * 1024,
                 qPrintable(QString::number(one.circuits().constFirst()->unsentBytes())));
    });
    // It goes on as the client reads.
    client.socket.setReadBufferSize(0);
    for (quint32 i = 0; i < 1000; ++i) {
        const RawMessage reply = client.receive();
        QCOMPARE(reply.command, quint16(15));
        QCOMPARE(reply.p2, i);
        QCOMPARE(reply.payload.size(), 80000);
    }
}

void tst_slowclient::clientThatGoesAway()
{
    ServerThread server([](Database &database) { database.add(RecordType::Ai, "x")->setValue(1); });
    QVERIFY(server.start());
    for (int i = 0; i < 20; ++i) {
        RawClient client;
        QVERIFY(client.connectTo(server.tcpPort()));
        const quint32 sid = client.create("x").sid;
        client.subscribe(sid, DbrDouble, 1, 1);
        client.receive();
        client.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
        client.socket.abort(); // with an answer on its way
        server.setValue("x", i + 2);
    }
    qsizetype circuits = -1;
    QTRY_VERIFY2((server.runServer([&](Server &one) { circuits = one.circuits().size(); }), circuits == 0),
                 qPrintable(QString::number(circuits)));
}

void tst_slowclient::cancelWhileUpdatesWait()
{
    constexpr quint32 Count = 50;
    ServerThread server([](Database &database) {
        for (quint32 i = 0; i < Count; ++i)
            database.add(RecordType::Ai, "s" + QByteArray::number(i))->setValue(-1);
    });
    QVERIFY(server.start());
    RawClient client;
    QVERIFY(client.connectTo(server.tcpPort()));
    QList<quint32> sids;
    for (quint32 i = 0; i < Count; ++i) {
        sids.append(client.create("s" + QByteArray::number(i), i).sid);
        client.subscribe(sids.constLast(), DbrDouble, 1, i);
        client.receive();
    }
    const auto change = [&](double value) {
        server.run([&](Database &database) {
            for (Record *record : database.records())
                record->setValue(value);
        });
    };
    client.send(RawMessage::with(8, 0, 0, 0, 0)); // EVENTS_OFF
    client.receiveUntilEcho();
    for (int round = 1; round <= 3; ++round) {
        change(round);
        // Some go while their update waits, first, last and in between; one comes back.
        for (const quint32 i : {0u, 7u * quint32(round), Count - quint32(round)}) {
            client.send(RawMessage::with(2, DbrDouble, 1, sids[i], i));
            client.subscribe(sids[i], DbrDouble, 1, i);
        }
        client.receiveUntilEcho();
    }
    client.send(RawMessage::with(9, 0, 0, 0, 0)); // EVENTS_ON
    QSet<quint32> seen;
    const QList<RawMessage> updates = client.receiveUntilEcho();
    for (const RawMessage &update : updates) {
        QCOMPARE(update.f64(0), 3.0);
        seen.insert(update.p2);
    }
    QCOMPARE(updates.size(), qsizetype(Count));
    QCOMPARE(seen.size(), qsizetype(Count));

    // All of them go while something waits.
    client.send(RawMessage::with(8, 0, 0, 0, 0));
    client.receiveUntilEcho();
    change(4);
    for (quint32 i = 0; i < Count; ++i)
        client.send(RawMessage::with(12, 0, 0, sids[i], i));
    client.send(RawMessage::with(9, 0, 0, 0, 0));
    const QList<RawMessage> cleared = client.receiveUntilEcho();
    QCOMPARE(cleared.size(), qsizetype(Count));
    for (const RawMessage &message : cleared)
        QCOMPARE(message.command, quint16(12));
}

QTEST_GUILESS_MAIN(tst_slowclient)
#include "tst_slowclient.moc"
