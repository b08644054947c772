// SPDX-License-Identifier: MIT
#include "ClientBackend.h"
#include "Measure.h"

#include "async/Gather.h"
#include "async/Scatter.h"
#include "client/Context.h"
#include "client/Subscription.h"

#include <QEventLoop>
#include <QTimer>

namespace Candela::Bench {

namespace {

std::chrono::milliseconds toMs(double seconds)
{
    return std::chrono::milliseconds(qint64(seconds * 1000));
}

/// Runs the caller's event loop until done() is true, checked whenever the context has something to say.
template <typename Done>
bool waitFor(double seconds, Done done)
{
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (done())
            loop.quit();
    });
    poll.start(1);
    QTimer::singleShot(toMs(seconds), &loop, &QEventLoop::quit);
    if (!done())
        loop.exec();
    return done();
}

class CandelaBackend : public ClientBackend
{
public:
    bool connectAll(const QStringList &names, double timeoutSeconds) override
    {
        m_pvs = m_context.pvs(names);
        return connectPvs(m_pvs, timeoutSeconds);
    }

    bool search(const QStringList &names) override
    {
        m_context.connectChannels(m_context.pvs(names));
        return true;
    }

    void gatherUntil(double deadlineSeconds, qsizetype *arrived, double *sum) override
    {
        QFuture<GatherResult> future = Candela::gather(m_pvs, {.timeout = toMs(deadlineSeconds)});
        future.waitForFinished();
        const GatherResult result = future.result();
        *arrived = result.okCount();
        *sum = 0;
        for (const GatherItem &item : result)
            *sum += item.ok() ? item.reading.toDouble() : 0;
    }

    bool gather(double timeoutSeconds, double *sum) override
    {
        QFuture<GatherResult> future = Candela::gather(m_pvs, {.timeout = toMs(timeoutSeconds)});
        future.waitForFinished(); // as libca's caller does in ca_pend_io
        m_last = future.result();
        if (!m_last.allOk()) {
            const qsizetype at = m_last.failedIndices().constFirst();
            return fail(QStringLiteral("candela: %1 of %2 PVs were not read; %3: %4")
                            .arg(m_last.failedCount())
                            .arg(m_last.size())
                            .arg(m_last.pv(at).name(), m_last[at].error.message()));
        }
        *sum = 0;
        for (const GatherItem &item : m_last)
            *sum += item.reading.toDouble();
        return true;
    }

    bool scatter(const QList<double> &values, double timeoutSeconds) override
    {
        QList<PvWrite> writes;
        writes.reserve(m_pvs.size());
        for (qsizetype i = 0; i < m_pvs.size(); ++i)
            writes.append({m_pvs[i], Value(values[i])});
        QFuture<ScatterResult> future =
            Candela::scatter(writes, {.timeout = toMs(timeoutSeconds), .completion = !m_posting});
        future.waitForFinished();
        const ScatterResult result = future.result();
        return result.allOk() || fail(QStringLiteral("candela: %1 writes failed; the first: %2")
                                          .arg(result.failedCount())
                                          .arg(result[result.failedIndices().constFirst()].error.message()));
    }

    QList<double> values() const override
    {
        QList<double> all;
        for (const GatherItem &item : m_last)
            all.append(item.reading.toDouble());
        return all;
    }

    bool monitor(const QStringList &names, double seconds, MonitorFigures *figures) override
    {
        const QList<Pv> pvs = m_context.pvs(names);
        if (!connectPvs(pvs, 30))
            return false;
        // Every sample counts, as libca's callbacks deliver every sample.
        SubscriptionGroup group(&m_context, {.queue = 1000});
        bool counting = false;
        QObject::connect(&group, &SubscriptionGroup::updated, &group, [&](const UpdateBatch &batch) {
            if (!counting)
                return;
            for (const Update &update : batch)
                figures->sum += update.reading.toDouble();
            figures->updates += batch.size();
        });
        group.add(pvs);
        QEventLoop loop;
        QTimer::singleShot(500, &loop, &QEventLoop::quit); // the burst of first values is not the load
        loop.exec();
        counting = true;
        Stopwatch watch;
        QTimer::singleShot(toMs(seconds), Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
        figures->seconds = watch.wallMs() / 1000;
        figures->cpuMs = watch.cpuMs();
        return figures->updates > 0 || fail(QStringLiteral("candela: no update arrived"));
    }

private:
    bool connectPvs(const QList<Pv> &pvs, double timeoutSeconds)
    {
        qsizetype next = 0; // PVs before it are known to be connected
        m_context.connectChannels(pvs);
        const bool done = waitFor(timeoutSeconds, [&] {
            while (next < pvs.size() && pvs[next].isConnected())
                ++next;
            return next == pvs.size();
        });
        return done || fail(QStringLiteral("candela: %1 did not connect").arg(pvs[next].name()));
    }

    Context m_context;
    QList<Pv> m_pvs;
    GatherResult m_last;
};

} // namespace

std::unique_ptr<ClientBackend> ClientBackend::candela()
{
    return std::make_unique<CandelaBackend>();
}

} // namespace Candela::Bench
