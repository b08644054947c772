// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace Candela {

/// The durations of the last 1,000 cycles. Adding is cheap; asking sorts a copy.
class CycleTimes
{
public:
    static constexpr std::size_t Kept = 1000;

    void add(std::chrono::nanoseconds duration)
    {
        if (m_times.size() < Kept)
            m_times.push_back(duration);
        else
            m_times[m_next] = duration;
        m_next = (m_next + 1) % Kept;
    }
    void clear()
    {
        m_times.clear();
        m_next = 0;
    }
    /// Zeros if there are none. The 99th percentile is the smallest duration that 99 % do not exceed.
    void fill(std::chrono::nanoseconds *mean, std::chrono::nanoseconds *p99,
              std::chrono::nanoseconds *max) const
    {
        *mean = *p99 = *max = std::chrono::nanoseconds(0);
        if (m_times.empty())
            return;
        std::vector<std::chrono::nanoseconds> sorted = m_times;
        std::sort(sorted.begin(), sorted.end());
        std::chrono::nanoseconds sum{0};
        for (const auto time : sorted)
            sum += time;
        *mean = sum / qsizetype(sorted.size());
        *p99 = sorted[(sorted.size() * 99 + 99) / 100 - 1];
        *max = sorted.back();
    }

private:
    std::vector<std::chrono::nanoseconds> m_times;
    std::size_t m_next = 0;
};

} // namespace Candela
