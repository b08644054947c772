// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Candela {

class Session;

/// Undoes the last step when asked to. A step that was written to the building is undone only after a
/// question, since the world may have moved on.
class UndoPrompt : public QObject
{
    Q_OBJECT
public:
    UndoPrompt(Session *session, QWidget *window);

public Q_SLOTS:
    void undo();
    void redo();

private:
    void ask(const QString &question, const QString &detail, void (UndoPrompt::*go)());
    void undoNow();
    void redoNow();
    bool writes(int index) const;

    Session *m_session;
    QWidget *m_window;
};

} // namespace Candela
