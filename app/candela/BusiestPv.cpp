// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusiestPv.h"

#include "client/Context.h"

#include <utility>

namespace Candela {

void BusiestPv::look(const Context *context)
{
    if (context != std::exchange(m_context, context))
        m_before.clear();
    const double seconds = m_since.isValid() ? double(m_since.restart()) / 1000 : 0;
    m_since.start();
    m_name.clear();
    m_rate = 0;
    if (!context)
        return;
    const QList<Pv> pvs = context->allPvs();
    const size_t known = m_before.size();
    m_before.resize(size_t(pvs.size()));
    quint64 most = 0;
    for (size_t i = 0; i < m_before.size(); ++i) {
        const quint64 updates = pvs.at(qsizetype(i)).updates();
        const quint64 fresh = i < known ? updates - m_before[i] : 0;
        m_before[i] = updates;
        if (fresh > most) {
            most = fresh;
            m_name = pvs.at(qsizetype(i)).name();
        }
    }
    if (seconds > 0)
        m_rate = double(most) / seconds;
}

} // namespace Candela
