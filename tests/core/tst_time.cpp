// SPDX-License-Identifier: MIT
#include "core/EpicsTime.h"

#include <QTest>

using namespace Candela;

class TestTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nullIsNever1990();
    void iso();
    void roundTrip();
    void outOfRange();
    void order();
    void now();
};

void TestTime::nullIsNever1990()
{
    const EpicsTime null;
    QVERIFY(null.isNull());
    QVERIFY(null.toIso().isEmpty());
    QVERIFY(!null.toDateTime().isValid());
    QVERIFY(!(EpicsTime{0, 1}).isNull());
    QCOMPARE((EpicsTime{0, 1}).toIso(), QString("1990-01-01T00:00:00.000000001Z"));
}

void TestTime::iso()
{
    const QDateTime noon(QDate(2026, 11, 20), QTime(12, 3, 7), Qt::UTC);
    const EpicsTime time{quint32(noon.toSecsSinceEpoch() - EpicsTime::UnixEpoch), 250123456};
    QCOMPARE(time.toIso(), QString("2026-11-20T12:03:07.250123456Z"));
    QCOMPARE(time.toDateTime(Qt::UTC), noon.addMSecs(250));
    QCOMPARE(time.toUnixMs(), noon.toMSecsSinceEpoch() + 250);
}

void TestTime::roundTrip()
{
    const qint64 ns = qint64(1'800'000'000) * 1'000'000'000 + 987654321;
    QCOMPARE(EpicsTime::fromUnixNs(ns).toUnixNs(), ns);
    const EpicsTime last{0xffffffff, 999999999};
    QCOMPARE(EpicsTime::fromUnixNs(last.toUnixNs()), last);
}

void TestTime::outOfRange()
{
    QVERIFY(EpicsTime::fromUnixNs(0).isNull());
    QVERIFY(EpicsTime::fromUnixNs(-1).isNull());
    QVERIFY(EpicsTime::fromUnixNs(EpicsTime::UnixEpoch * 1'000'000'000 - 1).isNull());
    QVERIFY(EpicsTime::fromUnixNs(std::numeric_limits<qint64>::max()).isNull());
}

void TestTime::order()
{
    QVERIFY((EpicsTime{1, 999}) < (EpicsTime{2, 0}));
    QVERIFY((EpicsTime{2, 1}) > (EpicsTime{2, 0}));
}

void TestTime::now()
{
    const qint64 difference = EpicsTime::now().toUnixMs() - QDateTime::currentMSecsSinceEpoch();
    QVERIFY(qAbs(difference) < 10000);
}

QTEST_GUILESS_MAIN(TestTime)
#include "tst_time.moc"
