// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/PanelRef.h"
#include "panels/TablesPanel.h"

#include <QHash>
#include <QUndoCommand>

namespace Candela {

/// Which tables there are, in which order and under which names, before and after. What a table held that is
/// not there at present is kept here, so that it comes back whole.
class TablesEdit : public QUndoCommand
{
public:
    /// `gone`: what the tables held that `after` has no more, by their keys.
    TablesEdit(TablesPanel *panel, const QString &text, const QList<TablesPanel::Tab> &before,
               const QList<TablesPanel::Tab> &after, const QHash<QString, QJsonObject> &gone);

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const QList<TablesPanel::Tab> &tabs);

    PanelRef<TablesPanel> m_panel;
    QList<TablesPanel::Tab> m_before;
    QList<TablesPanel::Tab> m_after;
    QHash<QString, QJsonObject> m_gone;
};

} // namespace Candela
