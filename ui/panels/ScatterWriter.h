// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Scatter.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace Candela {

/// Writes many PVs as a slider moves: at most fifteen times a second and the newest values only, then once
/// more with completion when the hand lets go, so that what is shown as written has been processed by its
/// server.
class ScatterWriter : public QObject
{
    Q_OBJECT
public:
    explicit ScatterWriter(QObject *parent = nullptr);

    /// While the hand moves. Replaces what has not been sent yet.
    void preview(const QList<PvWrite> &writes);
    /// The last word: sent at once, one result an item by finished().
    void commit(const QList<PvWrite> &writes);
    bool isCommitting() const { return m_committing; }
    /// Writes again what failed in the last commit.
    void retryFailed();

    static constexpr int PreviewsPerSecond = 15;

Q_SIGNALS:
    void progress(int done, int total);
    void finished(const Candela::ScatterResult &result);

private:
    void sendPreview();

    QTimer m_throttle;
    QList<PvWrite> m_pending;
    QFutureWatcher<ScatterResult> m_watcher;
    ScatterResult m_last;
    bool m_committing = false;
};

} // namespace Candela
