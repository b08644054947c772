// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace Candela::Ioc {

/// How a building is simulated.
struct BuildingOptions
{
    quint64 seed = 1; ///< The same seed, start and steps give the same values.
    QDateTime start;  ///< The building's time at the start; invalid: the present.
    double speed = 1; ///< Its clock against ours, 0 to Clock::MaxSpeed.
    double rate = 0;  ///< Hz: every sensor gets a new value this often, and posts it if it is a number; 0: as
                      ///< what it measures needs.
};

} // namespace Candela::Ioc
