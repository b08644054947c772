// SPDX-License-Identifier: MIT
#include "SubscriptionHub.h"

#include "ContextPrivate.h"

#include <algorithm>

namespace Candela {

using Net::None;

quint32 SubscriptionHub::find(const Pv::Private &pv, const SubscriptionOptions &options) const
{
    const auto type = options.type ? qint8(*options.type) : qint8(-1);
    for (quint32 i = pv.firstSubscription; i != None; i = m_lines[i].next) {
        const Line &line = m_lines[i];
        if (line.events == quint16(options.events) && line.type == type && line.count == options.count)
            return i;
    }
    return None;
}

quint32 SubscriptionHub::takeLine()
{
    if (m_firstFree == None) {
        m_lines.emplace_back();
        return quint32(m_lines.size() - 1);
    }
    const quint32 index = m_firstFree;
    m_firstFree = m_lines[index].next;
    if (m_firstFree == None)
        m_lastFree = None;
    return index;
}

std::vector<quint32> SubscriptionHub::add(const std::vector<Wish> &wishes, const SubscriptionOptions &options,
                                          Listener *listener)
{
    std::vector<quint32> result;
    result.reserve(wishes.size());
    std::vector<Net::NewSubscription> fresh;
    std::vector<std::pair<quint32, quint32>> queues;
    const auto queue = quint32(std::max(0, options.queue));
    for (const Wish &wish : wishes) {
        quint32 index = find(*wish.pv, options);
        if (index == None) {
            index = takeLine();
            Line &line = m_lines[index];
            line.pv = wish.pv;
            line.next = wish.pv->firstSubscription;
            line.count = options.count;
            line.queue = queue;
            line.events = quint16(options.events);
            line.type = options.type ? qint8(*options.type) : qint8(-1);
            wish.pv->firstSubscription = index;
            fresh.push_back({Net::makeId(index, line.generation), wish.pv->index, options.type, options.count,
                             queue, line.events});
        } else if (queue > m_lines[index].queue) {
            m_lines[index].queue = queue;
            queues.emplace_back(Net::makeId(index, m_lines[index].generation), queue);
        }
        m_lines[index].entries.push_back({listener, wish.key, options.queue, false});
        result.push_back(index);
        // Whoever comes is told where things stand, so that no caller needs a first look of its own.
        listener->takeState(wish.key, wish.pv->state);
        replay(index, wish.key, listener);
    }
    noteNews(listener);
    if (!fresh.empty() || !queues.empty()) {
        std::vector<Net::NewChannel> channels;
        for (const Wish &wish : wishes)
            m_core.use(*wish.pv, channels);
        m_core.post([channels = std::move(channels), fresh = std::move(fresh),
                     queues = std::move(queues)](Net::Engine &engine) {
            engine.channels().define(channels);
            engine.subscriptions().add(fresh);
            for (const auto &[id, size] : queues)
                engine.subscriptions().setQueue(id, size);
        });
        m_core.collect();
    }
    m_core.scheduleFrame();
    return result;
}

void SubscriptionHub::remove(const std::vector<Place> &places, Listener *listener)
{
    std::vector<quint32> gone;
    for (const Place &place : places) {
        Line &line = m_lines[place.subscription];
        const auto it = std::find_if(line.entries.begin(), line.entries.end(), [&](const Entry &entry) {
            return entry.listener == listener && entry.key == place.key;
        });
        if (it == line.entries.end())
            continue;
        line.entries.erase(it);
        if (!line.entries.empty())
            continue;
        gone.push_back(Net::makeId(place.subscription, line.generation));
        quint32 *at = &line.pv->firstSubscription;
        while (*at != place.subscription)
            at = &m_lines[*at].next;
        *at = line.next;
        const quint16 generation = Net::nextGeneration(line.generation);
        line = Line();
        line.generation = generation;
        if (m_lastFree == None)
            m_firstFree = place.subscription;
        else
            m_lines[m_lastFree].next = place.subscription;
        m_lastFree = place.subscription;
    }
    if (!gone.empty())
        m_core.post([gone = std::move(gone)](Net::Engine &engine) { engine.subscriptions().remove(gone); });
}

void SubscriptionHub::replay(quint32 subscription, int key, Listener *listener)
{
    Line &line = m_lines[subscription];
    if (!line.latest.isValid())
        return;
    for (Entry &entry : line.entries) {
        if (entry.listener == listener && entry.key == key)
            entry.replay = true;
    }
    m_replayLines.push_back(subscription);
    m_replaysWait = true;
    m_core.scheduleFrame();
}

void SubscriptionHub::forget(Listener *listener)
{
    if (listener->hasNews)
        std::replace(m_news.begin(), m_news.end(), listener, static_cast<Listener *>(nullptr));
}

Reading SubscriptionHub::latest(quint32 subscription) const
{
    return m_lines[subscription].latest;
}

SubscriptionHub::Line *SubscriptionHub::lineOf(quint32 id)
{
    const quint32 index = Net::indexOf(id);
    if (index >= m_lines.size() || !m_lines[index].pv || m_lines[index].generation != Net::generationOf(id))
        return nullptr; // cancelled while this was on its way
    return &m_lines[index];
}

void SubscriptionHub::noteNews(Listener *listener)
{
    if (listener->hasNews)
        return;
    listener->hasNews = true;
    m_news.push_back(listener);
}

void SubscriptionHub::distribute(const Net::Mail &mail)
{
    for (const Net::UpdateRun &run : mail.runs) {
        Line *line = lineOf(run.subscription);
        if (!line)
            continue;
        m_run.clear();
        for (quint32 i = 0, at = run.first; i < run.count; ++i, at = mail.entries[at].next)
            m_run.push_back(&mail.entries[at].reading);
        line->latest = m_run.back()->compacted();
        line->pv->updates += run.received;
        for (Entry &entry : line->entries) {
            Listener *listener = entry.listener;
            if (listener->isPaused())
                continue;
            entry.replay = false;
            noteNews(listener);
            if (entry.queue <= 0) {
                listener->countUpdates(run.received, 0);
                listener->takeReading(entry.key, *m_run.back());
                continue;
            }
            // The mailbox keeps what the longest queue needs; a shorter one drops its oldest here.
            const std::size_t first =
                m_run.size() - std::min<std::size_t>(m_run.size(), std::size_t(entry.queue));
            const auto squashed = run.squashed + quint32(first);
            listener->countUpdates(run.received, squashed);
            for (std::size_t i = first; i < m_run.size(); ++i) {
                if (i == first && squashed > 0) {
                    Reading reading = *m_run[i];
                    reading.setSquashed(squashed);
                    listener->takeReading(entry.key, reading);
                } else {
                    listener->takeReading(entry.key, *m_run[i]);
                }
            }
        }
    }
    for (const Net::SubscriptionFailure &failure : mail.failures) {
        const Line *line = lineOf(failure.subscription);
        if (!line)
            continue;
        for (const Entry &entry : line->entries) {
            entry.listener->takeFailure(entry.key, failure.error);
            noteNews(entry.listener);
        }
    }
    giveReplays();
}

void SubscriptionHub::giveReplays()
{
    m_replaysWait = false;
    for (const quint32 index : m_replayLines) {
        Line &line = m_lines[index];
        for (Entry &entry : line.entries) {
            if (!entry.replay)
                continue;
            entry.replay = false;
            // A value of before the connection was lost is not shown as fresh.
            if (line.pv->state != ChannelState::Connected || entry.listener->isPaused())
                continue;
            entry.listener->takeReading(entry.key, line.latest);
            noteNews(entry.listener);
        }
    }
    m_replayLines.clear();
}

void SubscriptionHub::tellStates(Pv::Private &pv)
{
    for (quint32 i = pv.firstSubscription; i != None; i = m_lines[i].next) {
        for (const Entry &entry : m_lines[i].entries) {
            if (pv.stateChanged)
                entry.listener->takeState(entry.key, pv.state);
            if (pv.metadataChanged)
                entry.listener->takeMetadataChange(entry.key);
            noteNews(entry.listener);
        }
    }
}

void SubscriptionHub::emitNews(const std::shared_ptr<bool> &alive)
{
    // Callers' code may add listeners (they come at the end and wait for the next frame) and delete any.
    const std::size_t count = m_news.size();
    for (std::size_t i = 0; i < count; ++i) {
        Listener *listener = m_news[i];
        if (!listener)
            continue;
        m_news[i] = nullptr;
        listener->hasNews = false;
        listener->emitNews();
        if (!*alive)
            return;
    }
    m_news.erase(m_news.begin(), m_news.begin() + std::ptrdiff_t(count));
}

} // namespace Candela
