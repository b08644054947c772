// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/TraceBuffer.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Candela;

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();
constexpr qint64 Second = 1'000'000'000;

/// The plain way: all samples in a list, looked at one by one.
struct Reference
{
    std::vector<TraceSample> samples;
    qint64 capacity;

    void append(qint64 time, double value, Severity severity)
    {
        const auto later = [](qint64 t, const TraceSample &s) { return t < s.timeNs; };
        samples.insert(std::upper_bound(samples.begin(), samples.end(), time, later),
                       {time, value, severity});
        if (qint64(samples.size()) > capacity)
            samples.erase(samples.begin());
    }
    TraceColumn column(qint64 from, qint64 to) const
    {
        TraceColumn result;
        for (const TraceSample &s : samples) {
            if (s.timeNs < from || s.timeNs >= to)
                continue;
            if (result.count++ == 0)
                result.first = s.value;
            result.last = s.value;
            result.severity = std::max(result.severity, s.severity);
            if (std::isnan(s.value))
                continue;
            result.min = std::isnan(result.min) ? s.value : std::min(result.min, s.value);
            result.max = std::isnan(result.max) ? s.value : std::max(result.max, s.value);
        }
        return result;
    }
};

bool same(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool same(const TraceColumn &a, const TraceColumn &b)
{
    return same(a.min, b.min) && same(a.max, b.max) && same(a.first, b.first) && same(a.last, b.last) &&
           a.count == b.count && a.severity == b.severity;
}

} // namespace

