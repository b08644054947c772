// SPDX-License-Identifier: MIT
#pragma once

#include "DataType.h"
#include "Export.h"
#include "Metadata.h"

namespace Candela {

/// Where a channel is on its way to its server.
enum class ChannelState : quint8 {
    Idle,        ///< Not wanted by anybody; takes no part in searches.
    Searching,   ///< Asking the network for its server.
    NotFound,    ///< Still searching, but nobody has answered for Config::notFoundAfter.
    Connecting,  ///< A server answered; the circuit or the channel is being made.
    Connected,   ///< Can be read and written as far as the access rights go.
    Disconnected ///< Was connected; the circuit or the channel was lost and is searched again.
};

/// "idle", "searching", "not found", ...: untranslated, for logs and scripts.
CANDELA_EXPORT QString channelStateName(ChannelState state);

/// What is known of a channel. A snapshot: immutable, may be passed between threads.
struct ChannelInfo
{
    QString name;                            ///< As the PV was asked for, field included.
    QString host;                            ///< "127.0.0.1:5064" once known, else empty.
    ChannelState state = ChannelState::Idle; ///< When the snapshot was made.
    DataType type =
        DataType::Double;  ///< The native one, as the server has it. Meaningless before the first connection.
    quint32 count = 0;     ///< Native (largest) element count.
    bool readable = false; ///< The server allows reading (its last access rights).
    bool writable = false; ///< The server allows writing; Context::setReadOnly() is not looked at.
    int priority = 0;      ///< 0..99
    int minorVersion = 0;  ///< Of the server's protocol: 13 stands for 4.13.
    qint64 lastHeardMs = 0; ///< Unix milliseconds of the last bytes from its server; 0 if never.
    qint64 sinceMs = 0;     ///< Unix milliseconds when it was connected, or when it began to be without a
                        ///< connection though somebody wants it; 0 while idle.
    quint64 updates = 0;  ///< Subscription updates that came for it, those that newer ones replaced included.
    MetadataPtr metadata; ///< Null until fetched.
};

} // namespace Candela
