// SPDX-License-Identifier: MIT
#include "Pv.h"

#include "../core/Logging.h"
#include "ContextPrivate.h"
#include "PvPrivate.h"
#include "Settling.h"
#include "SingleRequests.h"

#include "../protocol/Dbr.h"

#include <QCoreApplication>

namespace Candela {

namespace {

template <typename T>
QFuture<T> failedFuture(const QString &pv, const Error &error)
{
    return QtFuture::makeExceptionalFuture<T>(CaException(pv, error));
}

/// News of channels that wait in the mailbox are taken first: so a caller that waited for a future without
/// running its event loop sees what the future told of.
void refresh(const std::shared_ptr<Pv::Private> &pv)
{
    if (pv && pv->core)
        pv->core->refreshStates();
}

/// Config::maxChannels is reached.
Error tooManyChannels()
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Candela::Error", "The context has as many PVs as it may have")};
}

/// Why nothing can be started on the handle; no error if something can.
Error refusal(const std::shared_ptr<Pv::Private> &pv)
{
    if (!pv)
        return ErrorCode::BadName;
    if (pv->index == Net::None)
        return tooManyChannels();
    if (!pv->core || pv->core->isClosing())
        return ErrorCode::Closed;
    pv->core->assertThread();
    return {};
}

} // namespace

const char *CaException::what() const noexcept
{
    if (m_what.isEmpty()) {
        const QString text = m_pv + QStringLiteral(": ") + m_error.message();
        m_what = text.toUtf8();
    }
    return m_what.constData();
}

ChannelInfo Pv::Private::info() const
{
    ChannelInfo info = makeInfo(name, priority, circuit.get());
    info.state = state;
    info.sinceMs = sinceMs;
    info.updates = updates;
    info.type = type;
    info.count = count;
    info.readable = readable;
    info.writable = writable;
    info.metadata = metadata;
    return info;
}

ChannelInfo makeInfo(const QString &name, int priority, const Net::CircuitStatus *circuit)
{
    ChannelInfo info;
    info.name = name;
    info.priority = priority;
    if (circuit) {
        info.host = circuit->host;
        info.minorVersion = circuit->minorVersion.load(std::memory_order_relaxed);
        info.lastHeardMs = circuit->lastHeardMs.load(std::memory_order_relaxed);
    }
    return info;
}

Pv::Pv() = default;
Pv::Pv(const Pv &) = default;
Pv::Pv(Pv &&) noexcept = default;
Pv &Pv::operator=(const Pv &) = default;
Pv &Pv::operator=(Pv &&) noexcept = default;
Pv::~Pv() = default;

Pv::Pv(std::shared_ptr<Private> p)
    : d(std::move(p))
{
}

QString Pv::name() const
{
    return d ? d->name : QString();
}

int Pv::priority() const
{
    return d ? d->priority : 0;
}

Context *Pv::context() const
{
    return d && d->core ? d->core->context() : nullptr;
}

ChannelState Pv::state() const
{
    refresh(d);
    return d ? d->state : ChannelState::Idle;
}

ChannelInfo Pv::info() const
{
    refresh(d);
    return d ? d->info() : ChannelInfo();
}

quint64 Pv::updates() const
{
    return d ? d->updates : 0;
}

MetadataPtr Pv::metadata() const
{
    refresh(d);
    return d ? d->metadata : MetadataPtr();
}

void Pv::connectChannel() const
{
    if (!refusal(d))
        d->core->connectAll({*this}, Context::ConnectScope::WithMetadata);
}

QFuture<ChannelInfo> Pv::connected(std::chrono::milliseconds timeout) const
{
    if (const Error error = refusal(d))
        return failedFuture<ChannelInfo>(name(), error);
    return std::make_shared<SingleConnect>(d, timeout)->begin();
}

QFuture<Reading> Pv::read(const ReadOptions &options) const
{
    if (const Error error = refusal(d))
        return failedFuture<Reading>(name(), error);
    return std::make_shared<SingleRead>(d, options)->begin();
}

QFuture<DetailedReading> Pv::readAs(ReadForm form, const ReadOptions &options) const
{
    if (const Error error = refusal(d))
        return failedFuture<DetailedReading>(name(), error);
    return std::make_shared<SingleDetailedRead>(d, form, options)->begin();
}

QFuture<void> Pv::acknowledgeAlarm(Severity upTo, const WriteOptions &options) const
{
    return acknowledge(DbrPutAckS, int(upTo), options);
}

QFuture<void> Pv::setAcknowledgeTransients(bool on, const WriteOptions &options) const
{
    return acknowledge(DbrPutAckT, on ? 1 : 0, options);
}

QFuture<void> Pv::acknowledge(quint16 dbrType, int value, const WriteOptions &options) const
{
    Error error = refusal(d);
    if (!error && d->core->readOnly)
        error = ErrorCode::ReadOnly;
    if (error)
        return failedFuture<void>(name(), error);
    auto request = std::make_shared<SingleWrite>(d, value, options);
    request->acknowledge = dbrType;
    return request->begin();
}

QFuture<void> Pv::write(const Value &value, const WriteOptions &options) const
{
    Error error = refusal(d);
    if (!error && d->core->readOnly)
        error = ErrorCode::ReadOnly;
    if (error)
        return failedFuture<void>(name(), error);
    return std::make_shared<SingleWrite>(d, value, options)->begin();
}

void Pv::post(const Value &value) const
{
    Error error = refusal(d);
    if (!error && d->core->readOnly)
        error = ErrorCode::ReadOnly;
    if (error) {
        qCWarning(lcPv).noquote() << "A write to" << name() << "failed:" << error.message();
        return;
    }
    std::vector<Net::NewChannel> fresh;
    d->core->use(*d, fresh);
    auto request = std::make_shared<SinglePost>(d->index, value);
    d->core->post([request = std::move(request), fresh = std::move(fresh)](Net::Engine &engine) {
        engine.channels().define(fresh);
        engine.requests().post(request);
    });
    if (Detail::mustSettle())
        Detail::settle([] { return true; });
}

Subscription *Pv::subscribe(const SubscriptionOptions &options, QObject *parent) const
{
    return new Subscription(*this, options, parent);
}

Subscription *Pv::subscribe(QObject *parent) const
{
    return new Subscription(*this, SubscriptionOptions(), parent);
}

void Pv::setLogLevel(QtMsgType lowest) const
{
    if (!refusal(d))
        d->core->setLogLevel(*d, lowest);
}

QtMsgType Pv::logLevel() const
{
    return d ? d->logLevel : QtWarningMsg;
}

bool Pv::requestIdle() const
{
    return !refusal(d) && d->core->requestIdle(*d);
}

} // namespace Candela
