// SPDX-License-Identifier: MIT
#include "RawClient.h"
#include "ioc/ServerThread.h"

#include <QTest>

using namespace Candela::Ioc;

// DBR types by their numbers, as they stand in the protocol.
constexpr quint16 DbrString = 0;
constexpr quint16 DbrShort = 1;
constexpr quint16 DbrEnum = 3;
constexpr quint16 DbrDouble = 6;
constexpr quint16 DbrStsDouble = 13;
constexpr quint16 DbrTimeString = 14;
constexpr quint16 DbrTimeDouble = 20;
constexpr quint16 DbrGrEnum = 24;
constexpr quint16 DbrCtrlDouble = 34;

class tst_server : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void versionOnAccept();
    void createChannel();
    void createFails();
    void echoCopies();
    void clearChannel();
    void readTypes();
    void readCounts();
    void readFailure();
    void tooLarge();
    void extendedRead();
    void extendedHeaderForSmallPayload();
    void longString();
    void classNameAndAcknowledge();
    void write();
    void writeNotify();
    void putCallbacksInOrder();
    void manyRequestsInOnePiece();
    void byteByByte();

    void firstUpdate();
    void updatesAndMasks();
    void cancel();
    void eventsOff();
    void propertyUpdates();
    void accessRightsChange();
    void removedRecord();

    void tcpSearch();
    void udpSearch();
    void udpSearchOfManyNames();
    void namesAfterChannels();
    void fatal_data();
    void fatal();
    void badSidLeavesOthersAlone();
    void oldClients();

    void restartOnSamePort();
    void stalledServer();
    void portInUse();

private:
    std::unique_ptr<ServerThread> m_server;
};

void tst_server::initTestCase()
{
    m_server = std::make_unique<ServerThread>([](Database &database) {
        Record *lux = database.add(RecordType::Ai, "lux");
        lux->changeAttributes([](Attributes &set) {
            set.units = "lx", set.precision = 1, set.hopr = 1000;
            set.hihi = 900, set.hhsv = Candela::Severity::Major;
        });
        lux->setDescription(QStringLiteral("Light of the reading room, north side"));
        Record *dim = database.add(RecordType::Ao, "dim");
        dim->changeAttributes([](Attributes &set) { set.drvh = 100; });
        Record *mode = database.add(RecordType::Mbbo, "mode");
        mode->changeAttributes([](Attributes &set) { set.labels = {"off", "auto", "on"}; });
        Record *fade = database.add(RecordType::Ao, "fade");
        fade->onPut([](Record &, const Candela::Reading &) { return PutOutcome::Busy; });
        database.add(RecordType::Waveform, "wave")->setCapacity(Candela::DataType::Double, 10);
        database.add(RecordType::Waveform, "large")->setCapacity(Candela::DataType::Double, 100000);
        database.add(RecordType::StringOut, "text");
        database.add(RecordType::Ai, "gone");
        database.add(RecordType::Ai, "locked")->setReadOnly(true);
        for (int i = 0; i < 1000; ++i)
            database.add(RecordType::Ai, "many:" + QByteArray::number(i))->setValue(i);
    });
    QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
    QCOMPARE(m_server->port(), m_server->tcpPort());
}

void tst_server::init()
{
    m_server->run([](Database &database) {
        database.find("lux")->setValue(500);
        database.find("dim")->setValue(50);
        database.find("mode")->setValue(1);
        database.find("wave")->setArray(QList<double>{1, 2, 3});
        database.find("text")->setText(QStringLiteral("hello"));
    });
}

void tst_server::versionOnAccept()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort(), false));
    const RawMessage version = client.receive();
    QCOMPARE(version.command, quint16(0));
    QCOMPARE(version.count, 13u);
    QCOMPARE(version.payload.size(), 0);
}

void tst_server::createChannel()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    client.send(RawMessage::with(18, 0, 0, 77, 13, paddedText("dim")));
    const RawMessage rights = client.receive();
    QCOMPARE(rights.command, quint16(22)); // before the reply
    QCOMPARE(rights.p1, 77u);
    QCOMPARE(rights.p2, 3u);
    const RawMessage reply = client.receive();
    QCOMPARE(reply.command, quint16(18));
    QCOMPARE(reply.type, DbrDouble);
    QCOMPARE(reply.count, 1u);
    QCOMPARE(reply.p1, 77u);

    QCOMPARE(client.create("lux.NAME").rights, 1u);
    QCOMPARE(client.create("locked").rights, 1u);
    QCOMPARE(client.create("mode").type, DbrEnum);
    QCOMPARE(client.create("wave").count, 10u);
    QCOMPARE(client.create("lux.DESC$").count, 41u);
    QCOMPARE(client.create("lux.DESC$").type, quint16(4));
    QCOMPARE(client.create("large").count, 100000u); // needs the extended header
    // The same name twice is two channels.
    QVERIFY(client.create("dim", 5).sid != client.create("dim", 6).sid);
}

