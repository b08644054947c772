// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecisionEngine.h"

#include "async/Gather.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

QHash<QString, FormulaSensor> placesOf(const Site &site)
{
    QHash<QString, FormulaSensor> places;
    int room = 0;
    for (int floor = 0; floor < site.floors.size(); ++floor) {
        for (const SiteRoom &siteRoom : site.floors.at(floor).rooms) {
            for (const SiteDevice &device : siteRoom.devices)
                places.insert(device.pv, {NotANumber, device.position, floor, room});
            ++room;
        }
    }
    return places;
}

} // namespace

bool DecisionEngine::configure(const DecisionLoopConfig &config, const Site &site, QString *error)
{
    *this = DecisionEngine();
    if (!config.validate(error))
        return false;
    FixtureSet fixtures = FixtureSet::ofSite(site);
    std::vector<Lamp> lamps;
    for (const QString &base : config.fixtures) {
        const int index = fixtures.indexOf(base);
        if (index < 0) {
            if (error)
                *error = tr("there is no luminaire \"%1\"").arg(base);
            return false;
        }
        const bool twice = std::any_of(lamps.begin(), lamps.end(),
                                       [index](const Lamp &lamp) { return lamp.fixture == index; });
        if (!twice)
            lamps.push_back({index});
    }
    m_config = config;
    m_fixtures = std::move(fixtures);
    m_lamps = std::move(lamps);

    const QHash<QString, FormulaSensor> places = placesOf(site);
    QHash<QString, int> inputs;
    for (const DecisionGroup &group : config.groups) {
        std::vector<Sensor> sensors;
        for (const QString &pv : group.pvs) {
            if (!inputs.contains(pv)) {
                inputs.insert(pv, int(m_pvs.size()));
                m_pvs.append(pv);
            }
            sensors.push_back({inputs.value(pv), places.value(pv, FormulaSensor{NotANumber, {}, -1, -1})});
        }
        if (config.rule == DecisionLoopConfig::Setpoint && group.name == config.sensors)
            m_controlled = qsizetype(m_groups.size());
        m_groups.push_back(std::move(sensors));
    }
    m_values.resize(m_groups.size());
    m_sensorCount = m_pvs.size();
    for (const Lamp &lamp : m_lamps)
        m_pvs.append(m_fixtures[lamp.fixture].pv(FixtureQuantity::Level));
    if (config.rule == DecisionLoopConfig::Expression)
        m_formula = Formula::compile(config.expression, decisionFormulaNames(config), nullptr);
    return true;
}

void DecisionEngine::restart()
{
    for (Lamp &lamp : m_lamps)
        lamp = {lamp.fixture};
    m_first = true;
}

QList<double> DecisionEngine::inputsOf(const GatherItem *begin, const GatherItem *end)
{
    QList<double> inputs;
    inputs.reserve(end - begin);
    for (const GatherItem *item = begin; item != end; ++item) {
        // A value that its own record calls invalid is none: a broken sensor reads 0, not darkness.
        const bool good =
            item->ok() && item->reading.isValid() && item->reading.severity() != Severity::Invalid;
        inputs.append(good ? item->reading.toDouble() : NotANumber);
    }
    return inputs;
}

DecisionStep DecisionEngine::decide(std::span<const double> inputs, Milliseconds now, double hour)
{
    DecisionStep step;
    if (!isConfigured())
        return step;
    readSensors(inputs, &step);
    // A loop that stood still must not make up for the time: at most a few periods count.
    const Milliseconds passed =
        m_first ? m_config.period : std::clamp(now - m_last, Milliseconds(0), m_config.period * 3);
    const double seconds = double(passed.count()) / 1000;
    m_last = now;
    m_first = false;

    step.isSafe = step.failedSensors.size() <= m_config.maxFailed;
    if (!step.isSafe) {
        step.note = m_config.onFailure == DecisionLoopConfig::Hold
                        ? tr("%1 of %2 sensors do not answer: levels are held")
                    : m_config.onFailure == DecisionLoopConfig::Safe
                        ? tr("%1 of %2 sensors do not answer: lights go to the safe level")
                        : tr("%1 of %2 sensors do not answer: the others decide");
        step.note = step.note.arg(step.failedSensors.size()).arg(step.sensors);
    }
    const bool hold = !step.isSafe && m_config.onFailure == DecisionLoopConfig::Hold;
    const bool safe = !step.isSafe && m_config.onFailure == DecisionLoopConfig::Safe;

    const int dt = int(fixtureFormulaVariables().size());
    m_formula.setVariable(dt, seconds);
    m_formula.setVariable(dt + 1, hour);
    for (size_t i = 0; i < m_lamps.size(); ++i) {
        Lamp &lamp = m_lamps[i];
        const size_t input = size_t(m_sensorCount) + i;
        readBack(&lamp, input < inputs.size() ? inputs[input] : NotANumber);
        DecisionFixture outcome;
        outcome.fixture = lamp.fixture;
        if (hold) {
            lamp.error = NotANumber; // the jump of the error across a gap is no derivative
            outcome.note = tr("held");
        } else {
            double level = safe ? m_config.safeLevel : wanted(&lamp, seconds, &outcome);
            if (std::isfinite(level)) {
                if (m_config.slewLimit > 0 && std::isfinite(lamp.level)) {
                    const double most = m_config.slewLimit * seconds;
                    level = std::clamp(level, lamp.level - most, lamp.level + most);
                }
                write(&lamp, level, &step, &outcome);
            }
        }
        outcome.level = lamp.level;
        step.fixtures.append(outcome);
    }
    return step;
}

