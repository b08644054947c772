// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ChartAxis.h"
#include "FormatUnit.h"
#include "TraceBuffer.h"
#include "TraceWaves.h"
#include "client/Subscription.h"

#include <QColor>
#include <QMap>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Candela {

/// One PV on a chart.
struct Trace
{
    int id = 0;
    QString name;
    MetadataPtr metadata;
    Reading latest;
    ChannelState state = ChannelState::Idle;
    TraceBuffer buffer;     ///< Of an array, its first element.
    TraceWaves waves;       ///< Arrays only.
    bool byArrival = false; ///< Which stamp the buffer is ordered by.
    int key = -1;           ///< In the subscription group; -1 if unbound.
    int style = 0;          ///< Which colour, then which dash: kept while other traces come and go.
    QColor color;           ///< Of its own instead of the style's, if valid.
    float width = 0;        ///< In pixels; 0 is the usual one.
    QString axis;           ///< A named axis; that of the unit if empty.
    int row = 0;            ///< In which of the charts that stand one above the other.
    bool scaled = true;     ///< Counts for the range of an automatic axis.
    bool hidden = false;
    bool fresh = true;     ///< The next value is the first since the channel connected: its stamp may be old.
    bool clockOff = false; ///< The server's clock is more than a minute away from ours.
    qint64 clockErrorNs = 0; ///< Of the newest sample: the server's time minus that of its arrival.
    quint64 squashed = 0;    ///< Samples that were lost because a queue was full.

    /// The name of the axis that it belongs to.
    QString axisName() const { return axis.isEmpty() ? unit() : axis; }
    QString unit() const { return displayUnit(metadata); }
    bool isConnected() const { return state == ChannelState::Connected; }
};

/// What a person has decided about a chart: which traces, how they look, axes and notes. For undo.
struct TraceSetState
{
    struct One
    {
        int id = 0;
        QString name;
        int style = 0;
        QColor color;
        float width = 0;
        QString axis;
        int row = 0;
        bool scaled = true;
        bool hidden = false;
        qint64 capacity = 0; ///< No step of undo: what was thrown away for it does not come back.
        bool operator==(const One &other) const
        {
            return id == other.id && name == other.name && style == other.style && color == other.color &&
                   width == other.width && axis == other.axis && row == other.row && scaled == other.scaled &&
                   hidden == other.hidden;
        }
    };
    QList<One> traces;
    QMap<QString, ChartAxis> axes;
    QList<ChartNote> notes;
    bool operator==(const TraceSetState &) const = default;
};

/// The traces of one chart and their samples. Fed by a panel from a SubscriptionGroup with a queue; knows
/// neither the network nor the screen.
class TraceSet : public QObject
{
    Q_OBJECT
public:
    /// Which of the two stamps of a sample says where it is drawn.
    enum class Clock : quint8 { Server, Arrival };

    /// Stamps that are further away from our clock than this are the server's mistake.
    static constexpr qint64 MaxClockErrorNs = 60'000'000'000;

    /// Traces that were taken off keep their samples for undo, so many in all; the oldest are dropped first.
    static constexpr qint64 MaxSetAside = 4'000'000;

    using QObject::QObject;

    TraceSetState state() const;
    /// Traces that come back have the samples that they had, then a gap, and no key: bind them.
    void show(const TraceSetState &state);
    /// All that the other has, samples included, in the place of what was here. Keys are forgotten: bind
    /// them.
    void takeOver(TraceSet *other);

    /// The id of the trace; that of the one that is there already, if the name is.
    int add(const QString &name);
    void remove(int id);
    void clear(); ///< For good.
    int size() const { return int(m_traces.size()); }
    bool isEmpty() const { return m_traces.empty(); }
    const Trace &at(int index) const { return *m_traces[size_t(index)]; }
    /// Null if there is none.
    Trace *find(int id) const;
    Trace *findName(const QString &name) const;
    QStringList names() const;

    void setCapacity(qint64 samples); ///< For all traces, those to come included.
    qint64 capacity() const { return m_capacity; }
    void setHidden(int id, bool hidden);
    /// Shows this one and hides all others; all again, if it is the only one shown.
    void solo(int id);
    /// Changes what a person decides about a trace (colour, width, axis, row, scaled).
    void change(int id, const std::function<void(Trace &)> &how);
    void setCapacityOf(int id, qint64 samples);
    int rowCount() const; ///< The last row that has a trace, plus one; at least 1.

    ChartAxis axis(const QString &name) const { return m_axes.value(name); }
    void setAxis(const QString &name, const ChartAxis &axis);
    const QMap<QString, ChartAxis> &axes() const { return m_axes; }
    /// Names of the axes that traces are on, in the order of the traces.
    QStringList axisNames() const;

    const QList<ChartNote> &notes() const { return m_notes; } ///< In the order of time.
    void addNote(const ChartNote &note);
    void removeNote(const ChartNote &note);

    Clock clock() const { return m_clock; }
    /// Orders what is kept by the other stamp, one trace after another in the passes of the event loop: one
    /// of a million samples takes 50 ms.
    void setClock(Clock clock);
    /// Forgets the samples, keeps the traces.
    void clearSamples();

    void bind(int id, int key);
    /// All channels are gone: a gap begins.
    void unbindAll(qint64 nowNs);
    void apply(const UpdateBatch &batch);
    void apply(const StateBatch &batch, qint64 nowNs);
    void setMetadata(int id, const MetadataPtr &metadata);

Q_SIGNALS:
    void tracesChanged(); ///< Which traces there are, or what is known of them.
    void samplesAdded();  ///< Once a batch.
    void notesChanged();

private:
    Trace *ofKey(int key) const;
    void setAside(std::unique_ptr<Trace> trace);
    std::unique_ptr<Trace> takeBack(int id);
    void convertNext();

    std::vector<std::unique_ptr<Trace>> m_traces;
    std::vector<std::unique_ptr<Trace>> m_aside; ///< The newest last.
    std::vector<Trace *> m_ofKey;
    QMap<QString, ChartAxis> m_axes;
    QList<ChartNote> m_notes;
    Clock m_clock = Clock::Server;
    int m_nextId = 1;
    qint64 m_capacity = TraceBuffer::DefaultCapacity;
};

} // namespace Candela