void tst_server::createFails()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    for (const QByteArray &name : {QByteArray("nobody"), QByteArray("lux.FOO"), QByteArray("lux.HIHI$")}) {
        client.send(RawMessage::with(18, 0, 0, 5, 13, paddedText(name)));
        const RawMessage reply = client.receive();
        QCOMPARE(reply.command, quint16(26));
        QCOMPARE(reply.p1, 5u);
    }
    client.send(RawMessage::with(18, 0, 0, 6, 13)); // no name at all
    QCOMPARE(client.receive().command, quint16(26));
    QVERIFY(client.create("lux").sid != 0xffffffff);
}

void tst_server::echoCopies()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const RawMessage request = RawMessage::with(23, 7, 8, 9, 10, QByteArray("sixteen bytes...", 16));
    client.send(request);
    QCOMPARE(client.receive().bytes(), request.bytes());
}

void tst_server::clearChannel()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 sid = client.create("lux", 4).sid;
    client.send(RawMessage::with(12, 0, 0, sid, 4));
    const RawMessage reply = client.receive();
    QCOMPARE(reply.command, quint16(12));
    QCOMPARE(reply.p1, sid);
    QCOMPARE(reply.p2, 4u);
    // A new channel does not get the old number.
    QVERIFY(client.create("lux", 4).sid != sid);
    // And the old number ends the circuit.
    client.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
    QVERIFY(client.isClosedByServer());
}

void tst_server::readTypes()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    const quint32 lux = client.create("lux").sid;
    const quint32 mode = client.create("mode").sid;
    const auto read = [&](quint32 sid, quint16 type) {
        client.send(RawMessage::with(15, type, 1, sid, 1234));
        const RawMessage reply = client.receive();
        if (reply.command != 15 || reply.type != type || reply.count != 1 || reply.p1 != 1 ||
            reply.p2 != 1234 || reply.payload.size() % 8)
            return RawMessage{};
        return reply;
    };
    QCOMPARE(read(lux, DbrDouble).f64(0), 500.0);
    QCOMPARE(read(lux, DbrShort).u16(0), quint16(500));
    QCOMPARE(read(lux, DbrString).payload.constData(), "500.0");
    const RawMessage status = read(lux, DbrStsDouble);
    QCOMPARE(status.u16(0), quint16(0));
    QCOMPARE(status.f64(8), 500.0);
    const RawMessage time = read(lux, DbrTimeDouble);
    QCOMPARE(time.f64(16), 500.0);
    const qint64 age = QDateTime::currentSecsSinceEpoch() - (qint64(time.u32(4)) + 631152000);
    QVERIFY2(age >= 0 && age < 600, qPrintable(QString::number(age)));
    const RawMessage control = read(lux, DbrCtrlDouble);
    QCOMPARE(control.u16(4), quint16(1));
    QCOMPARE(control.payload.constData() + 8, "lx");
    QCOMPARE(control.f64(16), 1000.0);
    QCOMPARE(control.f64(32), 900.0);
    QVERIFY(qIsNaN(control.f64(40))); // no severity, no limit
    QCOMPARE(control.f64(80), 500.0);

    QCOMPARE(read(mode, DbrEnum).u16(0), quint16(1));
    QCOMPARE(read(mode, DbrTimeString).payload.constData() + 12, "auto");
    const RawMessage labels = read(mode, DbrGrEnum);
    QCOMPARE(labels.u16(4), quint16(3));
    QCOMPARE(labels.payload.constData() + 6 + 2 * 26, "on");
    QCOMPARE(labels.u16(422), quint16(1));

    m_server->setValue("lux", 950);
    QCOMPARE(read(lux, DbrStsDouble).u16(0), quint16(3)); // HIHI
    QCOMPARE(read(lux, DbrStsDouble).u16(2), quint16(2)); // MAJOR
}

