// SPDX-License-Identifier: MIT
#include "ControlLoop.h"

#include "CycleTimes.h"
#include "Futures.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

namespace Candela {

using std::chrono::nanoseconds;

bool ControlCycle::ok() const
{
    return sensors.allOk() && !held && !error && written.allOk();
}

class ControlLoop::Private
{
public:
    Private(ControlLoop *loop, QList<Pv> pvs, Decide decideBy, const ControlOptions &withOptions)
        : q(loop)
        , sensors(std::move(pvs))
        , decide(std::move(decideBy))
        , options(withOptions)
        , timer(loop)
    {
        timer.setSingleShot(true);
        timer.setTimerType(Qt::PreciseTimer);
        options.stopAfter = qMax(1, options.stopAfter);
        QObject::connect(&timer, &QTimer::timeout, q, [this] { beginCycle(); });
    }

    void setState(State next)
    {
        if (std::exchange(state, next) != next)
            Q_EMIT q->stateChanged(next);
    }

    void beginCycle();
    void sensorsRead(const GatherResult &result);
    void decideOn(const GatherResult &result);
    void endCycle();
    void scheduleNext();
    void beginStop(StopReason why);
    void writeFinals();
    void count(const ControlCycle &ended);

    nanoseconds now() const { return nanoseconds(clock.nsecsElapsed()); }

    ControlLoop *q;
    QList<Pv> sensors;
    Decide decide;
    ControlOptions options;
    QTimer timer;
    QElapsedTimer clock;

