// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherHistogram.h"
#include "models/GatherResultsModel.h"
#include "models/GatherSummary.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

#include <cmath>
#include <limits>
#include <memory>
#include <numeric>

using namespace Candela;

class tst_GatherResults : public QObject
{
    Q_OBJECT

    static GatherRow good(const QString &pv, double value, const QString &unit = QStringLiteral("lx"),
                          int latencyUs = 500)
    {
        auto metadata = std::make_shared<Metadata>();
        metadata->units = unit;
        metadata->precision = 1;
        GatherRow row{pv, metadata, {}};
        row.item.reading = Reading::fromDouble(value);
        row.item.error = Error();
        row.item.latencyUs = latencyUs;
        return row;
    }
    static GatherRow bad(const QString &pv, ErrorCode code)
    {
        GatherRow row{pv, {}, {}};
        row.item.error = Error(code);
        return row;
    }
    static QStringList names(const GatherResultsModel &model)
    {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list << model.index(row, 0).data().toString();
        return list;
    }

private Q_SLOTS:
    void summarisesByUnit()
    {
        const GatherSummary sum =
            GatherSummary::of({good("a", 1), good("b", 3), good("c", 20, "C"), bad("d", ErrorCode::Timeout),
                               bad("e", ErrorCode::NotFound), bad("f", ErrorCode::Timeout), good("g", 2)});
        QCOMPARE(sum.total, 7);
        QCOMPARE(sum.ok, 4);
        QCOMPARE(sum.failed, 3);
        QCOMPARE(sum.units.size(), 2);
        QCOMPARE(sum.units[0].unit, QStringLiteral("lx"));
        QCOMPARE(sum.units[0].count, 3);
        QCOMPARE(sum.units[0].min, 1.0);
        QCOMPARE(sum.units[0].max, 3.0);
        QCOMPARE(sum.units[0].mean, 2.0);
        QVERIFY(std::abs(sum.units[0].deviation - std::sqrt(2.0 / 3)) < 1e-12);
        QCOMPARE(sum.causes[0].code, ErrorCode::Timeout);
        QCOMPARE(sum.causes[0].count, 2);
        QCOMPARE(sum.medianLatencyMs, 0.5);
    }

    void hasNoMeanOfStatesAndTexts()
    {
        GatherRow text = good("t", 0);
        text.item.reading = Reading::fromText(QStringLiteral("12"));
        GatherRow state = good("s", 0);
        state.item.reading = Reading::fromInteger(DataType::Enum, 1);
        const GatherSummary sum = GatherSummary::of({text, state, good("n", std::nan(""))});
        QCOMPARE(sum.ok, 3);
        QCOMPARE(sum.states, 3);
        QVERIFY(sum.units.isEmpty());
    }

    void summaryOfNothing()
    {
        const GatherSummary sum = GatherSummary::of({});
        QCOMPARE(sum.total, 0);
        QCOMPARE(sum.medianLatencyMs, -1.0);
    }

