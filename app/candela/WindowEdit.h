// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/Workspace.h"

#include <QPointer>
#include <QUndoCommand>

namespace Candela {

class Windows;

/// A window was closed. Undo opens it again with what it held; steps about its panels find them again.
class WindowEdit : public QUndoCommand
{
public:
    WindowEdit(Windows *windows, const QString &key, const WorkspaceWindow &state);

    void undo() override;
    void redo() override;

private:
    QPointer<Windows> m_windows;
    QString m_key;
    WorkspaceWindow m_state;
    bool m_closed = true; ///< The stack calls redo() when the command is pushed.
};

} // namespace Candela
