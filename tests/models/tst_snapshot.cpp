// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/PvTableModel.h"
#include "models/SnapshotModel.h"
#include "models/SnapshotStore.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include <cmath>

using namespace Candela;

namespace {

Snapshot snapshot(const QString &name, const QList<std::pair<QString, QVariant>> &values)
{
    Snapshot result;
    result.name = name;
    result.takenAtMs = 1'700'000'000'000;
    for (const auto &[pv, value] : values)
        result.items.append({pv, value.isValid() ? PvTableSaved::of(value, result.takenAtMs) : nullptr});
    return result;
}

SnapshotPtr shared(const Snapshot &snapshot)
{
    return std::make_shared<Snapshot>(snapshot);
}

/// A model of live values: all of them connected, with the given numbers.
struct Live
{
    PvTableModel model;
    explicit Live(const QList<std::pair<QString, double>> &values)
    {
        QStringList names;
        for (const auto &one : values)
            names.append(one.first);
        const QList<int> ids = model.insertNames(names);
        QList<int> keys;
        for (int i = 0; i < int(ids.size()); ++i)
            keys.append(i);
        model.bind(ids, keys);
        auto metadata = std::make_shared<Metadata>();
        metadata->precision = 1;
        for (int i = 0; i < int(ids.size()); ++i) {
            ChannelInfo info;
            info.host = QStringLiteral("127.0.0.1:5064");
            info.state = ChannelState::Connected;
            info.count = 1;
            info.metadata = metadata;
            model.setInfo(ids[i], info);
            model.apply({{i, Reading::fromDouble(values[i].second)}});
        }
    }
};

} // namespace

