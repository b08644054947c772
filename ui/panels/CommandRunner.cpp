// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CommandRunner.h"

#include "models/FormatNumber.h"
#include "models/LightGroups.h"
#include "models/SceneStore.h"
#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"

namespace Candela {

CommandRunner::CommandRunner(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

CommandNames CommandRunner::names() const
{
    const FixtureSet &lights = m_session->desk()->fixtures();
    CommandNames names;
    names.fixtures = lights.size();
    names.groups = m_session->groups()->names();
    names.rooms = lights.roomNames();
    names.floors = lights.floorNames();
    names.scenes = m_session->scenes()->names();
    // The floor that a person looks at is most likely that of the selection.
    if (const QList<int> &selected = m_session->desk()->selected(); !selected.isEmpty())
        names.currentFloor = lights[selected.first()].floorId;
    return names;
}

QList<int> CommandRunner::lightsOf(const LightCommand &command) const
{
    const LightDesk *desk = m_session->desk();
    switch (command.verb) {
    case LightCommand::Set:
        return commandFixtures(command, desk->fixtures(), *m_session->groups(), desk->selected());
    case LightCommand::Release:
        return command.targets.isEmpty()
                   ? desk->master().touched()
                   : commandFixtures(command, desk->fixtures(), *m_session->groups(), desk->selected());
    case LightCommand::Scene: {
        QStringList pvs;
        if (const Scene *scene = m_session->scenes()->find(command.scene)) {
            for (const SceneValue &value : scene->values)
                pvs.append(value.pv);
        }
        return desk->fixtures().indicesOf(pvs);
    }
    default:
        return desk->fixtures().all();
    }
}

ScatterPlan CommandRunner::planOf(const LightCommand &command) const
{
    const LightDesk *desk = m_session->desk();
    if (command.verb == LightCommand::Set)
        return ScatterPlan::command(desk->wanted(), command, *m_session->groups(), desk->selected());
    if (command.verb == LightCommand::Scene) {
        if (const Scene *scene = m_session->scenes()->find(command.scene))
            return ScatterPlan::scene(desk->wanted(), *scene, command.amount);
    }
    return {};
}

QString CommandRunner::describe(const LightCommand &command) const
{
    const int count = int(lightsOf(command).size());
    const QString amount = numberText(command.amount);
    switch (command.verb) {
    case LightCommand::Set: {
        const QString unit = fixtureUnit(command.quantity);
        switch (command.mode) {
        case LightCommand::Up:
            return tr("%n lights up by %1 %2", nullptr, count).arg(amount, unit);
        case LightCommand::Down:
            return tr("%n lights down by %1 %2", nullptr, count).arg(amount, unit);
        case LightCommand::Times:
            return tr("%n lights times %1", nullptr, count).arg(amount);
        case LightCommand::To:
            break;
        }
        return tr("%n lights to %1 %2", nullptr, count).arg(amount, unit);
    }
    case LightCommand::Scene:
        return tr("Scene %1 on %n lights", nullptr, count).arg(command.scene);
    case LightCommand::Blackout:
        return tr("Blackout of all %n lights", nullptr, count);
    case LightCommand::BlackoutOff:
        return tr("End of the blackout");
    case LightCommand::Master:
        return tr("Grand master to %1 %").arg(amount);
    case LightCommand::Release:
        return tr("Release %n lights", nullptr, count);
    }
    return {};
}

void CommandRunner::run(const LightCommand &command)
{
    LightDesk *desk = m_session->desk();
    if (const QString obstacle = desk->obstacle(); !obstacle.isEmpty()) {
        Q_EMIT refused(obstacle);
        return;
    }
    const QList<int> lights = lightsOf(command);
    if (lights.isEmpty()) {
        Q_EMIT refused(command.verb == LightCommand::Release ? tr("Nothing is overridden")
                                                             : tr("No light is meant by that"));
        return;
    }
    // What they have now is what "more" adds to, and what undo gives back.
    desk->read(lights, LightDesk::SetPoints, this, [this, command](int) { go(command); });
}

void CommandRunner::go(const LightCommand &command)
{
    LightDesk *desk = m_session->desk();
    LightDesk::Options options;
    options.fadeSeconds = command.fadeSeconds;
    options.origin =
        command.verb == LightCommand::Scene ? QStringLiteral("Scene") : QStringLiteral("Command line");
    LightWrite *write = nullptr;
    switch (command.verb) {
    case LightCommand::Set:
    case LightCommand::Scene:
        write = desk->write(planOf(command), command.toText(), options);
        break;
    case LightCommand::Blackout:
        write = desk->setBlackout(true);
        break;
    case LightCommand::BlackoutOff:
        write = desk->setBlackout(false);
        break;
    case LightCommand::Master:
        write = desk->setMaster(command.amount);
        break;
    case LightCommand::Release:
        write = desk->release(lightsOf(command));
        break;
    }
    if (write)
        Q_EMIT started(write);
    else
        Q_EMIT refused(desk->obstacle().isEmpty() ? tr("Nothing had to be changed") : desk->obstacle());
}

} // namespace Candela
