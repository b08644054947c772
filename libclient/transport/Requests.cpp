// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "../core/Logging.h"
#include "../protocol/DbrDecoder.h"
#include "Engine.h"

#include <QScopeGuard>

#include <algorithm>
#include <cstring>
#include <utility>

namespace Candela::Net {

namespace {

bool isWrite(const Request &request)
{
    return request.kind == Request::Kind::Write || request.kind == Request::Kind::Post;
}

/// Items' own time-outs are looked after no more often than this.
constexpr std::chrono::milliseconds SweepPeriod{5};

} // namespace

void Requests::post(std::shared_ptr<Request> request)
{
    const quint32 active = m_active.take();
    const auto count = quint32(request->channels.size());
    Request &r = *request;
    r.m_remaining = count;
    r.m_operations.assign(count, None);
    m_active[active].request = std::move(request);
    if (count == 0) {
        end(active);
        return;
    }
    m_timers.push({r.deadline, m_active.idOf(active), false});
    if (r.itemTimeout.count() > 0)
        m_timers.push({m_engine.now() + r.itemTimeout, m_active.idOf(active), true});
    if (r.ordered) {
        r.m_nextOrdered = 1;
        begin(active, 0);
        return;
    }
    const quint32 id = m_active.idOf(active);
    for (quint32 i = 0; i < count; ++i) {
        begin(active, i);
        // With fail-fast the first item can end all.
        if (r.m_ended || m_active.idOf(active) != id)
            return;
    }
}

void Requests::begin(quint32 active, quint32 position)
{
    Request &request = *m_active[active].request;
    const quint32 index = request.channels[position];
    m_engine.channels().want(index);
    Channel &channel = m_engine.channels()[index];
    const quint32 at = m_operations.take();
    if (at == None) {
        request.failed(position, ErrorCode::TooLarge, -1);
        const Error error = ErrorCode::TooLarge;
        itemEnded(active, &error);
        return;
    }
    Operation &operation = m_operations[at];
    operation.request = active;
    operation.position = position;
    operation.channel = index;
    operation.state = Operation::State::Waiting;
    request.m_operations[position] = m_operations.idOf(at);
    link(at, channel);
    if (channel.badName)
        fail(at, ErrorCode::BadName);
    else if (channel.isUsable())
        tryStart(at);
}

void Requests::tryStart(quint32 at)
{
    Operation &operation = m_operations[at];
    Channel &channel = m_engine.channels()[operation.channel];
    Request &request = *m_active[operation.request].request;
    switch (request.kind) {
    case Request::Kind::Read:
        if (!channel.readable) {
            fail(at, ErrorCode::NoReadAccess);
            return;
        }
        startRead(operation, request, channel);
        return;
    case Request::Kind::Connect:
        if (channel.isComplete())
            succeed(at, Reading());
        return;
    case Request::Kind::Write:
    case Request::Kind::Post:
        // Values are converted with the metadata: labels, for one.
        if (channel.isComplete())
            startWrite(at, request, channel);
        return;
    }
}

void Requests::startRead(Operation &operation, Request &request, Channel &channel)
{
    Circuit &circuit = *channel.circuit;
    quint32 count = request.count;
    if (count == 0 && circuit.minorVersion() < 13)
        count = channel.count; // only 4.13 knows "the current length"
    const DataType type = request.type.value_or(channel.type);
    MessageWriter &out = circuit.out();
    out.readNotify(dbrType(DbrClass::Time, type), count, channel.sid,
                   request.m_operations[operation.position]);
    operation.state = Operation::State::UnderWay;
    if (request.itemTimeout.count() > 0)
        operation.sentMs = quint32(
            std::chrono::duration_cast<std::chrono::milliseconds>(m_engine.now() - request.start).count());
    if (circuit.wantsFlush())
        circuit.flushEarly();
}

bool Requests::writeBefore(quint32 at) const
{
    for (quint32 i = m_operations[at].previous; i != None; i = m_operations[i].previous) {
        const Operation &other = m_operations[i];
        if (other.state == Operation::State::Waiting && isWrite(*m_active[other.request].request))
            return true;
    }
    return false;
}

void Requests::startWrite(quint32 at, Request &request, Channel &channel)
{
    // One completion at a time: a second one for a record that is busy would make the server hold up reads of
    // the whole circuit. What comes later waits here, in order.
    if (channel.writeUnderWay || (channel.firstOperation != at && writeBefore(at)))
        return;
    Operation &operation = m_operations[at];
    if (!channel.writable) {
        fail(at, ErrorCode::NoWriteAccess);
        return;
    }
    Circuit &circuit = *channel.circuit;
    const bool completion = request.kind == Request::Kind::Write;
    WriteWindow &window = circuit.writeWindow();
    if (completion && (channel.awaitsPlace || !window.hasRoom())) {
        if (!channel.awaitsPlace)
            window.wait(m_engine.channels().cidOf(operation.channel));
        channel.awaitsPlace = true;
        return;
    }
    const Result<Value::Encoded> encoded =
        request.values[operation.position].encodeFor(channel.type, channel.count, channel.metadata.get());
    if (!encoded.ok()) {
        fail(at, encoded.error());
        return;
    }
    if (circuit.backlog() > Circuit::MaxBacklog) {
        fail(at, ErrorCode::TooLarge);
        return;
    }
    const auto type = quint16(encoded->type);
    const auto size = quint32(encoded->bytes.size());
    MessageWriter &out = circuit.out();
    std::byte *to = completion ? out.writeNotify(type, encoded->count, channel.sid,
                                                 request.m_operations[operation.position], size)
                               : out.write(type, encoded->count, channel.sid,
                                           m_engine.channels().cidOf(operation.channel), size);
    if (size > 0)
        std::memcpy(to, encoded->bytes.constData(), size);
    // Last of all, since it may lose the circuit.
    const auto flush = qScopeGuard([&circuit] {
        if (circuit.wantsFlush())
            circuit.flushEarly();
    });
    if (!completion) {
        circuit.markPosted();
        succeed(at, Reading());
        return;
    }
    window.take();
    channel.holdsPlace = true;
    m_places.trim([this](quint32 id) { return !holdsPlace(id); });
    m_places.add(request.m_operations[operation.position], m_engine.now());
    channel.writeUnderWay = true;
    operation.state = Operation::State::UnderWay;
    operation.sentMs = quint32(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_engine.now() - request.start).count());
}

