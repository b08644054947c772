// SPDX-License-Identifier: MIT
#include "Scatter.h"

#include "../client/ContextPrivate.h"

#include <QPromise>

#include <atomic>

namespace Candela {

struct ScatterResult::Data
{
    QList<PvWrite> writes;
    std::vector<ScatterItem> items;
    qsizetype ok = 0;
    std::chrono::nanoseconds elapsed{0};
};

namespace {

class ScatterCall;

/// The writes of one call that one context sends; of an ordered call, a run of neighbours.
class ScatterPart final : public Pending
{
public:
    ScatterPart(Context::Private *owner, std::shared_ptr<ScatterResult::Data> data)
        : core(owner)
        , m_data(std::move(data))
    {
    }

    Context::Private *const core;
    std::vector<quint32> positions; ///< Of each item in the call's input.
    std::vector<Net::NewChannel> fresh;
    std::shared_ptr<ScatterCall> call; ///< Set while under way.

    quint32 ended() const { return m_ended.load(std::memory_order_relaxed); }
    quint32 okCount() const { return m_ok; } ///< After delivery.
    bool allOk() const { return m_ok == channels.size(); }

    void done(quint32 index, Reading &&, qint32 latencyUs) override
    {
        ++m_ok;
        end(index, Error(), latencyUs);
    }
    void failed(quint32 index, const Error &error, qint32 latencyUs) override
    {
        end(index, error, latencyUs);
    }
    void deliver() override;
    void closed() override;
    void tick() override;

private:
    void end(quint32 index, const Error &error, qint32 latencyUs)
    {
        ScatterItem &item = m_data->items[positions[index]];
        item.error = error;
        item.latencyUs = latencyUs;
        m_ended.store(m_ended.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }

    std::shared_ptr<ScatterResult::Data> m_data; ///< Kept while the network thread may write into it.
    std::atomic<quint32> m_ended{0};
    quint32 m_ok = 0;
};

/// One call of scatter(). Belongs to the caller's thread, but for the slots.
class ScatterCall
{
public:
    ScatterCall(const QList<PvWrite> &writes, const ScatterOptions &options);
    QFuture<ScatterResult> begin(const std::shared_ptr<ScatterCall> &self);

    void partEnded(const ScatterPart &part);
    void partClosed();
    void tick();

private:
    void split();
    void startNext(const std::shared_ptr<ScatterCall> &self);
    void abortAll();
    void finish();

