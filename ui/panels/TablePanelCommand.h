// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/PvTableSheet.h"
#include "panels/PanelRef.h"
#include "panels/TablePanel.h"

#include <QStringList>
#include <QUndoCommand>

namespace Candela {

/// The rows of a table before and after an edit. Names are shared strings, so two lists cost little; marks
/// are kept of those rows only that are not there at present.
class TablePanelCommand : public QUndoCommand
{
public:
    TablePanelCommand(TablePanel *panel, const QString &text, QStringList before, QStringList after);

    void undo() override;
    void redo() override;

private:
    void show(const QStringList &names);

    PanelRef<TablePanel> m_panel;
    QStringList m_before;
    QStringList m_after;
    QList<PvTableSheet::Row> m_gone;
};

} // namespace Candela
