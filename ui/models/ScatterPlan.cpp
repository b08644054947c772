// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ScatterPlan.h"

#include "models/FormatNumber.h"
#include "models/Formula.h"
#include "models/LightGroups.h"
#include "models/Scene.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

double between(double from, double to, double share)
{
    // Exact at both ends.
    return share >= 1 ? to : from + (to - from) * share;
}

} // namespace

PlannedWrite plannedWrite(const FixtureSet &fixtures, int index, FixtureQuantity quantity, double value,
                          const QString &reasonWithoutValue)
{
    const Fixture &fixture = fixtures[index];
    PlannedWrite item;
    item.fixture = index;
    item.quantity = quantity;
    item.pv = fixture.pv(quantity);
    item.oldValue = fixture.value(quantity);
    if (!fixture.writable) {
        item.refusal = QCoreApplication::translate("Candela::ScatterPlan", "cannot be written");
    } else if (!std::isfinite(value)) {
        item.refusal = reasonWithoutValue;
    } else {
        const Range &limits = fixture.limits(quantity);
        item.newValue = limits.isSet() ? std::clamp(value, limits.low, limits.high) : value;
        item.clamped = item.newValue != value;
    }
    return item;
}

ScatterPlan ScatterPlan::make(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                              const QString &reason,
                              const std::function<double(const Fixture &, qsizetype)> &value)
{
    ScatterPlan plan;
    plan.m_items.reserve(indices.size());
    for (qsizetype i = 0; i < indices.size(); ++i) {
        const int index = indices.at(i);
        if (index < 0 || index >= fixtures.size())
            continue;
        plan.m_items.append(plannedWrite(fixtures, index, quantity, value(fixtures[index], i), reason));
    }
    return plan;
}

ScatterPlan ScatterPlan::setTo(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                               double value)
{
    return make(fixtures, indices, quantity, tr("is not a number"),
                [value](const Fixture &, qsizetype) { return value; });
}

ScatterPlan ScatterPlan::offsetBy(const FixtureSet &fixtures, const Indices &indices,
                                  FixtureQuantity quantity, double by)
{
    return make(fixtures, indices, quantity, tr("its present value is not known"),
                [=](const Fixture &fixture, qsizetype) { return fixture.value(quantity) + by; });
}

ScatterPlan ScatterPlan::scaleBy(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                                 double factor)
{
    return make(fixtures, indices, quantity, tr("its present value is not known"),
                [=](const Fixture &fixture, qsizetype) { return fixture.value(quantity) * factor; });
}

ScatterPlan ScatterPlan::gradient(const FixtureSet &fixtures, const Indices &indices,
                                  FixtureQuantity quantity, double from, double to, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    const QPointF direction(std::cos(angle), std::sin(angle));
    const auto along = [&](const Fixture &fixture) {
        return QPointF::dotProduct(fixture.position, direction);
    };
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (int index : indices) {
        if (index < 0 || index >= fixtures.size())
            continue;
        first = std::min(first, along(fixtures[index]));
        last = std::max(last, along(fixtures[index]));
    }
    const double span = last - first;
    return make(fixtures, indices, quantity, tr("is not a number"), [&](const Fixture &fixture, qsizetype) {
        // Less than a millimetre is the rounding of the angle, not a distance.
        return span < 0.001 ? (from + to) / 2 : between(from, to, (along(fixture) - first) / span);
    });
}

ScatterPlan ScatterPlan::fan(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                             double from, double to)
{
    const double last = double(indices.size()) - 1;
    return make(fixtures, indices, quantity, tr("is not a number"), [=](const Fixture &, qsizetype ordinal) {
        return last < 1 ? from : between(from, to, double(ordinal) / last);
    });
}

ScatterPlan ScatterPlan::column(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                                const QList<double> &values)
{
    return make(fixtures, indices, quantity, tr("the column has no value for it"),
                [&](const Fixture &, qsizetype ordinal) { return values.value(ordinal, NotANumber); });
}

ScatterPlan ScatterPlan::formula(const FixtureSet &fixtures, const Indices &indices, FixtureQuantity quantity,
                                 Formula *formula)
{
    const qsizetype count = indices.size();
    return make(fixtures, indices, quantity, tr("the formula has no value for it"),
                [=](const Fixture &fixture, qsizetype ordinal) {
                    setFixtureVariables(formula, fixture, ordinal, count);
                    return formula->evaluate();
                });
}

