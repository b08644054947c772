// SPDX-License-Identifier: MIT
#include "Programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

class TestCli : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // Happy days
    void getText();
    void getJson();
    void getCsv();
    void ranges();
    void fromAFile();
    void fromStandardInput();
    void longStrings();
    void gatherSumsUp();
    void puts();
    void negativeNumbers();
    void putWithoutWaiting();
    void putFromAFile();
    void scatterSumsUp();
    void arrays();
    void monitorCounts();
    void monitorShowsChanges();
    void monitorEndsAfterItsDuration();
    void interruptEndsInOrder();
    void info();
    void infoJson();
    void searchListsTheHost();
    // Rainy days
    void someAreMissing();
    void missingAsJson();
    void badValuesAreNamed();
    void orderedStopsAtTheFirstFailure();
    void monitorWithAMissingOne();

private:
    std::unique_ptr<Ioc> m_ioc;
    Cli m_cli;
};

void TestCli::initTestCase()
{
    m_ioc = std::make_unique<Ioc>(QFINDTESTDATA("cli.db"));
    QVERIFY(m_ioc->isRunning());
    m_cli = Cli(m_ioc->port());
}

void TestCli::getText()
{
    const CliResult result = m_cli.run({"get", "cli:ai", "cli:bo"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.lines(), (QList<QByteArray>{"cli:ai 1.50 lx", "cli:bo Off"}));
    QVERIFY2(result.err.isEmpty(), result.err.constData());
    QCOMPARE(m_cli.run({"get", "cli:bo", "--numbers"}).out, QByteArray("cli:bo 0\n"));
}

void TestCli::getJson()
{
    const CliResult result = m_cli.run({"get", "cli:ai", "cli:bo", "cli:str", "--format", "json"});
    QCOMPARE(result.exitCode, 0);
    const auto objects = result.objects();
    QCOMPARE(objects.size(), 3);
    const QJsonObject &first = objects[0];
    for (const char *key : {"pv", "ok", "value", "units", "severity", "status", "timestamp", "error"})
        QVERIFY2(first.contains(QLatin1String(key)), key);
    QCOMPARE(first["pv"].toString(), QString("cli:ai"));
    QCOMPARE(first["ok"].toBool(), true);
    QCOMPARE(first["value"].toDouble(), 1.5);
    QCOMPARE(first["units"].toString(), QString("lx"));
    QCOMPARE(first["severity"].toString(), QString("NO_ALARM"));
    QCOMPARE(first["status"].toString(), QString("NO_ALARM"));
    QVERIFY(first["error"].isNull());
    QVERIFY2(first["timestamp"].toString().endsWith('Z'), qPrintable(first["timestamp"].toString()));
    QCOMPARE(objects[1]["value"].toString(), QString("Off"));
    QCOMPARE(objects[2]["value"].toString(), QString("a \"b\", c"));
}

void TestCli::getCsv()
{
    const CliResult result = m_cli.run({"get", "cli:ai", "cli:str", "--format", "csv"});
    QCOMPARE(result.exitCode, 0);
    const auto lines = result.lines();
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QByteArray("pv,ok,value,units,severity,status,timestamp,error"));
    QVERIFY2(lines[1].startsWith("cli:ai,true,1.5,lx,NO_ALARM,NO_ALARM,20"), lines[1].constData());
    QVERIFY2(lines[2].startsWith("cli:str,true,\"a \"\"b\"\", c\",,"), lines[2].constData());
}

