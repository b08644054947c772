// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LightGroups.h"
#include "models/PlanModel.h"
#include "models/PlanSubjects.h"
#include "models/RuleCompletion.h"

#include <QTest>

using namespace Candela;

class TestRuleCompletion : public QObject
{
    Q_OBJECT

    static Site house()
    {
        Site site;
        SiteFloor floor;
        floor.id = QStringLiteral("F1");
        SiteRoom room;
        room.id = QStringLiteral("R03");
        room.name = QStringLiteral("Reading room");
        SiteDevice lux;
        lux.id = lux.pv = QStringLiteral("LUX1");
        SiteDevice lamp;
        lamp.id = lamp.pv = QStringLiteral("LAMP");
        lamp.kind = DeviceKind::Luminaire;
        room.devices = {lux, lamp};
        floor.rooms = {room};
        site.floors = {floor};
        return site;
    }

private Q_SLOTS:
    void offersWhatMayFollow_data()
    {
        QTest::addColumn<QString>("text"); // '|' is the cursor.
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("a test") << "lu|"
                                << "lu" << QStringList{"LUX"};
        QTest::newRow("a comparison") << "LUX |"
                                      << "" << QStringList{"<", "<="};
        QTest::newRow("a number") << "LUX < |"
                                  << "" << QStringList{};
        QTest::newRow("a joint") << "LUX < 300 a|"
                                 << "a" << QStringList{"and"};
        QTest::newRow("the next test") << "LUX < 300 and ro|"
                                       << "ro" << QStringList{"room"};
        QTest::newRow("a kind") << "kind = il|"
                                << "il" << QStringList{"illuminance"};
        QTest::newRow("a room by id") << "room = R|"
                                      << "R" << QStringList{"R03", "\"Reading room\""};
        QTest::newRow("a room in quotes") << "room = \"Read|"
                                          << "\"Read" << QStringList{"\"Reading room\""};
        QTest::newRow("a floor") << "floor = |"
                                 << "" << QStringList{"F1"};
        QTest::newRow("a group") << "group = D|"
                                 << "D" << QStringList{"Desks"};
        QTest::newRow("a severity") << "(severity >= m|"
                                    << "m" << QStringList{"minor", "major"};
        QTest::newRow("in the middle") << "lu| < 300"
                                       << "lu" << QStringList{"LUX"};
        QTest::newRow("after a flag") << "disconnected o|"
                                      << "o" << QStringList{"or"};
        QTest::newRow("complete") << "LUX|"
                                  << "LUX" << QStringList{};
    }
    void offersWhatMayFollow()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(QStringList, first);
        LightGroups groups;
        QString error;
        QVERIFY(groups.set(QStringLiteral("Desks"), {QStringLiteral("LUX1")}, &error));
        const int cursor = int(text.indexOf(u'|'));
        const RuleCompletion completion =
            RuleCompletion::at(QString(text).remove(u'|'), cursor, house(), &groups);
        QCOMPARE(completion.words.mid(0, std::max<qsizetype>(1, first.size())), first);
        QCOMPARE(text.mid(completion.from, completion.to - completion.from), typed);
    }

    void everyWordThatIsOfferedIsUnderstood()
    {
        // Completion and parser must not drift apart.
        const QStringList tests = RuleCompletion::at({}, 0, house(), nullptr).words;
        QVERIFY(tests.size() > 10);
        for (const QString &word : tests) {
            LineError error;
            SelectionRule::compile(word, nullptr, &error);
            QVERIFY2(error.column != 1, qPrintable(word + QStringLiteral(": ") + error.text()));
        }
    }

    void subjectsFollowTheModel()
    {
        PlanModel model;
        model.setSite(house());
        model.bind({0, 1, 2, 3});
        LineError error;
        const SelectionRule below = SelectionRule::compile(QStringLiteral("LUX < 300"), nullptr, &error);
        QVERIFY(matching(below, ruleSubjects(model)).empty());
        model.applyStates({{0, ChannelState::Connected}});
        model.apply({{0, Reading::fromDouble(120)}});
        QCOMPARE(matching(below, ruleSubjects(model)), std::vector<int>{0});
        // What a lost sensor said last is no value.
        model.applyStates({{0, ChannelState::Disconnected}});
        QVERIFY(matching(below, ruleSubjects(model)).empty());
        const SelectionRule lost = SelectionRule::compile(QStringLiteral("disconnected"), nullptr, &error);
        QCOMPARE(matching(lost, ruleSubjects(model)), (std::vector<int>{0, 1}));
    }
};

QTEST_GUILESS_MAIN(TestRuleCompletion)
#include "tst_rulecompletion.moc"
