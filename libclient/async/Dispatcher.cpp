// SPDX-License-Identifier: MIT
#include "Dispatcher.h"

#include <QList>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <unordered_map>

namespace Candela {

/// One subscription. Its mutex makes posting to the subscriber and the subscriber's end exclude each other:
/// QObject::destroyed waits in ~QObject until the event is posted, and ~QObject then takes the event away.
struct DispatcherEntry
{
    DispatcherEntry(std::type_index topic, QObject *to, const QObject *from,
                    std::function<void(const void *)> handle)
        : type(topic)
        , publisher(from)
        , handler(std::move(handle))
        , subscriber(to)
    {
    }

    const std::type_index type;
    const QObject *const publisher; ///< Only compared.
    const std::function<void(const void *)> handler;
    std::atomic<bool> active{true};
    std::atomic<int> pending{0};
    std::atomic<quint64> dropped{0};

    std::mutex mutex;
    QObject *subscriber; ///< Under the mutex; null once ended.
    QMetaObject::Connection subscriberGone;
    QMetaObject::Connection publisherGone;

    /// True for the one call that ends it.
    bool end()
    {
        if (!active.exchange(false))
            return false;
        QMetaObject::Connection connections[2];
        {
            const std::lock_guard lock(mutex);
            subscriber = nullptr;
            connections[0] = std::exchange(subscriberGone, {});
            connections[1] = std::exchange(publisherGone, {});
        }
        // Not under the mutex: disconnecting takes the locks of signals, which a dying object may hold.
        for (const auto &connection : connections)
            QObject::disconnect(connection);
        return true;
    }
};

using EntryPtr = std::shared_ptr<DispatcherEntry>;

/// The subscriptions by message type. Whoever delivers takes a snapshot (QList shares it) and needs no lock
/// from then on, so handlers may do as they please.
class DispatcherCore
{
public:
    void add(const EntryPtr &entry)
    {
        const std::lock_guard lock(m_mutex);
        m_topics[entry->type].entries.append(entry);
    }

    QList<EntryPtr> snapshot(std::type_index type) const
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_topics.find(type);
        return found == m_topics.end() ? QList<EntryPtr>() : found->second.entries;
    }

    QList<EntryPtr> all() const
    {
        QList<EntryPtr> list;
        const std::lock_guard lock(m_mutex);
        for (const auto &[type, topic] : m_topics)
            list += topic.entries;
        return list;
    }

    void end(const EntryPtr &entry)
    {
        if (!entry->end())
            return;
        QList<EntryPtr> rubbish; // destroyed behind the lock: handlers own things with destructors
        const std::lock_guard lock(m_mutex);
        const auto found = m_topics.find(entry->type);
        if (found == m_topics.end())
            return;
        Topic &topic = found->second;
        // In a long list ended ones are swept when they are the half, so that thousands that end together do
        // not cost one pass each.
        if (++topic.ended * 2 < topic.entries.size() && topic.entries.size() > SweptAtOnce)
            return;
        QList<EntryPtr> living;
        for (const EntryPtr &e : std::as_const(topic.entries)) {
            if (e->active)
                living.append(e);
        }
        rubbish.swap(topic.entries);
        topic.entries = std::move(living);
        topic.ended = 0;
        if (topic.entries.isEmpty())
            m_topics.erase(found);
    }

private:
    static constexpr qsizetype SweptAtOnce = 64;
    struct Topic
    {
        QList<EntryPtr> entries;
        qsizetype ended = 0;
    };
    mutable std::mutex m_mutex;
    std::unordered_map<std::type_index, Topic> m_topics;
};

bool DispatchToken::isActive() const
{
    const EntryPtr entry = m_entry.lock();
    return entry && entry->active;
}

quint64 DispatchToken::dropped() const
{
    const EntryPtr entry = m_entry.lock();
    return entry ? entry->dropped.load() : 0;
}

Dispatcher::Dispatcher()
    : d(std::make_shared<DispatcherCore>())
{
}

Dispatcher::~Dispatcher()
{
    const QList<EntryPtr> entries = d->all();
    for (const EntryPtr &entry : entries)
        entry->end();
}

DispatchToken Dispatcher::add(std::type_index type, QObject *subscriber, const QObject *publisher,
                              ErasedHandler handler)
{
    Q_ASSERT(subscriber);
    auto entry = std::make_shared<DispatcherEntry>(type, subscriber, publisher, std::move(handler));
    const auto endNow = [weakCore = std::weak_ptr(d), weakEntry = std::weak_ptr(entry)] {
        const EntryPtr mine = weakEntry.lock();
        if (!mine)
            return;
        if (const auto core = weakCore.lock())
            core->end(mine);
        else
            mine->end();
    };
    {
        const std::lock_guard lock(entry->mutex);
        entry->subscriberGone = QObject::connect(subscriber, &QObject::destroyed, endNow);
        if (publisher)
            entry->publisherGone = QObject::connect(publisher, &QObject::destroyed, endNow);
    }
    d->add(entry);
    return DispatchToken(entry);
}

int Dispatcher::send(std::type_index type, const void *message, const QObject *publisher, Copier copier)
{
    const QList<EntryPtr> entries = d->snapshot(type); // from here on the dispatcher itself may go
    CopiedMessage copy;
    int reached = 0;
    for (const EntryPtr &entry : entries) {
        if (!entry->active || (entry->publisher && entry->publisher != publisher))
            continue;
        std::unique_lock lock(entry->mutex);
        if (!entry->subscriber)
            continue;
        ++reached;
        if (entry->subscriber->thread() == QThread::currentThread()) {
            lock.unlock();
            entry->handler(message);
            continue;
        }
        if (entry->pending.fetch_add(1) >= MaxPending) {
            --entry->pending;
            ++entry->dropped;
            continue;
        }
        if (!copy)
            copy = copier(message);
        // The event counts itself out when it is destroyed, whether it was delivered or died with its
        // receiver.
        const std::shared_ptr<void> ticket(nullptr, [entry](void *) { --entry->pending; });
        QMetaObject::invokeMethod(
            entry->subscriber,
            [entry, copy, ticket] {
                if (entry->active)
                    entry->handler(copy.get());
            },
            Qt::QueuedConnection);
    }
    return reached;
}

int Dispatcher::count(std::type_index type) const
{
    const QList<EntryPtr> entries = d->snapshot(type);
    return int(
        std::count_if(entries.begin(), entries.end(), [](const EntryPtr &e) { return e->active.load(); }));
}

void Dispatcher::unsubscribe(const DispatchToken &token)
{
    if (const EntryPtr entry = token.m_entry.lock())
        d->end(entry);
}

void Dispatcher::unsubscribe(const QObject *subscriber)
{
    const QList<EntryPtr> entries = d->all();
    for (const EntryPtr &entry : entries) {
        std::unique_lock lock(entry->mutex);
        const bool mine = entry->subscriber == subscriber;
        lock.unlock();
        if (mine && subscriber)
            d->end(entry);
    }
}

} // namespace Candela
