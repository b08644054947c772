// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ScatterPlan.h"
#include "session/WriteCommand.h"

namespace Candela {

class LightDesk;
class LightWrite;

/// A plan that the desk has sent, for the undo stack. Undo plans over what is wanted of the lights, so that
/// it is right under another grand master, too; what the server never took is left alone.
class LightUndo : public WriteCommand
{
public:
    LightUndo(Session *session, LightDesk *desk, const QString &text, const ScatterPlan &wanted,
              LightWrite *write);

    void undo() override;
    void redo() override;

private:
    void send(const ScatterPlan &plan, const QString &what);

    Session *m_session;
    QPointer<LightDesk> m_desk;
    ScatterPlan m_plan;
    std::shared_ptr<QList<int>> m_notTaken;
    bool m_done = true;
};

/// The grand master or the blackout was changed.
class LightShareUndo : public WriteCommand
{
public:
    LightShareUndo(Session *session, LightDesk *desk, const QString &text, double master, bool blackout);

    void undo() override;
    void redo() override;

private:
    void swap();

    QPointer<LightDesk> m_desk;
    double m_master;
    bool m_blackout;
    bool m_done = true;
};

} // namespace Candela