void tst_server::readCounts()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 wave = client.create("wave").sid;
    const auto read = [&](quint16 type, quint32 count) {
        client.send(RawMessage::with(15, type, count, wave, 1));
        return client.receive();
    };
    // 0 asks for the current length.
    RawMessage reply = read(DbrTimeDouble, 0);
    QCOMPARE(reply.count, 3u);
    QCOMPARE(reply.payload.size(), 16 + 3 * 8);
    // A part.
    reply = read(DbrDouble, 2);
    QCOMPARE(reply.count, 2u);
    QCOMPARE(reply.payload, be64(1) + be64(2));
    // What is not there is zero.
    reply = read(DbrDouble, 12);
    QCOMPARE(reply.count, 12u);
    QCOMPARE(reply.p1, 1u);
    QCOMPARE(reply.payload, be64(1) + be64(2) + be64(3) + QByteArray(9 * 8, '\0'));
    m_server->run([](Database &database) { database.find("wave")->setArray(QList<double>()); });
    reply = read(DbrTimeDouble, 0);
    QCOMPARE(reply.count, 0u);
    QCOMPARE(reply.p1, 1u);
    QCOMPARE(reply.payload.size(), 16);
}

void tst_server::readFailure()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 text = client.create("text").sid;
    client.send(RawMessage::with(15, DbrDouble, 1, text, 9)); // "hello" is no number
    const RawMessage reply = client.receive();
    QCOMPARE(reply.command, quint16(15));
    QCOMPARE(reply.p1, 152u);
    QCOMPARE(reply.p2, 9u);
    QCOMPARE(reply.payload, QByteArray(8, '\0'));
    client.send(RawMessage::with(15, 35, 1, text, 10)); // PUT_ACKT can be written only
    QCOMPARE(client.receive().p1, 152u);
}

void tst_server::tooLarge()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    const quint32 lux = client.create("lux", 3).sid;
    RawMessage request = RawMessage::with(15, DbrDouble, 0x7fffffff, lux, 1);
    request.extended = true;
    client.send(request);
    const RawMessage reply = client.receive();
    QCOMPARE(reply.command, quint16(11));
    QCOMPARE(reply.p1, 3u);
    QCOMPARE(reply.p2, 72u);
    QCOMPARE(reply.payload.left(24), request.bytes()); // its header comes back
    QVERIFY(client.create("dim").sid != 0xffffffff);   // and the circuit goes on
}

void tst_server::extendedRead()
{
    m_server->run([](Database &database) {
        QList<double> values(100000);
        for (int i = 0; i < values.size(); ++i)
            values[i] = i;
        database.find("large")->setArray(values);
    });
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    const quint32 large = client.create("large").sid;
    client.send(RawMessage::with(15, DbrDouble, 0, large, 1));
    const RawMessage reply = client.receive();
    QVERIFY(reply.extended);
    QCOMPARE(reply.count, 100000u);
    QCOMPARE(reply.payload.size(), 800000);
    QCOMPARE(reply.f64(99999 * 8), 99999.0);

    // Written back, with an extended request.
    QByteArray values;
    for (int i = 0; i < 50000; ++i)
        values += be64(i * 2);
    client.send(RawMessage::with(19, DbrDouble, 50000, large, 2, values));
    QCOMPARE(client.receive().p1, 1u);
    client.send(RawMessage::with(15, DbrDouble, 0, large, 3));
    QCOMPARE(client.receive().payload, values);
}

void tst_server::extendedHeaderForSmallPayload()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 dim = client.create("dim").sid;
    RawMessage request = RawMessage::with(19, DbrDouble, 1, dim, 2, be64(12));
    request.extended = true;
    client.send(request);
    QCOMPARE(client.receive().p1, 1u);
    client.send(RawMessage::with(15, DbrDouble, 1, dim, 3));
    QCOMPARE(client.receive().f64(0), 12.0);
}

void tst_server::longString()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 text = client.create("text").sid;
    QByteArray forty("0123456789012345678901234567890123456789"); // no room for a NUL
    client.send(RawMessage::with(19, DbrString, 1, text, 1, forty));
    QCOMPARE(client.receive().p1, 1u);
    client.send(RawMessage::with(15, DbrString, 1, text, 2));
    QCOMPARE(client.receive().payload.constData(), forty.left(39).constData());
    // Shorter than 40 bytes is usual.
    client.send(RawMessage::with(19, DbrString, 1, text, 3, paddedText("abc")));
    QCOMPARE(client.receive().p1, 1u);
    client.send(RawMessage::with(15, DbrString, 1, text, 4));
    QCOMPARE(client.receive().payload.constData(), "abc");

    const quint32 description = client.create("lux.DESC$").sid;
    client.send(RawMessage::with(15, 4, 0, description, 5));
    QCOMPARE(client.receive().payload.constData(), "Light of the reading room, north side");
}

