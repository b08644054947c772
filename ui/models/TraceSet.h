// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FormatUnit.h"
#include "TraceBuffer.h"
#include "client/Subscription.h"

#include <QColor>
#include <QObject>

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
    TraceBuffer buffer;
    int key = -1;    ///< In the subscription group; -1 if unbound.
    int style = 0;   ///< Which colour, then which dash: kept while other traces come and go.
    QColor color;    ///< Of its own instead of the style's, if valid.
    float width = 0; ///< In pixels; 0 is the usual one.
    bool hidden = false;
    bool fresh = true;     ///< The next value is the first since the channel connected: its stamp may be old.
    bool clockOff = false; ///< The server's clock is more than a minute away from ours.
    quint64 squashed = 0;  ///< Samples that were lost because a queue was full.

    QString unit() const { return displayUnit(metadata); }
    bool isConnected() const { return state == ChannelState::Connected; }
};

/// The traces of one chart and their samples. Fed by a panel from a SubscriptionGroup with a queue; knows
/// neither the network nor the screen.
class TraceSet : public QObject
{
    Q_OBJECT
public:
    /// Stamps that are further away from our clock than this are the server's mistake.
    static constexpr qint64 MaxClockErrorNs = 60'000'000'000;

    using QObject::QObject;

    /// The id of the trace; that of the one that is there already, if the name is.
    int add(const QString &name);
    void remove(int id);
    void clear();
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

private:
    Trace *ofKey(int key) const;

    std::vector<std::unique_ptr<Trace>> m_traces;
    std::vector<Trace *> m_ofKey;
    int m_nextId = 1;
    qint64 m_capacity = TraceBuffer::DefaultCapacity;
};

} // namespace Candela
