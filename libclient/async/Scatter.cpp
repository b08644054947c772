// SPDX-License-Identifier: MIT
#include "Scatter.h"

#include "../client/ContextPrivate.h"
#include "../client/Settling.h"

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
    ScatterPart(Context::Private *owner, std::shared_ptr<ScatterResult::Data> data,
                std::shared_ptr<ScatterCall> whole)
        : core(owner)
        , m_data(std::move(data))
        , m_call(std::move(whole))
    {
    }

    Context::Private *const core;
    std::vector<quint32> positions; ///< Of each item in the call's input.
    std::vector<Net::NewChannel> fresh;

    quint32 ended() const { return m_ended.load(std::memory_order_relaxed); }
    // When all have ended:
    quint32 okCount() const { return m_ok; }
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
    void finish() override;
    void deliver() override;
    void closed() override;
    bool release() override;
    void tick() override;

private:
    void end(quint32 index, const Error &error, qint32 latencyUs)
    {
        ScatterItem &item = m_data->items[positions[index]];
        item.error = error;
        item.latencyUs = latencyUs;
        m_ended.store(m_ended.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }

    std::shared_ptr<ScatterResult::Data> m_data;
    const std::shared_ptr<ScatterCall> m_call;
    std::atomic<quint32> m_ended{0};
    quint32 m_ok = 0;
};

/// One call of scatter(). The promise is finished in the network thread of the part that ends last; the next
/// part of an ordered call is started in the caller's.
class ScatterCall
{
public:
    ScatterCall(const QList<PvWrite> &writes, const ScatterOptions &options);
    QFuture<ScatterResult> begin(const std::shared_ptr<ScatterCall> &self);

    // Network threads.
    void partEnded(const ScatterPart &part);
    // Caller's thread.
    void partDelivered();
    void closed();
    void tick();
    bool release();

private:
    void split(const std::shared_ptr<ScatterCall> &self);
    void startNext();
    void abortAll();
    void finishWith(std::shared_ptr<ScatterResult::Data> data);

    std::shared_ptr<ScatterResult::Data> m_data; ///< Each item is written by its part only.
    const ScatterOptions m_options;
    const Net::TimePoint m_start = Net::Clock::now();
    QPromise<ScatterResult> m_promise;
    std::atomic<std::size_t> m_remaining{0};
    std::atomic<qsizetype> m_ok{0};
    std::atomic<bool> m_finished{false};
    std::atomic<bool> m_isOver{false}; ///< No part will start any more, and none is under way.
    // Caller's thread only.
    std::vector<std::shared_ptr<ScatterPart>> m_waiting; ///< Not started, the next one last.
    std::vector<std::shared_ptr<ScatterPart>> m_running;
    bool m_aborted = false;
};

void ScatterPart::finish()
{
    m_call->partEnded(*this);
}

void ScatterPart::deliver()
{
    core->finished(*this);
    m_call->partDelivered();
}

void ScatterPart::closed()
{
    m_call->closed();
}

bool ScatterPart::release()
{
    if (!m_call->release())
        return false;
    channels = {};
    positions = {};
    values = {};
    m_data.reset();
    return true;
}

void ScatterPart::tick()
{
    m_call->tick();
}

ScatterCall::ScatterCall(const QList<PvWrite> &writes, const ScatterOptions &options)
    : m_data(std::make_shared<ScatterResult::Data>())
    , m_options(options)
{
    m_data->writes = writes;
    m_data->items.resize(std::size_t(writes.size()));
}

