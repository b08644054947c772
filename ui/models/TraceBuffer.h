// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Alarm.h"

#include <QtGlobal>

#include <cmath>
#include <limits>
#include <memory>
#include <vector>

namespace Candela {

/// One sample of a trace. A value that is not a number is a gap: nothing is drawn from there to the next one.
struct TraceSample
{
    qint64 timeNs = 0; ///< Nanoseconds since 1970-01-01 UTC.
    double value = 0;
    Severity severity = Severity::None;
    bool lost = false;  ///< Samples in front of this one were dropped because a queue was full.
    qint64 otherNs = 0; ///< By the other clock (see TraceSet): exact to 1e-7 of its distance from timeNs.

    bool isGap() const { return std::isnan(value); }
};

/// What a trace does within one pixel column.
struct TraceColumn
{
    /// Over the numbers among its samples; not numbers if there is none.
    double min = std::numeric_limits<double>::quiet_NaN();
    double max = std::numeric_limits<double>::quiet_NaN();
    double first = std::numeric_limits<double>::quiet_NaN(); ///< Of its samples, gaps included.
    double last = std::numeric_limits<double>::quiet_NaN();
    qint64 count = 0;                       ///< Samples, gaps included.
    Severity severity = Severity::None;     ///< The worst.
    Severity lastSeverity = Severity::None; ///< Of the last sample.
    bool lost = false;                      ///< Some sample was dropped in front of one of these.

    bool isEmpty() const { return count == 0; }
};

/// What can be said of a stretch of a trace, gaps left out.
struct TraceStatistics
{
    qint64 samples = 0; ///< Numbers.
    qint64 gaps = 0;
    double min = std::numeric_limits<double>::quiet_NaN();
    double max = std::numeric_limits<double>::quiet_NaN();
    double mean = std::numeric_limits<double>::quiet_NaN();
    double deviation = std::numeric_limits<double>::quiet_NaN(); ///< Of the sample (n - 1); 0 for one number.
    double slope = std::numeric_limits<double>::quiet_NaN();     ///< A second, least squares.
};

/// The samples of one trace: a ring ordered by time, with a pyramid of minima and maxima above it.
///
/// Appending is O(1); the envelope of any range in `columns` pixels is O(columns), however many samples lie
/// in it, and never loses a peak. Memory comes in pages as samples arrive, at most 24 bytes a sample and a
/// page beyond. When full, the oldest samples give way. Threads may read at once while nobody writes.
class TraceBuffer
{
public:
    static constexpr qint64 MinCapacity = 1'000;
    static constexpr qint64 MaxCapacity = 10'000'000;
    static constexpr qint64 DefaultCapacity = 100'000;
    /// A sample that is late by no more than so many samples is put where it belongs; a later one is stamped
    /// like the newest, and counted by clampedCount().
    static constexpr qint64 MaxLate = 4'096;

    explicit TraceBuffer(qint64 capacity = DefaultCapacity);

    qint64 capacity() const { return m_capacity; }
    /// Keeps the newest samples that fit.
    void setCapacity(qint64 capacity);
    qint64 size() const { return m_end - m_begin; }
    bool isEmpty() const { return m_end == m_begin; }
    void clear();

    /// otherNs is 0 where there is only one clock.
    void append(qint64 timeNs, double value, Severity severity = Severity::None, qint64 otherNs = 0,
                bool lost = false);
    /// Nothing is known from here on (disconnected, invalid): no line is drawn until the next number.
    void appendGap(qint64 timeNs);

    /// 0 is the oldest.
    TraceSample at(qint64 index) const;
    qint64 timeOf(qint64 index) const { return timeAt(m_begin + index); }
    TraceSample last() const { return at(size() - 1); }
    qint64 firstTimeNs() const { return isEmpty() ? 0 : timeAt(m_begin); }
    qint64 lastTimeNs() const { return isEmpty() ? 0 : timeAt(m_end - 1); }
    /// The index of the first sample that is not before timeNs; size() if there is none.
    qint64 lowerBound(qint64 timeNs) const;
    /// What holds at a time: the newest sample not after it; -1 if there is none.
    qint64 indexAt(qint64 timeNs) const;

