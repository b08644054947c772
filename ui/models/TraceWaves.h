// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Reading.h"

#include <deque>

namespace Candela {

/// The arrays that one PV has sent, the newest last: as many as fit into MaxBytes, at least one.
class TraceWaves
{
public:
    static constexpr qint64 MaxBytes = 32 * 1024 * 1024;

    struct Wave
    {
        qint64 timeNs = 0;
        Reading reading;
    };

    void append(qint64 timeNs, const Reading &reading)
    {
        m_waves.push_back({timeNs, reading.compacted()});
        m_bytes += cost(reading);
        while (m_waves.size() > 1 && m_bytes > MaxBytes) {
            m_bytes -= cost(m_waves.front().reading);
            m_waves.pop_front();
        }
    }
    void clear()
    {
        m_waves.clear();
        m_bytes = 0;
    }
    int size() const { return int(m_waves.size()); }
    bool isEmpty() const { return m_waves.empty(); }
    const Wave &at(int index) const { return m_waves[size_t(index)]; }
    qint64 bytes() const { return m_bytes; }

private:
    static qint64 cost(const Reading &reading) { return reading.byteCount() + qint64(sizeof(Wave)); }

    std::deque<Wave> m_waves;
    qint64 m_bytes = 0;
};

} // namespace Candela
