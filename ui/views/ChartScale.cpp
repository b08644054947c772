// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartScale.h"

#include "models/FormatNumber.h"

#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace Candela {

double niceStep(double rough)
{
    if (!(rough > 0) || !std::isfinite(rough))
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

ChartScale niceScale(double low, double high, int ticks)
{
    if (high < low)
        std::swap(low, high);
    // One value, or noise in the last digits of a large one: give it a scale that does not magnify rounding.
    const double least = std::max(1e-9, std::abs(high) * 1e-6);
    if (high - low < least) {
        const double half = std::max(std::abs(high) * 0.05, 0.5);
        low -= half;
        high += half;
    }
    ChartScale scale;
    scale.step = niceStep((high - low) / std::max(1, ticks));
    for (;;) {
        scale.min = std::floor(low / scale.step + 1e-9) * scale.step;
        scale.max = std::ceil(high / scale.step - 1e-9) * scale.step;
        if (scale.max - scale.min <= scale.step * (ticks + 0.5))
            break;
        scale.step = niceStep(scale.step * 1.01); // rounding outwards had taken one step too many
    }
    const double magnitude = std::floor(std::log10(scale.step) + 1e-9);
    scale.decimals = std::max(0, int(-magnitude));
    const double digits = scale.step / std::pow(10.0, magnitude);
    if (std::abs(digits - 2.5) < 1e-6)
        ++scale.decimals;
    return scale;
}

bool ChartAutoScale::follow(double low, double high, int ticks, qint64 nowMs)
{
    if (!std::isfinite(low) || !std::isfinite(high))
        return false;
    const auto take = [&] {
        // A little air, so that the line never runs along the frame; but a scale that starts at zero stays
        // there.
        const double air = (high - low) * 0.05;
        const double bottom = low >= 0 && low - air < 0 ? 0 : low - air;
        const ChartScale wanted = niceScale(bottom, high + air, ticks);
        m_smallSince = -1;
        m_ticks = ticks;
        if (m_valid && wanted == m_scale)
            return false;
        m_scale = wanted;
        m_valid = true;
        return true;
    };
    if (!m_valid || ticks != m_ticks || low < m_scale.min || high > m_scale.max)
        return take();
    const ChartScale tight = niceScale(low, high, ticks);
    if (tight.max - tight.min >= (m_scale.max - m_scale.min) * 0.5) {
        m_smallSince = -1;
        return false;
    }
    if (m_smallSince < 0)
        m_smallSince = nowMs;
    return nowMs - m_smallSince >= ShrinkAfterMs && take();
}

QList<ChartTick> valueTicks(const ChartScale &scale, int count)
{
    QList<ChartTick> ticks;
    const double height = scale.max - scale.min;
    if (!(height > 0) || !std::isfinite(height))
        return ticks;
    count = std::max(1, count);
    if (!scale.logarithmic) {
        const double step = niceStep(height / (count + 0.5));
        const double magnitude = std::floor(std::log10(step) + 1e-9);
        int decimals = std::max(0, int(-magnitude));
        if (std::abs(step / std::pow(10.0, magnitude) - 2.5) < 1e-6)
            ++decimals;
        const auto first = std::ceil(scale.min / step - 1e-9);
        for (double n = first; n * step <= scale.max + step * 1e-6 && ticks.size() < 1000; ++n) {
            const double at = n == 0 ? 0 : n * step; // no "-0"
            ticks.append({at, std::abs(at) >= 1e7 || decimals > 9 ? numberText(at, 'g', 6)
                                                                  : numberText(at, 'f', decimals)});
        }
        return ticks;
    }
    const auto label = [](double value) {
        return value >= 1e6 || value < 1e-4 ? numberText(value, 'g', 3) : numberText(value, 'g', 12);
    };
    const int decades = std::max(1, int(std::ceil(height)));
    const int every = std::max(1, (decades + count - 1) / count);
    const bool between = decades * 3 <= count;
    for (int n = int(std::floor(scale.min)); n <= int(std::ceil(scale.max)); ++n) {
        for (const int digit : {1, 2, 5}) {
            const double at = n + std::log10(double(digit));
            if ((digit != 1 && !between) || (digit == 1 && n % every != 0) || at < scale.min - 1e-9 ||
                at > scale.max + 1e-9)
                continue;
            ticks.append({at, label(digit * std::pow(10.0, n))});
        }
    }
    return ticks;
}

QList<ChartTick> labelTicks(const ChartScale &scale, const QStringList &labels)
{
    QList<ChartTick> ticks;
    for (qsizetype i = 0; i < labels.size(); ++i) {
        if (double(i) >= scale.min && double(i) <= scale.max)
            ticks.append({double(i), labels[i].isEmpty() ? QString::number(i) : labels[i]});
    }
    return ticks;
}

ChartScale decadeScale(double low, double high)
{
    ChartScale scale;
    scale.logarithmic = true;
    scale.min = std::floor(std::log10(low) + 1e-9);
    scale.max = std::ceil(std::log10(std::max(low, high)) - 1e-9);
    if (scale.max <= scale.min)
        scale.max = scale.min + 1;
    scale.step = 1;
    scale.decimals = 0;
    return scale;
}

QList<ChartTimeTick> timeTicks(qint64 fromNs, qint64 toNs, int count, bool utc)
{
    constexpr qint64 Ms = 1'000'000, S = 1000 * Ms, M = 60 * S, H = 60 * M, D = 24 * H;
    constexpr qint64 steps[] = {
        Ms,    2 * Ms, 5 * Ms, 10 * Ms, 20 * Ms, 50 * Ms, 100 * Ms, 200 * Ms, 500 * Ms, S,      2 * S,
        5 * S, 10 * S, 15 * S, 30 * S,  M,       2 * M,   5 * M,    10 * M,   15 * M,   30 * M, H,
        2 * H, 3 * H,  6 * H,  12 * H,  D,       2 * D,   7 * D,    14 * D,   28 * D,   91 * D, 364 * D};
    QList<ChartTimeTick> ticks;
    if (toNs <= fromNs || count < 1)
        return ticks;
    qint64 step = steps[std::size(steps) - 1];
    for (const qint64 one : steps) {
        if ((toNs - fromNs) / one <= count) {
            step = one;
            break;
        }
    }
    const Qt::TimeSpec spec = utc ? Qt::UTC : Qt::LocalTime;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toNs / Ms, spec);
    const qint64 offset = local.offsetFromUtc() * S;
    const QLocale locale;
    for (qint64 at = ((fromNs + offset + step - 1) / step) * step; at <= toNs + offset; at += step) {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch((at - offset) / Ms, spec);
        QString label;
        if (step >= D)
            label = locale.toString(time.date(), QStringLiteral("d MMM"));
        else if (step >= M)
            label = toNs - fromNs > 20 * H ? locale.toString(time, QStringLiteral("ddd HH:mm"))
                                           : time.toString(QStringLiteral("HH:mm"));
        else if (step >= S)
            label = time.toString(QStringLiteral("HH:mm:ss"));
        else
            label = time.toString(QStringLiteral("ss.zzz"));
        ticks.append({at - offset, label});
    }
    return ticks;
}

} // namespace Candela