    /// Minimum, maximum and worst severity of the samples [from, to) by index, in O(log n).
    TraceColumn summary(qint64 from, qint64 to) const;
    /// In O(n / 256).
    TraceStatistics statistics(qint64 from, qint64 to) const;
    /// Cuts [fromNs, toNs) into equal columns: column i holds the samples with
    /// fromNs + i * width <= time < fromNs + (i + 1) * width. `out` is resized.
    void envelope(qint64 fromNs, qint64 toNs, int columns, std::vector<TraceColumn> *out) const;

    /// Samples are numbered as they come, from 0; the oldest kept and the next. For those who keep what they
    /// have computed: a sample never changes its number but by one that comes late.
    qint64 firstNumber() const { return m_begin; }
    qint64 endNumber() const { return m_end; }
    /// Grows with every change that is not an append at the end or the giving up of the oldest.
    quint64 revision() const { return m_revision; }
    /// The earliest moment that has changed since a revision; the least number if everything may have.
    qint64 changedSince(quint64 revision) const;
    /// The same samples ordered by their other time.
    TraceBuffer byOtherTime() const;

    quint64 lateCount() const { return m_late; }       ///< Came out of order.
    quint64 clampedCount() const { return m_clamped; } ///< Of these, too late to be put into place.
    qint64 memoryBytes() const;

private:
    // Samples have absolute numbers that only grow; the ring's place of one is its number modulo the ring.
    static constexpr int PageShift = 12;
    static constexpr qint64 PageSize = qint64(1) << PageShift;
    static constexpr int FanShift = 4;    ///< 16 samples, or 16 blocks, make a block of the next level.
    static constexpr int IndexShift = 6;  ///< Every 64th time stands in an index of its own.
    static constexpr int MomentShift = 8; ///< Moments are kept of 256 samples.
    static constexpr int ChangesKept = 16;
    static constexpr quint8 SeverityBits = 3;
    static constexpr quint8 LostBit = 4;
    struct Page
    {
        qint64 time[PageSize];
        double value[PageSize];
        float other[PageSize]; ///< The other time minus this one.
        quint8 flags[PageSize];
    };
    struct Range
    {
        double min, max;
    };
    struct Level
    {
        std::vector<Range> range;
        std::vector<quint8> flags;
        qint64 ring = 0; ///< Blocks until a place is used again.
    };
    /// Count, means, and sums of products of the distances from them.
    struct Moments
    {
        double n = 0, t = 0, v = 0, tt = 0, vv = 0, tv = 0;
        void add(const Moments &other);
    };

    Page &pageFor(qint64 number);
    const Page &page(qint64 number) const { return *m_pages[size_t((number % m_ring) >> PageShift)]; }
    qint64 timeAt(qint64 number) const { return page(number).time[number & (PageSize - 1)]; }
    double valueAt(qint64 number) const { return page(number).value[number & (PageSize - 1)]; }
    quint8 flagsAt(qint64 number) const { return page(number).flags[number & (PageSize - 1)]; }
    TraceSample sampleAt(qint64 number) const;
    qint64 indexed(qint64 block) const { return m_index[size_t(block % m_indexRing)]; }
    void put(qint64 number, const TraceSample &sample);
    void insertLate(TraceSample sample);
    void noteChange(qint64 timeNs);
    void closeBlocks(qint64 end);
    void buildBlock(int level, qint64 block);
    void buildMoments(qint64 block);
    Moments momentsOf(qint64 from, qint64 to) const;
    qint64 search(qint64 timeNs, qint64 low, qint64 high, qint64 guess) const;
    qint64 searchBlock(qint64 timeNs, qint64 low, qint64 high) const;
    void merge(TraceColumn *into, qint64 from, qint64 to) const;

    qint64 m_capacity;
    qint64 m_ring = 0; ///< Places: capacity and a page, in whole pages.
    qint64 m_begin = 0;
    qint64 m_end = 0;
    qint64 m_originNs = 0; ///< Moments count seconds from here.
    std::vector<std::unique_ptr<Page>> m_pages;
    std::vector<Level> m_levels;
    std::vector<qint64> m_index;
    qint64 m_indexRing = 0;
    std::vector<Moments> m_moments;
    qint64 m_momentRing = 0;
    quint64 m_late = 0;
    quint64 m_clamped = 0;
    quint64 m_revision = 0;
    qint64 m_changes[ChangesKept] = {}; ///< When the last revisions changed something, by revision.
};

} // namespace Candela
