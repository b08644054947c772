// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statistics of any stretch of a trace, from moments that are kept of every 256 samples.
#include "TraceBuffer.h"

#include <algorithm>

namespace Candela {

// Chan, Golub and LeVeque's way to put two sets together: no difference of large sums, so that a small noise
// on a large value keeps its digits.
void TraceBuffer::Moments::add(const Moments &o)
{
    if (o.n == 0)
        return;
    if (n == 0) {
        *this = o;
        return;
    }
    const double all = n + o.n;
    const double dt = o.t - t;
    const double dv = o.v - v;
    const double share = n * o.n / all;
    tt += o.tt + dt * dt * share;
    vv += o.vv + dv * dv * share;
    tv += o.tv + dt * dv * share;
    t += dt * o.n / all;
    v += dv * o.n / all;
    n = all;
}

TraceBuffer::Moments TraceBuffer::momentsOf(qint64 from, qint64 to) const
{
    Moments sum;
    for (qint64 number = from; number < to; ++number) {
        const double value = valueAt(number);
        if (!std::isnan(value))
            sum.add({1, double(timeAt(number) - m_originNs) / 1e9, value, 0, 0, 0});
    }
    return sum;
}

void TraceBuffer::buildMoments(qint64 block)
{
    const auto place = size_t(block % m_momentRing);
    if (place >= m_moments.size())
        m_moments.resize(std::min(size_t(m_momentRing), std::max<size_t>(16, place + place / 4 + 1)));
    m_moments[place] = momentsOf(block << MomentShift, (block + 1) << MomentShift);
}

TraceStatistics TraceBuffer::statistics(qint64 from, qint64 to) const
{
    TraceStatistics result;
    from = std::max<qint64>(0, from);
    to = std::min(size(), to);
    if (from >= to)
        return result;
    const TraceColumn range = summary(from, to);
    result.min = range.min;
    result.max = range.max;
    from += m_begin;
    to += m_begin;
    const qint64 first = (from >> MomentShift) + ((from & ((qint64(1) << MomentShift) - 1)) != 0);
    const qint64 last = to >> MomentShift;
    Moments sum;
    if (first >= last) {
        sum = momentsOf(from, to);
    } else {
        sum = momentsOf(from, first << MomentShift);
        for (qint64 block = first; block < last; ++block)
            sum.add(m_moments[size_t(block % m_momentRing)]);
        sum.add(momentsOf(last << MomentShift, to));
    }
    result.samples = qint64(sum.n);
    result.gaps = to - from - result.samples;
    if (result.samples == 0)
        return result;
    result.mean = sum.v;
    result.deviation = sum.n > 1 ? std::sqrt(std::max(0.0, sum.vv) / (sum.n - 1)) : 0;
    if (sum.tt > 0)
        result.slope = sum.tv / sum.tt;
    return result;
}

} // namespace Candela
