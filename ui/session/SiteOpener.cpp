// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/SiteOpener.h"

#include "session/Session.h"
#include "session/SiteDocument.h"

#include <QtConcurrent/QtConcurrentRun>

namespace Candela {

SiteOpener::SiteOpener(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SiteOpener::finish);
}

void SiteOpener::open(const QString &path)
{
    m_watcher.setFuture(QtConcurrent::run([path] {
        Outcome outcome;
        outcome.path = path;
        outcome.ok = Site::load(path, &outcome.site, &outcome.error);
        return outcome;
    }));
}

void SiteOpener::finish()
{
    const Outcome outcome = m_watcher.result();
    if (!outcome.ok) {
        Q_EMIT m_session->message(outcome.error, true);
        Q_EMIT failed(outcome.error);
        return;
    }
    m_path = outcome.path;
    m_session->siteDocument()->opened(m_path);
    m_session->setSite(outcome.site);
    Q_EMIT opened(m_path);
}

} // namespace Candela