bool Requests::readMetadata(quint32 index, quint16 type)
{
    const quint32 at = m_operations.take();
    if (at == None)
        return false;
    Channel &channel = m_engine.channels()[index];
    Operation &operation = m_operations[at];
    operation.request = None;
    operation.channel = index;
    operation.state = Operation::State::Metadata;
    link(at, channel);
    // One element: the value itself is of no interest, and may be a large array.
    channel.circuit->out().readNotify(type, 1, channel.sid, m_operations.idOf(at));
    return true;
}

Operation *Requests::findUnderWay(Circuit &circuit, quint32 ioid)
{
    Operation *operation = m_operations.find(ioid);
    if (!operation || operation->state == Operation::State::Free ||
        operation->state == Operation::State::Waiting)
        return nullptr;
    // Numbers of one circuit mean nothing on another.
    return m_engine.channels()[operation->channel].circuit == &circuit ? operation : nullptr;
}

void Requests::readAnswered(Circuit &circuit, const MessageView &message, Error *fault)
{
    const MessageHeader &header = message.header;
    Operation *operation = findUnderWay(circuit, header.parameter2);
    if (!operation)
        return; // late: its caller has gone
    const quint32 at = indexOf(header.parameter2);
    if (operation->state == Operation::State::Metadata) {
        const quint32 channel = operation->channel;
        remove(at);
        if (header.parameter1 == Eca::Normal)
            m_engine.channels().metadataArrived(channel, header.dataType, message.payload);
        else
            m_engine.channels().metadataFailed(channel);
        return;
    }
    // A server that mixes up its answers.
    if (operation->state == Operation::State::Abandoned)
        return;
    Request &request = *m_active[operation->request].request;
    if (request.kind != Request::Kind::Read)
        return;
    if (header.parameter1 != Eca::Normal) {
        fail(at, Error::fromEca(header.parameter1));
        return;
    }
    Reading local;
    Reading *given = request.destination(operation->position);
    Reading &reading = given ? *given : local;
    const ChunkPtr none;
    const Error error = decodeReading(header.dataType, header.dataCount, message.payload,
                                      message.chunk ? *message.chunk : none, m_engine.unixNs(), reading);
    if (error) {
        fail(at, error);
        *fault = error;
        return;
    }
    succeed(at, std::move(reading));
}

