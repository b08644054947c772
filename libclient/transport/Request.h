// SPDX-License-Identifier: MIT
#pragma once

#include "../core/DetailedReading.h"
#include "../core/Value.h"
#include "Delivery.h"
#include "Ids.h"

#include <optional>
#include <vector>

namespace Candela::Net {

class Circuit;
struct ChannelNews;

/// One call of the user on its way through the network: a read of one PV or of 100,000, a write, a wait for a
/// connection. Made in the owner's thread, which sets the first group of members and then posts it; the
/// engine gives each item exactly one result, counts down, and hands the request back through the mailbox.
///
/// One such object a call, never one an item: this is what keeps a bulk read below a tenth of a microsecond
/// an item.
class Request : public Delivery
{
public:
    enum class Kind : quint8 {
        Connect, ///< Done when the channel is connected, with its metadata.
        Read,
        Write, ///< With completion (WRITE_NOTIFY).
        Post   ///< Done when handed to the circuit; a refusal is logged.
    };

    // Set by the owner before the request is posted, only read afterwards.
    Kind kind = Kind::Read;
    std::vector<quint32> channels;            ///< Index of each item's channel.
    std::vector<Value> values;                ///< What to write, as many as channels; empty for reads.
    std::optional<DataType> type;             ///< To ask for; native if empty.
    quint32 count = 0;                        ///< To ask for; 0 is the current length.
    ReadForm form = ReadForm::Time;           ///< Of reads.
    quint16 acknowledge = 0;                  ///< DbrPutAckT or DbrPutAckS: a write of that type, no value.
    TimePoint start{};                        ///< When the user called; latencies count from here.
    TimePoint deadline{};                     ///< For all items.
    std::chrono::milliseconds itemTimeout{0}; ///< From the item's message on; 0 is none.
    bool failFast = false;                    ///< The first error ends the rest as Cancelled.
    bool firstOnly = false;                   ///< The first value ends the rest as Cancelled.
    bool checkLimits = false;                 ///< Numbers outside of the control limits are not written.
    bool ordered = false;                     ///< An item starts when the one before it is done.
    bool silent = false;                      ///< Nobody waits: neither finish() nor deliver() is called.

    /// Where the reading of a position may be put together, so that done() need not move it; null if nowhere.
    /// Called in the network thread, right before done() or failed() of the position.
    virtual Reading *destination(quint32 position)
    {
        Q_UNUSED(position)
        return nullptr;
    }
    // Called in the network thread, for each position exactly one of the two, once.
    virtual void done(quint32 position, Reading &&reading, qint32 latencyUs) = 0;
    virtual void failed(quint32 position, const Error &error, qint32 latencyUs) = 0;
    /// Before done() of a read with another form than Time: what it carries beside the reading.
    virtual void detail(quint32 position, DetailedReading &&details)
    {
        Q_UNUSED(position)
        Q_UNUSED(details)
    }
    /// Before done() of a Connect: what the channel is like.
    virtual void describe(quint32 position, const ChannelNews &news)
    {
        Q_UNUSED(position)
        Q_UNUSED(news)
    }
    /// Called in the network thread, once, when all items have ended and the channels' news are in the
    /// mailbox: here futures are finished, so that whoever waits for one without an event loop is not stuck.
    /// deliver() follows in the owner's thread.
    virtual void finish() {}

private:
    friend class Requests;
    // The engine's own, network thread only.
    std::vector<quint32> m_operations; ///< Identifier of each item's operation, or what ReadPages says.
    std::vector<quint32> m_byChannel;  ///< Positions sorted by channel; made when first needed.
    Circuit *m_circuit = nullptr;      ///< Of all reads on pages; null if they are on several.
    quint32 m_firstPage = 0;
    quint32 m_pages = 0;
    quint32 m_remaining = 0;
    quint32 m_nextOrdered = 0;
    bool m_ended = false;
};

} // namespace Candela::Net
