// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Scatter.h"

#include <QPointer>
#include <QUndoCommand>

namespace Candela {

class Session;

/// A write that has happened, for the undo stack: undo writes what was there before, redo writes it again.
/// Both go out at once and tell by Session::message() how it went. Ask the user first.
class WriteCommand : public QUndoCommand
{
public:
    struct Change
    {
        QString pv;
        Value before; ///< Invalid if it was not known: this PV is then left alone by undo.
        Value after;
    };

    /// `text` says what was done: "Dim 62 lights to 40 %".
    WriteCommand(Session *session, const QString &text, QList<Change> changes);

    void undo() override;
    void redo() override;
    const QList<Change> &changes() const { return m_changes; }
    /// True if the step writes, by itself or by one that it is made of.
    static bool isIn(const QUndoCommand *step);

private:
    void write(Value Change::*side, const QString &what);

    QPointer<Session> m_session;
    QList<Change> m_changes;
    bool m_done = true; ///< The stack calls redo() when the command is pushed; it has been done by then.
};

} // namespace Candela
