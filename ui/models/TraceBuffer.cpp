// SPDX-License-Identifier: GPL-3.0-or-later
#include "TraceBuffer.h"

#include <algorithm>

namespace Candela {

namespace {

constexpr double NotANumber = std::numeric_limits<double>::quiet_NaN();

// min and max that pass over what is not a number.
double lower(double a, double b)
{
    return std::isnan(a) || b < a ? b : a;
}
double upper(double a, double b)
{
    return std::isnan(a) || b > a ? b : a;
}

} // namespace

TraceBuffer::TraceBuffer(qint64 capacity)
    : m_capacity(std::clamp(capacity, MinCapacity, MaxCapacity))
{
    // A page more than the capacity, so that the oldest page is never written before it is given up.
    const qint64 pages = (m_capacity + PageSize - 1) / PageSize + 1;
    m_ring = pages * PageSize;
    m_pages.resize(size_t(pages));
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
    for (qint64 i = std::max<qint64>(0, size() - other.m_capacity); i < size(); ++i) {
        const TraceSample sample = at(i);
        other.append(sample.timeNs, sample.value, sample.severity);
    }
    other.m_late = m_late;
    other.m_clamped = m_clamped;
    *this = std::move(other);
}

void TraceBuffer::clear()
{
    *this = TraceBuffer(m_capacity);
}

TraceBuffer::Page &TraceBuffer::pageFor(qint64 number)
{
    auto &slot = m_pages[size_t((number % m_ring) >> PageShift)];
    if (!slot)
        slot.reset(new Page); // not make_unique: it would clear 70 KB that are about to be written
    return *slot;
}

void TraceBuffer::put(qint64 number, const TraceSample &sample)
{
    Page &to = pageFor(number);
    const qint64 place = number & (PageSize - 1);
    to.time[place] = sample.timeNs;
    to.value[place] = sample.value;
    to.severity[place] = quint8(sample.severity);
}

void TraceBuffer::append(qint64 timeNs, double value, Severity severity)
{
    if (!std::isfinite(value))
        value = NotANumber;
    const TraceSample sample{timeNs, value, severity};
    if (!isEmpty() && timeNs < lastTimeNs()) {
        insertLate(sample);
        return;
    }
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
        put(number, {timeAt(number - 1), valueAt(number - 1), Severity(severityAt(number - 1))});
    put(place, sample);
    ++m_end;
    m_begin = std::max(m_begin, m_end - m_capacity);
    // Every closed block from there on holds other samples now.
    for (int level = 0; level < int(m_levels.size()); ++level) {
        const int shift = FanShift * (level + 1);
        for (qint64 block = place >> shift; (block + 1) << shift <= m_end; ++block)
            buildBlock(level, block);
    }
}

// Called after every append: a block is built once, when its last sample has come, so the cost of an append
// is 1/16 of a block, and 1/256 of one above it.
void TraceBuffer::closeBlocks(qint64 end)
{
    for (int level = 0; level < int(m_levels.size()); ++level) {
        const int shift = FanShift * (level + 1);
        if (end & ((qint64(1) << shift) - 1))
            return;
        buildBlock(level, (end >> shift) - 1);
    }
}

void TraceBuffer::buildBlock(int level, qint64 block)
{
    double low = NotANumber;
    double high = NotANumber;
    quint8 worst = 0;
    const qint64 first = block << FanShift;
    constexpr qint64 fan = qint64(1) << FanShift;
    if (level == 0) {
        const Page &from = page(first);
        const qint64 start = first & (PageSize - 1);
        for (qint64 i = start; i < start + fan; ++i) {
            low = lower(low, from.value[i]);
            high = upper(high, from.value[i]);
            worst = std::max(worst, from.severity[i]);
        }
    } else {
        const Level &below = m_levels[size_t(level - 1)];
        for (qint64 i = first; i < first + fan; ++i) {
            const auto place = size_t(i % below.ring);
            if (place >= below.min.size())
                continue; // given up before this level began
            low = lower(low, below.min[place]);
            high = upper(high, below.max[place]);
            worst = std::max(worst, below.severity[place]);
        }
    }
    Level &to = m_levels[size_t(level)];
    const auto place = size_t(block % to.ring);
    if (place >= to.min.size()) {
        const size_t wanted = std::min(size_t(to.ring), std::max<size_t>(64, 2 * place + 1));
        to.min.resize(wanted, NotANumber);
        to.max.resize(wanted, NotANumber);
        to.severity.resize(wanted, 0);
    }
    to.min[place] = low;
    to.max[place] = high;
    to.severity[place] = worst;
}

TraceSample TraceBuffer::at(qint64 index) const
{
    const qint64 number = m_begin + index;
    return {timeAt(number), valueAt(number), Severity(severityAt(number))};
}

// The first number in [low, high) whose time is not before timeNs, else high. Guesses by proportion first:
// samples come at an even pace more often than not, and then three probes do what a bisection does in twenty.
qint64 TraceBuffer::search(qint64 timeNs, qint64 low, qint64 high) const
{
    for (int guess = 0; guess < 4 && high - low > 32; ++guess) {
        const qint64 lowTime = timeAt(low);
        const qint64 highTime = timeAt(high - 1);
        if (timeNs <= lowTime)
            return low;
        if (timeNs > highTime)
            return high;
        const double share = double(timeNs - lowTime) / double(highTime - lowTime);
        // A little to either side of the guess brackets the answer when the pace is even.
        const qint64 at = low + qint64(share * double(high - 1 - low));
        const qint64 left = std::max(low, at - 8);
        const qint64 right = std::min(high - 1, at + 8);
        if (timeAt(left) < timeNs)
            low = left;
        else
            high = left + 1;
        if (right > low && right < high && timeAt(right) >= timeNs)
            high = right + 1;
        else if (right > low && right < high)
            low = right;
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
    return search(timeNs, m_begin, m_end) - m_begin;
}

qint64 TraceBuffer::indexAt(qint64 timeNs) const
{
    if (timeNs == std::numeric_limits<qint64>::max())
        return size() - 1;
    return lowerBound(timeNs + 1) - 1;
}

void TraceBuffer::merge(TraceColumn *into, qint64 from, qint64 to) const
{
    const auto sample = [&](qint64 number) {
        const double value = valueAt(number);
        into->min = lower(into->min, value);
        into->max = upper(into->max, value);
        into->severity = std::max(into->severity, Severity(severityAt(number)));
    };
    // Up the pyramid while a whole block fits, and down again towards the end.
    while (from < to) {
        int level = -1;
        while (level + 1 < int(m_levels.size())) {
            const int shift = FanShift * (level + 2);
            if ((from & ((qint64(1) << shift) - 1)) || from + (qint64(1) << shift) > to)
                break;
            ++level;
        }
        if (level < 0) {
            sample(from++);
            continue;
        }
        const int shift = FanShift * (level + 1);
        const Level &at = m_levels[size_t(level)];
        const auto place = size_t((from >> shift) % at.ring);
        into->min = lower(into->min, at.min[place]);
        into->max = upper(into->max, at.max[place]);
        into->severity = std::max(into->severity, Severity(at.severity[place]));
        from += qint64(1) << shift;
    }
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
    merge(&result, m_begin + from, m_begin + to);
    return result;
}

void TraceBuffer::envelope(qint64 fromNs, qint64 toNs, int columns, std::vector<TraceColumn> *out) const
{
    out->assign(size_t(std::max(0, columns)), TraceColumn());
    if (isEmpty() || columns <= 0 || toNs <= fromNs)
        return;
    const double width = double(toNs - fromNs) / columns;
    qint64 from = search(fromNs, m_begin, m_end);
    const qint64 last = search(toNs, from, m_end);
    for (int i = 0; i < columns && from < last; ++i) {
        const qint64 endNs = i + 1 == columns ? toNs : fromNs + qint64(std::ceil(width * (i + 1)));
        if (timeAt(from) >= endNs)
            continue;
        // The next edge is near where the pace so far puts it: look there before the whole rest.
        const qint64 near = std::min(last, from + 2 * (last - from) / (columns - i) + 16);
        const qint64 to =
            near < last && timeAt(near) < endNs ? search(endNs, near, last) : search(endNs, from, near);
        TraceColumn &column = (*out)[size_t(i)];
        column.count = to - from;
        column.first = valueAt(from);
        column.last = valueAt(to - 1);
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
        bytes += qint64(level.min.capacity() + level.max.capacity()) * 8 + qint64(level.severity.capacity());
    return bytes;
}

} // namespace Candela
