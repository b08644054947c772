// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

#include <QFutureWatcher>
#include <QObject>

namespace Candela {

class Session;

/// Reads site files without holding up the window: parsing happens in a worker thread.
class SiteOpener : public QObject
{
    Q_OBJECT
public:
    explicit SiteOpener(Session *session);

    /// The session gets the site, or a message that names what is wrong; opened() or failed() follows.
    void open(const QString &path);
    /// The file of the present site; empty without one.
    const QString &path() const { return m_path; }

Q_SIGNALS:
    void opened(const QString &path);
    void failed(const QString &error);

private:
    struct Outcome
    {
        QString path;
        bool ok = false;
        Site site;
        QString error;
    };
    void finish();

    Session *m_session;
    QFutureWatcher<Outcome> m_watcher;
    QString m_path;
};

} // namespace Candela
