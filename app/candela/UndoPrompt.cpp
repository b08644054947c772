// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoPrompt.h"

#include "session/Session.h"
#include "session/Settings.h"
#include "session/WriteCommand.h"

#include <QMessageBox>
#include <QPushButton>

namespace Candela {

UndoPrompt::UndoPrompt(Session *session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(session, &Session::undoRequested, this, &UndoPrompt::undo);
}

bool UndoPrompt::writes(int index) const
{
    return WriteCommand::isIn(m_session->undoStack()->command(index));
}

void UndoPrompt::undo()
{
    const QUndoStack *stack = m_session->undoStack();
    if (!stack->canUndo())
        return;
    if (writes(stack->index() - 1) && m_session->isReadOnly())
        Q_EMIT m_session->message(tr("Candela was started read-only: nothing is written"), true);
    else if (writes(stack->index() - 1) && m_session->settings()->confirmWrites())
        ask(tr("Undo \u201c%1\u201d?").arg(stack->undoText()),
            tr("The values from before are written again."), &UndoPrompt::undoNow);
    else
        undoNow();
}

void UndoPrompt::redo()
{
    const QUndoStack *stack = m_session->undoStack();
    if (!stack->canRedo())
        return;
    if (writes(stack->index()) && m_session->isReadOnly())
        Q_EMIT m_session->message(tr("Candela was started read-only: nothing is written"), true);
    else if (writes(stack->index()) && m_session->settings()->confirmWrites())
        ask(tr("Do \u201c%1\u201d again?").arg(stack->redoText()), tr("The same values are written again."),
            &UndoPrompt::redoNow);
    else
        redoNow();
}

void UndoPrompt::ask(const QString &question, const QString &detail, void (UndoPrompt::*go)())
{
    auto *box =
        new QMessageBox(QMessageBox::Question, tr("Candela"), question, QMessageBox::NoButton, m_window);
    box->setInformativeText(detail);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *write = box->addButton(tr("Write"), QMessageBox::AcceptRole);
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(write);
    // Another window may do or undo something meanwhile: the question is about another step then.
    connect(m_session->undoStack(), &QUndoStack::indexChanged, box, &QDialog::reject);
    connect(box, &QMessageBox::finished, this, [this, box, write, go] {
        if (box->clickedButton() == write)
            (this->*go)();
    });
    box->open();
}

void UndoPrompt::undoNow()
{
    m_session->undoStack()->undo();
}

void UndoPrompt::redoNow()
{
    m_session->undoStack()->redo();
}

} // namespace Candela
