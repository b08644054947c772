// SPDX-License-Identifier: MIT
#pragma once

#include "ContextPrivate.h"
#include "Pending.h"
#include "Pv.h"

#include <QPromise>

namespace Candela {

/// What reads, writes and waits of one PV have in common. T is what the future gives.
///
/// The network thread stores the result; the promise is touched in the context's thread only, and finished
/// once: continuations run there.
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
        return future;
    }

    void done(quint32, Reading &&reading, qint32) override { m_reading = std::move(reading); }
    void failed(quint32, const Error &error, qint32) override { m_error = error; }

    void deliver() override
    {
        if (m_finished)
            return;
        m_pv->core->finished(*this);
        finish(m_error);
    }
    void tick() override
    {
        if (m_finished || !m_promise.isCanceled())
            return;
        m_pv->core->abort(this->shared_from_this(), ErrorCode::Cancelled);
        m_pv->core->finished(*this);
        finish(ErrorCode::Cancelled);
    }
    void closed() override
    {
        if (!m_finished)
            finish(ErrorCode::Closed);
    }

protected:
    virtual void addResult(QPromise<T> &promise) = 0;
    Pv::Private &pv() const { return *m_pv; }
    Reading &reading() { return m_reading; }

private:
    void finish(const Error &error)
    {
        m_finished = true;
        if (error)
            m_promise.setException(CaException(m_pv->name, error));
        else
            addResult(m_promise);
        m_promise.finish();
    }

    std::shared_ptr<Pv::Private> m_pv;
    QPromise<T> m_promise;
    Reading m_reading;
    Error m_error;
    bool m_finished = false;
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

class SingleWrite final : public SingleRequest<void>
{
public:
    SingleWrite(std::shared_ptr<Pv::Private> pv, const Value &value, const WriteOptions &options)
        : SingleRequest(std::move(pv), Kind::Write, options.timeout)
    {
        values = {value};
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

protected:
    void addResult(QPromise<ChannelInfo> &promise) override { promise.addResult(pv().info()); }
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
    }
    void done(quint32, Reading &&, qint32) override {}
    void failed(quint32, const Error &, qint32) override {}
    void deliver() override {}
};

} // namespace Candela
