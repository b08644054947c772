// SPDX-License-Identifier: MIT
#include "Circuit.h"

#include "../core/Logging.h"
#include "Engine.h"
#include "Router.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QVariant>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace Candela::Net {

namespace {
/// libca's number: flow control begins when this many reads in a row left bytes behind.
constexpr int ReadsBeforeEventsOff = 10;
/// One turn reads no more than this, so that other circuits and timers get theirs.
constexpr int ReadsATurn = 32;
} // namespace

Circuit::Circuit(Engine &engine, const Key &key, int minorVersion)
    : QObject(&engine)
    , m_engine(engine)
    , m_key(key)
    , m_status(std::make_shared<CircuitStatus>())
    , m_socket(this)
    , m_reader(engine.config().maxArrayBytes)
    , m_minorVersion(minorVersion)
{
    m_status->host = toText(Endpoint{QHostAddress(key.address), key.port});
    m_status->priority = key.priority;
    m_logLevel = engine.log().circuitLevel(m_status->host);
    setMinorVersion(minorVersion);
    m_reader.setSkipsOversized(true);
    // CA knows no proxies; asking the system for one costs a thread and may block.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QTcpSocket::connected, this, &Circuit::connected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &Circuit::receive);
    connect(&m_socket, &QTcpSocket::disconnected, this,
            [this] { lost(ErrorCode::Disconnected, CircuitEvent::TcpClosed); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this,
            [this] { lost(ErrorCode::Disconnected, CircuitEvent::TcpClosed); });
}

Circuit::~Circuit()
{
    // The socket says goodbye when it is destroyed, and nobody is left to hear it.
    m_socket.disconnect(this);
}

void Circuit::open()
{
    m_nextCheck = m_engine.now() + m_engine.config().connectTimeout;
    m_lastHeard = m_engine.now();
    qCDebug(lcCircuit).noquote() << "Connecting to" << m_status->host << "priority" << m_key.priority;
    if (logs(LogLevel::Info))
        note(LogLevel::Info, QStringLiteral("is connected to, with priority %1").arg(m_key.priority));
    m_socket.connectToHost(QHostAddress(m_key.address), m_key.port,
                           QIODevice::ReadWrite | QIODevice::Unbuffered);
}

void Circuit::setMinorVersion(int minor)
{
    m_minorVersion = minor;
    m_status->minorVersion = minor;
    const auto limit = quint64(std::max<qint64>(m_engine.config().maxArrayBytes, 0));
    m_largestPayload = minor < FirstWithLargeArrays ? std::min(limit, OldLargestPayload) : limit;
}

Error Circuit::tooLarge(quint64 size) const
{
    const QString text =
        m_minorVersion < FirstWithLargeArrays && m_largestPayload == OldLargestPayload
            ? QCoreApplication::translate(
                  "Candela::Error", "%1 bytes: a server of version 4.%3 takes no more than %2 in a message")
                  .arg(size)
                  .arg(m_largestPayload)
                  .arg(m_minorVersion)
            : QCoreApplication::translate("Candela::Error", "%1 bytes: the limit of an array is %2")
                  .arg(size)
                  .arg(m_largestPayload);
    return {ErrorCode::TooLarge, text};
}

Error Circuit::queueFull() const
{
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Candela::Error",
                                        "%1 does not read: the limit of %2 queued bytes is reached")
                .arg(m_status->host)
                .arg(m_engine.config().maxQueuedBytes)};
}

void Circuit::markDirty()
{
    m_dirty = true;
    m_engine.flushLater(this);
}

void Circuit::flush()
{
    m_dirty = false;
    m_flushAt = FirstFlush;
    if (m_out.isEmpty() || !isOpen())
        return;
    const auto size = qint64(m_out.size());
    const qint64 written = m_socket.write(m_out.data(), size);
    m_out.clear();
    if (written != size) {
        lost(ErrorCode::Disconnected, CircuitEvent::TcpClosed);
        return;
    }
    if (m_socket.bytesToWrite() > m_engine.config().maxQueuedBytes) [[unlikely]] {
        lost(queueFull(), CircuitEvent::Fault);
        return;
    }
    m_status->bytesSent.fetch_add(quint64(size), std::memory_order_relaxed);
    m_engine.counters().bytesSent.fetch_add(quint64(size), std::memory_order_relaxed);
    if (logs(LogLevel::Debug))
        note(LogLevel::Debug, QStringLiteral("was sent %1 bytes").arg(size));
}

