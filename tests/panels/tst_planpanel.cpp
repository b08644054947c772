// SPDX-License-Identifier: GPL-3.0-or-later
#include "ioc/ServerThread.h"
#include "models/GatherResultsModel.h"
#include "models/LightGroups.h"
#include "models/PlanModel.h"
#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/GatherPanel.h"
#include "panels/PlanEditing.h"
#include "panels/PlanGroupList.h"
#include "panels/PlanPanel.h"
#include "panels/PlanRuleBar.h"
#include "panels/PlanToPlace.h"
#include "panels/SelectionLinks.h"
#include "panels/TablePanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/SiteDocument.h"
#include "views/ChartLegend.h"
#include "views/PlanHeat.h"
#include "views/PlanView.h"
#include "views/PvTableView.h"

#include <QAbstractItemModelTester>
#include <QDropEvent>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;
using namespace Candela::Ioc;

/// The whole panel with a live server behind it: ten light sensors in two rooms, LUXn says n * 100.
class tst_PlanPanel : public QObject
{
    Q_OBJECT

    std::unique_ptr<ServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PlanPanel> m_panel;
    QTemporaryDir m_dir;

    static Site house()
    {
        SiteEditor edit(SiteEditor::blank(QStringLiteral("House"), QStringLiteral("H"), 20, 10), 0);
        QString error;
        edit.addRoom(QRectF(0, 0, 10, 10), QStringLiteral("Left"), QStringLiteral("office"), &error);
        edit.addRoom(QRectF(10, 0, 10, 10), QStringLiteral("Right"), QStringLiteral("office"), &error);
        QList<SiteEditor::NewDevice> devices;
        for (int i = 0; i < 10; ++i)
            devices.append({QStringLiteral("H:LUX%1").arg(i), DeviceKind::Illuminance, {1.0 + 2 * i, 5}});
        edit.add(devices);
        return edit.site();
    }
    PlanView *view() const { return m_panel->view(); }
    PlanModel *model() const { return m_panel->model(); }
    QPoint at(double x, double y) const { return view()->camera().toScreen(QPointF(x, y)).toPoint(); }
    QPointF placeOf(const char *pv) const
    {
        const int device = model()->deviceOf(QLatin1String(pv));
        return device < 0 ? QPointF(-1, -1) : model()->device(device).position;
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(view(), Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= 4; ++step) {
            QMouseEvent move(QEvent::MouseMove, QPointF(from + (to - from) * step / 4),
                             view()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(view(), &move);
        }
        QTest::mouseRelease(view(), Qt::LeftButton, modifiers, to);
    }
    bool waitForValues()
    {
        return QTest::qWaitFor(
            [this] {
                for (int i = 0; i < model()->deviceCount(); ++i) {
                    if (!model()->device(i).reading.isValid() || !model()->device(i).isConnected())
                        return false;
                }
                return true;
            },
            20'000);
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<ServerThread>([](Database &database) {
            for (int i = 0; i < 12; ++i)
                database.add(RecordType::Ai, "H:LUX" + QByteArray::number(i))->setValue(i * 100);
        });
        QVERIFY2(m_server->start(), qPrintable(m_server->errorString()));
        m_session = std::make_unique<Session>();
        m_session->connectTo(Config::loopback(m_server->port()));
        m_panel = std::make_unique<PlanPanel>(m_session.get());
        m_session->setSite(house());
        m_panel->resize(1000, 600);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        QVERIFY(waitForValues());
    }
    void cleanup()
    {
        m_panel.reset();
        m_session.reset();
        m_server.reset();
    }

    void selectsByARule()
    {
        QLineEdit *edit = m_panel->ruleBar()->edit();
        QTest::keyClicks(edit, QStringLiteral("LUX < 300"));
        QTRY_COMPARE(m_panel->ruleBar()->verdict(), QStringLiteral("3 match"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX0", "H:LUX1", "H:LUX2"}));
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("id = LUX9"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_session->selection()->size(), 4);
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("x < 2"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX1", "H:LUX2", "H:LUX9"}));
        // The count follows the values.
        edit->clear();
        QTest::keyClicks(edit, QStringLiteral("LUX > 850"));
        QTRY_COMPARE(m_panel->ruleBar()->verdict(), QStringLiteral("1 match"));
        m_server->setValue("H:LUX0", 2000);
        QTRY_COMPARE_WITH_TIMEOUT(m_panel->ruleBar()->verdict(), QStringLiteral("2 match"), 10'000);
    }

    void saysWhatIsWrongWithARule()
    {
        QLineEdit *edit = m_panel->ruleBar()->edit();
        QTest::keyClicks(edit, QStringLiteral("LUX < dark"));
        QCOMPARE(m_panel->ruleBar()->verdict(), QStringLiteral("a number is expected"));
        QCOMPARE(edit->text(), QStringLiteral("LUX < dark")); // Marking does not touch the text.
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_session->selection()->isEmpty());
    }

    void groupsAreMadeRecalledRenamedAndKept()
    {
        PlanGroupList *list = m_panel->groupList();
        QAbstractItemModelTester tester(list->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy problem(list, &PlanGroupList::problem);
        list->make();
        QCOMPARE(problem.size(), 1); // Nothing is selected.
        drag(at(0, 4), at(4, 6));
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX0", "H:LUX1"}));
        list->make();
        QCOMPARE(list->count(), 1);
        auto *editor = list->findChild<QLineEdit *>();
        QVERIFY(editor); // It wants a name at once.
        QTest::keyClicks(editor, QStringLiteral("Desks"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(m_session->groups()->find(QStringLiteral("Desks")));
        QTRY_COMPARE(list->item(0)->text(), QStringLiteral("Desks"));

        m_session->selection()->set({QStringLiteral("H:LUX9")}, this);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX0", "H:LUX1"}));
        QCOMPARE(view()->selectedPvs(), QStringList({"H:LUX0", "H:LUX1"}));
        // A rule knows the group by its name.
        m_panel->ruleBar()->setText(QStringLiteral("group = Desks"));
        QTRY_COMPARE(m_panel->ruleBar()->verdict(), QStringLiteral("2 match"));

        const QJsonObject state = m_panel->save();
        // Another window has the same groups, and rules of its own.
        Session other(m_session.get(), QStringLiteral("2"));
        PlanPanel second(&other);
        QStringList problems;
        second.restore(state, &problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(second.groupList()->count(), 1);
        QCOMPARE(second.ruleBar()->text(), QStringLiteral("group = Desks"));

        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 0);
    }

    void theSelectionIsTheSameEverywhere()
    {
        TablePanel table(m_session.get());
        table.resize(500, 300);
        table.show();
        QStringList problems;
        table.addNames({"H:LUX3", "H:LUX4", "H:LUX5"});
        // From the plan to the table...
        drag(at(6, 4), at(10, 6));
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX3", "H:LUX4"}));
        auto *rows = table.findChild<PvTableView *>();
        QVERIFY(rows);
        QTRY_COMPARE(rows->selectedNames(), QStringList({"H:LUX3", "H:LUX4"}));
        // ... from the table, or a chart or a list of results, to the plan ...
        m_session->selection()->set({QStringLiteral("H:LUX5"), QStringLiteral("ELSE:WHERE")}, &table);
        QCOMPARE(view()->selectedPvs(), QStringList({"H:LUX5"}));
        // ... and what the plan does not show is not lost when it adds something.
        drag(at(0, 4), at(2, 6), Qt::ControlModifier);
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX5", "ELSE:WHERE", "H:LUX0"}));
    }

    void resultsAndChartTakePartInTheSelection()
    {
        GatherPanel gather(m_session.get());
        ChartPanel chart(m_session.get());
        ResultsSelectionLink results(m_session->selection(), gather.table(), gather.model(), nullptr);
        ChartSelectionLink traces(m_session->selection(), &chart, nullptr);
        gather.resize(400, 700);
        gather.show();
        chart.resize(700, 300);
        chart.show();
        gather.findChild<QSpinBox *>()->setValue(20'000);
        Q_EMIT m_session->gatherRequested({"H:LUX1", "H:LUX2", "H:LUX3", "H:LUX4"});
        QTRY_COMPARE_WITH_TIMEOUT(gather.model()->rowCount(), 4, 20'000);
        // From a row of the results to the plan, and from the plan to the rows.
        gather.table()->selectRow(2);
        QCOMPARE(m_session->selection()->pvs(), QStringList{"H:LUX3"});
        QCOMPARE(view()->selectedPvs(), QStringList{"H:LUX3"});
        drag(at(2, 4), at(4, 6));
        QCOMPARE(m_session->selection()->pvs(), QStringList{"H:LUX1"});
        const QModelIndexList rows = gather.table()->selectionModel()->selectedRows();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].row(), 0);
        // What was read and is selected as a whole needs no marks.
        m_session->selection()->set({"H:LUX1", "H:LUX2", "H:LUX3", "H:LUX4"}, this);
        QVERIFY(!gather.table()->selectionModel()->hasSelection());

        chart.addNames({"H:LUX7", "H:LUX8"});
        chart.legend()->setFocus();
        QTest::keyClick(chart.legend(), Qt::Key_Down);
        const Trace *current = chart.traces()->find(chart.legend()->currentTrace());
        if (!current)
            QSKIP("the legend has no current trace by keys here");
        QTest::mouseDClick(chart.legend()->viewport(), Qt::LeftButton, {}, QPoint(30, 12));
        QCOMPARE(m_session->selection()->size(), 1);
        QVERIFY(m_session->selection()->pvs()[0].startsWith(QStringLiteral("H:LUX")));
    }

    void movingIsOneStepOfUndoAndKeepsTheValues()
    {
        m_panel->editing()->setOn(true);
        const QPointF before = placeOf("H:LUX0");
        drag(at(before.x(), before.y()), at(before.x() + 3, before.y() + 2));
        const QPointF after = placeOf("H:LUX0");
        QVERIFY2((after - before - QPointF(3, 2)).manhattanLength() < 0.25,
                 qPrintable(QStringLiteral("%1 %2").arg(after.x()).arg(after.y())));
        // The value is there without asking again.
        QCOMPARE(model()->device(model()->deviceOf(QStringLiteral("H:LUX0"))).reading.toDouble(), 0.0);
        QVERIFY(model()->device(0).isConnected());
        QVERIFY(m_session->siteDocument()->isModified());
        QCOMPARE(m_session->undoStack()->count(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(placeOf("H:LUX0"), before);
        QVERIFY(!m_session->siteDocument()->isModified());
        m_session->undoStack()->redo();
        QCOMPARE(placeOf("H:LUX0"), after);
        // And it is still alive.
        m_server->setValue("H:LUX0", 77);
        QTRY_COMPARE(model()->device(model()->deviceOf(QStringLiteral("H:LUX0"))).reading.toDouble(), 77.0);
    }

    void alignsDistributesRenumbersAndDeletes()
    {
        PlanEditing *edit = m_panel->editing();
        edit->setOn(true);
        m_session->selection()->set({"H:LUX0", "H:LUX1", "H:LUX3"}, this);
        edit->distribute(SiteEditor::Along::Horizontally);
        QCOMPARE(placeOf("H:LUX1").x(), 4.0);
        edit->align(SiteEditor::Align::Left);
        QCOMPARE(placeOf("H:LUX3").x(), 1.0);
        m_session->undoStack()->undo();
        m_session->selection()->set({"H:LUX8", "H:LUX9"}, this);
        // Renamed devices are selected and live under their new names.
        edit->renumber(QStringLiteral("H:LUX##"), 10);
        QCOMPARE(m_session->selection()->pvs(), QStringList({"H:LUX10", "H:LUX11"}));
        QVERIFY(waitForValues());
        QCOMPARE(model()->device(model()->deviceOf(QStringLiteral("H:LUX11"))).reading.toDouble(), 1100.0);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(model()->deviceCount(), 8);
        QVERIFY(m_session->selection()->isEmpty());
        while (m_session->undoStack()->canUndo())
            m_session->undoStack()->undo();
        QVERIFY(m_session->site().toJson() == house().toJson());
        QVERIFY(waitForValues());
    }

    void namesAreDroppedOnThePlan()
    {
        m_panel->editing()->setOn(true);
        PlanToPlace *list = m_panel->toPlace();
        QAbstractItemModelTester tester(list->model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        list->addText(QStringLiteral("H:LUX10\nH:LUX11, H:LUX0\nH:LUX10"));
        QCOMPARE(list->names(), QStringList({"H:LUX10", "H:LUX11", "H:LUX0"}));
        QMimeData mime;
        mime.setText(QStringLiteral("H:LUX10\nH:LUX0"));
        QSignalSpy told(m_session.get(), &Session::message);
        QDragEnterEvent enter(at(4, 8), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(at(4, 8)), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(view(), &drop);
        QVERIFY((placeOf("H:LUX10") - QPointF(4, 8)).manhattanLength() < 0.2);
        QCOMPARE(model()->device(model()->deviceOf(QStringLiteral("H:LUX10"))).roomName,
                 QStringLiteral("Left"));
        // LUX0 stands there already: told, and both have left the list.
        QVERIFY(told.size() >= 1);
        QVERIFY(told.last()[0].toString().contains(QStringLiteral("H:LUX0")));
        QCOMPARE(list->names(), QStringList({"H:LUX11"}));
        QVERIFY(waitForValues());
        // By keys as well.
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(model()->deviceOf(QStringLiteral("H:LUX11")) >= 0);
        QCOMPARE(list->count(), 0);
    }

    void savesAtomicallyAndReadsBack()
    {
        PlanEditing *edit = m_panel->editing();
        edit->setOn(true);
        edit->addRoom(QRectF(0, 0, 3, 3), QStringLiteral("Cupboard"), QStringLiteral("service"));
        edit->addFloor(QStringLiteral("Attic"), 12, 8);
        QCOMPARE(view()->floor(), 1);
        SiteDocument *document = m_session->siteDocument();
        QSignalSpy saved(document, &SiteDocument::saved);
        QSignalSpy failed(document, &SiteDocument::failed);
        bool left = false;
        QVERIFY(document->isModified());

        document->save(m_dir.filePath(QStringLiteral("no/such/folder/site.json")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(document->isModified());

        const QString path = m_dir.filePath(QStringLiteral("site.json"));
        document->save(path);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!document->isModified());
        QVERIFY(edit->mayLeave([&left] { left = true; }));
        Site again;
        QString error;
        QVERIFY2(Site::load(path, &again, &error), qPrintable(error));
        QVERIFY(again.toJson() == m_session->site().toJson());
        // Undo after saving is a change again.
        m_session->undoStack()->undo();
        QVERIFY(document->isModified());
        QVERIFY(!left);
    }

    void importsAndListsWhatWasNotUnderstood()
    {
        PlanEditing *edit = m_panel->editing();
        edit->setOn(true);
        QFile file(m_dir.filePath(QStringLiteral("more.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,x,y\nH:LUX10,3,9\nH:LUX11,nowhere,2\nH:LUX1,4,4\nFAR,400,4\n");
        file.close();
        QSignalSpy imported(edit, &PlanEditing::imported);
        edit->importFile(file.fileName());
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(imported[0][0].toInt(), 1);
        const QStringList problems = imported[0][1].toStringList();
        QCOMPARE(problems.size(), 3);
        QVERIFY2(problems[0].startsWith(QStringLiteral("line 3: ")), qPrintable(problems[0]));
        QCOMPARE(placeOf("H:LUX10"), QPointF(3, 9));
        QVERIFY(model()->deviceOf(QStringLiteral("FAR")) < 0);
        m_session->undoStack()->undo();
        QVERIFY(model()->deviceOf(QStringLiteral("H:LUX10")) < 0);
    }

    void remembersTheHeatMap()
    {
        view()->heat()->setKind(DeviceKind::Illuminance);
        view()->heat()->setColors(HeatColors::Cividis);
        view()->heat()->setRange(0, 500);
        QTRY_VERIFY(!view()->heat()->image().isNull());
        const QJsonObject state = m_panel->save();
        view()->heat()->setKind({});
        QStringList problems;
        m_panel->restore(state, &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(*view()->heat()->kind(), DeviceKind::Illuminance);
        QVERIFY(view()->heat()->colors() == HeatColors::Cividis);
        QVERIFY(!view()->heat()->isAutomatic());
        QJsonObject wrong = state;
        wrong[QStringLiteral("heat")] = QJsonObject{{QStringLiteral("kind"), QStringLiteral("ghosts")}};
        m_panel->restore(wrong, &problems);
        QCOMPARE(problems, QStringList{"plan.heat.kind: \"ghosts\" is no kind"});
    }

    void beginsFromNothing()
    {
        Session session;
        PlanPanel panel(&session);
        panel.resize(800, 500);
        panel.show();
        panel.editing()->startBlank();
        QCOMPARE(panel.model()->floorCount(), 1);
        QVERIFY(panel.editing()->isOn());
        QVERIFY(panel.editing()->place({"A:LUX1", "A:LUX2"}, {5, 5}).isEmpty());
        QCOMPARE(panel.model()->deviceCount(), 2);
    }
};

QTEST_MAIN(tst_PlanPanel)
#include "tst_planpanel.moc"
