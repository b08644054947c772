// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Export.h"
#include "Gather.h"
#include "Scatter.h"

#include <QObject>

#include <exception>
#include <functional>
#include <memory>

namespace Candela {

/// What a cycle does when sensors could not be read.
enum class SensorFailure : quint8 {
    Skip, ///< Decides all the same: the decision sees which items failed, and leaves them out.
    Hold, ///< Decides nothing, writes nothing: the actuators keep what they have.
    Stop  ///< Holds; after `stopAfter` such cycles in a row the loop stops.
};

/// How a ControlLoop runs.
struct ControlOptions
{
    /// From one cycle's begin to the next one's; 0: the next begins when one has ended.
    std::chrono::milliseconds period{1000};
    /// For all sensors of a cycle together; what is missing then has failed.
    std::chrono::milliseconds readTimeout{500};
    /// For the writes of a cycle.
    std::chrono::milliseconds writeTimeout{500};
    /// Wait for each write to be processed (put-callback). Otherwise it is handed to the network, and a
    /// refusal is not noticed.
    bool completion = true;
    SensorFailure onSensorFailure = SensorFailure::Hold; ///< When at least one sensor failed.
    int stopAfter = 3; ///< Failed cycles in a row, with SensorFailure::Stop.
    /// Reads and decides, but writes nothing: to watch what a rule would do.
    bool dryRun = false;
    /// Written once when the loop stops or is destroyed, also when it stops by itself: a safe state. Not in a
    /// dry run.
    QList<PvWrite> finalWrites{};
};

/// One cycle, as it ended.
struct ControlCycle
{
    quint64 number = 0;   ///< From 1.
    GatherResult sensors; ///< What was read.
    /// What was decided; in a dry run not written.
    QList<PvWrite> decided;
    ScatterResult written;                ///< Empty if nothing was.
    bool held = false;                    ///< Nothing was decided, since sensors failed.
    bool dryRun = false;                  ///< It was a dry run.
    std::exception_ptr error;             ///< What the decision threw.
    std::chrono::nanoseconds duration{0}; ///< From its begin to the last write's end.

    /// All sensors were read, the decision was made, all writes succeeded.
    bool ok() const;
};

/// Times are from a cycle's begin to its end, reading, deciding and writing.
struct ControlStats
{
    quint64 cycles = 0;               ///< That ended.
    quint64 decisions = 0;            ///< Times that the decision was asked for, and answered.
    quint64 writes = 0;               ///< Single writes that were sent.
    quint64 failedReads = 0;          ///< Single readings that ended with an error.
    quint64 failedWrites = 0;         ///< Single writes that ended with an error.
    quint64 failedCycles = 0;         ///< Where any of this went wrong.
    quint64 overruns = 0;             ///< Periods that passed while a cycle was still under way.
    std::chrono::nanoseconds last{0}; ///< Of the last cycle alone.
    std::chrono::nanoseconds mean{0}; ///< Of the last 1,000 cycles; so are the following.
    std::chrono::nanoseconds p99{0};  ///< 99 of 100 cycles took no longer.
    std::chrono::nanoseconds max{0};  ///< The longest.
};

/// A ready loop: reads sensors all at once, has a function decide, writes to actuators all at once, again and
/// again.
///
///     ControlLoop loop(sensors, [&](const GatherResult &lux) {
///         QList<PvWrite> writes;
///         for (qsizetype i = 0; i < lux.size(); ++i) {
///             if (lux[i].ok())
///                 writes.append({dimmer[i], level(lux[i].reading.toDouble())});
///         }
///         return writes;
///     }, {.period = 200ms, .readTimeout = 100ms});
///     connect(&loop, &ControlLoop::cycleFinished, ...);
///     loop.start();
///
/// Cycles never overlap. They begin on a grid of whole periods after start(); one that takes longer than its
/// period makes the loop miss the next beats, which are counted as overruns, not made up for.
///
/// Lives in the thread of the PVs' Context, where the decision runs too: it should take no longer than a
/// frame. Writes of a read-only context fail in their items.
class CANDELA_EXPORT ControlLoop : public QObject
{
    Q_OBJECT
public:
    /// From the readings, what to write; an empty list writes nothing. What it throws fails the cycle.
    using Decide = std::function<QList<PvWrite>(const GatherResult &)>;

    /// From start() to stopped().
    enum class State : quint8 {
        Stopped, ///< Idle: before start(), and after stopped().
        Running, ///< Cycles begin on their beats.
        Stopping ///< No more cycles; the last one and the final writes are under way.
    };
    Q_ENUM(State)
    /// What happens to the cycle that is under way.
    enum class StopMode : quint8 {
        Finish, ///< Reading ends without a decision; writes that were sent are waited for.
        Cancel  ///< Neither is waited for; writes that have left are processed all the same.
    };
    Q_ENUM(StopMode)
    /// Why it stopped.
    enum class StopReason : quint8 {
        Requested,    ///< stop() was called.
        SensorsFailed ///< SensorFailure::Stop, and ControlOptions::stopAfter cycles in a row had failed.
    };
    Q_ENUM(StopReason)

    /// Stopped; nothing is read before start(). `sensors` may be of several contexts of this thread.
    ControlLoop(QList<Pv> sensors, Decide decide, const ControlOptions &options = {},
                QObject *parent = nullptr);
    /// If it runs: as stop(Cancel), with the final writes sent without waiting for their answers.
    ~ControlLoop() override;

    State state() const;                   ///< Stopping until the final writes are done.
    const ControlOptions &options() const; ///< As they are now.
    ControlStats stats() const;            ///< Since start().
    const QList<Pv> &sensors() const;      ///< As they were given.
    /// From the next decision on: true while a cycle reads, and it writes nothing any more; what is being
    /// written already, is.
    void setDryRun(bool dryRun);

public Q_SLOTS:
    /// Begins with a cycle at once. Statistics begin anew. Harmless while it runs.
    void start();
    /// Ends safely: the cycle under way as `mode` says, then the final writes, then stopped(). Harmless if it
    /// is stopped; Cancel hastens a stop that is waiting.
    void stop(Candela::ControlLoop::StopMode mode = StopMode::Finish);

Q_SIGNALS:
    void stateChanged(Candela::ControlLoop::State state); ///< Once for each of start(), stop() and the end.
    /// Once a cycle. The loop may be stopped, but not destroyed, from within.
    void cycleFinished(const Candela::ControlCycle &cycle);
    /// `count` beats were missed.
    void overrun(int count);
    /// The loop is idle. `finalWrites` holds a result for each of ControlOptions::finalWrites.
    void stopped(Candela::ControlLoop::StopReason reason, const Candela::ScatterResult &finalWrites);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Candela
