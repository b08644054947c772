// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SceneFade.h"

#include <algorithm>
#include <cmath>

namespace Candela {

SceneFade::SceneFade(const ScatterPlan &plan, Milliseconds duration, Milliseconds now, Pace pace)
    : m_start(now)
    , m_duration(std::max(duration, Milliseconds(0)))
    , m_interval(std::max(pace.interval, Milliseconds(1)))
    , m_next(now)
{
    for (const PlannedWrite &write : plan.items()) {
        if (write.isRefused())
            continue;
        const double from = std::isfinite(write.oldValue) ? write.oldValue : write.newValue;
        // A tenth of a per cent and 5 K: below what anybody sees.
        const double least = write.quantity == FixtureQuantity::Level ? 0.1 : 5;
        m_items.push_back({write, from, write.oldValue, least});
    }
    const double perStep = double(m_items.size()) * 1000 / std::max(pace.maxWritesPerSecond, 1);
    m_interval = std::max(m_interval, Milliseconds(qint64(std::ceil(perStep))));
    m_finished = m_items.empty();
}

double SceneFade::progress(Milliseconds now) const
{
    if (m_finished || m_duration.count() == 0 || now >= m_start + m_duration)
        return 1;
    return std::max(0.0, double((now - m_start).count()) / double(m_duration.count()));
}

ScatterPlan SceneFade::step(Milliseconds now)
{
    ScatterPlan plan;
    if (m_finished || now < m_next)
        return plan;
    const double share = progress(now);
    for (Item &item : m_items) {
        const double value =
            share >= 1 ? item.write.newValue : item.from + (item.write.newValue - item.from) * share;
        const bool moved = !(std::abs(value - item.last) < item.resolution);
        // The last step writes what is not exactly there, however small the rest.
        if (share >= 1 ? item.last == value : !moved)
            continue;
        PlannedWrite write = item.write;
        write.oldValue = item.last;
        write.newValue = value;
        write.clamped = share >= 1 && item.write.clamped;
        item.last = value;
        plan.append(write);
    }
    m_finished = share >= 1;
    m_next = now + m_interval;
    // The end is not late by a part of the interval.
    if (!m_finished && m_next > m_start + m_duration)
        m_next = std::max(now + Milliseconds(1), m_start + m_duration);
    return plan;
}

void SceneFade::leaveOut(const QSet<QString> &pvs)
{
    std::erase_if(m_items, [&](const Item &item) { return pvs.contains(item.write.pv); });
    m_finished = m_finished || m_items.empty();
}

} // namespace Candela
