// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Snapshot.h"

#include <QJsonArray>
#include <QObject>

class QUndoStack;

namespace Candela {

/// The snapshots of a workspace, in the order in which they were taken. Every change is a step of undo.
class SnapshotStore : public QObject
{
    Q_OBJECT
public:
    /// `undo` may be null: then changes are for good.
    explicit SnapshotStore(QUndoStack *undo, QObject *parent = nullptr);

    const QList<SnapshotPtr> &all() const { return m_all; }
    bool isEmpty() const { return m_all.isEmpty(); }
    SnapshotPtr find(const QString &name) const;

    /// A name that is taken gets a number: "Evening (2)". Returns the name that it has.
    QString add(const Snapshot &snapshot);
    /// False if the name is empty, or is another's.
    bool rename(const QString &name, const QString &to);
    void remove(const QStringList &names);

    QJsonArray toJson() const;
    /// Replaces all, without a step of undo. What cannot be read is named: "snapshots[2]: is no snapshot".
    void setJson(const QJsonArray &json, QStringList *problems);

    /// What undo calls.
    void setAll(const QList<SnapshotPtr> &all);

Q_SIGNALS:
    void changed();

private:
    void push(const QString &text, const QList<SnapshotPtr> &after);

    QUndoStack *m_undo;
    QList<SnapshotPtr> m_all;
};

} // namespace Candela
