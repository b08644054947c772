// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartRuns.h"

#include <algorithm>

namespace Candela {

void ChartRuns::update(const TraceBuffer &buffer, const ChartGrid &grid, qint64 holdUntilNs, TraceShape shape,
                       std::vector<Range> *changed)
{
    const auto redo = [&](qint64 from, qint64 to) {
        from = std::max(from, grid.first);
        to = std::min(to, grid.end());
        if (from >= to)
            return;
        compute(buffer, from, to);
        changed->push_back({from, to});
    };
    const ChartGrid old = m_grid;
    const qint64 oldHold = m_holdUntilNs;
    const bool kept = m_valid && shape == m_shape && grid.columnNs == old.columnNs &&
                      grid.count == old.count && grid.first < old.end() && grid.end() > old.first &&
                      (buffer.isEmpty() || m_end > buffer.firstNumber()) &&
                      buffer.changedSince(m_revision) != std::numeric_limits<qint64>::min();
    m_grid = grid;
    m_shape = shape;
    m_holdUntilNs = holdUntilNs;
    if (!kept) {
        if (m_ring < grid.count || m_runs.empty()) {
            m_ring = std::max(1, grid.count);
            m_runs.assign(size_t(m_ring), ChartRun());
        }
        redo(grid.first, grid.end());
    } else {
        // What has come into view.
        redo(grid.first, old.first);
        redo(old.end(), grid.end());
        const qint64 from = std::max(grid.first, old.first);
        const qint64 to = std::min(grid.end(), old.end());
        // What was given up at the old end, and what changed or came at the new one.
        if (buffer.firstNumber() != m_begin && !buffer.isEmpty())
            redo(std::max(from, grid.columnOf(m_firstNs)),
                 std::min(to, grid.columnOf(buffer.firstTimeNs()) + 1));
        qint64 sinceNs = std::numeric_limits<qint64>::max();
        if (buffer.revision() != m_revision)
            sinceNs = buffer.changedSince(m_revision);
        if (buffer.endNumber() != m_end) {
            // A straight line from the last sample known leads to the first new one; a step begins there.
            const qint64 newNs = buffer.at(std::max<qint64>(0, m_end - buffer.firstNumber())).timeNs;
            sinceNs = std::min(sinceNs, shape == TraceShape::Lines ? std::min(newNs, m_lastNs) : newNs);
        }
        qint64 since =
            sinceNs == std::numeric_limits<qint64>::max() ? to : std::max(from, grid.columnOf(sinceNs));
        // The last value holds for longer now.
        if (grid.columnOf(holdUntilNs) != grid.columnOf(oldHold))
            since =
                std::min(since, std::max(from, std::min(grid.columnOf(oldHold), grid.columnOf(holdUntilNs))));
        redo(since, to);
    }
    m_valid = true;
    m_begin = buffer.firstNumber();
    m_end = buffer.endNumber();
    m_firstNs = buffer.firstTimeNs();
    m_lastNs = buffer.lastTimeNs();
    m_revision = buffer.revision();
}

void ChartRuns::compute(const TraceBuffer &buffer, qint64 from, qint64 to)
{
    const qint64 columnNs = m_grid.columnNs;
    const int count = int(to - from);
    buffer.envelope(from * columnNs, to * columnNs, count, &m_envelope);
    const bool lines = m_shape == TraceShape::Lines;
    // What holds when the first of these columns begins.
    qint64 next = buffer.lowerBound(from * columnNs);
    TraceSample held;
    held.value = std::numeric_limits<double>::quiet_NaN();
    if (next > 0)
        held = buffer.at(next - 1);
    TraceSample ahead;
    qint64 aheadIs = -1;
    const auto peek = [&]() -> const TraceSample & {
        if (aheadIs != next)
            ahead = buffer.at(aheadIs = next);
        return ahead;
    };
    for (int i = 0; i < count; ++i) {
        const TraceColumn &column = m_envelope[size_t(i)];
        const qint64 startNs = (from + i) * columnNs;
        ChartRun run;
        run.low = column.min;
        run.high = column.max;
        run.severity = column.severity;
        run.lost = column.lost;
        const bool holds = !held.isGap();
        if (column.isEmpty() && lines && next < buffer.size() && holds) {
            // Straight through from the last sample to the next.
            const TraceSample &to_ = peek();
            if (!to_.isGap() && to_.timeNs > held.timeNs) {
                const double slope = (to_.value - held.value) / double(to_.timeNs - held.timeNs);
                const double a = held.value + slope * std::max(0.0, double(startNs - held.timeNs));
                const double b = a + slope * double(columnNs);
                run.low = std::min(a, b);
                run.high = std::max(a, b);
                run.severity = held.severity;
            } else if (to_.isGap()) {
                run.low = run.high = held.value; // it held until it was lost
                run.severity = held.severity;
            }
        } else if (holds && (!column.isEmpty() || next < buffer.size() || startNs <= m_holdUntilNs)) {
            double enter = held.value;
            if (lines && !column.isEmpty() && !std::isnan(column.first)) {
                const qint64 firstNs = peek().timeNs;
                if (firstNs > held.timeNs)
                    enter +=
                        (column.first - held.value) *
                        std::clamp(double(startNs - held.timeNs) / double(firstNs - held.timeNs), 0.0, 1.0);
            }
            // A gap that begins here ends the line here; the value before it still enters.
            run.low = std::isnan(run.low) ? enter : std::min(run.low, enter);
            run.high = std::isnan(run.high) ? enter : std::max(run.high, enter);
            run.severity = std::max(run.severity, held.severity);
        }
        if (!column.isEmpty()) {
            next += column.count;
            held.value = column.last;
            held.severity = column.lastSeverity;
            if (lines) // the only ones who ask for it: memory is not touched for nothing
                held.timeNs = buffer.timeOf(next - 1);
            if (lines && next < buffer.size() && !held.isGap()) {
                // On towards the next sample, up to where this column ends.
                const TraceSample &to_ = peek();
                const double share = (double(startNs - held.timeNs) + double(columnNs)) /
                                     double(std::max<qint64>(1, to_.timeNs - held.timeNs));
                if (!to_.isGap()) {
                    const double leave = held.value + (to_.value - held.value) * std::clamp(share, 0.0, 1.0);
                    run.low = std::min(run.low, leave);
                    run.high = std::max(run.high, leave);
                }
            }
        }
        m_runs[size_t((from + i) % m_ring)] = run;
    }
}

} // namespace Candela
