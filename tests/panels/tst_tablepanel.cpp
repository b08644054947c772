// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/NameBook.h"
#include "models/PvTableModel.h"
#include "panels/KnownNames.h"
#include "panels/TablePanel.h"
#include "panels/TableWriteDialog.h"
#include "panels/TablesPanel.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/WriteHistory.h"
#include "support/ScriptedServer.h"
#include "views/PvTableView.h"

#include <QDoubleSpinBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Candela;
using Candela::Test::ScriptedServer;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

namespace {

/// A server with a dimmer, a sensor and their descriptions, and a table that watches it.
struct Fixture
{
    ScriptedServer server;
    Session session;
    TablePanel panel{&session};

    Fixture()
    {
        Metadata percent;
        percent.units = QStringLiteral("%");
        percent.precision = 1;
        percent.control = {0, 100};
        server.add("T:DIM", Reading::fromDouble(40), percent);
        server.addDouble("T:LUX", 480);
        server.find("T:LUX")->writable = false;
        server.add("T:DIM.DESC", Reading::fromText(QStringLiteral("Desk lamp")));
        panel.resize(1200, 400);
        panel.show();
    }
    void connectNow() { session.connectTo(server.config()); }
    const PvTableRow &row(const char *name)
    {
        return panel.model()->row(panel.model()->idOfName(QString::fromLatin1(name)));
    }
};

} // namespace

