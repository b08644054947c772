// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ChartEdit.h"

#include "models/ChartCsvExport.h"
#include "views/ChartStack.h"

namespace Candela {

namespace {

bool sameBut(const TraceSetState &before, const TraceSetState &after,
             bool (*same)(const TraceSetState::One &, const TraceSetState::One &))
{
    return std::equal(before.traces.begin(), before.traces.end(), after.traces.begin(), after.traces.end(),
                      same);
}

} // namespace

ChartEdit::ChartEdit(ChartPanel *panel, const TraceSetState &before, const TraceSetState &after)
    : QUndoCommand(describe(before, after))
    , m_panel(panel)
    , m_before(before)
    , m_after(after)
{
}

void ChartEdit::show(const TraceSetState &state)
{
    if (ChartPanel *panel = m_panel.get())
        panel->applyEdit(state);
}

QString ChartEdit::describe(const TraceSetState &before, const TraceSetState &after)
{
    const auto more = int(after.traces.size() - before.traces.size());
    if (more > 0)
        return tr("Add %n traces to the chart", nullptr, more);
    if (more < 0 && after.traces.isEmpty())
        return tr("Take all traces off the chart");
    if (more < 0)
        return tr("Take %n traces off the chart", nullptr, -more);
    if (after.notes.size() > before.notes.size())
        return tr("Add a note to the chart");
    if (after.notes.size() < before.notes.size())
        return tr("Remove a note from the chart");
    if (after.axes != before.axes)
        return tr("Change an axis of the chart");
    const bool onlyHidden = sameBut(before, after, [](const auto &a, const auto &b) {
        TraceSetState::One shown = a;
        shown.hidden = b.hidden;
        return shown == b;
    });
    return onlyHidden ? tr("Show or hide traces") : tr("Change a trace of the chart");
}

// What of the panel is about steps and successors.

void ChartPanel::noticeEdit()
{
    if (m_editDepth > 0)
        return;
    const TraceSetState now = m_traces->state();
    if (now == *m_known)
        return;
    const TraceSetState before = std::exchange(*m_known, now);
    session()->undoStack()->push(new ChartEdit(this, before, now));
}

void ChartPanel::applyEdit(const TraceSetState &state)
{
    const bool step = m_editDepth == 0;
    ++m_editDepth;
    if (m_group) {
        for (int i = 0; i < m_traces->size(); ++i) {
            const Trace &trace = m_traces->at(i);
            const bool stays = std::any_of(state.traces.begin(), state.traces.end(),
                                           [&](const auto &one) { return one.id == trace.id; });
            if (!stays && trace.key >= 0)
                m_group->remove(trace.key);
        }
    }
    m_traces->show(state);
    subscribeNew();
    --m_editDepth;
    // Undo itself is no step.
    if (step)
        *m_known = m_traces->state();
}

bool ChartPanel::isBusy() const
{
    return findChild<ChartCsvExport *>() != nullptr;
}

void ChartPanel::handOver(Panel *successor)
{
    auto *next = qobject_cast<ChartPanel *>(successor);
    if (!next)
        return;
    const EditScope mine(this, false);
    const EditScope its(next, false);
    if (next->m_group)
        next->m_group->clear();
    next->m_traces->takeOver(m_traces);
    next->subscribeNew();
    for (const ChartView::Marker marker : {ChartView::MarkerA, ChartView::MarkerB})
        next->view()->setMarker(marker, view()->markerNs(marker));
    if (!view()->isLive())
        next->view()->showRange(view()->fromNs(), view()->toNs());
}

} // namespace Candela
