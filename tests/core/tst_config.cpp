// SPDX-License-Identifier: MIT
#include "core/Config.h"

#include <QTest>

using namespace Candela;
using namespace std::chrono_literals;

class TestConfig : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults();
    void everythingSet();
    void wrongValuesAreNamed_data();
    void wrongValuesAreNamed();
    void wrongAddressesAreLeftOut();
    void arrayLimitCountsOnlyWithoutAuto();
    void loopback();
};

namespace {
QProcessEnvironment environment(const QMap<QString, QString> &values)
{
    QProcessEnvironment result;
    for (auto it = values.begin(); it != values.end(); ++it)
        result.insert(it.key(), it.value());
    return result;
}
} // namespace

void TestConfig::defaults()
{
    QStringList warnings;
    const Config config = Config::fromEnvironment(QProcessEnvironment(), &warnings);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    QVERIFY(config.addressList.isEmpty());
    QVERIFY(config.autoAddressList);
    QCOMPARE(config.serverPort, quint16(5064));
    QCOMPARE(config.repeaterPort, quint16(5065));
    QVERIFY(config.connectionTimeout == 30s);
    QVERIFY(config.maxSearchPeriod == 300s);
    QCOMPARE(config.multicastTtl, 1);
    QVERIFY(!config.userName.isEmpty());
    QVERIFY(!config.hostName.isEmpty());
}

void TestConfig::everythingSet()
{
    QStringList warnings;
    const Config config =
        Config::fromEnvironment(environment({
                                    {"EPICS_CA_ADDR_LIST", "  10.0.0.255 ioc-1.example:6000\t127.0.0.1 "},
                                    {"EPICS_CA_AUTO_ADDR_LIST", "no"},
                                    {"EPICS_CA_NAME_SERVERS", "ns:9000"},
                                    {"EPICS_CA_CONN_TMO", "2.5"},
                                    {"EPICS_CA_SERVER_PORT", "7000"},
                                    {"EPICS_CA_REPEATER_PORT", "7001"},
                                    {"EPICS_CA_MAX_SEARCH_PERIOD", "60"},
                                    {"EPICS_CA_MCAST_TTL", "3"},
                                    {"USER", "ada"},
                                }),
                                &warnings);
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    QCOMPARE(config.addressList, (QStringList{"10.0.0.255", "ioc-1.example:6000", "127.0.0.1"}));
    QVERIFY(!config.autoAddressList);
    QCOMPARE(config.nameServers, QStringList{"ns:9000"});
    QVERIFY(config.connectionTimeout == 2500ms);
    QCOMPARE(config.serverPort, quint16(7000));
    QCOMPARE(config.repeaterPort, quint16(7001));
    QVERIFY(config.maxSearchPeriod == 60s);
    QCOMPARE(config.multicastTtl, 3);
    QCOMPARE(config.userName, QString("ada"));
}

void TestConfig::wrongValuesAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("instead");
    QTest::newRow("text for seconds") << "EPICS_CA_CONN_TMO"
                                      << "abc"
                                      << "30";
    QTest::newRow("negative seconds") << "EPICS_CA_CONN_TMO"
                                      << "-1"
                                      << "30";
    QTest::newRow("nan") << "EPICS_CA_CONN_TMO"
                         << "nan"
                         << "30";
    QTest::newRow("port too large") << "EPICS_CA_SERVER_PORT"
                                    << "70000"
                                    << "5064";
    QTest::newRow("reserved port") << "EPICS_CA_REPEATER_PORT"
                                   << "5000"
                                   << "5065";
    QTest::newRow("half a number") << "EPICS_CA_SERVER_PORT"
                                   << "5064x"
                                   << "5064";
    QTest::newRow("neither yes nor no") << "EPICS_CA_AUTO_ADDR_LIST"
                                        << "maybe"
                                        << "YES";
    QTest::newRow("search period too short") << "EPICS_CA_MAX_SEARCH_PERIOD"
                                             << "10"
                                             << "300";
    QTest::newRow("ttl") << "EPICS_CA_MCAST_TTL"
                         << "0"
                         << "1";
    QTest::newRow("ttl too large") << "EPICS_CA_MCAST_TTL"
                                   << "256"
                                   << "1";
    QTest::newRow("array bytes automatic") << "EPICS_CA_AUTO_ARRAY_BYTES"
                                           << "1"
                                           << "YES";
    QTest::newRow("server port of nothing") << "EPICS_CA_SERVER_PORT"
                                            << "0"
                                            << "5064";
    QTest::newRow("repeater port with a sign") << "EPICS_CA_REPEATER_PORT"
                                               << "-5065"
                                               << "5065";
}

