// SPDX-License-Identifier: MIT
#pragma once

#include "../transport/Mailbox.h"
#include "../transport/Subscriptions.h"
#include "Listener.h"
#include "PvPrivate.h"
#include "Subscription.h"

#include <vector>

namespace Candela {

/// Joins listeners to network subscriptions: all listeners to one PV with the same events, type and count
/// share one. The first makes it, the last ends it. Belongs to the context's thread.
class SubscriptionHub
{
public:
    explicit SubscriptionHub(Context::Private &core)
        : m_core(core)
    {
    }

    /// One listener's wish.
    struct Wish
    {
        Pv::Private *pv = nullptr;
        int key = 0;
    };
    /// Adds them all with at most one command; gives each one's subscription index.
    std::vector<quint32> add(const std::vector<Wish> &wishes, const SubscriptionOptions &options,
                             Listener *listener);
    struct Place
    {
        quint32 subscription = Net::None;
        int key = 0;
    };
    void remove(const std::vector<Place> &places, Listener *listener);
    /// The newest value is told again, if there is one that is not stale.
    void replay(quint32 subscription, int key, Listener *listener);
    /// The listener is going: nothing may be told to it any more.
    void forget(Listener *listener);

    Reading latest(quint32 subscription) const;

    // One frame.
    void distribute(const Net::Mail &mail);
    void tellStates(Pv::Private &pv);
    bool hasNews() const { return m_replaysWait || !m_news.empty(); }
    /// Runs the callers' code. `alive` turns false if the context goes meanwhile.
    void emitNews(const std::shared_ptr<bool> &alive);

private:
    struct Entry
    {
        Listener *listener = nullptr;
        int key = 0;
        int queue = 0;
        bool replay = false;
    };
    struct Line
    {
        std::vector<Entry> entries;
        Reading latest;
        Pv::Private *pv = nullptr; ///< Null: free.
        quint32 next = Net::None;  ///< The PV's next subscription, or the next free line.
        quint32 count = 0;
        quint32 queue = 0;
        quint16 generation = 0;
        quint16 events = 0;
        qint8 type = -1;
    };

    quint32 find(const Pv::Private &pv, const SubscriptionOptions &options) const;
    quint32 takeLine();
    void noteNews(Listener *listener);
    void giveReplays();
    Line *lineOf(quint32 id);

    Context::Private &m_core;
    std::vector<Line> m_lines;
    quint32 m_firstFree = Net::None;
    quint32 m_lastFree = Net::None;
    std::vector<Listener *> m_news;     ///< Of this frame; a listener that goes leaves a null.
    std::vector<quint32> m_replayLines; ///< Lines with entries that wait for a replay.
    bool m_replaysWait = false;
    std::vector<const Reading *> m_run;
};

} // namespace Candela
