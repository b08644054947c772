// SPDX-License-Identifier: MIT
#include "Gather.h"

#include "BulkRead.h"
#include "GatherResult.h"

#include <QPromise>

namespace Candela {

namespace {

class GatherPart;

/// One call of gather(): one promise over all its parts. Belongs to the caller's thread, but for the slots.
class GatherCall
{
public:
    GatherCall(const QList<Pv> &pvs, const GatherOptions &options);
    QFuture<GatherResult> begin(const std::shared_ptr<GatherCall> &self);

    void partEnded(const GatherPart &part);
    void partClosed();
    void tick();

private:
    void finish();
    void finishWith(std::shared_ptr<const GatherResult::Data> data);
    void abortAll();

    std::shared_ptr<GatherResult::Data> m_data;
    GatherOptions m_options;
    QPromise<GatherResult> m_promise;
    std::vector<std::shared_ptr<GatherPart>> m_parts;
    Net::TimePoint m_start = Net::Clock::now();
    std::size_t m_remaining = 0;
    bool m_aborted = false;
    bool m_finished = false;
};

class GatherPart final : public BulkRead
{
public:
    GatherPart(Context::Private *owner, std::shared_ptr<GatherResult::Data> data)
        : BulkRead(owner, data->items)
        , m_data(std::move(data))
    {
    }
    /// Reset when the part is over: the call owns its parts as well.
    std::shared_ptr<GatherCall> call;

    void deliver() override
    {
        core->finished(*this);
        if (const auto c = std::exchange(call, {}))
            c->partEnded(*this);
    }
    void closed() override
    {
        if (const auto c = std::exchange(call, {}))
            c->partClosed();
    }
    void tick() override
    {
        // The first part looks after the whole call; copies keep it while it works.
        if (const auto c = call)
            c->tick();
    }

private:
    std::shared_ptr<GatherResult::Data> m_data; ///< Kept while the network thread may write into it.
};

GatherCall::GatherCall(const QList<Pv> &pvs, const GatherOptions &options)
    : m_data(std::make_shared<GatherResult::Data>())
    , m_options(options)
{
    m_data->pvs = pvs;
    m_data->items.resize(std::size_t(pvs.size()));
}

QFuture<GatherResult> GatherCall::begin(const std::shared_ptr<GatherCall> &self)
{
    QFuture<GatherResult> future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, int(m_data->pvs.size()));
    std::vector<std::vector<Net::NewChannel>> fresh;
    m_parts = splitByContext<GatherPart>(
        m_data->pvs, m_options, m_data->items,
        [this](Context::Private *core) { return std::make_shared<GatherPart>(core, m_data); }, fresh);
    m_remaining = m_parts.size();
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->call = self;
        m_parts[i]->core->start(m_parts[i], std::move(fresh[i]));
    }
    if (m_parts.empty()) {
        m_data->elapsed = Net::Clock::now() - m_start;
        finish();
    }
    return future;
}

void GatherCall::partEnded(const GatherPart &part)
{
    --m_remaining;
    m_data->ok += part.okCount();
    if (m_finished)
        return;
    if (part.failFast && part.firstFailed() >= 0) {
        abortAll();
        const auto index = qsizetype(part.firstFailed());
        m_finished = true;
        m_promise.setException(
            GatherException(index, m_data->pvs.at(index).name(), m_data->items[std::size_t(index)].error));
        m_promise.finish();
        return;
    }
    if (m_remaining == 0)
        finish();
}

void GatherCall::partClosed()
{
    if (m_finished)
        return;
    // Slots may still be written to: the caller gets others.
    auto data = std::make_shared<GatherResult::Data>();
    data->pvs = m_data->pvs;
    data->items.resize(std::size_t(data->pvs.size()));
    for (GatherItem &item : data->items)
        item.error = ErrorCode::Closed;
    abortAll();
    finishWith(std::move(data));
}

void GatherCall::tick()
{
    if (m_finished)
        return;
    if (m_promise.isCanceled()) {
        abortAll();
        m_finished = true;
        m_promise.finish();
        return;
    }
    if (m_options.stop.stop_requested())
        abortAll(); // what has arrived comes with deliver()
    int ended = 0;
    for (const auto &part : m_parts)
        ended += int(part->ended());
    m_promise.setProgressValue(ended);
}

void GatherCall::abortAll()
{
    if (std::exchange(m_aborted, true))
        return;
    for (const auto &part : m_parts) {
        if (part->place >= 0)
            part->core->abort(part, ErrorCode::Cancelled);
    }
}

void GatherCall::finish()
{
    m_data->elapsed = Net::Clock::now() - m_start;
    finishWith(m_data);
}

void GatherCall::finishWith(std::shared_ptr<const GatherResult::Data> data)
{
    m_finished = true;
    m_promise.setProgressValue(int(data->items.size()));
    m_promise.addResult(GatherResult(std::move(data)));
    m_promise.finish();
}

} // namespace

QFuture<GatherResult> gather(const QList<Pv> &pvs, const GatherOptions &options)
{
    auto call = std::make_shared<GatherCall>(pvs, options);
    return call->begin(call);
}

} // namespace Candela