void TestConfig::wrongValuesAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    QFETCH(QString, instead);
    QStringList warnings;
    const Config config = Config::fromEnvironment(environment({{name, value}}), &warnings);
    QCOMPARE(warnings.size(), 1);
    QVERIFY(warnings.first().startsWith(name + u':'));
    QVERIFY(warnings.first().contains(u'"' + value + u'"'));
    QVERIFY2(warnings.first().endsWith("using " + instead), qPrintable(warnings.first()));
    QVERIFY(config.connectionTimeout == 30s);
    QCOMPARE(config.serverPort, quint16(5064));
    QCOMPARE(config.repeaterPort, quint16(5065));
    QVERIFY(config.autoAddressList);
    // Who does not ask for the warnings finds them in the log.
    QTest::ignoreMessage(QtWarningMsg, warnings.first().toUtf8().constData());
    Config::fromEnvironment(environment({{name, value}}));
}

void TestConfig::wrongAddressesAreLeftOut()
{
    QStringList warnings;
    const Config config = Config::fromEnvironment(
        environment({{"EPICS_CA_ADDR_LIST", "good:6000 bad:port 1.2.3.4:70000 ok"}}), &warnings);
    QCOMPARE(config.addressList, (QStringList{"good:6000", "ok"}));
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].contains("bad:port"));
    QVERIFY(warnings[1].contains("1.2.3.4:70000"));
    QVERIFY(warnings[0].startsWith("EPICS_CA_ADDR_LIST:"));
    warnings.clear();
    QCOMPARE(Config::fromEnvironment(environment({{"EPICS_CA_NAME_SERVERS", "ns:0 ns2:5064 n/s"}}), &warnings)
                 .nameServers,
             QStringList{"ns2:5064"});
    QCOMPARE(warnings.size(), 2);
    QVERIFY(warnings[0].startsWith("EPICS_CA_NAME_SERVERS:") && warnings[0].contains("ns:0"));
    QVERIFY(warnings[1].contains("n/s"));
}

void TestConfig::arrayLimitCountsOnlyWithoutAuto()
{
    const qint64 byDefault = Config().maxArrayBytes;
    QCOMPARE(Config::fromEnvironment(environment({{"EPICS_CA_MAX_ARRAY_BYTES", "20000"}})).maxArrayBytes,
             byDefault);
    QCOMPARE(Config::fromEnvironment(
                 environment({{"EPICS_CA_MAX_ARRAY_BYTES", "20000"}, {"EPICS_CA_AUTO_ARRAY_BYTES", "NO"}}))
                 .maxArrayBytes,
             qint64(20000));
    QStringList warnings;
    QCOMPARE(
        Config::fromEnvironment(
            environment({{"EPICS_CA_MAX_ARRAY_BYTES", "20"}, {"EPICS_CA_AUTO_ARRAY_BYTES", "NO"}}), &warnings)
            .maxArrayBytes,
        qint64(16384));
    QCOMPARE(warnings.size(), 1);
    QVERIFY2(warnings.first().startsWith("EPICS_CA_MAX_ARRAY_BYTES: \"20\""), qPrintable(warnings.first()));
    QVERIFY(warnings.first().endsWith("using 16384"));
    warnings.clear();
    QCOMPARE(Config::fromEnvironment(
                 environment({{"EPICS_CA_MAX_ARRAY_BYTES", "a lot"}, {"EPICS_CA_AUTO_ARRAY_BYTES", "NO"}}),
                 &warnings)
                 .maxArrayBytes,
             qint64(16384));
    QCOMPARE(warnings.size(), 1);
}

void TestConfig::loopback()
{
    const Config config = Config::loopback(4711);
    QCOMPARE(config.addressList, QStringList{"127.0.0.1:4711"});
    QVERIFY(!config.autoAddressList);
    QVERIFY(!config.useRepeater);
}

QTEST_GUILESS_MAIN(TestConfig)
#include "tst_config.moc"
