// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>

#include <stop_token>

namespace Candela {

class Session;

/// Reads many PVs at once, one gather at a time, and tells how far it is. A new one cancels the one before
/// it.
class GatherRunner : public QObject
{
    Q_OBJECT
public:
    explicit GatherRunner(Session *session, QObject *parent = nullptr);
    ~GatherRunner() override;

    bool isRunning() const { return m_running; }
    /// False without a server to ask or without PVs.
    bool start(const QStringList &pvs, std::chrono::milliseconds timeout);

public Q_SLOTS:
    /// Ends with what has arrived; finished() follows.
    void cancel();

Q_SIGNALS:
    void started(int total);
    void progress(int done, int total);
    void finished(const Candela::GatherRows &rows, double elapsedMs);

private:
    void onFinished();
    void drop();

    Session *m_session;
    QFutureWatcher<GatherResult> m_watcher;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace Candela
