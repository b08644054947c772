// SPDX-License-Identifier: MIT
#pragma once

#include "../client/ContextPrivate.h"
#include "Gather.h"

#include <atomic>
#include <memory>
#include <vector>

namespace Candela {

/// The part of a bulk read that concerns one context. The network thread fills the items, which nobody else
/// looks at before they are announced: by ended() for the order of completion, by deliver() for all of them.
class BulkRead : public Pending, public std::enable_shared_from_this<BulkRead>
{
public:
    /// The whole call's items, shared by its parts; each writes its own positions.
    BulkRead(Context::Private *owner, std::vector<GatherItem> &items)
        : core(owner)
        , m_items(items)
    {
    }

    Context::Private *const core;
    /// Of each channel in the call's input; empty if they are the same (one context, all PVs usable).
    std::vector<quint32> positions;
    /// No item holds memory of its own: scalars, and errors without a detail.
    bool isPlain() const { return m_plain; }
    /// Keep the order of completion as well.
    void recordOrder() { m_order.resize(channels.size()); }

    /// How many have ended so far. Any thread; what those wrote may then be read.
    quint32 ended() const { return m_ended.load(std::memory_order_acquire); }
    /// Input position of the n-th that ended, n < ended().
    quint32 endedAt(quint32 n) const { return m_order[n]; }
    // After delivery:
    quint32 okCount() const { return m_ok; }
    /// Input position of the first that failed, in time; -1 if none.
    qint64 firstFailed() const { return m_firstFailed; }

    Reading *destination(quint32 index) final
    {
        const quint32 at = position(index);
#ifndef Q_CC_MSVC
        // The memory was last looked at by the caller's core; answers come in order, so the next items' lines
        // are fetched while this one is decoded.
        if (at + Ahead < m_items.size()) {
            const auto *next = reinterpret_cast<const char *>(&m_items[at + Ahead]);
            __builtin_prefetch(next, 1);
            __builtin_prefetch(next + sizeof(GatherItem) - 1, 1);
        }
#endif
        return &m_items[at].reading;
    }
    void done(quint32 index, Reading &&reading, qint32 latencyUs) final;
    void failed(quint32 index, const Error &error, qint32 latencyUs) final;

private:
    static constexpr quint32 Ahead = 8;

    quint32 position(quint32 index) const { return positions.empty() ? index : positions[index]; }
    void announce(quint32 at);

    std::vector<GatherItem> &m_items;
    std::vector<quint32> m_order;
    std::atomic<quint32> m_ended{0};
    quint32 m_ok = 0;
    qint64 m_firstFailed = -1;
    bool m_plain = true;
};

/// Sorts the PVs of a call by their contexts and prepares one part each. Handles that cannot be read end in
/// their items at once (BadName for a null one, Closed for one whose context has gone).
/// `make` gives a new part of the caller's kind.
template <typename Part, typename Make>
std::vector<std::shared_ptr<Part>> splitByContext(const QList<Pv> &pvs, const GatherOptions &options,
                                                  std::vector<GatherItem> &items, Make make,
                                                  std::vector<std::vector<Net::NewChannel>> &fresh);

/// Everything but the part's own: what to read and how long to wait.
void prepare(Pending &part, const GatherOptions &options, Net::TimePoint start);

template <typename Part, typename Make>
std::vector<std::shared_ptr<Part>> splitByContext(const QList<Pv> &pvs, const GatherOptions &options,
                                                  std::vector<GatherItem> &items, Make make,
                                                  std::vector<std::vector<Net::NewChannel>> &fresh)
{
    std::vector<std::shared_ptr<Part>> parts;
    const Net::TimePoint start = Net::Clock::now();
    std::size_t current = 0;
    // The same list as last time, and nothing has gone to sleep since: a control loop, or every second.
    Pv::Private *front = pvs.isEmpty() ? nullptr : pvs.constFirst().handle().get();
    if (front && front->core && !front->core->isClosing()) {
        front->core->assertThread();
        if (const std::vector<quint32> *planned = front->core->plannedChannels(pvs)) {
            parts.push_back(make(front->core));
            fresh.emplace_back();
            prepare(*parts.back(), options, start);
            parts.back()->channels = *planned;
            return parts;
        }
    }
    for (qsizetype i = 0; i < pvs.size(); ++i) {
        Pv::Private *pv = pvs[i].handle().get();
        Context::Private *core = pv ? pv->core : nullptr;
        if (!core || core->isClosing()) {
            GatherItem &item = items[std::size_t(i)];
            item.reading = Reading();
            item.error = pv ? ErrorCode::Closed : ErrorCode::BadName;
            item.latencyUs = -1;
            continue;
        }
        if (parts.empty() || parts[current]->core != core) {
            for (current = 0; current < parts.size() && parts[current]->core != core;)
                ++current;
            if (current == parts.size()) {
                core->assertThread();
                parts.push_back(make(core));
                fresh.emplace_back();
                prepare(*parts.back(), options, start);
                if (parts.size() == 1) {
                    parts.back()->channels.reserve(std::size_t(pvs.size()));
                }
            }
        }
        Part &part = *parts[current];
        // Positions are written down once they differ from the part's own count.
        if (part.positions.empty() && std::size_t(i) != part.channels.size()) {
            part.positions.reserve(std::size_t(pvs.size()));
            for (quint32 p = 0; p < part.channels.size(); ++p)
                part.positions.push_back(p);
            part.positions.push_back(quint32(i));
        } else if (!part.positions.empty()) {
            part.positions.push_back(quint32(i));
        }
        part.channels.push_back(pv->index);
        core->use(*pv, fresh[current]);
    }
    if (parts.size() == 1 && parts.front()->channels.size() == std::size_t(pvs.size()))
        parts.front()->core->planBulk(pvs, parts.front()->channels);
    return parts;
}

} // namespace Candela
