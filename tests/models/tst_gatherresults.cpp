// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/GatherComparisonModel.h"
#include "models/GatherExport.h"
#include "models/GatherHistogram.h"
#include "models/GatherResultsModel.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QSignalSpy>
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
        const QStringList lines =
            GatherExport::csv(model.rows(), model.allInOrder()).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 4); // A header, two lines, nothing behind the last end.
        QVERIFY(lines[0].startsWith(QStringLiteral("pv,ok,value,units")));
        QVERIFY2(lines[1].startsWith(QStringLiteral("\"say \"\"hi\"\", you\",true,1")), qPrintable(lines[1]));
        QVERIFY(lines[2].startsWith(QStringLiteral("b,false,,")));
        QCOMPARE(lines[3], QString());
    }

    void writesJsonThatOthersRead()
    {
        GatherRow list = good("list", 0);
        list.item.reading = Reading::fromDoubles({1, 2.5});
        GatherRow state = good("state", 0);
        state.item.reading = Reading::fromText(QStringLiteral("Open"));
        const GatherRows rows{good("a", 1.5), bad("b", ErrorCode::NotFound), list, state,
                              good("nan", std::nan(""))};
        const QDateTime at = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        const QJsonObject root =
            QJsonDocument::fromJson(GatherExport::json(rows, {1, 0, 2, 3, 4}, {at, 3.5, 100})).object();
        QCOMPARE(root["at"].toString(), QStringLiteral("2026-01-02T03:04:05.000Z"));
        QCOMPARE(root["deadline_ms"].toInt(), 100);
        const QJsonArray items = root["items"].toArray();
        QCOMPARE(items.size(), 5);
        QCOMPARE(items[0]["pv"].toString(), QStringLiteral("b"));
        QCOMPARE(items[0]["error"].toString(), QStringLiteral("not-found"));
        QVERIFY(items[0]["value"].isUndefined());
        QCOMPARE(items[1]["value"].toDouble(), 1.5);
        QCOMPARE(items[1]["latency_us"].toInt(), 500);
        QCOMPARE(items[2]["value"].toArray(), QJsonArray({1, 2.5}));
        QCOMPARE(items[3]["value"].toString(), QStringLiteral("Open"));
        QVERIFY(items[4]["value"].isNull());
    }

    void listsInOrderOfArrival()
    {
        GatherResultsModel model;
        QAbstractItemModelTester tester(&model);
        model.setErrorsFirst(false);
        model.setRows({good("late", 1, "lx", 900), bad("never", ErrorCode::Timeout),
                       good("first", 2, "lx", 100), good("second", 3, "lx", 500)});
        QCOMPARE(names(model), QStringList({"late", "never", "first", "second"}));
        model.setBaseOrder(GatherResultsModel::AsArrived);
        QCOMPARE(names(model), QStringList({"first", "second", "late", "never"}));
        model.setErrorsFirst(true);
        QCOMPARE(names(model), QStringList({"never", "first", "second", "late"}));
        model.sort(GatherResultsModel::NameColumn);
        QCOMPARE(names(model), QStringList({"never", "first", "late", "second"}));
    }

    void appendsWhatArrivesWithoutMovingTheRest()
    {
        GatherResultsModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.append({good("b", 1)});
        model.append({bad("a", ErrorCode::Timeout), good("c", 2)});
        QCOMPARE(names(model), QStringList({"b", "a", "c"}));
        QCOMPARE(reset.size(), 0);
    }

    void showsOnlySome()
    {
        GatherResultsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows({good("a", 1), bad("b", ErrorCode::Timeout), bad("c", ErrorCode::NotFound)});
        model.showOnly({2});
        QVERIFY(model.isFiltered());
        QCOMPARE(names(model), QStringList({"c"}));
        QCOMPARE(model.pvsOf({1, 2}), QStringList({"b", "c"}));
        QCOMPARE(model.allInOrder().size(), 3u); // files get all
        model.sort(GatherResultsModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(names(model), QStringList({"c"}));
        model.showAll();
        QCOMPARE(model.rowCount(), 3);
        model.showOnly({0});
        model.setRows({good("x", 1), good("y", 1)});
        QCOMPARE(model.rowCount(), 2);
    }

    void comparesTwo()
    {
        GatherHistory history;
        const int first = history.add({good("a", 10), good("b", 20), good("c", 30), good("gone", 1)},
                                      std::chrono::milliseconds(1), QDateTime::currentDateTime());
        const int second =
            history.add({good("a", 10), good("b", 25.5), bad("c", ErrorCode::Timeout), good("new", 1)},
                        std::chrono::milliseconds(1), QDateTime::currentDateTime());
        GatherComparisonModel model;
        QAbstractItemModelTester tester(&model);
        model.setRecords(history.find(first), history.find(second));
        QCOMPARE(model.rowCount(), 4); // without the equal one
        QCOMPARE(model.index(0, GatherComparisonModel::NameColumn).data().toString(), QStringLiteral("b"));
        QCOMPARE(model.index(0, GatherComparisonModel::DifferenceColumn).data().toString(),
                 QStringLiteral("+5.5 lx"));
        QCOMPARE(model.index(1, GatherComparisonModel::DifferenceColumn).data().toString(),
                 QStringLiteral("lost"));
        QCOMPARE(model.summary(), QStringLiteral("1 of 5 changed, 1 lost, 2 only in one"));
        model.setHideSame(false);
        QCOMPARE(model.rowCount(), 5);
        model.setHideSame(true);
        model.setTolerance(6);
        QCOMPARE(model.rowCount(), 3);
        model.setRecords(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.summary(), QString());
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
