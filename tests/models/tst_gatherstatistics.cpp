// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherHistory.h"
#include "models/GatherStatistics.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Candela;
using namespace std::chrono_literals;

namespace {

MetadataPtr unit(const char *name, int precision = 1)
{
    Metadata metadata;
    metadata.units = QString::fromLatin1(name);
    metadata.precision = precision;
    metadata.labels = {QStringLiteral("Free"), QStringLiteral("Occupied")};
    return std::make_shared<const Metadata>(metadata);
}

GatherRow row(const QString &pv, const Reading &reading, const MetadataPtr &metadata = {},
              qint32 latencyUs = 1000)
{
    GatherRow made{pv, metadata, {}};
    made.item.reading = reading;
    made.item.error = Error();
    made.item.latencyUs = latencyUs;
    return made;
}

GatherRow failure(const QString &pv, Error error)
{
    GatherRow made{pv, {}, {}};
    made.item.error = std::move(error);
    return made;
}

QString name(int i)
{
    return QStringLiteral("P%1").arg(i);
}

} // namespace

class TestGatherStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summarises()
    {
        const MetadataPtr lux = unit("lx", 0);
        const MetadataPtr degrees = unit("C", 2);
        GatherRows rows{row(name(0), Reading::fromDouble(100), lux, 1000),
                        row(name(1), Reading::fromDouble(21.5), degrees, 2000),
                        row(name(2), Reading::fromDouble(300), lux, 3000),
                        failure(name(3), Error(ErrorCode::Timeout)),
                        row(name(4), Reading::fromInteger(DataType::Enum, 1), unit(""), 4000),
                        row(name(5), Reading::fromDouble(500), lux, 5000),
                        failure(name(6), Error(ErrorCode::NotFound)),
                        failure(name(7), Error(ErrorCode::Timeout)),
                        row(name(8), Reading::fromInteger(DataType::Enum, 1), unit(""), -1),
                        row(name(9), Reading::fromDouble(std::nan("")), lux, 6000),
                        row(name(10), Reading::fromDouble(700), lux, 7000)};
        const GatherStatistics statistics = GatherStatistics::of(rows);
        QCOMPARE(statistics.total, 11);
        QCOMPARE(statistics.ok, 8);
        QCOMPARE(statistics.failed, 3);
        QCOMPARE(statistics.units.size(), 2);
        const GatherUnitStatistics &light = statistics.units.first();
        QCOMPARE(light.unit, QStringLiteral("lx"));
        QCOMPARE(light.precision, 0);
        QCOMPARE(light.count(), 4);
        QCOMPARE(light.min, 100.0);
        QCOMPARE(light.max, 700.0);
        QCOMPARE(light.mean, 400.0);
        QCOMPARE(light.median, 400.0);
        QCOMPARE(light.deviation, std::sqrt(50000.0));
        QCOMPARE(light.rows, (QList<int>{0, 2, 5, 10}));
        QCOMPARE(statistics.units.at(1).precision, 2);
        QCOMPARE(statistics.units.at(1).deviation, 0.0);
        QCOMPARE(statistics.states.first().text, QStringLiteral("Occupied"));
        QCOMPARE(statistics.states.first().count, 2);
        QCOMPARE(statistics.causes.size(), 2);
        QCOMPARE(statistics.causes.first().code, ErrorCode::Timeout);
        QCOMPARE(statistics.causes.first().rows, (QList<int>{3, 7}));
        QVERIFY(!statistics.causes.first().sentence.isEmpty());
        QCOMPARE(statistics.latency.count, 7);
        QCOMPARE(statistics.latency.p50, 4.0);
        QCOMPARE(statistics.latency.p95, 6.7);
        QCOMPARE(statistics.latency.max, 7.0);
        QCOMPARE(light.histogram().counts.size() > 1, true);
    }

    void toldApartByTheServersReason()
    {
        const GatherStatistics statistics =
            GatherStatistics::of({failure(name(0), Error(ErrorCode::Server, Eca::GetFail)),
                                  failure(name(1), Error(ErrorCode::Server, Eca::BadType))});
        QCOMPARE(statistics.causes.size(), 2);
        QCOMPARE(statistics.latency.count, 0);
    }

    void keepsExactDeviationsOfLargeNumbers()
    {
        GatherRows rows;
        for (int i = 0; i < 100; ++i)
            rows.push_back(row(name(i), Reading::fromDouble(1e9 + (i % 2))));
        QCOMPARE(GatherStatistics::of(rows).units.first().deviation, 0.5);
    }

    void standsNothing()
    {
        const GatherStatistics statistics = GatherStatistics::of({});
        QCOMPARE(statistics.total, 0);
        QVERIFY(statistics.units.isEmpty());
        QList<double> values;
        QVERIFY(std::isnan(percentileOf(&values, 0.5)));
        values = {3};
        QCOMPARE(percentileOf(&values, 0.95), 3.0);
        values = {2, 1};
        QCOMPARE(percentileOf(&values, 7), 2.0);
        QCOMPARE(percentileOf(&values, 0), 1.0);
        values = {5, 1, 4, 2, 3};
        QCOMPARE(percentileOf(&values, 0.6), 3.4);
        QVERIFY(GatherUnitStatistics().histogram().counts.isEmpty());
        GatherRows texts;
        for (int i = 0; i < 100; ++i)
            texts.push_back(row(name(i), Reading::fromText(name(i))));
        QCOMPARE(GatherStatistics::of(texts).states.size(), GatherStatistics::MaxStates);
    }

    void isFast()
    {
        const MetadataPtr lux = unit("lx");
        const MetadataPtr degrees = unit("C");
        GatherRows rows;
        for (int i = 0; i < 10000; ++i) {
            if (i % 10 == 0)
                rows.push_back(failure(name(i), Error(ErrorCode::Timeout)));
            else
                rows.push_back(
                    row(name(i), Reading::fromDouble(std::sin(i) * 500), i % 3 ? lux : degrees, i));
        }
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 5; ++round) {
            QElapsedTimer clock;
            clock.start();
            const GatherStatistics statistics = GatherStatistics::of(rows);
            const GatherHistogram bins = statistics.units.first().histogram();
            QCOMPARE(statistics.failed, 1000);
            QVERIFY(!bins.counts.isEmpty());
            best = std::min(best, clock.nsecsElapsed());
        }
        qInfo("10,000 rows: %.2f ms", double(best) / 1e6);
        QVERIFY(best < 100'000'000); // without optimisation, under a sanitizer, on a busy machine
    }

    void comparesTwo()
    {
        const GatherRows before{
            row(name(0), Reading::fromDouble(1)),        row(name(1), Reading::fromDouble(1)),
            row(name(2), Reading::fromDouble(1)),        failure(name(3), Error(ErrorCode::Timeout)),
            failure(name(4), Error(ErrorCode::Timeout)), row(name(5), Reading::fromText(QStringLiteral("a"))),
            row(name(6), Reading::fromDouble(1)),        row(name(0), Reading::fromDouble(99)),
            row(name(9), Reading::fromDoubles({1, 2}))};
        const GatherRows after{row(name(9), Reading::fromDoubles({1, 3})),
                               row(name(0), Reading::fromDouble(1)),
                               row(name(1), Reading::fromDouble(1.5)),
                               failure(name(2), Error(ErrorCode::NotFound)),
                               row(name(3), Reading::fromDouble(1)),
                               failure(name(4), Error(ErrorCode::NotFound)),
                               row(name(5), Reading::fromText(QStringLiteral("b"))),
                               row(name(7), Reading::fromDouble(1))};
        const GatherComparison found = GatherComparison::of(before, after);
        const auto kind = [&](int pv) {
            for (const GatherDifference &difference : found.differences) {
                if (difference.pv == name(pv))
                    return difference.kind;
            }
            return GatherDifference::Kind(255);
        };
        QCOMPARE(found.differences.size(), 9);
        QCOMPARE(kind(0), GatherDifference::Same);
        QCOMPARE(kind(1), GatherDifference::Changed);
        QCOMPARE(kind(2), GatherDifference::Lost);
        QCOMPARE(kind(3), GatherDifference::Recovered);
        QCOMPARE(kind(4), GatherDifference::BothFailed);
        QCOMPARE(kind(5), GatherDifference::Changed);
        QCOMPARE(kind(6), GatherDifference::OnlyBefore);
        QCOMPARE(kind(7), GatherDifference::OnlyAfter);
        QCOMPARE(kind(9), GatherDifference::Changed);
        QCOMPARE(found.same, 1);
        QCOMPARE(found.changed, 3);
        QCOMPARE(found.withoutSame().size(), 8);
        QCOMPARE(found.differences.at(2).difference, 0.5);
        QCOMPARE(found.differences.last().pv, name(6));
        QCOMPARE(GatherComparison::of(before, after, 0.5).changed, 2);
        QCOMPARE(GatherComparison::of(before, before).withoutSame().size(), 2); // those that failed in both
        const GatherRows nan{row(name(0), Reading::fromDouble(std::nan("")))};
        QCOMPARE(GatherComparison::of(nan, nan).same, 1);
    }

    void remembersSomeOfThem()
    {
        GatherHistory history;
        QSignalSpy changed(&history, &GatherHistory::changed);
        const int first =
            history.add({failure(name(0), Error(ErrorCode::Timeout))}, 5ms, QDateTime::currentDateTimeUtc());
        QCOMPARE(history.find(first)->failed, 1);
        for (int i = 0; i < GatherHistory::MaxRecords; ++i)
            history.add({row(name(i), Reading::fromDouble(1))}, 5ms, QDateTime::currentDateTimeUtc());
        QCOMPARE(int(history.records().size()), GatherHistory::MaxRecords);
        QVERIFY(!history.find(first));
        // One that is larger than all together may be stays, alone.
        GatherRows many(size_t(GatherHistory::MaxRows) + 1);
        const int large = history.add(many, 5ms, QDateTime::currentDateTimeUtc());
        QCOMPARE(int(history.records().size()), 1);
        QVERIFY(history.find(large));
        QCOMPARE(changed.count(), GatherHistory::MaxRecords + 2);
        history.clear();
        QVERIFY(history.records().empty());
        QVERIFY(history.add({}, 5ms, QDateTime::currentDateTimeUtc()) > large);
    }
};

QTEST_APPLESS_MAIN(TestGatherStatistics)
#include "tst_gatherstatistics.moc"
