// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ProbeFeed.h"

#include "async/Futures.h"
#include "models/RecordFields.h"

#include <QDateTime>
#include <QTimerEvent>

namespace Candela {

namespace {
/// People read no faster.
constexpr int SoonMs = 100;
constexpr int TickMs = 1000;
} // namespace

ProbeFeed::~ProbeFeed() = default;

void ProbeFeed::watch(Context *context, const QString &name)
{
    ++m_generation;
    m_subscription.reset();
    m_state = ProbeState();
    m_counted = 0;
    m_pv = context && !name.isEmpty() ? context->pv(name) : Pv();
    if (m_pv.isNull()) {
        m_tick.stop();
        Q_EMIT changed();
        return;
    }
    m_subscription.reset(m_pv.subscribe());
    connect(m_subscription.get(), &Subscription::updated, this, [this](const Reading &reading) {
        m_state.reading = reading.compacted();
        ++m_state.updates;
        m_fresh = true;
        schedule();
    });
    connect(m_subscription.get(), &Subscription::stateChanged, this, &ProbeFeed::takeState);
    m_tick.start(TickMs, this);
    takeState(m_pv.state());
}

void ProbeFeed::takeState(ChannelState state)
{
    const bool was = m_state.info.state == ChannelState::Connected;
    if (was && state != ChannelState::Connected)
        m_state.lostAtMs = QDateTime::currentMSecsSinceEpoch();
    m_state.info = m_pv.info();
    if (state == ChannelState::Connected) {
        m_state.lostAtMs = 0;
        refresh();
        Q_EMIT connected();
    }
    Q_EMIT changed();
}

void ProbeFeed::read(ReadForm form, const ReadOptions &options,
                     void (ProbeFeed::*take)(const DetailedReading &))
{
    whenFinished(m_pv.readAs(form, options), this,
                 [this, take, generation = m_generation](const QFuture<DetailedReading> &future) {
                     // A server need not know a form: that is no fault of the PV, and what it tells is left
                     // out.
                     if (generation == m_generation && future.resultCount() > 0)
                         (this->*take)(future.result());
                 });
}

void ProbeFeed::refresh()
{
    if (m_pv.isNull() || !m_pv.isConnected())
        return;
    m_fresh = false;
    ReadOptions asText;
    asText.type = DataType::String;
    asText.count = 1;
    read(ReadForm::Plain, asText, &ProbeFeed::takeText);
    ReadOptions one;
    one.count = 1;
    read(ReadForm::AlarmAcknowledge, one, &ProbeFeed::takeAcknowledge);
    if (m_state.recordType.isEmpty())
        read(ReadForm::ClassName, one, &ProbeFeed::takeRecordType);
    const QString record = RecordFields::recordOf(m_pv.name());
    if (record.isEmpty() || !m_state.description.isEmpty())
        return;
    const Pv description = m_pv.context()->pv(record + QStringLiteral(".DESC"));
    whenFinished(description.read(asText), this,
                 [this, description, generation = m_generation](const QFuture<Reading> &future) {
                     description.requestIdle();
                     if (generation != m_generation || future.resultCount() == 0)
                         return;
                     m_state.description = future.result().toText();
                     schedule();
                 });
}

void ProbeFeed::takeText(const DetailedReading &detailed)
{
    m_state.serverText = detailed.reading.toText();
    schedule();
}

void ProbeFeed::takeAcknowledge(const DetailedReading &detailed)
{
    m_state.acknowledge = detailed.acknowledge;
    schedule();
}

void ProbeFeed::takeRecordType(const DetailedReading &detailed)
{
    m_state.recordType = detailed.reading.toText();
    Q_EMIT recordTypeKnown(m_state.recordType);
    schedule();
}

void ProbeFeed::schedule()
{
    if (!m_soon.isActive())
        m_soon.start(SoonMs, this);
}

void ProbeFeed::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_tick.timerId()) {
        // A mean over some seconds; the first second is all there is.
        const double now = double(m_state.updates - m_counted) * 1000 / TickMs;
        m_state.perSecond = m_counted == 0 ? now : m_state.perSecond * 0.7 + now * 0.3;
        m_counted = m_state.updates;
        if (m_fresh)
            refresh();
    } else if (event->timerId() == m_soon.timerId()) {
        m_soon.stop();
    } else {
        QObject::timerEvent(event);
        return;
    }
    if (!m_pv.isNull()) {
        m_state.info = m_pv.info();
        m_state.metadata = m_pv.metadata();
    }
    Q_EMIT changed();
}

} // namespace Candela
