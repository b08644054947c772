// SPDX-License-Identifier: MIT
#include "ContextPrivate.h"
#include "Subscription.h"

#include <QPointer>
#include <QSet>

namespace Candela {

class SubscriptionGroup::Private final : public Listener
{
public:
    struct Member
    {
        Pv pv; ///< Null: the key is free.
        quint32 line = Net::None;
    };

    Private(SubscriptionGroup *group, Context *owner, const SubscriptionOptions &wanted)
        : q(group)
        , context(owner)
        , options(wanted)
    {
    }

    /// Null once the context is gone.
    Context::Private *core() const { return context ? context->priv() : nullptr; }
    bool has(int key) const
    {
        return key >= 0 && std::size_t(key) < members.size() && !members[std::size_t(key)].pv.isNull();
    }
    int takeKey()
    {
        if (freeKeys.empty() && forgotten.size() > members.size() / 2)
            dropForgotten();
        if (!freeKeys.empty()) {
            const int key = freeKeys.back();
            freeKeys.pop_back();
            return key;
        }
        members.emplace_back();
        return int(members.size()) - 1;
    }
    bool hasNews() const { return !updates.empty() || !states.empty() || !metadataKeys.isEmpty(); }
    /// Drops the news of removed members, of all of them in one go, and lets their keys be used again.
    void dropForgotten();

    void takeReading(int key, const Reading &reading) override { updates.push_back({key, reading}); }
    void takeState(int key, ChannelState state) override { states.push_back({key, state}); }
    void takeMetadataChange(int key) override { metadataKeys.append(key); }
    void takeFailure(int, const Error &) override {} // the state and the access rights tell of it
    void countUpdates(quint64 received, quint64 squashed) override
    {
        stats.received += received;
        stats.squashed += squashed;
    }
    bool isPaused() const override { return paused; }
    void emitNews() override;

    SubscriptionGroup *q;
    QPointer<Context> context;
    SubscriptionOptions options;
    std::vector<Member> members;
    std::vector<int> freeKeys;
    std::vector<int> forgotten; ///< Keys of removed members that there may still be news of.
    int count = 0;
    bool paused = false;
    SubscriptionStats stats;
    // Of this frame.
    UpdateBatch updates;
    StateBatch states;
    QList<int> metadataKeys;
};

void SubscriptionGroup::Private::emitNews()
{
    dropForgotten();
    const QPointer<SubscriptionGroup> self(q);
    StateBatch connected;
    StateBatch others;
    // A member may have gone through several states in one frame; only where it stands now is told.
    const StateBatch news = std::exchange(states, {});
    QSet<int> told;
    for (auto change = news.rbegin(); change != news.rend(); ++change) {
        if (!told.contains(change->key)) {
            told.insert(change->key);
            (change->state == ChannelState::Connected ? connected : others).push_back(*change);
        }
    }
    UpdateBatch batch;
    std::swap(batch, updates);
    stats.delivered += batch.size();
    const QList<int> keys = std::exchange(metadataKeys, {});
    // "Connected" and labels come before the values, everything else after what was still heard.
    if (!connected.empty())
        Q_EMIT q->statesChanged(connected);
    if (self && !keys.isEmpty())
        Q_EMIT q->metadataChanged(keys);
    if (self && !batch.empty())
        Q_EMIT q->updated(batch);
    if (self && !others.empty())
        Q_EMIT q->statesChanged(others);
    if (!self)
        return;
    batch.clear();
    if (updates.empty())
        std::swap(batch, updates); // keeps its memory
}

void SubscriptionGroup::Private::dropForgotten()
{
    if (forgotten.empty())
        return;
    // A forgotten key belongs to no member until it is free again.
    const auto isGone = [this](int key) { return !has(key); };
    std::erase_if(updates, [&isGone](const Update &update) { return isGone(update.key); });
    std::erase_if(states, [&isGone](const StateChange &change) { return isGone(change.key); });
    metadataKeys.removeIf(isGone);
    freeKeys.insert(freeKeys.end(), forgotten.begin(), forgotten.end());
    forgotten.clear();
}

SubscriptionGroup::SubscriptionGroup(Context *context, const SubscriptionOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, context, options))
{
    qRegisterMetaType<Candela::UpdateBatch>();
    qRegisterMetaType<Candela::StateBatch>();
}

SubscriptionGroup::~SubscriptionGroup()
{
    clear();
    if (Context::Private *core = d->core())
        core->hub().forget(d.get());
}

int SubscriptionGroup::add(const Pv &pv)
{
    return add(QList<Pv>{pv}).value(0, -1);
}

QList<int> SubscriptionGroup::add(const QList<Pv> &pvs)
{
    QList<int> keys;
    Context::Private *core = d->core();
    std::vector<SubscriptionHub::Wish> wishes;
    for (const Pv &pv : pvs) {
        // A PV of another context, or of none, gets no key.
        if (!core || pv.isNull() || pv.handle()->core != core) {
            keys.append(-1);
            continue;
        }
        const int key = d->takeKey();
        d->members[std::size_t(key)].pv = pv;
        ++d->count;
        keys.append(key);
        wishes.push_back({pv.handle().get(), key});
    }
    if (wishes.empty())
        return keys;
    core->assertThread();
    const std::vector<quint32> lines = core->hub().add(wishes, d->options, d.get());
    for (std::size_t i = 0; i < wishes.size(); ++i)
        d->members[std::size_t(wishes[i].key)].line = lines[i];
    return keys;
}

void SubscriptionGroup::remove(int key)
{
    if (!d->has(key))
        return;
    Private::Member &member = d->members[std::size_t(key)];
    if (Context::Private *core = d->core())
        core->hub().remove({{member.line, key}}, d.get());
    member = {};
    --d->count;
    (d->hasNews() ? d->forgotten : d->freeKeys).push_back(key);
}

void SubscriptionGroup::clear()
{
    std::vector<SubscriptionHub::Place> places;
    for (std::size_t key = 0; key < d->members.size(); ++key) {
        if (!d->members[key].pv.isNull())
            places.push_back({d->members[key].line, int(key)});
    }
    if (Context::Private *core = d->core())
        core->hub().remove(places, d.get());
    d->members.clear();
    d->freeKeys.clear();
    d->forgotten.clear();
    d->count = 0;
    d->updates.clear();
    d->states.clear();
    d->metadataKeys.clear();
}

int SubscriptionGroup::size() const
{
    return d->count;
}

Pv SubscriptionGroup::pv(int key) const
{
    return d->has(key) ? d->members[std::size_t(key)].pv : Pv();
}

Reading SubscriptionGroup::latest(int key) const
{
    Context::Private *core = d->core();
    return core && d->has(key) ? core->hub().latest(d->members[std::size_t(key)].line) : Reading();
}

SubscriptionStats SubscriptionGroup::stats() const
{
    return d->stats;
}

bool SubscriptionGroup::isPaused() const
{
    return d->paused;
}

void SubscriptionGroup::setPaused(bool paused)
{
    if (d->paused == paused)
        return;
    d->paused = paused;
    if (paused) {
        d->updates.clear();
        return;
    }
    Context::Private *core = d->core();
    if (!core)
        return;
    for (std::size_t key = 0; key < d->members.size(); ++key) {
        if (!d->members[key].pv.isNull())
            core->hub().replay(d->members[key].line, int(key), d.get());
    }
}

} // namespace Candela
