// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>

namespace Candela::Bench {

/// Wall and CPU time of this process (all threads), from construction or the last restart() on.
class Stopwatch
{
public:
    Stopwatch() { restart(); }
    void restart();
    double wallMs() const;
    double cpuMs() const;

private:
    std::chrono::steady_clock::time_point m_wall;
    double m_cpu = 0;
};

/// Resident memory of this process in bytes; 0 where the system does not say.
qint64 residentBytes();

/// The p-quantile (0..1) of the values by the nearest rank; 0 for none.
double quantile(QList<double> values, double p);
inline double median(const QList<double> &values)
{
    return quantile(values, 0.5);
}

} // namespace Candela::Bench
