// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/DecideEdit.h"

namespace Candela {

DecideEdit::DecideEdit(DecidePanel *panel, const QString &text, const DecidePanel::Loops &before,
                       const DecidePanel::Loops &after)
    : QUndoCommand(text)
    , m_panel(panel)
    , m_before(before)
    , m_after(after)
{
    m_made.start();
}

bool DecideEdit::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const DecideEdit *>(other);
    if (next->m_panel.get() != m_panel.get() || m_made.elapsed() > Together ||
        next->m_after.size() != m_before.size() || next->m_before.keys() != next->m_after.keys())
        return false;
    m_after = next->m_after;
    m_made.restart();
    return true;
}

void DecideEdit::show(const DecidePanel::Loops &loops)
{
    if (DecidePanel *panel = m_panel.get())
        panel->applyEdit(loops);
}

// What of the panel is about steps.

DecidePanel::Loops DecidePanel::loops() const
{
    Loops loops;
    for (DecideRun *run : m_runs)
        loops.insert(m_numberOf.value(run), run->config());
    return loops;
}

void DecidePanel::pushEdit(const QString &text)
{
    const Loops now = loops();
    if (now == m_known)
        return;
    const Loops before = std::exchange(m_known, now);
    session()->undoStack()->push(new DecideEdit(this, text, before, now));
}

void DecidePanel::applyEdit(const Loops &loops)
{
    if (loops == this->loops())
        return;
    const int shown = m_numberOf.value(current());
    QStringList running;
    QList<DecideRun *> runs;
    for (auto loop = loops.begin(); loop != loops.end(); ++loop) {
        DecideRun *run = m_numberOf.key(loop.key(), nullptr);
        if (!run) {
            run = new DecideRun(session()->root(), this);
            m_numberOf.insert(run, loop.key());
            connectRun(run);
            run->setConfig(loop.value());
        } else if (run->state() == DecideRun::Stopped) {
            run->setConfig(loop.value());
        } else if (run->config() != loop.value()) {
            running.append(run->config().name);
        }
        runs.append(run);
    }
    for (DecideRun *run : std::as_const(m_runs)) {
        if (runs.contains(run))
            continue;
        if (run->state() != DecideRun::Stopped) {
            running.append(run->config().name);
            runs.append(run);
        } else {
            m_numberOf.remove(run);
            run->deleteLater();
        }
    }
    m_runs = runs;
    m_known = this->loops();
    DecideRun *again = m_numberOf.key(shown, nullptr);
    fillLoops(again ? int(m_runs.indexOf(again)) : int(m_runs.size()) - 1);
    if (!running.isEmpty())
        Q_EMIT session()->message(tr("Stop the loop “%1” first: it was left as it is").arg(running.first()),
                                  true);
}

} // namespace Candela
