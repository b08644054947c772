// SPDX-License-Identifier: MIT
#include "protocol/DatagramReader.h"
#include "protocol/Messages.h"
#include "transport/SearchEngine.h"

#include <QNetworkDatagram>
#include <QNetworkInterface>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Candela;
using namespace Candela::Net;

/// The search engine alone, on the loopback interface.
class tst_SearchEngine : public QObject
{
    Q_OBJECT

    static QNetworkInterface loopback()
    {
        const auto all = QNetworkInterface::allInterfaces();
        for (const QNetworkInterface &interface : all) {
            if (interface.flags().testFlag(QNetworkInterface::IsLoopBack))
                return interface;
        }
        return {};
    }

private Q_SLOTS:
    void multicastGroupIsSearched()
    {
        const QHostAddress group(
            QStringLiteral("239.255.77.%1").arg(1 + QCoreApplication::applicationPid() % 250));
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress(QHostAddress::AnyIPv4), 0));
        if (!loopback().isValid() || !server.joinMulticastGroup(group, loopback()))
            QSKIP("no multicast on the loopback interface");

        Config config = Config::loopback(server.localPort());
        config.addressList = QStringList{group.toString()};
        config.multicastTtl = 3;
        config.multicastInterface = loopback().name();
        Counters counters;
        SearchEngine engine(
            config, counters, [](quint32) { return std::string_view("lux"); }, nullptr);
        QSignalSpy warnings(&engine, &SearchEngine::warning);
        std::vector<SearchAnswer> answers;
        connect(&engine, &SearchEngine::answers, this,
                [&](const std::vector<SearchAnswer> &all) { answers = all; });
        engine.start();
        engine.schedule().add(4711);
        engine.run(Clock::now());

        QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), 15000);
        const QNetworkDatagram datagram = server.receiveDatagram();
        const QByteArray bytes = datagram.data();
        DatagramReader reader(std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size()))));
        MessageView message;
        QVERIFY(reader.next(message));
        QCOMPARE(message.header.command, Command::Version);
        QVERIFY(reader.next(message));
        const Result<SearchRequest> request = decodeSearchRequest(message);
        QVERIFY(request.ok());
        QCOMPARE(request->name, QByteArray("lux"));
        QCOMPARE(datagram.destinationAddress(), group);
        QCOMPARE(datagram.hopLimit(), 3); // EPICS_CA_MCAST_TTL

        // The answer comes from the server's own address.
        MessageWriter reply;
        reply.version(0);
        reply.searchReply(request->cid, 5555);
        server.writeDatagram(reply.data(), qint64(reply.size()), datagram.senderAddress(),
                             quint16(datagram.senderPort()));
        QTRY_VERIFY_WITH_TIMEOUT(!answers.empty(), 15000);
        QCOMPARE(answers[0].cid, 4711u);
        QCOMPARE(answers[0].port, quint16(5555));
        QCOMPARE(answers[0].address, datagram.senderAddress().toIPv4Address());
        QVERIFY(warnings.isEmpty());
    }

    void unknownMulticastInterfaceIsNamed()
    {
        Config config = Config::loopback(5064);
        config.multicastInterface = QStringLiteral("eth99");
        Counters counters;
        SearchEngine engine(
            config, counters, [](quint32) { return std::string_view("lux"); }, nullptr);
        QSignalSpy warnings(&engine, &SearchEngine::warning);
        engine.start();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings[0][0].toString().contains(QStringLiteral("\"eth99\"")));
    }

    void reflectedRequestsAreNoAnswers()
    {
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const Config config = Config::loopback(server.localPort());
        Counters counters;
        SearchEngine engine(
            config, counters, [](quint32) { return std::string_view("lux"); }, nullptr);
        int answers = 0;
        connect(&engine, &SearchEngine::answers, this,
                [&](const std::vector<SearchAnswer> &all) { answers += int(all.size()); });
        engine.start();
        engine.schedule().add(1);
        engine.run(Clock::now());
        QTRY_VERIFY_WITH_TIMEOUT(server.hasPendingDatagrams(), 15000);
        const QNetworkDatagram search = server.receiveDatagram();
        const auto port = quint16(search.senderPort());
        // What it sent comes back, then half a header, then an answer without a VERSION in front.
        server.writeDatagram(search.data(), search.senderAddress(), port);
        server.writeDatagram(QByteArray("\x00\x06\x00\x08", 4), search.senderAddress(), port);
        server.writeDatagram(QByteArray(), search.senderAddress(), port);
        MessageWriter reply;
        reply.searchReply(1, 5555);
        server.writeDatagram(reply.data(), qint64(reply.size()), search.senderAddress(), port);
        QTRY_VERIFY_WITH_TIMEOUT(answers > 0, 15000);
        QTest::qWait(50);
        QCOMPARE(answers, 1);
    }

    void missesDoNotSlowTheRate()
    {
        // 10,000 names that nobody has: each turn of the clock sends the same number of bytes, tried as often
        // as one likes.
        QUdpSocket nobody;
        QVERIFY(nobody.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const Config config = Config::loopback(nobody.localPort());
        Counters counters;
        SearchEngine engine(
            config, counters, [](quint32) { return std::string_view("some:long:name:of:a:pv"); }, nullptr);
        engine.start();
        for (quint32 i = 0; i < 10'000; ++i)
            engine.schedule().add(i);
        TimePoint now = Clock::now();
        quint64 sent = 0;
        QList<quint64> ticks;
        // 10,000 names of 40 bytes are 286 datagrams, 48 a tick; meanwhile retries come due.
        for (int tick = 0; tick < 12; ++tick, now += SearchEngine::Tick + std::chrono::milliseconds(1)) {
            engine.run(now);
            const quint64 all = counters.searchDatagrams.load();
            ticks.append(all - sent);
            sent = all;
        }
        for (int tick = 0; tick < 5; ++tick)
            QCOMPARE(ticks[tick], ticks[0]);
        QVERIFY(ticks[0] >= 40);
        QCOMPARE(engine.schedule().firstSearches(), std::size_t(0));
    }

    void noSearchStorm_data()
    {
        QTest::addColumn<int>("hurryEverySeconds");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("most");
        // 15 searches a name in ten minutes, 35 names of this length in a datagram: 4,286 and a few half
        // full.
        QTest::newRow("unknown names") << 0 << 10 << 4'600;
        // A server that comes and goes, or forged beacons: Engine hurries no more often than HurryPause, each
        // time for two or three searches of all names.
        QTest::newRow("beacons all the time") << 2 << 1 << 30 * 3 * 300 + 2'000;
    }
    void noSearchStorm()
    {
        QFETCH(int, hurryEverySeconds);
        QFETCH(int, minutes);
        QFETCH(int, most);
        // 10,000 names that nobody has, for minutes of an injected clock.
        QUdpSocket nobody;
        QVERIFY(nobody.bind(QHostAddress(QHostAddress::LocalHost), 0));
        const Config config = Config::loopback(nobody.localPort());
        Counters counters;
        SearchEngine engine(
            config, counters, [](quint32) { return std::string_view("a:long:name:of:a:pv"); }, nullptr);
        engine.start();
        for (quint32 i = 0; i < 10'000; ++i)
            engine.schedule().add(i);
        const TimePoint begin = Clock::now();
        const TimePoint end = begin + std::chrono::minutes(minutes);
        TimePoint hurry = begin + std::chrono::seconds(hurryEverySeconds);
        quint64 inSecond = 0;
        quint64 busiestSecond = 0;
        TimePoint second = begin;
        int turns = 0;
        for (TimePoint now = begin; now < end; ++turns) {
            if (hurryEverySeconds > 0 && now >= hurry) {
                engine.schedule().hurry(std::chrono::milliseconds(250), now);
                hurry = now + std::chrono::seconds(hurryEverySeconds);
            }
            const quint64 before = counters.searchDatagrams.load();
            engine.run(now);
            if (now >= second + std::chrono::seconds(1)) {
                second = now;
                inSecond = 0;
            }
            inSecond += counters.searchDatagrams.load() - before;
            busiestSecond = std::max(busiestSecond, inSecond);
            // The engine's own timer, a millisecond at the earliest.
            now = std::max(now + std::chrono::milliseconds(1), engine.nextDue());
            if (hurryEverySeconds > 0)
                now = std::min(now, std::max(hurry, now - std::chrono::hours(1)));
        }
        const quint64 sent = counters.searchDatagrams.load();
        qInfo("%llu datagrams in %d minutes, %llu in the busiest second, %d turns", sent, minutes,
              busiestSecond, turns);
        QVERIFY2(sent >= 3'500, qPrintable(QString::number(sent)));
        QVERIFY2(sent <= quint64(most), qPrintable(QString::number(sent)));
        // Window bytes a tick, and never more: 4,800 datagrams a second.
        QVERIFY(busiestSecond <= 48 * 110);
        QCOMPARE(engine.schedule().size(), std::size_t(10'000));
    }
};

QTEST_GUILESS_MAIN(tst_SearchEngine)
#include "tst_searchengine.moc"
