// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/GroupEdits.h"

#include "models/LightGroups.h"

#include <QPointer>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace Candela {

/// All groups before and after; names of PVs are shared by both.
class GroupEdit : public QUndoCommand
{
public:
    GroupEdit(GroupEdits *edits, const QString &text, const QJsonArray &before, const QJsonArray &after)
        : QUndoCommand(text)
        , m_edits(edits)
        , m_before(before)
        , m_after(after)
    {
    }
    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const QJsonArray &groups)
    {
        if (m_edits)
            m_edits->show(groups);
    }
    QPointer<GroupEdits> m_edits;
    QJsonArray m_before;
    QJsonArray m_after;
};

GroupEdits::GroupEdits(LightGroups *groups, QUndoStack *stack, QObject *parent)
    : QObject(parent)
    , m_groups(groups)
    , m_stack(stack)
{
    connect(groups, &LightGroups::changed, this, &GroupEdits::changed);
}

bool GroupEdits::load(const QJsonArray &groups, QString *error)
{
    const QScopedValueRollback quiet(m_quiet, true);
    const bool loaded = m_groups->fromJson(groups, QStringLiteral("groups"), error);
    m_known = m_groups->toJson();
    return loaded;
}

void GroupEdits::show(const QJsonArray &groups)
{
    QString ignored;
    if (m_groups->toJson() != groups)
        load(groups, &ignored);
}

void GroupEdits::changed()
{
    if (m_quiet)
        return;
    const QJsonArray now = m_groups->toJson();
    if (now == m_known)
        return;
    const QJsonArray before = std::exchange(m_known, now);
    m_stack->push(new GroupEdit(this,
                                now.size() > before.size()   ? tr("Make a group")
                                : now.size() < before.size() ? tr("Delete a group")
                                                             : tr("Change a group"),
                                before, now));
}

} // namespace Candela
