// SPDX-License-Identifier: MIT
#include "Noise.h"

#include <cmath>

namespace Candela::Ioc {

double smoothNoise(quint64 seed, double t)
{
    const double whole = std::floor(t);
    const double f = t - whole;
    const auto i = quint64(qint64(whole));
    const double a = unit(mix(seed, i));
    const double b = unit(mix(seed, i + 1));
    return a + (b - a) * f * f * (3 - 2 * f);
}

double Random::nextNormal()
{
    // Four 16-bit pieces of one number: their sum is close enough to a bell for a sensor.
    const quint64 bits = next();
    const double sum = double(bits & 0xFFFF) + double((bits >> 16) & 0xFFFF) + double((bits >> 32) & 0xFFFF) +
                       double(bits >> 48);
    return (sum / 65535.0 - 2.0) * 1.7320508;
}

} // namespace Candela::Ioc
