// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/Scatter.h"
#include "models/SceneFade.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <stop_token>

namespace Candela {

class Context;

/// A plan on its way to the lights: at once, or gradually over some time. Made by LightDesk, which has said
/// what is to go out; gives one outcome an item. Deleting it, or its context, ends it where it stands.
class LightWrite : public QObject
{
    Q_OBJECT
public:
    LightWrite(Context *context, const ScatterPlan &plan, QObject *parent);
    ~LightWrite() override;

    /// `fadeSeconds` 0 is at once. Without `completion` an item is done when it has been handed to the
    /// network.
    void start(double fadeSeconds, bool completion);

    const ScatterPlan &plan() const { return m_plan; }
    bool isRunning() const { return m_running; }
    bool isFading() const { return m_running && m_fading; }
    int total() const { return m_plan.writeCount(); }
    double elapsedMs() const { return m_elapsedMs; }

    /// What each item of the plan ended with; no error where it was refused beforehand. Empty while it runs
    /// for the first time.
    const QList<Error> &outcome() const { return m_outcome; }
    /// Items whose write failed.
    QList<int> failed() const;
    /// Items whose server certainly did not take the value: there is nothing to undo. One that did not answer
    /// in time may have.
    QList<int> notTaken() const;

    /// Writes again what failed. False if nothing did, or it still runs.
    bool retryFailed();
    /// Something else commands these now: a fade lets go of them.
    void leaveOut(const QSet<QString> &pvs);

public Q_SLOTS:
    /// What was sent stays; the rest ends as cancelled.
    void cancel();

Q_SIGNALS:
    /// Of `total` items, or of the hundred parts of a fade.
    void progress(int done, int total);
    void finished();
    /// A part of a fade has been handed to the network.
    void stepSent(const Candela::ScatterPlan &step);

private:
    void stepFade();
    void send(const QList<int> &items);
    void takeResult();
    void end();

    QPointer<Context> m_context;
    ScatterPlan m_plan;
    QList<Error> m_outcome;
    QList<int> m_sent; ///< Items of the scatter that is under way.
    QFutureWatcher<ScatterResult> m_watcher;
    std::stop_source m_stop;
    SceneFade m_fade;
    QSet<QString> m_leftOut;
    QTimer m_clock;
    QElapsedTimer m_since;
    double m_elapsedMs = 0;
    bool m_running = false;
    bool m_fading = false; ///< On the way; false for the last, answered write.
    bool m_completion = true;
};

} // namespace Candela
