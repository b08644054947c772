// SPDX-License-Identifier: MIT
#include "Engine.h"

#include "../core/Logging.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

namespace Candela::Net {

namespace {
const QEvent::Type WakeEvent = QEvent::Type(QEvent::registerEventType());
}

Engine::Engine(std::shared_ptr<Shared> shared)
    : m_shared(std::move(shared))
    , m_log(*this)
    , m_locals(*this)
    , m_channels(*this)
    , m_circuits(*this)
    , m_requests(*this)
    , m_subscriptions(*this)
    , m_search(
          m_shared->config, m_shared->counters, [this](quint32 cid) { return m_channels.nameOf(cid); }, this)
    , m_router(*this)
    , m_sleepTimer(this)
    , m_timer(this)
{
    // Coarse: it shares its wake-ups with others, and half a second more or less is nothing here.
    m_sleepTimer.setTimerType(Qt::VeryCoarseTimer);
    m_sleepTimer.setInterval(SleepLook);
    connect(&m_sleepTimer, &QTimer::timeout, this, [this] {
        const auto slept = m_sleepWatch.look();
        if (slept.count() > 0)
            awoke(slept);
    });
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Engine::runTimers);
    connect(&m_search, &SearchEngine::answers, this, &Engine::searchAnswers);
    connect(&m_search, &SearchEngine::ready, this, [this] {
        const Turn turn(*this);
        m_search.schedule().hurry(SearchSchedule::FirstRetry, m_now);
    });
    connect(&m_search, &SearchEngine::warning, this, &Engine::warn);
}

Engine::~Engine() = default;

void Engine::wake()
{
    QCoreApplication::postEvent(this, new QEvent(WakeEvent));
}

bool Engine::event(QEvent *event)
{
    if (event->type() != WakeEvent)
        return QObject::event(event);
    Q_ASSERT(QThread::currentThread() == thread());
    const Turn turn(*this);
    if (!m_started)
        start();
    for (const CommandQueue::Order &order : m_shared->commands.take())
        order(*this);
    return true;
}

void Engine::setInMemory()
{
    m_inMemory = true;
    m_started = true; // there is no search to start
    m_locals.setInMemory();
}

void Engine::start()
{
    m_started = true;
    m_search.start();
    m_sleepTimer.start();
    if (config().useRepeater)
        startBeacons();
}

void Engine::startBeacons()
{
    RepeaterClient::Options options;
    options.repeaterPort = config().repeaterPort;
    m_repeater = std::make_unique<RepeaterClient>(options);
    connect(m_repeater.get(), &RepeaterClient::beacon, this, &Engine::beaconHeard);
    m_repeater->start();
}

void Engine::beaconHeard(const Beacon &beacon)
{
    const Turn turn(*this);
    switch (m_beacons.take(beacon, m_now.time_since_epoch())) {
    case BeaconVerdict::Ignore:
    case BeaconVerdict::Normal:
        return;
    case BeaconVerdict::Anomaly:
        hurrySearches();
        [[fallthrough]];
    case BeaconVerdict::Distrust:
        m_circuits.distrust(beacon.address, beacon.port);
        return;
    }
}

void Engine::hurrySearches()
{
    if (m_lastHurry != TimePoint{} && m_now - m_lastHurry < HurryPause)
        return;
    m_lastHurry = m_now;
    m_search.schedule().hurry(HurriedSearch, m_now);
}

void Engine::awoke(std::chrono::milliseconds slept)
{
    qCInfo(lcContext) << "The machine slept for" << slept.count() << "ms: asking every circuit for an echo";
    const Turn turn(*this);
    m_circuits.askAll(std::min(config().echoTimeout, AwakePatience));
    m_search.awoke();
    m_search.schedule().hurry(SearchSchedule::FirstRetry, m_now);
    // Their rhythm is broken: each server would be an anomaly now, and again when the mean has been spoilt.
    m_beacons.clear();
}

Engine::Turn::Turn(Engine &engine)
    : m_engine(engine)
{
    if (engine.m_depth++ == 0) {
        engine.m_now = Clock::now();
        engine.m_unixNs = std::chrono::duration_cast<std::chrono::nanoseconds>(
                              std::chrono::system_clock::now().time_since_epoch())
                              .count();
    }
}

