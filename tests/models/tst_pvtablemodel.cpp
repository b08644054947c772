// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PvTableModel.h"
#include "models/PvTableStates.h"
#include "models/Sparkline.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <random>

using namespace Candela;

namespace {

MetadataPtr metadata(int precision = 1, const QString &units = QStringLiteral("lx"), Range control = {},
                     const QStringList &labels = {})
{
    auto m = std::make_shared<Metadata>();
    m->precision = precision;
    m->units = units;
    m->control = control;
    m->labels = labels;
    return m;
}

ChannelInfo connectedInfo(const QString &name, const MetadataPtr &meta, DataType type = DataType::Double,
                          quint32 count = 1, bool writable = true)
{
    ChannelInfo info;
    info.name = name;
    info.host = QStringLiteral("127.0.0.1:5064");
    info.state = ChannelState::Connected;
    info.type = type;
    info.count = count;
    info.readable = true;
    info.writable = writable;
    info.metadata = meta;
    return info;
}

Reading reading(double value, Severity severity = Severity::None)
{
    Reading r = Reading::fromDouble(value);
    r.setAlarm(severity == Severity::None ? AlarmStatus::NoAlarm : AlarmStatus::High, severity);
    r.setTime(EpicsTime::now());
    return r;
}

QStringList shown(const PvTableModel &model)
{
    QStringList names;
    for (int i = 0; i < model.rowCount(); ++i)
        names.append(model.rowAt(i).name);
    return names;
}

/// A model with n rows "T:1" ..., connected, key i for row i.
struct Filled
{
    PvTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QList<int> ids;

    explicit Filled(int n, DataType type = DataType::Double, const MetadataPtr &meta = metadata())
    {
        QStringList names;
        for (int i = 0; i < n; ++i)
            names.append(QStringLiteral("T:%1").arg(i));
        ids = model.insertNames(names);
        QList<int> keys;
        for (int i = 0; i < n; ++i)
            keys.append(i);
        model.bind(ids, keys);
        for (int i = 0; i < n; ++i)
            model.setInfo(ids[i], connectedInfo(names[i], meta, type));
        model.flush();
    }
    void update(std::initializer_list<std::pair<int, double>> values, Severity severity = Severity::None)
    {
        UpdateBatch batch;
        for (const auto &[key, value] : values)
            batch.push_back({key, reading(value, severity)});
        model.apply(batch);
    }
};

} // namespace

