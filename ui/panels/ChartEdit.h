// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TraceSet.h"
#include "panels/ChartPanel.h"
#include "panels/PanelRef.h"

#include <QCoreApplication>
#include <QUndoCommand>

namespace Candela {

/// A step of editing a chart: traces, how they look, axes, notes.
class ChartEdit : public QUndoCommand
{
    // Not a function of its own: lupdate would miss the plural forms.
    Q_DECLARE_TR_FUNCTIONS(Candela::ChartEdit)
public:
    ChartEdit(ChartPanel *panel, const TraceSetState &before, const TraceSetState &after);

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

    /// What was done, for the menu: "Add 3 traces to the chart".
    static QString describe(const TraceSetState &before, const TraceSetState &after);

private:
    void show(const TraceSetState &state);

    PanelRef<ChartPanel> m_panel;
    TraceSetState m_before;
    TraceSetState m_after;
};

/// Whatever is changed while it lives is one step, or none at all where nobody edits (a workspace is opened).
class ChartPanel::EditScope
{
public:
    explicit EditScope(ChartPanel *panel, bool undoable = true)
        : m_panel(panel)
        , m_undoable(undoable)
    {
        ++panel->m_editDepth;
    }
    ~EditScope()
    {
        if (--m_panel->m_editDepth > 0)
            return;
        if (!m_undoable)
            *m_panel->m_known = m_panel->m_traces->state();
        m_panel->noticeEdit();
    }
    EditScope(const EditScope &) = delete;
    EditScope &operator=(const EditScope &) = delete;

private:
    ChartPanel *m_panel;
    bool m_undoable;
};

} // namespace Candela
