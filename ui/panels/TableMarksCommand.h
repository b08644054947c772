// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PvTableSheet.h"
#include "panels/PanelRef.h"
#include "panels/TablePanel.h"

#include <QUndoCommand>

namespace Candela {

/// Check marks, tolerances and saved values of some rows of a table, before and after an edit. Rows that are
/// gone meanwhile are left alone.
class TableMarksCommand : public QUndoCommand
{
public:
    TableMarksCommand(TablePanel *panel, const QString &text, QList<PvTableSheet::Row> before,
                      QList<PvTableSheet::Row> after);

    void undo() override;
    void redo() override;

private:
    PanelRef<TablePanel> m_panel;
    QList<PvTableSheet::Row> m_before;
    QList<PvTableSheet::Row> m_after;
};

} // namespace Candela