void TestCli::ranges()
{
    const CliResult result = m_cli.run({"get", "cli:lux{0..2}", "cli:{ai,bo}"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.lines(), (QList<QByteArray>{"cli:lux0 10", "cli:lux1 20", "cli:lux2 30",
                                                "cli:ai   1.50 lx", "cli:bo   Off"}));
}

void TestCli::fromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath("names"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# all of them\ncli:lux{0..1}\n\n  cli:ai\tA sensor # the best\n");
    file.close();
    const CliResult result = m_cli.run({"get", "--file", file.fileName(), "cli:bo"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.lines().size(), 4);
    QVERIFY(result.lines()[0].startsWith("cli:bo"));
    QVERIFY(result.lines()[3].startsWith("cli:ai"));
}

void TestCli::fromStandardInput()
{
    const QByteArray names = "cli:ai\ncli:bo\n";
    QCOMPARE(m_cli.run({"get", "--file", "-"}, names).lines().size(), 2);
    QCOMPARE(m_cli.run({"gather"}, names).lines().size(), 2);
    // With names as arguments, standard input is left alone.
    QCOMPARE(m_cli.run({"get", "cli:str"}, names).lines().size(), 1);
}

void TestCli::longStrings()
{
    const CliResult result = m_cli.run({"get", "cli:ai.DESC$", "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects()[0]["value"].toString(), QString("A sensor with quite some description"));
}

void TestCli::gatherSumsUp()
{
    const CliResult result = m_cli.run({"gather", "cli:lux{0..2}", "--format", "json"});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.objects().size(), 3);
    for (const char *part : {"3 ok", "0 failed", "min 10", "mean 20", "max 30", " ms"})
        QVERIFY2(result.err.contains(part), result.err.constData());
}

void TestCli::puts()
{
    const CliResult result = m_cli.run({"put", "cli:ao", "42.5", "cli:bo", "On"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(m_cli.run({"get", "cli:ao"}).out, QByteArray("cli:ao 42.5\n"));
    QCOMPARE(m_cli.run({"get", "cli:bo"}).out, QByteArray("cli:bo On\n"));
    QCOMPARE(m_cli.run({"put", "cli:bo", "0"}).exitCode, 0);
    QCOMPARE(m_cli.run({"get", "cli:bo"}).out, QByteArray("cli:bo Off\n"));
}

void TestCli::negativeNumbers()
{
    const CliResult result = m_cli.run({"put", "cli:ao", "-5.5", "--timeout", "10"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(m_cli.run({"get", "cli:ao", "--format", "json"}).objects()[0]["value"].toDouble(), -5.5);
}

void TestCli::putWithoutWaiting()
{
    QCOMPARE(m_cli.run({"put", "--no-wait", "cli:ao", "77"}).exitCode, 0);
    QTRY_COMPARE(m_cli.run({"get", "cli:ao"}).out, QByteArray("cli:ao 77\n"));
}

void TestCli::putFromAFile()
{
    QCOMPARE(m_cli.run({"put", "--file", "-"}, "cli:lux{0..1} 5\ncli:str two words\n").exitCode, 0);
    QCOMPARE(m_cli.run({"get", "cli:lux0", "cli:str"}).lines(),
             (QList<QByteArray>{"cli:lux0 5", "cli:str  two words"}));
    QCOMPARE(m_cli.run({"put", "cli:lux0", "10", "cli:lux1", "20", "cli:str", "a \"b\", c"}).exitCode, 0);
}

void TestCli::scatterSumsUp()
{
    const CliResult result = m_cli.run({"scatter", "cli:ao", "1", "cli:bo", "On"});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("2 ok, 0 failed"), result.err.constData());
}

void TestCli::arrays()
{
    QCOMPARE(m_cli.run({"put", "cli:wf", "1, 2.5, 3"}).exitCode, 0);
    const CliResult got = m_cli.run({"get", "cli:wf", "--format", "json"});
    QCOMPARE(got.objects().size(), 1);
    const QJsonValue value = got.objects()[0]["value"];
    QVERIFY2(value.isArray(), got.err.constData());
    QCOMPARE(value.toArray(), (QJsonArray{1, 2.5, 3}));
    QCOMPARE(m_cli.run({"get", "cli:wf"}).out, QByteArray("cli:wf 1, 2.5, 3\n"));
    QVERIFY(m_cli.run({"get", "cli:wf", "--format", "csv"}).out.contains(",1 2.5 3,"));
    const CliResult tooMany = m_cli.run({"put", "cli:wf", "1 2 3 4 5 6 7 8 9 10 11"});
    QCOMPARE(tooMany.exitCode, 1);
    QVERIFY(tooMany.err.contains("cli:wf"));
}

void TestCli::monitorCounts()
{
    const CliResult result = m_cli.run({"monitor", "cli:lux{0..2}", "--count", "3", "--format", "json"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.objects().size(), 3);
}

void TestCli::monitorShowsChanges()
{
    QProcess monitor;
    m_cli.start(monitor, {"monitor", "cli:ao", "--count", "4", "--format", "json"});
    QByteArray out;
    const auto lines = [&] {
        out += monitor.readAllStandardOutput();
        return out.count('\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(lines() >= 1, 20'000);
    for (int value = 101; value <= 103; ++value)
        QCOMPARE(m_cli.run({"put", "cli:ao", QString::number(value)}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(monitor.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(monitor.exitCode(), 0);
    QCOMPARE(lines(), 4);
    // Every one of them, in order: a monitor is not a display.
    const qsizetype a = out.indexOf(":101");
    const qsizetype b = out.indexOf(":102");
    const qsizetype c = out.indexOf(":103");
    QVERIFY2(a > 0 && a < b && b < c, out.constData());
}

void TestCli::monitorEndsAfterItsDuration()
{
    const CliResult result = m_cli.run({"monitor", "cli:ai", "--duration", "1"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.lines().size(), 1);
    QVERIFY(result.out.contains("1.50 lx"));
}

void TestCli::interruptEndsInOrder()
{
#ifdef Q_OS_WIN
    QSKIP("no signals there");
#else
    for (int number : {SIGINT, SIGTERM}) {
        QProcess monitor;
        m_cli.start(monitor, {"monitor", "cli:ai"});
        QVERIFY(monitor.waitForReadyRead(20'000));
        ::kill(pid_t(monitor.processId()), number);
        QVERIFY(monitor.waitForFinished(20'000));
        QCOMPARE(monitor.exitStatus(), QProcess::NormalExit);
        QCOMPARE(monitor.exitCode(), 0);
    }
#endif
}

void TestCli::info()
{
    const CliResult result = m_cli.run({"info", "cli:ai", "cli:bo"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    const QByteArray host = QByteArray("127.0.0.1:").append(QByteArray::number(m_ioc->port()));
    for (const QByteArray &part : {QByteArray("cli:ai\n"), host, QByteArray("DOUBLE"), QByteArray("lx"),
                                   QByteArray("ENUM"), QByteArray("On"), QByteArray("connected")})
        QVERIFY2(result.out.contains(part), result.out.constData());
}

void TestCli::infoJson()
{
    const auto objects = m_cli.run({"info", "cli:ai", "cli:bo", "--format", "json"}).objects();
    QCOMPARE(objects.size(), 2);
    QCOMPARE(objects[0]["type"].toString(), QString("DOUBLE"));
    QCOMPARE(objects[0]["count"].toInt(), 1);
    QCOMPARE(objects[0]["units"].toString(), QString("lx"));
    QCOMPARE(objects[0]["writable"].toBool(), true);
    QCOMPARE(objects[0]["display"].toArray().last().toDouble(), 100.0);
    QCOMPARE(objects[1]["labels"].toArray(), (QJsonArray{"Off", "On"}));
}

void TestCli::searchListsTheHost()
{
    const CliResult result = m_cli.run({"search", "cli:lux{0..1}"});
    QVERIFY2(result.exitCode == 0, result.err.constData());
    QCOMPARE(result.lines()[0], QByteArray("cli:lux0 127.0.0.1:").append(QByteArray::number(m_ioc->port())));
    QCOMPARE(result.lines().size(), 2);
}

void TestCli::someAreMissing()
{
    for (const char *command : {"get", "gather", "info", "search"}) {
        const CliResult result = m_cli.run({command, "cli:gone1", "cli:ai", "cli:gone2", "--timeout", "1"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.out.contains("cli:ai"), result.out.constData());
        QVERIFY2(result.err.contains("cli:gone1: ") && result.err.contains("cli:gone2: "),
                 result.err.constData());
        QVERIFY(!result.err.contains("cli:ai: "));
        QVERIFY(!result.out.contains("gone"));
    }
}

void TestCli::missingAsJson()
{
    const auto result = m_cli.run({"gather", "cli:gone", "cli:ai", "--timeout", "1", "--format", "json"});
    QCOMPARE(result.exitCode, 1);
    const auto objects = result.objects();
    QCOMPARE(objects.size(), 2); // in the order of the input
    QCOMPARE(objects[0]["pv"].toString(), QString("cli:gone"));
    QCOMPARE(objects[0]["ok"].toBool(true), false);
    QVERIFY(objects[0]["value"].isNull());
    QVERIFY(!objects[0]["error"].toString().isEmpty());
    QCOMPARE(objects[0]["code"].toString(), QString("not-found"));
    QCOMPARE(objects[1]["ok"].toBool(), true);
    QVERIFY(result.err.contains("1 ok, 1 failed"));
}

void TestCli::badValuesAreNamed()
{
    const CliResult result = m_cli.run({"put", "cli:ao", "abc", "cli:bo", "Broken", "cli:ro", "5"});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("cli:ao: \"abc\" is not a number"), result.err.constData());
    QVERIFY2(result.err.contains("\"Broken\"") && result.err.contains("Off, On"), result.err.constData());
    QVERIFY2(result.err.contains("cli:ro: "), result.err.constData());
    QVERIFY(result.out.isEmpty());
}

void TestCli::orderedStopsAtTheFirstFailure()
{
    QCOMPARE(m_cli.run({"put", "cli:lux2", "30"}).exitCode, 0);
    const CliResult result = m_cli.run({"put", "--ordered", "cli:ao", "abc", "cli:lux2", "99"});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(m_cli.run({"get", "cli:lux2"}).out, QByteArray("cli:lux2 30\n"));
}

void TestCli::monitorWithAMissingOne()
{
    const CliResult result = m_cli.run(
        {"monitor", "cli:ai", "cli:gone", "--timeout", "0.5", "--duration", "2", "--format", "json"});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.objects().size(), 1);
    QVERIFY2(result.err.contains("cli:gone"), result.err.constData());
    QCOMPARE(result.err.count("cli:gone"), 1); // named once
}

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
