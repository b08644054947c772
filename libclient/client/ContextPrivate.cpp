// SPDX-License-Identifier: MIT
#include "ContextPrivate.h"

#include "../core/Logging.h"
#include "Settling.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>
#include <QMetaMethod>
#include <QThread>

#include <algorithm>

namespace Candela {

namespace {

/// The calling thread's contexts.
std::vector<Context::Private *> &contextsHere()
{
    static thread_local std::vector<Context::Private *> contexts;
    return contexts;
}

} // namespace

Context::Private::Private(Context *context, const Config &config, bool inMemory)
    : q(context)
    , m_network(config, inMemory)
    , m_hub(*this)
{
    m_frameTimer.setSingleShot(true);
    m_frameTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_frameTimer, &QTimer::timeout, this, &Private::frame);
    m_tickTimer.setTimerType(Qt::PreciseTimer); // a coarse one may be a twentieth off
    m_tickTimer.setInterval(config.frame);
    connect(&m_tickTimer, &QTimer::timeout, this, &Private::tick);
    m_statsTimer.setInterval(250);
    connect(&m_statsTimer, &QTimer::timeout, this, &Private::tellStats);
    m_statsTimer.start();
    m_sinceStats.start();
    m_network.mailbox().setReceiver(this);
    contextsHere().push_back(this);
    Detail::memoryContexts() += inMemory ? 1 : 0;
    // The first order starts the search's socket and the look-up of host names.
    post([](Net::Engine &) {});
}

Context::Private::~Private()
{
    std::erase(contextsHere(), this);
    Detail::memoryContexts() -= m_network.isInMemory() ? 1 : 0;
    close();
}

void Context::Private::assertThread() const
{
    Q_ASSERT_X(QThread::currentThread() == thread(), "Candela", "called outside the context's thread");
}

// --- PVs ---

void Context::Private::expectPvs(qsizetype more)
{
    assertThread();
    // Growing step by step is left to the containers.
    constexpr qsizetype worthwhile = 256;
    if (more < worthwhile)
        return;
    m_byName.reserve(m_byName.size() + more);
    m_pvs.reserve(m_pvs.size() + std::size_t(more));
}

std::shared_ptr<Pv::Private> Context::Private::ensurePv(const QString &name, int priority)
{
    assertThread();
    priority = std::clamp(priority, 0, 99);
    const PvKey key(name, priority);
    if (const auto it = m_byName.constFind(key); it != m_byName.cend())
        return m_pvs[*it];
    if (m_closing)
        return {};
    auto pv = std::make_shared<Pv::Private>();
    const auto limit = std::clamp<quint32>(quint32(std::max(0, config().maxChannels)), 0, Net::MaxIndex);
    if (m_pvs.size() >= limit) {
        // A handle on which everything fails with TooLarge; it is not in the table, and has no context.
        pv->name = name;
        if (!std::exchange(m_fullTold, true))
            post([limit](Net::Engine &engine) {
                engine.warn(QCoreApplication::translate("Candela::Context",
                                                        "The limit of %1 PVs is reached; others are refused")
                                .arg(limit));
            });
        return pv;
    }
    pv->core = this;
    pv->name = name;
    pv->priority = qint8(priority);
    pv->index = quint32(m_pvs.size());
    m_byName.insert(key, pv->index);
    m_pvs.push_back(pv);
    ++m_states[std::size_t(ChannelState::Idle)];
    return pv;
}

void Context::Private::use(Pv::Private &pv, std::vector<Net::NewChannel> &fresh)
{
    if (!pv.defined) {
        pv.defined = true;
        fresh.push_back({pv.index, pv.priority, pv.name});
    }
    if (pv.state == ChannelState::Idle) {
        setState(pv, ChannelState::Searching);
        scheduleFrame();
    }
}

void Context::Private::setLogLevel(Pv::Private &pv, QtMsgType lowest)
{
    pv.logLevel = lowest;
    std::vector<Net::NewChannel> fresh;
    if (!pv.defined) {
        pv.defined = true;
        fresh.push_back({pv.index, pv.priority, pv.name});
    }
    post([fresh = std::move(fresh), index = pv.index, lowest](Net::Engine &engine) {
        engine.channels().define(fresh);
        engine.log().setChannelLevel(index, Net::logLevelOf(lowest));
    });
}

const std::vector<quint32> *Context::Private::plannedChannels(const QList<Pv> &pvs) const
{
    const bool same = !m_plan.pvs.isEmpty() && m_plan.pvs.constData() == pvs.constData() &&
                      m_plan.pvs.size() == pvs.size() && m_plan.idled == m_idled;
    return same ? &m_plan.channels : nullptr;
}

