// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/Site.h"

#include <QFutureWatcher>
#include <QObject>

namespace Candela {

class Session;

/// The session's site as a file: edits go through the undo stack, saving happens in a worker thread, and
/// whoever closes or replaces the site can ask whether something would be lost.
class SiteDocument : public QObject
{
    Q_OBJECT
public:
    explicit SiteDocument(Session *session);
    ~SiteDocument() override;

    /// Empty for a site that was never saved.
    const QString &path() const { return m_path; }
    bool isModified() const { return m_revision != m_savedRevision; }
    bool isSaving() const { return m_watcher.isRunning(); }

    /// The session's site is now what this file holds; empty for one that no file holds. Undo of edits from
    /// before would bring another building back, so it is dropped.
    void opened(const QString &path);
    /// Pushes the step on the session's undo stack and shows it. Nothing if the sites are alike in every
    /// field.
    void edit(const QString &text, const Site &after);

    /// Writes the file as a whole or not at all. Plans that the site names are copied beside it if they are
    /// not there. Only a file that can be read again is written. saved() or failed() follows.
    void save(const QString &path);

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void saved(const QString &path);
    void failed(const QString &error);

private:
    friend class SiteCommand;
    struct Outcome
    {
        QString path;
        QString error;
        int revision = 0;
    };
    static QString write(const Site &site, const QString &path);
    void show(const Site &site, int revision);
    void finishSave();

    Session *m_session;
    QFutureWatcher<Outcome> m_watcher;
    QString m_path;
    int m_revision = 0;
    int m_savedRevision = 0;
    int m_lastRevision = 0;
};

} // namespace Candela