void Requests::writeAnswered(Circuit &circuit, quint32 ioid, quint32 status)
{
    Operation *operation = findUnderWay(circuit, ioid);
    if (!operation)
        return;
    // A server that mixes up its answers.
    if (operation->state == Operation::State::Metadata ||
        (operation->state == Operation::State::UnderWay && !isWrite(*m_active[operation->request].request)))
        return;
    const quint32 at = indexOf(ioid);
    const quint32 channel = operation->channel;
    m_engine.channels()[channel].writeUnderWay = false;
    freePlace(m_engine.channels()[channel]);
    if (operation->state == Operation::State::Abandoned)
        remove(at);
    else if (status == Eca::Normal)
        succeed(at, Reading());
    else
        fail(at, Error::fromEca(status));
    startWrites(channel);
}

void Requests::startWrites(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    while (channel.isComplete() && !channel.writeUnderWay && !channel.awaitsPlace) {
        quint32 at = channel.firstOperation;
        while (at != None && !(m_operations[at].state == Operation::State::Waiting &&
                               isWrite(*m_active[m_operations[at].request].request)))
            at = m_operations[at].next;
        if (at == None)
            return;
        tryStart(at);
    }
}

void Requests::freePlace(Channel &channel)
{
    if (!channel.holdsPlace)
        return;
    channel.holdsPlace = false;
    WriteWindow &window = channel.circuit->writeWindow();
    window.give();
    m_placesToFill = m_placesToFill || window.isAwaited();
}

bool Requests::holdsPlace(quint32 id)
{
    const Operation *operation = m_operations.find(id);
    return operation &&
           (operation->state == Operation::State::UnderWay ||
            operation->state == Operation::State::Abandoned) &&
           m_engine.channels()[operation->channel].holdsPlace;
}

void Requests::fillWindows()
{
    if (!std::exchange(m_placesToFill, false))
        return;
    // Sending may lose a circuit, which takes it out of the table; the object lives until the turn is over.
    std::vector<Circuit *> circuits;
    m_engine.circuits().forEach([&circuits](Circuit &circuit) { circuits.push_back(&circuit); });
    for (Circuit *circuit : circuits)
        fillWindow(*circuit);
}

void Requests::fillWindow(Circuit &circuit)
{
    WriteWindow &window = circuit.writeWindow();
    while (circuit.isOpen() && window.hasRoom() && window.isAwaited()) {
        const quint32 cid = window.takeWaiting();
        Channel *channel = m_engine.channels().find(cid);
        if (!channel || channel->circuit != &circuit)
            continue;
        channel->awaitsPlace = false;
        startWrites(indexOf(cid));
    }
}

void Requests::refused(Circuit &circuit, quint32 ioid, const Error &error)
{
    Operation *operation = findUnderWay(circuit, ioid);
    if (!operation)
        return;
    const quint32 at = indexOf(ioid);
    if (operation->state == Operation::State::Metadata) {
        const quint32 channel = operation->channel;
        remove(at);
        m_engine.channels().metadataFailed(channel);
    } else if (operation->state == Operation::State::UnderWay) {
        fail(at, error);
    }
}

