// SPDX-License-Identifier: MIT
#include "Programs.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QTest>

/// What candela-cli does without any server.
class TestCliUsage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void help_data();
    void help();
    void version();
    void wrongUsage_data();
    void wrongUsage();
    void missingFile();
    void wrongEnvironmentIsNamed();
    void nobodyAnswers_data();
    void nobodyAnswers();
};

void TestCliUsage::help_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("all") << QStringList{"--help"} << QByteArray("gather");
    for (const char *command : {"get", "put", "monitor", "info", "search", "gather", "scatter"}) {
        QTest::newRow(command) << QStringList{command, "--help"}
                               << QByteArray("Usage: candela-cli ").append(command).append(" [options] PV");
    }
}

void TestCliUsage::help()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentions);
    const CliResult result = Cli().run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(mentions), result.out.constData());
    QVERIFY(result.err.isEmpty());
}

void TestCliUsage::version()
{
    const CliResult result = Cli().run({"--version"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("candela-cli "));
}

void TestCliUsage::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("named");
    QTest::newRow("nothing") << QStringList{} << QByteArray("Usage");
    QTest::newRow("no such command") << QStringList{"fetch", "x"} << QByteArray("\"fetch\"");
    QTest::newRow("no such option") << QStringList{"get", "x", "--bogus"} << QByteArray("bogus");
    QTest::newRow("another command's option")
        << QStringList{"get", "x", "--no-wait"} << QByteArray("no-wait");
    QTest::newRow("no name") << QStringList{"get"} << QByteArray("no PV name");
    QTest::newRow("no such format") << QStringList{"get", "x", "--format", "xml"} << QByteArray("\"xml\"");
    QTest::newRow("timeout of text") << QStringList{"get", "x", "--timeout", "soon"}
                                     << QByteArray("\"soon\"");
    QTest::newRow("timeout of 0") << QStringList{"get", "x", "--timeout", "0"} << QByteArray("--timeout");
    QTest::newRow("negative timeout") << QStringList{"get", "x", "--timeout", "-1"} << QByteArray("\"-1\"");
    QTest::newRow("bad range") << QStringList{"get", "x{1..}"} << QByteArray("\"1..\"");
    QTest::newRow("too many names") << QStringList{"get", "x{1..9999999}"} << QByteArray("1000000");
    QTest::newRow("value missing") << QStringList{"put", "x", "1", "y"} << QByteArray("\"y\"");
    QTest::newRow("nothing to put") << QStringList{"put"} << QByteArray("no PV and value");
    QTest::newRow("count of text") << QStringList{"monitor", "x", "--count", "few"} << QByteArray("\"few\"");
    QTest::newRow("half a count") << QStringList{"monitor", "x", "--count", "1.5"} << QByteArray("\"1.5\"");
    QTest::newRow("events") << QStringList{"monitor", "x", "--events", "vx"} << QByteArray("\"x\"");
}

void TestCliUsage::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, named);
    const CliResult result = Cli().run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(named), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCliUsage::missingFile()
{
    const CliResult result = Cli().run({"get", "--file", "/no/such/file"});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("/no/such/file"));
    const CliResult empty = Cli().run({"get", "--file", "-"}, "# nothing but a comment\n\n");
    QCOMPARE(empty.exitCode, 2);
}

void TestCliUsage::wrongEnvironmentIsNamed()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("EPICS_CA_ADDR_LIST", "127.0.0.1:1");
    environment.insert("EPICS_CA_AUTO_ADDR_LIST", "NO");
    environment.insert("EPICS_CA_CONN_TMO", "forever");
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(CANDELA_CLI, {"get", "x", "--timeout", "0.05"});
    QVERIFY(process.waitForFinished());
    const QByteArray err = process.readAllStandardError();
    QVERIFY2(err.contains("EPICS_CA_CONN_TMO") && err.contains("forever"), err.constData());
}

void TestCliUsage::nobodyAnswers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("get") << QStringList{"get", "cli:nobody"};
    QTest::newRow("put") << QStringList{"put", "cli:nobody", "1"};
    QTest::newRow("monitor") << QStringList{"monitor", "cli:nobody"};
    QTest::newRow("info") << QStringList{"info", "cli:nobody"};
    QTest::newRow("search") << QStringList{"search", "cli:nobody"};
    QTest::newRow("gather") << QStringList{"gather", "cli:nobody"};
}

void TestCliUsage::nobodyAnswers()
{
    QFETCH(QStringList, arguments);
    QElapsedTimer timer;
    timer.start();
    const CliResult result = Cli().run(QStringList(arguments) << "--timeout"
                                                              << "0.2");
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("cli:nobody"), result.err.constData());
    QVERIFY(timer.elapsed() >= 200);
}

QTEST_GUILESS_MAIN(TestCliUsage)
#include "tst_cliusage.moc"
