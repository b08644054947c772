// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DecisionLoopConfig.h"
#include "models/Formula.h"
#include "models/ScatterPlan.h"

#include <chrono>
#include <span>

namespace Candela {

struct GatherItem;

/// What became of one luminaire in a decision.
struct DecisionFixture
{
    int fixture = -1;                                           ///< Index in the engine's fixtures().
    double measured = std::numeric_limits<double>::quiet_NaN(); ///< Setpoint: what it looks at.
    double level = std::numeric_limits<double>::quiet_NaN();    ///< Where it should be, per cent.
    bool written = false;                                       ///< It is in the plan.
    QString note;                                               ///< Why it holds; empty if it follows.
};

struct DecisionStep
{
    ScatterPlan plan; ///< What to write; often empty.
    QList<DecisionFixture> fixtures;
    QStringList failedSensors;
    int sensors = 0;
    bool isSafe = true; ///< False: too many sensors failed, and onFailure applies.
    QString note;       ///< Then a sentence for the panel.
};

/// Decides: readings in, writes out. Pure: no clock, no network, no timer; the loop that runs it gathers
/// pvs(), calls decide(), and scatters the plan.
///
/// For each luminaire it holds the exact level that it wants, of which the dead band only lets larger changes
/// out; small ones add up rather than being lost, so `level + 0.02 * dt * (500 - nearest(lux))` is an
/// integrator. When a luminaire is found elsewhere than it was sent (a person moved it, a write failed), it
/// goes on from there without a jump. Levels stop at the limits, and an integral never winds up beyond them.
class DecisionEngine
{
    Q_DECLARE_TR_FUNCTIONS(Candela::DecisionEngine)

public:
    using Milliseconds = std::chrono::milliseconds;

    /// False, and a sentence, if the configuration is not valid, or names luminaires that the site has not;
    /// the engine then decides nothing. Sensors that the site does not have count, but are near nothing.
    bool configure(const DecisionLoopConfig &config, const Site &site, QString *error);
    bool isConfigured() const { return !m_lamps.empty(); }
    const DecisionLoopConfig &config() const { return m_config; }

    /// What to read for a decision: each sensor once, then the :DIM of each luminaire.
    const QStringList &pvs() const { return m_pvs; }
    const FixtureSet &fixtures() const { return m_fixtures; }
    /// Limits and the like of the luminaires, as their metadata come in.
    FixtureSet &fixtures() { return m_fixtures; }

    /// `inputs` in the order of pvs(): not a number where one did not answer; missing ones count as failed.
    /// `now`: any clock that only goes forward. `hour`: of the day, for expressions that ask.
    DecisionStep decide(std::span<const double> inputs, Milliseconds now,
                        double hour = std::numeric_limits<double>::quiet_NaN());

    /// Forgets levels and errors, for example after the loop was held: the next decision starts from what it
    /// reads.
    void restart();

    /// For decide(): values without an answer, and those that their record calls invalid, become not a
    /// number.
    static QList<double> inputsOf(const GatherItem *begin, const GatherItem *end);

private:
    struct Lamp
    {
        int fixture;
        double level = std::numeric_limits<double>::quiet_NaN(); ///< Wanted, exactly.
        double sent = std::numeric_limits<double>::quiet_NaN();  ///< What it should be found at.
        double error = std::numeric_limits<double>::quiet_NaN(); ///< Of the last decision.
    };
    struct Sensor
    {
        int input; ///< Index in pvs().
        FormulaSensor place;
    };

    void readSensors(std::span<const double> inputs, DecisionStep *step);
    void readBack(Lamp *lamp, double found) const;
    double wanted(Lamp *lamp, double seconds, DecisionFixture *outcome);
    void write(Lamp *lamp, double level, DecisionStep *step, DecisionFixture *outcome);

    DecisionLoopConfig m_config;
    FixtureSet m_fixtures;
    QStringList m_pvs;
    qsizetype m_sensorCount = 0;
    std::vector<std::vector<Sensor>> m_groups;
    std::vector<FormulaGroup> m_values; ///< Of the groups, now.
    std::vector<Lamp> m_lamps;
    Formula m_formula;
    qsizetype m_controlled = -1; ///< Index of the group of a setpoint.
    Milliseconds m_last{0};
    bool m_first = true;
};

} // namespace Candela
