// SPDX-License-Identifier: MIT
#pragma once

#include "ContextPrivate.h"
#include "Pending.h"
#include "Pv.h"
#include "Settling.h"

#include <QPromise>

#include <atomic>

namespace Candela {

/// What reads, writes and waits of one PV have in common. T is what the future gives.
///
/// The result is stored and the promise finished in the network thread, so that waiting for the future
/// without an event loop works; a continuation without a context object runs there. deliver() is the owner's
/// bookkeeping.
template <typename T>
class SingleRequest : public Pending, public std::enable_shared_from_this<SingleRequest<T>>
{
public:
    SingleRequest(std::shared_ptr<Pv::Private> pv, Kind requestKind, std::chrono::milliseconds timeout)
        : m_pv(std::move(pv))
    {
        kind = requestKind;
        channels = {m_pv->index};
        start = Net::Clock::now();
        deadline = start + timeout;
    }

    QFuture<T> begin()
    {
        QFuture<T> future = m_promise.future();
        m_promise.start();
        std::vector<Net::NewChannel> fresh;
        m_pv->core->use(*m_pv, fresh);
        m_pv->core->start(this->shared_from_this(), std::move(fresh));
        Detail::settle(future);
        return future;
    }

    void done(quint32, Reading &&reading, qint32) override { m_reading = std::move(reading); }
    void failed(quint32, const Error &error, qint32) override { m_error = error; }
    void finish() override
    {
        finishWith(m_error);
        m_isOver.store(true, std::memory_order_release);
    }

    void deliver() override { m_pv->core->finished(*this); }
    void closed() override { finishWith(ErrorCode::Closed); }
    bool release() override { return m_isOver.load(std::memory_order_acquire); }
    void tick() override
    {
        if (m_promise.isCanceled() && !std::exchange(m_aborted, true))
            m_pv->core->abort(this->shared_from_this(), ErrorCode::Cancelled);
    }

protected:
    virtual void addResult(QPromise<T> &promise) = 0;
    const Pv::Private &pv() const { return *m_pv; }
    Reading &reading() { return m_reading; }

private:
    void finishWith(const Error &error)
    {
        if (m_finished.exchange(true))
            return;
        if (error)
            m_promise.setException(CaException(m_pv->name, error));
        else
            addResult(m_promise);
        m_promise.finish();
    }

    std::shared_ptr<Pv::Private> m_pv; ///< The network thread reads only what never changes: name, priority.
    QPromise<T> m_promise;
    Reading m_reading;
    Error m_error;
    std::atomic<bool> m_finished{false};
    std::atomic<bool> m_isOver{false}; ///< The network thread is done with this.
    bool m_aborted = false;            ///< Owner's thread.
};

class SingleRead final : public SingleRequest<Reading>
{
public:
    SingleRead(std::shared_ptr<Pv::Private> pv, const ReadOptions &options)
        : SingleRequest(std::move(pv), Kind::Read, options.timeout)
    {
        type = options.type;
        count = options.count;
    }

protected:
    void addResult(QPromise<Reading> &promise) override { promise.addResult(std::move(reading())); }
};

class SingleDetailedRead final : public SingleRequest<DetailedReading>
{
public:
    SingleDetailedRead(std::shared_ptr<Pv::Private> pv, ReadForm wanted, const ReadOptions &options)
        : SingleRequest(std::move(pv), Kind::Read, options.timeout)
    {
        form = wanted;
        type = options.type;
        count = options.count;
    }
    void detail(quint32, DetailedReading &&details) override { m_details = std::move(details); }

protected:
    void addResult(QPromise<DetailedReading> &promise) override
    {
        m_details.reading = std::move(reading());
        promise.addResult(std::move(m_details));
    }

private:
    DetailedReading m_details;
};

class SingleWrite final : public SingleRequest<void>
{
public:
    SingleWrite(std::shared_ptr<Pv::Private> pv, const Value &value, const WriteOptions &options)
        : SingleRequest(std::move(pv), Kind::Write, options.timeout)
    {
        values = {value};
        checkLimits = options.checkLimits;
    }

protected:
    void addResult(QPromise<void> &) override {}
};

class SingleConnect final : public SingleRequest<ChannelInfo>
{
public:
    SingleConnect(std::shared_ptr<Pv::Private> pv, std::chrono::milliseconds timeout)
        : SingleRequest(std::move(pv), Kind::Connect, timeout)
    {
    }
    void describe(quint32, const Net::ChannelNews &news) override
    {
        m_info = makeInfo(pv().name, pv().priority, news.circuit.get());
        m_info.state = news.state;
        m_info.type = news.type;
        m_info.count = news.count;
        m_info.readable = news.readable;
        m_info.writable = news.writable;
        m_info.metadata = news.metadata;
    }

protected:
    void addResult(QPromise<ChannelInfo> &promise) override { promise.addResult(m_info); }

private:
    ChannelInfo m_info;
};

/// Fire and forget: nobody waits, the engine logs what goes wrong.
class SinglePost final : public Net::Request
{
public:
    SinglePost(quint32 channel, const Value &value)
    {
        kind = Kind::Post;
        channels = {channel};
        values = {value};
        start = Net::Clock::now();
        deadline = start + WriteOptions().timeout;
        silent = true;
    }
    void done(quint32, Reading &&, qint32) override {}
    void failed(quint32, const Error &, qint32) override {}
    void deliver() override {}
};

} // namespace Candela
