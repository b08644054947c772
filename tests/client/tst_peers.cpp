// SPDX-License-Identifier: MIT
#include "client/Context.h"
#include "client/Subscription.h"
#include "support/EngineDoor.h"
#include "support/Futures.h"
#include "support/Peers.h"
#include "support/ScriptedServer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Candela;
using namespace Candela::Test;
using namespace std::chrono_literals;

/// Beside the programs of EPICS base, where they are installed: its soft IOC as the server, its CA repeater,
/// and its own client on the same host.
class tst_Peers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormOfASoftIoc()
    {
        const QString softIoc = epicsProgram(QStringLiteral("softIoc"));
        if (softIoc.isEmpty())
            QSKIP("softIoc is not installed");
        QTemporaryDir folder;
        QFile database(folder.filePath(QStringLiteral("test.db")));
        QVERIFY(database.open(QFile::WriteOnly));
        database.write(
            "record(ai, \"lux\") { field(VAL, \"950\") field(EGU, \"lx\") field(PREC, \"1\") "
            "field(HOPR, \"1000\") field(HIHI, \"900\") field(HHSV, \"MAJOR\") field(PINI, \"YES\") }\n"
            "record(bo, \"lamp\") { field(ZNAM, \"Off\") field(ONAM, \"On\") field(VAL, \"1\") "
            "field(PINI, \"YES\") }\n"
            "record(waveform, \"wave\") { field(NELM, \"100000\") field(FTVL, \"DOUBLE\") }\n");
        database.close();
        const quint16 port = freePort();
        Peer ioc(softIoc, {QStringLiteral("-d"), database.fileName()}, epicsEnvironment(port, freePort()));
        QVERIFY(ioc.isRunning());
        Context context(Config::loopback(port));
        const Pv lux = context.pv(QStringLiteral("lux"));
        FINISH(lux.connected(15s));
        const auto read = [](const Pv &pv, ReadForm form) {
            QFuture<DetailedReading> future = pv.readAs(form, {.timeout = 10s});
            future.waitForFinished();
            return future.result();
        };
        QTRY_COMPARE_WITH_TIMEOUT(read(lux, ReadForm::Status).reading.severity(), Severity::Major, 15000);
        QCOMPARE(read(lux, ReadForm::Plain).reading.toDouble(), 950.0);
        QCOMPARE(read(lux, ReadForm::Plain).reading.severity(), Severity::None);
        QVERIFY(!read(lux, ReadForm::Time).reading.time().isNull());
        QCOMPARE(read(lux, ReadForm::Graphic).metadata->units, QStringLiteral("lx"));
        QCOMPARE(read(lux, ReadForm::Graphic).metadata->alarm.high, 900.0);
        QCOMPARE(read(lux, ReadForm::Control).metadata->display.high, 1000.0);
        QCOMPARE(read(lux, ReadForm::ClassName).reading.toText(), QStringLiteral("ai"));
        const Pv lamp = context.pv(QStringLiteral("lamp"));
        QCOMPARE(read(lamp, ReadForm::ClassName).reading.toText(), QStringLiteral("bo"));
        QCOMPARE(read(lamp, ReadForm::Control).metadata->labels.value(1), QStringLiteral("On"));

        // The alarm is acknowledged, and not when what is acknowledged is less.
        QCOMPARE(read(lux, ReadForm::AlarmAcknowledge).acknowledge,
                 (AlarmAcknowledge{true, Severity::Major}));
        QVERIFY(!errorOf(lux.acknowledgeAlarm(Severity::Minor, {.timeout = 10s})));
        QCOMPARE(read(lux, ReadForm::AlarmAcknowledge).acknowledge.highest, Severity::Major);
        QVERIFY(!errorOf(lux.acknowledgeAlarm(Severity::Major, {.timeout = 10s})));
        QCOMPARE(read(lux, ReadForm::AlarmAcknowledge).acknowledge.highest, Severity::None);
        QVERIFY(!errorOf(lux.setAcknowledgeTransients(false, {.timeout = 10s})));
        QCOMPARE(read(lux, ReadForm::AlarmAcknowledge).acknowledge.transientsMatter, false);
        QCOMPARE(read(lux, ReadForm::AlarmAcknowledge).reading.toDouble(), 950.0);

        // A dynamic array of 800 kB.
        const Pv wave = context.pv(QStringLiteral("wave"));
        QVERIFY(!errorOf(wave.write(QList<double>(100'000, 1.25), {.timeout = 10s})));
        QCOMPARE(read(wave, ReadForm::Plain).reading.count(), 100'000u);
        QVERIFY(!errorOf(wave.write(QList<double>{1, 2}, {.timeout = 10s})));
        QCOMPARE(read(wave, ReadForm::Time).reading.count(), 2u);
    }

    void repeaterThatRunsIsUsed()
    {
        const QString caRepeater = epicsProgram(QStringLiteral("caRepeater"));
        if (caRepeater.isEmpty())
            QSKIP("caRepeater is not installed");
        const quint16 port = freePort();
        Peer repeater(caRepeater, {}, epicsEnvironment(freePort(), port));
        QVERIFY(repeater.isRunning());
        // It binds its port a moment after it starts.
        QTRY_VERIFY_WITH_TIMEOUT(
            !QUdpSocket().bind(QHostAddress(QHostAddress::AnyIPv4), port, QAbstractSocket::DontShareAddress),
            15000);
        ScriptedServer server;
        Config config = server.config();
        config.useRepeater = true;
        config.repeaterPort = port;
        Context context(config);
        bool registered = false;
        bool own = true;
        const auto look = [&] {
            inEngine(context, [&](Net::Engine &engine) {
                registered = engine.repeater() && engine.repeater()->isRegistered();
                own = engine.repeater() && engine.repeater()->isRepeater();
            });
            return registered;
        };
        EVENTUALLY(look());
        QVERIFY(!own);
        beaconsArrive(context, server, port);
    }

    void libcaUsesOurs()
    {
        const QString camonitor = epicsProgram(QStringLiteral("camonitor"));
        if (camonitor.isEmpty())
            QSKIP("camonitor is not installed");
        // Ours is the host's repeater; libca's client registers with it rather than starting one.
        ScriptedServer server;
        server.addDouble("lux", 42);
        const quint16 port = freePort();
        Config config = server.config();
        config.useRepeater = true;
        config.repeaterPort = port;
        Context context(config);
        int clients = 0;
        bool own = false;
        const auto look = [&] {
            inEngine(context, [&](Net::Engine &engine) {
                own = engine.repeater() && engine.repeater()->isRepeater();
                clients = own ? engine.repeater()->repeater()->clientCount() : 0;
            });
            return clients;
        };
        EVENTUALLY(look() == 1); // this context itself
        QVERIFY(own);
        QProcessEnvironment environment = epicsEnvironment(server.udpPort(), port);
        Peer client(camonitor, {QStringLiteral("lux")}, environment);
        QVERIFY(client.isRunning());
        EVENTUALLY(look() == 2);
        QByteArray output;
        EVENTUALLY((output += client.process().readAll()).contains("42"));
        QVERIFY2(!output.contains("epeater"), output.constData());
        beaconsArrive(context, server, port);
    }

private:
    /// A beacon that is sent to the repeater makes this context search what waits.
    void beaconsArrive(Context &context, ScriptedServer &server, quint16 port)
    {
        const Pv late = context.pv(QStringLiteral("late"));
        late.connectChannel();
        // The next search would come 1.9 s later.
        EVENTUALLY(server.searchesOf.value("late") >= 7);
        server.addDouble("late", 1);
        QElapsedTimer timer;
        timer.start();
        MessageWriter beacon;
        beacon.beacon(server.tcpPort(), 1);
        QUdpSocket sender;
        sender.writeDatagram(beacon.data(), qint64(beacon.size()), QHostAddress(QHostAddress::LocalHost),
                             port);
        EVENTUALLY(late.state() == ChannelState::Connected);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(tst_Peers)
#include "tst_peers.moc"
