// SPDX-License-Identifier: GPL-3.0-or-later
#include "FixtureHouse.h"
#include "models/FixtureMaster.h"

#include <QTest>

#include <cmath>

using namespace Candela;

namespace {

constexpr auto Level = FixtureQuantity::Level;

/// What the building would do with a plan.
void send(FixtureSet *building, const ScatterPlan &plan)
{
    for (const PlannedWrite &item : plan.items()) {
        if (!item.isRefused())
            building->apply(item.pv, Reading::fromDouble(item.newValue));
    }
}

FixtureSet litBuilding()
{
    FixtureSet set = FixtureSet::ofSite(fixtureHouse());
    for (int i = 0; i < set.size() - 1; ++i)
        set.apply(set[i].pv(Level), Reading::fromDouble(40 + i));
    return set; // the last is unknown
}

} // namespace

class TestFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dimsEverythingAndBack()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        QVERIFY(master.setMaster(100, building).isEmpty());
        ScatterPlan plan = master.setMaster(50, building);
        QCOMPARE(plan.refusedCount(), 1); // the one that is not known
        send(&building, plan);
        QCOMPARE(building[0].level, 20.0);
        QCOMPARE(building[10].level, 25.0);
        QCOMPARE(master.wanted(building)[10].level, 50.0);
        send(&building, master.setMaster(10, building));
        QCOMPARE(building[10].level, 5.0);
        send(&building, master.setMaster(100, building));
        for (int i = 0; i < building.size() - 1; ++i)
            QCOMPARE(building[i].level, 40.0 + i);
        QVERIFY(std::isnan(building[19].level));
    }

    void blacksOutAndComesBack()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        send(&building, master.setMaster(50, building));
        send(&building, master.setBlackout(true, building));
        QCOMPARE(building[3].level, 0.0);
        QVERIFY(master.isBlackout());
        QVERIFY(master.setBlackout(true, building).isEmpty());
        // Moving the master in the dark lights nothing.
        QVERIFY(master.setMaster(80, building).isEmpty());
        send(&building, master.setBlackout(false, building));
        QCOMPARE(building[10].level, 40.0);
        send(&building, master.setMaster(100, building));
        QCOMPARE(building[10].level, 50.0);
    }

    void commandsUnderTheMaster()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        send(&building, master.setMaster(50, building));
        // People see and say what they want; the master is applied behind.
        ScatterPlan wish = ScatterPlan::offsetBy(master.wanted(building), {0}, Level, 10);
        QCOMPARE(wish.items().first().oldValue, 40.0);
        const ScatterPlan output = master.commit(wish, building);
        QCOMPARE(output.items().first().oldValue, 20.0);
        QCOMPARE(output.items().first().newValue, 25.0);
        send(&building, output);
        send(&building, master.commit(wish.undo(), building));
        QCOMPARE(building[0].level, 20.0);
        wish = ScatterPlan::setTo(master.wanted(building), {19}, Level, 60);
        send(&building, master.commit(wish, building));
        QCOMPARE(building[19].level, 30.0);
        send(&building, master.setMaster(100, building));
        QCOMPARE(building[19].level, 60.0);
        // A value in a blackout waits for its end.
        send(&building, master.setBlackout(true, building));
        send(&building, master.commit(ScatterPlan::setTo(master.wanted(building), {2}, Level, 77), building));
        QCOMPARE(building[2].level, 0.0);
        send(&building, master.setBlackout(false, building));
        QCOMPARE(building[2].level, 77.0);
    }

    void knowsWhatWasTouched()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        const auto command = [&](const ScatterPlan &wish) { send(&building, master.commit(wish, building)); };
        command(ScatterPlan::setTo(master.wanted(building), {4, 2}, Level, 80));
        command(ScatterPlan::setTo(master.wanted(building), {4}, Level, 90));
        QCOMPARE(master.touched(), (QList<int>{2, 4}));
        QVERIFY(master.isTouched(4));
        send(&building, master.setMaster(50, building));
        QCOMPARE(master.touchedCount(), 2); // the master is no override
        command(master.releasePlan(building, {4, 7}));
        QCOMPARE(master.touched(), QList<int>{2});
        QCOMPARE(building[4].level, 22.0); // 44 before, at half
        send(&building, master.setMaster(100, building));
        QCOMPARE(building[4].level, 44.0);
        command(ScatterPlan::setTo(building, {5}, FixtureQuantity::ColorTemperature, 3000)); // was unknown
        command(master.releasePlan(building));
        QCOMPARE(master.touchedCount(), 0);
        QCOMPARE(building[2].level, 42.0);
        QVERIFY(master.releasePlan(building).isEmpty());
    }

    void takesBackWhatIsUndone()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        const ScatterPlan wish = ScatterPlan::setTo(master.wanted(building), {4}, Level, 80);
        send(&building, master.commit(wish, building));
        send(&building, master.commit(wish.undo(), building));
        QCOMPARE(master.touchedCount(), 0);
    }

    void toleratesNonsense()
    {
        FixtureSet building = litBuilding();
        FixtureMaster master;
        send(&building, master.setMaster(-20, building));
        QCOMPARE(master.master(), 0.0);
        send(&building, master.setMaster(900, building));
        QCOMPARE(master.master(), 100.0);
        QCOMPARE(building[0].level, 40.0);
        QVERIFY(master.setMaster(std::nan(""), building).isEmpty());
        PlannedWrite gone;
        gone.fixture = 700;
        gone.newValue = 3;
        ScatterPlan plan;
        plan.append(gone);
        QCOMPARE(master.commit(plan, building).size(), 1);
        QCOMPARE(master.touchedCount(), 0);
        QVERIFY(master.releasePlan(building, {700, -3}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestFixture)
#include "tst_fixture.moc"
