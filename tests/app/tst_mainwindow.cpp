// SPDX-License-Identifier: GPL-3.0-or-later
#include "Actions.h"
#include "DockLayout.h"
#include "MainWindow.h"
#include "Startup.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "models/PlanModel.h"
#include "panels/GatherPanel.h"
#include "panels/PlanPanel.h"
#include "panels/ScatterPanel.h"
#include "session/Demo.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "views/PlanView.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

class tst_MainWindow : public QObject
{
    Q_OBJECT

    std::unique_ptr<Windows> m_windows;
    Session *m_session = nullptr; ///< The window's view of it.
    MainWindow *m_window = nullptr;

private Q_SLOTS:
    void init()
    {
        m_windows = std::make_unique<Windows>();
        m_windows->open();
        m_window = m_windows->active();
        m_session = m_window->session();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup() { m_windows.reset(); }

    void allOfItFitsOnASmallScreen()
    {
        // Whatever page of whatever panel is shown, the window can be as low as a laptop's screen.
        auto *scatter = qobject_cast<ScatterPanel *>(m_window->docks()->panel(QStringLiteral("scatter")));
        auto *gather = qobject_cast<GatherPanel *>(m_window->docks()->panel(QStringLiteral("gather")));
        QVERIFY(scatter && gather);
        for (int page = 0; page < ScatterPanel::PageCount; ++page) {
            scatter->showPage(ScatterPanel::Page(page));
            gather->showPage(GatherPanel::Page(std::min(page, int(GatherPanel::Compare))));
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QVERIFY2(m_window->minimumSizeHint().height() <= 760,
                     qPrintable(
                         QStringLiteral("page %1: %2").arg(page).arg(m_window->minimumSizeHint().height())));
        }
    }

    void everyPanelClosesAndComesBack()
    {
        const QStringList names = m_window->docks()->names();
        QCOMPARE(names.size(), 12);
        for (const QString &name : names) {
            QDockWidget *dock = m_window->docks()->dock(name);
            dock->close();
            QVERIFY(dock->isHidden());
            dock->toggleViewAction()->trigger();
            QVERIFY(!dock->isHidden());
        }
        for (const QString &name : names)
            m_window->docks()->dock(name)->setFloating(true);
        m_window->actions()->resetLayout->trigger();
        for (const QString &name : names)
            QVERIFY(!m_window->docks()->dock(name)->isFloating());
    }

    void aboutIsWrittenInParagraphs()
    {
        m_window->actions()->about->trigger();
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(QTest::qWaitForWindowExposed(box));
        int paragraphs = 0;
        const auto labels = box->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->text().contains(QLatin1Char('<')))
                continue;
            QCOMPARE(label->textFormat(), Qt::RichText);
            ++paragraphs;
        }
        QCOMPARE(paragraphs, 2);
        box->reject();
    }

    void aFirstStartOffersTheDemo()
    {
        QSignalSpy wanted(m_session, &Session::demoRequested);
        QPushButton *demo = nullptr;
        for (auto *button : m_window->plan()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QStringLiteral("demo")))
                demo = button;
        }
        QVERIFY(demo);
        QTest::mouseClick(demo, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
    }

    void aWorkspaceComesBack()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("desk.candela"));
        m_window->docks()->dock(QStringLiteral("chart"))->close();
        QVERIFY(m_windows->workspaceFile()->saveTo(path));
        m_window->actions()->resetLayout->trigger();
        QVERIFY(!m_window->docks()->dock(QStringLiteral("chart"))->isHidden());
        QVERIFY(m_windows->workspaceFile()->open(path));
        QVERIFY(m_window->docks()->dock(QStringLiteral("chart"))->isHidden());
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("desk.candela")));
    }

    void aWrongWorkspaceChangesNothingAndIsExplained()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("bad.candela"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"candela-workspace\": 99}");
        file.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("version 99")));
        QVERIFY(!m_windows->workspaceFile()->open(path));
        auto *box = m_window->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QStringLiteral("bad.candela")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"candela-workspace\": 99}"));
    }

    void actionsFollowTheSelection()
    {
        QVERIFY(!m_window->actions()->read->isEnabled());
        m_session->connectTo(Config::loopback(9));
        m_session->selection()->set({"A"}, this);
        QVERIFY(m_window->actions()->read->isEnabled());
        QSignalSpy gather(m_session, &Session::gatherRequested);
        m_window->actions()->read->trigger();
        QCOMPARE(gather.size(), 1);
        QVERIFY(!m_window->actions()->blackout->isEnabled()); // There are no lights.
    }

    void keysFindEveryCommandOnce()
    {
        QHash<QKeySequence, QString> seen;
        for (const QAction *action : m_window->actions()->all()) {
            if (action->shortcut().isEmpty())
                continue;
            QVERIFY2(!seen.contains(action->shortcut()),
                     qPrintable(action->text() + seen.value(action->shortcut())));
            seen.insert(action->shortcut(), action->text());
        }
    }

#ifdef CANDELA_IOC
    void theDemoFillsTheWindow()
    {
        // The program is found in PATH, as for a user who installed it.
        const QString folder = QFileInfo(QStringLiteral(CANDELA_IOC)).path();
        qputenv("PATH", folder.toLocal8Bit() + ':' + qgetenv("PATH"));
        Startup startup(m_windows.get());
        CommandLine line;
        line.demo = true;
        startup.begin(line);
        QTRY_VERIFY_WITH_TIMEOUT(startup.demo()->state() == Demo::State::Running, 60'000);
        PlanModel *model = m_window->plan()->model();
        QTRY_VERIFY_WITH_TIMEOUT(model->floorCount() >= 4, 60'000);
        const auto lost = [model] {
            int count = 0;
            for (int floor = 0; floor < model->floorCount(); ++floor)
                count += model->summary(floor).lost;
            return count;
        };
        QTRY_COMPARE_WITH_TIMEOUT(lost(), 0, 60'000);

        // Rubber band over the whole floor: every value comes, over real sockets.
        PlanView *view = m_window->plan()->view();
        QSignalSpy gather(m_session, &Session::gatherRequested);
        QTest::mousePress(view, Qt::LeftButton, {}, QPoint(1, 1));
        QTest::mouseMove(view, QPoint(40, 40));
        QTest::mouseMove(view, QPoint(view->width() - 2, view->height() - 2));
        QTest::mouseRelease(view, Qt::LeftButton, {}, QPoint(view->width() - 2, view->height() - 2));
        QCOMPARE(gather.size(), 1);
        QCOMPARE(m_session->selection()->size(),
                 model->floorEnd(view->floor()) - model->floorBegin(view->floor()));
    }
#endif
};

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
