// SPDX-License-Identifier: MIT
#include "RawClient.h"
#include "ioc/ServerThread.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela::Ioc;
using namespace std::chrono_literals;

/// What the environment says, and the beacons that follow from it.
class tst_serverconfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void environment();
    void fallbacks();
    void wrongValues();
    void beacons();
    void ignoredClients();
};

void tst_serverconfig::defaults()
{
    QStringList warnings;
    const ServerConfig config = ServerConfig::fromEnvironment(QProcessEnvironment(), &warnings);
    QVERIFY(warnings.isEmpty());
    QCOMPARE(config.address, QHostAddress(QHostAddress::LocalHost)); // nobody else unless told so
    QCOMPARE(config.tcpPort, quint16(5064));
    QCOMPARE(config.udpPort, quint16(5064));
    QCOMPARE(config.beaconPort, quint16(5065));
    QCOMPARE(config.beaconPeriod, 15000ms);
    QVERIFY(config.autoBeaconAddresses);
}

void tst_serverconfig::environment()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("EPICS_CAS_SERVER_PORT"), QStringLiteral(" 6064 "));
    environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"), QStringLiteral("7064"));
    environment.insert(QStringLiteral("EPICS_CAS_INTF_ADDR_LIST"), QStringLiteral("192.168.1.5"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_ADDR_LIST"),
                       QStringLiteral("10.0.0.255  10.1.0.255:6000"));
    environment.insert(QStringLiteral("EPICS_CAS_AUTO_BEACON_ADDR_LIST"), QStringLiteral("no"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_PORT"), QStringLiteral("6065"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_PERIOD"), QStringLiteral("7.5"));
    environment.insert(QStringLiteral("EPICS_CAS_IGNORE_ADDR_LIST"), QStringLiteral("10.9.9.9"));
    QStringList warnings;
    const ServerConfig config = ServerConfig::fromEnvironment(environment, &warnings);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(QLatin1Char('\n'))));
    QCOMPARE(config.tcpPort, quint16(6064));
    QCOMPARE(config.udpPort, quint16(6064));
    QCOMPARE(config.address, QHostAddress(QStringLiteral("192.168.1.5")));
    QCOMPARE(config.beaconAddresses, (QList<Endpoint>{{QHostAddress(QStringLiteral("10.0.0.255")), 6065},
                                                      {QHostAddress(QStringLiteral("10.1.0.255")), 6000}}));
    QVERIFY(!config.autoBeaconAddresses);
    QCOMPARE(config.beaconPeriod, 7500ms);
    QCOMPARE(config.ignoredAddresses, (QList<QHostAddress>{QHostAddress(QStringLiteral("10.9.9.9"))}));
}

void tst_serverconfig::fallbacks()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"), QStringLiteral("7064"));
    environment.insert(QStringLiteral("EPICS_CA_REPEATER_PORT"), QStringLiteral("7065"));
    environment.insert(QStringLiteral("EPICS_CA_AUTO_ADDR_LIST"), QStringLiteral("NO"));
    environment.insert(QStringLiteral("EPICS_CA_ADDR_LIST"), QStringLiteral("localhost"));
    const ServerConfig config = ServerConfig::fromEnvironment(environment);
    QCOMPARE(config.tcpPort, quint16(7064));
    QCOMPARE(config.beaconPort, quint16(7065));
    QVERIFY(!config.autoBeaconAddresses);
    QCOMPARE(config.beaconAddresses, (QList<Endpoint>{{QHostAddress(QStringLiteral("127.0.0.1")), 7065}}));
}

void tst_serverconfig::wrongValues()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("EPICS_CAS_SERVER_PORT"), QStringLiteral("80"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_PERIOD"), QStringLiteral("often"));
    environment.insert(QStringLiteral("EPICS_CAS_AUTO_BEACON_ADDR_LIST"), QStringLiteral("maybe"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_ADDR_LIST"),
                       QStringLiteral("10.0.0.255 ::1 10.0.0.1:x"));
    QStringList warnings;
    const ServerConfig config = ServerConfig::fromEnvironment(environment, &warnings);
    QCOMPARE(config.tcpPort, quint16(5064));
    QCOMPARE(config.beaconPeriod, 15000ms);
    QVERIFY(config.autoBeaconAddresses);
    QCOMPARE(config.beaconAddresses.size(), 1);
    QCOMPARE(warnings.size(), 5);
    for (const char *name :
         {"EPICS_CAS_SERVER_PORT: \"80\"", "EPICS_CAS_BEACON_PERIOD: \"often\"",
          "EPICS_CAS_AUTO_BEACON_ADDR_LIST: \"maybe\"", "EPICS_CAS_BEACON_ADDR_LIST: \"10.0.0.1:x\""})
        QVERIFY2(warnings.join(QLatin1Char('\n')).contains(QLatin1String(name)), name);
}

void tst_serverconfig::beacons()
{
    QUdpSocket listener;
    QVERIFY(listener.bind(QHostAddress(QHostAddress::LocalHost), 0));
    ServerConfig config;
    config.beaconAddresses = {{QHostAddress(QHostAddress::LocalHost), listener.localPort()}};
    config.autoBeaconAddresses = false;
    config.beaconPeriod = 300ms;
    ServerThread server({}, config);
    QVERIFY2(server.start(), qPrintable(server.errorString()));
    QElapsedTimer timer;
    timer.start();
    // 0.02, 0.04, 0.08, 0.16 s, then the period: seven beacons are 0.9 s apart.
    for (quint32 i = 0; i < 7; ++i) {
        QVERIFY(listener.hasPendingDatagrams() || listener.waitForReadyRead(10000));
        QByteArray datagram(100, '\0');
        datagram.resize(listener.readDatagram(datagram.data(), datagram.size()));
        QCOMPARE(datagram.size(), 16);
        const RawMessage beacon = RawMessage::take(&datagram);
        QCOMPARE(beacon.command, quint16(13));
        QCOMPARE(beacon.type, quint16(13));
        QCOMPARE(beacon.count, quint32(server.tcpPort()));
        QCOMPARE(beacon.p1, i); // strictly advancing
    }
    QVERIFY2(timer.elapsed() > 700, qPrintable(QString::number(timer.elapsed())));
}

void tst_serverconfig::ignoredClients()
{
    ServerConfig config = ServerThread::quietConfig();
    config.ignoredAddresses = {QHostAddress(QHostAddress::LocalHost)};
    ServerThread server([](Database &database) { database.add(RecordType::Ai, "x"); }, config);
    QVERIFY(server.start());
    QUdpSocket socket;
    QVERIFY(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    socket.writeDatagram(QByteArray(RawMessage::with(0, 1, 13, 1, 0).bytes() +
                                    RawMessage::with(6, 5, 13, 8, 8, paddedText("x")).bytes()),
                         QHostAddress(QHostAddress::LocalHost), server.port());
    QVERIFY(!socket.waitForReadyRead(300));
}

QTEST_GUILESS_MAIN(tst_serverconfig)
#include "tst_serverconfig.moc"
