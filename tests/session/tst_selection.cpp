// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Selection.h"
#include "session/Session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Candela;

class tst_Selection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndDropsDuplicates()
    {
        Selection selection;
        selection.set({"b", "a", "b", "", "c"}, this);
        QCOMPARE(selection.pvs(), QStringList({"b", "a", "c"}));
        QVERIFY(selection.contains("a"));
        QVERIFY(!selection.contains(""));
    }

    void tellsWhoChangedIt()
    {
        Selection selection;
        QSignalSpy changed(&selection, &Selection::changed);
        selection.add({"a"}, this);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][1].value<QObject *>(), this);
    }

    void isSilentWhenNothingChanges()
    {
        Selection selection;
        selection.set({"a", "b"}, this);
        QSignalSpy changed(&selection, &Selection::changed);
        selection.set({"a", "b"}, this);
        selection.add({"b"}, this);
        selection.remove({"x"}, this);
        selection.add({}, this);
        QCOMPARE(changed.size(), 0);
    }

    void addsAndRemoves()
    {
        Selection selection;
        selection.set({"a", "b", "c"}, this);
        selection.add({"d", "a"}, this);
        selection.remove({"b", "zzz"}, this);
        QCOMPARE(selection.pvs(), QStringList({"a", "c", "d"}));
        QVERIFY(!selection.contains("b"));
        selection.clear(this);
        QVERIFY(selection.isEmpty());
    }

    void takesThousandsAtOnce()
    {
        QStringList many;
        for (int i = 0; i < 20'000; ++i)
            many << QStringLiteral("PV:%1").arg(i);
        Selection selection;
        selection.set(many, this);
        selection.remove(many.mid(0, 10'000), this);
        QCOMPARE(selection.size(), 10'000);
        QCOMPARE(selection.pvs().first(), QStringLiteral("PV:10000"));
    }

    void readsNamesFromText()
    {
        QCOMPARE(Session::namesFromText("A:1\nA:2\r\n\tA:3, A:1  A:4,"),
                 QStringList({"A:1", "A:2", "A:3", "A:4"}));
        QCOMPARE(Session::namesFromText("one"), QStringList({"one"}));
        QVERIFY(Session::namesFromText(" \n,").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Selection)
#include "tst_selection.moc"
