// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SnapshotModel.h"
#include "models/SnapshotStore.h"
#include "panels/SnapshotsPanel.h"
#include "panels/TableWriteDialog.h"
#include "session/Session.h"
#include "support/ScriptedServer.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Candela;
using Candela::Test::ScriptedServer;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

namespace {

struct Fixture
{
    ScriptedServer server;
    Session session;
    SnapshotsPanel panel{&session};

    Fixture()
    {
        Metadata percent;
        percent.units = QStringLiteral("%");
        percent.precision = 1;
        percent.control = {0, 100};
        for (const char *name : {"T:A", "T:B", "T:C"})
            server.add(name, Reading::fromDouble(10), percent);
        server.find("T:C")->writable = false;
        panel.resize(900, 400);
        panel.show();
        session.connectTo(server.config());
    }
    QString take(const QStringList &pvs, const QString &name)
    {
        const auto before = panel.store()->all().size();
        Q_EMIT session.snapshotRequested(pvs, name);
        if (!QTest::qWaitFor([&] { return panel.store()->all().size() > before; }, 15000))
            return {};
        return panel.store()->all().last()->name;
    }
    QString text(int row, int column) const { return panel.model()->index(row, column).data().toString(); }
    TableWriteDialog *dialog() const { return panel.findChild<TableWriteDialog *>(); }
};

} // namespace