std::vector<quint32> Requests::operationsOf(const Channel &channel) const
{
    std::vector<quint32> ids;
    for (quint32 at = channel.firstOperation; at != None; at = m_operations[at].next)
        ids.push_back(m_operations.idOf(at));
    return ids;
}

void Requests::channelUsable(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    if (channel.firstOperation == None)
        return;
    // Ends of operations change the list, so it is read first.
    for (const quint32 id : operationsOf(channel)) {
        const Operation *operation = m_operations.find(id);
        if (operation && operation->state == Operation::State::Waiting && channel.isUsable())
            tryStart(indexOf(id));
    }
}

void Requests::channelLost(quint32 index, const Error &reason)
{
    Channel &channel = m_engine.channels()[index];
    channel.writeUnderWay = false;
    if (channel.firstOperation == None)
        return;
    for (const quint32 id : operationsOf(channel)) {
        Operation *operation = m_operations.find(id);
        if (!operation)
            continue;
        switch (operation->state) {
        case Operation::State::UnderWay:
            fail(indexOf(id), reason);
            break;
        case Operation::State::Abandoned:
        case Operation::State::Metadata:
            remove(indexOf(id));
            break;
        case Operation::State::Waiting:
        case Operation::State::Free:
            break;
        }
    }
}

void Requests::link(quint32 at, Channel &channel)
{
    Operation &operation = m_operations[at];
    operation.next = None;
    operation.previous = channel.lastOperation;
    if (channel.lastOperation == None)
        channel.firstOperation = at;
    else
        m_operations[channel.lastOperation].next = at;
    channel.lastOperation = at;
}

void Requests::unlink(quint32 at, Channel &channel)
{
    const Operation &operation = m_operations[at];
    if (operation.previous == None)
        channel.firstOperation = operation.next;
    else
        m_operations[operation.previous].next = operation.next;
    if (operation.next == None)
        channel.lastOperation = operation.previous;
    else
        m_operations[operation.next].previous = operation.previous;
}

void Requests::remove(quint32 at)
{
    unlink(at, m_engine.channels()[m_operations[at].channel]);
    m_operations[at].state = Operation::State::Free;
    m_operations.give(at);
}

qint32 Requests::latencyOf(const Request &request) const
{
    return qint32(
        std::chrono::duration_cast<std::chrono::microseconds>(m_engine.now() - request.start).count());
}

void Requests::succeed(quint32 at, Reading &&reading)
{
    const quint32 active = m_operations[at].request;
    const quint32 position = m_operations[at].position;
    remove(at);
    Request &request = *m_active[active].request;
    if (request.kind == Request::Kind::Connect)
        request.describe(position, m_engine.channels().news(request.channels[position]));
    request.done(position, std::move(reading), latencyOf(request));
    itemEnded(active, nullptr);
}

void Requests::fail(quint32 at, const Error &error)
{
    Operation &operation = m_operations[at];
    const quint32 active = operation.request;
    const quint32 position = operation.position;
    const bool underWay = operation.state == Operation::State::UnderWay;
    Request &request = *m_active[active].request;
    if (underWay && request.kind == Request::Kind::Write &&
        m_engine.channels()[operation.channel].writeUnderWay) {
        // The server still works on it.
        operation.state = Operation::State::Abandoned;
        operation.request = None;
        if (error.code() == ErrorCode::Timeout)
            freePlace(m_engine.channels()[operation.channel]);
    } else {
        remove(at);
    }
    if (request.kind == Request::Kind::Post)
        qCWarning(lcPv).noquote() << "A write to" << m_engine.channels().nameText(request.channels[position])
                                  << "failed:" << error.message();
    request.failed(position, error, underWay ? latencyOf(request) : -1);
    itemEnded(active, &error);
}

void Requests::itemEnded(quint32 active, const Error *error)
{
    Request &request = *m_active[active].request;
    if (--request.m_remaining == 0) {
        end(active);
        return;
    }
    if (request.m_ended)
        return; // endItems() is at it
    if (error && (request.failFast || request.ordered)) {
        endItems(active, ErrorCode::Cancelled);
        return;
    }
    if (request.ordered) {
        const quint32 position = request.m_nextOrdered++;
        begin(active, position);
    }
}

