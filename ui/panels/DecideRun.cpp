// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/DecideRun.h"

#include "session/LightDesk.h"
#include "session/Session.h"
#include "session/WriteHistory.h"

#include <cmath>

namespace Candela {

DecideRun::DecideRun(Session *session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(session, &Session::contextChanged, this, [this] { stop(tr("another server")); });
    connect(session, &Session::siteChanged, this, [this] { stop(tr("another site")); });
    connect(session, &Session::readOnlyChanged, this, [this](bool readOnly) {
        if (readOnly)
            stop(tr("read-only now"));
    });
    connect(session->desk(), &LightDesk::stopRequested, this, [this] { stop(tr("all was stopped")); });
    connect(session->desk(), &LightDesk::masterChanged, this, &DecideRun::applyHold);
}

DecideRun::~DecideRun()
{
    endNoted();
    // Nothing more is sent: lights keep the level that they have.
    delete m_loop;
}

bool DecideRun::start(QString *error)
{
    if (m_state == Held) {
        setHeld(false);
        return true;
    }
    if (m_state == Running)
        return true;
    if (const QString obstacle = m_session->desk()->obstacle(); !obstacle.isEmpty()) {
        *error = obstacle;
        return false;
    }
    m_engine = std::make_shared<DecisionEngine>();
    if (!m_engine->configure(m_config, m_session->site(), error))
        return false;
    delete m_loop;
    m_loop = makeDecisionLoop(
        m_engine, m_session->context(), [this](const DecisionStep &step) { stepTaken(step); }, this);
    connect(m_loop, &ControlLoop::cycleFinished, this, &DecideRun::cycleEnded);
    m_turns.clear();
    m_noted.clear();
    m_step = {};
    m_reason.clear();
    m_lost = 0;
    m_lastSeen.start();
    m_state = Running;
    applyHold();
    m_loop->start();
    Q_EMIT stateChanged(m_state);
    return true;
}

bool DecideRun::mayWrite() const
{
    return m_state == Running && !m_session->desk()->master().isBlackout();
}

void DecideRun::applyHold()
{
    if (m_state == Stopped || !m_loop)
        return;
    const bool silent = !mayWrite();
    // What it decided unheard is no level that any light has.
    if (!silent)
        m_engine->restart();
    m_loop->setDryRun(silent);
}

void DecideRun::setHeld(bool held)
{
    if (m_state == Stopped || (m_state == Held) == held)
        return;
    m_state = held ? Held : Running;
    applyHold();
    Q_EMIT stateChanged(m_state);
}

void DecideRun::stop(const QString &why)
{
    if (m_state == Stopped)
        return;
    m_state = Stopped;
    m_reason = why;
    m_stats = m_loop->stats();
    // Deleting waits for nothing and decides nothing more; later, since it may be what calls.
    m_loop->disconnect(this);
    m_loop->stop(ControlLoop::StopMode::Cancel);
    m_loop->deleteLater();
    m_loop = nullptr;
    endNoted();
    if (!why.isEmpty())
        Q_EMIT m_session->message(tr("The loop %1 has stopped: %2").arg(m_config.name, why), true);
    Q_EMIT stateChanged(m_state);
}

void DecideRun::stepTaken(const DecisionStep &step)
{
    m_step = step;
    QList<WriteRecord> records;
    const QString origin = QStringLiteral("Loop %1").arg(m_config.name);
    for (int index : step.plan.writeIndices()) {
        const PlannedWrite &item = step.plan.items().at(index);
        records.append({item.pv,
                        std::isnan(item.oldValue) ? QString() : QString::number(item.oldValue, 'g', 6),
                        QString::number(item.newValue, 'g', 6), origin});
    }
    endNoted();
    if (!records.isEmpty() && m_loop && !m_loop->options().dryRun)
        m_token = m_session->writes()->begin(records);
}

void DecideRun::endNoted()
{
    if (m_token)
        m_session->writes()->end(std::exchange(m_token, 0), {});
}

void DecideRun::noteWritten(const ControlCycle &cycle)
{
    if (!m_token)
        return;
    QList<WriteRecord> records = m_session->writes()->take(std::exchange(m_token, 0));
    if (cycle.dryRun)
        return; // nothing was sent
    // A server that refuses is asked several times a second: that it still refuses is no news.
    QList<WriteRecord> news;
    for (qsizetype i = 0; i < records.size(); ++i) {
        WriteRecord &record = records[i];
        record.error = i < cycle.written.size() ? cycle.written[i].error : Error(ErrorCode::Closed);
        const QString fact = QString(record.after + QLatin1Char(' ') + record.error.keyword());
        if (std::exchange(m_noted[record.pv], fact) != fact || !record.error)
            news.append(record);
    }
    m_session->writes()->note(news);
}

void DecideRun::cycleEnded(const ControlCycle &cycle)
{
    noteWritten(cycle);
    m_stats = m_loop->stats();
    DecideTurn turn;
    turn.at = QDateTime::currentDateTime();
    turn.durationMs = double(cycle.duration.count()) / 1e6;
    turn.written = cycle.dryRun ? 0 : int(cycle.written.okCount());
    turn.notWritten = int(cycle.written.failedCount());
    turn.failedSensors = int(m_step.failedSensors.size());
    turn.note = m_state == Held                            ? tr("held: nothing is written")
                : m_session->desk()->master().isBlackout() ? tr("blackout: nothing is written")
                                                           : m_step.note;
    m_turns.push_back(turn);
    if (m_turns.size() > KeptTurns)
        m_turns.pop_front();
    if (m_step.sensors > 0 && m_step.failedSensors.size() == m_step.sensors) {
        ++m_lost;
    } else {
        m_lost = 0;
        m_lastSeen.start();
    }
    Q_EMIT turned();
    // Safe means at rest: a loop that sees nothing must not wait to wake up at some odd hour.
    if (m_lost >= LostAfter && m_lastSeen.hasExpired(LostAfterMs))
        stop(tr("none of its %n sensors answers", nullptr, m_step.sensors));
}

} // namespace Candela
