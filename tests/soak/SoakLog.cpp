// SPDX-License-Identifier: GPL-3.0-or-later
#include "SoakLog.h"

#include <algorithm>
#include <cstdio>

namespace {

constexpr double Megabyte = 1024.0 * 1024.0;

double resident(const SoakSample &sample)
{
    return double(sample.held.resident) / Megabyte;
}

double heap(const SoakSample &sample)
{
    return double(sample.held.heap) / Megabyte;
}

double handles(const SoakSample &sample)
{
    return sample.held.handles;
}

double meanOf(const QList<SoakSample> &samples, qsizetype from, qsizetype to,
              double (*of)(const SoakSample &))
{
    double sum = 0;
    for (qsizetype i = from; i < to; ++i)
        sum += of(samples[i]);
    return to > from ? sum / double(to - from) : 0;
}

} // namespace

SoakLog::SoakLog(const QString &path)
    : m_file(path)
{
    if (!path.isEmpty() && m_file.open(QIODevice::WriteOnly | QIODevice::Text)) {
        m_csv.setDevice(&m_file);
        m_csv << "seconds,resident_mb,heap_mb,handles,threads,connected,updates_per_s,frames,worst_frame_ms,"
                 "p99_frame_ms,restarts,written,refused\n";
    }
}

void SoakLog::add(const SoakSample &sample)
{
    m_samples.append(sample);
    std::printf("%6.0f s  %7.1f MB  heap %7.1f MB  %3d handles  %5d connected  %7.0f updates/s  %4d frames, "
                "worst %5.0f "
                "ms, p99 %4.0f ms  %3d restarts  %llu written, %llu failed\n",
                sample.seconds, resident(sample), heap(sample), sample.held.handles, sample.connected,
                sample.updates, sample.frames, sample.worstFrame, sample.frame99, sample.restarts,
                sample.written, sample.refused);
    std::fflush(stdout);
    if (!m_csv.device())
        return;
    m_csv << sample.seconds << ',' << resident(sample) << ',' << heap(sample) << ',' << sample.held.handles
          << ',' << sample.held.threads << ',' << sample.connected << ',' << sample.updates << ','
          << sample.frames << ',' << sample.worstFrame << ',' << sample.frame99 << ',' << sample.restarts
          << ',' << sample.written << ',' << sample.refused << '\n';
    m_csv.flush();
}

double SoakLog::slope(const QList<SoakSample> &samples, double (*of)(const SoakSample &))
{
    double x = 0, y = 0;
    for (const SoakSample &sample : samples) {
        x += sample.seconds;
        y += of(sample);
    }
    x /= double(samples.size());
    y /= double(samples.size());
    double xy = 0, xx = 0;
    for (const SoakSample &sample : samples) {
        xy += (sample.seconds - x) * (of(sample) - y);
        xx += (sample.seconds - x) * (sample.seconds - x);
    }
    return xx > 0 ? xy / xx : 0;
}

bool SoakLog::conclude(double warmUpSeconds) const
{
    QList<SoakSample> warm;
    std::copy_if(m_samples.begin(), m_samples.end(), std::back_inserter(warm),
                 [warmUpSeconds](const SoakSample &sample) { return sample.seconds >= warmUpSeconds; });
    if (warm.size() < 6) {
        std::printf("Too short to say anything: %d samples after the first %.0f s.\n", int(warm.size()),
                    warmUpSeconds);
        return true;
    }
    bool good = true;
    const qsizetype third = warm.size() / 3;
    struct Quantity
    {
        const char *name;
        double (*of)(const SoakSample &);
        double mayGrow;
    };
    const Quantity all[] = {{"resident, MB", resident, 2}, {"heap, MB", heap, 2}, {"handles", handles, 2}};
    std::printf("After the first %.0f s:\n", warmUpSeconds);
    for (const Quantity &quantity : all) {
        const double first = meanOf(warm, 0, third, quantity.of);
        const double last = meanOf(warm, warm.size() - third, warm.size(), quantity.of);
        const bool grows = last > first + quantity.mayGrow && last > first * 1.02;
        std::printf("  %-13s first third %8.2f, last third %8.2f, slope %+.3f an hour%s\n", quantity.name,
                    first, last, slope(warm, quantity.of) * 3600, grows ? "  GROWS" : "");
        good = good && !grows;
    }
    QList<double> worst;
    for (const SoakSample &sample : warm)
        worst.append(sample.worstFrame);
    std::sort(worst.begin(), worst.end());
    std::printf("  worst frame of a sample: median %.0f ms, largest %.0f ms\n", worst[worst.size() / 2],
                worst.last());
    return good;
}
