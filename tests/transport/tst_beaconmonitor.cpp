// SPDX-License-Identifier: MIT
#include "transport/BeaconMonitor.h"

#include <QTest>

using namespace Candela::Net;
using namespace std::chrono_literals;

namespace {

constexpr quint32 Host = 0x7f000001;
constexpr quint16 Port = 5064;

Beacon beaconOf(quint32 id, quint32 address = Host, quint16 port = Port, quint16 minor = 13)
{
    return {address, port, minor, id};
}

/// A server that has sent `count` beacons, ids 0.., with equal intervals; `now` is the last one's time.
struct Steady
{
    explicit Steady(int count, BeaconMonitor::Time interval = 10s, quint32 firstId = 0)
    {
        for (int i = 0; i < count; ++i) {
            now += interval;
            id = firstId + quint32(i);
            last = monitor.take(beaconOf(id), now);
        }
    }
    BeaconVerdict after(BeaconMonitor::Time interval, quint32 advance = 1)
    {
        now += interval;
        id += advance;
        return monitor.take(beaconOf(id), now);
    }

    BeaconMonitor monitor;
    BeaconMonitor::Time now{0};
    quint32 id = 0;
    BeaconVerdict last = BeaconVerdict::Ignore;
};

} // namespace

class TestBeaconMonitor : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firstSightIsAnAnomaly();
    void steadyBeaconsAreNormal();
    void intervalDecides_data();
    void intervalDecides();
    void irregularIdsAreIgnored_data();
    void irregularIdsAreIgnored();
    void ignoredBeaconsDoNotMoveTheClock();
    void idsWrapAround();
    void restartedServerIsSeenAtItsSecondBeacon();
    void oldServersHaveNoIds();
    void meanFollowsWithWeightOfAnEighth();
    void serversAreToldApart();
    void longestSilentIsForgottenFirst();
    void silenceIsForgotten();
    void forgedBeaconsAreBounded();
};

void TestBeaconMonitor::firstSightIsAnAnomaly()
{
    BeaconMonitor monitor;
    QCOMPARE(monitor.take(beaconOf(77), 5s), BeaconVerdict::Anomaly);
    QCOMPARE(monitor.serverCount(), 1);
    QCOMPARE(monitor.meanInterval(Host, Port), 0ns);
    // Nothing can be said of the second: it only gives the first interval.
    QCOMPARE(monitor.take(beaconOf(78), 6s), BeaconVerdict::Normal);
    QCOMPARE(monitor.meanInterval(Host, Port), 1s);
}

void TestBeaconMonitor::steadyBeaconsAreNormal()
{
    Steady steady(2);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(steady.after(i % 2 ? 9500ms : 10500ms), BeaconVerdict::Normal);
}

void TestBeaconMonitor::intervalDecides_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<int>("verdict");
    const auto row = [](int ms, BeaconVerdict verdict) { QTest::addRow("%d ms", ms) << ms << int(verdict); };
    row(1, BeaconVerdict::Anomaly);
    row(8000, BeaconVerdict::Anomaly);
    row(8001, BeaconVerdict::Normal);
    row(10000, BeaconVerdict::Normal);
    row(12499, BeaconVerdict::Normal);
    row(12500, BeaconVerdict::Distrust);
    row(32499, BeaconVerdict::Distrust);
    row(32500, BeaconVerdict::Anomaly);
    row(300000, BeaconVerdict::Anomaly);
}

void TestBeaconMonitor::intervalDecides()
{
    QFETCH(int, milliseconds);
    QFETCH(int, verdict);
    Steady steady(10);
    QCOMPARE(int(steady.after(std::chrono::milliseconds(milliseconds))), verdict);
}

void TestBeaconMonitor::irregularIdsAreIgnored_data()
{
    QTest::addColumn<quint32>("advance");
    QTest::addColumn<bool>("ignored");
    const auto row = [](qint64 advance, bool ignored) {
        QTest::addRow("advance %lld", advance) << quint32(advance) << ignored;
    };
    row(0, true);
    row(1, false);
    row(2, true);
    row(3, true);
    row(4, false);
    row(1000, false);
    row(-1, true);
    row(-255, true);
    row(-256, false); // exactly 2^32 - 256 counts
    row(-100000, false);
}

void TestBeaconMonitor::irregularIdsAreIgnored()
{
    QFETCH(quint32, advance);
    QFETCH(bool, ignored);
    Steady steady(10, 10s, 1000);
    QCOMPARE(steady.after(10s, advance) == BeaconVerdict::Ignore, ignored);
}

