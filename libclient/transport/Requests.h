// SPDX-License-Identifier: MIT
#pragma once

#include "../protocol/MessageHeader.h"
#include "DelayQueue.h"
#include "Request.h"
#include "SlotPool.h"
#include "WriteWindow.h"

#include <memory>
#include <queue>
#include <unordered_map>
#include <utility>
#include <vector>

namespace Candela::Net {

class Circuit;
class Engine;
struct Channel;

/// One item of a request: waiting for its channel, or under way as a message. 28 bytes in a dense table; its
/// identifier is the message's ioid.
struct Operation
{
    enum class State : quint8 {
        Free,
        Waiting,   ///< For its channel, or for the write before it.
        UnderWay,  ///< The message was sent.
        Abandoned, ///< A write whose caller has gone: its channel's next write waits for the answer all the
                   ///< same.
        Metadata   ///< The library's own CTRL read.
    };

    quint32 request = None; ///< Index of the request.
    quint32 position = 0;   ///< Of the item in its request.
    quint32 channel = None;
    quint32 next = None; ///< In the channel's list, or in the list of free slots.
    quint32 previous = None;
    quint32 sentMs = 0; ///< Milliseconds from the request's start to the message.
    quint16 generation = 0;
    State state = State::Free;
};

/// Reads and writes on their way. Every item of every request ends exactly once, as a value or an error:
/// by its answer, its channel's loss, the deadline, or the owner's wish. Belongs to the network thread.
class Requests
{
public:
    explicit Requests(Engine &engine)
        : m_engine(engine)
    {
    }

    // Commands of the owner.
    void post(std::shared_ptr<Request> request);
    /// What has not ended, ends with `error`.
    void abort(const std::shared_ptr<Request> &request, const Error &error);
    void endAll(const Error &error);

    // What the network says.
    void readAnswered(Circuit &circuit, const MessageView &message, Error *fault);
    /// The same for an ioid of ReadPages.
    void pagedAnswered(Circuit &circuit, const MessageView &message, Error *fault);
    void writeAnswered(Circuit &circuit, quint32 ioid, quint32 status);
    /// An ERROR message that names the request's ioid.
    void refused(Circuit &circuit, quint32 ioid, const Error &error);

    // What the channel table says.
    /// Reads may be sent, and writes as soon as the metadata is here.
    void channelUsable(quint32 channel);
    void channelLost(quint32 channel, const Error &reason);
    /// Before the channels of the circuit are told: it ends the reads on pages with one look at each.
    void circuitLost(const Circuit &circuit, const Error &reason);
    /// Reads of the channel are under way that are in no list of its own.
    bool isReading(quint32 channel);
    /// Sends the CTRL read. False if there is no room for one more operation.
    bool readMetadata(quint32 channel, quint16 dbrType);

    /// The channel's write no longer counts in its circuit's window; whoever waits there is sent by
    /// fillWindows(), at the end of the turn.
    void freePlace(Channel &channel);
    void fillWindows();
    bool hasPlacesToFill() const { return m_placesToFill; }

    TimePoint nextDue() const;
    void expire(TimePoint now);
    quint32 underWay() const { return m_operations.used() + m_pagedReads; }

private:
    struct Active
    {
        std::shared_ptr<Request> request;
        quint32 next = None;
        quint16 generation = 0;
    };
    struct Timer
    {
        TimePoint due;
        quint32 active = None;
        bool sweep = false; ///< Look at the items' own time-outs; else the deadline.
        bool operator<(const Timer &other) const { return due > other.due; }
    };

    void begin(quint32 active, quint32 position);
    /// Sends the operation if its channel lets it; it may end at once.
    void tryStart(quint32 operation);
    void startRead(quint32 operation, Request &request, Channel &channel);
    void readLocal(quint32 operation, Request &request);
    static Error noRecord();
    /// What a read asks for.
    struct ReadSize
    {
        quint16 type = 0;
        quint32 count = 0;
        bool fits(const Circuit &circuit) const;
    };
    static ReadSize sizeOf(const Circuit &circuit, const Channel &channel, const Request &request);
    void sendRead(Circuit &circuit, const ReadSize &size, quint32 sid, quint32 ioid);
    void startWrite(quint32 operation, Request &request, Channel &channel);
    // Reads on pages.
    void takePages(quint32 active);
    void givePages(quint32 active, const Request &request);
    bool beginPaged(Request &request, quint32 position);
    /// The request that the page belongs to, and the position that the ioid stands for; null if it is no
    /// longer under way there.
    Request *findPaged(const Circuit &circuit, quint32 ioid, quint32 *active, quint32 *position);
    void failPaged(quint32 active, quint32 position, const Error &error);
    static std::pair<const quint32 *, const quint32 *> positionsOf(Request &request, quint32 channel);
    bool writeBefore(quint32 operation) const;
    /// The write is held against limits that are on their way.
    bool awaitsLimits(const Operation &operation) const;
    /// Sends what the channel's rules let go, in order.
    void startWrites(quint32 channel);
    void fillWindow(Circuit &circuit);
    bool holdsPlace(quint32 id);
    void succeed(quint32 operation, Reading &&reading);
    void fail(quint32 operation, const Error &error);
    /// Takes the operation out of the tables; its request is told by the caller.
    void remove(quint32 operation);
    void itemEnded(quint32 active, const Error *error);
    void logEnd(const Request &request, quint32 position, const Reading &reading, const Error &error);
    void end(quint32 active);
    void endItems(quint32 active, const Error &error);
    void sweep(quint32 active, TimePoint now);
    Error lateError(quint32 channel) const;
    qint32 latencyOf(const Request &request) const;
    void link(quint32 operation, Channel &channel);
    void unlink(quint32 operation, Channel &channel);
    Operation *findUnderWay(Circuit &circuit, quint32 ioid);
    std::vector<quint32> operationsOf(const Channel &channel) const;

    Engine &m_engine;
    SlotPool<Operation> m_operations;
    SlotPool<Active> m_active;
    std::unordered_map<quint32, quint32> m_pages; ///< Identifier of the active request of each page.
    std::vector<quint32> m_paged;                 ///< Identifiers of those requests.
    std::vector<quint32> m_spare;                 ///< For the next Request::m_operations.
    quint32 m_nextPage = 0;
    /// The page looked up last: the next answer is nearly always from there.
    struct
    {
        quint32 page = None;
        quint32 active = None; ///< Index.
        quint32 base = 0;      ///< The position of the page's first place.
        Request *request = nullptr;
    } m_last;
    /// Microseconds from the start of this request to this turn.
    mutable struct
    {
        TimePoint start, now;
        qint32 us = 0;
    } m_latency;
    quint32 m_pagedReads = 0;
    std::priority_queue<Timer> m_timers;
    DelayQueue m_places{WriteWindow::HoldTime}; ///< Identifiers of the writes that took places.
    bool m_placesToFill = false;                ///< Some window has got room for who waits there.
};

} // namespace Candela::Net