class tst_snapshotspanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesAndCompares()
    {
        Fixture f;
        QSignalSpy messages(&f.session, &Session::message);
        QCOMPARE(f.take({"T:A", "T:B", "T:NONE"}, "Before"), QStringLiteral("Before"));
        QCOMPARE(f.panel.store()->all()[0]->missing(), 1);
        QVERIFY(messages.last()[1].toBool()); // one did not answer: said
        QCOMPARE(f.panel.model()->rowCount(), 3);
        EVENTUALLY(f.text(0, SnapshotModel::LiveColumn) == QStringLiteral("10.0"));
        f.server.set("T:A", Reading::fromDouble(30));
        EVENTUALLY(f.text(0, SnapshotModel::LiveChangeColumn) == QStringLiteral("+20.0"));
        QVERIFY(f.panel.table()->isColumnHidden(SnapshotModel::SecondColumn));
        QCOMPARE(f.take({"T:A", "T:B"}, "After"), QStringLiteral("After"));
        f.panel.select({"Before", "After"});
        QVERIFY(!f.panel.table()->isColumnHidden(SnapshotModel::SecondColumn));
        QCOMPARE(f.text(0, SnapshotModel::ChangeColumn), QStringLiteral("+20.0"));
        QCOMPARE(f.text(1, SnapshotModel::ChangeColumn), QString());
        f.panel.hideEqualBox()->setChecked(true);
        QCOMPARE(f.panel.model()->rowCount(), 1); // T:A; one that answered neither time is no difference
        f.panel.toleranceField()->setValue(20);
        QCOMPARE(f.panel.model()->rowCount(), 0);
        // Nobody looks: nothing is asked of the network.
        f.panel.hide();
        EVENTUALLY(f.session.context()->stats().channels == 0 ||
                   f.text(0, SnapshotModel::LiveColumn).isEmpty());
        QTest::keyClick(f.panel.table(), Qt::Key_C, Qt::ControlModifier);
    }

    void restoresInOrderWithScaleAndUndo()
    {
        Fixture f;
        f.take({"T:B", "T:A", "T:C"}, "Evening");
        f.server.set("T:A", Reading::fromDouble(90));
        f.server.set("T:B", Reading::fromDouble(80));
        EVENTUALLY(f.text(1, SnapshotModel::LiveColumn) == QStringLiteral("90.0"));
        f.panel.restoreSnapshot("Evening");
        TableWriteDialog *dialog = f.dialog();
        QVERIFY(dialog);
        QVERIFY(dialog->windowTitle().contains(QStringLiteral("Evening")));
        QCOMPARE(dialog->writable(), 2); // T:C takes nothing, and says so in the list
        dialog->factorField()->setValue(200);
        const int steps = f.session.undoStack()->count();
        dialog->writeButton()->click();
        EVENTUALLY(f.server.find("T:A")->value.toDouble() == 20.0);
        QCOMPARE(f.server.find("T:B")->value.toDouble(), 20.0); // it came first
        EVENTUALLY(f.text(0, SnapshotModel::NoteColumn) == QStringLiteral("written"));
        EVENTUALLY(f.session.undoStack()->count() == steps + 1); // once the last one is acknowledged
        f.session.undoStack()->undo();
        EVENTUALLY(f.server.find("T:A")->value.toDouble() == 90.0);
        EVENTUALLY(f.server.find("T:B")->value.toDouble() == 80.0);
    }

    void failuresAreListed()
    {
        Fixture f;
        f.take({"T:A", "T:B"}, "Evening");
        EVENTUALLY(f.text(0, SnapshotModel::LiveColumn) == QStringLiteral("10.0"));
        f.server.set("T:A", Reading::fromDouble(11));
        EVENTUALLY(f.text(0, SnapshotModel::LiveColumn) == QStringLiteral("11.0"));
        f.server.find("T:A")->writeStatus = Eca::PutFail;
        f.panel.restoreSnapshot("Evening");
        QVERIFY(f.dialog());
        f.dialog()->writeButton()->click();
        EVENTUALLY(f.dialog()->run() && !f.dialog()->run()->isRunning());
        QCOMPARE(f.dialog()->run()->failures().size(), 1);
        QVERIFY(f.dialog()->isVisible()); // it stays until it is read
        QVERIFY(
            f.panel.model()->index(0, SnapshotModel::NoteColumn).data(SnapshotModel::DiffersRole).toBool());
    }

    void namesByHand()
    {
        Fixture f;
        f.take({"T:A"}, "One");
        f.take({"T:A"}, "Two");
        QSignalSpy messages(&f.session, &Session::message);
        f.panel.list()->item(0)->setText(QStringLiteral("First"));
        QVERIFY(f.panel.store()->find("First"));
        f.panel.list()->item(0)->setText(QStringLiteral("Two")); // taken
        QVERIFY(messages.last()[1].toBool());
        QCOMPARE(f.panel.list()->item(0)->text(), QStringLiteral("First"));
        f.panel.select({"First"});
        QTest::keyClick(f.panel.list(), Qt::Key_Delete);
        QCOMPARE(f.panel.store()->all().size(), 1);
        f.session.undoStack()->undo();
        QCOMPARE(f.panel.store()->all().size(), 2);
    }

    void savesAndRestores()
    {
        Fixture f;
        f.take({"T:A", "T:B"}, "One");
        f.panel.toleranceField()->setValue(0.5);
        const QJsonObject state = f.panel.save();
        // Another window has the same snapshots, and compares what it likes.
        Session window(&f.session, QStringLiteral("2"));
        SnapshotsPanel other(&window);
        QCOMPARE(other.store(), f.panel.store());
        QCOMPARE(other.list()->count(), 1);
        QStringList problems;
        other.restore(state, &problems);
        QCOMPARE(problems, QStringList());
        QCOMPARE(other.save(), state);
        other.restore({}, &problems);
        QVERIFY(!other.store()->isEmpty());
        QCOMPARE(other.toleranceField()->value(), 0.0);

        QStringList wrong;
        f.session.snapshots()->setJson(QJsonArray{5}, &wrong);
        QCOMPARE(wrong.size(), 1);
    }

    void nothingToTake()
    {
        Fixture f;
        QSignalSpy messages(&f.session, &Session::message);
        Q_EMIT f.session.snapshotRequested({}, "x");
        QCOMPARE(messages.size(), 1);
        QSignalSpy wanted(&f.panel, &SnapshotsPanel::takeRequested);
        f.panel.findChild<QPushButton *>()->click(); // of the empty panel
        QCOMPARE(wanted.size(), 1);
    }
};

QTEST_MAIN(tst_snapshotspanel)
#include "tst_snapshotspanel.moc"
