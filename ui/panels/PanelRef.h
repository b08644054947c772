// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/Panel.h"
#include "session/Session.h"

#include <QPointer>

namespace Candela {

/// A panel that is meant by a step of undo: this one, or the one that stands in its place since its window
/// was built anew. Null once neither is there.
template <class Type>
class PanelRef
{
public:
    explicit PanelRef(Type *panel)
        : m_panel(panel)
        , m_root(panel->session()->root())
        , m_window(panel->session()->windowKey())
        , m_name(panel->objectName())
    {
    }
    Type *get() const
    {
        if (!m_root || m_name.isEmpty())
            return m_panel;
        auto *there = qobject_cast<Type *>(m_root->place(m_window, m_name));
        // One that goes may not be gone yet.
        return there && there->objectName() == m_name ? there : m_panel.data();
    }

private:
    QPointer<Type> m_panel;
    QPointer<Session> m_root;
    QString m_window;
    QString m_name;
};

} // namespace Candela
