// SPDX-License-Identifier: MIT
#include "RawClient.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

/// The program itself: its command line, its words, its end.
class tst_iocprogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion();
    void listsNames();
    void servesDatabase();
    void startsWhenAsked();
    void databaseErrors();
    void siteErrors();
    void endsOnSignal();
    void endsWithItsParent();
    void portInUse();

private:
    struct Outcome
    {
        int code = -1;
        QString out;
        QString err;
    };
    static Outcome run(const QStringList &arguments);
    static QProcessEnvironment cleanEnvironment();
    /// Starts it, and reads the port from its first line; 0 if it does not come.
    static quint16 start(QProcess &process, QStringList arguments);
    QString write(const QString &name, const QByteArray &text);

    QTemporaryDir m_dir;
};

QProcessEnvironment tst_iocprogram::cleanEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(QLatin1String("EPICS_")))
            environment.remove(name);
    }
    environment.insert(QStringLiteral("EPICS_CAS_AUTO_BEACON_ADDR_LIST"), QStringLiteral("NO"));
    return environment;
}

tst_iocprogram::Outcome tst_iocprogram::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(cleanEnvironment());
    process.start(QStringLiteral(CANDELA_IOC), arguments);
    if (!process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

quint16 tst_iocprogram::start(QProcess &process, QStringList arguments)
{
    process.setProcessEnvironment(cleanEnvironment());
    arguments << QStringLiteral("--port") << QStringLiteral("0");
    process.start(QStringLiteral(CANDELA_IOC), arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(30000))
            return 0;
    }
    static const QRegularExpression line(
        QStringLiteral("^candela-ioc: serving \\d+ PVs of .+ on 127\\.0\\.0\\.1:(\\d+)\\s*$"));
    return line.match(QString::fromUtf8(process.readLine())).captured(1).toUShort();
}

QString tst_iocprogram::write(const QString &name, const QByteArray &text)
{
    const QString path = m_dir.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return path;
}

void tst_iocprogram::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QStringList &arguments, const char *word) {
        QTest::newRow(name) << arguments << QString::fromLatin1(word);
    };
    row("option", {QStringLiteral("--frobnicate")}, "frobnicate");
    row("argument", {QStringLiteral("site.json")}, "site.json");
    row("port", {QStringLiteral("--port"), QStringLiteral("70000")}, "70000");
    row("interface", {QStringLiteral("--interface"), QStringLiteral("::1")}, "::1");
    row("speed", {QStringLiteral("--speed"), QStringLiteral("fast")}, "fast");
    row("start", {QStringLiteral("--start"), QStringLiteral("noon")}, "noon");
    row("start without a building",
        {QStringLiteral("--start"), QStringLiteral("2026-06-21"), QStringLiteral("--db"),
         QStringLiteral("x")},
        "--start");
    row("sensors", {QStringLiteral("--sensors"), QStringLiteral("2.5")}, "2.5");
    row("both",
        {QStringLiteral("--sensors"), QStringLiteral("2"), QStringLiteral("--site"), QStringLiteral("x")},
        "exclude");
    row("macros", {QStringLiteral("-m"), QStringLiteral("A=1")}, "--db");
    row("trouble",
        {QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--trouble"),
         QStringLiteral("dead:nobody")},
        "nobody");
}

void tst_iocprogram::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.startsWith(QLatin1String("candela-ioc: ")) && outcome.err.contains(word),
             qPrintable(outcome.err));
    QVERIFY(outcome.out.isEmpty());
}

void tst_iocprogram::helpAndVersion()
{
    const Outcome help = run({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *word : {"--site", "--db", "--port", "--interface", "--start", "--list", "Examples:"})
        QVERIFY2(help.out.contains(QLatin1String(word)), word);
    const Outcome version = run({QStringLiteral("--version")});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(QLatin1String("candela-ioc ")));
}

