// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

class tst_CommandLine : public QObject
{
    Q_OBJECT

    struct Ended
    {
        int exitCode;
        QString out;
        QString err;
    };
    static Ended run(const QStringList &arguments)
    {
        QProcess process;
        // Without a display: help and mistakes need none.
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(CANDELA_PROGRAM), arguments);
        if (!process.waitForFinished(60'000))
            return {-1, {}, process.errorString()};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void helpNamesEveryOption()
    {
        const Ended ended = run({"--help"});
        QCOMPARE(ended.exitCode, 0);
        for (const char *option : {"--demo", "--site", "--pv", "--chart", "--read-only", "--screenshot",
                                   "--language", "--version", "FILE..."})
            QVERIFY2(ended.out.contains(QLatin1String(option)), option);
        QVERIFY2(ended.err.isEmpty(), qPrintable(ended.err));
    }

    void versionIsOneLine()
    {
        const Ended ended = run({"--version"});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.out.startsWith(QStringLiteral("candela 0.")) &&
                     ended.out.count(QLatin1Char('\n')) == 1,
                 qPrintable(ended.out));
    }

    void mistakesEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("bad range") << QStringList{"--pv", "LUX{1..}"} << "--pv";
        QTest::newRow("unknown option") << QStringList{"--dmeo"} << "dmeo";
        QTest::newRow("no value") << QStringList{"--pv"} << "pv";
        QTest::newRow("empty value") << QStringList{"--chart", ""} << "--chart needs a value";
        QTest::newRow("unknown language") << QStringList{"--language", "tlh"} << "\"tlh\" is none of de, en";
        QTest::newRow("two workspaces") << QStringList{"a.candela", "b.candela"} << "only one workspace";
        QTest::newRow("no such workspace")
            << QStringList{"/no/such.candela"} << "/no/such.candela: no such file";
        QTest::newRow("no such site")
            << QStringList{"--site", "/no/house.json"} << "/no/house.json: no such file";
    }
    void mistakesEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Ended ended = run(arguments);
        QCOMPARE(ended.exitCode, 2);
        QVERIFY2(ended.err.contains(names), qPrintable(ended.err));
        QVERIFY2(ended.err.startsWith(QStringLiteral("candela: ")), qPrintable(ended.err));
        QVERIFY(ended.out.isEmpty());
    }

    void takesEverythingTogether()
    {
        QTemporaryDir dir;
        const QString file = dir.filePath(QStringLiteral("x.candela"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        const CommandLine line = CommandLine::parse({"candela", file, "--pv", "A", "--pv=B", "--chart", "C",
                                                     "--read-only", "--demo", "--screenshot", "x.png"});
        QVERIFY2(!line.ends, qPrintable(line.text));
        QCOMPARE(line.workspace, file);
        QCOMPARE(line.pvs, QStringList({"A", "B"}));
        QCOMPARE(line.charts, QStringList({"C"}));
        QVERIFY(line.readOnly && line.demo);
        QVERIFY(line.imports.isEmpty());
        // Files of other programs, as many as one likes, beside one workspace.
        const QString table = dir.filePath(QStringLiteral("x.pvs"));
        const QString strip = dir.filePath(QStringLiteral("x.stp"));
        QVERIFY(QFile(table).open(QIODevice::WriteOnly) && QFile(strip).open(QIODevice::WriteOnly));
        const CommandLine files = CommandLine::parse({"candela", table, file, strip});
        QVERIFY2(!files.ends, qPrintable(files.text));
        QCOMPARE(files.workspace, file);
        QCOMPARE(files.imports, QStringList({table, strip}));
        const CommandLine gone = CommandLine::parse({"candela", dir.filePath(QStringLiteral("gone.sav"))});
        QVERIFY(gone.ends && gone.exitCode == 2);
        QCOMPARE(line.screenshot, QStringLiteral("x.png"));
    }

    void leavesQtItsOwnOptions()
    {
        QCOMPARE(CommandLine::withoutQtOptions(
                     {"candela", "-platform", "offscreen", "--demo", "--style", "fusion"}),
                 QStringList({"candela", "--demo"}));
    }
};

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