void tst_server::classNameAndAcknowledge()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 lux = client.create("lux").sid;
    client.send(RawMessage::with(15, 38, 1, lux, 1));
    RawMessage reply = client.receive();
    QCOMPARE(reply.payload.size(), 40);
    QCOMPARE(reply.payload.constData(), "ai");

    m_server->setValue("lux", 950);
    m_server->setValue("lux", 500);
    client.send(RawMessage::with(15, 37, 1, lux, 2));
    reply = client.receive();
    QCOMPARE(reply.u16(0), quint16(0)); // no alarm any more,
    QCOMPARE(reply.u16(6), quint16(2)); // but one that nobody has acknowledged
    QCOMPARE(reply.payload.constData() + 8, "500.0");
    client.send(RawMessage::with(19, 36, 1, lux, 3, be16(2) + QByteArray(6, '\0')));
    QCOMPARE(client.receive().p1, 1u);
    client.send(RawMessage::with(15, 37, 1, lux, 4));
    QCOMPARE(client.receive().u16(6), quint16(0));
}

void tst_server::write()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    const quint32 dim = client.create("dim", 11).sid;
    client.send(RawMessage::with(4, DbrDouble, 1, dim, 11, be64(250)));
    QVERIFY(client.receiveUntilEcho().isEmpty()); // a good one is not answered
    client.send(RawMessage::with(15, DbrDouble, 1, dim, 1));
    QCOMPARE(client.receive().f64(0), 100.0); // and stops at DRVH

    const RawMessage bad = RawMessage::with(4, DbrString, 1, dim, 11, paddedText("bright"));
    client.send(bad);
    const RawMessage error = client.receive();
    QCOMPARE(error.command, quint16(11));
    QCOMPARE(error.p1, 11u);
    QCOMPARE(error.p2, 160u);
    QCOMPARE(error.payload.left(16), bad.bytes().left(16));

    const quint32 locked = client.create("locked", 12).sid;
    client.send(RawMessage::with(4, DbrDouble, 1, locked, 12, be64(1)));
    QCOMPARE(client.receive().p2, 376u);
}

void tst_server::writeNotify()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    const auto put = [&](const QByteArray &name, quint16 type, const QByteArray &value) {
        const quint32 sid = client.create(name).sid;
        client.send(RawMessage::with(19, type, 1, sid, 4321, value));
        const RawMessage reply = client.receive();
        return reply.command == 19 && reply.p2 == 4321 && reply.payload.isEmpty() && reply.type == type &&
                       reply.count == 1
                   ? reply.p1
                   : 0u;
    };
    QCOMPARE(put("dim", DbrDouble, be64(20)), 1u);
    QCOMPARE(put("dim", DbrString, paddedText("30")), 1u);
    QCOMPARE(put("dim", DbrString, paddedText("thirty")), 160u);
    QCOMPARE(put("mode", DbrString, paddedText("on")), 1u);
    QCOMPARE(put("mode", DbrString, paddedText("On")), 160u);
    QCOMPARE(put("mode", DbrEnum, be16(0) + QByteArray(6, '\0')), 1u);
    QCOMPARE(put("locked", DbrDouble, be64(1)), 376u);
    QCOMPARE(put("lux.NAME", DbrString, paddedText("x")), 376u);
    QCOMPARE(put("lux.HIHI", DbrDouble, be64(800)), 1u);
    QCOMPARE(put("lux.HIHI", DbrDouble, be64(900)), 1u);
}

void tst_server::putCallbacksInOrder()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 fade = client.create("fade").sid;
    const quint32 lux = client.create("lux").sid;
    for (quint32 i = 1; i <= 3; ++i)
        client.send(RawMessage::with(19, DbrDouble, 1, fade, i, be64(i * 10)));
    // While the record works, the rest of the circuit goes on.
    client.send(RawMessage::with(15, DbrDouble, 1, lux, 99));
    const RawMessage read = client.receive();
    QCOMPARE(read.command, quint16(15));
    QCOMPARE(read.f64(0), 500.0);
    for (quint32 i = 1; i <= 3; ++i) {
        QVERIFY(client.receiveUntilEcho().isEmpty());
        double value = 0;
        m_server->run([&](Database &database) {
            value = database.find("fade")->value();
            database.find("fade")->finishPut();
        });
        QCOMPARE(value, i * 10.0); // the next one starts only when the one before has finished
        const RawMessage done = client.receive();
        QCOMPARE(done.command, quint16(19));
        QCOMPARE(done.p1, 1u);
        QCOMPARE(done.p2, i);
    }
    // One that is still under way when its channel goes is forgotten.
    client.send(RawMessage::with(19, DbrDouble, 1, fade, 4, be64(1)));
    client.send(RawMessage::with(12, 0, 0, fade, 1));
    QCOMPARE(client.receive().command, quint16(12));
    m_server->run([&](Database &database) { database.find("fade")->finishPut(); });
    QVERIFY(client.receiveUntilEcho().isEmpty());
}

