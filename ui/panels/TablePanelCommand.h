// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QStringList>
#include <QUndoCommand>

namespace Candela {

class TablePanel;

/// The rows of a table before and after an edit. Names are shared strings, so two lists cost little.
class TablePanelCommand : public QUndoCommand
{
public:
    TablePanelCommand(TablePanel *panel, const QString &text, QStringList before, QStringList after);

    void undo() override;
    void redo() override;

private:
    QPointer<TablePanel> m_panel;
    QStringList m_before;
    QStringList m_after;
};

} // namespace Candela
