// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Selection.h"

namespace Candela {

void Selection::set(const QStringList &pvs, QObject *source)
{
    QStringList ordered;
    QSet<QString> known;
    ordered.reserve(pvs.size());
    known.reserve(pvs.size());
    for (const QString &pv : pvs) {
        if (pv.isEmpty() || known.contains(pv))
            continue;
        known.insert(pv);
        ordered.append(pv);
    }
    if (ordered == m_pvs)
        return;
    m_pvs = std::move(ordered);
    m_set = std::move(known);
    Q_EMIT changed(m_pvs, source);
}

void Selection::add(const QStringList &pvs, QObject *source)
{
    const qsizetype before = m_pvs.size();
    for (const QString &pv : pvs) {
        if (pv.isEmpty() || m_set.contains(pv))
            continue;
        m_set.insert(pv);
        m_pvs.append(pv);
    }
    if (m_pvs.size() != before)
        Q_EMIT changed(m_pvs, source);
}

void Selection::remove(const QStringList &pvs, QObject *source)
{
    // One pass over the list, however many go: a band may take thousands away at once.
    const QSet<QString> gone(pvs.begin(), pvs.end());
    const qsizetype removed = m_pvs.removeIf([&gone](const QString &pv) { return gone.contains(pv); });
    if (removed == 0)
        return;
    m_set.subtract(gone);
    Q_EMIT changed(m_pvs, source);
}

} // namespace Candela