    State state = State::Stopped;
    StopReason reason = StopReason::Requested;
    ControlStats stats;
    CycleTimes times;
    ControlCycle cycle;
    nanoseconds cycleBegin{0};
    nanoseconds nextBeat{0};
    int failedInARow = 0;
    bool inCycle = false;
    bool writing = false; ///< Of a cycle; it cannot be taken back.
    bool finalsBegun = false;
    quint64 turn = 0; ///< What a cycle that was given up still has under way belongs to an older turn.
    QFuture<GatherResult> reading;
    QFuture<ScatterResult> written;
};

void ControlLoop::Private::beginCycle()
{
    inCycle = true;
    cycle = ControlCycle();
    cycle.number = stats.cycles + 1;
    cycle.dryRun = options.dryRun;
    cycleBegin = now();
    const quint64 mine = ++turn;
    GatherOptions gatherOptions;
    gatherOptions.timeout = options.readTimeout;
    reading = gather(sensors, gatherOptions);
    whenFinished(reading, q, [this, mine](const QFuture<GatherResult> &future) {
        if (mine != turn)
            return;
        const auto outcome = outcomeOf(future);
        sensorsRead(outcome.ok() ? *outcome.value : GatherResult());
    });
}

void ControlLoop::Private::sensorsRead(const GatherResult &result)
{
    cycle.sensors = result;
    if (state != State::Running) {
        cycle.held = true;
        endCycle();
        return;
    }
    // A gather that gave no result at all (its context is closing) counts as failed, too.
    const bool complete = result.allOk() && result.size() == sensors.size();
    failedInARow = complete ? 0 : failedInARow + 1;
    if (!complete && (options.onSensorFailure != SensorFailure::Skip || result.size() != sensors.size())) {
        cycle.held = true;
        endCycle();
        return;
    }
    decideOn(result);
}

void ControlLoop::Private::decideOn(const GatherResult &result)
{
    try {
        cycle.decided = decide(result);
        ++stats.decisions;
    } catch (...) {
        cycle.error = std::current_exception();
    }
    // Told to be dry while it was reading (a blackout, say), it must not write once more.
    cycle.dryRun = cycle.dryRun || options.dryRun;
    if (cycle.dryRun || cycle.decided.isEmpty()) {
        endCycle();
        return;
    }
    ScatterOptions scatterOptions;
    scatterOptions.timeout = options.writeTimeout;
    scatterOptions.completion = options.completion;
    const quint64 mine = turn;
    writing = true;
    stats.writes += quint64(cycle.decided.size());
    written = scatter(cycle.decided, scatterOptions);
    whenFinished(written, q, [this, mine](const QFuture<ScatterResult> &future) {
        if (mine != turn)
            return;
        const auto outcome = outcomeOf(future);
        if (outcome.ok())
            cycle.written = *outcome.value;
        else
            cycle.error = outcome.error;
        endCycle();
    });
}

void ControlLoop::Private::count(const ControlCycle &ended)
{
    ++stats.cycles;
    stats.failedReads += quint64(ended.sensors.failedCount());
    stats.failedWrites += quint64(ended.written.failedCount());
    if (!ended.ok())
        ++stats.failedCycles;
    stats.last = ended.duration;
    times.add(ended.duration);
}

void ControlLoop::Private::endCycle()
{
    inCycle = false;
    writing = false;
    cycle.duration = now() - cycleBegin;
    const ControlCycle ended = std::exchange(cycle, {});
    count(ended);
    Q_EMIT q->cycleFinished(ended);
    if (state == State::Stopping)
        writeFinals();
    else if (state == State::Running && options.onSensorFailure == SensorFailure::Stop &&
             failedInARow >= options.stopAfter)
        beginStop(StopReason::SensorsFailed);
    else if (state == State::Running && !inCycle) // the slot may have stopped it and started it again
        scheduleNext();
}

void ControlLoop::Private::scheduleNext()
{
    const nanoseconds period = options.period;
    if (period <= nanoseconds(0)) {
        timer.start(0);
        return;
    }
    nextBeat += period;
    const nanoseconds late = now() - nextBeat;
    if (late > nanoseconds(0)) {
        // A beat that is over by less than a timer can tell is not missed.
        const qint64 missed = (late + period - std::chrono::milliseconds(1)) / period;
        if (missed > 0) {
            stats.overruns += quint64(missed);
            nextBeat += missed * period;
            Q_EMIT q->overrun(int(missed));
            if (state != State::Running || inCycle)
                return;
        }
    }
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(nextBeat - now());
    timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void ControlLoop::Private::beginStop(StopReason why)
{
    reason = why;
    timer.stop();
    setState(State::Stopping);
    if (!inCycle && state == State::Stopping && !finalsBegun)
        writeFinals();
}

void ControlLoop::Private::writeFinals()
{
    if (std::exchange(finalsBegun, true))
        return;
    const auto done = [this](const ScatterResult &result) {
        setState(State::Stopped);
        Q_EMIT q->stopped(reason, result);
    };
    if (options.finalWrites.isEmpty() || options.dryRun) {
        done(ScatterResult());
        return;
    }
    ScatterOptions scatterOptions;
    scatterOptions.timeout = options.writeTimeout;
    whenFinished(scatter(options.finalWrites, scatterOptions), q,
                 [done](const QFuture<ScatterResult> &future) {
                     const auto outcome = outcomeOf(future);
                     done(outcome.ok() ? *outcome.value : ScatterResult());
                 });
}

ControlLoop::ControlLoop(QList<Pv> sensors, Decide decide, const ControlOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(sensors), std::move(decide), options))
{
    Q_ASSERT(d->decide);
}

ControlLoop::~ControlLoop()
{
    if (d->state == State::Stopped)
        return;
    d->reading.cancel();
    d->written.cancel();
    if (!d->finalsBegun && !d->options.dryRun) {
        for (const PvWrite &write : std::as_const(d->options.finalWrites))
            write.pv.post(write.value);
    }
}

ControlLoop::State ControlLoop::state() const
{
    return d->state;
}

const ControlOptions &ControlLoop::options() const
{
    return d->options;
}

ControlStats ControlLoop::stats() const
{
    ControlStats stats = d->stats;
    d->times.fill(&stats.mean, &stats.p99, &stats.max);
    return stats;
}

const QList<Pv> &ControlLoop::sensors() const
{
    return d->sensors;
}

void ControlLoop::setDryRun(bool dryRun)
{
    d->options.dryRun = dryRun;
}

void ControlLoop::start()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (d->state != State::Stopped)
        return;
    d->stats = {};
    d->times.clear();
    d->failedInARow = 0;
    d->finalsBegun = false;
    d->reason = StopReason::Requested;
    d->clock.start();
    d->nextBeat = {};
    d->setState(State::Running);
    if (d->state == State::Running && !d->inCycle)
        d->beginCycle();
}

void ControlLoop::stop(StopMode mode)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (d->state == State::Stopped)
        return;
    if (d->state == State::Running)
        d->beginStop(StopReason::Requested);
    if (d->state != State::Stopping || !d->inCycle)
        return;
    if (mode == StopMode::Cancel) {
        d->written.cancel();
        if (d->writing)
            d->cycle.error = std::make_exception_ptr(FutureException(ErrorCode::Cancelled));
    } else if (d->writing) {
        return;
    }
    // What reading would give is not used any more.
    ++d->turn;
    d->reading.cancel();
    d->cycle.held = !d->writing;
    d->endCycle();
}

} // namespace Candela
