// SPDX-License-Identifier: MIT
#include "site/JsonPath.h"
#include "site/Site.h"
#include "site/SiteReader.h"
#include "site/SiteShape.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

// One thing a line, so that the lines in the errors below can be counted.
const char *const House = R"({
  "candela-site": 1,
  "name": "House",
  "prefix": "BLD",
  "latitude": 48.5,
  "longitude": 9.25,
  "timeZone": "Europe/Berlin",
  "floors": [
    { "id": "F1", "name": "Ground", "width": 20, "height": 10, "plan": "ground.svg", "rooms": [
      { "id": "R01", "name": "Office", "use": "office", "ceiling": 2.8,
        "outline": [[0, 0], [10, 0], [10, 10], [0, 10]],
        "label": [5, 4.5],
        "windows": [
          { "from": [1, 0], "to": [4.5, 0], "height": 1.4, "azimuth": 0 }
        ],
        "devices": [
          { "id": "LUX01", "kind": "illuminance", "at": [2.5, 3] },
          { "id": "LUM01", "kind": "luminaire", "at": [5, 5], "lumens": 4200, "watts": 31.5 },
          { "id": "PWR01", "kind": "power", "at": [9, 9], "pv": "METER:7" }
        ] },
      { "id": "R02", "name": "Hall", "use": "hall",
        "outline": [[10, 0], [20, 0], [20, 10], [10, 10]] }
    ] }
  ]
})";

QByteArray changed(const char *from, const char *to)
{
    QByteArray json(House);
    const qsizetype at = json.indexOf(from);
    Q_ASSERT(at >= 0);
    return json.replace(at, qsizetype(qstrlen(from)), to);
}

} // namespace

