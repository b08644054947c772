// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Candela {

class Session;
class UndoPrompt;

/// All steps that can be undone and done again, the last one first, with those marked that were written to
/// PVs. Undo goes back one by one, each written step after the question that Ctrl+Z asks.
class UndoHistory : public QDialog
{
    Q_OBJECT
public:
    UndoHistory(Session *session, UndoPrompt *prompt, QWidget *window);
    /// Shows one that deletes itself.
    static void open(Session *session, UndoPrompt *prompt, QWidget *window);

private:
    void fill();

    Session *m_session;
    QListWidget *m_list;
    QPushButton *m_undo;
    QPushButton *m_redo;
};

} // namespace Candela
