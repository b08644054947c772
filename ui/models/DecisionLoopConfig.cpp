// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DecisionLoopConfig.h"

#include "models/Formula.h"
#include "models/FormulaCheck.h"
#include "models/LightGroups.h"
#include "models/ScatterPlan.h"

#include <QRegularExpression>

#include <cmath>

namespace Candela {

namespace {

bool isNumberWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

bool isGroupName(const QString &name)
{
    static const QRegularExpression identifier(QStringLiteral("\\A[A-Za-z][A-Za-z0-9_]{0,39}\\z"));
    return identifier.match(name).hasMatch() && !fixtureFormulaVariables().contains(name) &&
           !formulaFunctions().contains(name) && !groupFunctionOf(name) && name != QLatin1String("dt") &&
           name != QLatin1String("hour") && name != QLatin1String("pi");
}

} // namespace

DecisionLoopConfig DecisionLoopConfig::keepIlluminance(const QString &name, double target,
                                                       const QStringList &sensors,
                                                       const QStringList &fixtures)
{
    DecisionLoopConfig config;
    config.name = name;
    config.groups = {{QStringLiteral("lux"), sensors}};
    config.sensors = QStringLiteral("lux");
    config.fixtures = fixtures;
    config.target = target;
    config.expression = QStringLiteral("level + 0.02 * dt * (%1 - nearest(lux))").arg(target);
    // A sensor or two out of many that fail are no reason to leave a room as it is.
    config.maxFailed = int(sensors.size()) / 10;
    return config;
}

bool DecisionLoopConfig::validate(QString *error) const
{
    const auto refuse = [error](const char *field, const QString &why) {
        if (error)
            *error = QStringLiteral("%1: %2").arg(QLatin1String(field), why);
        return false;
    };
    QString why;
    if (!LightGroups::isName(name, &why))
        return refuse("name", why);
    QStringList names;
    for (const DecisionGroup &group : groups) {
        if (!isGroupName(group.name))
            return refuse("groups", tr("\"%1\" is not a name for sensors in an expression").arg(group.name));
        if (names.contains(group.name))
            return refuse("groups", tr("\"%1\" exists twice").arg(group.name));
        if (group.pvs.isEmpty())
            return refuse("groups", tr("\"%1\" has no sensors").arg(group.name));
        names.append(group.name);
    }
    if (fixtures.isEmpty())
        return refuse("fixtures", tr("a loop needs at least one luminaire"));
    if (rule == Expression) {
        LineError wrong;
        if (!Formula::compile(expression, decisionFormulaNames(*this), &wrong).isValid())
            return refuse("expression", wrong.text());
    } else {
        if (!names.contains(sensors))
            return refuse("sensors", tr("there is no group \"%1\"").arg(sensors));
        if (!isNumberWithin(target, -1e9, 1e9))
            return refuse("target", tr("is not a number"));
        if (!isNumberWithin(gain, -100, 100) || gain == 0)
            return refuse("gain", tr("is between -100 and 100, and not 0"));
        if (!isNumberWithin(double(integralTime.count()), 10, 3'600'000))
            return refuse("integralMs", tr("is between 10 and 3600000"));
    }
    if (!isNumberWithin(double(period.count()), 20, 3'600'000))
        return refuse("periodMs", tr("is between 20 and 3600000"));
    if (!isNumberWithin(double(deadline.count()), 10, double(period.count())))
        return refuse("deadlineMs", tr("is between 10 and the period"));
    if (!isNumberWithin(deadBand, 0, 100))
        return refuse("deadBand", tr("is between 0 and 100 %"));
    if (!isNumberWithin(slewLimit, 0, 10'000))
        return refuse("slewLimit", tr("is between 0 (none) and 10000 % a second"));
    if (maxFailed < 0)
        return refuse("maxFailed", tr("is 0 or more"));
    if (!isNumberWithin(safeLevel, 0, 100))
        return refuse("safeLevel", tr("is between 0 and 100 %"));
    return true;
}

FormulaNames decisionFormulaNames(const DecisionLoopConfig &config)
{
    FormulaNames names;
    names.variables = fixtureFormulaVariables();
    names.variables << QStringLiteral("dt") << QStringLiteral("hour");
    for (const DecisionGroup &group : config.groups)
        names.groups.append(group.name);
    return names;
}

} // namespace Candela
