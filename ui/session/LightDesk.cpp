// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/LightDesk.h"

#include "async/Futures.h"
#include "async/Gather.h"
#include "models/ScatterPlanWrites.h"
#include "session/LightUndo.h"
#include "session/LightWrite.h"
#include "session/Selection.h"
#include "session/Session.h"
#include "session/Settings.h"
#include "session/WriteHistory.h"
#include "session/WriteSampler.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {
constexpr std::chrono::milliseconds ReadTimeout{1000};
constexpr qsizetype Kept = 10; ///< Of writes that have ended.

QList<WriteRecord> recordsOf(const ScatterPlan &plan, const QList<int> &items, const QString &origin)
{
    QList<WriteRecord> records;
    records.reserve(items.size());
    for (int index : items) {
        const PlannedWrite &item = plan.items().at(index);
        const bool known = !std::isnan(item.oldValue);
        records.append({item.pv, known ? QString::number(item.oldValue, 'g', 6) : QString(),
                        QString::number(item.newValue, 'g', 6), origin});
    }
    return records;
}
} // namespace

LightDesk::LightDesk(Session *session)
    : QObject(session)
    , m_session(session)
{
    connect(session, &Session::siteChanged, this, &LightDesk::rebuild);
    connect(session, &Session::contextChanged, this, &LightDesk::rebuild);
    connect(session->selection(), &Selection::changed, this, &LightDesk::renewSelection);
}

LightDesk::~LightDesk() = default;

WriteSampler *LightDesk::sampler()
{
    if (!m_sampler)
        m_sampler = std::make_unique<WriteSampler>(m_session->writes());
    return m_sampler.get();
}

void LightDesk::rebuild()
{
    // Another site or server: nothing that was known of the lights holds any more.
    for (const Noted &noted : std::exchange(m_noted, {}))
        m_session->writes()->end(noted.token, {});
    for (LightWrite *write : std::exchange(m_running, {}) + std::exchange(m_ended, {}))
        write->deleteLater();
    m_fixtures = FixtureSet::ofSite(m_session->site());
    m_master = FixtureMaster();
    m_selected.clear();
    renewSelection();
    tellTouched();
    Q_EMIT masterChanged();
    Q_EMIT busyChanged();
}

void LightDesk::renewSelection()
{
    const QList<int> selected = m_fixtures.indicesOf(m_session->selection()->pvs());
    if (selected == m_selected && bool(m_group) == (m_session->context() && !selected.isEmpty()))
        return;
    m_selected = selected;
    m_group.reset();
    if (m_session->context() && !m_selected.isEmpty()) {
        QStringList names;
        names.reserve(2 * m_selected.size());
        for (int light : std::as_const(m_selected))
            names << m_fixtures[light].pv(FixtureQuantity::Level)
                  << m_fixtures[light].pv(FixtureQuantity::ColorTemperature);
        m_group = std::make_unique<SubscriptionGroup>(m_session->context());
        connect(m_group.get(), &SubscriptionGroup::updated, this, &LightDesk::apply);
        connect(m_group.get(), &SubscriptionGroup::metadataChanged, this, &LightDesk::applyMetadata);
        m_group->add(m_session->context()->pvs(names));
    }
    Q_EMIT lightsChanged();
}

void LightDesk::apply(const UpdateBatch &batch)
{
    for (const Update &update : batch) {
        const Pv pv = m_group->pv(update.key);
        m_fixtures.apply(pv.name(), update.reading, pv.metadata().get());
        const int light = m_fixtures.indexOf(pv.name());
        if (light >= 0 && pv.name().endsWith(fixtureSuffix(FixtureQuantity::Level)))
            m_fixtures.fixture(light).writable = pv.info().writable || !pv.isConnected();
    }
    Q_EMIT valuesChanged();
}

void LightDesk::applyMetadata(const QList<int> &keys)
{
    for (int key : keys) {
        const Pv pv = m_group->pv(key);
        if (const MetadataPtr metadata = pv.metadata(); metadata && m_group->latest(key).isValid())
            m_fixtures.apply(pv.name(), m_group->latest(key), metadata.get());
    }
    Q_EMIT valuesChanged();
}

QStringList LightDesk::basesOf(const QList<int> &lights) const
{
    QStringList bases;
    for (int light : lights) {
        if (light >= 0 && light < m_fixtures.size())
            bases.append(m_fixtures[light].base);
    }
    return bases;
}

