// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecoveryStore.h"
#include "session/Workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Candela;

class tst_RecoveryStore : public QObject
{
    Q_OBJECT

    static void fill(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void everyProgramHasAPlaceOfItsOwn()
    {
        QTemporaryDir dir;
        RecoveryStore one(dir.filePath(QStringLiteral("state/candela")));
        RecoveryStore two(dir.filePath(QStringLiteral("state/candela")));
        QString error;
        const QString first = one.path(&error);
        const QString second = two.path(&error);
        QVERIFY2(!first.isEmpty() && !second.isEmpty(), qPrintable(error));
        QVERIFY(first != second);
        QCOMPARE(one.path(&error), first);
        // Nobody is offered what belongs to a program that runs.
        fill(first, "one");
        fill(second, "two");
        QVERIFY(one.takeLeft().isEmpty());
        QVERIFY(two.takeLeft().isEmpty());
        two.clear();
        QVERIFY(!QFileInfo::exists(second));
        QVERIFY(QFileInfo::exists(first));
    }

    void whatIsLeftIsOfferedOnceAndKeptUntilItIsThrownAway()
    {
        QTemporaryDir dir;
        fill(dir.filePath(QStringLiteral("session-3.candela")), "left");
        QString path;
        {
            RecoveryStore one(dir.path());
            const QList<RecoveryStore::Left> left = one.takeLeft();
            QCOMPARE(left.size(), 1);
            path = left.first().path;
            // A second program that starts at the same moment gets nothing.
            RecoveryStore two(dir.path());
            QVERIFY(two.takeLeft().isEmpty());
            QString error;
            QVERIFY(one.path(&error) != path);
            QVERIFY(two.path(&error) != path);
        }
        // Neither restored nor thrown away: it is there at the next start.
        RecoveryStore later(dir.path());
        QCOMPARE(later.takeLeft().size(), 1);
        later.discard(path);
        QVERIFY(!QFileInfo::exists(path));
        RecoveryStore last(dir.path());
        QVERIFY(last.takeLeft().isEmpty());
    }

    void manyThatNobodyWantsAreThrownAwayFromTheOldestOn()
    {
        QTemporaryDir dir;
        for (int i = 1; i <= RecoveryStore::MostPrograms; ++i) {
            QFile file(dir.filePath(QStringLiteral("session-%1.candela").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + i),
                                     QFileDevice::FileModificationTime));
        }
        RecoveryStore store(dir.path());
        QString error;
        QVERIFY(store.path(&error).isEmpty()); // no place is left
        const QList<RecoveryStore::Left> left = store.takeLeft();
        QCOMPARE(left.size(), RecoveryStore::MostLeft);
        QVERIFY(left.first().path.endsWith(QStringLiteral("session-64.candela")));
        QVERIFY(left.last().path.endsWith(QStringLiteral("session-55.candela")));
        QVERIFY2(!store.path(&error).isEmpty(), qPrintable(error));
    }

    void halvesOfKilledWritersAreCleanedUp()
    {
        QTemporaryDir dir;
        fill(dir.filePath(QStringLiteral("session-1.candela.AbCdEf")), "half");
        fill(dir.filePath(QStringLiteral("other.txt")), "kept");
        RecoveryStore store(dir.path());
        QString error;
        QVERIFY(!store.path(&error).isEmpty());
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("session-1.candela.AbCdEf"))));
        QVERIFY(QFileInfo::exists(dir.filePath(QStringLiteral("other.txt"))));
    }

    void aFolderThatCannotBeWrittenIsExplained()
    {
        QTemporaryDir dir;
        fill(dir.filePath(QStringLiteral("file")), "not a folder");
        RecoveryStore store(dir.filePath(QStringLiteral("file/candela")));
        QString error;
        QVERIFY(store.path(&error).isEmpty());
        QVERIFY2(error.contains(QStringLiteral("cannot be made")), qPrintable(error));
        QVERIFY(store.takeLeft().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RecoveryStore)
#include "tst_recoverystore.moc"
