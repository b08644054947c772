// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/WriteSampler.h"

namespace Candela {

WriteSampler::WriteSampler(WriteHistory *history, QObject *parent)
    : QObject(parent)
    , m_history(history)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WriteSampler::flush);
}

WriteSampler::~WriteSampler()
{
    flush();
}

void WriteSampler::sent(const QList<WriteRecord> &records)
{
    for (const WriteRecord &record : records) {
        const auto it = m_indexOf.constFind(record.pv);
        if (it != m_indexOf.constEnd() && m_records.at(*it).origin == record.origin) {
            m_records[*it].after = record.after;
            m_records[*it].error = record.error;
            continue;
        }
        m_indexOf.insert(record.pv, int(m_records.size()));
        m_records.append(record);
        m_records.last().acknowledged = false;
    }
    if (!m_timer.isActive() && !m_records.isEmpty())
        m_timer.start(PeriodMs);
}

void WriteSampler::flush()
{
    m_timer.stop();
    m_indexOf.clear();
    m_history->note(std::exchange(m_records, {}));
}

} // namespace Candela
