// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/LightWrite.h"

#include "client/Context.h"
#include "models/ScatterPlanWrites.h"

#include <algorithm>
#include <numeric>

namespace Candela {

LightWrite::LightWrite(Context *context, const ScatterPlan &plan, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_plan(plan)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &LightWrite::stepFade);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &LightWrite::takeResult);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
}

LightWrite::~LightWrite()
{
    m_stop.request_stop();
}

void LightWrite::start(double fadeSeconds, bool completion)
{
    m_running = true;
    m_completion = completion;
    m_since.start();
    if (fadeSeconds > 0) {
        m_fading = true;
        m_fade = SceneFade(m_plan, SceneFade::Milliseconds(qint64(fadeSeconds * 1000)),
                           SceneFade::Milliseconds(0));
        m_clock.start(0);
        return;
    }
    QList<int> all(m_plan.size());
    std::iota(all.begin(), all.end(), 0);
    send(all);
}

void LightWrite::stepFade()
{
    if (!m_context) {
        end();
        return;
    }
    const SceneFade::Milliseconds now(m_since.elapsed());
    const ScatterPlan step = m_fade.step(now);
    Q_EMIT progress(int(m_fade.progress(now) * 100), 100);
    if (!m_running)
        return; // somebody cancelled it just now
    if (m_fade.isFinished()) {
        m_fading = false;
        // The end is written once more to be certain of it: the steps before went out unanswered.
        QList<int> rest;
        for (qsizetype i = 0; i < m_plan.size(); ++i) {
            if (!m_leftOut.contains(m_plan.items().at(i).pv))
                rest.append(int(i));
        }
        send(rest);
        return;
    }
    ScatterOptions unanswered;
    unanswered.completion = false;
    if (!step.isEmpty()) {
        scatter(scatterWrites(step, m_context), unanswered);
        Q_EMIT stepSent(step);
    }
    m_clock.start(int(std::max<qint64>(1, (m_fade.nextStep() - now).count())));
}

void LightWrite::send(const QList<int> &items)
{
    m_sent.clear();
    for (int item : items) {
        if (!m_plan.items().at(item).isRefused())
            m_sent.append(item);
    }
    if (m_outcome.isEmpty())
        m_outcome.resize(m_plan.size());
    if (!m_context || m_sent.isEmpty()) {
        for (int item : std::as_const(m_sent))
            m_outcome[item] = ErrorCode::Closed;
        // Not before the caller has connected to the signals.
        QMetaObject::invokeMethod(this, &LightWrite::end, Qt::QueuedConnection);
        return;
    }
    m_stop = std::stop_source();
    ScatterOptions options;
    options.completion = m_completion;
    options.stop = m_stop.get_token();
    m_watcher.setFuture(scatter(scatterWrites(onlyItems(m_plan, m_sent), m_context), options));
}

void LightWrite::takeResult()
{
    if (!m_running)
        return;
    if (m_watcher.future().resultCount() > 0) {
        const ScatterResult result = m_watcher.result();
        for (qsizetype i = 0; i < std::min(result.size(), m_sent.size()); ++i)
            m_outcome[m_sent.at(i)] = result[i].error;
    } else {
        for (int item : std::as_const(m_sent))
            m_outcome[item] = ErrorCode::Closed;
    }
    end();
}

void LightWrite::end()
{
    m_clock.stop();
    m_running = false;
    m_fading = false;
    m_elapsedMs = double(m_since.nsecsElapsed()) / 1e6;
    Q_EMIT finished();
}

void LightWrite::cancel()
{
    if (!m_running)
        return;
    m_stop.request_stop();
    if (!m_fading)
        return; // the scatter ends with what has been answered
    m_fade.cancel();
    m_outcome = QList<Error>(m_plan.size(), Error(ErrorCode::Cancelled));
    end();
}

QList<int> LightWrite::failed() const
{
    QList<int> items;
    for (qsizetype i = 0; i < m_outcome.size(); ++i) {
        if (m_outcome.at(i) && !m_plan.items().at(i).isRefused())
            items.append(int(i));
    }
    return items;
}

QList<int> LightWrite::notTaken() const
{
    QList<int> items = failed();
    items.removeIf([this](int item) {
        const ErrorCode code = m_outcome.at(item).code();
        return code == ErrorCode::Timeout || code == ErrorCode::Cancelled || code == ErrorCode::Disconnected;
    });
    return items;
}

bool LightWrite::retryFailed()
{
    const QList<int> again = failed();
    if (m_running || again.isEmpty())
        return false;
    m_running = true;
    m_since.start();
    send(again);
    return true;
}

void LightWrite::leaveOut(const QSet<QString> &pvs)
{
    if (!isFading())
        return;
    m_leftOut.unite(pvs);
    m_fade.leaveOut(pvs);
}

} // namespace Candela
