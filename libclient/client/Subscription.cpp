// SPDX-License-Identifier: MIT
#include "Subscription.h"

#include "ContextPrivate.h"

#include <QPointer>

namespace Candela {

class Subscription::Private final : public Listener
{
public:
    Private(Subscription *subscription, const Pv &handle)
        : q(subscription)
        , pv(handle)
    {
    }

    Context::Private *core() const { return pv.handle() ? pv.handle()->core : nullptr; }

    void takeReading(int, const Reading &reading) override
    {
        // Newest only unless there is a queue: one place is used again and again.
        if (!queued)
            readings.clear();
        readings.push_back(reading);
    }
    void takeState(int, ChannelState state) override { newState = state; }
    void takeMetadataChange(int) override {}
    void takeFailure(int, const Error &failure) override { error = failure; }
    void countUpdates(quint64 received, quint64 squashed) override
    {
        stats.received += received;
        stats.squashed += squashed;
    }
    bool isPaused() const override { return paused; }
    void emitNews() override;

    Subscription *q;
    Pv pv;
    quint32 line = Net::None;
    std::vector<Reading> readings;
    std::optional<ChannelState> newState;
    Error error;
    SubscriptionStats stats;
    bool queued = false;
    bool paused = false;
};

void Subscription::Private::emitNews()
{
    const QPointer<Subscription> self(q);
    std::vector<Reading> batch;
    std::swap(batch, readings);
    const std::optional<ChannelState> state = std::exchange(newState, {});
    const Error failure = std::exchange(error, {});
    // "Connected" comes before the values of the connection, everything else after what was still heard.
    if (state == ChannelState::Connected)
        Q_EMIT q->stateChanged(*state);
    for (const Reading &reading : batch) {
        if (!self)
            return;
        ++stats.delivered;
        Q_EMIT q->updated(reading);
    }
    if (self && state && state != ChannelState::Connected)
        Q_EMIT q->stateChanged(*state);
    if (self && failure)
        Q_EMIT q->failed(failure);
    if (!self)
        return;
    batch.clear();
    if (readings.empty())
        std::swap(batch, readings); // keeps its memory
}

void ListenerToken::remove()
{
    // It may be called within the handler, which is a part of what is deleted.
    if (Subscription *subscription = m_subscription) {
        m_subscription = nullptr;
        subscription->disconnect();
        subscription->pause();
        subscription->deleteLater();
    }
}

ListenerToken listen(const Pv &pv, QObject *context, std::function<void(const Reading &)> handler,
                     const SubscriptionOptions &options)
{
    Q_ASSERT(context && handler);
    ListenerToken token;
    token.m_subscription = pv.subscribe(options, context);
    QObject::connect(token.m_subscription, &Subscription::updated, context, std::move(handler));
    return token;
}

Subscription::Subscription(const Pv &pv, const SubscriptionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, pv))
{
    qRegisterMetaType<Candela::ChannelState>();
    d->queued = options.queue > 0;
    Context::Private *core = d->core();
    if (!core || core->isClosing())
        return;
    core->assertThread();
    d->line = core->hub().add({{pv.handle().get(), 0}}, options, d.get()).front();
}

Subscription::~Subscription()
{
    Context::Private *core = d->core();
    if (!core || d->line == Net::None)
        return;
    core->assertThread();
    core->hub().forget(d.get());
    core->hub().remove({{d->line, 0}}, d.get());
}

Pv Subscription::pv() const
{
    return d->pv;
}

Reading Subscription::latest() const
{
    Context::Private *core = d->core();
    return core && d->line != Net::None ? core->hub().latest(d->line) : Reading();
}

ChannelState Subscription::state() const
{
    return d->pv.state();
}

SubscriptionStats Subscription::stats() const
{
    return d->stats;
}

bool Subscription::isPaused() const
{
    return d->paused;
}

void Subscription::pause()
{
    d->paused = true;
    d->readings.clear();
}

void Subscription::resume()
{
    if (!d->paused)
        return;
    d->paused = false;
    Context::Private *core = d->core();
    if (core && d->line != Net::None)
        core->hub().replay(d->line, 0, d.get());
}

} // namespace Candela