class tst_tablepanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsLiveValues()
    {
        Fixture f;
        f.panel.addNames({"T:DIM", "T:LUX", "T:NONE"});
        f.connectNow();
        EVENTUALLY(f.row("T:DIM").reading.isValid() && f.row("T:LUX").reading.isValid());
        QCOMPARE(f.row("T:DIM").valueText(), QStringLiteral("40.0"));
        EVENTUALLY(f.row("T:DIM").metadata && f.row("T:DIM").metadata->units == QStringLiteral("%"));
        EVENTUALLY(f.row("T:DIM").writable);
        EVENTUALLY(f.row("T:DIM").description == QStringLiteral("Desk lamp"));
        QVERIFY(f.row("T:LUX").description.isEmpty());
        EVENTUALLY(f.row("T:NONE").state == ChannelState::NotFound);
        f.server.set("T:LUX", Reading::fromDouble(500));
        EVENTUALLY(f.row("T:LUX").reading.toDouble() == 500.0);
        // Rows that come later, too.
        f.server.addDouble("T:NEW", 3);
        f.panel.addNames({"T:NEW"});
        EVENTUALLY(f.row("T:NEW").reading.isValid());
    }

    void staleWhenTheServerGoes()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:LUX"});
        EVENTUALLY(f.row("T:LUX").reading.isValid());
        f.server.kill();
        EVENTUALLY(f.row("T:LUX").isStale());
        QVERIFY(f.server.restart());
        f.server.set("T:LUX", Reading::fromDouble(7));
        f.session.context()->searchNow();
        EVENTUALLY(!f.row("T:LUX").isStale() && f.row("T:LUX").reading.toDouble() == 7.0);
    }

    void writesAndUndoes()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:DIM", "T:LUX"});
        EVENTUALLY(f.row("T:DIM").writable && f.row("T:DIM").reading.isValid());
        PvTableModel *model = f.panel.model();
        const int steps = f.session.undoStack()->count();
        QVERIFY(model->setData(model->index(0, PvTableModel::SetpointColumn), "60 %"));
        EVENTUALLY(f.row("T:DIM").write == PvTableRow::Written);
        QCOMPARE(f.server.find("T:DIM")->value.toDouble(), 60.0);
        QCOMPARE(f.session.undoStack()->count(), steps + 1);
        f.session.undoStack()->undo();
        EVENTUALLY(f.server.find("T:DIM")->value.toDouble() == 40.0);
    }

    void failedWriteStaysOnItsRow()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:DIM"});
        EVENTUALLY(f.row("T:DIM").writable);
        QSignalSpy messages(&f.session, &Session::message);
        f.server.find("T:DIM")->writeStatus = Eca::PutFail;
        PvTableModel *model = f.panel.model();
        QVERIFY(model->setData(model->index(0, PvTableModel::SetpointColumn), "60"));
        EVENTUALLY(f.row("T:DIM").write == PvTableRow::Failed);
        QVERIFY(!f.row("T:DIM").writeError.isEmpty());
        QVERIFY(!messages.isEmpty());
        QVERIFY(messages.last()[0].toString().contains(QStringLiteral("T:DIM")));
        QVERIFY(messages.last()[1].toBool());
    }

    void readOnlyWritesNothing()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:DIM"});
        EVENTUALLY(f.row("T:DIM").writable);
        f.session.setReadOnly(true);
        PvTableModel *model = f.panel.model();
        const QModelIndex cell = model->index(0, PvTableModel::SetpointColumn);
        QVERIFY(!(model->flags(cell) & Qt::ItemIsEditable));
        QVERIFY(!model->setData(cell, "60"));
        QVERIFY(f.row("T:DIM").writeError.contains(QStringLiteral("read-only")));
        QCOMPARE(f.server.find("T:DIM")->writes, 0);
    }

    void addsWhatIsTyped()
    {
        Fixture f;
        QSignalSpy messages(&f.session, &Session::message);
        f.panel.addField()->setText(QStringLiteral("L{1..3}, M"));
        QTest::keyClick(f.panel.addField(), Qt::Key_Return);
        QCOMPARE(f.panel.names(), QStringList({"L1", "L2", "L3", "M"}));
        QVERIFY(f.panel.addField()->text().isEmpty());
        f.panel.addField()->setText(QStringLiteral("L{1..99999999}"));
        QTest::keyClick(f.panel.addField(), Qt::Key_Return);
        QCOMPARE(f.panel.names().size(), 4);
        QCOMPARE(messages.size(), 1);
        QVERIFY(!f.panel.addField()->text().isEmpty()); // to be corrected
        Q_EMIT f.session.tableRequested({"N", "L1"});
        QCOMPARE(f.panel.names().size(), 5);
    }

    void removesWithUndo()
    {
        Fixture f;
        f.connectNow();
        f.panel.addText(QStringLiteral("# Lights\nT:DIM\nT:LUX\nX\n# End"));
        EVENTUALLY(f.row("T:LUX").reading.isValid());
        f.panel.view()->selectIds({f.panel.model()->idOfName("T:DIM"), f.panel.model()->idOfName("X")});
        f.panel.view()->setFocus();
        QTest::keyClick(f.panel.view(), Qt::Key_Delete);
        QCOMPARE(f.panel.names(), QStringList({"# Lights", "T:LUX", "# End"}));
        f.session.undoStack()->undo();
        QCOMPARE(f.panel.names(), QStringList({"# Lights", "T:DIM", "T:LUX", "X", "# End"}));
        EVENTUALLY(f.row("T:DIM").reading.isValid()); // subscribed again
        QVERIFY(f.row("T:LUX").reading.isValid());    // never let go
        f.session.undoStack()->redo();
        QCOMPARE(f.panel.names().size(), 3);
    }

    void sharesTheSelection()
    {
        Fixture f;
        f.panel.addNames({"A", "B", "C"});
        f.session.selection()->set({"C", "Z", "A"}, this);
        QCOMPARE(f.panel.view()->selectedNames(), QStringList({"A", "C"}));
        QCOMPARE(f.session.selection()->pvs(), QStringList({"C", "Z", "A"})); // not echoed
        PvTableView *view = f.panel.view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(f.panel.model()->index(1, 0)).center());
        QCOMPARE(f.session.selection()->pvs(), QStringList({"B"}));
        QSignalSpy read(&f.session, &Session::gatherRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(read.size(), 1);
        QSignalSpy chart(&f.session, &Session::chartRequested);
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {},
                           view->visualRect(f.panel.model()->index(2, 0)).center());
        QCOMPARE(chart.size(), 1);
        QCOMPARE(chart[0][0].toStringList(), QStringList({"C"}));
    }

    void savesAndRestores()
    {
        Fixture f;
        f.panel.addText(QStringLiteral("# Lights\nB\nA10\nA2"));
        f.panel.view()->setColumnHidden(PvTableModel::HostColumn, false);
        f.panel.view()->setColumnWidth(PvTableModel::NameColumn, 333);
        f.panel.view()->horizontalHeader()->moveSection(2, 1);
        f.panel.view()->horizontalHeader()->setSortIndicator(PvTableModel::NameColumn, Qt::DescendingOrder);
        f.panel.filterField()->setText(QStringLiteral("a"));
        const QJsonObject state = f.panel.save();

        Session session;
        TablePanel other(&session);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(other.save(), state);
        QCOMPARE(other.names(), QStringList({"# Lights", "B", "A10", "A2"}));
        QCOMPARE(other.model()->rowCount(), 2);
        QCOMPARE(other.model()->rowAt(0).name, QStringLiteral("A10"));
        QVERIFY(other.view()->isColumnShown(PvTableModel::HostColumn));
        QCOMPARE(other.view()->columnWidth(PvTableModel::NameColumn), 333);
    }

    void badStateIsNamed()
    {
        Session session;
        TablePanel panel(&session);
        QStringList problems;
        panel.restore({{"pvs", QJsonArray{"A", 5, "B"}},
                       {"columns", QJsonArray{QJsonObject{{"key", "colour"}}}},
                       {"sort", "weight"},
                       {"state", "odd"}},
                      &problems);
        QCOMPARE(problems.size(), 4);
        QVERIFY(problems[0].contains(QStringLiteral("pvs[1]")));
        QVERIFY(problems[1].contains(QStringLiteral("colour")));
        QCOMPARE(panel.names(), QStringList({"A", "B"})); // the rest is taken
        problems.clear();
        panel.restore({{"pvs", 3}}, &problems);
        QCOMPARE(problems.size(), 1);
    }

    void anotherContextIsTaken()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:LUX"});
        EVENTUALLY(f.row("T:LUX").reading.isValid());
        ScriptedServer second;
        second.addDouble("T:LUX", 11);
        f.session.connectTo(second.config());
        EVENTUALLY(f.row("T:LUX").reading.toDouble() == 11.0);
    }

    void writesManyAfterAReview()
    {
        Fixture f;
        f.server.addDouble("T:A", 1);
        f.connectNow();
        f.panel.addNames({"T:DIM", "T:LUX", "T:A", "# remark"});
        EVENTUALLY(f.row("T:DIM").writable && f.row("T:A").writable && f.row("T:LUX").reading.isValid() &&
                   f.row("T:A").reading.isValid() && f.row("T:DIM").reading.isValid());
        TableWriteDialog dialog(&f.session, f.panel.model(), f.panel.model()->ids(),
                                TableWriteDialog::SetOneValue, &f.panel);
        QCOMPARE(dialog.list()->topLevelItemCount(), 3);
        QVERIFY(!dialog.writeButton()->isEnabled());
        QTest::keyClicks(dialog.valueField(), QStringLiteral("60"));
        QCOMPARE(dialog.writable(), 2); // LUX may not be written
        QCOMPARE(dialog.list()->topLevelItem(0)->text(1), QStringLiteral("40.0"));
        QCOMPARE(dialog.list()->topLevelItem(0)->text(2), QStringLiteral("60"));
        QVERIFY(!dialog.list()->topLevelItem(1)->text(3).isEmpty());
        QCOMPARE(f.server.find("T:DIM")->writes, 0); // nothing yet
        dialog.valueField()->setText(QStringLiteral("600"));
        QCOMPARE(dialog.writable(), 1); // out of DIM's limits
        dialog.valueField()->setText(QStringLiteral("60"));
        f.server.find("T:A")->writeStatus = Eca::PutFail;
        QTest::mouseClick(dialog.writeButton(), Qt::LeftButton);
        EVENTUALLY(dialog.run() && !dialog.run()->isRunning());
        QCOMPARE(f.server.find("T:DIM")->value.toDouble(), 60.0);
        QCOMPARE(f.server.find("T:A")->writes, 1);
        QCOMPARE(dialog.run()->failures().size(), 1);
        QCOMPARE(dialog.list()->topLevelItem(0)->text(0), QStringLiteral("T:A")); // the failure first
        QCOMPARE(f.row("T:A").write, PvTableRow::Failed);
        QCOMPARE(f.row("T:DIM").write, PvTableRow::Written);
        QCOMPARE(f.session.writes()->all().size(), size_t(2));
        f.session.undoStack()->undo();
        EVENTUALLY(f.server.find("T:DIM")->value.toDouble() == 40.0);
    }

    void restoresWhatWasSaved()
    {
        Fixture f;
        f.server.addDouble("T:A", 10);
        f.server.addDouble("T:B", 20);
        f.connectNow();
        f.panel.addNames({"T:A", "T:B", "T:LUX"});
        EVENTUALLY(f.row("T:A").reading.isValid() && f.row("T:B").reading.isValid() &&
                   f.row("T:B").writable && f.row("T:A").writable);
        f.panel.model()->setChecked({f.panel.model()->idOfName("T:A"), f.panel.model()->idOfName("T:B")},
                                    true);
        QCOMPARE(f.panel.wideIds().size(), 2);
        f.panel.saveValues();
        QVERIFY(!f.row("T:LUX").saved);
        f.server.set("T:A", Reading::fromDouble(11));
        f.server.set("T:B", Reading::fromDouble(21));
        EVENTUALLY(f.panel.model()->differingCount() == 2);
        // Kept in the workspace, with the marks.
        Session other;
        TablePanel copy(&other);
        QStringList problems;
        copy.restore(f.panel.save(), &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(copy.model()->row(copy.model()->idOfName("T:B")).saved->number, 20.0);
        QCOMPARE(copy.model()->checkedIds().size(), 2);
        // Removed and brought back by undo: so are they.
        f.panel.removeRows({f.panel.model()->idOfName("T:B")});
        f.session.undoStack()->undo();
        EVENTUALLY(f.row("T:B").reading.isValid() && f.row("T:B").writable && f.row("T:B").metadata);
        QCOMPARE(f.row("T:B").saved->number, 20.0);
        QVERIFY(f.row("T:B").checked);

        TableWriteDialog dialog(&f.session, f.panel.model(), f.panel.wideIds(),
                                TableWriteDialog::RestoreSaved, &f.panel);
        QCOMPARE(dialog.writable(), 2);
        dialog.factorField()->setValue(50);
        QCOMPARE(dialog.list()->topLevelItem(1)->text(2), QStringLiteral("10"));
        dialog.factorField()->setValue(100);
        // In order, one at a time; aborted while the first is under way, the second is never sent.
        f.server.find("T:A")->holdWrites = true;
        QTest::mouseClick(dialog.writeButton(), Qt::LeftButton);
        EVENTUALLY(f.server.find("T:A")->writes == 1);
        QCOMPARE(f.server.find("T:B")->writes, 0);
        QTest::mouseClick(dialog.closeButton(), Qt::LeftButton);
        QVERIFY(dialog.run()->isRunning());
        f.server.find("T:A")->holdWrites = false;
        f.server.connection()->answerHeld();
        EVENTUALLY(!dialog.run()->isRunning());
        QVERIFY(dialog.run()->wasAborted());
        QCOMPARE(f.server.find("T:B")->writes, 0);

        TableWriteDialog again(&f.session, f.panel.model(), f.panel.wideIds(), TableWriteDialog::RestoreSaved,
                               &f.panel);
        QTest::mouseClick(again.writeButton(), Qt::LeftButton);
        EVENTUALLY(!again.run()->isRunning());
        EVENTUALLY(f.panel.model()->differingCount() == 0);
    }

    void rowsAreMovedAndUndone()
    {
        Session session;
        TablePanel panel(&session);
        panel.addNames({"A", "# x", "B", "# x", "C"});
        const QList<int> ids = panel.model()->ids();
        Q_EMIT panel.view()->rowsMoved({ids[0], ids[4]}, ids[2]);
        QCOMPARE(panel.names(), QStringList({"# x", "A", "C", "B", "# x"}));
        QCOMPARE(panel.model()->idOfName("A"), ids[0]); // the same row: its value stays
        session.undoStack()->undo();
        QCOMPARE(panel.names(), QStringList({"A", "# x", "B", "# x", "C"}));
        Q_EMIT panel.view()->rowsMoved({panel.model()->idOfName("A")}, -1);
        QCOMPARE(panel.names().last(), QStringLiteral("A"));
        // A comment that is typed anew is a step of undo, too.
        const int comment = panel.model()->ids().first();
        QVERIFY(panel.model()->row(comment).comment);
        Q_EMIT panel.model()->commentEdited(comment, QStringLiteral("Lamps"));
        QCOMPARE(panel.names().first(), QStringLiteral("# Lamps"));
        session.undoStack()->undo();
        QCOMPARE(panel.names().first(), QStringLiteral("# x"));
    }

    void marksAreUndone()
    {
        Fixture f;
        f.connectNow();
        f.panel.addNames({"T:DIM", "# x", "T:LUX"});
        EVENTUALLY(f.row("T:DIM").reading.isValid() && f.row("T:LUX").reading.isValid());
        QUndoStack *undo = f.session.undoStack();
        const int before = undo->index();
        f.panel.view()->setFocus();
        f.panel.view()->selectIds({f.panel.model()->idOfName("T:DIM")});
        QTest::keyClick(f.panel.view(), Qt::Key_Space);
        QVERIFY(f.row("T:DIM").checked);
        QCOMPARE(undo->index(), before + 1);
        f.panel.saveValues(); // of the checked one
        QVERIFY(f.row("T:DIM").saved && !f.row("T:LUX").saved);
        f.panel.model()->setTolerance({f.panel.model()->idOfName("T:DIM")}, 2);
        QCOMPARE(undo->index(), before + 3);
        // Removed and brought back: everything is there again.
        f.panel.removeRows({f.panel.model()->idOfName("T:DIM")});
        undo->undo();
        QVERIFY(f.row("T:DIM").checked && f.row("T:DIM").saved && f.row("T:DIM").tolerance == 2);
        undo->undo();
        QCOMPARE(f.row("T:DIM").tolerance, 0.0);
        undo->undo();
        QVERIFY(!f.row("T:DIM").saved);
        undo->undo();
        QVERIFY(!f.row("T:DIM").checked);
        for (int i = 0; i < 3; ++i)
            undo->redo();
        QVERIFY(f.row("T:DIM").checked && f.row("T:DIM").saved && f.row("T:DIM").tolerance == 2);
        // What changes nothing is no step.
        const int steps = undo->index();
        f.panel.model()->setChecked({f.panel.model()->idOfName("T:DIM")}, true);
        QCOMPARE(undo->index(), steps);
    }

    void sheetsAreTakenWhole()
    {
        Fixture f;
        f.panel.addNames({"OLD", "T:DIM"});
        PvTableSheet sheet;
        sheet.rows = {PvTableSheet::Row::comment("Lamps"),
                      {"T:DIM", true, 0.5, PvTableSaved::ofText("12.5", 1000)},
                      {"T:ARR", false, 0, PvTableSaved::ofTexts({"1", "2"}, 2000)}};
        f.panel.setSheet(sheet, "Import");
        QCOMPARE(f.panel.sheet().rows, sheet.rows);
        QCOMPARE(f.row("T:DIM").saved->number, 12.5);
        QCOMPARE(f.row("T:ARR").saved->text, QStringLiteral("1, 2"));
        f.session.undoStack()->undo(); // one step
        QCOMPARE(f.panel.names(), QStringList({"OLD", "T:DIM"}));
        QVERIFY(!f.row("T:DIM").saved && !f.row("T:DIM").checked);
        f.session.undoStack()->redo();
        QCOMPARE(f.panel.sheet().rows, sheet.rows);
    }

    void variablesOfThisProgram()
    {
        Fixture f;
        f.connectNow();
        f.panel.addText(QStringLiteral("loc://level(40)\nloc://mode<VEnum>(1, \"Off\", \"On\")"));
        QCOMPARE(f.panel.names().size(), 2);
        EVENTUALLY(f.row("loc://level(40)").reading.isValid());
        QCOMPARE(f.row("loc://level(40)").valueText(), QStringLiteral("40"));
        EVENTUALLY(f.row("loc://level(40)").writable);
        PvTableModel *model = f.panel.model();
        QVERIFY(model->setData(model->index(0, PvTableModel::SetpointColumn), "55"));
        EVENTUALLY(f.row("loc://level(40)").reading.toDouble() == 55.0);
        EVENTUALLY(model->rowAt(1).valueText() == QStringLiteral("On"));
    }

    void savesCsv()
    {
        Session session;
        TablePanel panel(&session);
        panel.addNames({"A", "B"});
        QTemporaryDir dir;
        QVERIFY(panel.saveCsv(dir.filePath(QStringLiteral("table.csv"))));
        QFile file(dir.filePath(QStringLiteral("table.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("name,value,unit,"));
        QSignalSpy messages(&session, &Session::message);
        QVERIFY(!panel.saveCsv(QStringLiteral("/no/such/folder/table.csv")));
        QCOMPARE(messages.size(), 1);
    }

    void filterWordsFromTheMenu()
    {
        Fixture f;
        f.panel.addNames({"A", "B"});
        f.panel.filterField()->setText(QStringLiteral("A"));
        const QList<QAction *> fieldActions = f.panel.filterField()->actions();
        for (QAction *action : fieldActions) {
            if (action->shortcut() == QKeySequence(Qt::AltModifier | Qt::Key_Down))
                action->trigger();
        }
        QMenu *menu = f.panel.findChild<QMenu *>();
        QVERIFY(menu);
        QAction *lost = nullptr;
        const QList<QAction *> words = menu->actions();
        for (QAction *action : words) {
            if (action->text().endsWith(QStringLiteral("\tis:disconnected")))
                lost = action;
        }
        QVERIFY(lost);
        QVERIFY2(lost->text().contains(QStringLiteral("(2)")),
                 qPrintable(lost->text())); // how many there are
        lost->trigger();
        QCOMPARE(f.panel.filterField()->text(), QStringLiteral("A is:disconnected"));
        QCOMPARE(f.panel.model()->rowCount(), 1);
        f.panel.filterField()->setText(QStringLiteral("is:nonsense"));
        QCOMPARE(f.panel.model()->rowCount(), 0);
        QVERIFY(f.panel.filterField()->property("invalid").toBool());
    }

    void looksAreKept()
    {
        Session session;
        TablePanel panel(&session);
        panel.model()->setTimeStyle(PvTableModel::Age);
        panel.view()->setArraysAsText(true);
        const QJsonObject state = panel.save();
        TablePanel other(&session);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(other.model()->timeStyle(), PvTableModel::Age);
        QVERIFY(other.view()->arraysAsText());
        other.restore({}, &problems);
        QCOMPARE(other.model()->timeStyle(), PvTableModel::TimeOfDay);
        QVERIFY(!other.view()->arraysAsText());
    }

    void namesAreOffered()
    {
        Fixture f;
        KnownNames::remember(&f.session);
        NameBook::shared()->addLoaded({"FROM:A:FILE"});
        f.panel.addNames({"T:DIM"});
        f.connectNow();
        EVENTUALLY(f.row("T:DIM").reading.isValid());
        const QStringList offered = KnownNames::of(&f.session);
        QVERIFY(offered.contains("FROM:A:FILE"));
        QVERIFY(offered.contains("T:DIM"));
        QVERIFY(!offered.contains("T:DIM.DESC"));
        // What has answered is known in later sessions, what never did is not.
        EVENTUALLY(NameBook::shared()->names().contains("T:DIM"));
        QVERIFY(!NameBook::shared()->names().contains("T:NONE"));
        // An imported sheet is a file, too.
        PvTableSheet sheet;
        sheet.rows = {{"SHEET:1", false, 0, nullptr}};
        f.panel.setSheet(sheet, "Import");
        QVERIFY(KnownNames::of(&f.session).contains("SHEET:1"));
        NameBook::shared()->forgetLoaded();
    }

    void manyTablesWithNames()
    {
        Session session;
        TablesPanel tables(&session);
        tables.show();
        QCOMPARE(tables.count(), 1);
        Q_EMIT session.tableRequested({"A"});
        QCOMPARE(tables.current()->names(), QStringList({"A"}));
        tables.addTable();
        tables.rename(1, QStringLiteral("Lamps"));
        QCOMPARE(tables.currentIndex(), 1);
        Q_EMIT session.tableRequested({"B", "C"}); // to the one in front, once
        QCOMPARE(tables.current()->names(), QStringList({"B", "C"}));
        QCOMPARE(tables.table(0)->names(), QStringList({"A"}));
        tables.tabs()->moveTab(1, 0);
        QCOMPARE(tables.name(0), QStringLiteral("Lamps"));
        QCOMPARE(tables.table(0)->names(), QStringList({"B", "C"}));
        tables.addTable(QStringLiteral("Third"));
        tables.setCurrent(1);
        QVERIFY(tables.current()->isVisible());

        TablesPanel second(&session);
        QStringList problems;
        second.restore(tables.save(), &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(second.count(), 3);
        QCOMPARE(second.name(0), QStringLiteral("Lamps"));
        QCOMPARE(second.name(2), QStringLiteral("Third"));
        QCOMPARE(second.currentIndex(), 1);
        QCOMPARE(second.current()->names(), QStringList({"A"}));
        // A workspace of before knows one table.
        second.restore({{"pvs", QJsonArray{"X"}}}, &problems);
        QCOMPARE(second.count(), 1);
        QCOMPARE(second.current()->names(), QStringList({"X"}));
        second.removeTable(0); // the last is only emptied
        QCOMPARE(second.count(), 1);
        QVERIFY(second.current()->names().isEmpty());
        QVERIFY(problems.isEmpty());
    }
};

QTEST_MAIN(tst_tablepanel)
#include "tst_tablepanel.moc"
