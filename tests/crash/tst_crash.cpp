// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/AutosaveFile.h"
#include "formats/PvsFile.h"
#include "formats/SnapshotCsv.h"
#include "session/AuditEntry.h"
#include "session/AuditWriter.h"
#include "session/RecoveryStore.h"
#include "session/Workspace.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Candela;

namespace {

constexpr int Rows = 500; ///< As the writer has it.

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Empty if the file is whole, all of one round.
QString wrongWithTable(const TableFile &file)
{
    if (!file.readable || file.sheet.rows.size() != Rows || !file.problems.isEmpty())
        return QStringLiteral("%1 rows, %2 problems: %3")
            .arg(file.sheet.rows.size())
            .arg(file.problems.list().size())
            .arg(file.problems.isEmpty() ? QString() : file.problems.list().first().what);
    for (const PvTableSheet::Row &row : file.sheet.rows) {
        if (!row.saved || row.saved->text != file.sheet.rows.first().saved->text)
            return QStringLiteral("two rounds in one file");
    }
    return {};
}

QString wrongWithWorkspace(const QString &path)
{
    Workspace workspace;
    QString error;
    if (!Workspace::load(path, &workspace, &error))
        return error;
    if (workspace.windows.size() != 2 || workspace.windows[0].title != workspace.windows[1].title)
        return QStringLiteral("two rounds in one file");
    const QJsonArray pvs = workspace.windows[0].panels[QStringLiteral("table")].toObject()["pvs"].toArray();
    if (pvs.size() != Rows || !pvs.last().toString().endsWith(QLatin1Char(':') + workspace.windows[0].title))
        return QStringLiteral("rows are missing");
    return {};
}

/// Each line is one entry, and the last one is of this round or a later one.
QString wrongWithLog(const QString &folder, int round)
{
    int last = 0;
    for (int number = 3; number >= 0; --number) {
        const QString name = AuditWriter::fileName(number);
        const QByteArray bytes = bytesOf(folder + QLatin1Char('/') + name);
        if (bytes.isEmpty())
            continue;
        if (!bytes.startsWith(auditHeader()) || !bytes.endsWith('\n'))
            return QString(name + QStringLiteral(": does not begin or end as it should"));
        const QList<QByteArray> lines = bytes.mid(auditHeader().size()).trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const std::optional<AuditEntry> entry = parseAuditLine(line + '\n');
            if (!entry)
                return QString(name + QStringLiteral(": ") + QString::fromUtf8(line));
            last = entry->after.toInt();
        }
    }
    return last >= round ? QString()
                         : QStringLiteral("logged up to %1, but %2 was saved").arg(last).arg(round);
}

QString wrongWith(const QString &folder)
{
    const auto named = [](const char *file, const QString &what) {
        return what.isEmpty() ? QString() : QString(QLatin1String(file) + QStringLiteral(": ") + what);
    };
    QString wrong = named("desk.candela", wrongWithWorkspace(folder + QStringLiteral("/desk.candela")));
    if (wrong.isEmpty())
        wrong = named("table.pvs", wrongWithTable(readPvs(bytesOf(folder + "/table.pvs"), {})));
    if (wrong.isEmpty())
        wrong = named("table.sav", wrongWithTable(readAutosave(bytesOf(folder + "/table.sav"), {})));
    if (wrong.isEmpty())
        wrong = named("table.csv", wrongWithTable(readSnapshotCsv(bytesOf(folder + "/table.csv"), {})));
    if (wrong.isEmpty()) {
        Workspace saved;
        QString error;
        Workspace::load(folder + QStringLiteral("/desk.candela"), &saved, &error);
        wrong =
            named("log", wrongWithLog(folder + QStringLiteral("/log"), saved.windows.first().title.toInt()));
    }
    return wrong;
}

} // namespace

/// Files of a program that is killed, has no room, or may not write.
class tst_Crash : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killedAtAnyMomentEveryFileIsWhole()
    {
        // Four at a time, so that it takes little time; each in a folder of its own that keeps its files from
        // kill to kill.
        constexpr int Writers = 4;
        constexpr int Kills = 200;
        QTemporaryDir dir;
        int kills = 0;
        int offered = 0;
        for (int round = 0; kills < Kills; ++round) {
            std::vector<std::unique_ptr<QProcess>> writers;
            for (int i = 0; i < Writers; ++i) {
                const QString folder = dir.filePath(QString::number(i));
                QVERIFY(QDir().mkpath(folder));
                writers.push_back(std::make_unique<QProcess>());
                writers.back()->start(QStringLiteral(CRASH_WRITER), {folder, QStringLiteral("1000000")});
            }
            for (const auto &writer : writers) {
                QVERIFY(writer->waitForStarted(30'000));
                while (!writer->readAllStandardOutput().contains("ready"))
                    QVERIFY2(writer->waitForReadyRead(60'000), writer->readAllStandardError().constData());
            }
            for (const auto &writer : writers) {
                QThread::usleep(QRandomGenerator::global()->bounded(12'000u));
                writer->kill();
            }
            for (int i = 0; i < Writers; ++i) {
                QVERIFY(writers[size_t(i)]->waitForFinished(30'000));
                ++kills;
                const QString folder = dir.filePath(QString::number(i));
                const QString wrong = wrongWith(folder);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                // What the program kept for a restart is offered, whole, once.
                RecoveryStore store(folder + QStringLiteral("/state"));
                const QList<RecoveryStore::Left> left = store.takeLeft();
                QCOMPARE(left.size(), 1);
                const QString broken = wrongWithWorkspace(left.first().path);
                QVERIFY2(broken.isEmpty(), qPrintable(broken));
                store.discard(left.first().path);
                ++offered;
            }
        }
        QCOMPARE(offered, kills);
    }

    void withoutRoomTheOldFilesStay()
    {
        QTemporaryDir dir;
        QProcess writer;
        writer.start(QStringLiteral(CRASH_WRITER), {dir.path(), QStringLiteral("1")});
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 0);
        const QByteArray before = bytesOf(dir.filePath(QStringLiteral("desk.candela")));
        QVERIFY(before.size() > 10'000);
        writer.start(QStringLiteral(CRASH_WRITER), {dir.path(), QStringLiteral("3"), QStringLiteral("3000")});
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitStatus(), QProcess::NormalExit);
        QCOMPARE(writer.exitCode(), 1);
        const QString told = QString::fromLocal8Bit(writer.readAllStandardOutput());
        for (const char *name : {"desk.candela", "table.pvs", "table.sav", "table.csv"})
            QVERIFY2(told.contains(QLatin1String(name) + QStringLiteral(": cannot be written: ")),
                     qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("File too large")), qPrintable(told)); // the system's reason
        const QString wrong = wrongWith(dir.path());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(bytesOf(dir.filePath(QStringLiteral("desk.candela"))), before);
        // Nothing half is left lying about.
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 4);
    }

    void aFolderThatMayNotBeWrittenIsTold()
    {
        // Not even root can make a file there.
        QProcess writer;
        writer.start(QStringLiteral(CRASH_WRITER), {QStringLiteral("/proc/self"), QStringLiteral("1")});
        QVERIFY(writer.waitForFinished(60'000));
        QCOMPARE(writer.exitCode(), 1);
        const QString told = QString::fromLocal8Bit(writer.readAllStandardOutput());
        QVERIFY2(told.contains(QStringLiteral("desk.candela: cannot be written: ")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("state cannot be made")), qPrintable(told));
    }
};

QTEST_GUILESS_MAIN(tst_Crash)
#include "tst_crash.moc"
