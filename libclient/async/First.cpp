// SPDX-License-Identifier: MIT
#include "First.h"

#include "../client/Settling.h"
#include "BulkRead.h"

#include <QPromise>

#include <atomic>

namespace Candela {

namespace {

class FirstPart;

/// One call of first(): finished in the network thread of the part that has the first value, or of the one
/// that ends last.
class FirstCall
{
public:
    FirstCall(const QList<Pv> &pvs, const GatherOptions &options)
        : m_pvs(pvs)
        , m_options(options)
        , m_items(std::size_t(pvs.size()))
    {
    }
    QFuture<FirstReading> begin(const std::shared_ptr<FirstCall> &self);

    // Network threads.
    /// `found` is null if the part has no value.
    void partEnded(FirstReading *found);
    // Caller's thread.
    void tick();
    void closed();
    bool isOver() const { return m_remaining.load(std::memory_order_acquire) == 0; }

    std::vector<GatherItem> &items() { return m_items; }

private:
    void failAll(bool closed);

    const QList<Pv> m_pvs;
    const GatherOptions m_options;
    std::vector<GatherItem> m_items; ///< Errors only; each is written by its part.
    QPromise<FirstReading> m_promise;
    std::atomic<std::size_t> m_remaining{0};
    std::atomic<bool> m_finished{false};
    std::vector<std::shared_ptr<FirstPart>> m_parts; ///< Caller's thread.
    bool m_aborted = false;
};

class FirstPart final : public Pending
{
public:
    FirstPart(Context::Private *owner, std::shared_ptr<FirstCall> whole)
        : core(owner)
        , m_call(std::move(whole))
    {
    }

    Context::Private *const core;
    std::vector<quint32> positions; ///< As BulkRead's: empty if they are the same as here.

    void done(quint32 index, Reading &&reading, qint32 latencyUs) override
    {
        m_found = {qsizetype(position(index)), std::move(reading), latencyUs};
    }
    void failed(quint32 index, const Error &error, qint32) override
    {
        m_call->items()[position(index)].error = error;
    }
    void finish() override { m_call->partEnded(m_found.index < 0 ? nullptr : &m_found); }
    void deliver() override
    {
        core->finished(*this);
        m_call->tick(); // the other contexts' parts need not go on
    }
    void closed() override { m_call->closed(); }
    bool release() override { return m_call->isOver(); }
    void tick() override { m_call->tick(); }

private:
    quint32 position(quint32 index) const { return positions.empty() ? index : positions[index]; }

    const std::shared_ptr<FirstCall> m_call;
    FirstReading m_found;
};

QFuture<FirstReading> FirstCall::begin(const std::shared_ptr<FirstCall> &self)
{
    QFuture<FirstReading> future = m_promise.future();
    m_promise.start();
    GatherOptions options = m_options;
    options.policy = GatherPolicy::AllItems;
    std::vector<std::vector<Net::NewChannel>> fresh;
    m_parts = splitByContext<FirstPart>(
        m_pvs, options, m_items,
        [&self](Context::Private *core) { return std::make_shared<FirstPart>(core, self); }, fresh);
    m_remaining = m_parts.size();
    if (m_parts.empty())
        failAll(false);
    const std::vector<std::shared_ptr<FirstPart>> parts = m_parts;
    for (const auto &part : parts)
        part->firstOnly = true;
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i]->core->start(parts[i], std::move(fresh[i]));
    return future;
}

void FirstCall::partEnded(FirstReading *found)
{
    if (found && !m_finished.exchange(true)) {
        m_promise.addResult(std::move(*found));
        m_promise.finish();
    }
    // The last one sees what all have written.
    if (m_remaining.fetch_sub(1, std::memory_order_acq_rel) == 1)
        failAll(false);
}

void FirstCall::failAll(bool closed)
{
    if (m_finished.exchange(true))
        return;
    QList<std::exception_ptr> errors;
    for (qsizetype i = 0; i < m_pvs.size(); ++i) {
        const Error error = closed ? Error(ErrorCode::Closed) : m_items[std::size_t(i)].error;
        errors.append(std::make_exception_ptr(CaException(m_pvs[i].name(), error)));
    }
    m_promise.setException(AllFailedException(errors));
    m_promise.finish();
}

void FirstCall::closed()
{
    failAll(true);
    m_parts.clear();
}

void FirstCall::tick()
{
    const bool isUnwanted = m_finished.load() || m_promise.isCanceled() || m_options.stop.stop_requested();
    if (!isUnwanted || std::exchange(m_aborted, true))
        return;
    for (const auto &part : std::exchange(m_parts, {})) {
        if (part->place >= 0)
            part->core->abort(part, ErrorCode::Cancelled);
    }
}

} // namespace

QFuture<FirstReading> first(const QList<Pv> &pvs, const GatherOptions &options)
{
    auto call = std::make_shared<FirstCall>(pvs, options);
    const QFuture<FirstReading> future = call->begin(call);
    Detail::settle(future);
    return future;
}

} // namespace Candela
