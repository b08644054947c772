// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

namespace Candela::Ioc {

/// A well-mixed 64-bit number out of another (splitmix64): the root of everything random here, so that a seed
/// gives the same building on every machine.
constexpr quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ull;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ull;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBull;
    return x ^ (x >> 31);
}
constexpr quint64 mix(quint64 a, quint64 b)
{
    return mix(mix(a) ^ b);
}
constexpr quint64 mix(quint64 a, quint64 b, quint64 c)
{
    return mix(mix(a, b) ^ c);
}

/// 0 <= x < 1
constexpr double unit(quint64 hash)
{
    return double(hash >> 11) * (1.0 / 9007199254740992.0);
}
/// -1 <= x < 1
constexpr double symmetric(quint64 hash)
{
    return 2 * unit(hash) - 1;
}

/// A smooth random curve through a random height (0 to 1) at every whole t: the same for the same seed,
/// however often and in whatever order it is asked for.
double smoothNoise(quint64 seed, double t);

/// A quick sequence for the noise of sensors.
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(mix(seed) | 1)
    {
    }
    quint64 next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 7;
        m_state ^= m_state << 17;
        return m_state;
    }
    double nextUnit() { return unit(next()); }
    /// About normal, of mean 0 and standard deviation 1, never beyond +-3.5.
    double nextNormal();

private:
    quint64 m_state;
};

} // namespace Candela::Ioc
