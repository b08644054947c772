// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TableMarksCommand.h"

#include "models/PvTableModel.h"
#include "panels/TablePanel.h"

namespace Candela {

TableMarksCommand::TableMarksCommand(TablePanel *panel, const QString &text, QList<PvTableSheet::Row> before,
                                     QList<PvTableSheet::Row> after)
    : QUndoCommand(text)
    , m_panel(panel)
    , m_before(std::move(before))
    , m_after(std::move(after))
{
}

void TableMarksCommand::undo()
{
    if (m_panel)
        m_panel->model()->setMarks(m_before);
}

void TableMarksCommand::redo()
{
    if (m_panel)
        m_panel->model()->setMarks(m_after);
}

} // namespace Candela
