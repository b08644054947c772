// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherRunner.h"

#include "async/Futures.h"
#include "session/Session.h"

namespace Candela {

GatherRunner::GatherRunner(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &GatherRunner::onFinished);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
    // Handles of the old context would only end as closed.
    connect(session, &Session::contextChanged, this, &GatherRunner::drop);
}

GatherRunner::~GatherRunner()
{
    m_stop.request_stop();
    delete m_stream;
}

bool GatherRunner::start(const QStringList &pvs, std::chrono::milliseconds timeout, Mode mode)
{
    if (!m_session->context() || pvs.isEmpty())
        return false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    delete m_stream;
    m_running = true;
    m_since.start();
    Q_EMIT started(int(pvs.size()));
    GatherOptions options;
    options.timeout = timeout;
    options.stop = m_stop.get_token();
    options.policy = mode == FailFast ? GatherPolicy::FailFast : GatherPolicy::AllItems;
    const QList<Pv> handles = m_session->context()->pvs(pvs);
    // The watcher forgets the gather before, and with it what that one still has to say.
    if (mode != AsArriving) {
        m_watcher.setFuture(gather(handles, options));
        return true;
    }
    m_watcher.setFuture({});
    m_rows.clear();
    m_rows.resize(size_t(pvs.size()));
    for (qsizetype i = 0; i < pvs.size(); ++i)
        m_rows[size_t(i)].pv = pvs.at(i);
    m_stream = asCompleted(handles, options, this);
    connect(m_stream, &AsCompleted::readingsReady, this, &GatherRunner::onArrived);
    connect(m_stream, &AsCompleted::finished, this, &GatherRunner::onStreamFinished);
    return true;
}

void GatherRunner::cancel()
{
    m_stop.request_stop();
    if (m_stream)
        m_stream->cancel();
}

void GatherRunner::drop()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    delete m_stream;
    m_watcher.setFuture({});
    end({}, 0);
}

void GatherRunner::end(const GatherRows &rows, double elapsedMs)
{
    m_running = false;
    Q_EMIT finished(rows, elapsedMs);
}

void GatherRunner::onArrived(const std::vector<CompletedItem> &batch)
{
    GatherRows fresh;
    fresh.reserve(batch.size());
    for (const CompletedItem &completed : batch) {
        GatherRow &row = m_rows[size_t(completed.index)];
        row.item = completed.item;
        row.metadata = m_stream->pvs().at(completed.index).metadata();
        fresh.push_back(row);
    }
    Q_EMIT arrived(fresh);
    if (m_stream)
        Q_EMIT progress(int(m_stream->completed()), int(m_stream->total()));
}

void GatherRunner::onStreamFinished()
{
    if (m_stream)
        m_stream->deleteLater();
    m_stream.clear();
    end(std::exchange(m_rows, {}), double(m_since.nsecsElapsed()) / 1e6);
}

void GatherRunner::onFinished()
{
    if (!m_running || m_stream || !m_watcher.isFinished())
        return;
    const Outcome<GatherResult> outcome = outcomeOf(m_watcher.future());
    try {
        const GatherResult &result = outcome.get();
        end(rowsOf(result), std::chrono::duration<double, std::milli>(result.elapsed()).count());
    } catch (const GatherException &first) {
        GatherRow row{first.pv(), {}, {}};
        row.item.error = first.error();
        end({row}, double(m_since.nsecsElapsed()) / 1e6);
    } catch (const FutureException &) {
        // Cancelled by nobody but the context's end, of which drop() hears as well.
    }
}

} // namespace Candela