void tst_server::manyRequestsInOnePiece()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    QByteArray all;
    for (int i = 0; i < 1000; ++i)
        all +=
            RawMessage::with(18, 0, 0, quint32(i), 13, paddedText("many:" + QByteArray::number(i))).bytes();
    client.send(all);
    all.clear();
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(client.receive().command, quint16(22));
        const RawMessage reply = client.receive();
        QCOMPARE(reply.p1, quint32(i));
        all += RawMessage::with(15, DbrDouble, 1, reply.p2, quint32(i)).bytes();
    }
    client.send(all);
    for (int i = 0; i < 1000; ++i) {
        const RawMessage reply = client.receive();
        QCOMPARE(reply.p2, quint32(i));
        QCOMPARE(reply.f64(0), double(i));
    }
}

void tst_server::byteByByte()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const QByteArray bytes = RawMessage::with(18, 0, 0, 3, 13, paddedText("lux")).bytes() +
                             RawMessage::with(23, 0, 0, 1, 2, QByteArray(8, 'x')).bytes();
    for (const char byte : bytes) {
        client.send(QByteArray(1, byte));
        QThread::usleep(200);
    }
    QCOMPARE(client.receive().command, quint16(22));
    QCOMPARE(client.receive().command, quint16(18));
    QCOMPARE(client.receive().payload, QByteArray(8, 'x'));
}

void tst_server::firstUpdate()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 lux = client.create("lux").sid;
    for (const quint16 mask : {1, 2, 4, 8}) {
        client.subscribe(lux, DbrTimeDouble, 1, 100u + mask, mask);
        const RawMessage first = client.receive();
        QCOMPARE(first.command, quint16(1));
        QCOMPARE(first.type, DbrTimeDouble);
        QCOMPARE(first.count, 1u);
        QCOMPARE(first.p1, 1u);
        QCOMPARE(first.p2, 100u + mask);
        QCOMPARE(first.f64(16), 500.0);
    }
    // Count 0 gives the real count.
    const quint32 wave = client.create("wave").sid;
    client.subscribe(wave, DbrTimeDouble, 0, 7);
    QCOMPARE(client.receive().count, 3u);
}

void tst_server::updatesAndMasks()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 lux = client.create("lux").sid;
    const quint32 severity = client.create("lux.SEVR").sid;
    client.subscribe(lux, DbrDouble, 1, 1, 1);
    client.subscribe(lux, DbrDouble, 1, 4, 4);
    client.subscribe(severity, DbrEnum, 1, 5, 1);
    QCOMPARE(client.receiveUntilEcho().size(), 3);
    m_server->setValue("lux", 600);
    QList<RawMessage> updates = client.receiveUntilEcho();
    QCOMPARE(updates.size(), 1);
    QCOMPARE(updates[0].p2, 1u);
    QCOMPARE(updates[0].f64(0), 600.0);
    m_server->setValue("lux", 600);
    QVERIFY(client.receiveUntilEcho().isEmpty());
    m_server->setValue("lux", 950);
    updates = client.receiveUntilEcho();
    QCOMPARE(updates.size(), 3);
    for (const RawMessage &update : updates)
        QVERIFY(update.p2 != 5 || update.u16(0) == 2);
}

void tst_server::cancel()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 lux = client.create("lux").sid;
    client.subscribe(lux, DbrTimeDouble, 1, 42);
    client.receive();
    client.send(RawMessage::with(2, DbrTimeDouble, 1, lux, 42));
    const RawMessage done = client.receive();
    QCOMPARE(done.command, quint16(1));
    QCOMPARE(done.type, DbrTimeDouble);
    QCOMPARE(done.count, 1u);
    QCOMPARE(done.p1, lux);
    QCOMPARE(done.p2, 42u);
    QCOMPARE(done.payload.size(), 0);
    m_server->setValue("lux", 1);
    QVERIFY(client.receiveUntilEcho().isEmpty());
    // Clearing a channel ends its subscriptions.
    client.subscribe(lux, DbrTimeDouble, 1, 43);
    client.receive();
    client.send(RawMessage::with(12, 0, 0, lux, 1));
    client.receive();
    m_server->setValue("lux", 2);
    QVERIFY(client.receiveUntilEcho().isEmpty());
}

