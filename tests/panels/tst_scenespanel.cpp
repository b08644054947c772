// SPDX-License-Identifier: GPL-3.0-or-later
#include "LightServer.h"

#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "panels/ScenesPanel.h"
#include "session/Selection.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Candela;

class tst_ScenesPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<LightServer> m_house;
    std::unique_ptr<ScenesPanel> m_panel;

    SceneStore *scenes() { return m_house->session.scenes(); }
    QPushButton *button(const QString &text) const
    {
        for (auto *candidate : m_panel->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return nullptr;
    }
    void saveAs(const QString &name, int source)
    {
        m_panel->findChild<QComboBox *>()->setCurrentIndex(source);
        m_panel->findChild<QLineEdit *>()->setText(name);
        QTest::mouseClick(button(QStringLiteral("Save")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(scenes()->find(name), 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<LightServer>();
        QVERIFY2(m_house->start(), qPrintable(m_house->server.errorString()));
        QVERIFY(m_house->session.groups()->set(QStringLiteral("Pair"),
                                               {m_house->lights[0].base, m_house->lights[1].base}, nullptr));
        m_panel = std::make_unique<ScenesPanel>(&m_house->session);
        m_panel->resize(400, 400);
        m_panel->show();
    }
    void cleanup()
    {
        m_panel.reset();
        m_house.reset();
    }

    void savesAGroupAndBringsItBack()
    {
        m_house->set(2, 25);
        saveAs(QStringLiteral("Morning"), 2);
        QCOMPARE(scenes()->find(QStringLiteral("Morning"))->values.size(), 4);
        QCOMPARE(scenes()->find(QStringLiteral("Morning"))->group, QStringLiteral("Pair"));
        QCOMPARE(m_panel->table()->rowCount(), 1);
        m_house->set(1, 90);
        m_house->set(2, 90);
        m_house->set(3, 90);
        QStringList problems;
        QJsonObject state = m_panel->save();
        state[QStringLiteral("fadeSeconds")] = 0.3;
        m_panel->restore(state, &problems);
        QVERIFY(problems.isEmpty());
        QTest::mouseClick(button(QStringLiteral("Recall")), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(1), 40.0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(2), 25.0, 30'000);
        QCOMPARE(m_house->served(3), 90.0); // not of the group
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->answer(), QStringLiteral("4 values written"), 30'000);
    }

    void aFadeCanBeCancelled()
    {
        saveAs(QStringLiteral("Now"), 1);
        for (int number = 1; number <= 20; ++number)
            m_house->set(number, 100);
        QJsonObject state = m_panel->save();
        state[QStringLiteral("fadeSeconds")] = 100.0;
        m_panel->restore(state, nullptr);
        m_panel->choose(QStringLiteral("Now"));
        m_panel->recall();
        QTRY_VERIFY_WITH_TIMEOUT(m_house->served(7) < 100, 30'000);
        QVERIFY(button(QStringLiteral("Cancel")));
        QTest::keyClick(m_panel.get(), Qt::Key_Escape);
        QVERIFY(button(QStringLiteral("Recall")));
        const double stood = m_house->served(7);
        QTest::qWait(300);
        QCOMPARE(m_house->served(7), stood);
    }

    void savesTheSelection()
    {
        QVERIFY(!button(QStringLiteral("Save"))->isEnabled());
        m_house->session.selection()->set({m_house->lights[4].base + QStringLiteral(":LEVEL")}, this);
        saveAs(QStringLiteral("One"), 0);
        QCOMPARE(scenes()->find(QStringLiteral("One"))->values.size(), 2);
    }

    void renamesAndDeletesWithUndo()
    {
        saveAs(QStringLiteral("A"), 2);
        saveAs(QStringLiteral("B"), 2);
        m_panel->choose(QStringLiteral("A"));
        m_panel->rename();
        auto *editor = m_panel->table()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("First"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(scenes()->find(QStringLiteral("First")));
        QVERIFY(!scenes()->find(QStringLiteral("A")));
        // A name that is taken is refused, and the old one stays in the list.
        m_panel->choose(QStringLiteral("B"));
        m_panel->table()->currentItem()->setText(QStringLiteral("first"));
        QTRY_VERIFY2(m_panel->answer().contains(QStringLiteral("already")), qPrintable(m_panel->answer()));
        QVERIFY(scenes()->find(QStringLiteral("B")));
        m_panel->choose(QStringLiteral("B"));
        m_panel->remove();
        QVERIFY(!scenes()->find(QStringLiteral("B")));
        m_house->session.undoStack()->undo();
        QVERIFY(scenes()->find(QStringLiteral("B")));
        QCOMPARE(m_panel->table()->rowCount(), 2);
    }

    void deadLightsDoNotHoldUpTheRest()
    {
        // A light whose record refuses: the others come back all the same, and it is said.
        saveAs(QStringLiteral("Both"), 2);
        const QByteArray name = m_house->lights[0].base.toLatin1() + ":DIM";
        m_house->server.run([&](Ioc::Database &database) { database.find(name)->setReadOnly(true); });
        m_house->set(2, 90);
        QJsonObject state = m_panel->save();
        state[QStringLiteral("fadeSeconds")] = 0.0;
        m_panel->restore(state, nullptr);
        m_panel->choose(QStringLiteral("Both"));
        m_panel->recall();
        QTRY_COMPARE_WITH_TIMEOUT(m_house->served(2), 40.0, 30'000);
        QTRY_VERIFY2_WITH_TIMEOUT(m_panel->answer().contains(QStringLiteral("of 4 values not written")),
                                  qPrintable(m_panel->answer()), 30'000);
    }

    void keepsItsFieldsInTheWorkspace()
    {
        saveAs(QStringLiteral("Kept"), 2);
        QJsonObject state = m_panel->save();
        state[QStringLiteral("fadeSeconds")] = 2.5;
        QStringList problems;
        m_panel->restore(state, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(m_panel->save(), state);
        // Scenes are the session's: a window more or less takes none away.
        m_panel->restore({}, &problems);
        QVERIFY(scenes()->find(QStringLiteral("Kept")));
        m_panel->restore({{QStringLiteral("percent"), QStringLiteral("x")}}, &problems);
        QCOMPARE(problems.size(), 1);
    }
};

QTEST_MAIN(tst_ScenesPanel)
#include "tst_scenespanel.moc"
