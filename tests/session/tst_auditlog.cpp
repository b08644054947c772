// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AuditLog.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/WriteHistory.h"
#include "session/WriteSampler.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

namespace {

AuditEntry entryOf(const QString &pv, const QString &after = QStringLiteral("1"))
{
    return {1'700'000'000'250,       QStringLiteral("ann@desk"), 42, pv, QStringLiteral("0"), after,
            QStringLiteral("Table"), QStringLiteral("ok")};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_AuditLog : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;

    std::unique_ptr<Session> sessionFor(const QString &folder)
    {
        auto session = std::make_unique<Session>();
        session->settings()->setAuditFolder(folder);
        return session;
    }

private Q_SLOTS:
    void initTestCase() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path()); }
    void init()
    {
        QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("candela"),
                  QStringLiteral("candela"))
            .clear();
    }

    void aLineComesBackAsItWas_data()
    {
        QTest::addColumn<QString>("value");
        QTest::newRow("plain") << "40";
        QTest::newRow("comma") << "1,2,3";
        QTest::newRow("quote") << "say \"on\"";
        QTest::newRow("new line") << "a\nb\r\nc\td";
        QTest::newRow("backslash") << "C:\\new\\u0041";
        QTest::newRow("nothing") << "";
        QTest::newRow("separators") << QString::fromUtf8("a\u2028b\u2029c\u0085d\u202Ee");
        QTest::newRow("beyond the plane") << QString::fromUtf8("\U0001F4A1 on");
        QTest::newRow("nul") << QString(QChar(0));
    }
    void aLineComesBackAsItWas()
    {
        QFETCH(QString, value);
        const AuditEntry before = entryOf(QStringLiteral("A:B,\"C"), value);
        const QByteArray line = auditLine(before);
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.endsWith('\n'));
        const auto after = parseAuditLine(line);
        QVERIFY(after);
        QCOMPARE(after->unixMs, before.unixMs);
        QCOMPARE(after->who, before.who);
        QCOMPARE(after->process, before.process);
        QCOMPARE(after->pv, before.pv);
        QCOMPARE(after->before, before.before);
        QCOMPARE(after->after, value);
        QCOMPARE(after->origin, before.origin);
        QCOMPARE(after->result, before.result);
    }

    void aValueCannotForgeALine()
    {
        const QByteArray forged = auditLine(entryOf(QStringLiteral("EVIL")));
        for (const QString &end : {QStringLiteral("\n"), QStringLiteral("\r"), QStringLiteral("\"\n"),
                                   QString(QChar(0x85)), QString(QChar(0x2028)), QStringLiteral("\\\n")}) {
            const QString attack = QString(QStringLiteral("1") + end + QString::fromUtf8(forged));
            for (const QByteArray &part : auditLine(entryOf(QStringLiteral("PV"), attack)).split('\n'))
                QVERIFY(part.isEmpty() || parseAuditLine(part + '\n')->pv == QLatin1String("PV"));
            // Nor does what a person sees break the line.
            const QString shown =
                QString::fromUtf8(auditLine(entryOf(QStringLiteral("PV"), attack))).chopped(1);
            QVERIFY(!shown.contains(
                QRegularExpression(QStringLiteral("[\\x{0}-\\x{1f}\\x{85}\\x{2028}\\x{2029}]"))));
        }
    }

    void longValuesAreCut()
    {
        const QByteArray line =
            auditLine(entryOf(QStringLiteral("WAVE"), QString(100'000, QLatin1Char('7'))));
        QVERIFY(line.size() < 2 * AuditEntry::LongestField);
        QVERIFY(parseAuditLine(line)->after.endsWith(QChar(0x2026)));
    }

    void nonsenseIsNoLine()
    {
        QVERIFY(!parseAuditLine(auditHeader()));
        QVERIFY(!parseAuditLine("\n"));
        QVERIFY(!parseAuditLine("a,b,c\n"));
        QVERIFY(!parseAuditLine(auditLine(entryOf(QStringLiteral("A"))).chopped(3)));
        QVERIFY(!parseAuditLine("2026-11-20T12:00:00.000+01:00,a,1,b,\"open,c,d,e\n"));
    }

    void timeIsIsoWithZone()
    {
        const QRegularExpression iso(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}([+-]\\d\\d:\\d\\d|Z)$"));
        QVERIFY2(iso.match(auditTime(1'700'000'000'250)).hasMatch(),
                 qPrintable(auditTime(1'700'000'000'250)));
    }

    void spreadsheetsGetNoFormulas()
    {
        const QByteArray csv = auditCsv({entryOf(QStringLiteral("=cmd()"), QStringLiteral("-5"))});
        QVERIFY(csv.contains("'=cmd()"));
        QVERIFY(csv.contains(",-5,")); // a number stays one
    }

    void aWriteIsInTheFileWithWhoWhenAndWhat()
    {
        QTemporaryDir dir;
        auto session = sessionFor(dir.filePath(QStringLiteral("new/audit")));
        AuditLog log(session.get());
        session->writes()->note({QStringLiteral("HALL:DIM"), QStringLiteral("10"), QStringLiteral("40"),
                                 QStringLiteral("Table"), ErrorCode::Timeout});
        QTRY_COMPARE(AuditLog::read(log.folder(), 10).size(), 1);
        const AuditEntry entry = AuditLog::read(log.folder(), 10).first();
        QCOMPARE(entry.pv, QStringLiteral("HALL:DIM"));
        QCOMPARE(entry.before, QStringLiteral("10"));
        QCOMPARE(entry.after, QStringLiteral("40"));
        QCOMPARE(entry.origin, QStringLiteral("Table"));
        QCOMPARE(entry.result, QStringLiteral("timeout"));
        QVERIFY(entry.failed());
        QCOMPARE(entry.who, AuditEntry::currentUser());
        QVERIFY(entry.who.contains(QLatin1Char('@')));
        QCOMPARE(entry.process, QCoreApplication::applicationPid());
        QVERIFY(qAbs(entry.unixMs - QDateTime::currentMSecsSinceEpoch()) < 60'000);
    }

    void whatIsUnderWayAtTheEndIsNotLost()
    {
        QTemporaryDir dir;
        auto session = sessionFor(dir.path());
        {
            AuditLog log(session.get());
            session->writes()->begin(
                {{QStringLiteral("A"), {}, QStringLiteral("1"), QStringLiteral("Probe")}});
        }
        QCOMPARE(session->writes()->pending(), 0);
        const QList<AuditEntry> entries = AuditLog::read(dir.path(), 10);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().result, QStringLiteral("closed"));
    }

    void filesRotate()
    {
        QTemporaryDir dir;
        AuditWriter writer({dir.path(), 2'000, 3});
        for (int i = 0; i < 200; ++i)
            writer.append({entryOf(QStringLiteral("PV:%1").arg(i))});
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("writes.3.csv"))));
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("writes.4.csv"))));
        for (const QFileInfo &file : QDir(dir.path()).entryInfoList({QStringLiteral("*.csv")}))
            QVERIFY2(file.size() <= 2'000, qPrintable(file.fileName()));
        const QList<AuditEntry> entries = AuditLog::read(dir.path(), 1000);
        QVERIFY(entries.size() > 60);
        QCOMPARE(entries.last().pv, QStringLiteral("PV:199"));
        for (qsizetype i = 0; i < entries.size(); ++i)
            QCOMPARE(entries.at(i).pv, QStringLiteral("PV:%1").arg(200 - entries.size() + i));
        // Fewer are wanted: the oldest go.
        writer.setPlace({dir.path(), 2'000, 1});
        for (int i = 0; i < 60; ++i)
            writer.append({entryOf(QStringLiteral("X"))});
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("writes.2.csv"))));
    }

    void aHalfLineIsNotContinued()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("writes.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(auditHeader() + auditLine(entryOf(QStringLiteral("A"))) +
                   auditLine(entryOf(QStringLiteral("B"))).chopped(20));
        file.close();
        AuditWriter writer({dir.path()});
        writer.append({entryOf(QStringLiteral("C"))});
        const QList<AuditEntry> entries = AuditLog::read(dir.path(), 10);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.last().pv, QStringLiteral("C"));
    }

    void anUnusableFolderIsToldOnceAndHarmsNothing()
    {
        QTemporaryDir dir;
        const QString blocked = dir.filePath(QStringLiteral("file"));
        QVERIFY(QFile(blocked).open(QIODevice::WriteOnly)); // no folder can be made below it
        auto session = sessionFor(blocked + QStringLiteral("/audit"));
        QSignalSpy told(session.get(), &Session::message);
        AuditLog log(session.get());
        for (int i = 0; i < 20; ++i)
            session->writes()->note({QStringLiteral("A"), {}, QString::number(i), QStringLiteral("Table")});
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().at(1).toBool());
        QTest::qWait(50);
        QCOMPARE(told.size(), 1);
        QCOMPARE(session->writes()->all().size(), size_t(20));
        // What waited is written as soon as there is a place for it.
        session->settings()->setAuditFolder(dir.filePath(QStringLiteral("good")));
        QTRY_COMPARE(AuditLog::read(dir.filePath(QStringLiteral("good")), 100).size(), 20);
        QTRY_COMPARE(told.size(), 2);
    }

    void aFullDiskIsToldOnce()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("there is no /dev/full");
        QTemporaryDir dir;
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), dir.filePath(QStringLiteral("writes.csv"))));
        AuditWriter writer({dir.path()});
        QSignalSpy failed(&writer, &AuditWriter::failed);
        QSignalSpy recovered(&writer, &AuditWriter::recovered);
        for (int i = 0; i < 10; ++i)
            writer.append({entryOf(QStringLiteral("A"))});
        QCOMPARE(failed.size(), 1);
        QVERIFY(QFile::remove(dir.filePath(QStringLiteral("writes.csv"))));
        writer.setPlace({dir.path()});
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(AuditLog::read(dir.path(), 100).size(), 10);
    }

    void waitingEntriesAreBounded()
    {
        QTemporaryDir dir;
        const QString blocked = dir.filePath(QStringLiteral("file"));
        QVERIFY(QFile(blocked).open(QIODevice::WriteOnly));
        AuditWriter writer({blocked});
        QSignalSpy recovered(&writer, &AuditWriter::recovered);
        QList<AuditEntry> many(AuditWriter::MostWaiting / 2, entryOf(QStringLiteral("A")));
        for (int i = 0; i < 3; ++i)
            writer.append(many);
        writer.setPlace({dir.filePath(QStringLiteral("good"))});
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(recovered.first().first().toInt(), AuditWriter::MostWaiting / 2);
        QCOMPARE(AuditLog::read(dir.filePath(QStringLiteral("good")), 100'000).size(),
                 AuditWriter::MostWaiting);
    }

    void severalProgramsShareOneLog()
    {
        constexpr int Programs = 3;
        constexpr int Lines = 50;
        QTemporaryDir dir;
        std::vector<std::unique_ptr<QProcess>> programs;
        for (int i = 0; i < Programs; ++i) {
            programs.push_back(std::make_unique<QProcess>());
            programs.back()->start(QCoreApplication::applicationFilePath(),
                                   {QStringLiteral("--append"), dir.path(), QString::number(Lines)});
        }
        for (const auto &program : programs) {
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitCode(), 0);
        }
        // Rotated several times on the way; nothing is torn, nothing is missing.
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("writes.2.csv"))));
        qsizetype lines = 0;
        for (const QFileInfo &file : QDir(dir.path()).entryInfoList({QStringLiteral("*.csv")})) {
            for (const QByteArray &line : contentOf(file.filePath()).split('\n')) {
                if (line.isEmpty() || line + '\n' == auditHeader())
                    continue;
                QVERIFY2(parseAuditLine(line + '\n'), line.constData());
                ++lines;
            }
        }
        QCOMPARE(lines, Programs * Lines);
    }

    void aKilledProgramLosesNothingThatWasWritten()
    {
        QTemporaryDir dir;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--note-and-hang"), dir.path(), m_home.path()});
        QVERIFY(program.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(AuditLog::read(dir.path(), 100).size(), 30, 30'000);
        program.kill();
        QVERIFY(program.waitForFinished());
        QCOMPARE(AuditLog::read(dir.path(), 100).size(), 30);
        AuditWriter next({dir.path()}); // a lock that was left behind does not keep others out
        next.append({entryOf(QStringLiteral("AFTER"))});
        QCOMPARE(AuditLog::read(dir.path(), 100).size(), 31);
    }

    void gesturesAreSampled()
    {
        WriteHistory history;
        QSignalSpy noted(&history, &WriteHistory::noted);
        WriteSampler sampler(&history);
        for (int i = 0; i < 100; ++i)
            sampler.sent(
                {{QStringLiteral("A"), QStringLiteral("0"), QString::number(i), QStringLiteral("Lights")},
                 {QStringLiteral("B"), {}, QString::number(2 * i), QStringLiteral("Lights")}});
        QCOMPARE(noted.size(), 0);
        QTRY_COMPARE(noted.size(), 1);
        QCOMPARE(history.all().size(), size_t(2));
        QCOMPARE(history.all().front().before, QStringLiteral("0"));
        QCOMPARE(history.all().front().after, QStringLiteral("99"));
        QVERIFY(!history.all().front().acknowledged);
        QCOMPARE(AuditEntry::of(history.all().front()).result, QStringLiteral("sent"));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--append")) {
        AuditWriter writer({arguments.value(2), 3'000, 50});
        for (int i = 0; i < arguments.value(3).toInt(); ++i)
            writer.append({entryOf(QStringLiteral("P%1:%2").arg(QCoreApplication::applicationPid()).arg(i))});
        return 0;
    }
    if (arguments.value(1) == QLatin1String("--note-and-hang")) {
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, arguments.value(3));
        Session session;
        session.settings()->setAuditFolder(arguments.value(2));
        AuditLog log(&session);
        for (int i = 0; i < 30; ++i)
            session.writes()->note({QStringLiteral("A"), {}, QString::number(i), QStringLiteral("Table")});
        return QCoreApplication::exec();
    }
    tst_AuditLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_auditlog.moc"