void Context::Private::planBulk(const QList<Pv> &pvs, const std::vector<quint32> &channels)
{
    constexpr qsizetype worthwhile = 64;
    if (pvs.size() >= worthwhile)
        m_plan = {pvs, channels, m_idled};
}

void Context::Private::connectAll(const QList<Pv> &pvs, ConnectScope scope)
{
    // In parts, so that the first names are searched while the rest is being listed.
    constexpr std::size_t part = 1024;
    std::vector<Net::NewChannel> fresh;
    std::vector<quint32> channels;
    const auto send = [&] {
        post([fresh = std::move(fresh), channels = std::move(channels), scope](Net::Engine &engine) {
            engine.channels().define(fresh);
            for (const quint32 channel : channels) {
                engine.channels().want(channel);
                if (scope == ConnectScope::WithMetadata)
                    engine.channels().wantMetadata(channel);
            }
        });
        fresh = {};
        channels = {};
    };
    for (const Pv &pv : pvs) {
        Pv::Private *p = pv.handle().get();
        if (!p || p->core != this)
            continue;
        use(*p, fresh);
        channels.push_back(p->index);
        if (channels.size() == part)
            send();
    }
    if (!channels.empty())
        send();
}

bool Context::Private::requestIdle(Pv::Private &pv)
{
    if (pv.firstSubscription != Net::None)
        return false;
    for (const auto &request : m_pending) {
        const auto &channels = request->channels;
        if (std::find(channels.begin(), channels.end(), pv.index) != channels.end())
            return false;
    }
    if (!pv.defined || pv.state == ChannelState::Idle)
        return true;
    setState(pv, ChannelState::Idle);
    scheduleFrame();
    post([index = pv.index](Net::Engine &engine) { engine.channels().release(index); });
    return true;
}

// --- Requests ---

void Context::Private::start(std::shared_ptr<Pending> request, std::vector<Net::NewChannel> fresh)
{
    releaseSome();
    request->place = qsizetype(m_pending.size());
    m_pending.push_back(request);
    if (!m_tickTimer.isActive())
        m_tickTimer.start();
    post([request = std::move(request), fresh = std::move(fresh)](Net::Engine &engine) mutable {
        if (!fresh.empty())
            engine.channels().define(fresh);
        engine.requests().post(std::move(request));
    });
}

void Context::Private::releaseSome()
{
    const auto look = [this](std::size_t i) {
        const std::shared_ptr<Pending> request = m_pending[i];
        if (request->release())
            finished(*request);
    };
    // The newest, which a caller who waits for each call has just waited for; and of the others a few in
    // turn: more than one comes with each call, so they cannot pile up, and thousands under way cost nothing.
    if (!m_pending.empty())
        look(m_pending.size() - 1);
    for (int i = 0; i < 3 && !m_pending.empty(); ++i) {
        if (m_releaseCursor >= m_pending.size())
            m_releaseCursor = 0;
        look(m_releaseCursor++);
    }
    constexpr int purgeEach = 128;
    if (++m_startsSinceDelivery < purgeEach)
        return;
    // Nobody runs the event loop that would deliver them.
    m_startsSinceDelivery = 0;
    refreshStates();
    std::erase_if(m_deliveries, [](const std::shared_ptr<Net::Delivery> &delivery) {
        auto *request = dynamic_cast<Pending *>(delivery.get());
        return request && request->place < 0 && request->release();
    });
}

void Context::Private::abort(const std::shared_ptr<Pending> &request, const Error &error)
{
    post([request, error](Net::Engine &engine) { engine.requests().abort(request, error); });
}

void Context::Private::finished(Pending &request)
{
    const qsizetype place = request.place;
    if (place < 0)
        return;
    request.place = -1;
    std::shared_ptr<Pending> last = std::move(m_pending.back());
    m_pending.pop_back();
    if (place < qsizetype(m_pending.size())) {
        last->place = place;
        m_pending[std::size_t(place)] = std::move(last);
    }
}

void Context::Private::tick()
{
    if (m_pending.empty()) {
        m_tickTimer.stop();
        return;
    }
    // A tick may run callers' code, and that may change the list.
    const std::vector<std::shared_ptr<Pending>> pending = m_pending;
    const std::shared_ptr<bool> alive = m_alive;
    for (const auto &request : pending) {
        if (request->place >= 0)
            request->tick();
        if (!*alive)
            return;
    }
}

// --- Mail ---

bool Context::Private::event(QEvent *event)
{
    if (event->type() != Net::Mailbox::MailEvent)
        return QObject::event(event);
    const std::shared_ptr<bool> alive = m_alive;
    takePrompt();
    if (!*alive)
        return true;
    if (!m_changed.empty() || m_network.mailbox().hasFrame())
        scheduleFrame();
    return true;
}

