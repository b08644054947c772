// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PvTableModel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/Session.h"

#include <QTabBar>
#include <QTest>

using namespace Candela;

/// Steps of undo about tables as a whole, and those that find a table again.
class tst_TablesEdit : public QObject
{
    Q_OBJECT

    static QStringList namesOf(const TablesPanel &panel)
    {
        QStringList names;
        for (int i = 0; i < panel.count(); ++i)
            names.append(panel.name(i));
        return names;
    }

private Q_SLOTS:
    void aRemovedTableComesBackWhole()
    {
        Session session;
        TablesPanel panel(&session);
        panel.setObjectName(QStringLiteral("table"));
        session.setPlace(QStringLiteral("table"), &panel);
        QUndoStack *undo = session.undoStack();
        PvTableSheet sheet;
        sheet.name = QStringLiteral("Lamps");
        sheet.rows.append({QStringLiteral("L:1"), true, 0.5, PvTableSaved::of(QVariant(40.0), 1000)});
        sheet.rows.append({QStringLiteral("L:2"), false, 0, nullptr});
        panel.addSheet(sheet);
        QCOMPARE(undo->count(), 1); // the table and its rows
        const QString first = panel.name(0);
        QCOMPARE(namesOf(panel), QStringList({first, "Lamps"}));
        panel.current()->addNames({QStringLiteral("L:3")});
        QCOMPARE(undo->count(), 2);

        panel.newTable();
        panel.tabs()->moveTab(2, 0);
        const QStringList moved = namesOf(panel);
        QCOMPARE(undo->count(), 4);
        undo->undo();
        QCOMPARE(namesOf(panel), QStringList({first, "Lamps", moved[0]}));
        undo->undo();
        QCOMPARE(panel.count(), 2);
        // Steps of a table that went and came back are still about it.
        undo->undo();
        undo->undo();
        QCOMPARE(panel.count(), 1);
        undo->redo();
        undo->redo();
        QCOMPARE(namesOf(panel), QStringList({first, "Lamps"}));
        QCOMPARE(panel.table(1)->names(), QStringList({"L:1", "L:2", "L:3"}));
        const PvTableSheet again = panel.sheet(1);
        QVERIFY(again.rows[0].selected);
        QCOMPARE(again.rows[0].tolerance, 0.5);
        QCOMPARE(again.rows[0].saved->number, 40.0);
        undo->undo();
        QCOMPARE(panel.table(1)->names(), QStringList({"L:1", "L:2"}));
    }

    void stepsFindTheTableInAPanelThatWasBuiltAnew()
    {
        Session session;
        auto old = std::make_unique<TablesPanel>(&session);
        old->setObjectName(QStringLiteral("table"));
        session.setPlace(QStringLiteral("table"), old.get());
        QUndoStack *undo = session.undoStack();
        old->newTable();
        old->current()->addNames({QStringLiteral("A")});
        old->setCurrent(0);
        old->current()->addNames({QStringLiteral("B")});

        TablesPanel fresh(&session);
        fresh.setObjectName(QStringLiteral("table"));
        session.setPlace(QStringLiteral("table"), &fresh);
        QStringList problems;
        fresh.restore(old->save(), &problems);
        old->handOver(&fresh);
        old.reset();
        QCOMPARE(fresh.table(0)->names(), QStringList({"B"}));
        undo->undo();
        QVERIFY(fresh.table(0)->names().isEmpty());
        QCOMPARE(fresh.table(1)->names(), QStringList({"A"}));
        undo->undo();
        QVERIFY(fresh.table(1)->names().isEmpty());
        undo->undo();
        QCOMPARE(fresh.count(), 1);
        undo->redo();
        undo->redo();
        undo->redo();
        QCOMPARE(fresh.table(0)->names(), QStringList({"B"}));
        QCOMPARE(fresh.table(1)->names(), QStringList({"A"}));
    }
};

QTEST_MAIN(tst_TablesEdit)
#include "tst_tablesedit.moc"
