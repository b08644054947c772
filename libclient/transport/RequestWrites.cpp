// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "../protocol/Dbr.h"
#include "Engine.h"

#include <QScopeGuard>

#include <cstring>
#include <utility>

namespace Candela::Net {

namespace {

bool isWrite(const Request &request)
{
    return request.kind == Request::Kind::Write || request.kind == Request::Kind::Post;
}

} // namespace

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
    if (!channel.writable) {
        fail(at, ErrorCode::NoWriteAccess);
        return;
    }
    if (request.checkLimits)
        m_engine.channels().wantMetadata(m_operations[at].channel);
    if (awaitsLimits(m_operations[at]))
        return;                              // channelUsable() follows
    Operation &operation = m_operations[at]; // not before: the table may have grown
    if (request.checkLimits && channel.metadata && request.acknowledge == 0) {
        const Error error = request.values[operation.position].checkLimits(channel.metadata->control);
        if (error) {
            fail(at, error);
            return;
        }
    }
    if (channel.isLocal) {
        const Error error =
            request.acknowledge != 0
                ? noRecord()
                : m_engine.locals().write(operation.channel, request.values[operation.position]);
        if (error)
            fail(at, error);
        else
            succeed(at, Reading());
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
        request.acknowledge != 0
            ? request.values[operation.position].encodeFor(dbrNative(request.acknowledge), 1)
            : request.values[operation.position].encodeFor(channel.type, channel.count,
                                                           channel.metadata.get());
    if (!encoded.ok()) {
        fail(at, encoded.error());
        return;
    }
    const auto type = request.acknowledge != 0 ? request.acknowledge : quint16(encoded->type);
    const auto size = quint32(encoded->bytes.size());
    if (size > circuit.largestPayload()) {
        fail(at, circuit.tooLarge(size));
        return;
    }
    if (circuit.backlog() + qint64(size) > m_engine.config().maxQueuedBytes) {
        fail(at, circuit.queueFull());
        return;
    }
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
    if (channel.logs(LogLevel::Debug)) {
        m_engine.log().channel(operation.channel, LogLevel::Debug,
                               QStringLiteral("is written: ") + request.values[operation.position].toText());
    }
    operation.state = Operation::State::UnderWay;
    operation.sentMs = quint32(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_engine.now() - request.start).count());
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

bool Requests::awaitsLimits(const Operation &operation) const
{
    const Channel &channel = m_engine.channels()[operation.channel];
    return m_active[operation.request].request->checkLimits && channel.metadataAsked &&
           !channel.metadataKnown;
}

void Requests::startWrites(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    while (channel.isComplete() && !channel.writeUnderWay && !channel.awaitsPlace) {
        quint32 at = channel.firstOperation;
        while (at != None && !(m_operations[at].state == Operation::State::Waiting &&
                               isWrite(*m_active[m_operations[at].request].request)))
            at = m_operations[at].next;
        if (at == None || awaitsLimits(m_operations[at]))
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

} // namespace Candela::Net