void ScatterCall::split(const std::shared_ptr<ScatterCall> &self)
{
    std::vector<std::shared_ptr<ScatterPart>> parts;
    for (qsizetype i = 0; i < m_data->writes.size(); ++i) {
        const PvWrite &write = m_data->writes[i];
        Pv::Private *pv = write.pv.handle().get();
        Context::Private *core = pv ? pv->core : nullptr;
        Error error;
        if (!core || core->isClosing())
            error = pv ? ErrorCode::Closed : ErrorCode::BadName;
        else if (core->readOnly)
            error = ErrorCode::ReadOnly;
        if (error) {
            m_data->items[std::size_t(i)].error = error;
            if (m_options.ordered)
                break; // what comes behind an error is cancelled
            continue;
        }
        std::size_t at = 0;
        if (m_options.ordered)
            at = parts.empty() || parts.back()->core != core ? parts.size() : parts.size() - 1;
        else
            while (at < parts.size() && parts[at]->core != core)
                ++at;
        if (at == parts.size()) {
            core->assertThread();
            auto part = std::make_shared<ScatterPart>(core, m_data, self);
            part->kind = m_options.completion ? Net::Request::Kind::Write : Net::Request::Kind::Post;
            part->start = m_start;
            part->deadline = m_start + m_options.timeout;
            part->ordered = m_options.ordered;
            part->checkLimits = m_options.checkLimits;
            parts.push_back(std::move(part));
        }
        ScatterPart &part = *parts[at];
        part.positions.push_back(quint32(i));
        part.channels.push_back(pv->index);
        part.values.push_back(write.value);
        core->use(*pv, part.fresh);
    }
    m_waiting.assign(std::make_move_iterator(parts.rbegin()), std::make_move_iterator(parts.rend()));
}

QFuture<ScatterResult> ScatterCall::begin(const std::shared_ptr<ScatterCall> &self)
{
    QFuture<ScatterResult> future = m_promise.future();
    m_promise.start();
    m_promise.setProgressRange(0, int(m_data->items.size()));
    split(self);
    m_remaining = m_waiting.size();
    if (m_waiting.empty())
        finishWith(m_data);
    while (!m_waiting.empty()) {
        startNext();
        if (m_options.ordered)
            break;
    }
    return future;
}

void ScatterCall::startNext()
{
    const std::shared_ptr<ScatterPart> part = std::move(m_waiting.back());
    m_waiting.pop_back();
    if (part->core->isClosing()) {
        closed();
        return;
    }
    m_running.push_back(part);
    part->core->start(part, std::move(part->fresh));
}

void ScatterCall::partEnded(const ScatterPart &part)
{
    m_ok += part.okCount();
    const bool last = m_remaining.fetch_sub(1, std::memory_order_acq_rel) == 1;
    if (last || (m_options.ordered && !part.allOk())) {
        finishWith(m_data);
        m_isOver.store(true, std::memory_order_release);
    }
}

bool ScatterCall::release()
{
    if (!m_isOver.load(std::memory_order_acquire))
        return false;
    // The promise keeps its result.
    QPromise<ScatterResult> finished;
    m_promise.swap(finished);
    m_waiting.clear();
    m_running.clear();
    m_data.reset();
    return true;
}

void ScatterCall::partDelivered()
{
    std::erase_if(m_running, [](const auto &part) { return part->place < 0; });
    if (m_finished.load())
        m_waiting.clear();
    else if (!m_waiting.empty() && m_running.empty())
        startNext();
}

void ScatterCall::closed()
{
    m_running.clear();
    m_waiting.clear();
    if (m_finished.load())
        return;
    // Items may still be written to: the caller gets others.
    auto data = std::make_shared<ScatterResult::Data>();
    data->writes = m_data->writes;
    data->items.resize(m_data->items.size());
    for (ScatterItem &item : data->items)
        item.error = ErrorCode::Closed;
    finishWith(std::move(data));
}

void ScatterCall::tick()
{
    if (m_finished.load())
        return;
    if (m_promise.isCanceled() || m_options.stop.stop_requested())
        abortAll();
    qsizetype ended = m_data->items.size();
    for (const auto *parts : {&m_running, &m_waiting}) {
        for (const auto &part : *parts)
            ended -= qsizetype(part->channels.size() - part->ended());
    }
    m_promise.setProgressValue(int(ended));
}

void ScatterCall::abortAll()
{
    if (std::exchange(m_aborted, true))
        return;
    for (const auto &part : m_running)
        part->core->abort(part, ErrorCode::Cancelled);
}

void ScatterCall::finishWith(std::shared_ptr<ScatterResult::Data> data)
{
    if (m_finished.exchange(true))
        return;
    if (data == m_data)
        data->ok = m_ok;
    data->elapsed = Net::Clock::now() - m_start;
    m_promise.setProgressValue(int(data->items.size()));
    m_promise.addResult(ScatterResult(std::move(data)));
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
    const QFuture<ScatterResult> future = call->begin(call);
    Detail::settle(future);
    return future;
}

} // namespace Candela