ScatterPlan ScatterPlan::scene(const FixtureSet &fixtures, const Scene &scene, double percent)
{
    ScatterPlan plan;
    plan.m_items.reserve(scene.values.size());
    for (const SceneValue &value : scene.values) {
        const int index = fixtures.indexOf(value.pv);
        const bool isCct = value.pv.endsWith(fixtureSuffix(FixtureQuantity::ColorTemperature));
        const FixtureQuantity quantity = isCct ? FixtureQuantity::ColorTemperature : FixtureQuantity::Level;
        if (index < 0 || fixtures[index].pv(quantity) != value.pv) {
            PlannedWrite gone;
            gone.pv = value.pv;
            gone.quantity = quantity;
            gone.refusal = tr("is no luminaire of this building");
            plan.append(gone);
            continue;
        }
        plan.append(plannedWrite(fixtures, index, quantity, isCct ? value.value : value.value * percent / 100,
                                 tr("is not a number")));
    }
    return plan;
}

ScatterPlan ScatterPlan::command(const FixtureSet &fixtures, const LightCommand &command,
                                 const LightGroups &groups, const Indices &selection)
{
    if (command.verb != LightCommand::Set)
        return {};
    const Indices indices = commandFixtures(command, fixtures, groups, selection);
    switch (command.mode) {
    case LightCommand::Up:
        return offsetBy(fixtures, indices, command.quantity, command.amount);
    case LightCommand::Down:
        return offsetBy(fixtures, indices, command.quantity, -command.amount);
    case LightCommand::Times:
        return scaleBy(fixtures, indices, command.quantity, command.amount);
    case LightCommand::To:
        break;
    }
    return setTo(fixtures, indices, command.quantity, command.amount);
}

int ScatterPlan::writeCount() const
{
    return int(size()) - refusedCount();
}

int ScatterPlan::changeCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), std::mem_fn(&PlannedWrite::isChange)));
}

int ScatterPlan::clampedCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), std::mem_fn(&PlannedWrite::clamped)));
}

int ScatterPlan::refusedCount() const
{
    return int(std::count_if(m_items.begin(), m_items.end(), std::mem_fn(&PlannedWrite::isRefused)));
}

QList<int> ScatterPlan::writeIndices() const
{
    QList<int> indices;
    indices.reserve(size());
    for (qsizetype i = 0; i < size(); ++i) {
        if (!m_items.at(i).isRefused())
            indices.append(int(i));
    }
    return indices;
}

ScatterPlan ScatterPlan::undo(const QList<int> &failed) const
{
    std::vector<bool> leaveOut(size_t(size()), false);
    for (int index : failed) {
        if (index >= 0 && index < size())
            leaveOut[size_t(index)] = true;
    }
    ScatterPlan plan;
    for (qsizetype i = 0; i < size(); ++i) {
        PlannedWrite item = m_items.at(i);
        if (item.isRefused() || leaveOut[size_t(i)] || !std::isfinite(item.oldValue))
            continue;
        std::swap(item.oldValue, item.newValue);
        item.clamped = false;
        plan.append(item);
    }
    return plan;
}

bool ScatterPlan::parseColumn(const QString &text, QList<double> *values, QString *error)
{
    static const QRegularExpression separators(QStringLiteral("[\\s;]+"));
    QList<double> read;
    const QStringList lines = text.split(u'\n');
    for (qsizetype line = 0; line < lines.size(); ++line) {
        for (QString word : lines.at(line).split(separators, Qt::SkipEmptyParts)) {
            if (word == QLatin1String("%") || word.compare(QLatin1String("K"), Qt::CaseInsensitive) == 0)
                continue; // a unit with a space before it
            const QString typed = word;
            if (word.endsWith(u'%') || word.endsWith(u'K', Qt::CaseInsensitive))
                word.chop(1);
            double value = 0;
            if (readTypedNumber(word, &value) != TypedNumber::Good) {
                if (error)
                    *error = tr("line %1: \"%2\" is not a number").arg(line + 1).arg(typed);
                return false;
            }
            read.append(value);
        }
    }
    *values = read;
    return true;
}

const QStringList &fixtureFormulaVariables()
{
    static const QStringList names{QStringLiteral("level"), QStringLiteral("actual"), QStringLiteral("cct"),
                                   QStringLiteral("hours"), QStringLiteral("x"),      QStringLiteral("y"),
                                   QStringLiteral("index"), QStringLiteral("n"),      QStringLiteral("all")};
    return names;
}

void setFixtureVariables(Formula *formula, const Fixture &fixture, qsizetype ordinal, qsizetype count)
{
    const double values[] = {fixture.level,          fixture.actual,       fixture.cct,
                             fixture.hours,          fixture.position.x(), fixture.position.y(),
                             double(fixture.number), double(ordinal),      double(count)};
    for (int i = 0; i < int(std::size(values)); ++i)
        formula->setVariable(i, values[i]);
    formula->setPlace({fixture.position, fixture.floor, fixture.room});
}

} // namespace Candela
