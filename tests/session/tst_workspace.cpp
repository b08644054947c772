// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Workspace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

class tst_Workspace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsItWasSaved()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("desk.candela"));
        Workspace saved;
        saved.theme = QStringLiteral("light");
        saved.siteFile = dir.filePath(QStringLiteral("house/site.json"));
        saved.demo = true;
        saved.windowGeometry = QByteArray("\x00\xff geometry", 11);
        saved.windowState = "state";
        saved.panels[QStringLiteral("table")] =
            QJsonObject{{QStringLiteral("pvs"), QJsonArray{QStringLiteral("A:B")}}};
        QString error;
        QVERIFY2(saved.save(path, &error), qPrintable(error));

        Workspace read;
        QVERIFY2(Workspace::load(path, &read, &error), qPrintable(error));
        QCOMPARE(read.theme, saved.theme);
        QCOMPARE(read.siteFile, saved.siteFile);
        QCOMPARE(read.demo, true);
        QCOMPARE(read.windowGeometry, saved.windowGeometry);
        QCOMPARE(read.windowState, saved.windowState);
        QCOMPARE(read.panels, saved.panels);
    }

    void movesWithItsSite()
    {
        Workspace saved;
        saved.siteFile = QStringLiteral("/a/house/site.json");
        const QByteArray json = saved.toJson(QStringLiteral("/a/desk.candela"));
        QVERIFY2(json.contains("\"house/site.json\""), json.constData());
        Workspace read;
        QString error;
        QVERIFY(Workspace::parse(json, QStringLiteral("/b/desk.candela"), &read, &error));
        QCOMPARE(read.siteFile, QStringLiteral("/b/house/site.json"));
    }

    void keepsWhatItDoesNotKnow()
    {
        const QByteArray json = R"({"candela-workspace": 1, "panels": {}, "scenes": [1, 2]})";
        Workspace read;
        QString error;
        QVERIFY2(Workspace::parse(json, QStringLiteral("x.candela"), &read, &error), qPrintable(error));
        Workspace again;
        QVERIFY(Workspace::parse(read.toJson(QStringLiteral("x.candela")), QStringLiteral("x.candela"),
                                 &again, &error));
        QCOMPARE(again.unknown[QStringLiteral("scenes")].toArray().size(), 2);
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("syntax") << QByteArray("{\n  \"candela-workspace\": 1,\n  \"panels\": {,}\n}")
                                << "desk.candela: line 3: ";
        QTest::newRow("empty") << QByteArray() << "desk.candela: line 1: ";
        QTest::newRow("cut off") << QByteArray("{\"candela-workspace\": 1, \"panels\": {")
                                 << "desk.candela: line 1: ";
        QTest::newRow("not an object")
            << QByteArray("[1]") << "desk.candela: line 1: a workspace is a JSON object";
        QTest::newRow("something else")
            << QByteArray("{\"name\": \"x\"}") << "desk.candela: candela-workspace: is missing";
        QTest::newRow("newer") << QByteArray("{\"candela-workspace\": 2}")
                               << "desk.candela: candela-workspace: version 2 was written by a newer Candela";
        QTest::newRow("no version") << QByteArray("{\"candela-workspace\": \"one\"}")
                                    << "desk.candela: candela-workspace: is not a version number";
        QTest::newRow("half a version") << QByteArray("{\"candela-workspace\": 1.5}")
                                        << "desk.candela: candela-workspace: is not a version number";
        QTest::newRow("theme") << QByteArray("{\"candela-workspace\": 1, \"theme\": \"pink\"}")
                               << "desk.candela: theme: \"pink\" is none of system, dark, light";
        QTest::newRow("demo") << QByteArray("{\"candela-workspace\": 1, \"demo\": \"yes\"}")
                              << "desk.candela: demo: is neither true nor false";
        QTest::newRow("panels") << QByteArray("{\"candela-workspace\": 1, \"panels\": []}")
                                << "desk.candela: panels: is not an object";
        QTest::newRow("panel") << QByteArray("{\"candela-workspace\": 1, \"panels\": {\"table\": 3}}")
                               << "desk.candela: panels.table: is not an object";
        QTest::newRow("geometry") << QByteArray(
                                         "{\"candela-workspace\": 1, \"window\": {\"geometry\": \"%%\"}}")
                                  << "desk.candela: window.geometry: is not base64";
        QTest::newRow("state") << QByteArray("{\"candela-workspace\": 1, \"window\": {\"state\": 7}}")
                               << "desk.candela: window.state: is not a text";
    }
    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        Workspace untouched;
        untouched.theme = QStringLiteral("dark");
        QString told;
        QVERIFY(!Workspace::parse(json, QStringLiteral("/some/where/desk.candela"), &untouched, &told));
        QVERIFY2(told.startsWith(error), qPrintable(told));
        QCOMPARE(untouched.theme, QStringLiteral("dark"));
    }

    void tellsOfFilesThatCannotBeReadOrWritten()
    {
        QTemporaryDir dir;
        Workspace workspace;
        QString error;
        QVERIFY(!Workspace::load(dir.filePath(QStringLiteral("none.candela")), &workspace, &error));
        QVERIFY2(error.contains(QStringLiteral("none.candela: cannot be read")), qPrintable(error));
        QVERIFY(!workspace.save(dir.filePath(QStringLiteral("no/such/folder.candela")), &error));
        QVERIFY2(error.contains(QStringLiteral("folder.candela: cannot be written")), qPrintable(error));
    }

    void aFailedSaveLeavesTheOldFile()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("desk.candela"));
        // A folder of that name cannot be replaced by a file.
        QVERIFY(QDir().mkpath(path + QStringLiteral("/kept")));
        QString error;
        QVERIFY(!Workspace().save(path, &error));
        QVERIFY(QDir(path).exists(QStringLiteral("kept")));
    }
};

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