Engine::Turn::~Turn()
{
    if (m_engine.m_depth == 1)
        m_engine.endTurn();
    // Outside of the turn: in memory, what a finished future's continuation asks for is a turn of its own.
    if (--m_engine.m_depth == 0)
        m_engine.finishRequests();
}

void Engine::endTurn()
{
    if (m_inMemory)
        m_requests.expire(m_now); // its owner may never run the event loop that the timer needs
    else if (!m_closing)
        m_search.run(m_now);
    // A flush may lose a circuit, and with it end what held places in the windows of others.
    do {
        m_requests.fillWindows();
        flushAll();
    } while (m_requests.hasPlacesToFill());
    publish();
    armTimer();
}

void Engine::flushAll()
{
    // A flush can lose its circuit, which touches others.
    for (std::size_t i = 0; i < m_toFlush.size(); ++i) {
        if (Circuit *circuit = m_toFlush[i])
            circuit->flush();
    }
    m_toFlush.clear();
}

void Engine::forgetFlush(Circuit *circuit)
{
    std::replace(m_toFlush.begin(), m_toFlush.end(), circuit, static_cast<Circuit *>(nullptr));
}

void Engine::publish()
{
    for (const quint32 channel : m_touched) {
        m_channels.untouch(channel);
        m_prompt.channels.push_back(m_channels.news(channel));
    }
    m_touched.clear();
    if (m_updates.empty() && m_mail.isEmpty() && m_prompt.isEmpty())
        return;
    m_shared->counters.updates.fetch_add(m_updates.size(), std::memory_order_relaxed);
    m_shared->mailbox.put(m_updates, m_mail, m_prompt);
}

void Engine::finishRequests()
{
    // Behind the news: whoever is woken by a future finds the channels as they were when it finished.
    if (m_toFinish.empty())
        return;
    std::vector<std::shared_ptr<Request>> requests;
    requests.swap(m_toFinish);
    ++m_finishing;
    for (const auto &request : requests)
        request->finish();
    --m_finishing;
    requests.clear();
    if (m_toFinish.empty())
        m_toFinish.swap(requests); // keeps its memory
}

void Engine::requestEnded(std::shared_ptr<Request> request)
{
    if (request->silent)
        return;
    m_toFinish.push_back(request);
    m_prompt.deliveries.push_back(std::move(request));
}

void Engine::update(quint32 subscription, quint32 queue, Reading &&reading)
{
    m_updates.push_back({subscription, queue, std::move(reading)});
}

void Engine::warn(const QString &text)
{
    qCWarning(lcContext).noquote() << text;
    const Turn turn(*this);
    m_mail.warnings.push_back(text);
}

void Engine::armTimer()
{
    TimePoint due =
        std::min({m_requests.nextDue(), m_channels.nextDue(), m_circuits.nextCheck(), m_locals.nextDue()});
    if (!m_closing && !m_inMemory)
        due = std::min(due, m_search.nextDue());
    if (due == TimePoint::max())
        return;
    // A timer that fires too early only looks and is armed again; so it is moved for earlier times only.
    if (m_timer.isActive() && m_timerDue <= due)
        return;
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(due - Clock::now());
    m_timer.start(std::clamp(wait, std::chrono::milliseconds(0), std::chrono::milliseconds(3600'000)));
    m_timerDue = due;
}

void Engine::runTimers()
{
    const Turn turn(*this);
    m_timerDue = TimePoint::max();
    m_requests.expire(m_now);
    m_channels.runTimers(m_now);
    m_locals.runTimers(m_now);
    m_circuits.check(m_now);
}

void Engine::searchAnswers(const std::vector<SearchAnswer> &answers)
{
    const Turn turn(*this);
    for (const SearchAnswer &answer : answers)
        m_channels.searchAnswered(answer);
}

void Engine::searchNow()
{
    if (m_inMemory)
        return;
    m_search.schedule().hurry(SearchSchedule::FirstRetry, m_now);
    m_circuits.distrustAll();
}

void Engine::close()
{
    const Turn turn(*this);
    m_closing = true;
    m_requests.endAll(ErrorCode::Closed);
    flushAll();
    m_circuits.forEach([this](Circuit &circuit) { m_draining += circuit.beginDrain() ? 1 : 0; });
    if (m_draining == 0)
        Q_EMIT closed();
    else
        QTimer::singleShot(DrainTime, this, &Engine::closed);
}

void Engine::drained()
{
    if (--m_draining == 0)
        Q_EMIT closed();
}

} // namespace Candela::Net
