// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "models/CommandParser.h"
#include "models/Formula.h"
#include "models/LightGroups.h"
#include "models/ScatterPlan.h"
#include "models/ScatterPreviewModel.h"
#include "models/Scene.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

constexpr auto Level = FixtureQuantity::Level;
constexpr auto Cct = FixtureQuantity::ColorTemperature;

/// Levels 5, 10, 15 ... of the first nineteen; the last is unknown.
FixtureSet fixtures()
{
    FixtureSet set = FixtureSet::ofSite(fixtureHouse());
    for (int i = 0; i < set.size() - 1; ++i) {
        set.apply(set[i].pv(Level), Reading::fromDouble(5.0 * (i + 1)));
        set.apply(set[i].pv(Cct), Reading::fromDouble(3000));
    }
    return set;
}

QList<double> values(const ScatterPlan &plan)
{
    QList<double> list;
    for (const PlannedWrite &item : plan.items())
        list.append(item.newValue);
    return list;
}

} // namespace

class TestScatterPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFixtures()
    {
        FixtureSet set = fixtures();
        QCOMPARE(set.size(), 20);
        QCOMPARE(set[0].number, 1);
        QCOMPARE(set[10].pv(Level), QStringLiteral("BLD:F1:R02:LUM01:DIM"));
        QCOMPARE(set[19].floorId, QStringLiteral("F2"));
        QCOMPARE(set[19].room, 2);
        QCOMPARE(set.indexOf(QStringLiteral("BLD:F1:R02:LUM01")), 10);
        QCOMPARE(set.indexOf(QStringLiteral("BLD:F1:R02:LUM01:LEVEL")), 10);
        QCOMPARE(set.indexOf(QStringLiteral("BLD:F1:R02:LUM01:NOPE")), -1);
        QCOMPARE(set.indexOf(QStringLiteral("BLD:F1:R01:LUX01")), -1);
        QCOMPARE(set.indexOf(QString()), -1);
        Metadata limits;
        limits.control = {1, 90};
        QVERIFY(set.apply(set[0].pv(Level), Reading::fromDouble(40), &limits));
        QCOMPARE(set[0].levelLimits, limits.control);
        limits.control = {0, 0}; // EPICS for "not set"
        QVERIFY(set.apply(set[0].pv(Level), Reading::fromDouble(41), &limits));
        QCOMPARE(set[0].levelLimits.high, 90.0);
        QVERIFY(set.apply(set[0].base + QStringLiteral(":FAULT"), Reading::fromDouble(1)));
        QVERIFY(set[0].fault);
        QVERIFY(set.apply(set[0].base + QStringLiteral(":HOURS"), Reading::fromDouble(1200)));
        QCOMPARE(set[0].hours, 1200.0);
        QVERIFY(set.apply(set[0].pv(Level), Reading()));
        QVERIFY(std::isnan(set[0].level));
        QVERIFY(!set.apply(QStringLiteral("BLD:F1:R01:LUX01"), Reading::fromDouble(1)));
    }

    void setsWithinLimits()
    {
        FixtureSet set = fixtures();
        set.fixture(1).levelLimits = {10, 70};
        set.fixture(2).writable = false;
        const ScatterPlan plan = ScatterPlan::setTo(set, {0, 1, 2, 99, -1}, Level, 80);
        QCOMPARE(plan.size(), 3);
        QCOMPARE(plan.items().at(0).newValue, 80.0);
        QCOMPARE(plan.items().at(0).oldValue, 5.0);
        QVERIFY(!plan.items().at(0).clamped);
        QCOMPARE(plan.items().at(1).newValue, 70.0);
        QVERIFY(plan.items().at(1).clamped);
        QCOMPARE(plan.items().at(2).refusal, QStringLiteral("cannot be written"));
        QCOMPARE(plan.writeCount(), 2);
        QCOMPARE(plan.clampedCount(), 1);
        QCOMPARE(plan.refusedCount(), 1);
        QCOMPARE(plan.writeIndices(), (QList<int>{0, 1}));
        QCOMPARE(ScatterPlan::setTo(set, {0}, Level, std::nan("")).refusedCount(), 1);
        QCOMPARE(ScatterPlan::setTo(set, {0}, Level, 5).changeCount(), 0);
    }

    void offsetsAndScales()
    {
        const FixtureSet set = fixtures();
        QCOMPARE(values(ScatterPlan::offsetBy(set, {0, 1}, Level, 10)), (QList<double>{15, 20}));
        QCOMPARE(values(ScatterPlan::offsetBy(set, {0}, Level, -10)), QList<double>{0});
        QCOMPARE(values(ScatterPlan::scaleBy(set, {1, 18}, Level, 2)), (QList<double>{20, 100}));
        QCOMPARE(values(ScatterPlan::offsetBy(set, {1}, Cct, 5000)), QList<double>{6500});
        const ScatterPlan unknown = ScatterPlan::offsetBy(set, {19}, Level, 10);
        QCOMPARE(unknown.items().first().refusal, QStringLiteral("its present value is not known"));
        QCOMPARE(ScatterPlan::setTo(set, {19}, Level, 10).writeCount(), 1);
    }

    void followsThePlan()
    {
        const FixtureSet set = fixtures();
        const QList<int> row{0, 1, 2, 3, 4}; // x = 1, 3, 5, 7, 9
        QCOMPARE(values(ScatterPlan::gradient(set, row, Level, 0, 100, 0)),
                 (QList<double>{0, 25, 50, 75, 100}));
        const QList<double> west = values(ScatterPlan::gradient(set, row, Level, 0, 100, 180));
        QCOMPARE(west.first(), 100.0);
        QCOMPARE(west.last(), 0.0);
        // All of them lie on one line across.
        QCOMPARE(values(ScatterPlan::gradient(set, row, Level, 0, 100, 90)),
                 (QList<double>{50, 50, 50, 50, 50}));
        QCOMPARE(values(ScatterPlan::fan(set, {4, 0, 2}, Level, 10, 30)), (QList<double>{10, 20, 30}));
        QCOMPARE(values(ScatterPlan::fan(set, {4}, Level, 10, 30)), QList<double>{10});
        QVERIFY(ScatterPlan::gradient(set, {}, Level, 0, 100, 0).isEmpty());
    }

    void readsAColumn()
    {
        const FixtureSet set = fixtures();
        QList<double> column;
        QString error;
        QVERIFY(ScatterPlan::parseColumn(QStringLiteral("10\n20.5 %\r\n\n30%;1e1\t3000 K"), &column, &error));
        QCOMPARE(column, (QList<double>{10, 20.5, 30, 10, 3000}));
        QVERIFY(!ScatterPlan::parseColumn(QStringLiteral("10\n2O\n30"), &column, &error));
        QCOMPARE(error, QStringLiteral("line 2: \"2O\" is not a number"));
        QCOMPARE(column.size(), 5);
        QVERIFY(!ScatterPlan::parseColumn(QStringLiteral("nan"), &column, nullptr));
        const ScatterPlan plan = ScatterPlan::column(set, {0, 1, 2}, Level, {10, 20});
        QCOMPARE(plan.items().at(1).newValue, 20.0);
        QCOMPARE(plan.items().at(2).refusal, QStringLiteral("the column has no value for it"));
    }

    void computesAFormula()
    {
        const FixtureSet set = fixtures();
        const FormulaNames names{fixtureFormulaVariables(), {QStringLiteral("lux")}};
        Formula formula = Formula::compile(
            QStringLiteral("level + index * 10 + n + all + x + mean(lux) / 100"), names, nullptr);
        QVERIFY(formula.isValid());
        formula.setGroup(0, {{300, {}, 0, 0}});
        const ScatterPlan plan = ScatterPlan::formula(set, {0, 2, 19}, Level, &formula);
        QCOMPARE(plan.items().at(0).newValue, 5 + 10 + 0 + 3 + 1 + 3.0);
        QCOMPARE(plan.items().at(1).newValue, 15 + 30 + 1 + 3 + 5 + 3.0);
        QCOMPARE(plan.items().at(2).refusal, QStringLiteral("the formula has no value for it"));
    }

    void obeysCommands()
    {
        const FixtureSet set = fixtures();
        const LightGroups groups;
        CommandNames names;
        names.fixtures = set.size();
        const auto plan = [&](const char *line) {
            LightCommand command;
            if (!CommandParser::parse(QString::fromLatin1(line), names, &command, nullptr))
                qFatal("%s", line);
            return ScatterPlan::command(set, command, groups, {6});
        };
        QCOMPARE(values(plan("1 THRU 5 BY 2 AT 80")), (QList<double>{80, 80, 80}));
        QCOMPARE(values(plan("1 + 2 AT +10")), (QList<double>{15, 20}));
        QCOMPARE(values(plan("1 + 2 AT -6")), (QList<double>{0, 4}));
        QCOMPARE(values(plan("2 AT *3")), QList<double>{30});
        QCOMPARE(plan("1 AT 4000 K").items().first().pv, QStringLiteral("BLD:F1:R01:LUM01:CCT"));
        QCOMPARE(plan("SELECTED AT 1").items().first().fixture, 6);
        QVERIFY(plan("BLACKOUT").isEmpty());
    }

    void recallsAScene()
    {
        const FixtureSet set = fixtures();
        Scene scene;
        scene.values = {{QStringLiteral("BLD:F1:R01:LUM01:DIM"), 60},
                        {QStringLiteral("BLD:F1:R01:LUM01:CCT"), 2700},
                        {QStringLiteral("BLD:F9:R01:LUM01:DIM"), 60},
                        {QStringLiteral("BLD:F1:R01:LUM02:LEVEL"), 60}};
        const ScatterPlan plan = ScatterPlan::scene(set, scene, 50);
        QCOMPARE(plan.items().at(0).newValue, 30.0);
        QCOMPARE(plan.items().at(1).newValue, 2700.0); // a share of a scene does not change its colour
        QCOMPARE(plan.items().at(2).refusal, QStringLiteral("is no luminaire of this building"));
        QVERIFY(plan.items().at(3).isRefused()); // not a PV to write
    }

    void undoes()
    {
        const FixtureSet set = fixtures();
        const ScatterPlan plan = ScatterPlan::setTo(set, {0, 1, 2, 19}, Level, 80);
        const ScatterPlan undo = plan.undo({1});
        QCOMPARE(undo.size(), 2); // not what failed, nor what was never known
        QCOMPARE(values(undo), (QList<double>{5, 15}));
        QCOMPARE(undo.items().first().oldValue, 80.0);
        QCOMPARE(values(undo.undo()), (QList<double>{80, 80}));
    }

    void isFastForManyFixtures()
    {
        Site site = fixtureHouse();
        QList<SiteDevice> &devices = site.floors.first().rooms.first().devices;
        const SiteDevice lamp = devices.first();
        devices.clear();
        for (int i = 0; i < 10000; ++i) {
            devices.append(lamp);
            devices.last().pv = QStringLiteral("BLD:F1:R01:LUM%1").arg(i);
            devices.last().position = {i * 0.01, 5};
        }
        FixtureSet set = FixtureSet::ofSite(site);
        QElapsedTimer clock;
        clock.start();
        const ScatterPlan plan = ScatterPlan::gradient(set, set.all(), Level, 0, 100, 30);
        const double ms = double(clock.nsecsElapsed()) / 1e6;
        QCOMPARE(plan.writeCount(), 10010);
        qInfo("plan of 10,000: %.1f ms", ms);
        QVERIFY(ms < 500);
    }

    void isATable()
    {
        FixtureSet set = fixtures();
        set.fixture(1).levelLimits = {0, 70};
        ScatterPreviewModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.summary(), QStringLiteral("nothing to write"));
        set.fixture(2).writable = false;
        model.setPlan(set, ScatterPlan::setTo(set, {0, 1, 2}, Level, 80));
        QCOMPARE(model.summary(), QStringLiteral("2 of 3 will change, 1 at the limit, 1 refused"));
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, ScatterPreviewModel::NumberColumn), QStringLiteral("1"));
        QCOMPARE(text(0, ScatterPreviewModel::OldColumn), QStringLiteral("5.0 %"));
        QCOMPARE(text(0, ScatterPreviewModel::NewColumn), QStringLiteral("80.0 %"));
        QCOMPARE(text(0, ScatterPreviewModel::DifferenceColumn), QStringLiteral("+75.0 %"));
        QCOMPARE(text(1, ScatterPreviewModel::NoteColumn), QStringLiteral("at the limit"));
        QCOMPARE(text(2, ScatterPreviewModel::NoteColumn), QStringLiteral("cannot be written"));
        QVERIFY(model.index(2, 0).data(ScatterPreviewModel::RefusedRole).toBool());

        // While a slider moves, rows stay: only their values change.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setPlan(set, ScatterPlan::setTo(set, {0, 1, 2}, Level, 3));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(text(0, ScatterPreviewModel::DifferenceColumn), QStringLiteral("-2.0 %"));
        model.setOutcome({Error(), Error(ErrorCode::Timeout), Error()});
        QCOMPARE(text(0, ScatterPreviewModel::NoteColumn), QStringLiteral("written"));
        QCOMPARE(text(1, ScatterPreviewModel::NoteColumn), Error(ErrorCode::Timeout).message());
        QVERIFY(model.index(1, 0).data(ScatterPreviewModel::FailedRole).toBool());
        model.setPlan(set, ScatterPlan::setTo(set, {19}, Cct, 3000));
        QCOMPARE(resets.count(), 1);
        QCOMPARE(text(0, ScatterPreviewModel::NewColumn), QStringLiteral("3000 K"));
        QCOMPARE(text(0, ScatterPreviewModel::DifferenceColumn), QString());
        QVERIFY(!model.data(QModelIndex(), Qt::DisplayRole).isValid());
    }
};

QTEST_MAIN(TestScatterPlan)
#include "tst_scatterplan.moc"
