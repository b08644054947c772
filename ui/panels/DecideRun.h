// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/DecisionLoopRun.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>

#include <deque>

namespace Candela {

class Session;

/// One turn of a loop, as the panel lists it.
struct DecideTurn
{
    QDateTime at;
    double durationMs = 0;
    int written = 0;
    int notWritten = 0;
    int failedSensors = 0;
    QString note; ///< Why it held; empty if it followed.
};

/// A control loop while it runs, is held, or has stopped, and what it did last. Stops by itself when its
/// server or site goes, when all of its sensors are lost, and on "stop all"; holds during a blackout, which
/// it must not light up.
class DecideRun : public QObject
{
    Q_OBJECT
public:
    enum State { Stopped, Running, Held };
    Q_ENUM(State)
    /// Without any sensor: so many turns in a row, and for so long, since a quick loop on a busy network may
    /// miss a few.
    static constexpr int LostAfter = 5;
    static constexpr int LostAfterMs = 2000;
    static constexpr int KeptTurns = 200;

    explicit DecideRun(Session *session, QObject *parent = nullptr);
    ~DecideRun() override;

    const DecisionLoopConfig &config() const { return m_config; }
    /// While it is stopped.
    void setConfig(const DecisionLoopConfig &config) { m_config = config; }

    State state() const { return m_state; }
    /// False, and why not.
    bool start(QString *error);
    /// Goes on reading and deciding, and writes nothing; or again.
    void setHeld(bool held);
    void stop(const QString &why = {});

    const DecisionEngine &engine() const { return *m_engine; }
    const DecisionStep &step() const { return m_step; }
    const std::deque<DecideTurn> &turns() const { return m_turns; } ///< The newest last.
    ControlStats stats() const { return m_stats; }
    const QString &stopReason() const { return m_reason; } ///< Empty: a person stopped it.

Q_SIGNALS:
    void stateChanged(Candela::DecideRun::State state);
    /// Once a turn.
    void turned();

private:
    void cycleEnded(const ControlCycle &cycle);
    bool mayWrite() const;
    void stepTaken(const DecisionStep &step);
    void noteWritten(const ControlCycle &cycle);
    void endNoted();
    void applyHold();

    Session *m_session;
    DecisionLoopConfig m_config;
    std::shared_ptr<DecisionEngine> m_engine = std::make_shared<DecisionEngine>();
    ControlLoop *m_loop = nullptr;
    DecisionStep m_step;
    std::deque<DecideTurn> m_turns;
    ControlStats m_stats;
    QString m_reason;
    quint64 m_token = 0;             ///< Of the writes that are under way.
    QHash<QString, QString> m_noted; ///< How the last write to each PV ended.
    State m_state = Stopped;
    int m_lost = 0; ///< Turns.
    QElapsedTimer m_lastSeen;
};

} // namespace Candela
