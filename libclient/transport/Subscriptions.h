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

    /// What an update of a local variable needs to know of a subscription.
    struct Target
    {
        quint32 id = None;
        quint32 queue = 0;
        quint32 count = 0;
        std::optional<DataType> type;
    };
    /// Those of the channel that are under way and ask for any of `mask`.
    template <typename Function>
    void forEachActive(quint32 channel, quint16 mask, Function call) const
    {
        for (quint32 i = firstOf(channel); i != None; i = m_lines[i].next) {
            const Line &line = m_lines[i];
            if (line.active && (line.mask & mask))
                call(Target{line.id, line.queue, line.count, typeOf(line)});
        }
    }

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

    quint32 firstOf(quint32 channel) const;
    static std::optional<DataType> typeOf(const Line &line)
    {
        return line.type < 0 ? std::nullopt : std::optional(DataType(line.type));
    }
    void start(Line &line);
    void unlink(const Line &line, quint32 index);
    void startOwn(quint32 channel);
    void stopOwn(quint32 channel);

    Engine &m_engine;
    std::vector<Line> m_lines;
};

} // namespace Candela::Net
