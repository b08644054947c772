// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"

#include <QObject>

#include <functional>
#include <memory>
#include <type_traits>
#include <typeindex>
#include <utility>

namespace Candela {

class DispatcherCore;
struct DispatcherEntry;

/// One subscription to a Dispatcher, to end it before its subscriber's life does. Dropping a token changes
/// nothing. Cheap to copy; any thread.
class CANDELA_EXPORT DispatchToken
{
public:
    DispatchToken() = default; ///< Of no subscription: not active.
    /// The handler may still be called.
    bool isActive() const;
    /// Messages that were lost because too many waited for the subscriber's thread.
    quint64 dropped() const;

private:
    friend class Dispatcher;
    friend class DispatcherCore;
    explicit DispatchToken(std::weak_ptr<DispatcherEntry> entry)
        : m_entry(std::move(entry))
    {
    }
    std::weak_ptr<DispatcherEntry> m_entry;
};

/// Publish and subscribe between objects that do not know each other. The type of a message is its topic:
///
///     struct RoomOccupied { QString room; };
///     dispatcher.subscribe<RoomOccupied>(this, [this](const RoomOccupied &m) { light(m.room); });
///     dispatcher.publish(RoomOccupied{"F1:R03"});                 // from any thread, nobody need listen
///     dispatcher.subscribe<RoomOccupied>(this, sensor, handler);  // only what `sensor` publishes
///     dispatcher.publish(RoomOccupied{"F1:R03"}, sensor);
///
/// *Weak on both sides.* A subscription ends with its subscriber, or with the publisher that it is restricted
/// to; the dispatcher keeps neither alive and may go before both. A publisher need not be an object at all.
///
/// *Threads.* Every member may be called from any thread; subscriber and publisher only have to be alive
/// during the call. A handler runs in its subscriber's thread: within publish() if that is the caller's, else
/// through that thread's event loop, with a copy of the message that all such subscribers share.
///
/// *Order.* Subscribers are called in the order in which they subscribed. What one thread publishes reaches
/// each subscriber in the order of publication; there is no order between threads. A message that is
/// published within a handler is delivered at once, like a signal: to subscribers further down the list it
/// comes before the one that is being delivered.
///
/// *Within a handler* everything is allowed: a new subscriber gets the messages published after it
/// subscribed; one that was ended is not called again, not even for what already waits; subscriber or
/// dispatcher may be destroyed. Handlers must not throw. Ending a subscription from another thread does not
/// wait for its handler.
///
/// *Bounded.* At most MaxPending messages of a subscription wait for another thread; further ones are dropped
/// and counted.
class CANDELA_EXPORT Dispatcher
{
public:
    static constexpr int MaxPending = 100'000; ///< Messages of one subscription.

    Dispatcher();  ///< Belongs to no thread.
    ~Dispatcher(); ///< Ends all subscriptions; what waits in other threads is dropped.
    Q_DISABLE_COPY_MOVE(Dispatcher)

    /// `handler` is called with each Message (or nothing, if it takes nothing).
    template <typename Message, typename Handler>
    DispatchToken subscribe(QObject *subscriber, Handler &&handler)
    {
        return subscribe<Message>(subscriber, nullptr, std::forward<Handler>(handler));
    }
    /// Only what `publisher` publishes; nullptr is everybody.
    template <typename Message, typename Handler>
    DispatchToken subscribe(QObject *subscriber, const QObject *publisher, Handler &&handler)
    {
        return add(typeid(Message), subscriber, publisher, erase<Message>(std::forward<Handler>(handler)));
    }
    /// A member function of the subscriber.
    template <typename Message, typename Subscriber, typename Base>
    requires std::is_base_of_v<Base, Subscriber>
        DispatchToken subscribe(Subscriber *subscriber, void (Base::*method)(const Message &),
                                const QObject *publisher = nullptr)
    {
        return subscribe<Message>(static_cast<QObject *>(subscriber), publisher,
                                  [subscriber, method](const Message &m) { (subscriber->*method)(m); });
    }

    /// Returns how many subscribers there were for it.
    template <typename Message>
    int publish(const Message &message, const QObject *publisher = nullptr)
    {
        return send(typeid(Message), &message, publisher, [](const void *m) {
            return CopiedMessage(std::make_shared<Message>(*static_cast<const Message *>(m)));
        });
    }

    void unsubscribe(const DispatchToken &token); ///< Harmless if it has ended.
    /// All that `subscriber` has.
    void unsubscribe(const QObject *subscriber);
    /// Subscriptions to Message that are active, whatever publisher they are restricted to.
    template <typename Message>
    int subscriberCount() const
    {
        return count(typeid(Message));
    }

private:
    using ErasedHandler = std::function<void(const void *)>;
    using CopiedMessage = std::shared_ptr<const void>;
    using Copier = CopiedMessage (*)(const void *);

    template <typename Message, typename Handler>
    static ErasedHandler erase(Handler &&handler)
    {
        if constexpr (std::is_invocable_v<Handler &, const Message &>)
            return [h = std::forward<Handler>(handler)](const void *m) mutable {
                h(*static_cast<const Message *>(m));
            };
        else
            return [h = std::forward<Handler>(handler)](const void *) mutable { h(); };
    }

    DispatchToken add(std::type_index type, QObject *subscriber, const QObject *publisher,
                      ErasedHandler handler);
    int send(std::type_index type, const void *message, const QObject *publisher, Copier copier);
    int count(std::type_index type) const;

    std::shared_ptr<DispatcherCore> d;
};

} // namespace Candela