class tst_pvtablemodel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesNamesOnce()
    {
        PvTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.insertNames({"B", "A", "B", ""}).size(), 2);
        QCOMPARE(model.insertNames({"A", "C"}, 0).size(), 1);
        QCOMPARE(model.names(), QStringList({"C", "B", "A"}));
        QCOMPARE(model.insertNames({"# Lights", "# Lights"}).size(), 2);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.cellText(model.idAt(3), PvTableModel::NameColumn), QStringLiteral("Lights"));
        model.removeIds({model.idOfName("B"), model.idAt(3)});
        QCOMPARE(model.names(), QStringList({"C", "A", "# Lights"}));
        QCOMPARE(model.idOfName("B"), -1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.insertNames({"B"}).size(), 1);
    }

    void oneSignalForABatch()
    {
        Filled f(100);
        QSignalSpy spy(&f.model, &PvTableModel::dataChanged);
        f.update({{10, 1}, {50, 2}, {20, 3}});
        f.update({{60, 1}});
        QCOMPARE(spy.size(), 0); // not before the event loop turns
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toModelIndex().row(), 10);
        QCOMPARE(spy[0][1].toModelIndex().row(), 60);
        QCOMPARE(f.model.cellText(f.ids[50], PvTableModel::ValueColumn), QStringLiteral("2.0"));
    }

    void onlyWhatIsVisibleIsAnnounced()
    {
        Filled f(1000);
        f.model.setVisibleRange(100, 140);
        QSignalSpy spy(&f.model, &PvTableModel::dataChanged);
        f.update({{5, 1}, {900, 2}});
        QTest::qWait(120);
        QCOMPARE(spy.size(), 0);
        f.update({{5, 2}, {120, 1}, {900, 3}});
        QTRY_COMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toModelIndex().row(), 120);
        QCOMPARE(spy[0][1].toModelIndex().row(), 120);
        // What was not announced is there all the same.
        QCOMPARE(f.model.row(f.ids[900]).reading.toDouble(), 3.0);
    }

    void noOftenerThanOneCanRead()
    {
        Filled f(10);
        QSignalSpy spy(&f.model, &PvTableModel::dataChanged);
        QElapsedTimer clock;
        clock.start();
        double value = 0;
        while (clock.elapsed() < 500) {
            f.update({{3, ++value}});
            QTest::qWait(1);
        }
        QVERIFY2(spy.size() <= int(clock.elapsed() / 50) + 2, qPrintable(QString::number(spy.size())));
        QVERIFY(spy.size() >= 2);
    }

    void naturalOrder()
    {
        PvTableModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.insertNames({"LUX10", "LUX2", "# note", "lux1", "LUX2:A"});
        QCOMPARE(shown(model), QStringList({"LUX10", "LUX2", "# note", "lux1", "LUX2:A"}));
        model.sort(PvTableModel::NameColumn);
        QCOMPARE(shown(model), QStringList({"lux1", "LUX2", "LUX2:A", "LUX10"}));
        model.sort(PvTableModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(shown(model), QStringList({"LUX10", "LUX2:A", "LUX2", "lux1"}));
        model.insertNames({"LUX3"});
        QCOMPARE(shown(model), QStringList({"LUX10", "LUX3", "LUX2:A", "LUX2", "lux1"}));
        model.sort(-1);
        QCOMPARE(shown(model), QStringList({"LUX10", "LUX2", "# note", "lux1", "LUX2:A", "LUX3"}));
    }

    void orderFollowsValuesOnceASecond()
    {
        Filled f(4);
        f.update({{0, 3}, {1, 1}, {2, 2}});
        f.model.sort(PvTableModel::ValueColumn);
        QCOMPARE(shown(f.model), QStringList({"T:1", "T:2", "T:0", "T:3"})); // without a value: at the end
        QPersistentModelIndex kept = f.model.index(0, 2);
        QSignalSpy layout(&f.model, &PvTableModel::layoutChanged);
        f.update({{1, 10}});
        QCOMPARE(layout.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(layout.size(), 1, 5000);
        QCOMPARE(shown(f.model), QStringList({"T:2", "T:0", "T:1", "T:3"}));
        QCOMPARE(kept.row(), 2);
        f.model.sort(PvTableModel::ValueColumn, Qt::DescendingOrder);
        QCOMPARE(shown(f.model), QStringList({"T:1", "T:0", "T:2", "T:3"}));
    }

    void frozenOrderStays()
    {
        Filled f(3);
        f.update({{0, 1}, {1, 2}, {2, 3}});
        f.model.sort(PvTableModel::ValueColumn);
        f.model.setOrderFrozen(true);
        f.update({{0, 9}});
        f.model.reorder();
        QCOMPARE(shown(f.model), QStringList({"T:0", "T:1", "T:2"}));
        f.model.setOrderFrozen(false);
        QCOMPARE(shown(f.model), QStringList({"T:1", "T:2", "T:0"}));
    }

    void filters()
    {
        Filled f(200);
        f.model.setDescription(f.ids[7], "Desk lamp");
        f.model.setFilter(NameFilter("desk"), PvTableModel::AllRows);
        QCOMPARE(shown(f.model), QStringList({"T:7"}));
        f.model.setFilter(NameFilter("/^T:1\\d$/"), PvTableModel::AllRows);
        QCOMPARE(f.model.rowCount(), 10);
        f.model.setFilter(NameFilter("/(/"), PvTableModel::AllRows);
        QCOMPARE(f.model.rowCount(), 0);
        QVERIFY(!f.model.filter().error().isEmpty());
        f.update({{3, 1}, {4, 1}}, Severity::Major);
        f.model.setFilter(NameFilter(), PvTableModel::InAlarm);
        QCOMPARE(shown(f.model), QStringList({"T:3", "T:4"}));
        f.update({{4, 1}});
        QTRY_COMPARE_WITH_TIMEOUT(f.model.rowCount(), 1, 5000);
        f.model.apply(StateBatch{{9, ChannelState::Disconnected}});
        f.model.setFilter(NameFilter(), PvTableModel::NotConnected);
        QCOMPARE(shown(f.model), QStringList({"T:9"}));
        f.model.setFilter(NameFilter(), PvTableModel::AllRows);
        QCOMPARE(f.model.rowCount(), 200);
    }

    void filtersByStateWords()
    {
        Filled f(20);
        f.model.setDescription(f.ids[2], "Fire alarm");
        f.update({{3, 1}, {4, 1}}, Severity::Major);
        f.update({{5, 1}}, Severity::Minor);
        f.model.apply(StateBatch{{9, ChannelState::Disconnected}, {10, ChannelState::NotFound}});
        const auto filter = [&](const char *text) {
            f.model.setFilter(NameFilter(QString::fromLatin1(text), pvTableFilterStates()),
                              PvTableModel::AllRows);
            return shown(f.model);
        };
        QCOMPARE(filter("is:alarm"), QStringList({"T:3", "T:4", "T:5"}));
        QCOMPARE(filter("alarm"), QStringList({"T:2", "T:3", "T:4", "T:5"}));
        QCOMPARE(filter("is:minor"), QStringList({"T:5"}));
        QCOMPARE(filter("disconnected"), QStringList({"T:9", "T:10"}));
        QCOMPARE(filter("is:notfound"), QStringList({"T:10"}));
        QCOMPARE(filter("/T:[3-9]$/ -disconnected -is:alarm"), QStringList({"T:6", "T:7", "T:8"}));
        f.model.setChecked({f.ids[7]}, true);
        QCOMPARE(filter("checked"), QStringList({"T:7"}));
        f.model.showWriteFailure(f.ids[8], "1", "No");
        QCOMPARE(filter("failed"), QStringList({"T:8"}));
        QCOMPARE(f.model.countOfStates(PvTableInAlarm), 3);
        QCOMPARE(f.model.countOfStates(PvTableDisconnected), 2);
        // What changed lately comes by itself, and goes by itself.
        f.update({{11, 5}});
        f.update({{11, 6}});
        QVERIFY(filter("changed").contains("T:11"));
        f.update({{12, 7}});
        QTRY_VERIFY_WITH_TIMEOUT(shown(f.model).contains("T:12"), 5000);
        QTRY_VERIFY_WITH_TIMEOUT(f.model.rowCount() == 0, 15000);
    }

    void timesAsAges()
    {
        Filled f(100);
        Reading old = Reading::fromDouble(1);
        old.setTime(EpicsTime::fromUnixNs((QDateTime::currentMSecsSinceEpoch() - 65'000) * 1'000'000));
        f.model.apply({{0, old}, {90, old}});
        QSignalSpy header(&f.model, &PvTableModel::headerDataChanged);
        f.model.setTimeStyle(PvTableModel::Age);
        QCOMPARE(header.size(), 1);
        QCOMPARE(f.model.headerData(PvTableModel::TimeColumn, Qt::Horizontal).toString(),
                 QStringLiteral("Age"));
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::TimeColumn), QStringLiteral("1 min ago"));
        QCOMPARE(f.model.cellText(f.ids[1], PvTableModel::TimeColumn), QString());
        // They grow without the network, and only where they are seen.
        f.model.setVisibleRange(0, 9);
        f.model.flush();
        QSignalSpy changed(&f.model, &PvTableModel::dataChanged);
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() >= 2, 10000);
        for (const QList<QVariant> &one : changed) {
            QCOMPARE(one[0].toModelIndex().row(), 0);
            QCOMPARE(one[1].toModelIndex().row(), 9);
        }
        f.model.setTimeStyle(PvTableModel::TimeOfDay);
        QVERIFY(f.model.cellText(f.ids[0], PvTableModel::TimeColumn).contains(QLatin1Char(':')));
    }

    void arraysAreSmallPlots()
    {
        QList<double> values;
        for (int i = 0; i < 1000; ++i)
            values.append(i == 500 ? 99 : i % 10);
        const Reading wave = Reading::fromDoubles(values);
        QVERIFY(Sparkline::canPlot(wave));
        const Sparkline line = Sparkline::of(wave, 50);
        QCOMPARE(line.columns.size(), size_t(50));
        QCOMPARE(line.low, 0.0);
        QCOMPARE(line.high, 99.0);
        QCOMPARE(line.columns[25].high, 99.0f); // no peak is lost
        QCOMPARE(line.columns[24].high, 9.0f);
        QCOMPARE(Sparkline::of(wave, 5000).columns.size(), size_t(1000));
        QVERIFY(std::abs(line.mean - 4.599) < 1e-9);
        // Gaps, scalars, texts.
        values = {1, std::nan(""), std::nan(""), 3};
        const Sparkline gap = Sparkline::of(Reading::fromDoubles(values), 4);
        QVERIFY(gap.columns[1].isGap() && !gap.columns[3].isGap());
        QVERIFY(Sparkline::of(Reading::fromDoubles({std::nan(""), std::nan("")}), 4).isEmpty());
        QVERIFY(!Sparkline::canPlot(Reading::fromDouble(1)));
        QVERIFY(!Sparkline::canPlot(Reading()));
        QVERIFY(!Sparkline::canPlot(Reading::fromText(QString(100, QLatin1Char('a'))))); // a CHAR array
        Filled f(1);
        f.model.apply({{0, wave}});
        const QString tip =
            f.model.data(f.model.index(0, PvTableModel::ValueColumn), Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("1000 elements")) && tip.contains(QStringLiteral("99")),
                 qPrintable(tip));
        // Files get all of it.
        QCOMPARE(f.model.exportText(f.ids[0], PvTableModel::ValueColumn).count(QLatin1Char(',')), 999);
    }

    void failedWritesStay()
    {
        Filled f(5);
        f.model.showWriteFailure(f.ids[1], "5", "Refused");
        const auto failed = [&] { return f.model.row(f.ids[1]).write == PvTableRow::Failed; };
        f.update({{1, 3}, {2, 4}});
        f.model.apply(StateBatch{{1, ChannelState::Disconnected}});
        f.model.apply(StateBatch{{1, ChannelState::Connected}});
        f.model.sort(PvTableModel::ValueColumn);
        f.model.setFilter(NameFilter("T:2"), PvTableModel::AllRows);
        f.model.setFilter(NameFilter(), PvTableModel::AllRows);
        f.model.writeFinished(f.ids[2], f.model.startWrite(f.ids[2], "1"), {}); // another row's
        QVERIFY(failed());
        QCOMPARE(f.model.row(f.ids[1]).writeError, QStringLiteral("Refused"));
        // An answer to an older write changes nothing.
        const quint32 first = f.model.startWrite(f.ids[1], "6");
        const quint32 second = f.model.startWrite(f.ids[1], "7");
        f.model.writeFinished(f.ids[1], second, Error(ErrorCode::Timeout));
        f.model.writeFinished(f.ids[1], first, {});
        QVERIFY(failed());
        QCOMPARE(f.model.row(f.ids[1]).setpoint, QStringLiteral("7"));
        f.model.dismissFailure(f.ids[1]);
        QVERIFY(!failed());
        f.model.showWriteFailure(f.ids[1], "5", "Refused");
        f.model.writeFinished(f.ids[1], f.model.startWrite(f.ids[1], "8"), {}); // a better one
        QVERIFY(!failed());
    }

    void anyChangeOfOrderIsToldRightly()
    {
        // Whatever comes, goes and moves, persistent indexes follow their rows; the tester checks the rest.
        Filled f(60);
        std::mt19937 random(7);
        QHash<int, QPersistentModelIndex> kept;
        for (int i = 0; i < 60; i += 3)
            kept.insert(f.ids[i], f.model.index(i, 0));
        for (int round = 0; round < 200; ++round) {
            UpdateBatch batch;
            for (int i = 0; i < 20; ++i)
                batch.push_back({int(random() % 60),
                                 reading(random() % 10, random() % 3 ? Severity::None : Severity::Minor)});
            f.model.apply(batch);
            const auto filter = random() % 4 ? NameFilter() : NameFilter(QString::number(random() % 10));
            const bool alarms = random() % 5 == 0;
            f.model.setFilter(filter, alarms ? PvTableModel::InAlarm : PvTableModel::AllRows);
            f.model.sort(int(random() % 4) - 1, random() % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            for (auto it = kept.begin(); it != kept.end();) {
                if (!it->isValid()) {
                    QVERIFY(true); // hidden, or a reset
                    it = kept.erase(it);
                    continue;
                }
                QCOMPARE(it->data(PvTableModel::IdRole).toInt(), it.key());
                ++it;
            }
            for (int place = 0; place < f.model.rowCount(); ++place)
                QCOMPARE(f.model.rowAt(place).place, place);
        }
    }

    void staleWhenLost()
    {
        Filled f(2);
        f.update({{0, 5}});
        QVERIFY(!f.model.row(f.ids[0]).isStale());
        f.model.apply(StateBatch{{0, ChannelState::Disconnected}});
        QVERIFY(f.model.row(f.ids[0]).isStale());
        QVERIFY(f.model.index(0, 0).data(PvTableModel::StaleRole).toBool());
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::SeverityColumn), QStringLiteral("Disconnected"));
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::ValueColumn), QStringLiteral("5.0"));
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::TimeColumn), QStringLiteral("just now"));
        QVERIFY(!(f.model.flags(f.model.index(0, PvTableModel::ValueColumn)) & Qt::ItemIsEditable));
        f.model.unbindAll();
        QVERIFY(!f.model.row(f.ids[1]).isConnected());
        f.update({{1, 8}}); // of a group that is gone
        QVERIFY(!f.model.row(f.ids[1]).reading.isValid());
    }

    void writes()
    {
        Filled f(2, DataType::Double, metadata(1, "%", {0, 100}));
        QSignalSpy spy(&f.model, &PvTableModel::writeRequested);
        const QModelIndex cell = f.model.index(0, PvTableModel::SetpointColumn);
        QVERIFY(f.model.flags(cell) & Qt::ItemIsEditable);
        QVERIFY(f.model.setData(cell, "40 %"));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][2].value<Value>().toDouble(), 40.0);
        const PvTableRow &row = f.model.row(f.ids[0]);
        QCOMPARE(row.write, PvTableRow::Pending);
        const quint32 serial = spy[0][1].toUInt();
        f.model.writeFinished(f.ids[0], serial, Error(ErrorCode::Timeout));
        QCOMPARE(row.write, PvTableRow::Failed);
        QVERIFY(!row.writeError.isEmpty());
        f.update({{0, 3}}); // stays on its row whatever comes
        QCOMPARE(row.write, PvTableRow::Failed);
        f.model.dismissFailure(f.ids[0]);
        QCOMPARE(row.write, PvTableRow::NoWrite);
        QVERIFY(f.model.setData(cell, "50"));
        f.model.writeFinished(f.ids[0], serial, Error(ErrorCode::Timeout)); // of the write before
        QCOMPARE(row.write, PvTableRow::Pending);
        f.model.writeFinished(f.ids[0], serial + 1, {});
        QCOMPARE(row.write, PvTableRow::Written);
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::SetpointColumn), QStringLiteral("50"));
    }

    void refusesWhatWillNotDo()
    {
        Filled f(1, DataType::Double, metadata(1, "%", {0, 100}));
        QSignalSpy spy(&f.model, &PvTableModel::writeRequested);
        QVERIFY(!f.model.setData(f.model.index(0, PvTableModel::ValueColumn), "120 %"));
        QCOMPARE(f.model.row(f.ids[0]).write, PvTableRow::Failed);
        QCOMPARE(f.model.row(f.ids[0]).writeError, QStringLiteral("120 % is above the limit of 100 %"));
        QCOMPARE(f.model.row(f.ids[0]).setpoint, QStringLiteral("120 %"));
        QVERIFY(!f.model.setData(f.model.index(0, PvTableModel::NameColumn), "x"));
        f.model.setReadOnly(true);
        QVERIFY(!(f.model.flags(f.model.index(0, PvTableModel::ValueColumn)) & Qt::ItemIsEditable));
        QVERIFY(!f.model.setData(f.model.index(0, PvTableModel::ValueColumn), "20"));
        QCOMPARE(spy.size(), 0);
    }

    void flashesAfterAQuietTimeOnly()
    {
        Filled f(1);
        f.update({{0, 1}}); // the first value is no change
        QCOMPARE(f.model.row(f.ids[0]).flashAtMs, -1);
        f.update({{0, 2}}); // nor does what changes all the time glow
        QCOMPARE(f.model.row(f.ids[0]).flashAtMs, -1);
        QTest::qWait(1050);
        f.update({{0, 2}});
        QCOMPARE(f.model.row(f.ids[0]).flashAtMs, -1);
        f.update({{0, 3}});
        QVERIFY(f.model.row(f.ids[0]).flashAtMs >= 0);
    }

    void givesNamesToOthers()
    {
        Filled f(3);
        std::unique_ptr<QMimeData> data(
            f.model.mimeData({f.model.index(0, 0), f.model.index(0, 1), f.model.index(2, 0)}));
        QCOMPARE(data->text(), QStringLiteral("T:0\nT:2"));
    }

    void columnsHaveStableKeys()
    {
        for (int i = 0; i < PvTableModel::ColumnCount; ++i)
            QCOMPARE(PvTableModel::columnOfKey(PvTableModel::columnKey(i)), i);
        QCOMPARE(PvTableModel::columnOfKey("colour"), -1);
    }

    void manyUpdatesAreCheap()
    {
        PvTableModel model;
        QStringList names;
        for (int i = 0; i < 10'000; ++i)
            names.append(QStringLiteral("site:lux%1").arg(i));
        const QList<int> ids = model.insertNames(names);
        QList<int> keys(10'000);
        std::iota(keys.begin(), keys.end(), 0);
        model.bind(ids, keys);
        model.setVisibleRange(0, 40);
        UpdateBatch batch;
        for (int i = 0; i < 10'000; ++i)
            batch.push_back({i, reading(i)});
        QBENCHMARK
        {
            model.apply(batch);
        }
        QCOMPARE(model.row(ids[9999]).reading.toDouble(), 9999.0);
    }

    void sortingManyIsCheap()
    {
        PvTableModel model;
        QStringList names;
        for (int i = 0; i < 10'000; ++i)
            names.append(QStringLiteral("site:lux%1").arg((i * 7919) % 10'000));
        const QList<int> ids = model.insertNames(names);
        QList<int> keys(10'000);
        std::iota(keys.begin(), keys.end(), 0);
        model.bind(ids, keys);
        model.sort(PvTableModel::ValueColumn);
        UpdateBatch batch;
        for (int i = 0; i < 10'000; ++i)
            batch.push_back({i, reading((i * 31) % 1000)});
        model.apply(batch);
        QBENCHMARK_ONCE
        {
            model.reorder();
        }
        QCOMPARE(model.rowAt(0).reading.toDouble(), 0.0);
        QCOMPARE(model.rowAt(9999).reading.toDouble(), 999.0);
    }

    void savedValuesAreComparedWithTolerance()
    {
        Filled f(3);
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        f.model.apply(UpdateBatch{{0, reading(10)}, {1, reading(20)}, {2, reading(30)}});
        QSignalSpy saved(&f.model, &PvTableModel::savedChanged);
        QCOMPARE(f.model.saveValues(f.ids), 3);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(f.model.differingCount(), 0);
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::SavedColumn), QStringLiteral("10.0"));
        QVERIFY(f.model.cellText(f.ids[0], PvTableModel::DifferenceColumn).isEmpty());
        f.model.apply(UpdateBatch{{0, reading(12.5)}, {1, reading(19.99)}});
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::DifferenceColumn), QStringLiteral("+2.5"));
        // Less than the digits show is a difference all the same.
        QCOMPARE(f.model.cellText(f.ids[1], PvTableModel::DifferenceColumn), QStringLiteral("-0.01"));
        QCOMPARE(f.model.differingCount(), 2);
        f.model.setFilter(NameFilter(), PvTableModel::DiffersFromSaved);
        QCOMPARE(shown(f.model), QStringList({"T:0", "T:1"}));
        f.model.setTolerance({f.ids[1]}, 0.5);
        f.model.reorder();
        QCOMPARE(shown(f.model), QStringList({"T:0"}));
        f.model.setFilter(NameFilter(), PvTableModel::AllRows);
        // The furthest first; what has nothing saved is at the end.
        f.model.setSaved(f.ids[2], nullptr, 0);
        f.model.sort(PvTableModel::DifferenceColumn, Qt::DescendingOrder);
        QCOMPARE(shown(f.model), QStringList({"T:0", "T:1", "T:2"}));
        // What is lost is not saved anew: the old value stays.
        f.model.apply(StateBatch{{0, ChannelState::Disconnected}});
        QCOMPARE(f.model.saveValues({f.ids[0]}), 0);
        QCOMPARE(f.model.cellText(f.ids[0], PvTableModel::SavedColumn), QStringLiteral("10.0"));
    }

    void savedValuesOfAllShapes()
    {
        const auto there = [](const Reading &r, const Metadata *m = nullptr) {
            const PvTableSavedPtr first = PvTableSaved::of(r, m, 1'700'000'000'123);
            const PvTableSavedPtr again = PvTableSaved::fromJson(first->toJson());
            // Through a file and back: nothing is lost.
            return again && again->text == first->text && again->atMs == first->atMs &&
                   !pvTableDifference(again, 0, r, m).differs && pvTableDifference(again, 0, r, m).known;
        };
        QVERIFY(there(Reading::fromDouble(0.1 + 0.2)));
        QVERIFY(there(Reading::fromDouble(-1e300)));
        QVERIFY(there(Reading::fromInteger(DataType::Long, -2147483647)));
        QVERIFY(there(Reading::fromText(QStringLiteral("Lamp, \"left\""))));
        QVERIFY(there(Reading::fromDoubles({1.5, -2, 1e-7})));
        const MetadataPtr states = metadata(0, {}, {}, {"Off", "On"});
        QVERIFY(there(Reading::fromInteger(DataType::Enum, 1), states.get()));
        QCOMPARE(PvTableSaved::of(Reading::fromInteger(DataType::Enum, 1), states.get(), 0)->text,
                 QStringLiteral("On"));
        QVERIFY(!PvTableSaved::of(Reading(), nullptr, 0));
        QVERIFY(!PvTableSaved::fromJson(QJsonObject()));
        // Arrays: the largest difference, and another length is always one.
        const PvTableSavedPtr array = PvTableSaved::of(Reading::fromDoubles({1, 2, 3}), nullptr, 0);
        QCOMPARE(array->text, QStringLiteral("1, 2, 3"));
        const PvTableDifference difference =
            pvTableDifference(array, 0.5, Reading::fromDoubles({1, 2.25, 1}), nullptr);
        QVERIFY(difference.differs);
        QCOMPARE(difference.by, -2.0);
        QVERIFY(!pvTableDifference(array, 2, Reading::fromDoubles({1, 2, 1}), nullptr).differs);
        QVERIFY(pvTableDifference(array, 99, Reading::fromDoubles({1, 2}), nullptr).differs);
        QVERIFY(pvTableDifference(PvTableSaved::of(Reading::fromDouble(1), nullptr, 0), 1,
                                  Reading::fromDouble(std::numeric_limits<double>::quiet_NaN()), nullptr)
                    .differs);
    }

    void checkMarks()
    {
        Filled f(4);
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QList<int> comment = f.model.insertNames({"# Lamps"}, 0);
        const QModelIndex box = f.model.index(2, PvTableModel::CheckColumn);
        QVERIFY(f.model.flags(box) & Qt::ItemIsUserCheckable);
        QCOMPARE(box.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(f.model.setData(box, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(f.model.checkedIds(), QList<int>{f.ids[1]});
        f.model.setChecked(f.ids + comment, true);
        QCOMPARE(f.model.checkedIds(), f.ids); // a comment cannot be checked
        QVERIFY(
            !f.model.setData(f.model.index(0, PvTableModel::CheckColumn), Qt::Checked, Qt::CheckStateRole));
    }

    void rowsAreArrangedByHand()
    {
        Filled f(4);
        QAbstractItemModelTester tester(&f.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<int> order{f.ids[3], f.ids[0], f.ids[2], f.ids[1]};
        const QPersistentModelIndex last(f.model.index(3, 0));
        f.model.arrange(order);
        QCOMPARE(shown(f.model), QStringList({"T:3", "T:0", "T:2", "T:1"}));
        QCOMPARE(last.row(), 0);
        f.model.arrange({f.ids[0]}); // not the same rows: nothing happens
        QCOMPARE(f.model.names(), QStringList({"T:3", "T:0", "T:2", "T:1"}));
        f.model.sort(PvTableModel::NameColumn);
        QCOMPARE(shown(f.model), QStringList({"T:0", "T:1", "T:2", "T:3"}));
        f.model.sort(-1);
        QCOMPARE(shown(f.model), QStringList({"T:3", "T:0", "T:2", "T:1"}));
    }

    void commentsAreEdited()
    {
        Filled f(1);
        const int id = f.model.insertNames({"# Lamps"}, 0).first();
        QSignalSpy edited(&f.model, &PvTableModel::commentEdited);
        const QModelIndex cell = f.model.index(0, PvTableModel::NameColumn);
        QVERIFY(f.model.flags(cell) & Qt::ItemIsEditable);
        QCOMPARE(cell.data(Qt::EditRole).toString(), QStringLiteral("Lamps"));
        QVERIFY(f.model.setData(cell, QStringLiteral("Sensors")));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toInt(), id);
        QVERIFY(!f.model.setData(cell, QStringLiteral("  ")));
        QVERIFY(!f.model.setData(f.model.index(1, PvTableModel::NameColumn), QStringLiteral("X")));
    }
};

QTEST_GUILESS_MAIN(tst_pvtablemodel)
#include "tst_pvtablemodel.moc"
