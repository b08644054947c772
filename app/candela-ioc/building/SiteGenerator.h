// SPDX-License-Identifier: MIT
#pragma once

#include "site/Site.h"

namespace Candela::Ioc {

constexpr int MaxGeneratedSensors = 200'000;

/// A plain, large building with exactly `sensors` sensors (1 to MaxGeneratedSensors) and half as many
/// luminaires: floors of offices on a grid, named like any other site. For load tests: all its sensors are
/// numbers that change all the time, so that it posts exactly as often as it is told to.
Site generateSite(int sensors);

} // namespace Candela::Ioc
