// SPDX-License-Identifier: MIT
#pragma once

#include "Channel.h"
#include "DelayQueue.h"
#include "Mailbox.h"
#include "MetadataCache.h"
#include "NameArena.h"
#include "SearchEngine.h"

#include "../protocol/Messages.h"

namespace Candela::Net {

class Circuit;
class Engine;

/// A channel as the owner's thread introduces it.
struct NewChannel
{
    quint32 index = None; ///< Dense; given by the owner.
    int priority = 0;
    QString name;
};

/// The table of channels and their way from a name to a server and back. Every way of losing a server leads
/// back to the search. Belongs to the network thread.
class Channels
{
public:
    explicit Channels(Engine &engine);

    // Commands of the owner.
    void define(const std::vector<NewChannel> &channels);
    /// Somebody uses the channel: it is searched if it is idle.
    void want(quint32 index);
    /// Gives the channel up, unless it is used after all.
    void release(quint32 index);

    // What the network says.
    void searchAnswered(const SearchAnswer &answer);
    void circuitOpened(Circuit &circuit);
    void circuitLost(Circuit &circuit, const Error &reason);
    void created(Circuit &circuit, const CreateChannelReply &reply);
    void rightsChanged(Circuit &circuit, const AccessRightsMessage &message);
    /// CREATE_CH_FAIL and SERVER_DISCONN.
    void refused(Circuit &circuit, quint32 cid, ClientChannelEvent event);
    /// A CTRL payload, of the first read or of a DBE_PROPERTY update.
    /// Somebody reads or subscribes: units, limits and labels are fetched, now or once connected.
    void wantMetadata(quint32 index);
    void metadataArrived(quint32 index, quint16 dbrType, std::span<const std::byte> payload);
    void metadataFailed(quint32 index);

    Channel &operator[](quint32 index) { return m_table[index]; }
    quint32 size() const { return quint32(m_table.size()); }
    quint32 cidOf(quint32 index) const { return makeId(index, m_table[index].generation); }
    /// Null for a cid that is none, or no longer one.
    Channel *find(quint32 cid);
    std::string_view nameOf(quint32 cid) { return m_table[indexOf(cid)].name; }
    QString nameText(quint32 index) const;

    /// Why a channel whose name is bad cannot be used.
    Error nameError(quint32 index) const;

    /// Its news go up at the end of the turn.
    void touch(quint32 index);
    ChannelNews news(quint32 index) const;
    /// They have gone up.
    void untouch(quint32 index) { m_table[index].touched = false; }

    TimePoint nextDue() const;
    void runTimers(TimePoint now);

private:
    bool apply(Channel &channel, ClientChannelEvent event);
    void search(quint32 index);
    void create(quint32 index, Circuit &circuit);
    /// Both the CREATE_CHAN reply and the rights are there.
    void nowUsable(quint32 index);
    void nowComplete(quint32 index);
    /// True if the CTRL read was sent.
    bool askForMetadata(quint32 index);
    void metadataSettled(quint32 index);
    void detach(quint32 index);
    void dropChannel(quint32 index, ClientChannelEvent event, const Error &reason);

    Engine &m_engine;
    std::vector<Channel> m_table;
    NameArena m_names;
    MetadataCache m_metadata;
    DelayQueue m_notFound; ///< Channels that will be called NotFound.
    DelayQueue m_holdOff;
    DelayQueue m_lateCreation; ///< Channels that their server will have forgotten.
    DelayQueue m_lateMetadata; ///< Channels that will do without.
};

} // namespace Candela::Net
