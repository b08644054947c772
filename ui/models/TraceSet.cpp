// SPDX-License-Identifier: GPL-3.0-or-later
#include "TraceSet.h"

#include <QTimer>

#include <algorithm>

namespace Candela {

int TraceSet::add(const QString &name)
{
    if (const Trace *trace = findName(name))
        return trace->id;
    // The lowest style that is free: the first eight traces always have eight colours.
    int style = 0;
    const auto taken = [this](int s) {
        return std::any_of(m_traces.begin(), m_traces.end(), [s](const auto &t) { return t->style == s; });
    };
    while (taken(style))
        ++style;
    auto trace = std::make_unique<Trace>();
    trace->id = m_nextId++;
    trace->name = name;
    trace->style = style;
    trace->buffer = TraceBuffer(m_capacity);
    trace->byArrival = m_clock == Clock::Arrival;
    const int id = trace->id;
    m_traces.push_back(std::move(trace));
    Q_EMIT tracesChanged();
    return id;
}

void TraceSet::remove(int id)
{
    Trace *trace = find(id);
    if (!trace)
        return;
    std::replace(m_ofKey.begin(), m_ofKey.end(), trace, static_cast<Trace *>(nullptr));
    const auto at =
        std::find_if(m_traces.begin(), m_traces.end(), [id](const auto &t) { return t->id == id; });
    setAside(std::move(*at));
    m_traces.erase(at);
    Q_EMIT tracesChanged();
}

void TraceSet::setAside(std::unique_ptr<Trace> trace)
{
    trace->key = -1;
    trace->fresh = true;
    trace->state = ChannelState::Idle;
    m_aside.push_back(std::move(trace));
    qint64 samples = 0;
    for (size_t i = m_aside.size(); i-- > 0;) {
        samples += m_aside[i]->buffer.size();
        if (samples > MaxSetAside) {
            m_aside.erase(m_aside.begin(), m_aside.begin() + qsizetype(i) + 1);
            break;
        }
    }
}

std::unique_ptr<Trace> TraceSet::takeBack(int id)
{
    const auto at = std::find_if(m_aside.begin(), m_aside.end(), [id](const auto &t) { return t->id == id; });
    if (at == m_aside.end())
        return nullptr;
    std::unique_ptr<Trace> trace = std::move(*at);
    m_aside.erase(at);
    // Nobody listened in between.
    trace->buffer.appendGap(0);
    return trace;
}

TraceSetState TraceSet::state() const
{
    TraceSetState state;
    state.traces.reserve(qsizetype(m_traces.size()));
    for (const auto &t : m_traces)
        state.traces.append({t->id, t->name, t->style, t->color, t->width, t->axis, t->row, t->scaled,
                             t->hidden, t->buffer.capacity()});
    state.axes = m_axes;
    state.notes = m_notes;
    return state;
}

void TraceSet::show(const TraceSetState &state)
{
    std::vector<std::unique_ptr<Trace>> before = std::move(m_traces);
    m_traces.clear();
    for (const TraceSetState::One &one : state.traces) {
        const auto here =
            std::find_if(before.begin(), before.end(), [&](const auto &t) { return t && t->id == one.id; });
        std::unique_ptr<Trace> trace = here != before.end() ? std::move(*here) : takeBack(one.id);
        if (!trace) {
            trace = std::make_unique<Trace>();
            trace->id = one.id;
            trace->name = one.name;
            trace->buffer = TraceBuffer(one.capacity);
        }
        trace->style = one.style;
        trace->color = one.color;
        trace->width = one.width;
        trace->axis = one.axis;
        trace->row = one.row;
        trace->scaled = one.scaled;
        trace->hidden = one.hidden;
        m_traces.push_back(std::move(trace));
    }
    for (auto &left : before) {
        if (!left)
            continue;
        std::replace(m_ofKey.begin(), m_ofKey.end(), left.get(), static_cast<Trace *>(nullptr));
        setAside(std::move(left));
    }
    m_axes = state.axes;
    const bool notes = m_notes != state.notes;
    m_notes = state.notes;
    convertNext();
    Q_EMIT tracesChanged();
    if (notes)
        Q_EMIT notesChanged();
}

void TraceSet::takeOver(TraceSet *other)
{
    m_ofKey.clear();
    m_traces = std::move(other->m_traces);
    m_aside = std::move(other->m_aside);
    m_axes = other->m_axes;
    m_notes = other->m_notes;
    m_clock = other->m_clock;
    m_nextId = other->m_nextId;
    m_capacity = other->m_capacity;
    other->clear();
    for (const auto &trace : m_traces) {
        trace->key = -1;
        trace->fresh = true;
    }
    convertNext();
    Q_EMIT tracesChanged();
    Q_EMIT notesChanged();
}

void TraceSet::clear()
{
    m_ofKey.clear();
    m_traces.clear();
    m_aside.clear();
    m_axes.clear();
    m_notes.clear();
    Q_EMIT tracesChanged();
    Q_EMIT notesChanged();
}

Trace *TraceSet::find(int id) const
{
    for (const auto &trace : m_traces) {
        if (trace->id == id)
            return trace.get();
    }
    return nullptr;
}

Trace *TraceSet::findName(const QString &name) const
{
    for (const auto &trace : m_traces) {
        if (trace->name == name)
            return trace.get();
    }
    return nullptr;
}

QStringList TraceSet::names() const
{
    QStringList result;
    for (const auto &trace : m_traces)
        result.append(trace->name);
    return result;
}

void TraceSet::setCapacity(qint64 samples)
{
    m_capacity = std::clamp(samples, TraceBuffer::MinCapacity, TraceBuffer::MaxCapacity);
    for (const auto &trace : m_traces)
        trace->buffer.setCapacity(m_capacity);
    Q_EMIT samplesAdded();
}

void TraceSet::setHidden(int id, bool hidden)
{
    Trace *trace = find(id);
    if (!trace || trace->hidden == hidden)
        return;
    trace->hidden = hidden;
    Q_EMIT tracesChanged();
}

void TraceSet::solo(int id)
{
    const bool alone = std::all_of(m_traces.begin(), m_traces.end(),
                                   [id](const auto &t) { return t->hidden == (t->id != id); });
    for (const auto &trace : m_traces)
        trace->hidden = !alone && trace->id != id;
    Q_EMIT tracesChanged();
}

void TraceSet::change(int id, const std::function<void(Trace &)> &how)
{
    if (Trace *trace = find(id)) {
        how(*trace);
        Q_EMIT tracesChanged();
    }
}

void TraceSet::setCapacityOf(int id, qint64 samples)
{
    if (Trace *trace = find(id)) {
        trace->buffer.setCapacity(samples);
        Q_EMIT samplesAdded();
    }
}

int TraceSet::rowCount() const
{
    int rows = 1;
    for (const auto &trace : m_traces)
        rows = std::max(rows, trace->row + 1);
    return rows;
}

void TraceSet::setAxis(const QString &name, const ChartAxis &axis)
{
    if (axis == m_axes.value(name))
        return;
    if (axis == ChartAxis())
        m_axes.remove(name);
    else
        m_axes.insert(name, axis);
    Q_EMIT tracesChanged();
}

QStringList TraceSet::axisNames() const
{
    QStringList names;
    for (const auto &trace : m_traces) {
        if (!names.contains(trace->axisName()))
            names.append(trace->axisName());
    }
    return names;
}

void TraceSet::addNote(const ChartNote &note)
{
    const auto later = [](qint64 t, const ChartNote &n) { return t < n.timeNs; };
    m_notes.insert(std::upper_bound(m_notes.begin(), m_notes.end(), note.timeNs, later), note);
    Q_EMIT notesChanged();
}

void TraceSet::removeNote(const ChartNote &note)
{
    if (m_notes.removeOne(note))
        Q_EMIT notesChanged();
}

void TraceSet::setClock(Clock clock)
{
    if (clock == m_clock)
        return;
    m_clock = clock;
    convertNext();
}

void TraceSet::convertNext()
{
    const bool arrival = m_clock == Clock::Arrival;
    qint64 done = 0;
    for (const auto &trace : m_traces) {
        if (trace->byArrival == arrival)
            continue;
        if (done > 0 && done + trace->buffer.size() > 200'000) {
            QTimer::singleShot(0, this, &TraceSet::convertNext);
            break;
        }
        done += trace->buffer.size();
        trace->buffer = trace->buffer.byOtherTime();
        trace->byArrival = arrival;
    }
    Q_EMIT samplesAdded();
}

void TraceSet::clearSamples()
{
    for (const auto &trace : m_traces) {
        trace->buffer.clear();
        trace->waves.clear();
    }
    Q_EMIT samplesAdded();
}

void TraceSet::bind(int id, int key)
{
    Trace *trace = find(id);
    if (!trace || key < 0)
        return;
    if (size_t(key) >= m_ofKey.size())
        m_ofKey.resize(size_t(key) + 1, nullptr);
    m_ofKey[size_t(key)] = trace;
    trace->key = key;
    trace->fresh = true;
}

void TraceSet::unbindAll(qint64 nowNs)
{
    m_ofKey.clear();
    for (const auto &trace : m_traces) {
        trace->key = -1;
        trace->fresh = true;
        trace->state = trace->isConnected() ? ChannelState::Disconnected : ChannelState::Idle;
        trace->buffer.appendGap(nowNs);
    }
    Q_EMIT tracesChanged();
}

Trace *TraceSet::ofKey(int key) const
{
    return size_t(key) < m_ofKey.size() ? m_ofKey[size_t(key)] : nullptr;
}

void TraceSet::apply(const UpdateBatch &batch)
{
    for (const Update &update : batch) {
        Trace *trace = ofKey(update.key);
        if (!trace)
            continue;
        const Reading &reading = update.reading;
        qint64 time = reading.bestUnixNs();
        const qint64 received = reading.receivedNs();
        // The first value of a channel may have been stamped long ago, and holds since then. Whatever comes
        // later is news: a stamp far from now is a wrong clock, and the sample would be drawn where nobody
        // looks.
        const bool off =
            received > 0 && std::abs(time - received) > MaxClockErrorNs && (!trace->fresh || time > received);
        const qint64 stamp = time;
        if (!trace->fresh) {
            trace->clockOff = off;
            trace->clockErrorNs = received > 0 ? stamp - received : 0;
        }
        if (off || (trace->byArrival && received > 0))
            time = received;
        // What a channel says when it is back may have been stamped before it was lost. It was unknown
        // meanwhile: the gap stays, and the value holds from now on.
        if (trace->fresh && !trace->buffer.isEmpty() && trace->buffer.last().isGap() &&
            time <= trace->buffer.lastTimeNs())
            time = std::max(received, trace->buffer.lastTimeNs() + 1);
        trace->fresh = false;
        // Arrays are shown by their first element. What is undefined is a gap, not a value.
        const double value = reading.severity() == Severity::Invalid
                                 ? std::numeric_limits<double>::quiet_NaN()
                                 : reading.toDouble();
        // Whichever of the two it is not drawn by.
        const qint64 other = received <= 0 ? 0 : time == stamp ? received : stamp;
        trace->buffer.append(time, value, reading.severity(), other, reading.squashed() > 0);
        if (reading.count() > 1)
            trace->waves.append(time, reading);
        trace->squashed += reading.squashed();
        trace->latest = reading.byteCount() > 8 ? reading.compacted() : reading;
    }
    if (!batch.empty())
        Q_EMIT samplesAdded();
}

void TraceSet::apply(const StateBatch &batch, qint64 nowNs)
{
    for (const StateChange &change : batch) {
        Trace *trace = ofKey(change.key);
        if (!trace)
            continue;
        if (trace->isConnected() && change.state != ChannelState::Connected) {
            trace->buffer.appendGap(nowNs);
            trace->fresh = true;
        }
        trace->state = change.state;
    }
    Q_EMIT tracesChanged();
}

void TraceSet::setMetadata(int id, const MetadataPtr &metadata)
{
    Trace *trace = find(id);
    if (!trace || !metadata || trace->metadata == metadata)
        return;
    trace->metadata = metadata;
    Q_EMIT tracesChanged();
}

} // namespace Candela
