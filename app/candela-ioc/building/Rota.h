// SPDX-License-Identifier: MIT
#pragma once

#include "Noise.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Candela::Ioc {

/// Takes turns: visits each of its members once a period, spread evenly and in a shuffled order, so that the
/// updates of a building trickle instead of coming all in the same millisecond. Very many members keep their
/// order: nobody watches them all, and neighbours in memory are read three times as fast.
class Rota
{
public:
    Rota() = default;
    Rota(std::vector<int> members, quint64 seed)
        : m_members(std::move(members))
    {
        if (m_members.size() > MaxShuffled)
            return;
        Random random(seed);
        for (size_t i = m_members.size(); i > 1; --i)
            std::swap(m_members[i - 1], m_members[size_t(random.next() % i)]);
    }
    static Rota ofAll(int count, quint64 seed)
    {
        std::vector<int> members(size_t(std::max(count, 0)));
        std::iota(members.begin(), members.end(), 0);
        return Rota(std::move(members), seed);
    }

    /// Visits those whose turn comes within `seconds`; after a long pause everybody once, never twice.
    template <typename Visit>
    void turn(double seconds, double period, Visit visit)
    {
        if (m_members.empty())
            return;
        m_due = std::min(m_due + double(m_members.size()) * seconds / period, double(m_members.size()));
        for (; m_due >= 1; m_due -= 1) {
            visit(m_members[m_next]);
            m_next = m_next + 1 == m_members.size() ? 0 : m_next + 1;
        }
    }

private:
    static constexpr size_t MaxShuffled = 20'000;

    std::vector<int> m_members;
    size_t m_next = 0;
    double m_due = 0;
};

} // namespace Candela::Ioc
