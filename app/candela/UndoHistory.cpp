// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoHistory.h"

#include "UndoPrompt.h"

#include "session/Session.h"
#include "session/WriteCommand.h"
#include "views/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

namespace Candela {

namespace {
constexpr QSize Size{480, 420};
}

UndoHistory::UndoHistory(Session *session, UndoPrompt *prompt, QWidget *window)
    : QDialog(window)
    , m_session(session)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Steps"));
    m_list->setAccessibleName(tr("Steps, the last one first"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    auto *hint = new QLabel(
        tr("A step with a pencil was written to PVs: undoing it writes the values from before."), this);
    hint->setWordWrap(true);
    hint->setFont(Theme::smallFont());
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_undo = buttons->addButton(tr("&Undo"), QDialogButtonBox::ActionRole);
    m_redo = buttons->addButton(tr("&Redo"), QDialogButtonBox::ActionRole);
    // Enter must not write anything by surprise.
    for (QPushButton *button : {m_undo, m_redo})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_undo, &QPushButton::clicked, prompt, &UndoPrompt::undo);
    connect(m_redo, &QPushButton::clicked, prompt, &UndoPrompt::redo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(session->undoStack(), &QUndoStack::indexChanged, this, &UndoHistory::fill);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_list, 1);
    layout->addWidget(hint);
    layout->addWidget(buttons);
    resize(Size);
    fill();
}

void UndoHistory::open(Session *session, UndoPrompt *prompt, QWidget *window)
{
    auto *dialog = new UndoHistory(session, prompt, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // Beside the work, so that one sees what a step did.
    dialog->show();
}

void UndoHistory::fill()
{
    const QUndoStack *stack = m_session->undoStack();
    m_list->clear();
    QPixmap none(m_list->iconSize().isValid() ? m_list->iconSize()
                                              : QSize(ThemeMetrics::Icon, ThemeMetrics::Icon));
    none.fill(Qt::transparent);
    for (int i = stack->count() - 1; i >= 0; --i) {
        const bool undone = i >= stack->index();
        auto *item =
            new QListWidgetItem(undone ? tr("%1 (undone)").arg(stack->text(i)) : stack->text(i), m_list);
        item->setSizeHint(QSize(0, ThemeMetrics::Row));
        if (WriteCommand::isIn(stack->command(i)))
            item->setIcon(Theme::instance()->icon(QStringLiteral("edit")));
        else
            item->setIcon(QIcon(none)); // so that all texts begin at one line
        if (undone)
            item->setForeground(Theme::instance()->colors().secondaryText);
    }
    if (stack->count() == 0)
        new QListWidgetItem(tr("Nothing was done yet"), m_list);
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
}

} // namespace Candela