class tst_tracebuffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty()
    {
        TraceBuffer buffer(10);
        QCOMPARE(buffer.capacity(), TraceBuffer::MinCapacity);
        QVERIFY(buffer.isEmpty());
        QCOMPARE(buffer.indexAt(5), -1);
        QCOMPARE(buffer.lowerBound(5), 0);
        std::vector<TraceColumn> columns;
        buffer.envelope(0, 100, 4, &columns);
        QCOMPARE(columns.size(), size_t(4));
        QVERIFY(columns[0].isEmpty());
        buffer.appendGap(3); // a gap before anything is known says nothing
        QVERIFY(buffer.isEmpty());
    }

    void keepsTheNewest()
    {
        TraceBuffer buffer(1000);
        for (int i = 0; i < 50'000; ++i)
            buffer.append(i, i * 2.0);
        QCOMPARE(buffer.size(), 1000);
        QCOMPARE(buffer.at(0).value, 98'000.0);
        QCOMPARE(buffer.last().timeNs, 49'999);
        QCOMPARE(buffer.summary(0, 1000).min, 98'000.0);
        QCOMPARE(buffer.summary(0, 1000).max, 99'998.0);
        buffer.setCapacity(5000);
        QCOMPARE(buffer.size(), 1000);
        buffer.clear();
        QVERIFY(buffer.isEmpty());
        QCOMPARE(buffer.capacity(), 5000);
    }

    void likeTheReference_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        const char *kinds[] = {"random", "constant", "with gaps", "out of order", "same stamps", "bursts"};
        for (int kind = 0; kind < 6; ++kind) {
            for (const int count : {1, 15, 16, 17, 999, 3000, 9000})
                QTest::addRow("%s, %d", kinds[kind], count) << kind << count;
        }
    }

    void likeTheReference()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        std::mt19937 random(unsigned(kind * 1000 + count));
        std::normal_distribution<double> noise(10, 3);
        TraceBuffer buffer(4000);
        Reference reference{{}, buffer.capacity()};
        qint64 now = 1'700'000'000 * Second;
        const qint64 start = now;
        for (int i = 0; i < count; ++i) {
            double value = kind == 1 ? 7 : noise(random);
            qint64 time = now;
            if (kind == 2 && random() % 10 == 0)
                value = NotANumber;
            if (kind == 3 && random() % 4 == 0)
                time -= qint64(random() % 50) * Second;
            const auto severity = random() % 200 == 0 ? Severity::Major : Severity::None;
            buffer.append(time, value, severity);
            reference.append(time, value, severity);
            now += kind == 4 ? (i % 20 == 0 ? Second : 0) : kind == 5 && i % 100 ? 1000 : Second;
        }
        QCOMPARE(buffer.size(), qint64(reference.samples.size()));
        for (qint64 i = 0; i < buffer.size(); ++i) {
            QCOMPARE(buffer.at(i).timeNs, reference.samples[size_t(i)].timeNs);
            QVERIFY(same(buffer.at(i).value, reference.samples[size_t(i)].value));
        }
        QCOMPARE(buffer.clampedCount(), 0u);
        std::vector<TraceColumn> columns;
        for (int round = 0; round < 12; ++round) {
            const qint64 length = std::max<qint64>(2, now - start);
            const qint64 from = round == 0 ? start - Second : start + qint64(random() % 1000) * length / 1000;
            const qint64 to = round == 0 ? now + Second : from + 1 + qint64(random() % 1000) * length / 1000;
            const int width = std::vector<int>{1, 7, 100, 333}[size_t(round) % 4];
            buffer.envelope(from, to, width, &columns);
            QCOMPARE(columns.size(), size_t(width));
            const double step = double(to - from) / width;
            for (int i = 0; i < width; ++i) {
                const qint64 a = i == 0 ? from : from + qint64(std::ceil(step * i));
                const qint64 b = i + 1 == width ? to : from + qint64(std::ceil(step * (i + 1)));
                QVERIFY2(same(columns[size_t(i)], reference.column(a, b)),
                         qPrintable(QStringLiteral("round %1, column %2").arg(round).arg(i)));
            }
        }
        for (int round = 0; round < 200 && count > 1; ++round) {
            const qint64 a = qint64(random()) % buffer.size();
            const qint64 b = a + qint64(random()) % (buffer.size() - a + 1);
            TraceColumn expected;
            Reference part{{reference.samples.begin() + a, reference.samples.begin() + b}, 1 << 30};
            expected = part.column(std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
            QVERIFY(same(buffer.summary(a, b), expected));
        }
    }

    void statisticsLikeTheReference()
    {
        std::mt19937 random(8);
        std::normal_distribution<double> noise(0, 0.01);
        TraceBuffer buffer(4000);
        qint64 now = 1'700'000'000 * Second;
        for (int i = 0; i < 9000; ++i) {
            now += qint64(random() % 1000) * 1'000'000;
            const bool late = random() % 50 == 0;
            buffer.append(late ? now - 3 * Second : now,
                          random() % 30 == 0 ? NotANumber : 1e6 + i * 0.001 + noise(random));
        }
        for (int round = 0; round < 100; ++round) {
            const qint64 a = round == 0 ? 0 : qint64(random()) % buffer.size();
            const qint64 b = round == 0 ? buffer.size() : a + qint64(random()) % (buffer.size() - a + 1);
            long double n = 0, mean = 0, t = 0;
            for (qint64 i = a; i < b; ++i) {
                if (!buffer.at(i).isGap()) {
                    ++n;
                    mean += buffer.at(i).value;
                    t += (long double)(buffer.at(i).timeNs - buffer.at(a).timeNs) / 1e9L;
                }
            }
            const TraceStatistics is = buffer.statistics(a, b);
            QCOMPARE(is.samples, qint64(n));
            QCOMPARE(is.gaps, b - a - qint64(n));
            if (n < 2)
                continue;
            mean /= n;
            t /= n;
            long double vv = 0, tt = 0, tv = 0;
            for (qint64 i = a; i < b; ++i) {
                const TraceSample s = buffer.at(i);
                if (s.isGap())
                    continue;
                const long double dt = (long double)(s.timeNs - buffer.at(a).timeNs) / 1e9L - t;
                vv += (s.value - mean) * (s.value - mean);
                tt += dt * dt;
                tv += dt * (s.value - mean);
            }
            QVERIFY(std::abs(is.mean - double(mean)) < 1e-7);
            QVERIFY(std::abs(is.deviation - double(std::sqrt(vv / (n - 1)))) < 1e-7);
            if (tt > 0)
                QVERIFY(std::abs(is.slope - double(tv / tt)) < 1e-6 + std::abs(is.slope) * 1e-6);
            QVERIFY(same(is.min, buffer.summary(a, b).min) && same(is.max, buffer.summary(a, b).max));
        }
        QCOMPARE(TraceBuffer().statistics(0, 5).samples, 0);
    }

    void bothClocksAreKept()
    {
        TraceBuffer buffer;
        buffer.append(10 * Second, 1, Severity::Minor, 12 * Second, true);
        buffer.append(11 * Second, 2, Severity::None, 11 * Second + 500);
        buffer.append(13 * Second, 3);
        QCOMPARE(buffer.at(0).otherNs, 12 * Second);
        QVERIFY(buffer.at(0).lost);
        QCOMPARE(buffer.at(0).severity, Severity::Minor);
        QVERIFY(std::abs(buffer.at(1).otherNs - 11 * Second - 500) < 2);
        QCOMPARE(buffer.at(2).otherNs, 13 * Second);
        QVERIFY(buffer.summary(0, 2).lost && !buffer.summary(1, 3).lost);
        const TraceBuffer other = buffer.byOtherTime();
        QCOMPARE(other.at(0).value, 2.0);
        QCOMPARE(other.at(1).value, 1.0);
        QCOMPARE(other.at(1).timeNs, 12 * Second);
        QCOMPARE(other.at(1).otherNs, 10 * Second);
        QVERIFY(other.at(1).lost);
        QVERIFY(other.revision() != buffer.revision());
    }

    void changesAreNoted()
    {
        TraceBuffer buffer;
        for (int i = 0; i < 100; ++i)
            buffer.append(i * Second, i);
        const quint64 revision = buffer.revision();
        QCOMPARE(buffer.changedSince(revision), std::numeric_limits<qint64>::max());
        buffer.append(200 * Second, 0);
        QCOMPARE(buffer.revision(), revision); // an append at the end is no news
        buffer.append(50 * Second + 1, -1);
        buffer.append(70 * Second + 1, -1);
        QCOMPARE(buffer.changedSince(revision), 50 * Second);
        QCOMPARE(buffer.changedSince(revision + 1), 70 * Second);
        for (int i = 0; i < 100; ++i)
            buffer.append(90 * Second + i, -1);
        QCOMPARE(buffer.changedSince(revision), std::numeric_limits<qint64>::min());
        const quint64 before = buffer.revision();
        buffer.clear();
        QCOMPARE(buffer.changedSince(before), std::numeric_limits<qint64>::min());
    }

    void noPeakIsLost()
    {
        TraceBuffer buffer(1'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            buffer.append(i * 1000, i == 654'321 ? 99.0 : 0.0);
        std::vector<TraceColumn> columns;
        buffer.envelope(0, 1'000'000'000, 1400, &columns);
        QCOMPARE(columns[size_t(654'321.0 / 1'000'000 * 1400)].max, 99.0);
        qint64 total = 0;
        for (const TraceColumn &column : columns)
            total += column.count;
        QCOMPARE(total, 1'000'000);
    }

    void tooLateIsClampedAndCounted()
    {
        TraceBuffer buffer(100'000);
        for (int i = 0; i < 10'000; ++i)
            buffer.append(i * Second, i);
        buffer.append(5 * Second, -1);
        QCOMPARE(buffer.lateCount(), 1u);
        QCOMPARE(buffer.clampedCount(), 1u);
        QCOMPARE(buffer.last().value, -1.0);
        QCOMPARE(buffer.last().timeNs, 9999 * Second);
        buffer.append(9990 * Second + 1, -2);
        QCOMPARE(buffer.lateCount(), 2u);
        QCOMPARE(buffer.clampedCount(), 1u);
        QCOMPARE(buffer.at(9991).value, -2.0);
    }

    void olderThanAllInAFullRingIsDropped()
    {
        TraceBuffer buffer(1000);
        for (int i = 0; i < 2000; ++i)
            buffer.append(i * Second, i);
        buffer.append(1, -5);
        QCOMPARE(buffer.size(), 1000);
        QCOMPARE(buffer.summary(0, 1000).min, 1000.0);
    }

    void infinityIsAGap()
    {
        TraceBuffer buffer;
        buffer.append(1, 1);
        buffer.append(2, std::numeric_limits<double>::infinity());
        buffer.append(3, 2);
        QVERIFY(buffer.at(1).isGap());
        QCOMPARE(buffer.summary(0, 3).max, 2.0);
        buffer.appendGap(10);
        buffer.appendGap(11); // one gap is as good as two
        QCOMPARE(buffer.size(), 4);
    }

    void holdsWhatWasTrueThen()
    {
        TraceBuffer buffer;
        buffer.append(10, 1);
        buffer.append(20, 2);
        QCOMPARE(buffer.indexAt(9), -1);
        QCOMPARE(buffer.indexAt(10), 0);
        QCOMPARE(buffer.indexAt(19), 0);
        QCOMPARE(buffer.indexAt(20), 1);
        QCOMPARE(buffer.indexAt(std::numeric_limits<qint64>::max()), 1);
    }

    void memoryGrowsWithTheSamples()
    {
        TraceBuffer buffer(TraceBuffer::MaxCapacity);
        QVERIFY(buffer.memoryBytes() < 64 * 1024);
        for (int i = 0; i < 1'000'000; ++i)
            buffer.append(i, i);
        QVERIFY2(buffer.memoryBytes() < 24 * 1'000'000, qPrintable(QString::number(buffer.memoryBytes())));
    }

    void appendIsFast()
    {
        TraceBuffer buffer(1'000'000);
        qint64 time = 0;
        QBENCHMARK_ONCE
        {
            for (int i = 0; i < 2'000'000; ++i)
                buffer.append(time += 1000, i & 1023);
        }
        QCOMPARE(buffer.size(), 1'000'000);
    }

    void envelopeIsFast()
    {
        TraceBuffer buffer(1'000'000);
        std::mt19937 random(1);
        for (int i = 0; i < 1'000'000; ++i)
            buffer.append(qint64(i) * 1000 + random() % 900, random() & 1023);
        std::vector<TraceColumn> columns;
        QBENCHMARK
        {
            buffer.envelope(12'345, 999'000'000, 1400, &columns);
        }
    }
};

QTEST_GUILESS_MAIN(tst_tracebuffer)
#include "tst_tracebuffer.moc"
