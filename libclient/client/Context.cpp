// SPDX-License-Identifier: MIT
#include "Context.h"

#include "../core/Logging.h"
#include "ContextPrivate.h"

#include <QPromise>

namespace Candela {

namespace {

QList<CircuitInfo> listCircuits(const Net::Circuits &circuits)
{
    QList<CircuitInfo> list;
    circuits.forEach([&list](const Net::Circuit &circuit) {
        const Net::CircuitStatus &status = *circuit.status();
        CircuitInfo info;
        info.host = status.host;
        info.priority = status.priority;
        info.minorVersion = circuit.minorVersion();
        info.channels = int(circuit.channels().size());
        info.bytesReceived = status.bytesReceived;
        info.bytesSent = status.bytesSent;
        info.lastHeardMs = status.lastHeardMs;
        info.responsive = status.responsive;
        list.append(info);
    });
    return list;
}

} // namespace

Context::Context(const Config &config, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Candela::ContextStats>();
    qRegisterMetaType<Candela::LogLine>();
    d = std::make_unique<Private>(this, config, false);
}

Context::Context(InMemory, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Candela::ContextStats>();
    Config config;
    config.addressList.clear();
    config.autoAddressList = false;
    config.useRepeater = false;
    d = std::make_unique<Private>(this, config, true);
}

Context::~Context() = default;

const Config &Context::config() const
{
    return d->config();
}

Pv Context::pv(const QString &name, int priority)
{
    return Pv(d->ensurePv(name, priority));
}

QList<Pv> Context::pvs(const QStringList &names, int priority)
{
    QList<Pv> list;
    list.reserve(names.size());
    d->expectPvs(names.size());
    for (const QString &name : names)
        list.append(pv(name, priority));
    return list;
}

void Context::connectChannels(const QList<Pv> &pvs, ConnectScope scope)
{
    d->assertThread();
    d->connectAll(pvs, scope);
}

QList<Pv> Context::allPvs() const
{
    d->assertThread();
    QList<Pv> list;
    list.reserve(qsizetype(d->pvs().size()));
    for (const auto &pv : d->pvs())
        list.append(Pv(pv));
    return list;
}

void Context::setReadOnly(bool readOnly)
{
    d->assertThread();
    d->readOnly = readOnly;
}

bool Context::isReadOnly() const
{
    return d->readOnly;
}

void Context::setCircuitLogLevel(const QString &host, QtMsgType lowest)
{
    d->assertThread();
    d->post(
        [host, lowest](Net::Engine &engine) { engine.log().setCircuitLevel(host, Net::logLevelOf(lowest)); });
}

ContextStats Context::stats() const
{
    d->assertThread();
    return d->stats();
}

QFuture<QList<CircuitInfo>> Context::circuits() const
{
    d->assertThread();
    // Shared, since an order can be copied; dropped with the order if the context closes first, which
    // cancels the future.
    auto promise = std::make_shared<QPromise<QList<CircuitInfo>>>();
    QFuture<QList<CircuitInfo>> future = promise->future();
    promise->start();
    d->post([promise](Net::Engine &engine) {
        promise->addResult(listCircuits(engine.circuits()));
        promise->finish();
    });
    return future;
}

void Context::searchNow()
{
    d->assertThread();
    d->post([](Net::Engine &engine) { engine.searchNow(); });
}

} // namespace Candela
