// SPDX-License-Identifier: MIT
#pragma once

#include "Clock.h"

#include <QString>

namespace Candela::Ioc {

/// What a room is used for, as far as its people, air and sockets care.
enum class RoomUse : quint8 { Office, Corridor, Meeting, Lab, Hall, Library, Cafe, Service, Outdoor };
/// Of a site file's word; Service for one that is not known.
RoomUse roomUseFrom(const QString &word);

/// How likely a seat in such a room is taken at that time, 0..1.
double seatProbability(RoomUse use, LocalTime time);

/// The people of one room: each seat is taken or free for a while, by the schedule of its use. A pure
/// function of time, so that a fast clock meets the same people as a slow one.
class Occupancy
{
public:
    Occupancy() = default;
    Occupancy(quint64 seed, RoomUse use, double area);

    int seats() const { return m_seats; }
    /// One bit a seat: taken.
    quint64 at(const Clock &clock) const;

private:
    quint64 m_seed = 0;
    RoomUse m_use = RoomUse::Service;
    int m_seats = 0;
};

} // namespace Candela::Ioc
