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
        saved.selection = QStringList{QStringLiteral("A:B"), QStringLiteral("C")};
        saved.groups.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Desks")}});
        saved.scenes.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Morning")}});
        saved.snapshots.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Before")}});
        WorkspaceWindow window;
        window.geometry = QByteArray("\x00\xff geometry", 11);
        window.state = "state";
        window.panels[QStringLiteral("table")] =
            QJsonObject{{QStringLiteral("pvs"), QJsonArray{QStringLiteral("A:B")}}};
        WorkspaceWindow second;
        second.title = QStringLiteral("Overview");
        saved.windows = {window, second};
        QString error;
        QVERIFY2(saved.save(path, &error), qPrintable(error));

        Workspace read;
        QVERIFY2(Workspace::load(path, &read, &error), qPrintable(error));
        QCOMPARE(read.theme, saved.theme);
        QCOMPARE(read.siteFile, saved.siteFile);
        QCOMPARE(read.demo, true);
        QCOMPARE(read.selection, saved.selection);
        QCOMPARE(read.groups, saved.groups);
        QCOMPARE(read.scenes, saved.scenes);
        QCOMPARE(read.snapshots, saved.snapshots);
        QCOMPARE(read.windows.size(), 2);
        QCOMPARE(read.windows[0].geometry, window.geometry);
        QCOMPARE(read.windows[0].state, window.state);
        QCOMPARE(read.windows[0].panels, window.panels);
        QCOMPARE(read.windows[1].title, second.title);
        QVERIFY(read.unknown.isEmpty());
    }

    void readsFilesOfTheFirstVersion()
    {
        const QByteArray json = R"({
            "candela-workspace": 1, "theme": "dark",
            "window": {"geometry": "Z2Vv", "state": "c3RhdGU="},
            "panels": {
                "plan": {"floor": "F1", "groups": [{"name": "Desks", "pvs": ["A"]}]},
                "scenes": {"fadeSeconds": 2, "scenes": [{"name": "Morning"}]},
                "table": {"rows": []}
            }})";
        Workspace read;
        QString error;
        QVERIFY2(Workspace::parse(json, QStringLiteral("old.candela"), &read, &error), qPrintable(error));
        QCOMPARE(read.theme, QStringLiteral("dark"));
        QCOMPARE(read.windows.size(), 1);
        QCOMPARE(read.windows[0].geometry, QByteArray("geo"));
        QCOMPARE(read.windows[0].state, QByteArray("state"));
        QCOMPARE(read.groups.size(), 1);
        QCOMPARE(read.scenes.size(), 1);
        const QJsonObject panels = read.windows[0].panels;
        QCOMPARE(panels.size(), 3);
        QCOMPARE(panels[QStringLiteral("plan")].toObject(),
                 (QJsonObject{{QStringLiteral("floor"), QStringLiteral("F1")}}));
        QCOMPARE(panels[QStringLiteral("scenes")].toObject(),
                 (QJsonObject{{QStringLiteral("fadeSeconds"), 2}}));
        QVERIFY(read.unknown.isEmpty());
        // Written back, it is of this version.
        Workspace again;
        const QByteArray now = read.toJson(QStringLiteral("old.candela"));
        QVERIFY(now.contains("\"candela-workspace\": 2"));
        QVERIFY(Workspace::parse(now, QStringLiteral("old.candela"), &again, &error));
        QCOMPARE(again.windows[0].panels, panels);
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
        const QByteArray json =
            R"({"candela-workspace": 2, "marks": [1, 2], "windows": [{"panels": {}, "desk": 3}]})";
        Workspace read;
        QString error;
        QVERIFY2(Workspace::parse(json, QStringLiteral("x.candela"), &read, &error), qPrintable(error));
        Workspace again;
        QVERIFY(Workspace::parse(read.toJson(QStringLiteral("x.candela")), QStringLiteral("x.candela"),
                                 &again, &error));
        QCOMPARE(again.unknown[QStringLiteral("marks")].toArray().size(), 2);
        QCOMPARE(again.windows[0].unknown[QStringLiteral("desk")].toInt(), 3);
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
        QTest::newRow("newer") << QByteArray("{\"candela-workspace\": 3}")
                               << "desk.candela: candela-workspace: version 3 was written by a newer Candela";
        QTest::newRow("no version") << QByteArray("{\"candela-workspace\": \"one\"}")
                                    << "desk.candela: candela-workspace: is not a version number";
        QTest::newRow("half a version") << QByteArray("{\"candela-workspace\": 1.5}")
                                        << "desk.candela: candela-workspace: is not a version number";
        QTest::newRow("theme") << QByteArray("{\"candela-workspace\": 1, \"theme\": \"pink\"}")
                               << "desk.candela: theme: \"pink\" is none of system, dark, light";
        QTest::newRow("demo") << QByteArray("{\"candela-workspace\": 1, \"demo\": \"yes\"}")
                              << "desk.candela: demo: is neither true nor false";
        const auto row = [](const char *name, const QByteArray &inside, const char *error) {
            QTest::newRow(name) << QByteArray("{\"candela-workspace\": " + inside + "}") << error;
        };
        row("old panels", R"(1, "panels": [])", "desk.candela: windows[0].panels: is not an object");
        row("old panel", R"(1, "panels": {"table": 3})",
            "desk.candela: windows[0].panels.table: is not an object");
        row("old geometry", R"(1, "window": {"geometry": "%%"})",
            "desk.candela: windows[0].geometry: is not base64");
        row("old window", R"(1, "window": 7)", "desk.candela: windows[0]: is not an object");
        row("windows", R"(2, "windows": {})", "desk.candela: windows: is not a list");
        row("window", R"(2, "windows": [{}, 4])", "desk.candela: windows[1]: is not an object");
        row("title", R"(2, "windows": [{"title": 4}])", "desk.candela: windows[0].title: is not a text");
        row("panels", R"(2, "windows": [{"panels": []}])",
            "desk.candela: windows[0].panels: is not an object");
        row("panel", R"(2, "windows": [{"panels": {"table": 3}}])",
            "desk.candela: windows[0].panels.table: is not an object");
        row("state", R"(2, "windows": [{"state": 7}])", "desk.candela: windows[0].state: is not a text");
        row("selection", R"(2, "selection": ["A", 1])", "desk.candela: selection[1]: is not a text");
        row("groups", R"(2, "groups": {})", "desk.candela: groups: is not a list");
        row("too many", R"(2, "windows": [)" + QByteArray("{},").repeated(40) + "{}]",
            "desk.candela: windows: more than 32 windows");
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
