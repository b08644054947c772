// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Error.h"
#include "../protocol/FrameReader.h"
#include "../protocol/MessageWriter.h"
#include "../protocol/ProtocolStates.h"
#include "AddressList.h"
#include "CircuitStatus.h"
#include "EventLog.h"
#include "Ids.h"
#include "WriteWindow.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace Candela::Net {

class Circuit;
class Engine;

/// One TCP connection to one server with one priority: bytes, liveness and flow control. What the messages
/// mean is the router's business. Belongs to the network thread.
///
/// Whatever is appended to out() in one turn of the event loop goes out with one write at its end. The socket
/// is unbuffered: bytes are received straight into the frame reader's chunk.
class Circuit : public QObject
{
    Q_OBJECT
public:
    struct Key
    {
        quint32 address = 0; ///< IPv4, host order.
        quint16 port = 0;
        quint8 priority = 0;
        auto operator<=>(const Key &) const = default;
    };

    Circuit(Engine &engine, const Key &key, int minorVersion);
    ~Circuit() override;

    void open();
    const Key &key() const { return m_key; }
    const std::shared_ptr<CircuitStatus> &status() const { return m_status; }
    void setLogLevel(LogLevel level) { m_logLevel = level; }
    int minorVersion() const { return m_minorVersion; }
    void setMinorVersion(int minor);

    /// Requests may be sent: TCP is connected and the greeting is written.
    bool isOpen() const { return m_state != CircuitState::Opening && m_state != CircuitState::Closed; }
    /// Connected at some time, so that its loss is no refusal.
    bool wasOpen() const { return m_wasOpen; }
    /// Where messages for this turn belong.
    MessageWriter &out()
    {
        if (!m_dirty)
            markDirty();
        return m_out;
    }
    /// Writes what out() holds. Called at the end of a turn, and within one when much has come together, so
    /// that the server begins to work meanwhile.
    void flush();
    /// Bytes that the operating system has not taken yet.
    qint64 backlog() const;
    void close();
    /// Asks for a sign of life at the next check, whatever the timeout: a beacon raised a doubt.
    void distrust();
    /// Asks for one at once, and waits for it no longer than `patience`: the machine slept.
    void ask(Clock::duration patience);

    /// Bytes of payload that one message may carry to or from this server.
    quint64 largestPayload() const { return m_largestPayload; }
    /// What is wrong with a payload of `size` bytes: names the limit that it exceeds.
    Error tooLarge(quint64 size) const;
    /// Config::maxQueuedBytes is reached.
    Error queueFull() const;

    /// A write without completion was sent since the server last answered an echo.
    void markPosted() { m_hasPosted = true; }
    /// Before closing: asks for an echo, behind which all that was written has been read by the server, and
    /// ignores everything else. False if there is nothing to wait for. Engine::drained() follows.
    bool beginDrain();

    /// When check() has something to do.
    TimePoint nextCheck() const { return std::min(m_nextCheck, m_batchDue); }
    void check(TimePoint now);

    /// Indices of the channels that live here; kept by the channel table.
    std::vector<quint32> &channels() { return m_channels; }
    const std::vector<quint32> &channels() const { return m_channels; }
    WriteWindow &writeWindow() { return m_writeWindow; }
    /// Subscriptions on the wire; flow control is for them only.
    void countSubscription(int difference) { m_subscriptions += difference; }

    /// Thousands of answers are on their way: the operating system wakes this thread for a good part of them
    /// at a time, not for each of the server's writes. Ends by itself after BatchTime without progress, so
    /// that nothing waits longer than that for company that does not come.
    void beginBatch();
    void endBatch();
    bool isBatching() const { return m_batchDue != TimePoint::max(); }

    /// Enough has come together within this turn to give the server something to do meanwhile: a little at
    /// first, so that it begins soon, then more, so that it is not disturbed often.
    bool wantsFlush() const { return m_out.size() >= m_flushAt; }
    void flushEarly()
    {
        const std::size_t next = std::min(4 * m_flushAt, LargestFlush);
        flush();
        m_flushAt = next;
    }

    /// A batch needs at least as many answers to come; each that gives a value has 24 bytes or more.
    static constexpr quint32 BatchReads = 2048;
    static constexpr int BatchBytes = 48 * 1024;
    static constexpr std::chrono::milliseconds BatchTime{1};
    static constexpr std::size_t FirstFlush = 2 * 1024;
    static constexpr std::size_t LargestFlush = 64 * 1024;
    /// Servers before 4.9 have no extended header, and a buffer of 16 kB for a message (libca's MAX_TCP).
    static constexpr int FirstWithLargeArrays = 9;
    static constexpr quint64 OldLargestPayload = 16 * 1024 - MessageHeader::ShortSize;

private:
    void markDirty();
    void setLowWater(int bytes);
    void connected();
    void receive();
    void lost(const Error &reason, CircuitEvent event);
    void apply(CircuitEvent event);
    void heard();
    bool logs(LogLevel level) const { return m_logLevel >= level; }
    void note(LogLevel level, const QString &text);

    Engine &m_engine;
    Key m_key;
    std::shared_ptr<CircuitStatus> m_status;
    QTcpSocket m_socket;
    FrameReader m_reader;
    MessageWriter m_out;
    std::vector<quint32> m_channels;
    WriteWindow m_writeWindow;
    CircuitState m_state = CircuitState::Opening;
    TimePoint m_nextCheck{};
    TimePoint m_batchDue = TimePoint::max();
    TimePoint m_lastHeard{};
    std::size_t m_flushAt = FirstFlush;
    int m_minorVersion = 0;
    quint64 m_largestPayload = 0;
    int m_subscriptions = 0;
    int m_fullReads = 0; ///< Reads in a row that more bytes were behind.
    LogLevel m_logLevel = LogLevel::Category;
    bool m_wasOpen = false;
    bool m_eventsOff = false;
    bool m_hasPosted = false;
    bool m_draining = false;
    bool m_dirty = false; ///< In the engine's list of circuits to flush.
};

} // namespace Candela::Net
