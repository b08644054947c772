// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WriteHistory.h"

#include <QDateTime>

namespace Candela {

void WriteHistory::note(const QList<WriteRecord> &records)
{
    if (records.isEmpty())
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const WriteRecord &record : records) {
        m_records.push_back(record);
        if (m_records.back().unixMs == 0)
            m_records.back().unixMs = now;
    }
    while (m_records.size() > Kept)
        m_records.pop_front();
    Q_EMIT noted(records);
}

QList<WriteRecord> WriteHistory::of(const QString &pv, int most) const
{
    QList<WriteRecord> result;
    for (auto it = m_records.rbegin(); it != m_records.rend() && result.size() < most; ++it) {
        if (it->pv == pv)
            result.append(*it);
    }
    return result;
}

} // namespace Candela
