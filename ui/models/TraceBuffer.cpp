// SPDX-License-Identifier: GPL-3.0-or-later
#include "TraceBuffer.h"

#include <algorithm>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

constexpr double Infinity = std::numeric_limits<double>::infinity();

// Comparisons with what is not a number are false, so it is passed over: one instruction each. A range of
// nothing is from infinity to minus infinity.
double lower(double a, double b)
{
    return b < a ? b : a;
}
double upper(double a, double b)
{
    return b > a ? b : a;
}

/// Flags of samples together: the worst severity, and every other bit.
quint8 worse(quint8 a, quint8 b)
{
    return quint8(std::max(a & 3, b & 3) | ((a | b) & ~3));
}

} // namespace

TraceBuffer::TraceBuffer(qint64 capacity)
    : m_capacity(std::clamp(capacity, MinCapacity, MaxCapacity))
{
    // A page more than the capacity, so that the oldest page is never written before it is given up.
    const qint64 pages = (m_capacity + PageSize - 1) / PageSize + 1;
    m_ring = pages * PageSize;
    m_pages.resize(size_t(pages));
    m_indexRing = m_ring >> IndexShift;
    m_momentRing = m_ring >> MomentShift;
    for (qint64 blocks = m_ring >> FanShift; blocks > 1; blocks >>= FanShift) {
        Level level;
        // The block at the edge is reached from both ends of the ring at once: keep room for two more.
        level.ring = blocks + 2;
        m_levels.push_back(std::move(level));
    }
}

void TraceBuffer::setCapacity(qint64 capacity)
{
    TraceBuffer other(capacity);
    if (other.m_capacity == m_capacity)
        return;
    for (qint64 number = std::max(m_begin, m_end - other.m_capacity); number < m_end; ++number) {
        const TraceSample sample = sampleAt(number);
        other.append(sample.timeNs, sample.value, sample.severity, sample.otherNs, sample.lost);
    }
    other.m_late = m_late;
    other.m_clamped = m_clamped;
    other.m_revision = m_revision + ChangesKept + 1;
    *this = std::move(other);
}

void TraceBuffer::clear()
{
    const quint64 revision = m_revision;
    *this = TraceBuffer(m_capacity);
    m_revision = revision + ChangesKept + 1;
}

TraceBuffer TraceBuffer::byOtherTime() const
{
    std::vector<TraceSample> samples;
    samples.reserve(size_t(size()));
    for (qint64 number = m_begin; number < m_end; ++number) {
        TraceSample sample = sampleAt(number);
        std::swap(sample.timeNs, sample.otherNs);
        samples.push_back(sample);
    }
    std::stable_sort(samples.begin(), samples.end(),
                     [](const TraceSample &a, const TraceSample &b) { return a.timeNs < b.timeNs; });
    TraceBuffer result(m_capacity);
    for (const TraceSample &sample : samples)
        result.append(sample.timeNs, sample.value, sample.severity, sample.otherNs, sample.lost);
    result.m_late = m_late;
    result.m_clamped = m_clamped;
    result.m_revision = m_revision + ChangesKept + 1;
    return result;
}

TraceBuffer::Page &TraceBuffer::pageFor(qint64 number)
{
    auto &slot = m_pages[size_t((number % m_ring) >> PageShift)];
    if (!slot)
        slot.reset(new Page); // not make_unique: it would clear 86 KB that are about to be written
    return *slot;
}

void TraceBuffer::put(qint64 number, const TraceSample &sample)
{
    Page &to = pageFor(number);
    const qint64 place = number & (PageSize - 1);
    to.time[place] = sample.timeNs;
    to.value[place] = sample.value;
    to.other[place] = sample.otherNs ? float(sample.otherNs - sample.timeNs) : 0.0f;
    to.flags[place] = quint8(quint8(sample.severity) | (sample.lost ? LostBit : 0));
    if (number & ((qint64(1) << IndexShift) - 1))
        return;
    const auto at = size_t((number >> IndexShift) % m_indexRing);
    if (at >= m_index.size())
        m_index.resize(std::min(size_t(m_indexRing), std::max<size_t>(64, at + at / 4 + 1)));
    m_index[at] = sample.timeNs;
}

