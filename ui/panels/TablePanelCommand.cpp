// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/TablePanelCommand.h"

#include "models/PvTableModel.h"

#include <QSet>

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
    show(m_before);
}

void TablePanelCommand::redo()
{
    show(m_after);
}

void TablePanelCommand::show(const QStringList &names)
{
    TablePanel *panel = m_panel.get();
    if (!panel)
        return;
    const QSet<QString> wanted(names.begin(), names.end());
    QList<PvTableSheet::Row> gone;
    const QList<PvTableSheet::Row> rows = panel->sheet().rows;
    for (const PvTableSheet::Row &row : rows) {
        const bool marked = row.selected || row.tolerance > 0 || row.saved;
        if (marked && !wanted.contains(row.name))
            gone.append(row);
    }
    panel->setNames(names);
    panel->model()->setMarks(m_gone);
    m_gone = std::move(gone);
}

} // namespace Candela