class tst_snapshot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip()
    {
        const Snapshot all = snapshot(
            "Evening",
            {{"A", 1.5}, {"B", QStringLiteral("On")}, {"C", QVariantList{1.0, 2.5}}, {"D", QVariant()}});
        QString problem;
        const SnapshotPtr back = Snapshot::fromJson(all.toJson(), &problem);
        QVERIFY2(back, qPrintable(problem));
        QCOMPARE(back->name, all.name);
        QCOMPARE(back->takenAtMs, all.takenAtMs);
        QCOMPARE(back->items.size(), 4);
        QCOMPARE(back->items[0].value->number, 1.5);
        QCOMPARE(back->items[1].value->text, QStringLiteral("On"));
        QCOMPARE(back->items[2].value->text, QStringLiteral("1, 2.5"));
        QVERIFY(!back->items[3].value);
        QCOMPARE(back->missing(), 1);
        QVERIFY(!Snapshot::fromJson({}, &problem));
        QVERIFY(!Snapshot::fromJson({{"name", "x"}, {"values", QJsonArray{QJsonObject{}}}}, &problem));
        QVERIFY(problem.contains(QStringLiteral("values[0]")));
    }

    void differences()
    {
        const auto of = [](const QVariant &value) { return PvTableSaved::of(value, 0); };
        PvTableDifference d = snapshotDifference(of(1.0), of(3.5), 2);
        QVERIFY(d.known && d.differs);
        QCOMPARE(d.by, 2.5);
        QVERIFY(!snapshotDifference(of(1.0), of(3.0), 2).differs);
        QVERIFY(snapshotDifference(of(QStringLiteral("On")), of(QStringLiteral("Off")), 2).differs);
        QVERIFY(!snapshotDifference(of(QStringLiteral("On")), of(QStringLiteral("On")), 0).differs);
        QVERIFY(!snapshotDifference(nullptr, of(1.0), 0).known);
        d = snapshotDifference(of(QVariantList{1.0, 2.0}), of(QVariantList{1.0, 5.0}), 0);
        QVERIFY(d.differs);
        QCOMPARE(d.by, 3.0);
        QVERIFY(snapshotDifference(of(QVariantList{1.0}), of(QVariantList{1.0, 2.0}), 9).differs);
        QVERIFY(snapshotDifference(of(1.0), of(std::nan("")), 9).differs);
    }

    void storeWithUndo()
    {
        QUndoStack undo;
        SnapshotStore store(&undo);
        QSignalSpy changed(&store, &SnapshotStore::changed);
        QCOMPARE(store.add(snapshot("Evening", {{"A", 1}})), QStringLiteral("Evening"));
        QCOMPARE(store.add(snapshot("Evening", {{"A", 2}})), QStringLiteral("Evening (2)"));
        QVERIFY(!store.rename("Evening", "Evening (2)"));
        QVERIFY(!store.rename("Evening", "  "));
        QVERIFY(store.rename("Evening", "Night"));
        QVERIFY(store.find("Night") && !store.find("Evening"));
        store.remove({"Night", "Evening (2)"});
        QVERIFY(store.isEmpty());
        undo.undo();
        QCOMPARE(store.all().size(), 2);
        undo.undo();
        QVERIFY(store.find("Evening"));
        undo.undo();
        undo.undo();
        QVERIFY(store.isEmpty());
        while (undo.canRedo())
            undo.redo();
        QVERIFY(store.isEmpty());
        undo.undo();
        SnapshotStore other(nullptr);
        QStringList problems;
        QJsonArray json = store.toJson();
        json.append(QJsonObject{{"name", ""}});
        other.setJson(json, &problems);
        QCOMPARE(other.all().size(), 2);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems[0].startsWith(QStringLiteral("snapshots[2]")));
    }

    void besideTheLiveValues()
    {
        Live live({{"A", 1}, {"B", 5}, {"C", 7}});
        SnapshotModel model(&live.model);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy counted(&model, &SnapshotModel::counted);
        const SnapshotPtr one = shared(snapshot("One", {{"A", 1.0}, {"B", 4.0}, {"GONE", 3.0}}));
        model.setSnapshots(one, nullptr);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, SnapshotModel::FirstColumn), QStringLiteral("1.0"));
        QCOMPARE(text(0, SnapshotModel::LiveColumn), QStringLiteral("1.0"));
        QCOMPARE(text(0, SnapshotModel::LiveChangeColumn), QString());
        QCOMPARE(text(1, SnapshotModel::LiveChangeColumn), QStringLiteral("+1.0"));
        QCOMPARE(model.differing(), 2); // B, and the one that is not there
        model.setTolerance(1);
        QCOMPARE(model.differing(), 1);
        model.setTolerance(0);
        model.setHideEqual(true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.pvAt(0), QStringLiteral("B"));
        // The live value comes back to what it was: the row goes within a second.
        live.model.apply({{1, Reading::fromDouble(4)}});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 1, 5000);
        live.model.apply({{0, Reading::fromDouble(2)}});
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 2, 5000);
        QVERIFY(!counted.isEmpty());

        const SnapshotPtr two =
            shared(snapshot("Two", {{"B", 4.0}, {"A", 1.5}, {"NEW", QStringLiteral("x")}}));
        model.setSnapshots(one, two);
        QCOMPARE(model.pvs(), QStringList({"A", "B", "GONE", "NEW"}));
        QCOMPARE(model.differing(), 3);
        QCOMPARE(model.rowCount(), 3); // B is equal in both
        QCOMPARE(text(0, SnapshotModel::SecondColumn), QStringLiteral("1.5"));
        QCOMPARE(text(0, SnapshotModel::ChangeColumn), QStringLiteral("+0.5"));
        QCOMPARE(text(1, SnapshotModel::SecondColumn), QStringLiteral("–"));
        model.setSnapshots(nullptr, nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void restoresAreSeen()
    {
        Live live({{"A", 1}});
        SnapshotModel model(&live.model);
        model.setSnapshots(shared(snapshot("One", {{"A", 2.0}})), nullptr);
        const int id = live.model.idOfName("A");
        const quint32 serial = live.model.startWrite(id, "2");
        QCOMPARE(model.index(0, SnapshotModel::NoteColumn).data().toString(), QStringLiteral("sent"));
        live.model.writeFinished(id, serial, Error(ErrorCode::NoWriteAccess));
        QVERIFY(model.index(0, SnapshotModel::NoteColumn).data(SnapshotModel::DiffersRole).toBool());
        QVERIFY(!model.index(0, SnapshotModel::NoteColumn).data().toString().isEmpty());
    }

    void manyAreCheap()
    {
        QList<std::pair<QString, double>> values;
        QList<std::pair<QString, QVariant>> saved;
        for (int i = 0; i < 10'000; ++i) {
            values.append({QStringLiteral("P:%1").arg(i), i});
            saved.append({QStringLiteral("P:%1").arg(i), double(i % 100)});
        }
        Live live(values);
        SnapshotModel model(&live.model);
        model.setSnapshots(shared(snapshot("One", saved)), nullptr);
        QBENCHMARK
        {
            model.recount();
        }
        QCOMPARE(model.differing(), 9900);
    }
};

QTEST_MAIN(tst_snapshot)
#include "tst_snapshot.moc"