void tst_iocprogram::listsNames()
{
    const Outcome names = run({QStringLiteral("--sensors"), QStringLiteral("50"), QStringLiteral("--list")});
    QCOMPARE(names.code, 0);
    const QStringList lines = names.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 50);
    QVERIFY(!names.out.contains(QLatin1Char('\t')));
    const Outcome described = run({QStringLiteral("--sensors"), QStringLiteral("50"),
                                   QStringLiteral("--list"), QStringLiteral("--descriptions")});
    QCOMPARE(described.out.count(QLatin1Char('\t')), lines.size());
    // The default building is found, too.
    QVERIFY(run({QStringLiteral("--list")}).out.count(QLatin1Char('\n')) > 1000);
}

void tst_iocprogram::servesDatabase()
{
    const QString file =
        write(QStringLiteral("lab.db"), "record(ai, \"$(P)lux\") { field(VAL, 42) field(PINI, YES) }");
    QProcess process;
    const quint16 port =
        start(process, {QStringLiteral("--db"), file, QStringLiteral("-m"), QStringLiteral("P=lab:")});
    QVERIFY2(port > 0, process.readAllStandardError().constData());
    RawClient client;
    QVERIFY(client.connectTo(port));
    const quint32 sid = client.create("lab:lux").sid;
    client.send(RawMessage::with(15, 6, 1, sid, 1));
    QCOMPARE(client.receive().f64(0), 42.0);
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
}

void tst_iocprogram::startsWhenAsked()
{
    QProcess process;
    const quint16 port = start(process, {QStringLiteral("--start"), QStringLiteral("2026-06-21T12:34"),
                                         QStringLiteral("--speed"), QStringLiteral("0")});
    QVERIFY2(port > 0, process.readAllStandardError().constData());
    RawClient client;
    QVERIFY(client.connectTo(port));
    const quint32 sid = client.create("BLD:TIME").sid;
    client.send(RawMessage::with(15, 0, 1, sid, 1));
    // In the building's own zone, wherever the machine is.
    QVERIFY(client.receive().payload.startsWith("2026-06-21T12:34:00"));
    process.terminate();
    QVERIFY(process.waitForFinished(30000));
}

void tst_iocprogram::databaseErrors()
{
    const QString file =
        write(QStringLiteral("bad.db"), "record(ai, \"a\") {\n field(FOO, 1)\n}\nrecord(motor, b) {}");
    const Outcome outcome = run({QStringLiteral("--db"), file});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QString(file + QLatin1String(":2:"))), qPrintable(outcome.err));
    QVERIFY2(outcome.err.contains(QString(file + QLatin1String(":4:"))), qPrintable(outcome.err));
    QCOMPARE(run({QStringLiteral("--db"), QStringLiteral("/nowhere.db")}).code, 1);
}

void tst_iocprogram::siteErrors()
{
    const QString file = write(QStringLiteral("bad.json"), "{\n \"name\": 5,\n}");
    const Outcome outcome = run({QStringLiteral("--site"), file});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(QLatin1String("bad.json")), qPrintable(outcome.err));
}

void tst_iocprogram::endsOnSignal()
{
#ifdef Q_OS_WIN
    QSKIP("There are no such signals here");
#else
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess process;
        const quint16 port = start(process, {QStringLiteral("--sensors"), QStringLiteral("20")});
        QVERIFY(port > 0);
        RawClient client;
        QVERIFY(client.connectTo(port));
        ::kill(pid_t(process.processId()), signal);
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(client.isClosedByServer());
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }
#endif
}

void tst_iocprogram::endsWithItsParent()
{
    QProcess process;
    QVERIFY(start(process,
                  {QStringLiteral("--sensors"), QStringLiteral("20"), QStringLiteral("--parent-pipe")}) > 0);
    process.write("anything\n");
    QVERIFY(!process.waitForFinished(200));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(30000));
    QCOMPARE(process.exitCode(), 0);
}

void tst_iocprogram::portInUse()
{
    // A UDP port that somebody holds without sharing it.
    QUdpSocket other;
    QVERIFY(other.bind(QHostAddress(QHostAddress::LocalHost), 0, QUdpSocket::DontShareAddress));
    const QString port = QString::number(other.localPort());
    const Outcome outcome =
        run({QStringLiteral("--sensors"), QStringLiteral("20"), QStringLiteral("--port"), port});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(outcome.err.contains(port) && outcome.err.contains(QLatin1String("UDP")),
             qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(tst_iocprogram)
#include "tst_iocprogram.moc"