void tst_server::eventsOff()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 lux = client.create("lux").sid;
    const quint32 dim = client.create("dim").sid;
    client.subscribe(lux, DbrDouble, 1, 1);
    client.subscribe(dim, DbrDouble, 1, 2);
    QCOMPARE(client.receiveUntilEcho().size(), 2);
    client.send(RawMessage::with(8, 0, 0, 0, 0));
    QVERIFY(client.receiveUntilEcho().isEmpty());
    for (int i = 1; i <= 20; ++i)
        m_server->setValue("lux", i);
    m_server->setValue("dim", 77);
    // Reads are answered, updates are not sent.
    client.send(RawMessage::with(15, DbrDouble, 1, lux, 9));
    const RawMessage read = client.receive();
    QCOMPARE(read.command, quint16(15));
    QCOMPARE(read.f64(0), 20.0);
    QVERIFY(client.receiveUntilEcho().isEmpty());
    client.send(RawMessage::with(9, 0, 0, 0, 0));
    const QList<RawMessage> updates = client.receiveUntilEcho();
    QCOMPARE(updates.size(), 2); // the newest of each, once
    QCOMPARE(updates[0].f64(0), 20.0);
    QCOMPARE(updates[1].f64(0), 77.0);
    m_server->setValue("lux", 21);
    QCOMPARE(client.receiveUntilEcho().size(), 1);
}

void tst_server::propertyUpdates()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 dim = client.create("dim").sid;
    client.subscribe(dim, DbrCtrlDouble, 1, 1, 8);
    client.receive();
    m_server->run([](Database &database) {
        database.find("dim")->changeAttributes([](Attributes &set) { set.hopr = 123; });
    });
    const RawMessage update = client.receive();
    QCOMPARE(update.type, DbrCtrlDouble);
    QCOMPARE(update.f64(16), 123.0);
}

void tst_server::accessRightsChange()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 dim = client.create("dim", 31).sid;
    m_server->run([](Database &database) { database.find("dim")->setReadOnly(true); });
    RawMessage rights = client.receive();
    QCOMPARE(rights.command, quint16(22));
    QCOMPARE(rights.p1, 31u);
    QCOMPARE(rights.p2, 1u);
    client.send(RawMessage::with(19, DbrDouble, 1, dim, 1, be64(1)));
    QCOMPARE(client.receive().p1, 376u);
    m_server->run([](Database &database) { database.find("dim")->setReadOnly(false); });
    QCOMPARE(client.receive().p2, 3u);
}

void tst_server::removedRecord()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 gone = client.create("gone", 21).sid;
    client.subscribe(gone, DbrDouble, 1, 1);
    client.receive();
    m_server->run([](Database &database) { database.remove(*database.find("gone")); });
    const RawMessage message = client.receive();
    QCOMPARE(message.command, quint16(27));
    QCOMPARE(message.p1, 21u);
    QVERIFY(client.create("gone").sid == 0xffffffff);
    m_server->run([](Database &database) { database.add(RecordType::Ai, "gone"); });
    QVERIFY(client.create("gone").sid != 0xffffffff);
}

void tst_server::tcpSearch()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    client.send(RawMessage::with(6, 5, 13, 55, 55, paddedText("lux")));
    const RawMessage hit = client.receive();
    QCOMPARE(hit.command, quint16(6));
    QCOMPARE(hit.type, m_server->tcpPort());
    QCOMPARE(hit.count, 0u);
    QCOMPARE(hit.p1, 0xffffffffu);
    QCOMPARE(hit.p2, 55u);
    QCOMPARE(hit.payload.size(), 0);
    client.send(RawMessage::with(6, 5, 13, 56, 56, paddedText("nobody")));
    QVERIFY(client.receiveUntilEcho().isEmpty());
    const RawMessage wanted = RawMessage::with(6, 10, 13, 57, 57, paddedText("nobody"));
    client.send(wanted);
    const RawMessage miss = client.receive();
    QCOMPARE(miss.command, quint16(14));
    QCOMPARE(miss.type, quint16(10));
    QCOMPARE(miss.p1, 57u);
}

