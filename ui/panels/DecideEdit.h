// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/DecidePanel.h"
#include "panels/PanelRef.h"

#include <QElapsedTimer>
#include <QUndoCommand>

namespace Candela {

/// The loops of a panel before and after an edit. A loop that runs is left alone: stop it first. Fields that
/// are typed into one after the other within a moment are one step.
class DecideEdit : public QUndoCommand
{
public:
    static constexpr int Together = 1500; ///< Milliseconds.

    DecideEdit(DecidePanel *panel, const QString &text, const DecidePanel::Loops &before,
               const DecidePanel::Loops &after);

    void undo() override { show(m_before); }
    void redo() override { show(m_after); }
    int id() const override { return 0x6c6f6f70; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void show(const DecidePanel::Loops &loops);

    PanelRef<DecidePanel> m_panel;
    DecidePanel::Loops m_before;
    DecidePanel::Loops m_after;
    QElapsedTimer m_made;
};

} // namespace Candela