qint64 Circuit::backlog() const
{
    return m_socket.bytesToWrite() + qint64(m_out.size());
}

void Circuit::close()
{
    if (m_state == CircuitState::Closed)
        return;
    flush();
    apply(CircuitEvent::NotNeeded);
    m_nextCheck = m_batchDue = TimePoint::max();
    m_socket.disconnect(this);
    // What was written still goes out; with nothing left this closes at once.
    m_socket.disconnectFromHost();
}

void Circuit::connected()
{
    const Engine::Turn turn(m_engine);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_wasOpen = true;
    apply(CircuitEvent::TcpConnected);
    heard();
    m_nextCheck = m_lastHeard + m_engine.config().connectionTimeout;
    out().version(m_key.priority);
    // Both before the first channel: later the server answers with an error.
    const QByteArray user = m_engine.config().userName.toUtf8();
    const QByteArray host = m_engine.config().hostName.toUtf8();
    if (!user.isEmpty())
        out().clientName(user);
    if (!host.isEmpty())
        out().hostName(host);
    qCDebug(lcCircuit).noquote() << "Connected to" << m_status->host;
    if (logs(LogLevel::Info))
        note(LogLevel::Info, QStringLiteral("accepted the connection"));
    m_engine.router().circuitOpened(*this);
}

void Circuit::receive()
{
    const Engine::Turn turn(m_engine);
    for (int i = 0; i < ReadsATurn && isOpen(); ++i) {
        const std::span<std::byte> room = m_reader.writable();
        const qint64 size = m_socket.read(reinterpret_cast<char *>(room.data()), qint64(room.size()));
        if (size < 0 || (size == 0 && m_socket.state() != QAbstractSocket::ConnectedState)) {
            lost(ErrorCode::Disconnected, CircuitEvent::TcpClosed);
            return;
        }
        if (size == 0)
            break;
        heard();
        if (isBatching())
            m_batchDue = m_lastHeard + BatchTime;
        m_status->bytesReceived.fetch_add(quint64(size), std::memory_order_relaxed);
        m_engine.counters().bytesReceived.fetch_add(quint64(size), std::memory_order_relaxed);
        m_reader.commit(std::size_t(size));
        MessageView message;
        while (m_reader.next(message)) {
            if (logs(LogLevel::Debug)) {
                note(LogLevel::Debug, QStringLiteral("sent %1 with %2 bytes")
                                          .arg(Command::name(message.header.command))
                                          .arg(message.header.payloadSize));
            }
            if (m_draining) {
                if (message.header.command == Command::Echo) {
                    m_draining = false;
                    m_engine.drained();
                }
                continue;
            }
            if (message.header.command == Command::Version)
                apply(CircuitEvent::VersionReceived);
            else if (m_state != CircuitState::Open)
                apply(CircuitEvent::OtherReceived);
            Error fault;
            m_engine.router().receive(*this, message, &fault);
            if (fault) [[unlikely]] {
                lost(fault, CircuitEvent::Fault);
                return;
            }
            if (!isOpen())
                return; // what the message did may have closed this circuit
        }
        if (m_reader.failed()) {
            lost(m_reader.error(), CircuitEvent::Fault);
            return;
        }
        const bool more = std::size_t(size) == room.size();
        m_fullReads = more ? m_fullReads + 1 : 0;
        if (m_subscriptions > 0 && !m_eventsOff && m_fullReads > ReadsBeforeEventsOff) {
            // Too much comes in: the server keeps only the newest until this side has caught up.
            m_eventsOff = true;
            out().eventsOff();
            flush();
        }
        if (!more) {
            if (m_eventsOff) {
                m_eventsOff = false;
                out().eventsOn();
            }
            break;
        }
    }
}

void Circuit::heard()
{
    m_lastHeard = m_engine.now();
    m_status->lastHeardMs.store(m_engine.unixNs() / 1'000'000, std::memory_order_relaxed);
}

