// SPDX-License-Identifier: MIT
#pragma once

#include "../core/DataType.h"
#include "../core/Error.h"
#include "../protocol/MessageHeader.h"
#include "Ids.h"

#include <optional>
#include <vector>

namespace Candela::Net {

class Circuit;
class Engine;

/// A network subscription as the owner's thread asks for it: one for all listeners of its kind.
struct NewSubscription
{
    quint32 id = None; ///< Index and generation, given by the owner.
    quint32 channel = None;
    std::optional<DataType> type; ///< Native if empty.
    quint32 count = 0;            ///< 0 is the current length.
    quint32 queue = 0;            ///< 0: newest only.
    quint16 mask = 0;             ///< DBE_* bits.
};

/// The table of network subscriptions. A subscription stays here while its channel comes and goes, and is put
/// on the wire each time the channel is connected. The first one of a channel brings the library's own to
/// DBE_PROPERTY with it, which keeps the metadata fresh. Belongs to the network thread.
class Subscriptions
{
public:
    explicit Subscriptions(Engine &engine)
        : m_engine(engine)
    {
    }

    // Commands of the owner.
    void add(const std::vector<NewSubscription> &subscriptions);
    void remove(const std::vector<quint32> &ids);
    void setQueue(quint32 id, quint32 queue);

    /// The channel is complete, or has become readable: what is not on the wire goes there.
    void startAll(quint32 channel);
    void channelLost(quint32 channel);

    /// An EVENT_ADD message from the server.
    void updated(Circuit &circuit, const MessageView &message, Error *fault);
    /// The server refused it by an ERROR message.
    void refused(quint32 id, const Error &error);

private:
    struct Line
    {
        quint32 id = None; ///< None: free.
        quint32 channel = None;
        quint32 next = None; ///< The channel's next subscription.
        quint32 count = 0;
        quint32 queue = 0;
        quint32 sentCount = 0;
        quint16 mask = 0;
        quint16 sentType = 0;
        qint8 type = -1;
        bool active = false; ///< On the wire.
    };

    void start(Line &line);
    void unlink(const Line &line, quint32 index);
    void startOwn(quint32 channel);
    void stopOwn(quint32 channel);

    Engine &m_engine;
    std::vector<Line> m_lines;
};

} // namespace Candela::Net