void Context::Private::takePrompt()
{
    refreshStates();
    m_startsSinceDelivery = 0;
    // States first: whoever is told of a result finds them as they are.
    const std::shared_ptr<bool> alive = m_alive;
    const auto deliveries = std::exchange(m_deliveries, {});
    for (const auto &delivery : deliveries) {
        delivery->deliver();
        if (!*alive)
            return;
    }
}

void Context::Private::refreshStates()
{
    if (!m_network.mailbox().hasPrompt())
        return;
    m_network.mailbox().takePrompt(m_promptMail);
    for (const Net::ChannelNews &news : m_promptMail.channels)
        apply(news);
    m_deliveries.insert(m_deliveries.end(), std::make_move_iterator(m_promptMail.deliveries.begin()),
                        std::make_move_iterator(m_promptMail.deliveries.end()));
    m_promptMail.clear();
}

void Context::Private::collect()
{
    if (!m_network.isInMemory())
        return;
    refreshStates();
    Net::Mail mail;
    m_network.mailbox().takeFrame(mail);
    m_hub.distribute(mail);
    m_logged.insert(m_logged.end(), mail.log.begin(), mail.log.end());
    scheduleFrame();
}

void Context::Private::deliverNow()
{
    // Slots that write in answer to an update, and so cause the next one, take turns with the event loop in
    // the end.
    constexpr int maxFrames = 1000;
    const std::shared_ptr<bool> alive = m_alive;
    for (int i = 0; i < maxFrames; ++i) {
        takePrompt();
        if (!*alive || !m_network.isInMemory() || m_inFrame)
            return;
        if (!m_hub.hasNews() && m_changed.empty() && m_logged.empty() && !m_network.mailbox().hasFrame())
            return;
        frame();
        if (!*alive)
            return;
    }
}

void Context::Private::deliverAll()
{
    // Callers' code may make and delete contexts.
    const std::vector<Context::Private *> contexts = contextsHere();
    for (Context::Private *context : contexts) {
        const std::vector<Context::Private *> &now = contextsHere();
        if (std::find(now.begin(), now.end(), context) == now.end())
            continue;
        // Outside of a synchronous mode what comes from a network is told by the event loop only.
        if (context->m_network.isInMemory() || Detail::waitHook())
            context->deliverNow();
    }
}

void Context::Private::apply(const Net::ChannelNews &news)
{
    Pv::Private &pv = *m_pvs[news.channel];
    pv.type = news.type;
    pv.count = news.count;
    pv.readable = news.readable;
    pv.writable = news.writable;
    pv.circuit = news.circuit;
    if (pv.metadata != news.metadata) {
        const bool differs = !pv.metadata || !news.metadata || !(*pv.metadata == *news.metadata);
        pv.metadata = news.metadata;
        if (differs) {
            pv.metadataChanged = true;
            noteChange(pv);
        }
    }
    setState(pv, news.state);
}

void Context::Private::setState(Pv::Private &pv, ChannelState state)
{
    if (pv.state == state)
        return;
    --m_states[std::size_t(pv.state)];
    ++m_states[std::size_t(state)];
    // From searching to "not found" it is as long without a connection as it was.
    if (state == ChannelState::Idle)
        pv.sinceMs = 0;
    else if (pv.sinceMs == 0 || state == ChannelState::Connected || pv.state == ChannelState::Connected)
        pv.sinceMs = QDateTime::currentMSecsSinceEpoch();
    pv.state = state;
    m_idled += state == ChannelState::Idle;
    pv.stateChanged = true;
    noteChange(pv);
}

void Context::Private::noteChange(Pv::Private &pv)
{
    if (pv.changed)
        return;
    pv.changed = true;
    m_changed.push_back(pv.index);
}

// --- Frames ---

void Context::Private::scheduleFrame()
{
    if (m_closing || m_frameTimer.isActive())
        return;
    const auto frameMs = m_network.config().frame.count();
    const qint64 wait = m_sinceFrame.isValid() ? frameMs - m_sinceFrame.elapsed() : 0;
    m_frameTimer.start(int(std::max<qint64>(0, wait)));
}