QString LightDesk::obstacle() const
{
    if (m_session->isReadOnly())
        return tr("Candela was started read-only: nothing is written");
    if (!m_session->context())
        return tr("There is no server yet");
    return {};
}

void LightDesk::read(const QList<int> &lights, What what, QObject *receiver,
                     std::function<void(int silent)> then)
{
    QStringList names;
    for (int light : lights) {
        if (light < 0 || light >= m_fixtures.size())
            continue;
        const Fixture &fixture = m_fixtures[light];
        names << fixture.pv(FixtureQuantity::Level) << fixture.pv(FixtureQuantity::ColorTemperature);
        if (what == Everything)
            names << fixture.base + QStringLiteral(":LEVEL") << fixture.base + QStringLiteral(":HOURS");
    }
    if (!m_session->context() || names.isEmpty()) {
        QMetaObject::invokeMethod(
            receiver, [then = std::move(then)] { then(0); }, Qt::QueuedConnection);
        return;
    }
    GatherOptions options;
    options.timeout = std::max(ReadTimeout, m_session->settings()->gatherTimeout());
    const QPointer<Context> context = m_session->context();
    whenFinished(gather(m_session->context()->pvs(names), options), receiver,
                 [this, context, desk = QPointer<LightDesk>(this),
                  then = std::move(then)](const QFuture<GatherResult> &future) {
                     // What another server said of lights is of no use.
                     if (!desk || !context || context != m_session->context() || future.resultCount() == 0)
                         return;
                     const GatherResult result = future.result();
                     for (qsizetype i = 0; i < result.size(); ++i) {
                         const Pv &pv = result.pv(i);
                         if (!result[i].ok())
                             continue;
                         m_fixtures.apply(pv.name(), result[i].reading, pv.metadata().get());
                         if (pv.name().endsWith(fixtureSuffix(FixtureQuantity::Level)))
                             m_fixtures.fixture(m_fixtures.indexOf(pv.name())).writable =
                                 pv.info().writable || !pv.isConnected();
                     }
                     Q_EMIT valuesChanged();
                     then(int(result.failedCount()));
                 });
}

LightWrite *LightDesk::write(const ScatterPlan &plan, const QString &text, const Options &options)
{
    if (!obstacle().isEmpty())
        return nullptr;
    LightWrite *write = send(m_master.commit(plan, m_fixtures), options);
    if (options.undoable && plan.writeCount() > 0)
        m_session->undoStack()->push(new LightUndo(m_session, this, text, plan, write));
    tellTouched();
    return write;
}

void LightDesk::preview(const ScatterPlan &plan)
{
    if (!obstacle().isEmpty())
        return;
    ScatterOptions options;
    options.completion = false;
    // A copy: a preview is no override yet.
    FixtureMaster master = m_master;
    const ScatterPlan output = master.commit(plan, m_fixtures);
    scatter(scatterWrites(output, m_session->context()), options);
    sampler()->sent(recordsOf(output, output.writeIndices(), QStringLiteral("Lights")));
}

LightWrite *LightDesk::send(const ScatterPlan &output, const Options &options)
{
    QSet<QString> pvs;
    for (const PlannedWrite &item : output.items())
        pvs.insert(item.pv);
    for (LightWrite *other : std::as_const(m_running))
        other->leaveOut(pvs);

    auto *write = new LightWrite(m_session->context(), output, this);
    m_running.append(write);
    connect(write, &LightWrite::finished, this, [this, write] { writeEnded(write); });
    if (!options.sampled)
        noteBegin(write, output.writeIndices(), options);
    else
        sampler()->sent(recordsOf(output, output.writeIndices(), options.origin));
    connect(write, &LightWrite::stepSent, this, [this, origin = options.origin](const ScatterPlan &step) {
        sampler()->sent(recordsOf(step, step.writeIndices(), origin));
    });
    write->start(options.fadeSeconds, options.completion);
    Q_EMIT busyChanged();
    return write;
}

bool LightDesk::retry(LightWrite *write)
{
    const QList<int> again = write->failed();
    if (!m_ended.contains(write) || !obstacle().isEmpty() || !write->retryFailed())
        return false;
    noteBegin(write, again, Options());
    m_ended.removeOne(write);
    m_running.append(write);
    Q_EMIT busyChanged();
    return true;
}

