// SPDX-License-Identifier: MIT
#include "Gather.h"

#include "../client/Settling.h"
#include "BulkRead.h"
#include "GatherResult.h"

#include <QPromise>

#include <atomic>

namespace Candela {

namespace {

class GatherPart;

/// One call of gather(): one promise over all its parts. It is finished in the network thread of the part
/// that ends last (or, with FailFast, fails first); m_finished sees to once.
class GatherCall
{
public:
    GatherCall(const QList<Pv> &pvs, const GatherOptions &options);
    QFuture<GatherResult> begin(const std::shared_ptr<GatherCall> &self);

    // Network threads.
    void partEnded(const GatherPart &part);
    // Caller's thread.
    void partDelivered(const GatherPart &part);
    void closed();
    void tick();
    bool release();

private:
    /// For whoever has set m_finished.
    void finishWith(std::shared_ptr<const GatherResult::Data> data);
    void abortAll();

    /// Each item is written by its part only. Belongs to whoever sets m_finished, and goes to the result once
    /// all parts have ended: a caller who waits without an event loop must not pile up what was delivered.
    std::shared_ptr<GatherResult::Data> m_data;
    const qsizetype m_size;
    const GatherOptions m_options;
    const Net::TimePoint m_start = Net::Clock::now();
    QPromise<GatherResult> m_promise;
    std::atomic<std::size_t> m_remaining{0};
    std::atomic<qsizetype> m_ok{0};
    std::atomic<bool> m_isPlain{true};
    std::atomic<bool> m_finished{false};
    std::atomic<bool> m_isOver{false}; ///< All parts have ended, and the network threads are done with this.
    // Caller's thread only.
    std::vector<std::shared_ptr<GatherPart>> m_parts;
    bool m_aborted = false;
};

class GatherPart final : public BulkRead
{
public:
    GatherPart(Context::Private *owner, std::vector<GatherItem> &items, std::shared_ptr<GatherCall> whole)
        : BulkRead(owner, items)
        , m_call(std::move(whole))
    {
    }

    void finish() override { m_call->partEnded(*this); }
    void deliver() override
    {
        core->finished(*this);
        m_call->partDelivered(*this);
    }
    void closed() override { m_call->closed(); }
    bool release() override
    {
        if (!m_call->release())
            return false;
        channels = {};
        positions = {};
        return true;
    }
    void tick() override { m_call->tick(); }

private:
    const std::shared_ptr<GatherCall> m_call; ///< Keeps the items while this part may write to them.
};

GatherCall::GatherCall(const QList<Pv> &pvs, const GatherOptions &options)
    : m_data(std::make_shared<GatherResult::Data>(pvs))
    , m_size(pvs.size())
    , m_options(options)
{
}

QFuture<GatherResult> GatherCall::begin(const std::shared_ptr<GatherCall> &self)
{
    QFuture<GatherResult> future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, int(m_size));
    std::vector<std::vector<Net::NewChannel>> fresh;
    m_parts = splitByContext<GatherPart>(
        m_data->pvs, m_options, m_data->items,
        [&](Context::Private *core) { return std::make_shared<GatherPart>(core, m_data->items, self); },
        fresh);
    m_remaining = m_parts.size();
    if (m_parts.empty() && !m_finished.exchange(true))
        finishWith(std::move(m_data));
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        m_parts[i]->core->start(m_parts[i], std::move(fresh[i]));
    return future;
}

void GatherCall::partEnded(const GatherPart &part)
{
    m_ok += part.okCount();
    if (!part.isPlain())
        m_isPlain = false;
    if (part.failFast && part.firstFailed() >= 0 && !m_finished.exchange(true)) {
        const auto index = qsizetype(part.firstFailed());
        m_promise.setException(
            GatherException(index, m_data->pvs.at(index).name(), m_data->items[std::size_t(index)].error));
        m_promise.finish();
    }
    // The last one sees what all have written.
    if (m_remaining.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    if (!m_finished.exchange(true)) {
        m_data->ok = m_ok;
        m_data->plain = m_isPlain;
        m_data->elapsed = Net::Clock::now() - m_start;
        finishWith(std::move(m_data));
    }
    m_isOver.store(true, std::memory_order_release);
}

bool GatherCall::release()
{
    if (!m_isOver.load(std::memory_order_acquire))
        return false;
    // The promise keeps its result.
    QPromise<GatherResult> finished;
    m_promise.swap(finished);
    m_parts.clear();
    return true;
}

void GatherCall::partDelivered(const GatherPart &part)
{
    if (part.failFast && part.firstFailed() >= 0)
        abortAll();
    // The parts keep the call, and the call its parts, until each is over.
    std::erase_if(m_parts, [&part](const auto &other) { return other.get() == &part; });
}

void GatherCall::closed()
{
    m_parts.clear();
    if (m_finished.exchange(true))
        return;
    // Items may still be written to: the caller gets others.
    auto data = std::make_shared<GatherResult::Data>(m_data->pvs);
    for (GatherItem &item : data->items)
        item = {Reading(), ErrorCode::Closed, -1};
    finishWith(std::move(data));
}

void GatherCall::tick()
{
    if (m_finished.load())
        return;
    if (m_promise.isCanceled() || m_options.stop.stop_requested())
        abortAll();
    qsizetype ended = m_size;
    for (const auto &part : m_parts)
        ended -= qsizetype(part->channels.size() - part->ended());
    m_promise.setProgressValue(int(ended));
}

void GatherCall::abortAll()
{
    if (std::exchange(m_aborted, true))
        return;
    for (const auto &part : m_parts)
        part->core->abort(part, ErrorCode::Cancelled);
}

void GatherCall::finishWith(std::shared_ptr<const GatherResult::Data> data)
{
    m_promise.setProgressValue(int(m_size));
    m_promise.addResult(GatherResult(std::move(data)));
    m_promise.finish();
}

} // namespace

QFuture<GatherResult> gather(const QList<Pv> &pvs, const GatherOptions &options)
{
    auto call = std::make_shared<GatherCall>(pvs, options);
    const QFuture<GatherResult> future = call->begin(call);
    Detail::settle(future);
    return future;
}

} // namespace Candela
