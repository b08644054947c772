// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "../protocol/DbrDecoder.h"
#include "Engine.h"
#include "ReadPages.h"

#include <algorithm>
#include <numeric>

namespace Candela::Net {

void Requests::takePages(quint32 active)
{
    Request &request = *m_active[active].request;
    const auto items = quint32(request.channels.size());
    request.m_pages = (items + (1u << ReadPages::PositionBits) - 1) >> ReadPages::PositionBits;
    request.m_firstPage = m_nextPage;
    request.m_circuit = nullptr;
    const quint32 id = m_active.idOf(active);
    for (quint32 i = 0; i < request.m_pages; ++i)
        m_pages[(request.m_firstPage + i) % ReadPages::PageNumbers] = id;
    m_nextPage = (m_nextPage + request.m_pages) % ReadPages::PageNumbers;
    m_paged.push_back(id);
    m_last = {};
}

void Requests::givePages(quint32 active, const Request &request)
{
    if (request.m_pages == 0)
        return;
    const quint32 id = m_active.idOf(active);
    for (quint32 i = 0; i < request.m_pages; ++i) {
        // Half a million pages later the number may be another one's.
        const auto it = m_pages.find((request.m_firstPage + i) % ReadPages::PageNumbers);
        if (it != m_pages.end() && it->second == id)
            m_pages.erase(it);
    }
    std::erase(m_paged, id);
    m_last = {};
}

// These three are here rather than with the other reads, so that the compiler puts them into the loop over a
// bulk request.

Requests::ReadSize Requests::sizeOf(const Circuit &circuit, const Channel &channel, const Request &request)
{
    ReadSize size{dbrType(request.form, request.type.value_or(channel.type)), request.count};
    if (size.count == 0 && circuit.minorVersion() < 13)
        size.count = channel.count; // only 4.13 knows "the current length"
    if (!isRegularDbr(size.type)) [[unlikely]]
        size.count = 1;
    return size;
}

bool Requests::ReadSize::fits(const Circuit &circuit) const
{
    return count <= 1 || dbrSize(type, count) <= circuit.largestPayload();
}

void Requests::sendRead(Circuit &circuit, const ReadSize &size, quint32 sid, quint32 ioid)
{
    circuit.out().readNotify(size.type, size.count, sid, ioid);
    // Last of all, since it may lose the circuit.
    if (circuit.wantsFlush())
        circuit.flushEarly();
}

bool Requests::beginPaged(Request &request, quint32 position)
{
    const quint32 index = request.channels[position];
    Channel &channel = m_engine.channels()[index];
    if (!channel.isUsable() || !channel.readable || channel.isLocal)
        return false;
    if (!channel.metadataWanted)
        m_engine.channels().wantMetadata(index);
    Circuit &circuit = *channel.circuit;
    const ReadSize size = sizeOf(circuit, channel, request);
    if (!size.fits(circuit)) [[unlikely]]
        return false; // ends as an Operation
    if (position == 0)
        request.m_circuit = &circuit;
    else if (request.m_circuit != &circuit)
        request.m_circuit = nullptr;
    const quint32 ioid = ReadPages::ioidOf(request.m_firstPage, position);
    request.m_operations[position] = ioid;
    ++m_pagedReads;
    sendRead(circuit, size, channel.sid, ioid);
    return true;
}

Request *Requests::findPaged(const Circuit &circuit, quint32 ioid, quint32 *active, quint32 *position)
{
    const quint32 page = ReadPages::pageOf(ioid);
    if (page != m_last.page) [[unlikely]] {
        const auto it = m_pages.find(page);
        if (it == m_pages.end())
            return nullptr;
        const quint32 index = indexOf(it->second);
        Request *request = m_active[index].request.get();
        m_last = {page, index, ReadPages::positionOf(request->m_firstPage, page << ReadPages::PositionBits),
                  request};
    }
    Request &request = *m_last.request;
    *active = m_last.active;
    *position = m_last.base + ReadPages::placeOf(ioid);
    if (*position >= request.m_operations.size() || request.m_operations[*position] != ioid)
        return nullptr; // late, or twice
    // Numbers of one circuit mean nothing on another.
    if (request.m_circuit != &circuit && m_engine.channels()[request.channels[*position]].circuit != &circuit)
        return nullptr;
    return &request;
}

void Requests::pagedAnswered(Circuit &circuit, const MessageView &message, Error *fault)
{
    const MessageHeader &header = message.header;
    quint32 active = None;
    quint32 position = None;
    Request *request = findPaged(circuit, header.parameter2, &active, &position);
    if (!request)
        return; // its caller has gone
    if (header.parameter1 != Eca::Normal) [[unlikely]] {
        failPaged(active, position, Error::fromEca(header.parameter1));
        return;
    }
    Reading local;
    Reading *given = request->destination(position);
    Reading &reading = given ? *given : local;
    const ChunkPtr none;
    const Error error = decodeReading(header.dataType, header.dataCount, message.payload,
                                      message.chunk ? *message.chunk : none, m_engine.unixNs(), reading);
    if (error) [[unlikely]] {
        failPaged(active, position, error);
        *fault = error;
        return;
    }
    request->m_operations[position] = ReadPages::Ended;
    --m_pagedReads;
    if (circuit.isBatching() && m_pagedReads < Circuit::BatchReads) [[unlikely]]
        circuit.endBatch();
    request->done(position, std::move(reading), latencyOf(*request));
    if (request->m_remaining > 1 && !request->firstOnly && !request->m_ended) [[likely]]
        --request->m_remaining;
    else
        itemEnded(active, nullptr);
}

void Requests::failPaged(quint32 active, quint32 position, const Error &error)
{
    Request &request = *m_active[active].request;
    request.m_operations[position] = ReadPages::Ended;
    --m_pagedReads;
    if (request.m_circuit && request.m_circuit->isBatching() && m_pagedReads < Circuit::BatchReads)
        request.m_circuit->endBatch();
    request.failed(position, error, latencyOf(request));
    itemEnded(active, &error);
}

std::pair<const quint32 *, const quint32 *> Requests::positionsOf(Request &request, quint32 channel)
{
    const std::vector<quint32> &channels = request.channels;
    std::vector<quint32> &sorted = request.m_byChannel;
    if (sorted.empty()) {
        sorted.resize(channels.size());
        std::iota(sorted.begin(), sorted.end(), 0);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [&channels](quint32 a, quint32 b) { return channels[a] < channels[b]; });
    }
    const auto first = std::lower_bound(
        sorted.begin(), sorted.end(), channel,
        [&channels](quint32 position, quint32 wanted) { return channels[position] < wanted; });
    const auto last =
        std::upper_bound(first, sorted.end(), channel, [&channels](quint32 wanted, quint32 position) {
            return wanted < channels[position];
        });
    return {sorted.data() + (first - sorted.begin()), sorted.data() + (last - sorted.begin())};
}

void Requests::circuitLost(const Circuit &circuit, const Error &reason)
{
    for (const quint32 id : std::vector<quint32>(m_paged)) {
        const Active *active = m_active.find(id);
        if (!active || !active->request)
            continue;
        const std::shared_ptr<Request> request = active->request;
        for (quint32 i = 0; i < request->m_operations.size(); ++i) {
            if (ReadPages::isUnderWay(request->m_operations[i]) &&
                m_engine.channels()[request->channels[i]].circuit == &circuit)
                failPaged(indexOf(id), i, reason);
        }
    }
}

bool Requests::isReading(quint32 channel)
{
    for (const quint32 id : m_paged) {
        Request &request = *m_active[indexOf(id)].request;
        const auto [first, last] = positionsOf(request, channel);
        if (std::any_of(first, last,
                        [&](quint32 at) { return ReadPages::isUnderWay(request.m_operations[at]); }))
            return true;
    }
    return false;
}

} // namespace Candela::Net
