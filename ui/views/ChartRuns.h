// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/TraceBuffer.h"

#include <vector>

namespace Candela {

/// Between two samples a value holds (what a monitor says), or runs straight to the next one.
enum class TraceShape : quint8 { Steps, Lines };

/// The pixel columns of a chart: column k holds the moments k * columnNs <= t < (k + 1) * columnNs. Columns
/// are numbered from 1970 on, so that a sample stays in its column while the view scrolls by: what has been
/// computed and drawn of a column stays true, and nothing shimmers.
struct ChartGrid
{
    qint64 columnNs = 1;
    qint64 first = 0;
    int count = 0;

    qint64 end() const { return first + count; }
    qint64 fromNs() const { return first * columnNs; }
    qint64 toNs() const { return end() * columnNs; }
    qint64 columnOf(qint64 ns) const { return ns >= 0 ? ns / columnNs : -((columnNs - 1 - ns) / columnNs); }
    bool operator==(const ChartGrid &) const = default;
};

/// From the least to the greatest value that a trace takes within one column; not numbers if it takes none.
struct ChartRun
{
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = std::numeric_limits<double>::quiet_NaN();
    Severity severity = Severity::None;
    bool lost = false;

    bool isEmpty() const { return std::isnan(low); }
};

/// The runs of one trace, kept from frame to frame: when a live view scrolls, only its new columns are
/// computed, and those whose samples have changed.
class ChartRuns
{
public:
    struct Range
    {
        qint64 from = 0;
        qint64 to = 0;
    };

    /// Brings the runs of the grid up to date. What has changed since the last time is appended to `changed`
    /// (columns of the grid; all of them if it is another grid). `holdUntilNs`: the last value holds up to
    /// there.
    void update(const TraceBuffer &buffer, const ChartGrid &grid, qint64 holdUntilNs, TraceShape shape,
                std::vector<Range> *changed);
    const ChartRun &at(qint64 column) const { return m_runs[size_t(column % m_ring)]; }
    /// Everything will be computed again.
    void reset() { m_valid = false; }

private:
    void compute(const TraceBuffer &buffer, qint64 from, qint64 to);

    std::vector<ChartRun> m_runs;
    std::vector<TraceColumn> m_envelope;
    qint64 m_ring = 1;
    ChartGrid m_grid;
    TraceShape m_shape = TraceShape::Steps;
    qint64 m_holdUntilNs = 0;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    qint64 m_firstNs = 0;
    qint64 m_lastNs = 0;
    quint64 m_revision = 0;
    bool m_valid = false;
};

} // namespace Candela
