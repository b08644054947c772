// SPDX-License-Identifier: MIT
#include "Measure.h"

#include <QFile>

#include <algorithm>
#include <cmath>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#else
#include <ctime>
#endif

namespace Candela::Bench {

static double processCpuMs()
{
#ifdef Q_OS_UNIX
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto ms = [](const timeval &t) { return double(t.tv_sec) * 1e3 + double(t.tv_usec) * 1e-3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
#else
    return double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
#endif
}

void Stopwatch::restart()
{
    m_cpu = processCpuMs();
    m_wall = std::chrono::steady_clock::now();
}

double Stopwatch::wallMs() const
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_wall).count();
}

double Stopwatch::cpuMs() const
{
    return processCpuMs() - m_cpu;
}

qint64 residentBytes()
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/self/statm"));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
    return 0;
}

double quantile(QList<double> values, double p)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    const auto rank = qsizetype(std::ceil(p * double(values.size()))) - 1;
    return values[std::clamp<qsizetype>(rank, 0, values.size() - 1)];
}

} // namespace Candela::Bench