void tst_server::udpSearch()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    const auto ask = [&](const QByteArray &datagram) {
        socket.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), m_server->port());
    };
    const QByteArray version = RawMessage::with(0, 1, 13, 0xabc, 0).bytes();
    const QByteArray known = RawMessage::with(6, 5, 13, 8, 8, paddedText("lux.HIHI")).bytes();
    // No answer: a name that is not here, not even with DOREPLY; a datagram without VERSION; rubbish.
    ask(version + RawMessage::with(6, 10, 13, 7, 7, paddedText("nobody")).bytes());
    ask(known);
    ask(QByteArray("rubbish"));
    ask(version + QByteArray(100, '\xff'));
    ask(version + RawMessage::with(6, 5, 13, 9, 9, QByteArray(8, '\0')).bytes());
    // The answer to this one comes first, then.
    ask(version + RawMessage::with(6, 5, 13, 7, 7, paddedText("nobody")).bytes() + known);
    QVERIFY(socket.hasPendingDatagrams() || socket.waitForReadyRead(10000));
    QByteArray reply(2000, '\0');
    reply.resize(socket.readDatagram(reply.data(), reply.size()));
    const RawMessage echoed = RawMessage::take(&reply);
    QCOMPARE(echoed.command, quint16(0));
    QCOMPARE(echoed.type, quint16(1));
    QCOMPARE(echoed.p1, 0xabcu); // our number comes back
    const RawMessage hit = RawMessage::take(&reply);
    QCOMPARE(hit.command, quint16(6));
    QCOMPARE(hit.type, m_server->tcpPort());
    QCOMPARE(hit.count, 0u);
    QCOMPARE(hit.p1, 0xffffffffu);
    QCOMPARE(hit.p2, 8u);
    QCOMPARE(hit.payload.size(), 8);
    QCOMPARE(hit.u16(0), quint16(13));
    QVERIFY(reply.isEmpty());
}

void tst_server::udpSearchOfManyNames()
{
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    // As many as fit a datagram of 64 KB: the answers need several.
    QByteArray datagram = RawMessage::with(0, 1, 13, 1, 0).bytes();
    for (quint32 i = 0; i < 1000; ++i)
        datagram += RawMessage::with(6, 5, 13, i, i, paddedText("many:" + QByteArray::number(i))).bytes();
    QVERIFY(datagram.size() < 65507);
    socket.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), m_server->port());
    QSet<quint32> found;
    while (found.size() < 1000) {
        QVERIFY2(socket.hasPendingDatagrams() || socket.waitForReadyRead(10000),
                 qPrintable(QString::number(found.size())));
        QByteArray reply(65536, '\0');
        reply.resize(socket.readDatagram(reply.data(), reply.size()));
        QVERIFY(reply.size() <= 1472);
        QCOMPARE(RawMessage::take(&reply).command, quint16(0));
        while (!reply.isEmpty())
            found.insert(RawMessage::take(&reply).p2);
    }
}

void tst_server::namesAfterChannels()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet();
    QVERIFY(client.create("lux").sid != 0xffffffff);
    client.send(RawMessage::with(20, 0, 0, 0, 0, paddedText("late")));
    const RawMessage error = client.receive();
    QCOMPARE(error.command, quint16(11));
    QCOMPARE(error.p2, 142u);
    QVERIFY(client.create("dim").sid != 0xffffffff); // not fatal
}

void tst_server::fatal_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status"); // of the ERROR before the end; 0: any
    const quint32 badSid = 0x12345;
    const quint32 good = 0; // replaced by the SID of "lux"
    const QByteArray events = QByteArray(12, '\0') + be16(1) + be16(0);
    const QByteArray noEvents(16, '\0');
    QTest::newRow("read: bad SID") << RawMessage::with(15, DbrDouble, 1, badSid, 1).bytes() << 142;
    QTest::newRow("write: bad SID") << RawMessage::with(4, DbrDouble, 1, badSid, 1, be64(1)).bytes() << 142;
    QTest::newRow("write notify: bad SID")
        << RawMessage::with(19, DbrDouble, 1, badSid, 1, be64(1)).bytes() << 142;
    QTest::newRow("event add: bad SID")
        << RawMessage::with(1, DbrDouble, 1, badSid, 1, events).bytes() << 142;
    QTest::newRow("cancel: bad SID") << RawMessage::with(2, DbrDouble, 1, badSid, 1).bytes() << 142;
    QTest::newRow("clear: bad SID") << RawMessage::with(12, 0, 0, badSid, 1).bytes() << 142;
    QTest::newRow("cancel: unknown subscription")
        << RawMessage::with(2, DbrDouble, 1, good, 99).bytes() << 242;
    QTest::newRow("event add: no events")
        << RawMessage::with(1, DbrDouble, 1, good, 1, noEvents).bytes() << 0;
    QTest::newRow("event add: no payload") << RawMessage::with(1, DbrDouble, 1, good, 1).bytes() << 0;
    QTest::newRow("event add: bad type") << RawMessage::with(1, 39, 1, good, 1, events).bytes() << 114;
    QTest::newRow("read: bad type") << RawMessage::with(15, 39, 1, good, 1).bytes() << 114;
    QTest::newRow("unknown command") << RawMessage::with(28, 0, 0, 0, 0).bytes() << 142;
    QTest::newRow("command of a server") << RawMessage::with(22, 0, 0, 0, 0).bytes() << 142;
    QTest::newRow("priority") << RawMessage::with(0, 100, 13, 0, 0).bytes() << 0;
    QTest::newRow("misaligned") << be16(23) + be16(3) + QByteArray(12, '\0') + QByteArray(3, 'x') << 142;
    QTest::newRow("huge") << be16(19) + be16(0xffff) + be16(6) + be16(0) + be32(0) + be32(0) +
                                 be32(0x7ffffff8) + be32(0xfffffff)
                          << 0;
}

