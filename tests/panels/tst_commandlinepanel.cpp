// SPDX-License-Identifier: GPL-3.0-or-later
#include "LightServer.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "panels/CommandEdit.h"
#include "panels/CommandLinePanel.h"
#include "session/Settings.h"

#include <QCompleter>
#include <QMessageBox>
#include <QTest>

using namespace Candela;

class tst_CommandLinePanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<LightServer> m_house;
    std::unique_ptr<CommandLinePanel> m_panel;

    void type(const QString &line)
    {
        m_panel->edit()->clear();
        QTest::keyClicks(m_panel->edit(), line);
    }
    void enter(const QString &line)
    {
        type(line);
        QTest::keyClick(m_panel->edit(), Qt::Key_Return);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<LightServer>();
        QVERIFY2(m_house->start(), qPrintable(m_house->server.errorString()));
        QVERIFY(m_house->session.groups()->set(
            QStringLiteral("Desks"), {m_house->lights[13].base, m_house->lights[14].base}, nullptr));
        m_panel = std::make_unique<CommandLinePanel>(&m_house->session);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_house.reset();
    }

    void everySecondLight()
    {
        type(QStringLiteral("1 thru 20 by 2 at 80"));
        QCOMPARE(m_panel->answer(), QStringLiteral("10 lights to 80 %"));
        QTest::keyClick(m_panel->edit(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(19), 80.0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->answer().startsWith(QStringLiteral("10 written")), 30'000);
        QCOMPARE(m_house->served(1), 80.0);
        QCOMPARE(m_house->served(2), 40.0);
        QVERIFY(m_panel->edit()->text().isEmpty());
        m_house->session.undoStack()->undo();
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(19), 40.0, 30'000);
    }

    void moreOfAGroupFromWhereItIs()
    {
        m_house->set(15, 10);
        enter(QStringLiteral("group \"Desks\" at +25"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(14), 65.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(15), 35.0, 30'000);
        QCOMPARE(m_house->served(1), 40.0);
    }

    void masterBlackoutAndRelease()
    {
        enter(QStringLiteral("3 at 60"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 60.0, 30'000);
        enter(QStringLiteral("master 50"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 30.0, 30'000);
        QCOMPARE(m_house->served(4), 20.0);
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->session.desk()->isBusy(), 30'000);
        enter(QStringLiteral("blackout"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 0.0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->session.desk()->isBusy(), 30'000);
        enter(QStringLiteral("blackout off"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 30.0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->session.desk()->isBusy(), 30'000);
        enter(QStringLiteral("master 100"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 60.0, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_house->session.desk()->isBusy(), 30'000);
        enter(QStringLiteral("release"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(3), 40.0, 30'000);
        enter(QStringLiteral("release"));
        QCOMPARE(m_panel->answer(), QStringLiteral("Nothing is overridden"));
    }

    void recallsScenesWithAFade()
    {
        Scene scene{QStringLiteral("Evening"), {}, QDateTime::currentDateTimeUtc(), {}};
        scene.values = {{m_house->lights[4].pv(FixtureQuantity::Level), 90}};
        QVERIFY(m_house->session.scenes()->save(scene, nullptr));
        enter(QStringLiteral("scene \"Evening\" at 50 time 0.4"));
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(5), 45.0, 30'000);
    }

    void saysWhatIsWrongAndWhere()
    {
        enter(QStringLiteral("1 thru 99 at 80"));
        QVERIFY2(m_panel->answer().contains(QStringLiteral("99")) ||
                     m_panel->answer().contains(QStringLiteral("20")),
                 qPrintable(m_panel->answer()));
        QCOMPARE(m_panel->edit()->text(), QStringLiteral("1 thru 99 at 80")); // to be mended
        QVERIFY(m_panel->edit()->hasSelectedText());
        QVERIFY(m_panel->edit()->history()->lines().isEmpty());
        // While it is typed, an unfinished command is no error.
        type(QStringLiteral("1 thru 20 a"));
        QCOMPARE(m_panel->answer(), QString());
    }

    void bringsBackCommandsOfBefore()
    {
        enter(QStringLiteral("1 at 10"));
        enter(QStringLiteral("2 at 20"));
        QTest::keyClicks(m_panel->edit(), QStringLiteral("3 a"));
        QTest::keyClick(m_panel->edit(), Qt::Key_Up);
        QCOMPARE(m_panel->edit()->text(), QStringLiteral("2 at 20"));
        QTest::keyClick(m_panel->edit(), Qt::Key_Up);
        QCOMPARE(m_panel->edit()->text(), QStringLiteral("1 at 10"));
        QTest::keyClick(m_panel->edit(), Qt::Key_Down);
        QTest::keyClick(m_panel->edit(), Qt::Key_Down);
        QCOMPARE(m_panel->edit()->text(), QStringLiteral("3 a"));
        const QJsonObject state = m_panel->save();
        CommandLinePanel other(&m_house->session);
        QStringList problems;
        other.restore(state, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(other.edit()->history()->lines().size(), 2);
        other.restore({{QStringLiteral("history"), 3}}, &problems);
        QCOMPARE(problems.size(), 1);
    }

    void completesNames()
    {
        type(QStringLiteral("group \"De"));
        QTest::keyClick(m_panel->edit(), Qt::Key_Tab);
        QCOMPARE(m_panel->edit()->text(), QStringLiteral("group Desks "));
        QTest::keyClicks(m_panel->edit(), QStringLiteral("at 10"));
        QCOMPARE(m_panel->answer(), QStringLiteral("2 lights to 10 %"));
    }

    void readOnlySaysWhy()
    {
        m_house->session.setReadOnly(true);
        enter(QStringLiteral("1 at 10"));
        QVERIFY(m_panel->answer().contains(QStringLiteral("read-only")));
        QTest::qWait(100);
        QCOMPARE(m_house->served(1), 40.0);
    }
};

QTEST_MAIN(tst_CommandLinePanel)
#include "tst_commandlinepanel.moc"
