// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/LightCommand.h"

#include "models/LightGroups.h"

namespace Candela {

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', 10);
}

QString quoted(const QString &name)
{
    return QStringLiteral("\"%1\"").arg(name);
}

QString textOf(const LightCommandTarget &target)
{
    switch (target.kind) {
    case LightCommandTarget::All:
        return QStringLiteral("*");
    case LightCommandTarget::Numbers: {
        QString text = QString::number(target.first);
        if (target.last != target.first)
            text += QStringLiteral(" THRU %1").arg(target.last);
        if (target.last != target.first && target.step != 1)
            text += QStringLiteral(" BY %1").arg(target.step);
        return text;
    }
    case LightCommandTarget::Group:
        return QStringLiteral("GROUP %1").arg(quoted(target.name));
    case LightCommandTarget::Room:
        return QStringLiteral("ROOM %1").arg(quoted(target.name));
    case LightCommandTarget::Floor:
        return QStringLiteral("FLOOR %1").arg(quoted(target.name));
    case LightCommandTarget::Selection:
        return QStringLiteral("SELECTED");
    }
    return {};
}

QString textOf(const QList<LightCommandTarget> &targets)
{
    QString text;
    for (const LightCommandTarget &target : targets) {
        if (!text.isEmpty())
            text += target.exclude ? QStringLiteral(" - ") : QStringLiteral(" + ");
        text += textOf(target);
    }
    return text;
}

/// Every number of a target, in its order.
template <typename Visit>
void visitNumbers(const LightCommandTarget &target, Visit visit)
{
    const int step = std::max(target.step, 1);
    if (target.first <= target.last) {
        for (int number = target.first; number <= target.last; number += step)
            visit(number);
    } else {
        for (int number = target.first; number >= target.last; number -= step)
            visit(number);
    }
}

QList<int> fixturesOf(const LightCommandTarget &target, const FixtureSet &fixtures, const LightGroups &groups,
                      const QList<int> &selection)
{
    QList<int> found;
    switch (target.kind) {
    case LightCommandTarget::All:
        return fixtures.all();
    case LightCommandTarget::Selection:
        return selection;
    case LightCommandTarget::Numbers:
        visitNumbers(target, [&](int number) {
            if (number >= 1 && number <= fixtures.size())
                found.append(number - 1);
        });
        return found;
    case LightCommandTarget::Group:
        if (const LightGroup *group = groups.find(target.name))
            return fixtures.indicesOf(group->pvs);
        return found;
    case LightCommandTarget::Room:
    case LightCommandTarget::Floor:
        for (int i = 0; i < fixtures.size(); ++i) {
            const Fixture &fixture = fixtures[i];
            const QString name = target.kind == LightCommandTarget::Floor
                                     ? fixture.floorId
                                     : QStringLiteral("%1:%2").arg(fixture.floorId, fixture.roomId);
            if (name == target.name)
                found.append(i);
        }
        return found;
    }
    return found;
}

} // namespace

QString LightCommand::toText() const
{
    QString text;
    switch (verb) {
    case Blackout:
        text = QStringLiteral("BLACKOUT");
        break;
    case BlackoutOff:
        text = QStringLiteral("BLACKOUT OFF");
        break;
    case Release:
        return targets.isEmpty() ? QStringLiteral("RELEASE")
                                 : QStringLiteral("RELEASE %1").arg(textOf(targets));
    case Master:
        text = QStringLiteral("MASTER %1").arg(numberText(amount));
        break;
    case Scene:
        text = QStringLiteral("SCENE %1").arg(quoted(scene));
        if (amount != 100)
            text += QStringLiteral(" AT %1").arg(numberText(amount));
        break;
    case Set: {
        text = QStringLiteral("%1 AT ").arg(textOf(targets));
        static constexpr char signs[] = {0, '+', '-', '*'};
        if (mode != To)
            text += QLatin1Char(signs[mode]);
        if (mode == To && quantity == FixtureQuantity::Level && amount == 100)
            text += QStringLiteral("FULL");
        else
            text += numberText(amount);
        if (quantity == FixtureQuantity::ColorTemperature)
            text += QStringLiteral(" K");
        break;
    }
    }
    if (fadeSeconds > 0)
        text += QStringLiteral(" TIME %1").arg(numberText(fadeSeconds));
    return text;
}

QList<int> commandFixtures(const LightCommand &command, const FixtureSet &fixtures, const LightGroups &groups,
                           const QList<int> &selection)
{
    QList<int> order;
    std::vector<bool> wanted(size_t(fixtures.size()));
    std::vector<bool> listed(size_t(fixtures.size()));
    for (const LightCommandTarget &target : command.targets) {
        for (int index : fixturesOf(target, fixtures, groups, selection)) {
            if (index < 0 || index >= fixtures.size())
                continue;
            wanted[size_t(index)] = !target.exclude;
            if (!listed[size_t(index)] && !target.exclude) {
                listed[size_t(index)] = true;
                order.append(index);
            }
        }
    }
    order.removeIf([&](int index) { return !wanted[size_t(index)]; });
    return order;
}

} // namespace Candela
