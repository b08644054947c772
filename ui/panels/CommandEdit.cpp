// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/CommandEdit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

namespace Candela {

CommandEdit::CommandEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_candidates(new QStringListModel(this))
{
    m_completer->setModel(m_candidates);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    // Not setCompleter(): that would replace the line, not the word.
    m_completer->setWidget(this);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &CommandEdit::insert);
    setMaxLength(CommandParser::MaxLength);
}

bool CommandEdit::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // An empty line lets Tab go on to the next widget, so that nobody is caught here.
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier && !text().isEmpty() &&
            complete())
            return true;
    }
    return QLineEdit::event(event);
}

void CommandEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setText(m_history.older(text()));
        return;
    case Qt::Key_Down:
        setText(m_history.newer(text()));
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            return;
        }
        break;
    case Qt::Key_Space:
        if (event->modifiers() == Qt::ControlModifier) {
            complete();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

bool CommandEdit::complete()
{
    if (!m_names)
        return false;
    const CommandParser::Completions found =
        CommandParser::complete(text().left(cursorPosition()), m_names());
    m_position = found.position;
    if (found.candidates.isEmpty())
        return false;
    if (found.candidates.size() == 1) {
        insert(found.candidates.first());
        return true;
    }
    m_candidates->setStringList(found.candidates);
    m_completer->setCompletionPrefix(QString());
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    return true;
}

void CommandEdit::insert(const QString &candidate)
{
    const QString behind = text().mid(cursorPosition());
    const QString before = text().left(m_position) + candidate + QLatin1Char(' ');
    setText(before + behind.trimmed());
    setCursorPosition(int(before.size()));
}

} // namespace Candela