    std::shared_ptr<ScatterResult::Data> m_data;
    ScatterOptions m_options;
    QPromise<ScatterResult> m_promise;
    std::vector<std::shared_ptr<ScatterPart>> m_parts;
    std::weak_ptr<ScatterCall> m_self;
    Net::TimePoint m_start = Net::Clock::now();
    std::size_t m_started = 0;
    std::size_t m_over = 0;
    bool m_aborted = false;
    bool m_finished = false;
};

void ScatterPart::deliver()
{
    core->finished(*this);
    if (const auto c = std::exchange(call, {}))
        c->partEnded(*this);
}

void ScatterPart::closed()
{
    if (const auto c = std::exchange(call, {}))
        c->partClosed();
}

void ScatterPart::tick()
{
    if (const auto c = call)
        c->tick();
}

ScatterCall::ScatterCall(const QList<PvWrite> &writes, const ScatterOptions &options)
    : m_data(std::make_shared<ScatterResult::Data>())
    , m_options(options)
{
    m_data->writes = writes;
    m_data->items.resize(std::size_t(writes.size()));
}

void ScatterCall::split()
{
    for (qsizetype i = 0; i < m_data->writes.size(); ++i) {
        const PvWrite &write = m_data->writes[i];
        Pv::Private *pv = write.pv.handle().get();
        Context::Private *core = pv ? pv->core : nullptr;
        ScatterItem &item = m_data->items[std::size_t(i)];
        if (!core || core->isClosing())
            item.error = pv ? ErrorCode::Closed : ErrorCode::BadName;
        else if (core->readOnly)
            item.error = ErrorCode::ReadOnly;
        else
            item.error = ErrorCode::None;
        if (item.error) {
            if (m_options.ordered)
                return; // the first error cancels the rest
            continue;
        }
        item.error = ErrorCode::Cancelled;
        std::size_t at = 0;
        if (m_options.ordered)
            at = m_parts.empty() || m_parts.back()->core != core ? m_parts.size() : m_parts.size() - 1;
        else
            while (at < m_parts.size() && m_parts[at]->core != core)
                ++at;
        if (at == m_parts.size()) {
            core->assertThread();
            auto part = std::make_shared<ScatterPart>(core, m_data);
            part->kind = m_options.completion ? Net::Request::Kind::Write : Net::Request::Kind::Post;
            part->start = m_start;
            part->deadline = m_start + m_options.timeout;
            part->ordered = m_options.ordered;
            m_parts.push_back(std::move(part));
        }
        ScatterPart &part = *m_parts[at];
        part.positions.push_back(quint32(i));
        part.channels.push_back(pv->index);
        part.values.push_back(write.value);
        core->use(*pv, part.fresh);
    }
}

QFuture<ScatterResult> ScatterCall::begin(const std::shared_ptr<ScatterCall> &self)
{
    m_self = self;
    QFuture<ScatterResult> future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, int(m_data->items.size()));
    split();
    if (m_parts.empty()) {
        finish();
        return future;
    }
    do {
        startNext(self);
    } while (!m_options.ordered && m_started < m_parts.size());
    return future;
}

void ScatterCall::startNext(const std::shared_ptr<ScatterCall> &self)
{
    const std::shared_ptr<ScatterPart> part = m_parts[m_started++];
    if (part->core->isClosing()) {
        partClosed();
        return;
    }
    part->call = self;
    part->core->start(part, std::move(part->fresh));
}

void ScatterCall::partEnded(const ScatterPart &part)
{
    ++m_over;
    m_data->ok += part.okCount();
    if (m_finished)
        return;
    const bool goOn = !m_options.ordered || (part.allOk() && !m_aborted);
    if (m_over == m_parts.size() || !goOn)
        finish();
    else if (m_started < m_parts.size())
        startNext(m_self.lock());
}

void ScatterCall::partClosed()
{
    if (m_finished)
        return;
    // The network thread may still write into the slots: the caller gets others.
    auto data = std::make_shared<ScatterResult::Data>();
    data->writes = m_data->writes;
    data->items.resize(m_data->items.size());
    for (ScatterItem &item : data->items)
        item.error = ErrorCode::Closed;
    abortAll();
    m_data = std::move(data);
    finish();
}

void ScatterCall::tick()
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
        abortAll();
    int ended = 0;
    for (const auto &part : m_parts)
        ended += int(part->ended());
    m_promise.setProgressValue(ended);
}

void ScatterCall::abortAll()
{
    if (std::exchange(m_aborted, true))
        return;
    for (const auto &part : m_parts) {
        if (part->place >= 0)
            part->core->abort(part, ErrorCode::Cancelled);
    }
}

void ScatterCall::finish()
{
    m_finished = true;
    m_data->elapsed = Net::Clock::now() - m_start;
    m_promise.setProgressValue(int(m_data->items.size()));
    m_promise.addResult(ScatterResult(m_data));
    m_promise.finish();
}

} // namespace

ScatterResult::ScatterResult()
    : m_data(std::make_shared<const Data>())
{
}

ScatterResult::ScatterResult(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

qsizetype ScatterResult::size() const
{
    return qsizetype(m_data->items.size());
}

const ScatterItem &ScatterResult::operator[](qsizetype index) const
{
    return m_data->items[std::size_t(index)];
}

const ScatterItem *ScatterResult::begin() const
{
    return m_data->items.data();
}

const ScatterItem *ScatterResult::end() const
{
    return m_data->items.data() + m_data->items.size();
}

const QList<PvWrite> &ScatterResult::writes() const
{
    return m_data->writes;
}

qsizetype ScatterResult::okCount() const
{
    return m_data->ok;
}

QList<qsizetype> ScatterResult::failedIndices() const
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!(*this)[i].ok())
            indices.append(i);
    }
    return indices;
}

std::chrono::nanoseconds ScatterResult::elapsed() const
{
    return m_data->elapsed;
}

QFuture<ScatterResult> scatter(const QList<PvWrite> &writes, const ScatterOptions &options)
{
    auto call = std::make_shared<ScatterCall>(writes, options);
    return call->begin(call);
}

} // namespace Candela
