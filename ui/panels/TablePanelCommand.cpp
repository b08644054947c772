// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanelCommand.h"

#include "panels/TablePanel.h"

namespace Candela {

TablePanelCommand::TablePanelCommand(TablePanel *panel, const QString &text, QStringList before,
                                     QStringList after)
    : QUndoCommand(text)
    , m_panel(panel)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void TablePanelCommand::undo()
{
    if (m_panel)
        m_panel->setNames(m_before);
}

void TablePanelCommand::redo()
{
    if (m_panel)
        m_panel->setNames(m_after);
}

} // namespace Candela
