// SPDX-License-Identifier: MIT
#include "Context.h"

#include "../core/Logging.h"
#include "ContextPrivate.h"

#include <QPromise>

namespace Candela {

namespace {

/// The list of circuits, made in the network thread.
class CircuitsRequest final : public Net::Delivery
{
public:
    CircuitsRequest() { promise.start(); }
    void deliver() override
    {
        promise.addResult(list);
        promise.finish();
    }

    QPromise<QList<CircuitInfo>> promise;
    QList<CircuitInfo> list;
};

} // namespace

Context::Context(const Config &config, QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<Candela::ContextStats>();
    d = std::make_unique<Private>(this, config);
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
    for (const QString &name : names)
        list.append(pv(name, priority));
    return list;
}

void Context::connectChannels(const QList<Pv> &pvs)
{
    d->assertThread();
    d->connectAll(pvs);
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

ContextStats Context::stats() const
{
    d->assertThread();
    return d->stats();
}

QFuture<QList<CircuitInfo>> Context::circuits() const
{
    d->assertThread();
    auto request = std::make_shared<CircuitsRequest>();
    QFuture<QList<CircuitInfo>> future = request->promise.future();
    d->post([request](Net::Engine &engine) {
        engine.circuits().forEach([&request](Net::Circuit &circuit) {
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
            request->list.append(info);
        });
        engine.deliver(request);
    });
    return future;
}

void Context::searchNow()
{
    d->assertThread();
    d->post([](Net::Engine &engine) { engine.searchNow(); });
}

} // namespace Candela