void TraceBuffer::append(qint64 timeNs, double value, Severity severity, qint64 otherNs, bool lost)
{
    if (!std::isfinite(value))
        value = NotANumber;
    const TraceSample sample{timeNs, value, severity, lost, otherNs};
    if (!isEmpty() && timeNs < lastTimeNs()) {
        insertLate(sample);
        return;
    }
    if (m_end == 0)
        m_originNs = timeNs;
    put(m_end++, sample);
    closeBlocks(m_end);
    m_begin = std::max(m_begin, m_end - m_capacity);
}

void TraceBuffer::appendGap(qint64 timeNs)
{
    if (isEmpty() || last().isGap())
        return;
    append(std::max(timeNs, lastTimeNs()), NotANumber, Severity::Invalid);
}

void TraceBuffer::noteChange(qint64 timeNs)
{
    m_changes[m_revision++ % ChangesKept] = timeNs;
}

qint64 TraceBuffer::changedSince(quint64 revision) const
{
    if (m_revision - revision > ChangesKept)
        return std::numeric_limits<qint64>::min();
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (quint64 at = revision; at < m_revision; ++at)
        earliest = std::min(earliest, m_changes[at % ChangesKept]);
    return earliest;
}

void TraceBuffer::insertLate(TraceSample sample)
{
    ++m_late;
    // Behind all that have the same time: samples of one time stay in the order of their arrival.
    const qint64 oldest = std::max(m_begin, m_end - MaxLate);
    qint64 place = m_end;
    while (place > oldest && timeAt(place - 1) > sample.timeNs)
        --place;
    if (place == oldest && oldest > m_begin && timeAt(oldest - 1) > sample.timeNs) {
        ++m_clamped;
        sample.timeNs = lastTimeNs();
        place = m_end;
    }
    if (place == m_begin && size() == m_capacity)
        return; // older than everything in a full ring: it would be the first to go
    for (qint64 number = m_end; number > place; --number)
        put(number, sampleAt(number - 1));
    put(place, sample);
    ++m_end;
    m_begin = std::max(m_begin, m_end - m_capacity);
    // The line that leads here begins at the sample before.
    noteChange(place > m_begin ? timeAt(place - 1) : sample.timeNs);
    // Every closed block from there on holds other samples now.
    for (int level = 0; level < int(m_levels.size()); ++level) {
        const int shift = FanShift * (level + 1);
        for (qint64 block = place >> shift; (block + 1) << shift <= m_end; ++block)
            buildBlock(level, block);
    }
    for (qint64 block = place >> MomentShift; (block + 1) << MomentShift <= m_end; ++block)
        buildMoments(block);
}

// Called after every append: a block is built once, when its last sample has come, so the cost of an append
// is 1/16 of a block, and 1/256 of one above it.
void TraceBuffer::closeBlocks(qint64 end)
{
    for (int level = 0; level < int(m_levels.size()); ++level) {
        const int shift = FanShift * (level + 1);
        if (end & ((qint64(1) << shift) - 1))
            break;
        buildBlock(level, (end >> shift) - 1);
    }
    if ((end & ((qint64(1) << MomentShift) - 1)) == 0)
        buildMoments((end >> MomentShift) - 1);
}

void TraceBuffer::buildBlock(int level, qint64 block)
{
    double low = Infinity;
    double high = -Infinity;
    quint8 flags = 0;
    const qint64 first = block << FanShift;
    constexpr qint64 fan = qint64(1) << FanShift;
    if (level == 0) {
        const Page &from = page(first);
        const qint64 start = first & (PageSize - 1);
        for (qint64 i = start; i < start + fan; ++i) {
            low = lower(low, from.value[i]);
            high = upper(high, from.value[i]);
            flags = worse(flags, from.flags[i]);
        }
    } else {
        const Level &below = m_levels[size_t(level - 1)];
        for (qint64 i = first; i < first + fan; ++i) {
            const auto place = size_t(i % below.ring);
            if (place >= below.range.size())
                continue; // given up before this level began
            low = lower(low, below.range[place].min);
            high = upper(high, below.range[place].max);
            flags = worse(flags, below.flags[place]);
        }
    }
    Level &to = m_levels[size_t(level)];
    const auto place = size_t(block % to.ring);
    if (place >= to.range.size()) {
        const size_t wanted = std::min(size_t(to.ring), std::max<size_t>(64, place + place / 2 + 1));
        to.range.resize(wanted, {Infinity, -Infinity});
        to.flags.resize(wanted, 0);
    }
    to.range[place] = {low, high};
    to.flags[place] = flags;
}