void LightDesk::writeEnded(LightWrite *write)
{
    if (!m_running.removeOne(write))
        return; // of a site or server of before
    // Panels may show it and try again, until the next few.
    m_ended.append(write);
    if (m_ended.size() > Kept)
        m_ended.takeFirst()->deleteLater();
    const QList<PlannedWrite> &items = write->plan().items();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const PlannedWrite &item = items.at(i);
        if (item.isRefused() || write->outcome().value(i) || item.fixture < 0 ||
            item.fixture >= m_fixtures.size())
            continue;
        Fixture &fixture = m_fixtures.fixture(item.fixture);
        (item.quantity == FixtureQuantity::Level ? fixture.level : fixture.cct) = item.newValue;
    }
    if (const auto noted = m_noted.constFind(write); noted != m_noted.constEnd()) {
        QList<Error> outcome;
        for (int index : noted->items)
            outcome.append(write->outcome().value(index));
        // In the order of time: what was sampled on the way came before the end.
        if (m_sampler)
            m_sampler->flush();
        m_session->writes()->end(noted->token, outcome);
        m_noted.erase(noted);
    }
    Q_EMIT valuesChanged();
    Q_EMIT busyChanged();
}

void LightDesk::noteBegin(LightWrite *write, const QList<int> &items, const Options &options)
{
    QList<WriteRecord> records = recordsOf(write->plan(), items, options.origin);
    for (WriteRecord &record : records)
        record.acknowledged = options.completion;
    m_noted.insert(write, {m_session->writes()->begin(records), items});
}

void LightDesk::tellTouched()
{
    if (std::exchange(m_touched, m_master.touchedCount()) != m_touched)
        Q_EMIT touchedChanged(m_touched);
}

LightWrite *LightDesk::changeShare(double master, bool blackout, bool answered)
{
    if (!obstacle().isEmpty() || (master == m_master.master() && blackout == m_master.isBlackout()))
        return nullptr;
    // Two steps make two plans only if both change; the second then says where it ends.
    ScatterPlan output = m_master.setMaster(master, m_fixtures);
    if (blackout != m_master.isBlackout())
        output = m_master.setBlackout(blackout, m_fixtures);
    Options options;
    options.completion = answered;
    options.sampled = !answered;
    options.origin = QStringLiteral("Grand master");
    LightWrite *write = send(output, options);
    Q_EMIT masterChanged();
    return write;
}

void LightDesk::pushShareUndo(double oldMaster, bool oldBlackout)
{
    const QString text = m_master.isBlackout() != oldBlackout
                             ? (m_master.isBlackout() ? tr("Blackout") : tr("End of the blackout"))
                             : tr("Grand master to %1 %").arg(m_master.master(), 0, 'f', 0);
    m_session->undoStack()->push(new LightShareUndo(m_session, this, text, oldMaster, oldBlackout));
}

void LightDesk::moveMaster(double percent)
{
    changeShare(std::clamp(percent, 0.0, 100.0), m_master.isBlackout(), false);
}

LightWrite *LightDesk::setMaster(double percent, double undoTo)
{
    const double old = undoTo >= 0 ? undoTo : m_master.master();
    LightWrite *write = changeShare(std::clamp(percent, 0.0, 100.0), m_master.isBlackout(), true);
    if (m_master.master() != old && obstacle().isEmpty())
        pushShareUndo(old, m_master.isBlackout());
    return write;
}

LightWrite *LightDesk::setBlackout(bool on)
{
    const bool old = m_master.isBlackout();
    LightWrite *write = changeShare(m_master.master(), on, true);
    if (write)
        pushShareUndo(m_master.master(), old);
    return write;
}

LightWrite *LightDesk::release(const QList<int> &lights)
{
    const ScatterPlan plan = m_master.releasePlan(m_fixtures, lights);
    Options options;
    options.origin = QStringLiteral("Release");
    return write(plan, tr("Release %n lights", nullptr, int(plan.size())), options);
}

bool LightDesk::isBusy() const
{
    return std::any_of(m_running.begin(), m_running.end(),
                       [](const LightWrite *write) { return write->isRunning(); });
}

void LightDesk::stopAll()
{
    const QList<LightWrite *> running = m_running;
    for (LightWrite *write : running)
        write->cancel();
    Q_EMIT stopRequested();
}

} // namespace Candela
