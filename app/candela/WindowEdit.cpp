// SPDX-License-Identifier: GPL-3.0-or-later
#include "WindowEdit.h"

#include "Windows.h"

#include <QCoreApplication>

namespace Candela {

WindowEdit::WindowEdit(Windows *windows, const QString &key, const WorkspaceWindow &state)
    : QUndoCommand(QCoreApplication::translate("Candela::WindowEdit", "Close a window"))
    , m_windows(windows)
    , m_key(key)
    , m_state(state)
{
}

void WindowEdit::undo()
{
    if (m_windows)
        m_windows->reopen(m_key, m_state);
    m_closed = false;
}

void WindowEdit::redo()
{
    if (m_windows && !m_closed)
        m_state = m_windows->remove(m_key);
    m_closed = true;
}

} // namespace Candela
