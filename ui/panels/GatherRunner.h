// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/GatherRow.h"

#include "async/AsCompleted.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <stop_token>

namespace Candela {

class Session;

/// Reads many PVs at once, one gather at a time, and tells how far it is. A new one cancels the one before
/// it.
class GatherRunner : public QObject
{
    Q_OBJECT
public:
    enum Mode {
        AllItems,  ///< Every PV ends as a value or an error.
        FailFast,  ///< The first error ends it; the rest is dropped.
        AsArriving ///< As AllItems, and results are told as they come.
    };

    explicit GatherRunner(Session *session, QObject *parent = nullptr);
    ~GatherRunner() override;

    bool isRunning() const { return m_running; }
    /// False without a server to ask or without PVs.
    bool start(const QStringList &pvs, std::chrono::milliseconds timeout, Mode mode = AllItems);

public Q_SLOTS:
    /// Ends with what has arrived; finished() follows.
    void cancel();

Q_SIGNALS:
    void started(int total);
    void progress(int done, int total);
    /// AsArriving: a frame's worth of results.
    void arrived(const Candela::GatherRows &rows);
    /// In the order of the input; empty if the server was changed meanwhile. With FailFast and an error: the
    /// one that failed.
    void finished(const Candela::GatherRows &rows, double elapsedMs);

private:
    void onFinished();
    void onArrived(const std::vector<CompletedItem> &batch);
    void onStreamFinished();
    void drop();
    void end(const GatherRows &rows, double elapsedMs);

    Session *m_session;
    QFutureWatcher<GatherResult> m_watcher;
    QPointer<AsCompleted> m_stream;
    GatherRows m_rows; ///< Of the stream.
    QElapsedTimer m_since;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace Candela
