// SPDX-License-Identifier: GPL-3.0-or-later
#include "SnapshotStore.h"

#include <QPointer>
#include <QUndoCommand>
#include <QUndoStack>

namespace Candela {

namespace {

class Command : public QUndoCommand
{
public:
    Command(SnapshotStore *store, const QString &text, const QList<SnapshotPtr> &after)
        : QUndoCommand(text)
        , m_store(store)
        , m_before(store->all())
        , m_after(after)
    {
    }
    void undo() override { show(m_before); }
    void redo() override { show(m_after); }

private:
    void show(const QList<SnapshotPtr> &all)
    {
        if (m_store)
            m_store->setAll(all);
    }
    QPointer<SnapshotStore> m_store;
    QList<SnapshotPtr> m_before;
    QList<SnapshotPtr> m_after;
};

} // namespace

SnapshotStore::SnapshotStore(QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

SnapshotPtr SnapshotStore::find(const QString &name) const
{
    for (const SnapshotPtr &one : m_all) {
        if (one->name == name)
            return one;
    }
    return nullptr;
}

QString SnapshotStore::add(const Snapshot &snapshot)
{
    auto added = std::make_shared<Snapshot>(snapshot);
    const QString wanted = snapshot.name.trimmed().isEmpty() ? tr("Snapshot") : snapshot.name.trimmed();
    added->name = wanted;
    for (int number = 2; find(added->name); ++number)
        added->name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    QList<SnapshotPtr> after = m_all;
    after.append(added);
    push(tr("Take the snapshot “%1”").arg(added->name), after);
    return added->name;
}

bool SnapshotStore::rename(const QString &name, const QString &to)
{
    const QString wanted = to.trimmed();
    if (wanted == name)
        return true;
    if (wanted.isEmpty() || find(wanted) || !find(name))
        return false;
    QList<SnapshotPtr> after = m_all;
    for (SnapshotPtr &one : after) {
        if (one->name != name)
            continue;
        auto renamed = std::make_shared<Snapshot>(*one);
        renamed->name = wanted;
        one = renamed;
    }
    push(tr("Rename the snapshot “%1”").arg(name), after);
    return true;
}

void SnapshotStore::remove(const QStringList &names)
{
    QList<SnapshotPtr> after = m_all;
    const auto gone = int(after.removeIf([&](const SnapshotPtr &one) { return names.contains(one->name); }));
    if (gone > 0)
        push(tr("Delete %n snapshots", nullptr, gone), after);
}

void SnapshotStore::push(const QString &text, const QList<SnapshotPtr> &after)
{
    if (m_undo)
        m_undo->push(new Command(this, text, after));
    else
        setAll(after);
}

void SnapshotStore::setAll(const QList<SnapshotPtr> &all)
{
    m_all = all;
    Q_EMIT changed();
}

QJsonArray SnapshotStore::toJson() const
{
    QJsonArray json;
    for (const SnapshotPtr &one : m_all)
        json.append(one->toJson());
    return json;
}

void SnapshotStore::setJson(const QJsonArray &json, QStringList *problems)
{
    QList<SnapshotPtr> all;
    for (qsizetype i = 0; i < json.size(); ++i) {
        QString problem;
        if (const SnapshotPtr one = Snapshot::fromJson(json[i].toObject(), &problem))
            all.append(one);
        else
            problems->append(QStringLiteral("snapshots[%1]: %2").arg(i).arg(problem));
    }
    setAll(all);
}

} // namespace Candela
