// SPDX-License-Identifier: MIT
#include "Occupancy.h"

#include "Noise.h"

#include "site/Site.h"

#include <algorithm>
#include <cmath>

namespace Candela::Ioc {

namespace {

constexpr int UseCount = int(RoomUse::Outdoor) + 1;

/// Seats a square metre, and how long somebody stays in seconds.
struct Habit
{
    double perSquareMetre;
    double stay;
};
constexpr Habit Habits[UseCount] = {{0.10, 2700}, {0.02, 50},   {0.42, 2700}, {0.08, 2100}, {0.05, 240},
                                    {0.16, 3000}, {0.30, 1500}, {0.03, 200},  {0.08, 900}};

/// A hill between two hours with soft feet of half an hour.
double between(double hour, double from, double to)
{
    const double up = std::clamp((hour - from) / 0.5 + 0.5, 0.0, 1.0);
    const double down = std::clamp((to - hour) / 0.5 + 0.5, 0.0, 1.0);
    return std::min(up, down);
}

} // namespace

RoomUse roomUseFrom(const QString &word)
{
    static constexpr RoomUse uses[] = {RoomUse::Office, RoomUse::Corridor, RoomUse::Meeting,
                                       RoomUse::Lab,    RoomUse::Hall,     RoomUse::Library,
                                       RoomUse::Cafe,   RoomUse::Service,  RoomUse::Outdoor};
    const qsizetype index = siteRoomUses().indexOf(word);
    return index < 0 ? RoomUse::Service : uses[index];
}

double seatProbability(RoomUse use, LocalTime time)
{
    const double h = time.hour;
    const double weekend = time.weekday >= 6 ? 0.08 : 1.0;
    const double lunch = between(h, 12.0, 13.0);
    const double office = between(h, 8.0, 17.8);
    switch (use) {
    case RoomUse::Office:
        return weekend * (0.85 * office * (1 - 0.6 * lunch) + 0.08 * between(h, 6.8, 20));
    case RoomUse::Corridor:
    case RoomUse::Hall:
        return weekend * (0.20 * office + 0.35 * lunch + 0.25 * between(h, 7.6, 8.8) +
                          0.25 * between(h, 16.8, 18)) +
               0.01;
    case RoomUse::Meeting:
        return weekend * 0.62 * between(h, 8.9, 17.2) * (1 - 0.8 * lunch);
    case RoomUse::Lab:
        return std::max(weekend, 0.25) * (0.65 * between(h, 8.3, 19) * (1 - 0.4 * lunch) + 0.05);
    case RoomUse::Library:
        return std::max(weekend, 0.4) * 0.5 * between(h, 9, 20);
    case RoomUse::Cafe:
        return weekend * (0.85 * between(h, 11.8, 13.4) + 0.3 * between(h, 7.8, 17));
    case RoomUse::Service:
        return 0.02 + weekend * 0.10 * office;
    case RoomUse::Outdoor:
        return weekend * (0.08 * office + 0.3 * lunch);
    }
    return 0;
}

Occupancy::Occupancy(quint64 seed, RoomUse use, double area)
    : m_seed(seed)
    , m_use(use)
    , m_seats(std::clamp(int(std::lround(area * Habits[int(use)].perSquareMetre)), 1, 60))
{
}

quint64 Occupancy::at(const Clock &clock) const
{
    const double now = clock.unixSeconds();
    const double probability = seatProbability(m_use, clock.local());
    double share = probability;
    if (m_use == RoomUse::Meeting) {
        // People meet all at once, or not at all.
        const double meeting = std::floor(now / Habits[int(m_use)].stay + unit(m_seed));
        share = unit(mix(m_seed, 77, quint64(qint64(meeting)))) < probability ? 0.75 : 0.0;
    }
    quint64 taken = 0;
    for (int seat = 0; seat < m_seats; ++seat) {
        const quint64 person = mix(m_seed, quint64(seat));
        const double stay = Habits[int(m_use)].stay * (0.6 + 0.8 * unit(person));
        const double visit = std::floor(now / stay + unit(mix(person, 1)));
        if (unit(mix(person, 2, quint64(qint64(visit)))) < share)
            taken |= quint64(1) << seat;
    }
    return taken;
}

} // namespace Candela::Ioc
