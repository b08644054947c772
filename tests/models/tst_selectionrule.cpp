// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "models/LightGroups.h"
#include "models/SelectionRule.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Candela;

namespace {

/// Illuminance 100 x its number, luminaires at 10 x theirs, occupancy "Occupied"; all connected but those of
/// F2.
QList<RuleSubject> house()
{
    QList<RuleSubject> subjects = RuleSubject::ofSite(fixtureHouse());
    for (RuleSubject &subject : subjects) {
        const int number = subject.id.right(2).toInt();
        subject.connected = subject.floor == QLatin1String("F1");
        if (!subject.connected)
            continue;
        subject.value = subject.kind == DeviceKind::Luminaire ? 10 * number : 100 * number;
        if (subject.kind == DeviceKind::Occupancy) {
            subject.value = 1;
            subject.text = QStringLiteral("Occupied");
        }
        subject.severity = number == 1 ? Severity::Major : number == 2 ? Severity::Minor : Severity::None;
    }
    return subjects;
}

} // namespace

class TestSelectionRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selects_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<int>("count");
        const auto row = [](const char *rule, int count) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << count;
        };
        row("LUX < 300", 4); // 1, 2 of both rooms
        row("lux<=200 lx and room = F1:R02", 2);
        row("LUX >= 1000", 1);
        row("LUX = 400 || lux == 500", 2);
        row("LUX != 400", 8);
        row("LEVEL > 50 %", 5);
        row("kind = occupancy", 6);
        row("kind = occupancy and room = R02", 1);
        row("kind = Occupancy and room = \"Room 1\"", 3);
        row("kind != luminaire", 20);
        row("kind ~ lumi* and floor = F2", 7);
        row("severity >= minor", 8);
        row("severity = major", 4);
        row("severity > minor and not kind=luminaire", 2);
        row("alarm", 8);
        row("disconnected", 14);
        row("not disconnected", 26);
        row("connected and floor = F2", 0);
        row("x < 2 and connected", 2);
        row("y > 4.5", 20);
        row("value > -1 and value < 11", 6); // LUM01 twice, occupancy
        row("text = \"occupied\"", 4);
        row("text != Occupied", 0); // unknown texts are not different ones
        row("id ~ LUM0?", 19);
        row("pv ~ BLD:F1:*:LUX*", 9);
        row("pv = BLD:F1:R01:LUX01", 1);
        row("group = Desks", 2);
        row("group != \"Desks\" and connected", 24);
        row("(LUX < 200 or LUX > 900) and floor = F1", 3);
        row("not (not (alarm))", 8);
        row("! alarm && connected", 18);
    }
    void selects()
    {
        QFETCH(QString, rule);
        QFETCH(int, count);
        LightGroups groups;
        QVERIFY(groups.set(QStringLiteral("Desks"),
                           {QStringLiteral("BLD:F1:R01:LUM01"), QStringLiteral("BLD:F1:R01:LUX02")},
                           nullptr));
        LineError error;
        const SelectionRule compiled = SelectionRule::compile(rule, &groups, &error);
        QVERIFY2(compiled.isValid(), qPrintable(error.text()));
        QVERIFY(!error);
        QCOMPARE(compiled.text(), rule);
        QCOMPARE(compiled.select(house()).size(), count);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *rule, const char *expected) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(expected);
        };
        row("", "column 1: a test is expected, such as \"LUX < 300\"");
        row("LUX", "column 4: <, <=, =, !=, >= or > is expected");
        row("LUX ~ 3", "column 5: <, <=, =, !=, >= or > is expected");
        row("LUX < high", "column 7: a number is expected");
        row("LUX < 300 and", "column 14: a test is expected, such as \"LUX < 300\"");
        row("brightness < 3",
            "column 1: \"brightness\" is not known; try LUX, kind, room, severity or disconnected");
        row("kind < occupancy", "column 6: =, != or ~ is expected");
        row("kind = lamp", "column 8: \"lamp\" is no kind: illuminance, occupancy, temperature, co2, power, "
                           "luminaire, other");
        row("room =", "column 7: a name is expected");
        row("severity >= bad", "column 13: none, minor, major or invalid is expected");
        row("(LUX < 300", "column 11: \")\" is missing");
        row("LUX < 300)", "column 10: AND, OR or the end is expected, not \")\"");
        row("alarm connected", "column 7: AND, OR or the end is expected, not \"connected\"");
        row("group = Nobody", "column 9: there is no group \"Nobody\"");
        row("pv = \"open", "column 6: a name is expected");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, rule);
        QFETCH(QString, expected);
        LineError error;
        const SelectionRule compiled = SelectionRule::compile(rule, nullptr, &error);
        QVERIFY(!compiled.isValid());
        QCOMPARE(error.text(), expected);
        QVERIFY(compiled.select(house()).isEmpty());
    }

    void hasLimits()
    {
        LineError error;
        QVERIFY(!SelectionRule::compile(QString(600, u'('), nullptr, &error).isValid());
        QCOMPARE(error.column, 501);
        QVERIFY(!SelectionRule::compile(QString(400, u'('), nullptr, &error).isValid());
        QVERIFY(error.message.contains(QLatin1String("inside each other")));
        QVERIFY(!SelectionRule::compile(QString(400, u'!'), nullptr, &error).isValid());
        QVERIFY(error.message.contains(QLatin1String("inside each other")));
        const QString fine = QString(30, u'(') + QStringLiteral("alarm") + QString(30, u')');
        QVERIFY(SelectionRule::compile(fine, nullptr, &error).isValid());
        QVERIFY(SelectionRule::compile(QStringLiteral("(alarm) or (alarm)"), nullptr, nullptr).isValid());
        QVERIFY(!SelectionRule().matches(RuleSubject()));
    }

    void isFast()
    {
        QList<RuleSubject> many;
        const QList<RuleSubject> some = house();
        while (many.size() < 10000)
            many += some;
        const SelectionRule rule = SelectionRule::compile(
            QStringLiteral("LUX < 300 or pv ~ *LUM0* and severity > none"), nullptr, nullptr);
        QElapsedTimer clock;
        clock.start();
        const qsizetype found = rule.select(many).size();
        qInfo("10,000 devices: %.1f ms, %d found", double(clock.nsecsElapsed()) / 1e6, int(found));
        QVERIFY(found > 0);
        QVERIFY(clock.elapsed() < 500);
    }
};

QTEST_APPLESS_MAIN(TestSelectionRule)
#include "tst_selectionrule.moc"
