// SPDX-License-Identifier: MIT
#include "transport/SearchSchedule.h"

#include <QTest>

using namespace Candela::Net;
using namespace std::chrono_literals;

class tst_SearchSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstSearchesGoAtOnce()
    {
        SearchSchedule schedule(5min);
        QCOMPARE(schedule.nextDue(), TimePoint::max());
        schedule.add(makeId(1, 0));
        schedule.add(makeId(2, 0));
        QCOMPARE(schedule.nextDue(), TimePoint::min());
        QCOMPARE(schedule.takeDue(start), makeId(1, 0));
        QCOMPARE(schedule.takeDue(start), makeId(2, 0));
        QCOMPARE(schedule.takeDue(start), None);
        QCOMPARE(schedule.size(), std::size_t(2));
    }

    void backsOffByDoublingUpToTheCap()
    {
        SearchSchedule schedule(1s);
        schedule.add(7);
        TimePoint now = start;
        QList<qint64> gaps;
        TimePoint last = now;
        QCOMPARE(schedule.takeDue(now), 7u);
        for (int i = 0; i < 8; ++i) {
            now = schedule.nextDue();
            QCOMPARE(schedule.takeDue(now - 1ns), None);
            QCOMPARE(schedule.takeDue(now), 7u);
            gaps.append(std::chrono::duration_cast<std::chrono::milliseconds>(now - last).count());
            last = now;
        }
        QCOMPARE(gaps, (QList<qint64>{30, 60, 120, 240, 480, 960, 1000, 1000}));
    }

    void removedNamesAreForgotten()
    {
        SearchSchedule schedule(1s);
        schedule.add(7);
        schedule.takeDue(start);
        schedule.remove(7);
        QVERIFY(!schedule.contains(7));
        QCOMPARE(schedule.takeDue(start + 10s), None);
        // The same place with a new generation starts from the beginning.
        const quint32 again = makeId(7, 1);
        schedule.add(again);
        schedule.remove(7); // an old cid removes nothing
        QVERIFY(schedule.contains(again));
        QCOMPARE(schedule.takeDue(start + 10s), again);
        QCOMPARE(schedule.nextDue(), start + 10s + 30ms);
    }

    void newNamesGoBeforeRetries()
    {
        SearchSchedule schedule(1s);
        for (quint32 i = 0; i < 1000; ++i)
            schedule.add(i);
        while (schedule.takeDue(start) != None) {
        }
        schedule.add(5000);
        QCOMPARE(schedule.takeDue(start + 1s), 5000u);
        QCOMPARE(schedule.takeDue(start + 1s), 0u);
    }

    void hurryShortensLongWaits()
    {
        SearchSchedule schedule(5min);
        schedule.add(1);
        TimePoint now = start;
        for (int i = 0; i < 12; ++i) {
            QCOMPARE(schedule.takeDue(now), 1u);
            if (i < 11)
                now = schedule.nextDue();
        }
        QVERIFY(schedule.nextDue() - now > 30s);
        schedule.hurry(250ms, now);
        QVERIFY(schedule.nextDue() - now <= 250ms);
        QCOMPARE(schedule.takeDue(now + 250ms), 1u);
        // Only once, though the old entry is still in its queue.
        QCOMPARE(schedule.takeDue(now + 300ms), None);
        QCOMPARE(schedule.size(), std::size_t(1));
    }

    void oneNamesMissesSlowNoOther()
    {
        // 100,000 names, each step O(1): this would take minutes otherwise.
        SearchSchedule schedule(1s);
        for (quint32 i = 0; i < 100'000; ++i)
            schedule.add(i);
        TimePoint now = start;
        quint64 searches = 0;
        for (int step = 0; step < 200; ++step, now += 10ms) {
            while (schedule.takeDue(now) != None)
                ++searches;
        }
        QCOMPARE(searches, quint64(100'000) * 7); // at 0, 30, 90, 210, 450, 930, 1890 ms; the cap is 1 s
    }

private:
    const TimePoint start{1h};
};

QTEST_APPLESS_MAIN(tst_SearchSchedule)
#include "tst_searchschedule.moc"
