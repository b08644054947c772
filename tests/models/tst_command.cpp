// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "models/CommandHistory.h"
#include "models/CommandParser.h"
#include "models/LightGroups.h"

#include <QTest>

using namespace Candela;

namespace {

CommandNames names()
{
    CommandNames known;
    known.fixtures = 20;
    known.groups = {QStringLiteral("Desks"), QStringLiteral("North side")};
    known.rooms = {QStringLiteral("F1:R01"), QStringLiteral("F1:R02"), QStringLiteral("F2:R01")};
    known.floors = {QStringLiteral("F1"), QStringLiteral("F2")};
    known.scenes = {QStringLiteral("Evening"), QStringLiteral("Day shift")};
    return known;
}

} // namespace

class TestCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWrites_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("canonical");
        auto row = [](const char *line, const char *canonical) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(canonical);
        };
        row("1 THRU 20 BY 2 AT 80", "1 THRU 20 BY 2 AT 80");
        row("  1 thru 20   at 80 %", "1 THRU 20 AT 80");
        row("1 + 3 + 5 AT FULL", "1 + 3 + 5 AT FULL");
        row("1,3 at 100", "1 + 3 AT FULL");
        row("1 THRU 9 - 4 AT OUT", "1 THRU 9 - 4 AT 0");
        row("9 THRU 1 AT 5", "9 THRU 1 AT 5");
        row("LUM 1 THRU 10 AT 30 TIME 2", "1 THRU 10 AT 30 TIME 2");
        row("7 AT 30 TIME 1.5 min", "7 AT 30 TIME 90");
        row("7 AT 30 TIME 250ms", "7 AT 30 TIME 0.25");
        row("GROUP \"Desks\" AT +10", "GROUP \"Desks\" AT +10");
        row("desks AT -10%", "GROUP \"Desks\" AT -10");
        row("\"north side\" AT *0.5", "GROUP \"North side\" AT *0.5");
        row("* AT 0", "* AT 0");
        row("all at zero", "* AT 0");
        row("R02 AT 50", "ROOM \"F1:R02\" AT 50");
        row("f2:r01 AT 50", "ROOM \"F2:R01\" AT 50");
        row("F2 AT 50", "FLOOR \"F2\" AT 50");
        row("ROOM \"F1:R02\" AT 3000K", "ROOM \"F1:R02\" AT 3000 K");
        row("CCT 3 AT 4000", "3 AT 4000 K");
        row("CCT 3 AT +200", "3 AT +200 K");
        row("SEL AT 12.5", "SELECTED AT 12.5");
        row("SCENE \"Evening\" TIME 5", "SCENE \"Evening\" TIME 5");
        row("scene evening at 50", "SCENE \"Evening\" AT 50");
        row("MASTER 80", "MASTER 80");
        row("master at 80% time 3 s", "MASTER 80 TIME 3");
        row("BLACKOUT", "BLACKOUT");
        row("BLACKOUT OFF TIME 2", "BLACKOUT OFF TIME 2");
        row("RELEASE", "RELEASE");
        row("RELEASE 1 THRU 4 + F2", "RELEASE 1 THRU 4 + FLOOR \"F2\"");
    }
    void readsAndWrites()
    {
        QFETCH(QString, line);
        QFETCH(QString, canonical);
        LightCommand command;
        LineError error;
        QVERIFY2(CommandParser::parse(line, names(), &command, &error), qPrintable(error.text()));
        QVERIFY(!error);
        QCOMPARE(command.toText(), canonical);
        LightCommand again;
        QVERIFY(CommandParser::parse(canonical, names(), &again, &error));
        QCOMPARE(again, command);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("expected");
        auto row = [](const char *line, const char *expected) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(expected);
        };
        row("", "column 1: a command is expected, such as \"1 THRU 20 AT 80\"");
        row("1 THRU", "column 7: a luminaire's number is expected after THRU");
        row("1 THRU AT 80", "column 8: a luminaire's number is expected after THRU");
        row("1 THRU 20 BY 0 AT 8", "column 14: a whole number from 1 on is expected after BY");
        row("1 THRU 21 AT 80", "column 8: there is no luminaire 21; they are numbered 1 to 20");
        row("0 AT 80", "column 1: there is no luminaire 0; they are numbered 1 to 20");
        row("1.5 AT 80", "column 1: luminaires have whole numbers");
        row("1 2 AT 80", "column 3: AT or more luminaires are expected");
        row("1 AT", "column 5: a level in %, FULL, OUT, +, - or * is expected after AT");
        row("1 AT 101", "column 6: a level is between 0 and 100 %");
        row("1 AT 500 K", "column 6: a colour temperature is between 1000 and 20000 K");
        row("CCT 1 AT FULL", "column 10: a colour temperature in kelvin is expected");
        row("1 AT +", "column 7: a number is expected");
        row("1 AT 50 TIME", "column 13: a time in seconds is expected after TIME");
        row("1 AT 50 TIME 2 h", "column 16: the end of the command is expected, not \"h\"");
        row("1 AT 50 TIME 9999", "column 14: a fade takes at most 3600 s");
        row("1 AT 50 60", "column 9: the end of the command is expected, not \"60\"");
        row("GROUP \"Nobody\" AT 3", "column 7: there is no group \"Nobody\"");
        row("GROUP AT 3", "column 7: there is no group \"AT\"");
        row("R09 AT 3", "column 1: there is no group, floor or room \"R09\"");
        row("R01 AT 3", "column 1: several floors have a room R01: F1:R01, F2:R01");
        row("F1:R07 AT 3", "column 1: there is no room \"F1:R07\"");
        row("SCENE", "column 6: the name of a scene is expected");
        row("SCENE \"Party\"", "column 7: there is no scene \"Party\"");
        row("SCENE \"Evening", "column 7: the name of a scene is expected");
        row("MASTER 120", "column 8: a number from 0 to 100 % is expected");
        row("1 + AT 5", "column 5: there is no group, floor or room \"AT\"");
        row("; AT 5", "column 1: a luminaire's number, a group, a room or * is expected, not \";\"");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, expected);
        LightCommand command;
        command.scene = QStringLiteral("untouched");
        LineError error;
        QVERIFY(!CommandParser::parse(line, names(), &command, &error));
        QCOMPARE(error.text(), expected);
        QCOMPARE(command.scene, QStringLiteral("untouched"));
        QVERIFY(!CommandParser::parse(line, names(), &command, nullptr));
    }

    void refusesEndlessLines()
    {
        LineError error;
        LightCommand command;
        QVERIFY(!CommandParser::parse(QString(5000, u'1'), names(), &command, &error));
        QCOMPARE(error.column, 1001);
        CommandNames none;
        QVERIFY(!CommandParser::parse(QStringLiteral("1 AT 5"), none, &command, &error));
        QCOMPARE(error.message, QStringLiteral("there are no luminaires"));
    }

    void meansTheRoomOfTheFloorInView()
    {
        CommandNames known = names();
        known.currentFloor = QStringLiteral("F2");
        LightCommand command;
        QVERIFY(CommandParser::parse(QStringLiteral("R01 AT 5"), known, &command, nullptr));
        QCOMPARE(command.targets.first().name, QStringLiteral("F2:R01"));
    }

    void completes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("some");
        QTest::addColumn<int>("position");
        auto row = [](const char *line, const QStringList &some, int position) {
            QTest::newRow(line) << QString::fromLatin1(line) << some << position;
        };
        row("BL", {QStringLiteral("BLACKOUT")}, 0);
        row("1 t", {QStringLiteral("THRU")}, 2);
        row("1 THRU 5 ", {QStringLiteral("BY"), QStringLiteral("AT")}, 9);
        row("1 AT f", {QStringLiteral("FULL")}, 5);
        row("1 AT 50 T", {QStringLiteral("TIME")}, 8);
        row("SCENE ", {QStringLiteral("Evening"), QStringLiteral("\"Day shift\"")}, 6);
        row("SCENE \"Day", {QStringLiteral("\"Day shift\"")}, 6);
        row("group n", {QStringLiteral("\"North side\"")}, 6);
        row("F1:R0", {QStringLiteral("F1:R01"), QStringLiteral("F1:R02")}, 0);
        row("1 + des", {QStringLiteral("Desks")}, 4);
        row("12", {}, 2);
        row("1 AT x", {}, 5);
    }
    void completes()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, some);
        QFETCH(int, position);
        const CommandParser::Completions found = CommandParser::complete(line, names());
        QCOMPARE(found.candidates, some);
        QCOMPARE(found.position, position);
    }

    void completesFromNothing()
    {
        const QStringList all = CommandParser::complete({}, names()).candidates;
        for (const char *word :
             {"BLACKOUT", "SCENE", "RELEASE", "GROUP", "Desks", "\"North side\"", "F1", "F2:R01"})
            QVERIFY2(all.contains(QString::fromLatin1(word)), word);
        QVERIFY(!all.contains(QStringLiteral("THRU")));
    }

    void findsTheFixtures()
    {
        const FixtureSet fixtures = FixtureSet::ofSite(fixtureHouse());
        CommandNames known = names();
        known.rooms = fixtures.roomNames();
        known.floors = fixtures.floorNames();
        QCOMPARE(known.rooms, names().rooms);
        QCOMPARE(known.floors, names().floors);
        LightGroups groups;
        QVERIFY(groups.set(QStringLiteral("Desks"),
                           {QStringLiteral("BLD:F1:R02:LUM01:DIM"), QStringLiteral("BLD:F1:R01:LUM02"),
                            QStringLiteral("BLD:F1:R01:LUX02")},
                           nullptr));
        const auto of = [&](const char *line) {
            LightCommand command;
            LineError error;
            if (!CommandParser::parse(QString::fromLatin1(line), known, &command, &error))
                qWarning("%s", qPrintable(error.text()));
            return commandFixtures(command, fixtures, groups, {3, 2});
        };
        QCOMPARE(of("1 THRU 9 BY 3 AT 5"), (QList<int>{0, 3, 6}));
        QCOMPARE(of("9 THRU 1 BY 4 AT 5"), (QList<int>{8, 4, 0}));
        QCOMPARE(of("1 THRU 4 - 2 + 1 AT 5"), (QList<int>{0, 2, 3}));
        QCOMPARE(of("5 - 5 AT 5"), QList<int>());
        QCOMPARE(of("F1:R02 AT 5"), (QList<int>{10, 11, 12}));
        QCOMPARE(of("F2 AT 5").size(), 7);
        QCOMPARE(of("* AT 5").size(), 20);
        QCOMPARE(of("Desks AT 5"), (QList<int>{10, 1}));
        QCOMPARE(of("SELECTED AT 5"), (QList<int>{3, 2}));
    }

    void survivesRubbish()
    {
        const QStringList words{QStringLiteral("1"),     QStringLiteral("THRU"), QStringLiteral("AT"),
                                QStringLiteral("+"),     QStringLiteral("*"),    QStringLiteral("\"Desks\""),
                                QStringLiteral("SCENE"), QStringLiteral("K"),    QStringLiteral("F1:"),
                                QStringLiteral("R02"),   QStringLiteral("TIME"), QStringLiteral("\""),
                                QStringLiteral("-"),     QStringLiteral("%"),    QStringLiteral("GROUP")};
        quint32 seed = 3;
        for (int round = 0; round < 20000; ++round) {
            QString line;
            for (int i = 0; i < 7; ++i) {
                seed = seed * 1664525 + 1013904223;
                line += words.at(qsizetype(seed >> 8) % words.size());
                if (seed & 0x40)
                    line += QLatin1Char(' ');
            }
            LightCommand command;
            LineError error;
            if (CommandParser::parse(line, names(), &command, &error)) {
                LightCommand again;
                QVERIFY2(CommandParser::parse(command.toText(), names(), &again, &error), qPrintable(line));
                QCOMPARE(again, command);
            } else {
                QVERIFY2(error.column >= 1 && error.column <= line.size() + 1, qPrintable(line));
            }
            CommandParser::complete(line, names());
        }
    }

    void remembers()
    {
        CommandHistory history;
        QCOMPARE(history.older(QStringLiteral("typing")), QStringLiteral("typing"));
        history.add(QStringLiteral("1 AT 5"));
        history.add(QStringLiteral("2 AT 5"));
        history.add(QStringLiteral(" 1 AT 5 "));
        history.add(QString());
        QCOMPARE(history.lines(), (QStringList{QStringLiteral("2 AT 5"), QStringLiteral("1 AT 5")}));
        QCOMPARE(history.older(QStringLiteral("typing")), QStringLiteral("1 AT 5"));
        QCOMPARE(history.older(QStringLiteral("1 AT 5")), QStringLiteral("2 AT 5"));
        QCOMPARE(history.older(QStringLiteral("2 AT 5")), QStringLiteral("2 AT 5"));
        QCOMPARE(history.newer(QStringLiteral("2 AT 5")), QStringLiteral("1 AT 5"));
        QCOMPARE(history.newer(QStringLiteral("1 AT 5")), QStringLiteral("typing"));
        QCOMPARE(history.newer(QStringLiteral("typing")), QStringLiteral("typing"));
        for (int i = 0; i < 500; ++i)
            history.add(QString::number(i));
        QCOMPARE(history.lines().size(), CommandHistory::MaxLines);
        CommandHistory again;
        again.fromJson(history.toJson());
        QCOMPARE(again.lines(), history.lines());
        again.fromJson({QJsonValue(3), QJsonValue(), QStringLiteral("x")});
        QCOMPARE(again.lines(), QStringList{QStringLiteral("x")});
    }
};

QTEST_APPLESS_MAIN(TestCommand)
#include "tst_command.moc"
