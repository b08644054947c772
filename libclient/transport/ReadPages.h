// SPDX-License-Identifier: MIT
#pragma once

#include "Ids.h"
#include "Request.h"

namespace Candela::Net {

/// Numbers for the reads of a bulk request. An Operation an item, linked into its channel's list, is what an
/// item costs that has to wait for something. The reads of a gather whose channels are connected wait for
/// nothing but the answer: their ioids are a page's number and the position on the page, so the answer finds
/// its item without looking at anything else, and the request's own table says whether it is still expected.
///
/// Pages are numbered in turn, so a late answer for a page that was given back meets an unknown number, or,
/// half a million pages later, another ioid in the table.
namespace ReadPages {

constexpr int PositionBits = 12;
constexpr quint32 PagedBit = 0x80000000;
constexpr quint32 PageNumbers = (1u << (31 - PositionBits)) - 1; ///< The last one is left out: see Ended.
/// In Request::m_operations: this item has ended.
constexpr quint32 Ended = 0xfffffffe;
/// More items than this are not kept for the next request.
constexpr std::size_t LargestSpare = 1 << 20;

constexpr bool isPaged(quint32 ioid)
{
    return ioid != None && (ioid & PagedBit);
}
constexpr bool isUnderWay(quint32 item)
{
    return isPaged(item) && item != Ended;
}
constexpr quint32 pageOf(quint32 ioid)
{
    return (ioid & ~PagedBit) >> PositionBits;
}
constexpr quint32 placeOf(quint32 ioid)
{
    return ioid & ((1u << PositionBits) - 1);
}
constexpr quint32 ioidOf(quint32 firstPage, quint32 position)
{
    const quint32 page = (firstPage + (position >> PositionBits)) % PageNumbers;
    return PagedBit | page << PositionBits | (position & ((1u << PositionBits) - 1));
}
constexpr quint32 positionOf(quint32 firstPage, quint32 ioid)
{
    const quint32 page = (pageOf(ioid) + PageNumbers - firstPage) % PageNumbers;
    return page << PositionBits | (ioid & ((1u << PositionBits) - 1));
}
/// Items that are told apart by nothing but their channel; items with a time of their own, and those whose
/// answers hold more than a reading, are Operations.
inline bool serve(const Request &request)
{
    return request.kind == Request::Kind::Read && request.channels.size() > 1 && !request.ordered &&
           request.itemTimeout.count() == 0 && request.form == ReadForm::Time;
}

} // namespace ReadPages

} // namespace Candela::Net
