// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ChartCsvExport.h"
#include "models/ChartStatisticsModel.h"
#include "models/ChartTimeText.h"
#include "models/TraceSampleModel.h"
#include "models/TraceSet.h"
#include "models/WaveSpectrum.h"

#include <QDateTime>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <numbers>

using namespace Candela;

namespace {

constexpr qint64 Second = 1'000'000'000;
constexpr qint64 Now = 1'800'000'000 * Second;

qint64 utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute, second), Qt::UTC).toMSecsSinceEpoch() *
           1'000'000;
}

Trace *addTrace(TraceSet *traces, const char *name)
{
    return traces->find(traces->add(QString::fromLatin1(name)));
}

} // namespace

/// What the chart's models make of text and numbers.
class tst_charttext : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typedTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("span");
        const qint64 none = 0;
        QTest::newRow("span") << "15 min" << int(ChartTimeRange::Span) << none << 900 * Second;
        QTest::newRow("span, short") << "2h" << int(ChartTimeRange::Span) << none << 7200 * Second;
        QTest::newRow("from") << "from 08:00" << int(ChartTimeRange::From) << utc(2026, 11, 20, 8, 0)
                              << 4 * 3600 * Second;
        QTest::newRow("since, seconds") << " Since 11:59:30 " << int(ChartTimeRange::From)
                                        << utc(2026, 11, 20, 11, 59, 30) << 30 * Second;
        QTest::newRow("later than now: yesterday")
            << "from 13:00" << int(ChartTimeRange::From) << utc(2026, 11, 19, 13, 0) << 23 * 3600 * Second;
        QTest::newRow("with a date") << "from 2026-11-18 12:00" << int(ChartTimeRange::From)
                                     << utc(2026, 11, 18, 12, 0) << 48 * 3600 * Second;
        QTest::newRow("between") << "08:00 - 09:30" << int(ChartTimeRange::Between) << utc(2026, 11, 20, 8, 0)
                                 << 5400 * Second;
        QTest::newRow("between, tight")
            << "08:00-09:30" << int(ChartTimeRange::Between) << utc(2026, 11, 20, 8, 0) << 5400 * Second;
        QTest::newRow("between, in words") << "from 08:00 to 08:05:30" << int(ChartTimeRange::Between)
                                           << utc(2026, 11, 20, 8, 0) << 330 * Second;
        QTest::newRow("over midnight") << "22:00 to 06:00" << int(ChartTimeRange::Between)
                                       << utc(2026, 11, 19, 22, 0) << 8 * 3600 * Second;
        QTest::newRow("dates") << "2026-11-01 00:00 to 2026-11-02 00:00" << int(ChartTimeRange::Between)
                               << utc(2026, 11, 1, 0, 0) << 86400 * Second;
        for (const char *bad :
             {"", "soon", "from", "from 25:00", "from 8", "08:00 - ", "2026-13-01 00:00 - 08:00", "-5 min"})
            QTest::addRow("not \"%s\"", bad)
                << QString::fromLatin1(bad) << int(ChartTimeRange::Nothing) << none << none;
    }
    void typedTimes()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, from);
        QFETCH(qint64, span);
        const ChartTimeRange range = parseChartTime(text, utc(2026, 11, 20, 12, 0), true);
        QCOMPARE(int(range.kind), kind);
        if (kind == ChartTimeRange::Nothing)
            return;
        QCOMPARE(range.fromNs, from);
        QCOMPARE(range.spanNs, span);
    }

    void spectrumFindsAFrequency()
    {
        QList<double> wave;
        for (int i = 0; i < 512; ++i)
            wave.append(5 + 3 * std::sin(2 * std::numbers::pi * i * 32 / 512.0));
        const QList<double> is = waveSpectrum(wave);
        QCOMPARE(is.size(), 257);
        QVERIFY(std::abs(is[32] - 3) < 0.05); // its amplitude
        for (int i = 0; i < is.size(); ++i) {
            if (std::abs(i - 32) > 2)
                QVERIFY2(is[i] < 0.01, qPrintable(QString::number(i))); // nothing else, the mean neither
        }
        QVERIFY(waveSpectrum({1}).isEmpty());
        QCOMPARE(waveSpectrum({1, 2, std::numeric_limits<double>::quiet_NaN()}).size(), 3);
    }

    void statisticsOfWhatIsInView()
    {
        TraceSet traces;
        Trace *trace = addTrace(&traces, "A");
        auto metadata = std::make_shared<Metadata>();
        metadata->units = QStringLiteral("V");
        metadata->precision = 1;
        traces.setMetadata(trace->id, metadata);
        for (int i = 0; i < 10; ++i)
            trace->buffer.append(Now + i * Second, i);
        addTrace(&traces, "B");
        traces.setHidden(traces.findName(QStringLiteral("B"))->id, true);
        ChartStatisticsModel model;
        model.setTraces(&traces);
        model.refresh(Now + 2 * Second, Now + 7 * Second, Now + 3 * Second, Now + 6 * Second + 1);
        QCOMPARE(model.rowCount(), 1); // what is hidden is not asked for
        const auto text = [&](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(ChartStatisticsModel::Name), QStringLiteral("A"));
        QCOMPARE(text(ChartStatisticsModel::Min), QStringLiteral("2.0 V"));
        QCOMPARE(text(ChartStatisticsModel::Max), QStringLiteral("6.0 V"));
        QCOMPARE(text(ChartStatisticsModel::Mean), QStringLiteral("4.00 V"));
        QCOMPARE(text(ChartStatisticsModel::Deviation), QStringLiteral("1.581 V"));
        QCOMPARE(text(ChartStatisticsModel::Slope), QStringLiteral("1 V/s"));
        QCOMPARE(text(ChartStatisticsModel::Samples), QStringLiteral("5"));
        QCOMPARE(text(ChartStatisticsModel::AtA), QStringLiteral("3.0 V"));
        QCOMPARE(text(ChartStatisticsModel::Difference), QStringLiteral("3.0 V"));
        model.refresh(Now - 9 * Second, Now - 5 * Second, Now - 8 * Second, 0);
        QCOMPARE(text(ChartStatisticsModel::Mean), QStringLiteral("\u2013"));
        QCOMPARE(text(ChartStatisticsModel::AtA), QStringLiteral("\u2013"));
    }

    void samplesAreListed()
    {
        TraceSet traces;
        Trace *trace = addTrace(&traces, "A");
        for (int i = 0; i < 100; ++i)
            trace->buffer.append(Now + i * Second, i, i == 50 ? Severity::Major : Severity::None,
                                 Now + i * Second + 5'000'000, i == 51);
        trace->buffer.appendGap(Now + 100 * Second);
        TraceSampleModel model;
        model.setTraces(&traces);
        model.refresh(trace->id, Now + 49 * Second + 1, Now + 52 * Second, true);
        QCOMPARE(model.rowCount(), 3); // with the one that holds when it begins
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, TraceSampleModel::Value), QStringLiteral("49"));
        QCOMPARE(text(1, TraceSampleModel::SeverityText), severityName(Severity::Major));
        QVERIFY(!text(2, TraceSampleModel::Mark).isEmpty());
        QVERIFY(text(1, TraceSampleModel::Time) != text(1, TraceSampleModel::OtherTime));
        QCOMPARE(model.rowOf(Now + 50 * Second + 5), 1);
        QCOMPARE(model.rowOf(Now), -1);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.refresh(trace->id, Now + 49 * Second + 1, Now + 54 * Second, true);
        QCOMPARE(inserted.size(), 1); // new ones only: what a person looks at stays where it is
        QCOMPARE(model.rowCount(), 5);
        traces.clearSamples();
        QCOMPARE(text(0, TraceSampleModel::Value), QStringLiteral("\u2013"));
        model.refresh(trace->id + 7, 0, Now, true);
        QCOMPARE(model.rowCount(), 0);
    }

    void exportsAsCsv()
    {
        TraceSet traces;
        Trace *a = addTrace(&traces, "A,\"1\"");
        Trace *b = addTrace(&traces, "B");
        for (int i = 0; i < 50'000; ++i)
            a->buffer.append(Now + qint64(i) * 1'000'000, i + 0.25);
        b->buffer.append(Now, 1, Severity::Minor, 0, true);
        b->buffer.appendGap(Now + Second);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("samples.csv"));
        ChartCsvExport job;
        QSignalSpy finished(&job, &ChartCsvExport::finished);
        QSignalSpy progress(&job, &ChartCsvExport::progress);
        QVERIFY(job.start(&traces, 0, std::numeric_limits<qint64>::max(), path));
        QCOMPARE(job.total(), 50'002);
        a->buffer.append(Now + 60 * Second, -1); // too late for this file
        QVERIFY(!QFile::exists(path));           // not before all is written
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(finished[0][0].toBool());
        QVERIFY(progress.size() >= 3);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 50'004);
        QCOMPARE(lines[0], QByteArray("pv,time,value,severity,remark"));
        QCOMPARE(lines[1], QByteArray("\"A,\"\"1\"\"\",2027-01-15T08:00:00.000000000Z,0.25,") +
                               severityName(Severity::None).toLatin1() + ',');
        for (const qint64 ns : {qint64(0), qint64(951'782'399'999'999'999), qint64(1'582'934'400) * Second,
                                4'102'444'800 * Second + 7}) {
            TraceSet one;
            addTrace(&one, "T")->buffer.append(ns, 1);
            const QByteArray line =
                ChartCsvExport::text(one, 0, std::numeric_limits<qint64>::max(), 9).split('\n')[1];
            const QDateTime is = QDateTime::fromSecsSinceEpoch(ns / Second, Qt::UTC);
            QVERIFY2(line.startsWith(QByteArray("T," + is.toString(Qt::ISODate).chopped(1).toLatin1())),
                     line.constData());
        }
        QVERIFY(lines[2].contains(",1.25,"));
        QVERIFY(lines[50'001].endsWith("samples lost before"));
        QVERIFY(lines[50'002].contains("Z,,")); // a gap has no value
        QCOMPARE(ChartCsvExport::text(traces, 0, Now + 5'000'001, 100).count('\n'), 8);
        QVERIFY(ChartCsvExport::text(traces, 0, Now * 2, 100).isEmpty());
    }

    void cancelledLeavesNothing()
    {
        TraceSet traces;
        Trace *a = addTrace(&traces, "A");
        for (int i = 0; i < 90'000; ++i)
            a->buffer.append(Now + i, i);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("samples.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
        old.close();
        ChartCsvExport job;
        QSignalSpy finished(&job, &ChartCsvExport::finished);
        QVERIFY(job.start(&traces, 0, std::numeric_limits<qint64>::max(), path));
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QVERIFY(!finished[0][0].toBool());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
        QVERIFY(!job.start(&traces, 0, Now * 2, folder.filePath(QStringLiteral("no/such/folder.csv"))));
        QVERIFY(!job.errorString().isEmpty());
        {
            ChartCsvExport dropped; // deleted while a piece is being written
            QVERIFY(dropped.start(&traces, 0, std::numeric_limits<qint64>::max(), path));
        }
        QTest::qWait(50);
        old.seek(0);
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void orderedByEitherClock()
    {
        TraceSet traces;
        const int id = traces.add(QStringLiteral("P"));
        traces.bind(id, 0);
        const auto reading = [](double value, qint64 stamp, qint64 received) {
            Reading r = Reading::fromDouble(value);
            r.setTime(EpicsTime::fromUnixNs(stamp));
            r.setReceivedNs(received);
            return r;
        };
        traces.apply(
            {{0, reading(1, Now, Now + 30 * Second)}, {0, reading(2, Now + Second, Now + 20 * Second)}});
        const TraceBuffer &buffer = traces.find(id)->buffer;
        QCOMPARE(buffer.last().value, 2.0);
        traces.setClock(TraceSet::Clock::Arrival);
        QTRY_COMPARE(buffer.last().value, 1.0);
        QVERIFY(std::abs(buffer.last().timeNs - Now - 30 * Second) < 4000); // exact to 1e-7 of the difference
        traces.apply({{0, reading(3, Now + 2 * Second, Now + 40 * Second)}});
        QCOMPARE(buffer.last().timeNs, Now + 40 * Second);
        traces.setClock(TraceSet::Clock::Server);
        QTRY_VERIFY(std::abs(buffer.last().timeNs - Now - 2 * Second) < 4000);
        QVERIFY(std::abs(buffer.last().otherNs - Now - 40 * Second) < 4000);
    }

    void arraysAreKept()
    {
        TraceSet traces;
        const int id = traces.add(QStringLiteral("W"));
        traces.bind(id, 0);
        for (int i = 0; i < 3; ++i) {
            Reading r = Reading::fromDoubles({double(i), 2, 3});
            r.setReceivedNs(Now + i);
            traces.apply({{0, r}});
        }
        const Trace *trace = traces.find(id);
        QCOMPARE(trace->waves.size(), 3);
        QCOMPARE(trace->waves.at(1).reading.toDoubles(), QList<double>({1, 2, 3}));
        QCOMPARE(trace->buffer.last().value, 2.0);
        TraceWaves many;
        Reading large = Reading::fromDoubles(QList<double>(1'000'000, 1.0));
        for (int i = 0; i < 10; ++i)
            many.append(i, large);
        QVERIFY(many.bytes() <= TraceWaves::MaxBytes);
        QVERIFY(many.size() >= 3);
        QCOMPARE(many.at(many.size() - 1).timeNs, 9);
    }

    void soloAndBack()
    {
        TraceSet traces;
        const int a = traces.add(QStringLiteral("A"));
        const int b = traces.add(QStringLiteral("B"));
        traces.solo(b);
        QVERIFY(traces.find(a)->hidden && !traces.find(b)->hidden);
        traces.solo(a);
        QVERIFY(!traces.find(a)->hidden && traces.find(b)->hidden);
        traces.solo(a);
        QVERIFY(!traces.find(a)->hidden && !traces.find(b)->hidden);
    }
};

QTEST_GUILESS_MAIN(tst_charttext)
#include "tst_charttext.moc"
