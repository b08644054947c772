// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/LightUndo.h"

#include "session/LightDesk.h"
#include "session/LightWrite.h"
#include "session/Session.h"

#include <QCoreApplication>

#include <cmath>

namespace Candela {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::LightUndo", text);
}

QList<WriteCommand::Change> changesOf(const ScatterPlan &plan)
{
    QList<WriteCommand::Change> changes;
    for (const PlannedWrite &item : plan.items()) {
        if (!item.isRefused())
            changes.append({item.pv, std::isfinite(item.oldValue) ? Value(item.oldValue) : Value(),
                            Value(item.newValue)});
    }
    return changes;
}

} // namespace

LightUndo::LightUndo(Session *session, LightDesk *desk, const QString &text, const ScatterPlan &wanted,
                     LightWrite *write)
    : WriteCommand(session, text, changesOf(wanted))
    , m_session(session->root())
    , m_desk(desk)
    , m_plan(wanted)
    , m_notTaken(std::make_shared<QList<int>>())
{
    if (write) {
        QObject::connect(write, &LightWrite::finished, write,
                         [write, notTaken = m_notTaken] { *notTaken = write->notTaken(); });
    }
}

void LightUndo::send(const ScatterPlan &plan, const QString &what)
{
    LightDesk::Options options;
    options.undoable = false;
    options.origin = m_done ? QStringLiteral("Undo") : QStringLiteral("Redo");
    LightWrite *write = m_desk ? m_desk->write(plan, what, options) : nullptr;
    if (!write)
        return;
    QObject::connect(write, &LightWrite::finished, m_session, [session = m_session, write, what] {
        const QList<int> failed = write->failed();
        if (failed.isEmpty())
            Q_EMIT session->message(what, false);
        else
            Q_EMIT session->message(tr("%1; %2 of %3 were not written: %4")
                                        .arg(what)
                                        .arg(failed.size())
                                        .arg(write->total())
                                        .arg(write->outcome().at(failed.first()).message()),
                                    true);
    });
}

void LightUndo::undo()
{
    send(m_plan.undo(*m_notTaken), tr("Undone: %1").arg(text()));
    m_done = false;
}

void LightUndo::redo()
{
    if (!m_done)
        send(m_plan, tr("Done again: %1").arg(text()));
    m_done = true;
}

LightShareUndo::LightShareUndo(Session *session, LightDesk *desk, const QString &text, double master,
                               bool blackout)
    : WriteCommand(session, text, {})
    , m_desk(desk)
    , m_master(master)
    , m_blackout(blackout)
{
}

void LightShareUndo::swap()
{
    if (!m_desk)
        return;
    const FixtureMaster &now = m_desk->master();
    const double master = now.master();
    const bool blackout = now.isBlackout();
    m_desk->changeShare(m_master, m_blackout, true);
    m_master = master;
    m_blackout = blackout;
}

void LightShareUndo::undo()
{
    swap();
    m_done = false;
}

void LightShareUndo::redo()
{
    if (!m_done)
        swap();
    m_done = true;
}

} // namespace Candela