void DecisionEngine::readSensors(std::span<const double> inputs, DecisionStep *step)
{
    step->sensors = int(m_sensorCount);
    const auto valueOf = [&](qsizetype index) {
        const double value = size_t(index) < inputs.size() ? inputs[size_t(index)] : NotANumber;
        return std::isfinite(value) ? value : NotANumber;
    };
    for (qsizetype i = 0; i < m_sensorCount; ++i) {
        if (std::isnan(valueOf(i)))
            step->failedSensors.append(m_pvs.at(i));
    }
    for (size_t group = 0; group < m_groups.size(); ++group) {
        std::vector<FormulaSensor> values;
        values.reserve(m_groups[group].size());
        for (const Sensor &sensor : m_groups[group]) {
            values.push_back(sensor.place);
            values.back().value = valueOf(sensor.input);
        }
        m_formula.setGroup(int(group), values);
        m_values[group].set(std::move(values));
    }
}

void DecisionEngine::readBack(Lamp *lamp, double found) const
{
    if (!std::isfinite(found))
        return;
    // A tenth of a per cent is what servers round away.
    if (!std::isfinite(lamp->level) || !(std::abs(found - lamp->sent) <= 0.1)) {
        lamp->level = found;
        lamp->error = NotANumber;
    }
    lamp->sent = found;
}

double DecisionEngine::wanted(Lamp *lamp, double seconds, DecisionFixture *outcome)
{
    if (!std::isfinite(lamp->level)) {
        outcome->note = tr("its present level is not known");
        return NotANumber;
    }
    Fixture &fixture = m_fixtures.fixture(lamp->fixture);
    fixture.level = lamp->level;
    if (m_config.rule == DecisionLoopConfig::Expression) {
        setFixtureVariables(&m_formula, fixture, lamp - m_lamps.data(), qsizetype(m_lamps.size()));
        const double level = m_formula.evaluate();
        if (!std::isfinite(level))
            outcome->note = tr("the expression has no value for it");
        return level;
    }
    const FormulaPlace place{fixture.position, fixture.floor, fixture.room};
    outcome->measured = m_values[size_t(m_controlled)].value(m_config.measure, place);
    if (!std::isfinite(outcome->measured)) {
        outcome->note = tr("no sensor for it answers");
        lamp->error = NotANumber;
        return NotANumber;
    }
    // A PI controller that adds up changes: what limits cut off is not remembered, so it cannot wind up.
    const double error = m_config.target - outcome->measured;
    const double change = std::isfinite(lamp->error) ? error - lamp->error : 0;
    lamp->error = error;
    const double integralSeconds = double(m_config.integralTime.count()) / 1000;
    return lamp->level + m_config.gain * (change + error * seconds / integralSeconds);
}

void DecisionEngine::write(Lamp *lamp, double level, DecisionStep *step, DecisionFixture *outcome)
{
    PlannedWrite item = plannedWrite(m_fixtures, lamp->fixture, FixtureQuantity::Level, level, {});
    if (item.isRefused()) {
        outcome->note = item.refusal;
        return;
    }
    lamp->level = item.newValue;
    item.oldValue = lamp->sent;
    item.clamped = false;
    const Range &limits = m_fixtures[lamp->fixture].limits(FixtureQuantity::Level);
    // At its limits a luminaire goes all the way: the last half per cent is a lamp that never goes out.
    const bool atLimit = lamp->level == limits.low || lamp->level == limits.high;
    const double distance = std::abs(lamp->level - lamp->sent);
    if (distance < m_config.deadBand && !(atLimit && distance > 0))
        return;
    if (distance == 0)
        return;
    lamp->sent = lamp->level;
    outcome->written = true;
    step->plan.append(item);
}

} // namespace Candela
