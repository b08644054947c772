// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/RecoveryStore.h"
#include "session/Workspace.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Candela {

class Windows;

/// Keeps the session on disk while the program runs: a few seconds after somebody has touched anything, the
/// windows are captured and written in a worker thread, into a file that only a program that was killed
/// leaves behind. Tells as well whether the workspace has changed since it was opened or saved.
class Autosave : public QObject
{
    Q_OBJECT
public:
    static constexpr int DelayMs = 2000;
    static constexpr int LongestDelayMs =
        8000; ///< Of sessions that are so large that collecting them is felt.

    explicit Autosave(Windows *windows);
    ~Autosave() override;

    /// Milliseconds, of a touch until it is on its way to the disk.
    void setDelay(int ms) { m_delay.setInterval(m_shortest = ms); }
    RecoveryStore *store() { return &m_store; }
    /// Until then nothing is written: what was left by a killed program is looked at first.
    void start();

    /// What people would call changed: tables, charts, loops, groups, scenes, names of windows; not where
    /// windows stand, nor which page is in front.
    bool isModified() const { return m_modified; }
    /// Looks now, rather than in a moment.
    bool checkModified();
    /// The workspace was opened, saved or begun: what there is now is no change.
    void setClean();
    /// A session that was restored is as unsaved as it was.
    void setModified();

    /// The program ends by itself, and its session is kept elsewhere.
    void end();
    bool isWriting() const { return m_writing.isRunning(); }
    /// As soon as the event loop turns, and again when what is being written is done.
    void writeSoon();

Q_SIGNALS:
    void modifiedChanged(bool modified);
    void written(const QString &path);
    /// Once for a series of failures.
    void failed(const QString &error);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void touched();
    void write();
    void finishWrite();
    void showModified(const QByteArray &contents);
    struct Outcome
    {
        QByteArray contents; ///< A hash of what people would call the workspace.
        QByteArray file;     ///< A hash of what lies on the disk now; empty if it was not written.
        QString error;
        int series = 0;
    };
    static QByteArray contentsOf(Workspace workspace);

    Windows *m_windows;
    RecoveryStore m_store;
    QTimer m_delay;
    int m_shortest = DelayMs;
    QFutureWatcher<Outcome> m_writing;
    QByteArray m_clean;   ///< What contentsOf() was.
    QByteArray m_written; ///< A hash of what lies on the disk.
    int m_series = 0;     ///< Of what is compared with m_clean.
    bool m_started = false;
    bool m_modified = false;
    bool m_failed = false;
};

} // namespace Candela
