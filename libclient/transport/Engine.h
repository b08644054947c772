// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Config.h"
#include "BeaconMonitor.h"
#include "Channels.h"
#include "CircuitStatus.h"
#include "Circuits.h"
#include "CommandQueue.h"
#include "LocalVariables.h"
#include "Mailbox.h"
#include "RepeaterClient.h"
#include "Requests.h"
#include "Router.h"
#include "SearchEngine.h"
#include "SleepWatch.h"
#include "Subscriptions.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Candela::Net {

/// What the two threads of a context share. Lives until both are done with it.
struct Shared
{
    Config config; ///< Never changes.
    CommandQueue commands;
    Mailbox mailbox;
    Counters counters;
};

/// The network thread's side of a context: owns the parts and lets them work in turns.
///
/// A turn is everything that one event causes: a batch of commands, bytes on a circuit, search answers, a
/// timer. What a turn wants to write is written once at its end, and what it has for the owner goes into the
/// mailbox with one lock. Parts call each other directly; none of them knows the owner's thread.
///
/// Everything here belongs to the network thread, but for the constructor.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// How long a closing engine waits for servers to read what was posted.
    static constexpr std::chrono::milliseconds DrainTime{120};

    /// Forged or frequent beacons must not turn into a storm of searches.
    static constexpr std::chrono::milliseconds HurryPause{2000};
    /// What a beacon anomaly makes of longer waits.
    static constexpr std::chrono::milliseconds HurriedSearch{250};

    /// How often is looked whether the machine slept.
    static constexpr std::chrono::milliseconds SleepLook{1000};
    /// Circuits that outlived the sleep answer an echo within this, or Config::echoTimeout if that is less.
    static constexpr std::chrono::milliseconds AwakePatience{2000};

    explicit Engine(std::shared_ptr<Shared> shared);
    /// Before the first turn: no network, and every PV is one of locals(). The engine may then live in the
    /// owner's own thread; a turn ends all requests that were posted in it.
    void setInMemory();
    /// Code of the engine is on the stack.
    bool isBusy() const { return m_depth > 0 || m_finishing > 0; }
    ~Engine() override;

    /// Wakes the engine to take its commands; the only call from another thread.
    void wake();

    const Config &config() const { return m_shared->config; }
    Counters &counters() { return m_shared->counters; }
    Channels &channels() { return m_channels; }
    Circuits &circuits() { return m_circuits; }
    Requests &requests() { return m_requests; }
    Subscriptions &subscriptions() { return m_subscriptions; }
    SearchEngine &search() { return m_search; }
    LocalVariables &locals() { return m_locals; }
    EventLog &log() { return m_log; }
    Router &router() { return m_router; }
    SleepWatch &sleepWatch() { return m_sleepWatch; }
    /// Null without Config::useRepeater.
    RepeaterClient *repeater() { return m_repeater.get(); }

    /// The time of the present turn, read once at its beginning (and by a long turn in between).
    TimePoint now() const { return m_now; }
    qint64 unixNs() const { return m_unixNs; }

    /// Around everything that an event causes; turns nest.
    class Turn
    {
    public:
        explicit Turn(Engine &engine);
        ~Turn();
        Q_DISABLE_COPY_MOVE(Turn)

    private:
        Engine &m_engine;
    };

    // What goes up at the end of the turn.
    void update(quint32 subscription, quint32 queue, Reading &&reading);
    /// All items of the request have ended.
    void requestEnded(std::shared_ptr<Request> request);
    void channelTouched(quint32 channel) { m_touched.push_back(channel); }
    Mail &mail() { return m_mail; }
    void warn(const QString &text);

    void flushLater(Circuit *circuit) { m_toFlush.push_back(circuit); }
    void forgetFlush(Circuit *circuit);
    /// All that waits is searched soon, and circuits are asked for a sign of life.
    void searchNow();

    /// Ends every request with Closed, sends what was posted, then emits closed(), within DrainTime.
    void close();
    /// A closing circuit's server has read everything.
    void drained();

Q_SIGNALS:
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    void start();
    void endTurn();
    void runTimers();
    void armTimer();
    void flushAll();
    void publish();
    void finishRequests();
    void startBeacons();
    void beaconHeard(const Beacon &beacon);
    /// All that waits long is searched sooner, no more often than HurryPause.
    void hurrySearches();
    /// Every circuit is asked for an echo, and what waits is searched at once.
    void awoke(std::chrono::milliseconds slept);
    void searchAnswers(const std::vector<SearchAnswer> &answers);

    std::shared_ptr<Shared> m_shared;
    TimePoint m_now{};
    qint64 m_unixNs = 0;
    int m_depth = 0;
    int m_finishing = 0;
    bool m_started = false;
    bool m_inMemory = false;
    bool m_closing = false;
    int m_draining = 0;

    EventLog m_log;
    LocalVariables m_locals;
    Channels m_channels;
    Circuits m_circuits;
    Requests m_requests;
    Subscriptions m_subscriptions;
    SearchEngine m_search;
    Router m_router;

    std::unique_ptr<RepeaterClient> m_repeater; ///< Null without Config::useRepeater.
    BeaconMonitor m_beacons;
    TimePoint m_lastHurry{};
    SleepWatch m_sleepWatch;
    QTimer m_sleepTimer;

    std::vector<Circuit *> m_toFlush; ///< May hold nulls.
    std::vector<quint32> m_touched;
    std::vector<Mailbox::Update> m_updates;
    Mail m_mail;
    PromptMail m_prompt;
    std::vector<std::shared_ptr<Request>> m_toFinish;
    QTimer m_timer;
    TimePoint m_timerDue = TimePoint::max();
};

} // namespace Candela::Net
