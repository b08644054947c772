// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProbeFacts.h"
#include "models/RecordFieldsModel.h"
#include "panels/KnownNames.h"
#include "panels/ProbeFields.h"
#include "panels/ProbeLog.h"
#include "panels/ProbePanel.h"
#include "panels/ProbeSetter.h"
#include "panels/ProbeWrites.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/WriteHistory.h"
#include "support/ScriptedServer.h"
#include "views/ProbeHeadline.h"

#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTest>

using namespace Candela;
using Candela::Test::ScriptedServer;

#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT((condition), 15000)

namespace {

struct Fixture
{
    ScriptedServer server;
    Session session;
    ProbePanel panel{&session};

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
        server.add("T:DIM.EGU", Reading::fromText(QStringLiteral("%")));
        server.add("T:DIM.SCAN", Reading::fromText(QStringLiteral("Passive")));
        panel.resize(400, 600);
        panel.show();
        session.connectTo(server.config());
    }
    QString fact(const char *key) const
    {
        for (const ProbeFact &one : panel.facts()->facts()) {
            if (one.key == QLatin1String(key))
                return one.value;
        }
        return {};
    }
};

} // namespace

class tst_probepanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsKnown()
    {
        Fixture f;
        Q_EMIT f.session.probeRequested(QStringLiteral("T:DIM"));
        EVENTUALLY(f.fact("Takes") == QStringLiteral("0 to 100 %"));
        EVENTUALLY(f.panel.headline()->content().value == QStringLiteral("40.0"));
        QCOMPARE(f.panel.headline()->content().unit, QStringLiteral("%"));
        QVERIFY(f.panel.headline()->content().connected);
        QCOMPARE(f.fact("Exact"), QStringLiteral("40"));
        QCOMPARE(f.fact("Rights"), QStringLiteral("read, write"));
        QVERIFY(f.fact("Host").startsWith(QStringLiteral("127.0.0.1:")));
        EVENTUALLY(f.panel.headline()->content().note.contains(QStringLiteral("Desk lamp")));
        f.server.set("T:DIM", Reading::fromDouble(55));
        EVENTUALLY(f.panel.headline()->content().value == QStringLiteral("55.0"));
        // Another one: nothing of the first stays.
        f.panel.nameField()->setText(QStringLiteral(" T:LUX "));
        QTest::keyClick(f.panel.nameField(), Qt::Key_Return);
        QCOMPARE(f.panel.pv(), QStringLiteral("T:LUX"));
        QVERIFY(f.fact("Takes").isEmpty());
        EVENTUALLY(f.fact("Rights") == QStringLiteral("read"));
        QVERIFY(!f.panel.headline()->content().note.contains(QStringLiteral("Desk lamp")));
        QVERIFY(!f.panel.setter()->field()->isEnabled());
    }

    void staysWithTheLastValueWhenTheServerGoes()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        EVENTUALLY(f.panel.headline()->content().connected && !f.panel.headline()->content().value.isEmpty());
        f.server.kill();
        EVENTUALLY(!f.panel.headline()->content().connected);
        QCOMPARE(f.panel.headline()->content().value, QStringLiteral("40.0"));
        QVERIFY(!f.fact("Lost").isEmpty());
        QVERIFY(!f.panel.setter()->field()->isEnabled());
    }

    void aNameThatNobodyServes()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:NONE"));
        EVENTUALLY(f.fact("State") == QStringLiteral("Not found"));
        QVERIFY(f.panel.headline()->content().value.isEmpty());
        f.panel.setPv(QString());
        QCOMPARE(f.panel.facts()->rowCount(), 0);
    }

    void readsTheFields()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        f.panel.tabs()->setCurrentIndex(1);
        RecordFieldsModel *fields = f.panel.fields()->model();
        EVENTUALLY(fields->value(QStringLiteral("SCAN")) == QStringLiteral("Passive"));
        QCOMPARE(fields->value(QStringLiteral("DESC")), QStringLiteral("Desk lamp"));
        QCOMPARE(fields->values().size(), 3); // those that are not there are left out
        // ... and are not searched for on and on: their channels are given up.
        EVENTUALLY(f.session.context()->stats().searching + f.session.context()->stats().notFound == 0);
    }

    void writesAndTellsOfIt()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        EVENTUALLY(f.panel.setter()->field()->isEnabled());
        QLineEdit *field = f.panel.setter()->field();
        EVENTUALLY(!f.fact("Takes").isEmpty());
        field->setText(QStringLiteral("120 %"));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(f.panel.setter()->note().contains(QStringLiteral("above the limit")));
        QCOMPARE(f.server.find("T:DIM")->writes, 0);
        field->setText(QStringLiteral("60 %"));
        QTest::keyClick(field, Qt::Key_Return);
        EVENTUALLY(f.session.writes()->all().size() == 1);
        QCOMPARE(f.server.find("T:DIM")->value.toDouble(), 60.0);
        QVERIFY(field->text().isEmpty());
        QCOMPARE(f.panel.writes()->topLevelItemCount(), 1);
        QCOMPARE(f.panel.writes()->topLevelItem(0)->text(1), QStringLiteral("40.0"));
        QCOMPARE(f.panel.writes()->topLevelItem(0)->text(2), QStringLiteral("60 %"));
        f.session.undoStack()->undo();
        EVENTUALLY(f.server.find("T:DIM")->value.toDouble() == 40.0);
        EVENTUALLY(f.panel.writes()->topLevelItemCount() == 2);
        // A write that the server refuses stays in the list, and below the field.
        f.server.find("T:DIM")->writeStatus = 160; // ECA_PUTFAIL
        field->setText(QStringLiteral("70"));
        QTest::keyClick(field, Qt::Key_Return);
        EVENTUALLY(f.session.writes()->all().size() == 3);
        QVERIFY(bool(f.session.writes()->all().back().error));
        QVERIFY(f.panel.setter()->note().contains(QStringLiteral("Not written")));
        QCOMPARE(field->text(), QStringLiteral("70")); // to be tried again
    }

    void readOnlyWritesNothing()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        EVENTUALLY(f.panel.setter()->field()->isEnabled());
        f.session.setReadOnly(true);
        QVERIFY(!f.panel.setter()->field()->isEnabled());
        QVERIFY(f.panel.setter()->field()->placeholderText().contains(QStringLiteral("read-only")));
    }

    void theLogOfThisPvAlone()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        EVENTUALLY(f.panel.headline()->content().connected);
        const Pv dim = f.session.context()->pv(QStringLiteral("T:DIM"));
        QCOMPARE(dim.logLevel(), QtWarningMsg);
        f.panel.log()->levels()->setCurrentIndex(2);
        QCOMPARE(dim.logLevel(), QtDebugMsg);
        f.server.set("T:DIM", Reading::fromDouble(41));
        EVENTUALLY(f.panel.log()->text()->toPlainText().contains(QStringLiteral("debug")));
        // Of the next one, at the same level; the first gets its own back.
        f.panel.setPv(QStringLiteral("T:LUX"));
        QCOMPARE(dim.logLevel(), QtWarningMsg);
        QCOMPARE(f.session.context()->pv(QStringLiteral("T:LUX")).logLevel(), QtDebugMsg);
        f.panel.log()->levels()->setCurrentIndex(0);
        QCOMPARE(f.session.context()->pv(QStringLiteral("T:LUX")).logLevel(), QtWarningMsg);
    }

    void copies()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        EVENTUALLY(f.panel.headline()->content().value == QStringLiteral("40.0"));
        f.panel.copyName();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("T:DIM"));
        f.panel.copyValue();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("40.0"));
        f.panel.copyBoth();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("T:DIM\t40.0 %"));
    }

    void followsTheSelection()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:DIM"));
        f.session.selection()->set({QStringLiteral("T:LUX")}, nullptr);
        QCOMPARE(f.panel.pv(), QStringLiteral("T:DIM")); // not asked to
        f.panel.setFollowing(true);
        QCOMPARE(f.panel.pv(), QStringLiteral("T:LUX"));
        f.session.selection()->set({QStringLiteral("T:DIM")}, nullptr);
        QCOMPARE(f.panel.pv(), QStringLiteral("T:DIM"));
        f.session.selection()->clear(nullptr);
        QCOMPARE(f.panel.pv(), QStringLiteral("T:DIM"));
    }

    void isKeptInTheWorkspace()
    {
        Session session;
        ProbePanel first(&session);
        first.setPv(QStringLiteral("A:B"));
        first.tabs()->setCurrentIndex(3);
        ProbePanel second(&session);
        QStringList problems;
        second.restore(first.save(), &problems);
        QVERIFY(problems.isEmpty());
        QCOMPARE(second.pv(), QStringLiteral("A:B"));
        QCOMPARE(second.tabs()->currentIndex(), 3);
        second.restore({{"pv", 5}, {"page", 99}}, &problems);
        QCOMPARE(problems.size(), 1);
    }

    void aVariableOfThisProgram()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("loc://probe(7)"));
        EVENTUALLY(f.fact("Exact") == QStringLiteral("7"));
        EVENTUALLY(f.panel.setter()->field()->isEnabled());
        f.panel.tabs()->setCurrentIndex(1);
        QCOMPARE(f.panel.fields()->model()->rowCount(), 0);
    }

    void anotherContextIsTaken()
    {
        Fixture f;
        f.panel.setPv(QStringLiteral("T:LUX"));
        f.panel.log()->levels()->setCurrentIndex(1);
        EVENTUALLY(f.fact("Exact") == QStringLiteral("480"));
        ScriptedServer second;
        second.addDouble("T:LUX", 11);
        f.session.connectTo(second.config());
        EVENTUALLY(f.fact("Exact") == QStringLiteral("11"));
        QCOMPARE(f.session.context()->pv(QStringLiteral("T:LUX")).logLevel(), QtInfoMsg);
    }

    void completesNamesThatWereSeen()
    {
        Fixture f;
        f.session.context()->pv(QStringLiteral("T:SEEN"));
        f.session.context()->pv(QStringLiteral("T:SEEN.DESC"));
        const QStringList names = KnownNames::of(&f.session);
        QVERIFY(names.contains(QStringLiteral("T:SEEN")));
        QVERIFY(!names.contains(QStringLiteral("T:SEEN.DESC")));
        // In a list, the last name is completed and those before it stay.
        QLineEdit field;
        const KnownNames known(&f.session, &field, true);
        QTest::keyClicks(&field, QStringLiteral("A, see"));
        QCompleter *completer = field.completer();
        QCOMPARE(completer->completionCount(), 1);
        QCOMPARE(completer->pathFromIndex(completer->completionModel()->index(0, 0)),
                 QStringLiteral("A, T:SEEN"));
    }
};

QTEST_MAIN(tst_probepanel)
#include "tst_probepanel.moc"
