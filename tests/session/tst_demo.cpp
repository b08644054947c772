// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Demo.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

/// Programs that behave as candela-ioc does, well or badly, stand in for it.
class tst_Demo : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString program(const QByteArray &script)
    {
        static int count = 0;
        const QString path = m_dir.filePath(QStringLiteral("ioc%1").arg(++count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return path;
    }

private Q_SLOTS:
    void startsAndTellsThePort()
    {
        Demo demo;
        QSignalSpy started(&demo, &Demo::started);
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start(
            program("echo 'candela-ioc: serving 5012 PVs of Aurora House on 127.0.0.1:41234'\nread line\n"));
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
        QCOMPARE(started[0][0].toInt(), 41234);
        QCOMPARE(started[0][1].toInt(), 5012);
        QCOMPARE(started[0][2].toString(), QStringLiteral("Aurora House"));
        QCOMPARE(demo.state(), Demo::State::Running);
        QCOMPARE(failed.size(), 0);
    }

    void waitsForTheLineAmongOthers()
    {
        Demo demo;
        QSignalSpy started(&demo, &Demo::started);
        demo.start(program("echo hello\nprintf 'candela-ioc: serving 1 PVs of A'\nsleep 0.2\n"
                           "echo ' house on the hill on 127.0.0.1:7'\nread line\n"));
        QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
        QCOMPARE(started[0][2].toString(), QStringLiteral("A house on the hill"));
    }

    void saysSoWhenTheProgramIsMissing()
    {
        // Neither beside this test nor in an empty PATH.
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", m_dir.path().toLocal8Bit());
        Demo demo;
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start();
        qputenv("PATH", path);
        QCOMPARE(failed.size(), 1);
        const QString reason = failed[0][0].toString();
        QVERIFY2(reason.contains(QStringLiteral("candela-ioc")) && reason.contains(QStringLiteral("PATH")),
                 qPrintable(reason));
        QCOMPARE(demo.state(), Demo::State::Failed);
    }

    void saysWhyTheProgramCannotRun()
    {
        QFile::remove(m_dir.filePath(QStringLiteral("nothing")));
        Demo demo;
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start(m_dir.filePath(QStringLiteral("nothing")));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QVERIFY(failed[0][0].toString().contains(QStringLiteral("could not be started")));
    }

    void repeatsTheLastWordsOfOneThatEnds()
    {
        Demo demo;
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start(program("echo first >&2\necho 'house.json: line 3: no' >&2\nexit 4\n"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        const QString reason = failed[0][0].toString();
        QVERIFY2(reason.contains(QStringLiteral("exit code 4: house.json: line 3: no")), qPrintable(reason));
    }

    void startsOneThatDiesAgainAtItsPort()
    {
        const QString arguments = m_dir.filePath(QStringLiteral("arguments"));
        Demo demo;
        QSignalSpy started(&demo, &Demo::started);
        QSignalSpy restarting(&demo, &Demo::restarting);
        QSignalSpy failed(&demo, &Demo::failed);
        demo.start(program("echo \"$@\" >> '" + arguments.toLocal8Bit() +
                           "'\necho 'candela-ioc: serving 3 PVs of X on 127.0.0.1:4321'\nexit 1\n"));
        // It dies each time, so in the end it is left alone.
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 60'000);
        QCOMPARE(restarting.size(), 3);
        QFile file(arguments);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("--port 0"));
        QVERIFY(lines[1].startsWith("--port 4321"));
        QVERIFY(lines[1].contains("--parent-pipe"));
        // By day, whatever the hour: the first impression has people and light in it.
        QVERIFY(lines[0].contains("T10:00"));
    }

    void beginsOnTheMorningOfAWorkingDay()
    {
        const QDateTime friday(QDate(2026, 11, 20), QTime(23, 50));
        QCOMPARE(Demo::workingMorning(friday), QDateTime(QDate(2026, 11, 20), QTime(10, 0)));
        QCOMPARE(Demo::workingMorning(friday.addDays(1)), QDateTime(QDate(2026, 11, 20), QTime(10, 0)));
        QCOMPARE(Demo::workingMorning(friday.addDays(2)), QDateTime(QDate(2026, 11, 20), QTime(10, 0)));
        QCOMPARE(Demo::workingMorning(friday.addDays(3)), QDateTime(QDate(2026, 11, 23), QTime(10, 0)));
    }

    void endsItWithItself()
    {
        const QString mark = m_dir.filePath(QStringLiteral("ended"));
        {
            Demo demo;
            QSignalSpy started(&demo, &Demo::started);
            demo.start(program("trap \"touch '" + mark.toLocal8Bit() +
                               "'; exit 0\" TERM\n"
                               "echo 'candela-ioc: serving 3 PVs of X on 127.0.0.1:4321'\n"
                               "while read line; do :; done\ntouch '" +
                               mark.toLocal8Bit() + "'\n"));
            QTRY_COMPARE_WITH_TIMEOUT(started.size(), 1, 20'000);
            QSignalSpy failed(&demo, &Demo::failed);
            demo.stop();
            QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(mark), 20'000);
            QCOMPARE(failed.size(), 0);
        }
        QVERIFY(QFile::exists(mark));
    }
};

QTEST_GUILESS_MAIN(tst_Demo)
#include "tst_demo.moc"
