// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Pv.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace Candela {

/// What a subscription is told about (the protocol's DBE_* bits).
enum class Event : quint16 {
    Value = 1,   ///< The value has left its monitor dead band (MDEL).
    Log = 2,     ///< The value has left its archive dead band (ADEL).
    Alarm = 4,   ///< Alarm severity or status have changed.
    Property = 8 ///< Units, limits or labels have changed.
};
/// Several of them: `Events(Event::Value) | Event::Alarm`.
Q_DECLARE_FLAGS(Events, Event)
Q_DECLARE_OPERATORS_FOR_FLAGS(Events)

/// What is subscribed to, and how it is delivered.
struct SubscriptionOptions
{
    Events events = Events(Event::Value) | Event::Alarm; ///< What the server sends an update for.
    /// The type to ask for; the native type if empty.
    std::optional<DataType> type{};
    /// Elements; 0 is the current length.
    quint32 count = 0;
    /// 0: only the newest value of a frame is delivered. n > 0: every sample, up to n waiting; beyond that
    /// the oldest are dropped and counted (Reading::squashed() of the next, and Stats::squashed).
    int queue = 0;
};

/// Counts since the subscription was made.
struct SubscriptionStats
{
    quint64 received = 0;  ///< Updates that came from the network.
    quint64 delivered = 0; ///< Readings handed to the caller.
    quint64 squashed =
        0; ///< Dropped because a queue was full (never counts what a newest-only listener skips).
};

/// One listener to one PV. Lives in the thread of its Context; deleting it ends the listening, and the
/// network subscription with the last listener. Survives reconnects; after one the first value is always
/// delivered.
class CANDELA_EXPORT Subscription : public QObject
{
    Q_OBJECT
public:
    ~Subscription() override; ///< Nothing is told any more; allowed in its own slots.

    Pv pv() const; ///< The one that it was made by.
    /// The newest value; invalid until the first one. While the channel is not connected it is what was last
    /// heard: state() tells whether it is stale.
    Reading latest() const;
    ChannelState state() const;      ///< Of the channel.
    SubscriptionStats stats() const; ///< Of this listener alone.
    bool isPaused() const;           ///< Between pause() and resume().

public Q_SLOTS:
    /// Nothing is delivered until resume(); the network subscription stays, for others may share it.
    void pause();
    void resume(); ///< The newest value is delivered again.

Q_SIGNALS:
    /// A value, at most one a frame without a queue. The first one of each connection always comes.
    void updated(const Candela::Reading &reading);
    /// The channel was connected or lost. Tells a new listener where things stand.
    void stateChanged(Candela::ChannelState state);
    /// The server refused the subscription, for example because it may not be read.
    void failed(const Candela::Error &error);

private:
    friend class Pv;
    Subscription(const Pv &pv, const SubscriptionOptions &options, QObject *parent);
    class Private;
    std::unique_ptr<Private> d;
};

/// Ends a listen() before its context object goes. Copies stand for the same listener; letting go of it ends
/// nothing. In the thread of the PV's Context.
class CANDELA_EXPORT ListenerToken
{
public:
    ListenerToken() = default; ///< Of no listener: not active.
    /// Nothing is called any more from here on, even by what waits. Harmless if it has ended.
    void remove();
    bool isActive() const { return !m_subscription.isNull(); } ///< Neither removed nor without its object.
    /// For pausing, its state and its statistics; null if it has ended.
    Subscription *subscription() const { return m_subscription; }

private:
    friend ListenerToken listen(const Pv &, QObject *, std::function<void(const Reading &)>,
                                const SubscriptionOptions &);
    QPointer<Subscription> m_subscription;
};

/// Calls `handler` with each update for as long as `context` lives, or until the token's remove():
///
///     listen(lux, this, [this](const Reading &value) { m_label->setText(value.toText()); });
///
/// A Subscription underneath, owned by `context`, which must not be null and is of the PV's thread.
CANDELA_EXPORT ListenerToken listen(const Pv &pv, QObject *context,
                                    std::function<void(const Reading &)> handler,
                                    const SubscriptionOptions &options = {});

/// A value for one member of a SubscriptionGroup.
struct Update
{
    int key = -1;    ///< As SubscriptionGroup::add() gave it.
    Reading reading; ///< Valid.
};
/// What one frame brought.
using UpdateBatch = std::vector<Update>;

/// A new state for one member of a SubscriptionGroup.
struct StateChange
{
    int key = -1;                            ///< As SubscriptionGroup::add() gave it.
    ChannelState state = ChannelState::Idle; ///< Where the channel is now.
};
/// The members whose state is new, in one frame.
using StateBatch = std::vector<StateChange>;

/// Thousands of PVs with one object and one signal a frame: what tables, plans and charts use. With a queue,
/// a batch holds several updates of a key, oldest first; without, at most one.
class CANDELA_EXPORT SubscriptionGroup : public QObject
{
    Q_OBJECT
public:
    /// `context` may go first; the group then is silent.
    explicit SubscriptionGroup(Context *context, const SubscriptionOptions &options = {},
                               QObject *parent = nullptr);
    ~SubscriptionGroup() override; ///< Ends all members; allowed in its own slots.

    /// Begins to listen and gives the member's key: small, dense and used again after remove(). -1 for a PV
    /// that is null or of another context. The same PV may be a member several times.
    int add(const Pv &pv);
    /// The same for many with one command: the keys in the order of the input.
    QList<int> add(const QList<Pv> &pvs);
    /// Nothing of the key is told any more. Keys that are none are ignored.
    void remove(int key);
    void clear();                    ///< Removes all members; keys begin at 0 again.
    int size() const;                ///< Members.
    Pv pv(int key) const;            ///< Null for a key that is none.
    Reading latest(int key) const;   ///< Invalid until the first one.
    SubscriptionStats stats() const; ///< Sums over all members.
    bool isPaused() const;           ///< As setPaused() left it.

public Q_SLOTS:
    /// As Subscription::pause() and resume(), for all members.
    void setPaused(bool paused);

Q_SIGNALS:
    /// At most once a frame; the first update of a quiet group at once. The batch lives until the slot
    /// returns.
    void updated(const Candela::UpdateBatch &batch);
    /// Where members stand now, each at most once.
    void statesChanged(const Candela::StateBatch &batch);
    /// Units, limits or labels of these members are new: Pv::metadata().
    void metadataChanged(const QList<int> &keys);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Candela