TraceSample TraceBuffer::sampleAt(qint64 number) const
{
    const Page &from = page(number);
    const qint64 place = number & (PageSize - 1);
    const qint64 time = from.time[place];
    return {time, from.value[place], Severity(from.flags[place] & SeverityBits),
            (from.flags[place] & LostBit) != 0, time + qint64(from.other[place])};
}

TraceSample TraceBuffer::at(qint64 index) const
{
    return sampleAt(m_begin + index);
}

// The first number in [low, high) whose time is not before timeNs, else high. `guess` is where the caller
// thinks that it is: the index is asked there first, and further away in growing steps.
qint64 TraceBuffer::search(qint64 timeNs, qint64 low, qint64 high, qint64 guess) const
{
    const qint64 first = (low >> IndexShift) + 1; // blocks whose beginning lies within the range
    const qint64 last = (high - 1) >> IndexShift;
    if (first > last || low >= high)
        return searchBlock(timeNs, low, high);
    qint64 before = first - 1; // its beginning is earlier, as far as this range is concerned
    qint64 after = last + 1;   // not earlier
    qint64 probe = std::clamp(guess >> IndexShift, first, last);
    if (indexed(probe) < timeNs) {
        before = probe;
        for (qint64 step = 1; before + step < after; step *= 2) {
            if (indexed(before + step) >= timeNs) {
                after = before + step;
                break;
            }
            before += step;
        }
    } else {
        after = probe;
        for (qint64 step = 1; after - step > before; step *= 2) {
            if (indexed(after - step) < timeNs) {
                before = after - step;
                break;
            }
            after -= step;
        }
    }
    while (after - before > 1) {
        const qint64 middle = before + (after - before) / 2;
        (indexed(middle) < timeNs ? before : after) = middle;
    }
    return searchBlock(timeNs, std::max(low, before << IndexShift), std::min(high, after << IndexShift));
}

