// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client/Subscription.h"
#include "models/FixtureMaster.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Candela {

class LightWrite;
class Session;
class WriteSampler;

/// The building's lights as one desk: what is known of them, the grand master, what is overridden, and
/// whatever is being written. Panels plan over wanted() and hand their plans in here, so that the master,
/// undo and "release" know of everything, whoever commanded it.
///
/// Keeps the selected lights live; of others it knows what was read or written last. GUI thread.
class LightDesk : public QObject
{
    Q_OBJECT
public:
    enum What { SetPoints, Everything }; ///< :DIM and :CCT; and :LEVEL and :HOURS as well.

    explicit LightDesk(Session *session);
    ~LightDesk() override;

    const FixtureSet &fixtures() const { return m_fixtures; }
    const FixtureMaster &master() const { return m_master; }
    /// The lights with the levels that are wanted of them, whatever the master lets through.
    FixtureSet wanted() const { return m_master.wanted(m_fixtures); }
    /// The selected lights, in the order of the selection.
    const QList<int> &selected() const { return m_selected; }
    QStringList basesOf(const QList<int> &lights) const;
    /// Why nothing can be written now; empty if it can.
    QString obstacle() const;

    /// Reads these lights, then calls `then` unless `receiver` is gone: the number of PVs that did not
    /// answer.
    void read(const QList<int> &lights, What what, QObject *receiver, std::function<void(int silent)> then);

    struct Options
    {
        double fadeSeconds = 0;
        bool completion = true;
        bool undoable = true;
        QString origin = QStringLiteral("Lights"); ///< For the history: see writeOriginText().
        bool sampled = false; ///< One of many in a second: the history gets the last of them.
    };
    /// Sends a plan over wanted(). Null if nothing may be written; else it belongs to the desk, which
    /// keeps the last few that have finished: hold it by a QPointer.
    LightWrite *write(const ScatterPlan &plan, const QString &text, const Options &options);
    LightWrite *write(const ScatterPlan &plan, const QString &text) { return write(plan, text, Options()); }
    /// Writes again what failed. False if there is nothing.
    bool retry(LightWrite *write);
    /// While a hand moves a slider: newest values, unanswered, not to be undone.
    void preview(const ScatterPlan &plan);

    /// The lights must have been read before. 0 to 100 %. Undo goes back to where it was, or to `undoTo`,
    /// where a gesture with moveMaster() began. Null if nothing had to be written.
    LightWrite *setMaster(double percent, double undoTo = -1);
    /// While a hand moves it.
    void moveMaster(double percent);
    LightWrite *setBlackout(bool on);
    /// Gives lights back what they had before they were first commanded here; all if `lights` is empty.
    LightWrite *release(const QList<int> &lights);
    bool isBusy() const;

public Q_SLOTS:
    /// Ends whatever is being written, and asks loops to stop.
    void stopAll();

Q_SIGNALS:
    /// Other lights: another site, another selection.
    void lightsChanged();
    /// Values of lights that are watched or were read.
    void valuesChanged();
    void masterChanged();
    void touchedChanged(int count);
    void busyChanged();
    void stopRequested();

private:
    friend class LightShareUndo;

    void rebuild();
    void renewSelection();
    void apply(const UpdateBatch &batch);
    void applyMetadata(const QList<int> &keys);
    LightWrite *changeShare(double master, bool blackout, bool answered);
    void pushShareUndo(double oldMaster, bool oldBlackout);
    LightWrite *send(const ScatterPlan &output, const Options &options);
    void writeEnded(LightWrite *write);
    WriteSampler *sampler();
    void noteBegin(LightWrite *write, const QList<int> &items, const Options &options);
    void tellTouched();

    Session *m_session;
    FixtureSet m_fixtures;
    FixtureMaster m_master;
    QList<int> m_selected;
    QList<LightWrite *> m_running;
    QList<LightWrite *> m_ended;
    struct Noted
    {
        quint64 token = 0;
        QList<int> items;
    };
    QHash<LightWrite *, Noted> m_noted;      ///< Of those that run.
    std::unique_ptr<WriteSampler> m_sampler; ///< Made when it is needed.
    std::unique_ptr<SubscriptionGroup> m_group;
    int m_touched = 0;
};

} // namespace Candela
