// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

namespace Candela {

/// The PVs that the user has selected, whichever panel they were selected in. Ordered, without duplicates.
/// A panel shows it, changes it, and ignores the echo of its own change by `source`.
class Selection : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QStringList &pvs() const { return m_pvs; }
    bool contains(const QString &pv) const { return m_set.contains(pv); }
    int size() const { return int(m_pvs.size()); }
    bool isEmpty() const { return m_pvs.isEmpty(); }

    void set(const QStringList &pvs, QObject *source);
    void add(const QStringList &pvs, QObject *source);
    void remove(const QStringList &pvs, QObject *source);
    void clear(QObject *source) { set({}, source); }

Q_SIGNALS:
    void changed(const QStringList &pvs, QObject *source);

private:
    QStringList m_pvs;
    QSet<QString> m_set;
};

} // namespace Candela