    void countsEveryValueOnce_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("one") << QList<double>{42};
        QTest::newRow("same") << QList<double>{5, 5, 5, 5};
        QTest::newRow("negative") << QList<double>{-3, -2.5, 0, 7};
        QTest::newRow("tiny") << QList<double>{1e-9, 2e-9, 3e-9};
        QTest::newRow("large") << QList<double>{1e12, 1e12 + 1, 2e12};
        QTest::newRow("zero") << QList<double>{0, 0};
        QList<double> many(1000);
        std::iota(many.begin(), many.end(), 300);
        QTest::newRow("many") << many;
    }
    void countsEveryValueOnce()
    {
        QFETCH(QList<double>, values);
        const GatherHistogram histogram = GatherHistogram::of(values, 40);
        QVERIFY(histogram.width > 0);
        QVERIFY(histogram.counts.size() <= 40);
        QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), int(values.size()));
        QVERIFY(histogram.low <= *std::min_element(values.begin(), values.end()));
    }
    void histogramLeavesOutWhatIsNoNumber()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        QVERIFY(GatherHistogram::of({infinity, std::nan("")}, 40).counts.isEmpty());
        QVERIFY(GatherHistogram::of({}, 40).counts.isEmpty());
        const GatherHistogram histogram = GatherHistogram::of({1, 2, infinity, -infinity}, 40);
        QCOMPARE(std::accumulate(histogram.counts.begin(), histogram.counts.end(), 0), 2);
    }

    void putsErrorsFirstAndKeepsTheInputsOrder()
    {
        GatherResultsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            {good("b", 1), bad("x", ErrorCode::Timeout), good("a", 2), bad("w", ErrorCode::NotFound)});
        QCOMPARE(names(model), QStringList({"x", "w", "b", "a"}));
        model.setErrorsFirst(false);
        QCOMPARE(names(model), QStringList({"b", "x", "a", "w"}));
        QCOMPARE(model.failedPvs(), QStringList({"x", "w"}));
    }

    void sortsNaturally()
    {
        GatherResultsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setErrorsFirst(false);
        model.setRows({good("LUX10", 1), good("LUX2", 30), good("LUX1", 4)});
        model.sort(GatherResultsModel::NameColumn);
        QCOMPARE(names(model), QStringList({"LUX1", "LUX2", "LUX10"}));
        model.sort(GatherResultsModel::ValueColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({"LUX2", "LUX1", "LUX10"}));
        model.sort(-1);
        QCOMPARE(names(model), QStringList({"LUX10", "LUX2", "LUX1"}));
    }

    void showsValueOrReason()
    {
        GatherResultsModel model;
        model.setRows({good("a", 1.25, "lx", 1500), bad("b", ErrorCode::NotFound)});
        const auto cell = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(0, GatherResultsModel::NameColumn), QStringLiteral("b"));
        QCOMPARE(cell(0, GatherResultsModel::ValueColumn), QString());
        QCOMPARE(cell(0, GatherResultsModel::AnswerColumn), Error(ErrorCode::NotFound).message());
        QCOMPARE(cell(1, GatherResultsModel::UnitColumn), QStringLiteral("lx"));
        QCOMPARE(cell(1, GatherResultsModel::AnswerColumn), QStringLiteral("1.5 ms"));
        QVERIFY(!cell(1, GatherResultsModel::ValueColumn).isEmpty());
    }

    void retryReplacesOnlyWhatFailed()
    {
        GatherResultsModel model;
        model.setRows({good("a", 1), bad("b", ErrorCode::Timeout), bad("c", ErrorCode::Timeout)});
        model.replaceFailed({good("b", 7), bad("c", ErrorCode::NotFound), good("a", 99)});
        QCOMPARE(model.failedPvs(), QStringList({"c"}));
        QCOMPARE(model.rows()[0].item.reading.toDouble(), 1.0);
        QCOMPARE(model.rows()[1].item.reading.toDouble(), 7.0);
        QCOMPARE(model.rows()[2].item.error.code(), ErrorCode::NotFound);
    }

    void writesCsvThatOthersRead()
    {
        GatherResultsModel model;
        model.setErrorsFirst(false);
        model.setRows({good("say \"hi\", you", 1), bad("b", ErrorCode::Timeout)});
        const QStringList lines = model.toCsv().split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4); // A header, two lines, nothing behind the last end.
        QVERIFY(lines[0].startsWith(QStringLiteral("pv,ok,value,units")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("\"say \"\"hi\"\", you\",true,1")), qPrintable(lines[1]));
        QVERIFY(lines[2].startsWith(QStringLiteral("b,false,,")));
        QCOMPARE(lines[3], QString());
    }

    void dragsNames()
    {
        GatherResultsModel model;
        model.setRows({good("a", 1), good("b", 2)});
        const std::unique_ptr<QMimeData> mime(
            model.mimeData({model.index(1, 0), model.index(1, 1), model.index(0, 0)}));
        QCOMPARE(mime->text(), QStringLiteral("b\na"));
    }
};

QTEST_GUILESS_MAIN(tst_GatherResults)
#include "tst_gatherresults.moc"