void Requests::end(quint32 active)
{
    std::shared_ptr<Request> request = std::move(m_active[active].request);
    request->m_ended = true;
    request->m_operations = {}; // the owner may take a while to fetch the request
    m_active.give(active);
    m_engine.requestEnded(std::move(request));
}

void Requests::endItems(quint32 active, const Error &error)
{
    // Kept: its last item gives the request away.
    const std::shared_ptr<Request> request = m_active[active].request;
    request->m_ended = true;
    // With the last item the list goes.
    for (quint32 i = 0; i < request->m_operations.size(); ++i) {
        const quint32 id = request->m_operations[i];
        if (id == None) {
            // Ordered, and its turn never came.
            request->failed(i, error, -1);
            itemEnded(active, nullptr);
            continue;
        }
        Operation *operation = m_operations.find(id);
        if (operation && operation->state != Operation::State::Free && operation->request == active)
            fail(indexOf(id), error.code() == ErrorCode::Timeout ? lateError(*operation) : error);
    }
}

Error Requests::lateError(const Operation &operation) const
{
    const Channel &channel = m_engine.channels()[operation.channel];
    switch (channel.state) {
    case ClientChannelState::Idle:
    case ClientChannelState::Searching:
        return channel.wasConnected ? ErrorCode::Disconnected : ErrorCode::NotFound;
    case ClientChannelState::WaitingForCircuit:
    case ClientChannelState::HoldOff:
        return ErrorCode::Disconnected;
    case ClientChannelState::Creating:
    case ClientChannelState::Connected:
        break;
    }
    return ErrorCode::Timeout;
}

void Requests::abort(const std::shared_ptr<Request> &request, const Error &error)
{
    if (request->m_ended)
        return;
    for (quint32 i = 0; i < m_active.size(); ++i) {
        if (m_active[i].request == request) {
            endItems(i, error);
            return;
        }
    }
}

void Requests::endAll(const Error &error)
{
    for (quint32 i = 0; i < m_active.size(); ++i) {
        const std::shared_ptr<Request> request = m_active[i].request;
        if (!request || request->m_ended)
            continue;
        // Nothing is logged for posts that wait for a server that is not there: the owner is leaving.
        endItems(i, error);
    }
}

TimePoint Requests::nextDue() const
{
    const TimePoint due = m_timers.empty() ? TimePoint::max() : m_timers.top().due;
    return std::min(due, m_places.nextDue());
}

void Requests::expire(TimePoint now)
{
    while (const auto id = m_places.takeDue(now)) {
        if (holdsPlace(*id))
            freePlace(m_engine.channels()[m_operations.find(*id)->channel]);
    }
    while (!m_timers.empty() && m_timers.top().due <= now) {
        const Timer timer = m_timers.top();
        m_timers.pop();
        const Active *active = m_active.find(timer.active);
        if (!active || !active->request)
            continue;
        if (timer.sweep)
            sweep(indexOf(timer.active), now);
        else
            endItems(indexOf(timer.active), ErrorCode::Timeout);
    }
}

void Requests::sweep(quint32 active, TimePoint now)
{
    const quint32 id = m_active.idOf(active);
    const std::shared_ptr<Request> request = m_active[active].request;
    TimePoint next = now + request->itemTimeout;
    for (const quint32 operationId : request->m_operations) {
        const Operation *operation = operationId == None ? nullptr : m_operations.find(operationId);
        if (!operation || operation->state != Operation::State::UnderWay || operation->request != active)
            continue;
        const TimePoint due =
            request->start + std::chrono::milliseconds(operation->sentMs) + request->itemTimeout;
        if (due <= now)
            fail(indexOf(operationId), ErrorCode::Timeout);
        else
            next = std::min(next, due);
        if (request->m_ended)
            return;
    }
    m_timers.push({std::max(next, now + SweepPeriod), id, true});
}

} // namespace Candela::Net
