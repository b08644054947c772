// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QObject>

class QUndoStack;

namespace Candela {

class LightGroups;

/// Makes a step of undo of whatever is done to the named groups, by whatever panel.
class GroupEdits : public QObject
{
    Q_OBJECT
public:
    GroupEdits(LightGroups *groups, QUndoStack *stack, QObject *parent);

    /// The groups of another workspace: no step.
    bool load(const QJsonArray &groups, QString *error);

private:
    friend class GroupEdit;
    void changed();
    void show(const QJsonArray &groups);

    LightGroups *m_groups;
    QUndoStack *m_stack;
    QJsonArray m_known;
    bool m_quiet = false;
};

} // namespace Candela
