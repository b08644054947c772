// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ScatterWriter.h"

namespace Candela {

ScatterWriter::ScatterWriter(QObject *parent)
    : QObject(parent)
{
    m_throttle.setSingleShot(true);
    m_throttle.setInterval(1000 / PreviewsPerSecond);
    connect(&m_throttle, &QTimer::timeout, this, &ScatterWriter::sendPreview);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_committing = false;
        if (m_watcher.future().resultCount() == 0)
            return;
        m_last = m_watcher.result();
        Q_EMIT finished(m_last);
    });
}

void ScatterWriter::preview(const QList<PvWrite> &writes)
{
    m_pending = writes;
    // The first goes at once, so that the light answers the hand; those that come too fast wait for the
    // timer.
    if (!m_throttle.isActive())
        sendPreview();
}

void ScatterWriter::sendPreview()
{
    if (m_pending.isEmpty())
        return;
    m_throttle.start();
    ScatterOptions options;
    options.completion = false;
    scatter(std::exchange(m_pending, {}), options);
}

void ScatterWriter::commit(const QList<PvWrite> &writes)
{
    m_pending.clear();
    m_throttle.stop();
    m_committing = true;
    m_watcher.setFuture(scatter(writes));
}

void ScatterWriter::retryFailed()
{
    QList<PvWrite> again;
    for (qsizetype index : m_last.failedIndices())
        again.append(m_last.writes()[index]);
    if (!again.isEmpty())
        commit(again);
}

} // namespace Candela