// Within one block of the index: by proportion, then a few steps: memory is touched in one place only.
qint64 TraceBuffer::searchBlock(qint64 timeNs, qint64 low, qint64 high) const
{
    while (high - low > 8) {
        const qint64 lowTime = timeAt(low);
        const qint64 next = (low >> IndexShift) + 1;
        const qint64 highTime = high == next << IndexShift && high < m_end ? indexed(next) : timeAt(high - 1);
        if (timeNs <= lowTime)
            return low;
        if (timeNs > highTime || highTime <= lowTime)
            break;
        qint64 at = low + qint64(double(timeNs - lowTime) / double(highTime - lowTime) * double(high - low));
        at = std::clamp(at, low + 1, high - 1);
        if (timeAt(at) < timeNs) {
            for (int i = 0; i < 8 && at < high && timeAt(at) < timeNs; ++i)
                ++at;
            if (at == high || timeAt(at) >= timeNs)
                return at;
            low = at;
        } else {
            for (int i = 0; i < 8 && at > low && timeAt(at - 1) >= timeNs; ++i)
                --at;
            if (at == low || timeAt(at - 1) < timeNs)
                return at;
            high = at;
        }
        break;
    }
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        if (timeAt(middle) < timeNs)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

qint64 TraceBuffer::lowerBound(qint64 timeNs) const
{
    if (isEmpty())
        return 0;
    const qint64 from = timeAt(m_begin);
    const qint64 length = std::max<qint64>(1, lastTimeNs() - from);
    const double share = std::clamp((double(timeNs) - double(from)) / double(length), 0.0, 1.0);
    return search(timeNs, m_begin, m_end, m_begin + qint64(share * double(size()))) - m_begin;
}

qint64 TraceBuffer::indexAt(qint64 timeNs) const
{
    if (timeNs == std::numeric_limits<qint64>::max())
        return size() - 1;
    return lowerBound(timeNs + 1) - 1;
}

void TraceBuffer::merge(TraceColumn *into, qint64 from, qint64 to) const
{
    double low = Infinity;
    double high = -Infinity;
    quint8 flags = 0;
    const auto samples = [&](qint64 a, qint64 b) { // within a page
        const Page &in = page(a);
        for (qint64 i = a & (PageSize - 1), end = i + b - a; i < end; ++i) {
            low = lower(low, in.value[i]);
            high = upper(high, in.value[i]);
            flags = worse(flags, in.flags[i]);
        }
    };
    const auto blocks = [&](int level, qint64 a, qint64 b) {
        const Level &at = m_levels[size_t(level)];
        auto place = size_t(a % at.ring);
        for (; a < b; ++a) {
            low = lower(low, at.range[place].min);
            high = upper(high, at.range[place].max);
            flags = worse(flags, at.flags[place]);
            if (++place == size_t(at.ring))
                place = 0;
        }
    };
    // Up the pyramid as long as two edges of a block lie within, and down again: at most 15 of each at
    // either end.
    constexpr qint64 fan = qint64(1) << FanShift;
    qint64 a = (from + fan - 1) >> FanShift;
    qint64 b = to >> FanShift;
    if (a >= b) {
        while (from < to) {
            const qint64 end = std::min(to, (from | (PageSize - 1)) + 1);
            samples(from, end);
            from = end;
        }
    } else {
        if (from < a << FanShift)
            samples(from, a << FanShift);
        if (b << FanShift < to)
            samples(b << FanShift, to);
        for (int level = 0; a < b; ++level) {
            const qint64 up = (a + fan - 1) >> FanShift;
            const qint64 down = b >> FanShift;
            if (up >= down || level + 1 == int(m_levels.size())) {
                blocks(level, a, b);
                break;
            }
            blocks(level, a, up << FanShift);
            blocks(level, down << FanShift, b);
            a = up;
            b = down;
        }
    }
    if (low <= high) {
        into->min = low;
        into->max = high;
    }
    into->severity = std::max(into->severity, Severity(flags & SeverityBits));
    into->lost = into->lost || (flags & LostBit);
}

TraceColumn TraceBuffer::summary(qint64 from, qint64 to) const
{
    TraceColumn result;
    from = std::max<qint64>(0, from);
    to = std::min(size(), to);
    if (from >= to)
        return result;
    result.count = to - from;
    result.first = valueAt(m_begin + from);
    result.last = valueAt(m_begin + to - 1);
    result.lastSeverity = Severity(flagsAt(m_begin + to - 1) & SeverityBits);
    merge(&result, m_begin + from, m_begin + to);
    return result;
}

void TraceBuffer::envelope(qint64 fromNs, qint64 toNs, int columns, std::vector<TraceColumn> *out) const
{
    out->assign(size_t(std::max(0, columns)), TraceColumn());
    if (isEmpty() || columns <= 0 || toNs <= fromNs)
        return;
    const double width = double(toNs - fromNs) / columns;
    qint64 from = m_begin + lowerBound(fromNs);
    const qint64 last = m_begin + lowerBound(toNs);
    for (int i = 0; i < columns && from < last; ++i) {
        const qint64 endNs = i + 1 == columns ? toNs : fromNs + qint64(std::ceil(width * (i + 1)));
        if (timeAt(from) >= endNs)
            continue;
        // The next edge is near where the pace so far puts it, and the one after that as far again.
        const qint64 pace = (last - from) / (columns - i);
#ifndef Q_CC_MSVC
        if (const qint64 ahead = from + 2 * pace; pace > 64 && ahead + 8 < last) {
            __builtin_prefetch(&page(ahead).time[ahead & (PageSize - 1)]);
            __builtin_prefetch(&page(ahead).value[ahead & (PageSize - 1)]);
            __builtin_prefetch(&page(ahead).flags[ahead & (PageSize - 1)]);
        }
#endif
        const qint64 to = search(endNs, from, last, from + pace);
        TraceColumn &column = (*out)[size_t(i)];
        column.count = to - from;
        column.first = valueAt(from);
        column.last = valueAt(to - 1);
        column.lastSeverity = Severity(flagsAt(to - 1) & SeverityBits);
        merge(&column, from, to);
        from = to;
    }
}

qint64 TraceBuffer::memoryBytes() const
{
    qint64 bytes = qint64(sizeof(*this)) + qint64(m_pages.capacity() * sizeof(m_pages[0]));
    for (const auto &one : m_pages)
        bytes += one ? qint64(sizeof(Page)) : 0;
    for (const Level &level : m_levels)
        bytes += qint64(level.range.capacity() * sizeof(Range) + level.flags.capacity());
    return bytes + qint64(m_index.capacity() * sizeof(qint64) + m_moments.capacity() * sizeof(Moments));
}

} // namespace Candela
