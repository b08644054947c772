// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "../core/Logging.h"
#include "../protocol/DbrDecoder.h"
#include "Engine.h"
#include "ReadPages.h"

#include <QCoreApplication>

#include <utility>

namespace Candela::Net {

void Requests::post(std::shared_ptr<Request> request)
{
    const quint32 active = m_active.take();
    const auto count = quint32(request->channels.size());
    Request &r = *request;
    r.m_remaining = count;
    r.m_operations.swap(m_spare);
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
    const bool paged = ReadPages::serve(r);
    if (paged)
        takePages(active);
    for (quint32 i = 0; i < count; ++i) {
        if (!paged || !beginPaged(r, i))
            begin(active, i);
        // With fail-fast the first item can end all.
        if (r.m_ended || m_active.idOf(active) != id)
            return;
    }
    if (paged && r.m_circuit && r.m_circuit->isOpen() && r.m_remaining > Circuit::BatchReads)
        r.m_circuit->beginBatch();
}

void Requests::begin(quint32 active, quint32 position)
{
    Request &request = *m_active[active].request;
    const quint32 index = request.channels[position];
    m_engine.channels().want(index);
    if (request.kind == Request::Kind::Read || request.kind == Request::Kind::Connect)
        m_engine.channels().wantMetadata(index);
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
        fail(at, m_engine.channels().nameError(index));
    else if (channel.isUsable())
        tryStart(at);
    else if (channel.isLocal)
        fail(at, ErrorCode::Disconnected); // nothing is on its way
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
        if (channel.isLocal) {
            readLocal(at, request);
            return;
        }
        startRead(at, request, channel);
        return;
    case Request::Kind::Connect:
        if (channel.isComplete() && channel.metadataKnown)
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

void Requests::startRead(quint32 at, Request &request, Channel &channel)
{
    Operation &operation = m_operations[at];
    const ReadSize size = sizeOf(*channel.circuit, channel, request);
    if (!size.fits(*channel.circuit)) [[unlikely]] {
        fail(at, channel.circuit->tooLarge(dbrSize(size.type, size.count)));
        return;
    }
    operation.state = Operation::State::UnderWay;
    if (channel.logs(LogLevel::Debug))
        m_engine.log().channel(operation.channel, LogLevel::Debug, QStringLiteral("is read"));
    if (request.itemTimeout.count() > 0)
        operation.sentMs = quint32(
            std::chrono::duration_cast<std::chrono::milliseconds>(m_engine.now() - request.start).count());
    sendRead(*channel.circuit, size, channel.sid, request.m_operations[operation.position]);
}

void Requests::readLocal(quint32 at, Request &request)
{
    const quint32 channel = m_operations[at].channel;
    if (request.form == ReadForm::AlarmAcknowledge || request.form == ReadForm::ClassName) {
        fail(at, noRecord());
        return;
    }
    Result<Reading> reading = m_engine.locals().read(channel, request.type, request.count);
    if (!reading.ok()) {
        fail(at, reading.error());
        return;
    }
    Reading value = reading.take();
    if (request.form != ReadForm::Time) {
        if (request.form == ReadForm::Plain)
            value.setAlarm(AlarmStatus::NoAlarm, Severity::None);
        value.setTime({});
        DetailedReading details;
        if (request.form != ReadForm::Plain && request.form != ReadForm::Status)
            details.metadata = m_engine.channels()[channel].metadata;
        request.detail(m_operations[at].position, std::move(details));
    }
    succeed(at, std::move(value));
}

Error Requests::noRecord()
{
    return {ErrorCode::BadType,
            QCoreApplication::translate("Candela::Error", "A local variable is no record")};
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
    if (request.form != ReadForm::Time) [[unlikely]] {
        // A payload that is too short for its details was too short for the value behind them.
        DetailedReading details;
        if (!decodeDetails(header.dataType, message.payload, details))
            request.detail(operation->position, std::move(details));
    }
    succeed(at, std::move(reading));
}

void Requests::refused(Circuit &circuit, quint32 ioid, const Error &error)
{
    if (ReadPages::isPaged(ioid)) {
        quint32 active = None;
        quint32 position = None;
        if (findPaged(circuit, ioid, &active, &position))
            failPaged(active, position, error);
        return;
    }
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
    // By identifier: what ends here may be the end of a request.
    for (const quint32 id : std::vector<quint32>(m_paged)) {
        const Active *active = m_active.find(id);
        if (!active || !active->request)
            continue;
        const std::shared_ptr<Request> request = active->request;
        const auto [first, last] = positionsOf(*request, index);
        for (const quint32 *at = first; at != last && !request->m_operations.empty(); ++at) {
            const quint32 item = request->m_operations[*at];
            if (ReadPages::isUnderWay(item))
                failPaged(indexOf(id), *at, reason);
        }
    }
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
    // Thousands of answers of one request come in one turn.
    if (m_latency.start != request.start || m_latency.now != m_engine.now()) {
        const auto passed = m_engine.now() - request.start;
        m_latency = {request.start, m_engine.now(),
                     qint32(std::chrono::duration_cast<std::chrono::microseconds>(passed).count())};
    }
    return m_latency.us;
}

void Requests::succeed(quint32 at, Reading &&reading)
{
    const quint32 active = m_operations[at].request;
    const quint32 position = m_operations[at].position;
    remove(at);
    Request &request = *m_active[active].request;
    if (m_engine.channels()[request.channels[position]].logs(LogLevel::Debug))
        logEnd(request, position, reading, Error());
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
    if (m_engine.channels()[request.channels[position]].logs(LogLevel::Info))
        logEnd(request, position, Reading(), error);
    if (request.kind == Request::Kind::Post)
        qCWarning(lcPv).noquote() << "A write to" << m_engine.channels().nameText(request.channels[position])
                                  << "failed:" << error.message();
    request.failed(position, error, underWay ? latencyOf(request) : -1);
    itemEnded(active, &error);
}

void Requests::logEnd(const Request &request, quint32 position, const Reading &reading, const Error &error)
{
    static constexpr const char *kinds[] = {"connecting", "reading", "writing", "posting"};
    const quint32 channel = request.channels[position];
    const QLatin1String kind(kinds[int(request.kind)]);
    const qint32 microseconds = latencyOf(request);
    if (error) {
        m_engine.log().channel(
            channel, LogLevel::Info,
            QStringLiteral("%1 failed after %2 us: %3").arg(kind).arg(microseconds).arg(error.message()));
        return;
    }
    QString text = QStringLiteral("%1 took %2 us").arg(kind).arg(microseconds);
    if (reading.isValid())
        text += QStringLiteral(": ") + reading.toText(m_engine.channels()[channel].metadata.get());
    else if (position < request.values.size())
        text += QStringLiteral(": ") + request.values[position].toText();
    m_engine.log().channel(channel, LogLevel::Debug, text);
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
    if (error ? request.failFast || request.ordered : request.firstOnly) {
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
    givePages(active, *request);
    // The owner may take a while to fetch the request.
    if (request->m_operations.capacity() > m_spare.capacity() &&
        request->m_operations.capacity() <= ReadPages::LargestSpare)
        m_spare.swap(request->m_operations);
    request->m_operations = {};
    request->m_byChannel = {};
    request->m_pages = 0;
    m_active.give(active);
    m_engine.requestEnded(std::move(request));
}

} // namespace Candela::Net
