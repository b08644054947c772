// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TableMarksCommand.h"

#include "models/PvTableModel.h"

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
    if (TablePanel *panel = m_panel.get())
        panel->model()->setMarks(m_before);
}

void TableMarksCommand::redo()
{
    if (TablePanel *panel = m_panel.get())
        panel->model()->setMarks(m_after);
}

} // namespace Candela
