// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/GatherRunner.h"

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
}

bool GatherRunner::start(const QStringList &pvs, std::chrono::milliseconds timeout)
{
    if (!m_session->context() || pvs.isEmpty())
        return false;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_running = true;
    Q_EMIT started(int(pvs.size()));
    GatherOptions options;
    options.timeout = timeout;
    options.stop = m_stop.get_token();
    // The watcher forgets the gather before, and with it what that one still has to say.
    m_watcher.setFuture(gather(m_session->context()->pvs(pvs), options));
    return true;
}

void GatherRunner::cancel()
{
    m_stop.request_stop();
}

void GatherRunner::drop()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    m_watcher.setFuture({});
    m_running = false;
    Q_EMIT finished({}, 0);
}

void GatherRunner::onFinished()
{
    if (!m_running || m_watcher.future().resultCount() == 0)
        return;
    m_running = false;
    const GatherResult result = m_watcher.result();
    Q_EMIT finished(rowsOf(result), std::chrono::duration<double, std::milli>(result.elapsed()).count());
}

} // namespace Candela
