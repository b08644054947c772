// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "DockLayout.h"
#include "MainWindow.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "ioc/ServerThread.h"
#include "models/FixtureHouse.h"
#include "models/LightGroups.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/DecidePanel.h"
#include "panels/GatherPanel.h"
#include "panels/PlanEditing.h"
#include "panels/PlanPanel.h"
#include "panels/ProbePanel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/WriteCommand.h"
#include "views/PlanView.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

namespace {
template <class Type>
Type *panelOf(const MainWindow *window, const char *name)
{
    return qobject_cast<Type *>(window->docks()->panel(QLatin1String(name)));
}
} // namespace

/// Several windows over one session, with a live server behind them.
class tst_Windows : public QObject
{
    Q_OBJECT

    Site m_site;
    FixtureSet m_lights;
    std::unique_ptr<Ioc::ServerThread> m_server;
    std::unique_ptr<Windows> m_windows;

    MainWindow *window(int index) const { return m_windows->all().value(index); }
    TablePanel *table(int index) const { return panelOf<TablesPanel>(window(index), "table")->current(); }
    ChartPanel *chart(int index) const { return panelOf<ChartPanel>(window(index), "chart"); }
    Session *session() const { return m_windows->session(); }
    QString light(int number, const char *suffix = ":DIM") const
    {
        return m_lights[number - 1].base + QLatin1String(suffix);
    }
    double served(int number)
    {
        double value = -1;
        m_server->run(
            [&](Ioc::Database &database) { value = database.find(light(number).toLatin1())->value(); });
        return value;
    }
    void rebuild()
    {
        QSignalSpy rebuilt(m_windows.get(), &Windows::rebuilt);
        m_windows->rebuild();
        QVERIFY(rebuilt.isEmpty()); // never under the hands of whoever asks
        QTRY_COMPARE_WITH_TIMEOUT(rebuilt.size(), 1, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_site = fixtureHouse();
        m_lights = FixtureSet::ofSite(m_site);
        m_server = std::make_unique<Ioc::ServerThread>([this](Ioc::Database &database) {
            for (const Fixture &light : m_lights)
                database.add(Ioc::RecordType::Ao, light.base.toLatin1() + ":DIM")->setValue(40);
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_windows = std::make_unique<Windows>();
        session()->settings()->setConfirmation(Settings::Confirmation::Never);
        session()->setSite(m_site);
        session()->connectTo(Config::loopback(m_server->port()));
        m_windows->open();
        QVERIFY(QTest::qWaitForWindowExposed(window(0)));
    }
    void cleanup()
    {
        m_windows.reset();
        m_server.reset();
    }

    void aWindowAnswersWhatWasAskedInIt()
    {
        window(0)->actions()->newWindow->trigger();
        QCOMPARE(m_windows->all().size(), 2);
        QVERIFY(QTest::qWaitForWindowExposed(window(1)));
        // One selection for both; what is done with it stays where it was asked for.
        session()->selection()->set({light(1), light(2)}, this);
        QCOMPARE(panelOf<PlanPanel>(window(1), "plan")->view()->selectedPvs().size(),
                 panelOf<PlanPanel>(window(0), "plan")->view()->selectedPvs().size());
        window(1)->actions()->selectionToTable->trigger();
        QCOMPARE(table(1)->names(), QStringList({light(1), light(2)}));
        QVERIFY(table(0)->names().isEmpty());
        window(0)->actions()->selectionToChart->trigger();
        QCOMPARE(chart(0)->traces()->names(), QStringList({light(1), light(2)}));
        QVERIFY(chart(1)->traces()->isEmpty());
        window(1)->actions()->probe->trigger();
        QVERIFY(panelOf<ProbePanel>(window(0), "probe")->save()[QStringLiteral("pv")].toString().isEmpty());
        QCOMPARE(panelOf<ProbePanel>(window(1), "probe")->save()[QStringLiteral("pv")].toString(), light(1));
        // One network: both windows see the same channels.
        QTRY_VERIFY_WITH_TIMEOUT(chart(0)->traces()->at(0).isConnected(), 30'000);
        QCOMPARE(window(0)->session()->context(), window(1)->session()->context());
        // One stack of undo, whichever window is in front.
        window(0)->actions()->undo->trigger();
        QVERIFY(chart(0)->traces()->isEmpty());
        window(0)->actions()->undo->trigger();
        QVERIFY(table(1)->names().isEmpty());
    }

    void eachHasATitle()
    {
        QCOMPARE(window(0)->windowTitle(), QStringLiteral("[*]Candela"));
        m_windows->open();
        QVERIFY2(window(1)->windowTitle().contains(QStringLiteral("Window 2")),
                 qPrintable(window(1)->windowTitle()));
        window(1)->setName(QStringLiteral("Overview"));
        QTemporaryDir dir;
        QVERIFY(m_windows->workspaceFile()->saveTo(dir.filePath(QStringLiteral("desk.candela"))));
        QVERIFY2(window(0)->windowTitle().startsWith(QStringLiteral("desk.candela")),
                 qPrintable(window(0)->windowTitle()));
        QVERIFY2(window(1)->windowTitle().startsWith(QStringLiteral("desk.candela, Overview")),
                 qPrintable(window(1)->windowTitle()));
    }

    void aWorkspaceHoldsThemAll()
    {
        m_windows->open();
        window(0)->session()->tableRequested({light(1)});
        window(1)->session()->tableRequested({light(2), light(3)});
        window(1)->docks()->dock(QStringLiteral("plan"))->close();
        window(1)->setName(QStringLiteral("Second"));
        session()->selection()->set({light(4)}, this);
        QString error;
        QVERIFY(session()->groups()->set(QStringLiteral("Pair"), {light(1), light(2)}, &error));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("two.candela"));
        QVERIFY(m_windows->workspaceFile()->saveTo(path));

        window(1)->close();
        QCOMPARE(m_windows->all().size(), 1);
        window(0)->actions()->newWorkspace->trigger();
        // A window less is a change of the workspace.
        auto *question = window(0)->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Discard)->click();
        QVERIFY(table(0)->names().isEmpty());
        QVERIFY(session()->groups()->groups().isEmpty());
        QVERIFY(session()->selection()->isEmpty());
        m_windows->open();
        m_windows->open();
        QVERIFY(m_windows->workspaceFile()->open(path));
        QCOMPARE(m_windows->all().size(), 2);
        QCOMPARE(table(0)->names(), QStringList({light(1)}));
        QCOMPARE(table(1)->names(), QStringList({light(2), light(3)}));
        QVERIFY(window(1)->isVisible());
        QVERIFY(window(1)->docks()->dock(QStringLiteral("plan"))->isHidden());
        QVERIFY(!window(0)->docks()->dock(QStringLiteral("plan"))->isHidden());
        QCOMPARE(window(1)->name(), QStringLiteral("Second"));
        QCOMPARE(session()->selection()->pvs(), QStringList({light(4)}));
        QCOMPARE(session()->groups()->groups().size(), 1);
        QVERIFY(session()->undoStack()->count() == 0);
    }

    void closingOneLeavesTheOthers()
    {
        m_windows->open();
        const QPointer<MainWindow> first = window(0);
        const QPointer<Session> view = first->session();
        // A write that was sent from a window that has closed can be undone all the same.
        session()->undoStack()->push(
            new WriteCommand(view, QStringLiteral("Set"), {{light(1), Value(70.0), Value(40.0)}}));
        first->actions()->closeWindow->trigger();
        QTRY_VERIFY(!first);
        QVERIFY(!view);
        QCOMPARE(m_windows->all().size(), 1);
        QVERIFY(m_windows->active());
        window(0)->actions()->undo->trigger(); // the window comes back
        QCOMPARE(m_windows->all().size(), 2);
        window(0)->actions()->undo->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(served(1), 70.0, 30'000);
        window(1)->close();
        window(0)->close();
        QVERIFY(!window(0)->isVisible());
    }

    void aQuestionOfUndoIsAboutTheStepThatItNames()
    {
        m_windows->open();
        session()->settings()->setConfirmation(Settings::Confirmation::Wide);
        QUndoStack *undo = session()->undoStack();
        undo->push(
            new WriteCommand(session(), QStringLiteral("Set"), {{light(1), Value(70.0), Value(40.0)}}));
        window(0)->actions()->undo->trigger();
        QPointer<QMessageBox> question = window(0)->findChild<QMessageBox *>();
        QVERIFY(question && question->isVisible());
        // In the other window somebody goes on.
        window(1)->session()->tableRequested({light(2)});
        QVERIFY(!question || !question->isVisible());
        QCOMPARE(undo->index(), 2);
        undo->undo();
        window(0)->actions()->undo->trigger();
        for (QMessageBox *box : window(0)->findChildren<QMessageBox *>()) {
            if (box->isVisible())
                box->defaultButton()->click();
        }
        QTRY_COMPARE_WITH_TIMEOUT(served(1), 70.0, 30'000);
        QCOMPARE(undo->index(), 0);
    }

    void anotherServerTakesAwayOnlyStepsThatWrite()
    {
        QUndoStack *undo = session()->undoStack();
        window(0)->session()->tableRequested({light(2)});
        session()->connectTo(Config::loopback(m_server->port()));
        QCOMPARE(undo->count(), 1);
        undo->beginMacro(QStringLiteral("Both"));
        undo->push(
            new WriteCommand(session(), QStringLiteral("Set"), {{light(1), Value(70.0), Value(40.0)}}));
        undo->endMacro();
        session()->connectTo(Config::loopback(m_server->port()));
        QCOMPARE(undo->count(), 0);
    }

    void aClosedWindowComesBack()
    {
        m_windows->open();
        window(1)->setName(QStringLiteral("Second"));
        window(1)->session()->tableRequested({light(1), light(2)});
        window(1)->docks()->dock(QStringLiteral("chart"))->close();
        QUndoStack *undo = session()->undoStack();
        QCOMPARE(undo->count(), 1);
        window(1)->close();
        QCOMPARE(m_windows->all().size(), 1);
        QCOMPARE(undo->count(), 2);
        QTest::qWait(20); // it is gone by now
        undo->undo();
        QCOMPARE(m_windows->all().size(), 2);
        QVERIFY(window(1)->isVisible());
        QCOMPARE(window(1)->name(), QStringLiteral("Second"));
        QCOMPARE(table(1)->names(), QStringList({light(1), light(2)}));
        QVERIFY(window(1)->docks()->dock(QStringLiteral("chart"))->isHidden());
        undo->undo(); // of the table that was built anew
        QVERIFY(table(1)->names().isEmpty());
        undo->redo();
        undo->redo();
        QCOMPARE(m_windows->all().size(), 1);
        undo->undo();
        QCOMPARE(table(1)->names(), QStringList({light(1), light(2)}));
    }

    void runningLoopsAreAskedAboutFirst()
    {
        m_windows->open();
        auto *decide = panelOf<DecidePanel>(window(1), "decide");
        DecisionLoopConfig config =
            DecisionLoopConfig::keepIlluminance(QStringLiteral("Keep"), 500, {light(1)}, {m_lights[1].base});
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level");
        const QPointer<DecideRun> run = decide->add(config);
        QString error;
        QVERIFY2(run->start(&error), qPrintable(error));
        window(1)->close();
        QVERIFY(window(1)->isVisible());
        auto *question = window(1)->findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(m_windows->all().size(), 2);
        QCOMPARE(run->state(), DecideRun::Running);
        QTRY_VERIFY(!window(1)->findChild<QMessageBox *>());
        // Nor does the program end without a word.
        window(0)->actions()->quit->trigger();
        QVERIFY(window(0)->isVisible());
        question = window(0)->findChild<QMessageBox *>();
        QVERIFY(question);
        question->buttons().last()->click();
        QTRY_VERIFY(!window(0)->isVisible() && !window(1)->isVisible());
    }

    void quittingClosesAllAndKeepsAll()
    {
        m_windows->open();
        m_windows->open();
        window(1)->actions()->quit->trigger();
        for (const MainWindow *one : m_windows->all())
            QVERIFY(!one->isVisible());
        Workspace kept;
        QString error;
        QVERIFY2(Workspace::load(WorkspaceFile::lastSessionPath(), &kept, &error), qPrintable(error));
        QCOMPARE(kept.windows.size(), 3);
    }

    void builtAnewTheyGoOn()
    {
        m_windows->open();
        window(0)->session()->tableRequested({light(1), light(2)});
        window(1)->session()->chartRequested({light(3)});
        window(1)->docks()->dock(QStringLiteral("plan"))->close();
        window(1)->setName(QStringLiteral("Second"));
        window(1)->resize(1400, 900);
        session()->selection()->set({light(4), light(5)}, this);
        QTRY_VERIFY_WITH_TIMEOUT(chart(1)->traces()->at(0).buffer.size() > 0, 30'000);
        for (int i = 0; i < 20; ++i) {
            m_server->setValue(light(3).toLatin1(), 50 + i);
            QTRY_COMPARE_WITH_TIMEOUT(chart(1)->traces()->at(0).latest.toDouble(), 50.0 + i, 30'000);
        }
        const qint64 samples = chart(1)->traces()->at(0).buffer.size();
        QVERIFY(samples >= 20);
        auto *plan = panelOf<PlanPanel>(window(0), "plan");
        plan->view()->zoomIn();
        plan->editing()->setOn(true);
        const double scale = plan->view()->camera().scale();
        const Workspace before = m_windows->workspaceFile()->capture();
        const Context *context = session()->context();
        const QSize size = window(1)->size();
        const QList<MainWindow *> old = m_windows->all();
        const int steps = session()->undoStack()->count();
        int lost = 0;
        connect(session()->context(), &Context::statsChanged, this,
                [&] { lost += session()->context()->stats().disconnected; });

        rebuild();
        QCOMPARE(m_windows->all().size(), 2);
        QVERIFY(!old.contains(window(0)) && !old.contains(window(1)));
        QVERIFY(window(0)->isVisible() && window(1)->isVisible());
        QCOMPARE(session()->context(), context);
        QCOMPARE(session()->undoStack()->count(), steps);
        QCOMPARE(session()->selection()->pvs(), before.selection);
        const Workspace after = m_windows->workspaceFile()->capture();
        for (int i = 0; i < 2; ++i) {
            const QStringList panels = before.windows[i].panels.keys();
            for (const QString &name : panels) {
                QJsonObject is = after.windows[i].panels[name].toObject();
                QJsonObject was = before.windows[i].panels[name].toObject();
                // A chart that shows nothing yet has no widths.
                is.remove(QStringLiteral("legendWidth"));
                was.remove(QStringLiteral("legendWidth"));
                QCOMPARE(is, was);
            }
            QCOMPARE(after.windows[i].title, before.windows[i].title);
        }
        QVERIFY(window(1)->docks()->dock(QStringLiteral("plan"))->isHidden());
        QCOMPARE(window(1)->size(), size);
        plan = panelOf<PlanPanel>(window(0), "plan");
        QCOMPARE(plan->view()->camera().scale(), scale);
        QVERIFY(plan->editing()->isOn());
        // The samples are there, and more come.
        QVERIFY(chart(1)->traces()->at(0).buffer.size() >= samples);
        m_server->setValue(light(3).toLatin1(), 99);
        QTRY_COMPARE_WITH_TIMEOUT(chart(1)->traces()->at(0).latest.toDouble(), 99.0, 30'000);
        QVERIFY(chart(1)->traces()->at(0).buffer.size() > samples);
        for (qint64 i = 0; i < chart(1)->traces()->at(0).buffer.size(); ++i)
            QVERIFY(!chart(1)->traces()->at(0).buffer.at(i).isGap());
        QCOMPARE(lost, 0);
        // A request of the new window is answered by the new window, once.
        window(0)->actions()->selectionToTable->trigger();
        QCOMPARE(table(0)->names().size(), 4);
        QVERIFY(table(1)->names().isEmpty());
    }

    void loopsRunOnWhileWindowsAreBuiltAnew()
    {
        auto *decide = panelOf<DecidePanel>(window(0), "decide");
        DecisionLoopConfig config =
            DecisionLoopConfig::keepIlluminance(QStringLiteral("Keep"), 500, {light(1)}, {m_lights[1].base});
        config.rule = DecisionLoopConfig::Expression;
        config.expression = QStringLiteral("level");
        config.period = std::chrono::milliseconds(20);
        config.deadline = std::chrono::milliseconds(20);
        DecideRun *run = decide->add(config);
        QString error;
        QVERIFY2(run->start(&error), qPrintable(error));
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > 3, 30'000);
        rebuild();
        decide = panelOf<DecidePanel>(window(0), "decide");
        QCOMPARE(decide->loopCount(), 1);
        QCOMPARE(decide->current(), run);
        QCOMPARE(run->state(), DecideRun::Running);
        const auto cycles = run->stats().cycles;
        QTRY_VERIFY_WITH_TIMEOUT(run->stats().cycles > cycles + 3, 30'000);
        decide->stop();
        QTRY_COMPARE(run->state(), DecideRun::Stopped);
    }

    void aQuestionIsAnsweredFirst()
    {
        QDialog question(window(0));
        question.open();
        QSignalSpy rebuilt(m_windows.get(), &Windows::rebuilt);
        m_windows->rebuild();
        QTest::qWait(700);
        QVERIFY(rebuilt.isEmpty());
        QVERIFY(m_windows->isRebuildPending());
        question.close();
        question.setParent(nullptr);
        QTRY_COMPARE_WITH_TIMEOUT(rebuilt.size(), 1, 30'000);
    }
};

QTEST_MAIN(tst_Windows)
#include "tst_windows.moc"