void Context::Private::frame()
{
    if (m_inFrame) {
        // A slot runs an event loop of its own; what is new waits until it returns.
        scheduleFrame();
        return;
    }
    const std::shared_ptr<bool> alive = m_alive;
    m_inFrame = true;
    m_sinceFrame.start();
    m_mail.clear();
    m_network.mailbox().takeFrame(m_mail);

    std::vector<quint32> changed = std::exchange(m_changed, {});
    for (const quint32 index : changed) {
        Pv::Private &pv = *m_pvs[index];
        m_hub.tellStates(pv);
        pv.changed = pv.stateChanged = pv.metadataChanged = false;
    }
    m_hub.distribute(m_mail);
    // Readings that nobody kept let go of their chunks, so that circuits use them again.
    m_mail.runs.clear();
    m_mail.entries.clear();
    m_mail.failures.clear();

    // From here on callers' code runs.
    m_hub.emitNews(alive);
    if (!*alive)
        return;
    if (!changed.empty() && q->isSignalConnected(QMetaMethod::fromSignal(&Context::channelsChanged))) {
        QList<Pv> list;
        list.reserve(qsizetype(changed.size()));
        for (const quint32 index : changed)
            list.append(Pv(m_pvs[index]));
        Q_EMIT q->channelsChanged(list);
        if (!*alive)
            return;
    }
    const auto duplicates = std::exchange(m_mail.duplicates, {});
    for (const Net::DuplicateServer &duplicate : duplicates) {
        Q_EMIT q->duplicateServer(m_pvs[duplicate.channel]->name, duplicate.kept, duplicate.other);
        if (!*alive)
            return;
    }
    std::vector<LogLine> log = std::exchange(m_logged, {});
    log.insert(log.end(), m_mail.log.begin(), m_mail.log.end());
    m_mail.log.clear();
    if (!log.empty()) {
        Q_EMIT q->logged(QList<LogLine>(log.begin(), log.end()));
        if (!*alive)
            return;
    }
    const auto warnings = std::exchange(m_mail.warnings, {});
    for (const QString &text : warnings) {
        Q_EMIT q->warning(text);
        if (!*alive)
            return;
    }
    m_inFrame = false;
    if (m_hub.hasNews() || !m_changed.empty() || m_network.mailbox().hasFrame())
        scheduleFrame();
}

ContextStats Context::Private::stats() const
{
    const Net::Counters &counters = m_network.counters();
    ContextStats stats;
    stats.channels = int(m_pvs.size());
    stats.idle = m_states[std::size_t(ChannelState::Idle)];
    stats.searching = m_states[std::size_t(ChannelState::Searching)];
    stats.notFound = m_states[std::size_t(ChannelState::NotFound)];
    stats.connecting = m_states[std::size_t(ChannelState::Connecting)];
    stats.connected = m_states[std::size_t(ChannelState::Connected)];
    stats.disconnected = m_states[std::size_t(ChannelState::Disconnected)];
    stats.circuits = counters.circuits.load(std::memory_order_relaxed);
    stats.updates = counters.updates.load(std::memory_order_relaxed);
    stats.updatesPerSecond = m_updateRate;
    stats.bytesReceived = counters.bytesReceived.load(std::memory_order_relaxed);
    stats.bytesSent = counters.bytesSent.load(std::memory_order_relaxed);
    stats.searchDatagrams = counters.searchDatagrams.load(std::memory_order_relaxed);
    stats.squashed = const_cast<Net::NetworkThread &>(m_network).mailbox().squashed();
    return stats;
}

void Context::Private::tellStats()
{
    // The rate is a mean that forgets within about a second.
    const quint64 updates = m_network.counters().updates.load(std::memory_order_relaxed);
    const double seconds = double(m_sinceStats.nsecsElapsed()) * 1e-9;
    m_sinceStats.start();
    if (seconds > 0) {
        const double rate = double(updates - m_lastUpdates) / seconds;
        const double weight = std::min(1.0, seconds * 1.5);
        m_updateRate = updates == m_lastUpdates && m_updateRate < 0.5
                           ? 0
                           : m_updateRate + weight * (rate - m_updateRate);
    }
    m_lastUpdates = updates;
    const ContextStats now = stats();
    if (now == m_lastStats)
        return;
    m_lastStats = now;
    Q_EMIT q->statsChanged(now);
}

void Context::Private::close()
{
    if (m_closing)
        return;
    m_closing = true;
    m_frameTimer.stop();
    m_tickTimer.stop();
    m_statsTimer.stop();
    const bool ended = m_network.close();
    m_network.mailbox().setReceiver(nullptr);
    if (ended) {
        // Everything that was under way has ended with Closed, and what had come before is not lost.
        takePrompt();
    }
    while (!m_pending.empty()) {
        const std::shared_ptr<Pending> request = m_pending.back();
        finished(*request);
        request->closed();
    }
    *m_alive = false;
    for (const auto &pv : m_pvs) {
        pv->core = nullptr;
        pv->state = ChannelState::Idle;
        pv->circuit.reset();
        pv->firstSubscription = Net::None;
    }
}

} // namespace Candela
