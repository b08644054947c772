// SPDX-License-Identifier: GPL-3.0-or-later
#include "FreezeWatch.h"

#include "session/OperationMark.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace Candela;

/// Stands still when it is told to.
class Sleeper : public QObject
{
    Q_OBJECT
protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        QThread::msleep(600);
        return true;
    }
};

class tst_FreezeWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatRan()
    {
        FreezeWatch watch;
        QSignalSpy frozen(&watch, &FreezeWatch::frozen);
        QTest::qWait(100); // it lives
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("stood still for \\d+ ms: .*Sleeper User")));
        Sleeper sleeper;
        QCoreApplication::postEvent(&sleeper, new QEvent(QEvent::User));
        QTRY_COMPARE_WITH_TIMEOUT(frozen.size(), 1, 10'000);
        QVERIFY2(frozen.first().at(0).toInt() >= 500, qPrintable(frozen.first().at(0).toString()));
        QVERIFY(watch.longestMs() >= 500);
        QCOMPARE(watch.freezes(), 1);
        QVERIFY(FreezeWatch::sentence(612, QStringLiteral("Sleeper User")).contains(QStringLiteral("612")));
    }

    void namesTheOperation()
    {
        FreezeWatch watch;
        QSignalSpy frozen(&watch, &FreezeWatch::frozen);
        QTest::qWait(100);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("counting sheep, ")));
        QTimer::singleShot(0, this, [] {
            const OperationMark mark("counting sheep");
            {
                const OperationMark inner("something short");
            }
            QThread::msleep(500);
        });
        QTRY_COMPARE_WITH_TIMEOUT(frozen.size(), 1, 10'000);
        QVERIFY2(frozen.first().at(1).toString().startsWith(QStringLiteral("counting sheep, ")),
                 qPrintable(frozen.first().at(1).toString()));
        QVERIFY(!OperationMark::now());
    }

    void forgivesWhatIsShort()
    {
        FreezeWatch watch(5'000);
        QSignalSpy frozen(&watch, &FreezeWatch::frozen);
        QTest::qWait(60);
        QThread::msleep(300);
        QTest::qWait(200);
        QCOMPARE(frozen.size(), 0);
    }

    void oneFreezeIsOneMessage()
    {
        FreezeWatch watch(100);
        QSignalSpy frozen(&watch, &FreezeWatch::frozen);
        QTest::qWait(60);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stood still")));
        QThread::msleep(700);
        QTRY_COMPARE_WITH_TIMEOUT(frozen.size(), 1, 5'000);
    }
};

QTEST_MAIN(tst_FreezeWatch)
#include "tst_freezewatch.moc"