class TestSite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField()
    {
        Site site;
        QString error;
        QVERIFY2(Site::parse(House, QStringLiteral("house.json"), &site, &error), qPrintable(error));
        QCOMPARE(site.name, QStringLiteral("House"));
        QCOMPARE(site.prefix, QStringLiteral("BLD"));
        QCOMPARE(site.latitude, 48.5);
        QCOMPARE(site.longitude, 9.25);
        QCOMPARE(site.timeZone, QStringLiteral("Europe/Berlin"));
        QCOMPARE(site.roomCount(), 2);
        QCOMPARE(site.sensorCount(), 2);
        QCOMPARE(site.luminaireCount(), 1);
        const SiteFloor &floor = site.floors.first();
        QCOMPARE(floor.plan, QStringLiteral("ground.svg"));
        const SiteRoom &room = floor.rooms.first();
        QCOMPARE(room.area(), 100.0);
        QCOMPARE(room.ceiling, 2.8);
        QCOMPARE(room.labelAt, QPointF(5, 4.5));
        QVERIFY(room.contains({5, 5}));
        QVERIFY(!room.contains({11, 5}));
        QCOMPARE(room.windows.size(), 1);
        QCOMPARE(room.windows.first().to, QPointF(4.5, 0));
        QCOMPARE(room.devices.at(0).pv, QStringLiteral("BLD:F1:R01:LUX01"));
        QCOMPARE(room.devices.at(1).lumens, 4200.0);
        QCOMPARE(room.devices.at(1).watts, 31.5);
        QCOMPARE(room.devices.at(2).pv, QStringLiteral("METER:7"));
        QCOMPARE(floor.rooms.at(1).labelAt, QPointF(15, 5)); // the middle, where none is given
    }

    void namesThePvsOfDevices()
    {
        Site site;
        QVERIFY(Site::parse(House, QStringLiteral("house.json"), &site, nullptr));
        const QList<SiteDevice> &devices = site.floors.first().rooms.first().devices;
        QCOMPARE(Site::pvsOf(devices.at(0)), QStringList{QStringLiteral("BLD:F1:R01:LUX01")});
        const QStringList lamp = Site::pvsOf(devices.at(1));
        QCOMPARE(lamp.size(), 7);
        QCOMPARE(lamp.first(), QStringLiteral("BLD:F1:R01:LUM01:DIM"));
        QVERIFY(lamp.contains(QStringLiteral("BLD:F1:R01:LUM01:FAULT")));
        QVERIFY(site.buildingPvs().contains(QStringLiteral("BLD:SUN:ELEV")));
    }

    void writesWhatItRead()
    {
        Site site;
        QVERIFY(Site::parse(House, QStringLiteral("house.json"), &site, nullptr));
        const QJsonObject written = site.toJson();
        Site again;
        QString error;
        QVERIFY2(Site::parse(QJsonDocument(written).toJson(), QStringLiteral("copy.json"), &again, &error),
                 qPrintable(error));
        QCOMPARE(again.toJson(), written);
        QCOMPARE(again.floors.first().rooms.first().devices.at(2).pv, QStringLiteral("METER:7"));
        QCOMPARE(again.floors.first().rooms.first().windows.first().height, 1.4);
        // A PV that the position of the device implies is not written.
        const QJsonObject room = written[u"floors"][0][u"rooms"][0].toObject();
        QVERIFY(!room[u"devices"][0].toObject().contains(u"pv"));
        QVERIFY(room[u"devices"][2].toObject().contains(u"pv"));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("expected");
        auto row = [](const char *name, const QByteArray &json, const char *expected) {
            QTest::newRow(name) << json << QString::fromUtf8(expected);
        };
        row("not an object", "[1]", "house.json:1: a site file holds one object");
        row("not a site", R"({"name": "x"})",
            "house.json:1: this is not a site file: it has no \"candela-site\": 1");
        row("version", changed("\"candela-site\": 1", "\"candela-site\": 2"),
            "house.json:2: candela-site: version 1 of the format is expected here");
        row("kind", changed("\"kind\": \"illuminance\"", "\"kind\": \"lux\""),
            "house.json:17: floors[0].rooms[0].devices[0].kind: unknown kind \"lux\"");
        row("unknown field", changed("\"ceiling\": 2.8", "\"cieling\": 2.8"),
            "house.json:10: floors[0].rooms[0].cieling: unknown field");
        row("unknown root field", changed("\"timeZone\"", "\"timezone\""),
            "house.json:7: timezone: unknown field");
        row("missing", changed("\"width\": 20, ", ""), "house.json:9: floors[0].width: missing");
        row("wrong type", changed("\"latitude\": 48.5", "\"latitude\": \"north\""),
            "house.json:5: latitude: a number is expected");
        row("out of range", changed("\"longitude\": 9.25", "\"longitude\": 181"),
            "house.json:6: longitude: 181 is not within -180 and 180");
        row("time zone", changed("Europe/Berlin", "Europe/Atlantis"),
            "house.json:7: timeZone: unknown time zone \"Europe/Atlantis\"");
        row("use", changed("\"use\": \"hall\"", "\"use\": \"dungeon\""),
            "house.json:21: floors[0].rooms[1].use: unknown use \"dungeon\"; known are office, corridor, "
            "meeting, lab, "
            "hall, library, cafe, service, outdoor");
        row("room twice", changed("\"id\": \"R02\"", "\"id\": \"R01\""),
            "house.json:21: floors[0].rooms[1].id: \"R01\" exists twice");
        row("device twice", changed("\"id\": \"PWR01\"", "\"id\": \"LUX01\""),
            "house.json:19: floors[0].rooms[0].devices[2].id: \"LUX01\" exists twice");
        row("pv twice", changed("\"pv\": \"METER:7\"", "\"pv\": \"BLD:F1:R01:LUM01:CCT\""),
            "house.json:19: floors[0].rooms[0].devices[2].pv: the PV \"BLD:F1:R01:LUM01:CCT\" exists twice");
        row("pv with a blank", changed("METER:7", "METER VAL"),
            "house.json:19: floors[0].rooms[0].devices[2].pv: \"METER VAL\" is not a PV name");
        row("id with a blank", changed("\"id\": \"LUX01\"", "\"id\": \"LUX 1\""),
            "house.json:17: floors[0].rooms[0].devices[0].id: \"LUX 1\" may hold only letters, digits, - and "
            "_");
        row("outside", changed("\"at\": [9, 9]", "\"at\": [9, 10.5]"),
            "house.json:19: floors[0].rooms[0].devices[2].at: [9, 10.5] lies outside the floor of 20 x 10 m");
        row("not a point", changed("\"at\": [9, 9]", "\"at\": [9]"),
            "house.json:19: floors[0].rooms[0].devices[2].at: a position [x, y] in metres is expected");
        row("two corners", changed("[[0, 0], [10, 0], [10, 10], [0, 10]]", "[[0, 0], [10, 0]]"),
            "house.json:11: floors[0].rooms[0].outline: an outline has at least 3 corners");
        row("crossed",
            changed("[[0, 0], [10, 0], [10, 10], [0, 10]]", "[[0, 0], [10, 10], [10, 0], [0, 10]]"),
            "house.json:11: floors[0].rooms[0].outline: the outline crosses or touches itself");
        row("corner outside", changed("[[10, 0], [20, 0]", "[[10, 0], [21, 0]"),
            "house.json:22: floors[0].rooms[1].outline[1]: [21, 0] lies outside the floor of 20 x 10 m");
        row("window without width", changed("\"to\": [4.5, 0]", "\"to\": [1, 0]"),
            "house.json:14: floors[0].rooms[0].windows[0].to: the window has no width");
        row("lumens of a sensor", changed("\"at\": [2.5, 3]", "\"at\": [2.5, 3], \"lumens\": 3"),
            "house.json:17: floors[0].rooms[0].devices[0].lumens: only a luminaire has this");
        row("plan elsewhere", changed("ground.svg", "../../etc/ground.svg"),
            "house.json:9: floors[0].plan: must be a path inside the folder of the site file");
        row("floor is a number", changed("\"floors\": [", "\"floors\": [ 7,"),
            "house.json:8: floors[0]: an object is expected");
        row("empty name", changed("\"name\": \"Hall\"", "\"name\": \"\""),
            "house.json:21: floors[0].rooms[1].name: must not be empty");
    }

    void namesWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, expected);
        Site site;
        site.name = QStringLiteral("untouched");
        QString error;
        QVERIFY(!Site::parse(json, QStringLiteral("house.json"), &site, &error));
        QCOMPARE(error, expected);
        QCOMPARE(site.name, QStringLiteral("untouched"));
    }

    void namesTheLineOfSyntaxErrors()
    {
        Site site;
        QString error;
        QVERIFY(!Site::parse(changed("\"prefix\": \"BLD\",", "\"prefix\" \"BLD\","),
                             QStringLiteral("house.json"), &site, &error));
        QVERIFY2(error.startsWith(u"house.json:4:"), qPrintable(error));
        QVERIFY(!Site::parse(QByteArray(House).chopped(3), QStringLiteral("house.json"), &site, &error));
        QVERIFY2(error.startsWith(u"house.json:2"), qPrintable(error));
        QVERIFY(!Site::parse({}, QStringLiteral("house.json"), &site, &error));
        QVERIFY2(error.startsWith(u"house.json:1:"), qPrintable(error));
    }

    void limitsCounts()
    {
        Site site;
        QVERIFY(Site::parse(House, QStringLiteral("house.json"), &site, nullptr));
        QJsonObject json = site.toJson();
        QJsonArray floors;
        for (int i = 0; i <= SiteReader::MaxFloors; ++i)
            floors.append(json[u"floors"][0]);
        json[u"floors"] = floors;
        QString error;
        QVERIFY(!Site::parse(QJsonDocument(json).toJson(), QStringLiteral("many.json"), &site, &error));
        QVERIFY2(error.contains(u"floors: 501 entries; at most 500 are allowed"), qPrintable(error));
    }

    void saysWhichFileCannotBeRead()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("nobody.json"));
        Site site;
        QString error;
        QVERIFY(!Site::load(path, &site, &error));
        QVERIFY2(error.startsWith(path), qPrintable(error));
    }

    void remembersItsFolder()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("house.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(House);
        file.close();
        Site site;
        QString error;
        QVERIFY2(Site::load(file.fileName(), &site, &error), qPrintable(error));
        QCOMPARE(site.baseDir, dir.path());
    }

    void survivesAnyPrefixOfADocument()
    {
        const QByteArray json(House);
        Site site;
        for (qsizetype i = 0; i < json.size(); ++i) {
            QString error;
            QVERIFY(!Site::parse(json.first(i), QStringLiteral("cut.json"), &site, &error));
            QVERIFY(!error.isEmpty());
        }
    }

    void findsLinesBehindEscapesAndRepeatedKeys()
    {
        const QByteArray json = "{\n\"a\": \"}\\\"]\",\n\"b\": [1,\n{\"c\": 1},\n2],\n\"b\": [\n3]}";
        const JsonPath root;
        const JsonPath b(root, "b");
        QCOMPARE(JsonPath(root, "a").lineIn(json), 2);
        QCOMPARE(JsonPath(b, qsizetype(0)).lineIn(json), 7); // the last "b" counts
        QCOMPARE(JsonPath(b, qsizetype(0)).text(), QStringLiteral("b[0]"));
        QCOMPARE(JsonPath(b, qsizetype(9)).lineIn(json), 6); // there is none: the list itself
    }

    void theHouseThatIsShippedIsComplete()
    {
        Site site;
        QString error;
        QVERIFY2(Site::load(QStringLiteral(CANDELA_SITES "/aurora-house/site.json"), &site, &error),
                 qPrintable(error));
        QVERIFY(site.floors.size() >= 4);
        QVERIFY(site.roomCount() >= 40);
        QVERIFY(site.sensorCount() >= 400);
        QVERIFY(site.luminaireCount() >= 200);
        for (const SiteFloor &floor : site.floors) {
            QVERIFY2(QFile::exists(site.baseDir + u'/' + floor.plan), qPrintable(floor.plan));
            for (qsizetype i = 0; i < floor.rooms.size(); ++i) {
                const SiteRoom &room = floor.rooms[i];
                QVERIFY2(room.contains(room.labelAt), qPrintable(room.name));
                for (const SiteDevice &device : room.devices)
                    QVERIFY2(room.contains(device.position), qPrintable(device.pv));
                for (const SiteWindow &window : room.windows) {
                    QVERIFY2(room.contains(window.from) && room.contains(window.to), qPrintable(room.name));
                    // The glass looks away from the room.
                    const double azimuth = window.azimuth * 3.14159265358979 / 180;
                    const QPointF outside =
                        (window.from + window.to) / 2 + QPointF(std::sin(azimuth), -std::cos(azimuth));
                    QVERIFY2(!room.contains(outside), qPrintable(room.name));
                }
                // No room overlaps another: its devices lie in it alone.
                for (qsizetype j = 0; j < floor.rooms.size(); ++j) {
                    for (const SiteDevice &device : room.devices)
                        QVERIFY2(j == i || !floor.rooms[j].contains(device.position), qPrintable(device.pv));
                }
            }
        }
    }

    void plansUseOnlyTheColoursThatAreReplaced()
    {
        const QStringList allowed{QStringLiteral("#101010"), QStringLiteral("#202020"),
                                  QStringLiteral("#303030"), QStringLiteral("#404040"),
                                  QStringLiteral("#505050")};
        Site site;
        QVERIFY(Site::load(QStringLiteral(CANDELA_SITES "/aurora-house/site.json"), &site, nullptr));
        static const QRegularExpression colour(QStringLiteral("(?:fill|stroke)=\"([^\"]*)\""));
        static const QRegularExpression box(QStringLiteral("viewBox=\"0 0 (\\d+) (\\d+)\""));
        for (const SiteFloor &floor : site.floors) {
            QFile file(site.baseDir + u'/' + floor.plan);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString svg = QString::fromUtf8(file.readAll());
            const QRegularExpressionMatch size = box.match(svg);
            QCOMPARE(size.captured(1).toDouble(), floor.width * 100);
            QCOMPARE(size.captured(2).toDouble(), floor.height * 100);
            QSet<QString> used;
            for (auto it = colour.globalMatch(svg); it.hasNext();)
                used.insert(it.next().captured(1));
            used.remove(QStringLiteral("none"));
            for (const QString &name : used)
                QVERIFY2(allowed.contains(name), qPrintable(name));
            QCOMPARE(used.size(), allowed.size());
        }
    }

    void measuresShapes()
    {
        const QList<QPointF> ell{{0, 0}, {4, 0}, {4, 2}, {2, 2}, {2, 4}, {0, 4}};
        QCOMPARE(SiteShape::area(ell), 12.0);
        QVERIFY(SiteShape::isSimple(ell));
        QVERIFY(SiteShape::contains(ell, {1, 3}));
        QVERIFY(!SiteShape::contains(ell, {3, 3}));
        QVERIFY(SiteShape::contains(ell, {4, 1}));
        QVERIFY(!SiteShape::isSimple({{0, 0}, {4, 0}, {2, 0}, {2, 3}}));
        QVERIFY(!SiteShape::isSimple({{0, 0}, {4, 0}, {4, 0}, {2, 3}}));
    }
};

QTEST_GUILESS_MAIN(TestSite)
#include "tst_site.moc"