void Circuit::distrust()
{
    if (m_state != CircuitState::Open && m_state != CircuitState::Greeting)
        return;
    m_lastHeard = TimePoint{};
    m_nextCheck = TimePoint{};
}

void Circuit::ask(Clock::duration patience)
{
    const TimePoint due = m_engine.now() + patience;
    switch (m_state) {
    case CircuitState::Greeting:
    case CircuitState::Open:
        apply(CircuitEvent::SilenceTimeout);
        // READ_SYNC is what servers before 4.3 answer.
        if (m_minorVersion >= 3)
            out().echo();
        else
            out().readSync();
        m_nextCheck = due;
        return;
    case CircuitState::Opening:
    case CircuitState::Silent:
        m_nextCheck = std::min(m_nextCheck, due);
        return;
    case CircuitState::Closed:
        return;
    }
}

bool Circuit::beginDrain()
{
    if (!isOpen() || !m_hasPosted)
        return false;
    m_draining = true;
    out().echo();
    flush();
    return m_draining;
}

void Circuit::beginBatch()
{
    if (!isBatching())
        setLowWater(BatchBytes);
    m_batchDue = m_engine.now() + BatchTime;
}

void Circuit::endBatch()
{
    if (!isBatching())
        return;
    m_batchDue = TimePoint::max();
    setLowWater(1);
}

void Circuit::setLowWater(int bytes)
{
    // Where the system knows no such thing, it wakes us for every segment, as always.
#ifdef SO_RCVLOWAT
    ::setsockopt(int(m_socket.socketDescriptor()), SOL_SOCKET, SO_RCVLOWAT, &bytes, sizeof bytes);
#else
    Q_UNUSED(bytes)
#endif
}

void Circuit::check(TimePoint now)
{
    if (now >= m_batchDue) {
        endBatch();
        receive();
    }
    if (now < m_nextCheck)
        return;
    switch (m_state) {
    case CircuitState::Opening:
        qCDebug(lcCircuit).noquote() << m_status->host << "does not accept the connection";
        lost(ErrorCode::Disconnected, CircuitEvent::SilenceTimeout);
        return;
    case CircuitState::Greeting:
    case CircuitState::Open:
        if (now < m_lastHeard + m_engine.config().connectionTimeout) {
            m_nextCheck = m_lastHeard + m_engine.config().connectionTimeout;
            return;
        }
        if (logs(LogLevel::Info))
            note(LogLevel::Info, QStringLiteral("has been silent and is asked for a sign of life"));
        m_status->responsive = false;
        ask(m_engine.config().echoTimeout);
        return;
    case CircuitState::Silent:
        qCWarning(lcCircuit).noquote() << m_status->host << "does not answer any more";
        lost(ErrorCode::Disconnected, CircuitEvent::EchoTimeout);
        return;
    case CircuitState::Closed:
        m_nextCheck = TimePoint::max();
        return;
    }
}

void Circuit::apply(CircuitEvent event)
{
    const auto next = nextState(CircuitTable, m_state, event);
    if (!next)
        return;
    if (m_state == CircuitState::Silent && *next == CircuitState::Open) {
        m_status->responsive = true;
        m_nextCheck = m_engine.now() + m_engine.config().connectionTimeout;
    }
    m_state = *next;
}

void Circuit::note(LogLevel level, const QString &text)
{
    const Engine::Turn turn(m_engine);
    m_engine.log().circuit(*this, level, text);
}

void Circuit::lost(const Error &reason, CircuitEvent event)
{
    if (m_state == CircuitState::Closed)
        return;
    const Engine::Turn turn(m_engine);
    if (reason.code() != ErrorCode::Disconnected) {
        qCWarning(lcCircuit).noquote()
            << "Dropped the circuit to" << m_status->host << ":" << reason.message();
    } else {
        qCDebug(lcCircuit).noquote() << "Lost" << m_status->host << ":" << m_socket.errorString();
    }
    if (logs(LogLevel::Info))
        note(LogLevel::Info, QStringLiteral("was lost: ") + reason.message());
    apply(event);
    Q_ASSERT(m_state == CircuitState::Closed);
    m_nextCheck = m_batchDue = TimePoint::max();
    m_socket.disconnect(this);
    m_socket.abort();
    m_engine.router().circuitLost(*this, reason);
}

} // namespace Candela::Net
