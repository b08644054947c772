// SPDX-License-Identifier: MIT
#pragma once

#include "../core/ChannelInfo.h"
#include "../protocol/ProtocolStates.h"
#include "EventLog.h"
#include "Ids.h"

#include <string_view>

namespace Candela::Net {

class Circuit;

/// A channel as the network thread sees it: one line of a dense table, no object with a life of its own.
/// Its operations and subscriptions hang on it as lists through their own tables.
struct Channel
{
    std::string_view name; ///< In the arena; empty while the line is not defined.
    MetadataPtr metadata;
    Circuit *circuit = nullptr;
    quint32 placeInCircuit = None; ///< Index in Circuit::channels().
    quint32 sid = None;            ///< Given by the server; cleared with the circuit and never used again.
    quint32 count = 0;
    quint32 firstOperation = None;
    quint32 lastOperation = None;
    quint32 firstSubscription = None;
    quint16 generation = 0;
    ClientChannelState state = ClientChannelState::Idle;
    DataType type = DataType::Double;
    quint8 priority = 0;
    bool readable : 1 = false;
    bool writable : 1 = false;
    bool created : 1 = false;         ///< The CREATE_CHAN reply came.
    bool rightsKnown : 1 = false;     ///< ACCESS_RIGHTS came; only with both may the channel be used.
    bool metadataPending : 1 = false; ///< The CTRL read is under way, and the channel counts as connecting.
    bool metadataWanted : 1 = false;  ///< Somebody reads or subscribes; sticky until the channel is idle.
    bool metadataAsked : 1 = false;   ///< The CTRL read was sent on this connection.
    bool metadataKnown : 1 = false;   ///< As far as this connection has any.
    bool wasConnected : 1 = false;    ///< Since it was last idle.
    bool notFound : 1 = false;        ///< Searched for longer than Config::notFoundAfter.
    bool writeUnderWay : 1 = false;   ///< One WRITE_NOTIFY at a time.
    bool holdsPlace : 1 = false;      ///< In its circuit's write window.
    bool awaitsPlace : 1 = false;     ///< In that window's queue.
    bool ownSubscription : 1 = false; ///< Subscribed to DBE_PROPERTY.
    bool badName : 1 = false;
    bool duplicateReported : 1 = false;
    bool isLocal : 1 = false; ///< Kept by LocalVariables; has no circuit and no sid.
    quint8 logLevel : 2 = 0;  ///< LogLevel
    bool touched : 1 = false; ///< In the list of channels whose news go up at the end of the turn.

    /// Something of this level is to be logged for this channel alone.
    bool logs(LogLevel level) const { return logLevel >= quint8(level); }
    /// May be read and written: the server has told everything.
    bool isUsable() const { return state == ClientChannelState::Connected; }
    /// Usable, and its metadata is here.
    bool isComplete() const { return isUsable() && !metadataPending; }
    ChannelState publicState() const
    {
        switch (state) {
        case ClientChannelState::Idle:
            return badName ? ChannelState::NotFound : ChannelState::Idle;
        case ClientChannelState::Searching:
            if (wasConnected)
                return ChannelState::Disconnected;
            return notFound ? ChannelState::NotFound : ChannelState::Searching;
        case ClientChannelState::WaitingForCircuit:
        case ClientChannelState::Creating:
            return ChannelState::Connecting;
        case ClientChannelState::Connected:
            return metadataPending ? ChannelState::Connecting : ChannelState::Connected;
        case ClientChannelState::HoldOff:
            break;
        }
        return ChannelState::Disconnected;
    }
};

} // namespace Candela::Net
