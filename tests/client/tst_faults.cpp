// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "protocol/Messages.h"
#include "support/Futures.h"
#include "support/ScriptedServer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Rainy days: what servers and networks do wrong.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<ScriptedServer>();
        server->addDouble("a", 1);
        server->addDouble("b", 2);
        Config config = server->config();
        config.holdOff = 300ms;
        config.connectionTimeout = 400ms;
        config.echoTimeout = 400ms;
        config.connectTimeout = 1500ms;
        context = std::make_unique<Context>(config);
    }
    void cleanup()
    {
        context.reset();
        QCOMPARE(server->badSids, 0);
        server.reset();
    }

    void nobodyAnswers()
    {
        const Pv pv = context->pv(QStringLiteral("nobody"));
        QFuture<Reading> read = pv.read({.timeout = 200ms});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::NotFound);
        EVENTUALLY(pv.state() == ChannelState::NotFound);
        // It is searched all the same.
        server->addDouble("nobody", 5);
        EVENTUALLY(pv.state() == ChannelState::Connected);
    }

    void backOffDoublesAndForgets()
    {
        const Pv pv = context->pv(QStringLiteral("nobody"));
        pv.connectChannel();
        QTest::qWait(1000);
        // 10, 40, 100, 220, 460, 940 ms: a name is no burden.
        QVERIFY(server->searchesOf.value("nobody") >= 3);
        QVERIFY(server->searchesOf.value("nobody") <= 8);
    }

    void bogusNamesDelayNobody()
    {
        QStringList bogus;
        for (int i = 0; i < 300; ++i)
            bogus.append(QStringLiteral("bogus:%1").arg(i));
        context->connectChannels(context->pvs(bogus));
        QTest::qWait(300);
        QElapsedTimer timer;
        timer.start();
        QFuture<Reading> read = context->pv(QStringLiteral("a")).read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }

    void searchesShareDatagrams()
    {
        QStringList names;
        for (int i = 0; i < 1000; ++i) {
            server->addDouble(QByteArray("n") + QByteArray::number(i), i);
            names.append(QStringLiteral("n%1").arg(i));
        }
        context->connectChannels(context->pvs(names));
        EVENTUALLY(context->stats().connected == 1000);
        QVERIFY2(server->searchDatagrams < 200, qPrintable(QString::number(server->searchDatagrams)));
    }

    void lateReplyIsIgnored()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        server->find("a")->holdReads = true;
        QFuture<Reading> late = pv.read({.timeout = 50ms});
        FINISH(late);
        QCOMPARE(errorOf(late).code(), ErrorCode::Timeout);
        server->find("a")->value = Reading::fromDouble(99);
        QFuture<Reading> next = pv.read({.timeout = 10s});
        EVENTUALLY(server->find("a")->reads == 2);
        server->connection()->answerHeld();
        FINISH(next);
        QCOMPARE(next.result().toDouble(), 99.0);
    }

    void cancelledReadIsDropped()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        server->find("a")->holdReads = true;
        QFuture<Reading> read = pv.read({.timeout = 10s});
        read.cancel();
        FINISH(read);
        QVERIFY(read.isCanceled());
        server->find("a")->holdReads = false;
        QFuture<Reading> next = pv.read({.timeout = 10s});
        FINISH(next);
        QVERIFY(!errorOf(next));
    }

    void serverErrorsAreTyped()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        server->find("a")->readStatus = Eca::GetFail;
        server->find("a")->writeStatus = Eca::PutFail;
        QFuture<Reading> read = pv.read({.timeout = 10s});
        QFuture<void> write = pv.write(1.0, {.timeout = 10s});
        FINISH(read);
        FINISH(write);
        QCOMPARE(errorOf(read).status(), quint32(Eca::GetFail));
        QCOMPARE(errorOf(write).status(), quint32(Eca::PutFail));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("refused")));
        pv.post(1.0);
        EVENTUALLY(server->find("a")->writes == 2);
        FINISH(context->pv(QStringLiteral("b")).read({.timeout = 10s}));
    }

    void restartSubscribesAgain()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        QList<ChannelState> states;
        QList<double> values;
        connect(sub.get(), &Subscription::stateChanged, this,
                [&](ChannelState state) { states.append(state); });
        connect(sub.get(), &Subscription::updated, this,
                [&](const Reading &r) { values.append(r.toDouble()); });
        EVENTUALLY(values.size() == 1);
        QFuture<Reading> underWay;
        server->find("a")->holdReads = true;
        underWay = pv.read({.timeout = 10s});
        EVENTUALLY(server->find("a")->reads == 1);
        server->kill();
        FINISH(underWay);
        QCOMPARE(errorOf(underWay).code(), ErrorCode::Disconnected);
        EVENTUALLY(pv.state() == ChannelState::Disconnected);
        QVERIFY(pv.info().host.isEmpty());
        // Who comes now gets no stale value.
        std::unique_ptr<Subscription> second(pv.subscribe());
        QSignalSpy stale(second.get(), &Subscription::updated);
        QTest::qWait(100);
        QCOMPARE(stale.size(), 0);
        server->find("a")->value = Reading::fromDouble(42);
        QVERIFY(server->restart());
        EVENTUALLY(!values.isEmpty() && values.last() == 42.0);
        EVENTUALLY(stale.size() == 1);
        EVENTUALLY(states.contains(ChannelState::Disconnected) && states.last() == ChannelState::Connected);
        QCOMPARE(values.size(), 2);
    }

    void offlineSubscriptionWaits()
    {
        server->kill();
        std::unique_ptr<Subscription> sub(context->pv(QStringLiteral("a")).subscribe());
        QTest::qWait(100);
        QVERIFY(server->restart());
        EVENTUALLY(sub->latest().isValid());
    }

    void removedPvIsSearchedAgain()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        std::unique_ptr<Subscription> sub(pv.subscribe());
        EVENTUALLY(sub->latest().isValid());
        server->removePv("a");
        EVENTUALLY(pv.state() == ChannelState::Disconnected);
        server->addDouble("a", 77);
        EVENTUALLY(sub->latest().toDouble() == 77.0);
        // The circuit was not lost with the channel.
        QCOMPARE(server->connections().size(), 1);
    }

    void refusedChannelIsHeldOff()
    {
        server->find("a")->refuseCreate = true;
        const Pv pv = context->pv(QStringLiteral("a"));
        QFuture<Reading> read = pv.read({.timeout = 200ms});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::Disconnected);
        QVERIFY(server->creates <= 2);
        server->find("a")->refuseCreate = false;
        EVENTUALLY(pv.state() == ChannelState::Connected);
    }

    void silentServerIsAskedAndDropped()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        // It answers echoes: nothing happens.
        EVENTUALLY(server->echoes >= 2);
        QCOMPARE(pv.state(), ChannelState::Connected);
        server->answerEchoes = false;
        server->answerSearches = false;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
        EVENTUALLY(pv.state() == ChannelState::Disconnected);
        server->answerEchoes = true;
        server->answerSearches = true;
        EVENTUALLY(pv.state() == ChannelState::Connected);
    }

    void halfAHeaderThenSilence()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        server->hook = [](ScriptedConnection &, const MessageView &) { return true; };
        server->connection()->sendRaw(QByteArray("\x00\x0f\x00\x18\x00", 5));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
        QFuture<Reading> read = pv.read({.timeout = 5s});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::Disconnected);
        server->hook = {};
        EVENTUALLY(pv.state() == ChannelState::Connected);
    }

    void nonsenseDropsTheCircuit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("misaligned") << QByteArray(
            "\x00\x0f\x00\x03\x00\x14\x00\x01\x00\x00\x00\x01\x00\x00\x00\x01", 16);
        QTest::newRow("too large") << QByteArray("\x00\x01\xff\xff\x00\x14\x00\x00\x00\x00\x00\x01\x00\x00"
                                                 "\x00\x01\x7f\xff\xff\xf8\x00\x00\x00\x01",
                                                 24);
        QTest::newRow("unknown command")
            << QByteArray("\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);
        QTest::newRow("create reply of a wrong type, then noise") << QByteArray(4096, '\xa7');
    }
    void nonsenseDropsTheCircuit()
    {
        QFETCH(QByteArray, bytes);
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Dropped the circuit")));
        ScriptedConnection *before = server->connection();
        QSignalSpy gone(before, &QObject::destroyed);
        before->sendRaw(bytes);
        EVENTUALLY(gone.size() == 1);
        EVENTUALLY(pv.state() == ChannelState::Connected && server->connections().size() == 1);
    }

    void tooShortReplyIsAnError()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        server->hook = [](ScriptedConnection &connection, const MessageView &message) {
            if (message.header.command != Command::ReadNotify)
                return false;
            MessageHeader header = message.header;
            header.dataCount = 1000; // and 8 bytes
            header.payloadSize = 8;
            header.parameter1 = Eca::Normal;
            std::memset(connection.out().append(header), 0, 8);
            return true;
        };
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("Dropped the circuit")));
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(errorOf(read).code(), ErrorCode::Protocol);
        server->hook = {};
        EVENTUALLY(pv.state() == ChannelState::Connected);
    }

    void repliesForNobody()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        MessageWriter writer;
        writer.createReply(0x3fffff, 4711, 6, 1);
        writer.createReply(0xffffffff, 4712, 6, 1);
        writer.accessRights(0x12345, true, true);
        writer.createFailed(0x12345);
        writer.serverDisconnect(0xfffffffe);
        writer.writeResponse(6, 1, Eca::Normal, 0xabcdef);
        std::memset(writer.readResponse(20, 1, Eca::Normal, 0xabcdef, 24), 0, 24);
        std::memset(writer.eventResponse(20, 1, Eca::Normal, 0xabcdef, 24), 0, 24);
        QList<quint32> cleared;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            if (message.header.command != Command::ClearChannel)
                return false;
            cleared.append(message.header.parameter1);
            return true;
        };
        server->connection()->sendRaw(QByteArray(writer.data(), qsizetype(writer.size())));
        // What was created for nobody is cleared.
        EVENTUALLY(cleared.size() == 2);
        QVERIFY(cleared.contains(4711) && cleared.contains(4712));
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        QCOMPARE(server->connections().size(), 1);
    }

    void blackHoleBesideAGoodServer()
    {
        // One address swallows all searches, one server answers but has a dead TCP port. The good one must
        // not wait for either.
        QUdpSocket silent;
        QVERIFY(silent.bind(QHostAddress(QHostAddress::LocalHost), 0));
        ScriptedServer hole;
        hole.addDouble("hole", 1);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        const quint16 deadPort = closed.serverPort();
        closed.close();
        hole.searchPort = deadPort;
        Config config = server->config();
        config.addressList.append(QStringLiteral("127.0.0.1:%1").arg(hole.udpPort()));
        config.addressList.append(QStringLiteral("127.0.0.1:%1").arg(silent.localPort()));
        Context both(config);
        QFuture<Reading> dead = both.pv(QStringLiteral("hole")).read({.timeout = 1s});
        QFuture<Reading> good = both.pv(QStringLiteral("a")).read({.timeout = 10s});
        FINISH(good);
        QVERIFY(!errorOf(good));
        FINISH(dead);
        QVERIFY(errorOf(dead));
        QVERIFY(both.pv(QStringLiteral("hole")).state() != ChannelState::Connected);
    }

    void secondServerGetsItsChance()
    {
        // The first that answers has a dead TCP port.
        ScriptedServer bad;
        bad.addDouble("shared", 1);
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
        bad.searchPort = closed.serverPort();
        closed.close();
        server->addDouble("shared", 2);
        server->answerSearches = false;
        Config config = server->config();
        config.addressList.prepend(QStringLiteral("127.0.0.1:%1").arg(bad.udpPort()));
        Context both(config);
        const Pv pv = both.pv(QStringLiteral("shared"));
        pv.connectChannel();
        EVENTUALLY(bad.searchesOf.value("shared") >= 1);
        QTest::qWait(100);
        server->answerSearches = true;
        EVENTUALLY(pv.state() == ChannelState::Connected);
        QCOMPARE(pv.info().host, QStringLiteral("127.0.0.1:%1").arg(server->tcpPort()));
    }

    void duplicateServersAreTold()
    {
        server->answerTwice = true;
        QSignalSpy duplicates(context.get(), &Context::duplicateServer);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("the first is kept")));
        FINISH(context->pv(QStringLiteral("a")).connected(10s));
        EVENTUALLY(duplicates.size() == 1);
        QCOMPARE(duplicates.first().at(0).toString(), QStringLiteral("a"));
        QVERIFY(duplicates.first().at(1).toString() != duplicates.first().at(2).toString());
    }

    void olderServersAreAskedDifferently()
    {
        // 4.11 does not know "the current length".
        server->minorVersion = 11;
        server->add("wave", Reading::fromDoubles({1, 2, 3}));
        quint32 asked = 0;
        server->hook = [&](ScriptedConnection &, const MessageView &message) {
            if (message.header.command == Command::ReadNotify && message.header.dataType == 20)
                asked = message.header.dataCount;
            return false;
        };
        QFuture<Reading> read = context->pv(QStringLiteral("wave")).read({.timeout = 10s});
        FINISH(read);
        QCOMPARE(asked, 3u);
        QCOMPARE(read.result().count(), 3u);
    }

    void nameServersAreAskedOverTcp()
    {
        ScriptedServer nobody; // searches by UDP lead nowhere
        Config config = nobody.config();
        config.nameServers = QStringList{QStringLiteral("127.0.0.1:%1").arg(server->tcpPort())};
        Context other(config);
        const Pv pv = other.pv(QStringLiteral("a"));
        QFuture<Reading> read = pv.read({.timeout = 10s});
        FINISH(read);
        QVERIFY(!errorOf(read));
        QVERIFY(server->circuitSearches >= 1);
        // It goes and comes back, and names are found again.
        server->kill();
        EVENTUALLY(pv.state() == ChannelState::Disconnected);
        QVERIFY(server->restart());
        EVENTUALLY(pv.state() == ChannelState::Connected);
        // With no address to search by UDP at all.
        config.addressList.clear();
        Context tcpOnly(config);
        FINISH(tcpOnly.pv(QStringLiteral("b")).connected(10s));
        QCOMPARE(tcpOnly.pv(QStringLiteral("b")).state(), ChannelState::Connected);
    }

    void beaconAnomalyHurriesTheSearch()
    {
        QUdpSocket probe;
        QVERIFY(probe.bind(QHostAddress(QHostAddress::LocalHost), 0));
        Config config = server->config();
        config.useRepeater = true;
        config.repeaterPort = probe.localPort();
        probe.close();
        Context hearing(config);
        const Pv pv = hearing.pv(QStringLiteral("late"));
        pv.connectChannel();
        // The next search would come 3.8 s after the eighth.
        EVENTUALLY(server->searchesOf.value("late") >= 8);
        const int before = server->searchesOf.value("late");
        QElapsedTimer timer;
        timer.start();
        MessageWriter beacon;
        beacon.beacon(server->tcpPort(), 1);
        QUdpSocket sender;
        sender.writeDatagram(beacon.data(), qint64(beacon.size()), QHostAddress(QHostAddress::LocalHost),
                             config.repeaterPort);
        EVENTUALLY(server->searchesOf.value("late") > before);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    }

    void timedOutWriteHoldsTheNext()
    {
        const Pv pv = context->pv(QStringLiteral("a"));
        FINISH(pv.connected(10s));
        server->find("a")->holdWrites = true;
        QFuture<void> first = pv.write(1.0, {.timeout = 100ms});
        FINISH(first);
        QCOMPARE(errorOf(first).code(), ErrorCode::Timeout);
        QFuture<void> second = pv.write(2.0, {.timeout = 10s});
        FINISH(pv.read({.timeout = 10s}));
        QCOMPARE(server->find("a")->writes, 1);
        server->find("a")->holdWrites = false;
        server->connection()->answerHeld();
        FINISH(second);
        QVERIFY(!errorOf(second));
        QCOMPARE(server->find("a")->writes, 2);
    }

private:
    std::unique_ptr<ScriptedServer> server;
    std::unique_ptr<Context> context;
};

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