void tst_server::fatal()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    const quint32 sid = client.create("lux").sid;
    if (bytes.mid(8, 4) == be32(0))
        bytes.replace(8, 4, be32(sid));
    RawClient witness;
    QVERIFY(witness.connectTo(m_server->tcpPort()));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("closing the circuit")));
    client.send(bytes);
    QVERIFY(client.isClosedByServer());
    const RawMessage error = RawMessage::take(&client.received);
    QCOMPARE(error.command, quint16(11));
    if (status)
        QCOMPARE(int(error.p2), status);
    // Nobody else notices.
    QVERIFY(witness.create("lux").sid != 0xffffffff);
}

void tst_server::badSidLeavesOthersAlone()
{
    // A SID belongs to its circuit: another client's number is a bad one.
    RawClient owner;
    RawClient thief;
    QVERIFY(owner.connectTo(m_server->tcpPort()) && thief.connectTo(m_server->tcpPort()));
    const quint32 sid = owner.create("lux").sid;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("closing the circuit")));
    thief.send(RawMessage::with(12, 0, 0, sid, 1));
    QVERIFY(thief.isClosedByServer());
    owner.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
    QCOMPARE(owner.receive().command, quint16(15));
}

void tst_server::oldClients()
{
    RawClient client;
    QVERIFY(client.connectTo(m_server->tcpPort()));
    client.greet(4);
    const RawClient::Channel large = client.create("large");
    QCOMPARE(large.count, 0xfffeu); // 4.4 has no extended header
    client.send(RawMessage::with(15, DbrDouble, 60000, large.sid, 1));
    QCOMPARE(client.receive().p2, 72u);

    RawClient ancient;
    QVERIFY(ancient.connectTo(m_server->tcpPort()));
    ancient.greet(3);
    const RawMessage error = ancient.receive();
    QCOMPARE(error.command, quint16(11));
    QCOMPARE(error.p2, 278u);
}

void tst_server::restartOnSamePort()
{
    ServerThread server([](Database &database) { database.add(RecordType::Ai, "x")->setValue(3); });
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    const quint16 port = server.tcpPort();
    RawClient client;
    QVERIFY(client.connectTo(port));
    QVERIFY(client.create("x").sid != 0xffffffff);
    server.stop();
    QVERIFY(client.isClosedByServer());
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.tcpPort(), port);
    RawClient again;
    QVERIFY(again.connectTo(port));
    const quint32 sid = again.create("x").sid;
    again.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
    QCOMPARE(again.receive().f64(0), 3.0);
}

void tst_server::stalledServer()
{
    ServerThread server([](Database &database) { database.add(RecordType::Ai, "x")->setValue(3); });
    QVERIFY(server.start());
    RawClient client;
    QVERIFY(client.connectTo(server.tcpPort()));
    const quint32 sid = client.create("x").sid;
    server.runServer([](Server &one) { one.setStalled(true); });
    client.send(RawMessage::with(15, DbrDouble, 1, sid, 1));
    QVERIFY(!client.receive(300).isValid());
    server.runServer([](Server &one) { one.setStalled(false); });
    QCOMPARE(client.receive().command, quint16(15));
    server.runServer([](Server &one) { one.dropCircuits(); });
    QVERIFY(client.isClosedByServer());
}

void tst_server::portInUse()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    ServerConfig config = ServerThread::quietConfig();
    config.tcpPort = config.udpPort = other.serverPort();
    // Taken: another TCP port, which replies name.
    ServerThread server([](Database &database) { database.add(RecordType::Ai, "x"); }, config);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QCOMPARE(server.port(), other.serverPort());
    QVERIFY(server.tcpPort() != other.serverPort());
    // Searches are shared with other servers.
    ServerThread second([](Database &) {}, config);
    QVERIFY2(second.start(), qPrintable(second.errorString()));

    config.strictTcpPort = true;
    ServerThread strict([](Database &) {}, config);
    QVERIFY(!strict.start());
    QVERIFY(strict.errorString().contains(QString::number(other.serverPort())));
}

QTEST_GUILESS_MAIN(tst_server)
#include "tst_server.moc"
