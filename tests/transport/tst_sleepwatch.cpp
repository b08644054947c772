// SPDX-License-Identifier: MIT
#include "transport/SleepWatch.h"

#include <QTest>

using namespace Candela::Net;
using namespace std::chrono_literals;

class tst_SleepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsSleepFromWaiting()
    {
        SleepWatch::Times times{100s, 5000s};
        SleepWatch watch([&times] { return times; });
        QVERIFY(watch.look() == 0ms);
        // A timer that fires late, however late: the machine was busy, not asleep.
        times = {times.awake + 1h, times.real + 1h};
        QVERIFY(watch.look() == 0ms);
        times = {times.awake + 1s, times.real + 8h};
        QVERIFY(watch.look() == 8h - 1s);
        // Told once.
        QVERIFY(watch.look() == 0ms);
        times = {times.awake + 1s, times.real + 1s};
        QVERIFY(watch.look() == 0ms);
    }

    void napsAndClocksThatAreSet()
    {
        SleepWatch::Times times{0s, 0s};
        SleepWatch watch([&times] { return times; });
        times.real += 999ms;
        QVERIFY(watch.look() == 0ms);
        times.real += SleepWatch::ShortestSleep;
        QVERIFY(watch.look() == SleepWatch::ShortestSleep);
        // Set back.
        times.real -= 1h;
        QVERIFY(watch.look() == 0ms);
        times.real += 500ms;
        QVERIFY(watch.look() == 0ms);
    }

    void systemsClocksRunTogether()
    {
        SleepWatch watch;
        QTest::qWait(30);
        QVERIFY(watch.look() == 0ms);
        const SleepWatch::Times times = SleepWatch::systemTimes();
        QVERIFY(times.real >= times.awake);
    }
};

QTEST_GUILESS_MAIN(tst_SleepWatch)
#include "tst_sleepwatch.moc"
