// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Candela {

/// A scale with round numbers at its ticks.
struct ChartScale
{
    double min = 0;
    double max = 1;
    double step = 0.2;
    int decimals = 1;         ///< That the ticks need.
    bool logarithmic = false; ///< min and max are powers of ten.

    bool operator==(const ChartScale &) const = default;
};

/// 1, 2, 2.5 or 5 times a power of ten, not below `rough`.
double niceStep(double rough);
/// The smallest scale of round numbers with at most `ticks` steps that holds the range. One value alone
/// stands in the middle of its scale.
ChartScale niceScale(double low, double high, int ticks);

/// Keeps the scale of a value axis quiet while data moves: it grows at once when data leaves it, and shrinks
/// only after the data has stayed in less than half of it for a while.
class ChartAutoScale
{
public:
    const ChartScale &scale() const { return m_scale; }
    /// True if the scale is another one now. `nowMs` is any steady clock.
    bool follow(double low, double high, int ticks, qint64 nowMs);
    void reset() { m_valid = false; }
    static constexpr qint64 ShrinkAfterMs = 3000;

private:
    ChartScale m_scale;
    bool m_valid = false;
    int m_ticks = 0;
    qint64 m_smallSince = -1;
};

/// A tick of a value axis; for a logarithmic scale at the power of ten.
struct ChartTick
{
    double at = 0;
    QString label;
    bool operator==(const ChartTick &) const = default;
};
/// Ticks at round numbers, at most about `count`: "0.5", "1", or "1", "2", "5", "10" on a logarithmic scale.
QList<ChartTick> valueTicks(const ChartScale &scale, int count);
/// The labels of an enum at their numbers, as far as they are within the scale.
QList<ChartTick> labelTicks(const ChartScale &scale, const QStringList &labels);
/// Whole decades that hold the range, at least one. `low` is positive.
ChartScale decadeScale(double low, double high);

/// A tick of a time axis.
struct ChartTimeTick
{
    qint64 timeNs = 0;
    QString label;
};
/// Ticks at round times of the day, local or UTC, at most `count` of them: "12:03", "12:03:30", "250 ms",
/// "Fri 12:00", "20 Nov".
QList<ChartTimeTick> timeTicks(qint64 fromNs, qint64 toNs, int count, bool utc = false);

} // namespace Candela