void TestBeaconMonitor::ignoredBeaconsDoNotMoveTheClock()
{
    Steady steady(10);
    QCOMPARE(steady.after(5s, 0), BeaconVerdict::Ignore);
    QCOMPARE(steady.after(5s, 1), BeaconVerdict::Normal); // 10 s behind the last that counted
    QCOMPARE(steady.monitor.meanInterval(Host, Port), 10s);
}

void TestBeaconMonitor::idsWrapAround()
{
    Steady steady(10, 10s, 0xfffffff6); // the last id is 0xffffffff
    QCOMPARE(steady.id, 0xffffffffu);
    QCOMPARE(steady.after(10s), BeaconVerdict::Normal);
    QCOMPARE(steady.id, 0u);
    QCOMPARE(steady.after(10s, 0), BeaconVerdict::Ignore);
}

void TestBeaconMonitor::restartedServerIsSeenAtItsSecondBeacon()
{
    Steady steady(50, 15s); // the last id is 49
    QCOMPARE(steady.monitor.take(beaconOf(0), steady.now + 2s), BeaconVerdict::Ignore);
    QCOMPARE(steady.monitor.take(beaconOf(1), steady.now + 2020ms), BeaconVerdict::Anomaly);
}

void TestBeaconMonitor::oldServersHaveNoIds()
{
    BeaconMonitor monitor;
    for (int i = 1; i < 10; ++i) {
        const auto verdict = monitor.take(beaconOf(0, Host, Port, 9), i * 10s);
        QCOMPARE(verdict, i == 1 ? BeaconVerdict::Anomaly : BeaconVerdict::Normal);
    }
    QCOMPARE(monitor.take(beaconOf(0, Host, Port, 9), 91s), BeaconVerdict::Anomaly);
}

void TestBeaconMonitor::meanFollowsWithWeightOfAnEighth()
{
    Steady steady(2);
    steady.after(18s);
    QCOMPARE(steady.monitor.meanInterval(Host, Port), 11s);
    steady.after(3s);
    QCOMPARE(steady.monitor.meanInterval(Host, Port), 10s);
}

void TestBeaconMonitor::serversAreToldApart()
{
    Steady steady(5);
    QCOMPARE(steady.monitor.take(beaconOf(5, Host, Port + 1), steady.now), BeaconVerdict::Anomaly);
    QCOMPARE(steady.monitor.take(beaconOf(5, Host + 1, Port), steady.now), BeaconVerdict::Anomaly);
    QCOMPARE(steady.monitor.serverCount(), 3);
    QCOMPARE(steady.after(10s), BeaconVerdict::Normal);
    steady.monitor.clear();
    QCOMPARE(steady.monitor.serverCount(), 0);
    QCOMPARE(steady.after(10s), BeaconVerdict::Anomaly);
}

void TestBeaconMonitor::longestSilentIsForgottenFirst()
{
    BeaconMonitor monitor({.maxServers = 2});
    monitor.take(beaconOf(1, 1), 1s);
    monitor.take(beaconOf(1, 2), 2s);
    monitor.take(beaconOf(2, 1), 3s); // 2 is now the one that was silent for longest
    QCOMPARE(monitor.take(beaconOf(1, 3), 4s), BeaconVerdict::Anomaly);
    QCOMPARE(monitor.serverCount(), 2);
    QCOMPARE(monitor.take(beaconOf(3, 1), 5s), BeaconVerdict::Normal);
    QCOMPARE(monitor.take(beaconOf(2, 2), 6s), BeaconVerdict::Anomaly);
}

void TestBeaconMonitor::silenceIsForgotten()
{
    BeaconMonitor monitor({.forgetAfter = 60s});
    monitor.take(beaconOf(1, 1), 0s);
    monitor.take(beaconOf(1, 2), 50s);
    monitor.take(beaconOf(1, 3), 61s);
    QCOMPARE(monitor.serverCount(), 2);
    monitor.take(beaconOf(1, 3), 1000s); // even itself: a first sight again
    QCOMPARE(monitor.serverCount(), 1);
    QCOMPARE(monitor.meanInterval(3, Port), 0ns);
}

void TestBeaconMonitor::forgedBeaconsAreBounded()
{
    BeaconMonitor monitor({.maxServers = 100});
    for (quint32 i = 0; i < 100'000; ++i)
        monitor.take(beaconOf(i * 2654435761u, i * 40503u, quint16(i)), std::chrono::microseconds(i));
    QCOMPARE(monitor.serverCount(), 100);
}

QTEST_GUILESS_MAIN(TestBeaconMonitor)
#include "tst_beaconmonitor.moc"
