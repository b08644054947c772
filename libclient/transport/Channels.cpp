// SPDX-License-Identifier: MIT
#include "Channels.h"

#include "../core/Logging.h"
#include "../protocol/Dbr.h"
#include "Engine.h"

#include <QHostAddress>

namespace Candela::Net {

namespace {
/// Names whose server answers searches but whose circuit or channel fails wait this long for the next search.
constexpr std::chrono::milliseconds SlowSearch{1000};
/// A server that answers everything but the metadata's read must not keep writes and subscriptions waiting.
constexpr std::chrono::milliseconds MetadataPatience{5000};
} // namespace

Channels::Channels(Engine &engine)
    : m_engine(engine)
    , m_notFound(engine.config().notFoundAfter)
    , m_holdOff(engine.config().holdOff)
    // A server that is busy may take its time; one that is silent as well is dropped before.
    , m_lateCreation(engine.config().connectionTimeout + engine.config().echoTimeout)
    , m_lateMetadata(std::min(MetadataPatience, engine.config().connectionTimeout))
{
}

void Channels::define(const std::vector<NewChannel> &channels)
{
    for (const NewChannel &entry : channels) {
        if (entry.index >= m_table.size())
            m_table.resize(entry.index + 1);
        Channel &channel = m_table[entry.index];
        const QByteArray name = entry.name.toUtf8();
        channel.priority = quint8(std::clamp(entry.priority, 0, 99));
        channel.badName = name.isEmpty() || name.size() > MaxNameLength;
        if (!channel.badName)
            channel.name = m_names.store({name.constData(), std::size_t(name.size())});
        channel.isLocal = !channel.badName && m_engine.locals().keeps(entry.name);
        if (channel.isLocal)
            m_engine.locals().attach(entry.index, entry.name);
    }
}

Channel *Channels::find(quint32 cid)
{
    const quint32 index = indexOf(cid);
    if (index >= m_table.size() || m_table[index].generation != generationOf(cid))
        return nullptr;
    return &m_table[index];
}

QString Channels::nameText(quint32 index) const
{
    const std::string_view name = m_table[index].name;
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

Error Channels::nameError(quint32 index) const
{
    return m_table[index].isLocal ? m_engine.locals().errorOf(index) : Error(ErrorCode::BadName);
}

bool Channels::apply(Channel &channel, ClientChannelEvent event)
{
    const auto next = nextState(ClientChannelTable, channel.state, event);
    if (!next)
        return false;
    channel.state = *next;
    return true;
}

void Channels::touch(quint32 index)
{
    Channel &channel = m_table[index];
    if (channel.touched)
        return;
    channel.touched = true;
    m_engine.channelTouched(index);
}

ChannelNews Channels::news(quint32 index) const
{
    const Channel &channel = m_table[index];
    ChannelNews news;
    news.channel = index;
    news.state = channel.publicState();
    news.type = channel.type;
    news.count = channel.count;
    news.readable = channel.readable;
    news.writable = channel.writable;
    news.metadata = channel.metadata;
    if (channel.circuit)
        news.circuit = channel.circuit->status();
    else if (channel.isLocal && channel.isUsable())
        news.circuit = m_engine.locals().status();
    return news;
}

void Channels::want(quint32 index)
{
    Channel &channel = m_table[index];
    if (channel.state != ClientChannelState::Idle)
        return;
    if (channel.isLocal) {
        m_engine.locals().want(index);
        return;
    }
    touch(index);
    if (channel.badName)
        return;
    apply(channel, ClientChannelEvent::Wanted);
    search(index);
}

void Channels::search(quint32 index)
{
    Channel &channel = m_table[index];
    // A new generation: answers to searches of before no longer count.
    channel.generation = nextGeneration(channel.generation);
    m_engine.search().schedule().add(cidOf(index));
    if (channel.logs(LogLevel::Info))
        m_engine.log().channel(index, LogLevel::Info, QStringLiteral("is searched"));
    if (!channel.wasConnected)
        m_notFound.add(cidOf(index), m_engine.now());
    touch(index);
}

void Channels::release(quint32 index)
{
    Channel &channel = m_table[index];
    if (channel.firstOperation != None || channel.firstSubscription != None ||
        m_engine.requests().isReading(index)) {
        qCDebug(lcPv).noquote() << nameText(index) << "is in use and stays connected";
        return;
    }
    const bool wasSearching = channel.state == ClientChannelState::Searching && !channel.isLocal;
    Circuit *circuit = channel.circuit;
    const quint32 cid = cidOf(index);
    if (!apply(channel, ClientChannelEvent::NotWanted))
        return;
    if (channel.logs(LogLevel::Info))
        m_engine.log().channel(index, LogLevel::Info, QStringLiteral("is given up, since nobody uses it"));
    if (wasSearching)
        m_engine.search().schedule().remove(cid);
    if (circuit && channel.created)
        circuit->out().clearChannel(channel.sid, cid);
    detach(index);
    channel.generation = nextGeneration(channel.generation);
    channel.wasConnected = false;
    channel.metadataWanted = false;
    channel.notFound = false;
    touch(index);
    if (circuit && circuit->channels().empty()) {
        circuit->close();
        m_engine.circuits().remove(*circuit);
    }
}

void Channels::searchAnswered(const SearchAnswer &answer)
{
    Channel *channel = find(answer.cid);
    if (!channel)
        return;
    const quint32 index = indexOf(answer.cid);
    const Circuit::Key key{answer.address, answer.port, channel->priority};
    const bool wasSearching = channel->state == ClientChannelState::Searching;
    if (wasSearching) {
        m_engine.search().answered(channel->name);
        if (answer.port == 0 || m_engine.circuits().isAvoided(key, m_engine.now()))
            return;
    }
    if (!apply(*channel, ClientChannelEvent::SearchReplied))
        return;
    if (!wasSearching) {
        if (channel->duplicateReported)
            return;
        const Circuit::Key kept = channel->circuit->key();
        if (kept.address == key.address && kept.port == key.port)
            return;
        channel->duplicateReported = true;
        const QString other = toText(Endpoint{QHostAddress(key.address), key.port});
        qCWarning(lcSearch).noquote() << nameText(index) << "is served by" << channel->circuit->status()->host
                                      << "and by" << other << "; the first is kept";
        m_engine.mail().duplicates.push_back({index, channel->circuit->status()->host, other});
        return;
    }
    m_engine.search().schedule().remove(answer.cid);
    Circuit &circuit = m_engine.circuits().ensure(key, answer.minor);
    channel->circuit = &circuit;
    channel->placeInCircuit = quint32(circuit.channels().size());
    circuit.channels().push_back(index);
    if (channel->logs(LogLevel::Info))
        m_engine.log().channel(index, LogLevel::Info,
                               QStringLiteral("was found at ") + circuit.status()->host);
    touch(index);
    if (circuit.isOpen())
        create(index, circuit);
}

void Channels::create(quint32 index, Circuit &circuit)
{
    Channel &channel = m_table[index];
    apply(channel, ClientChannelEvent::CircuitOpen);
    channel.created = false;
    channel.rightsKnown = false;
    // A server that restarts often must not leave half a minute of entries behind for every channel each
    // time.
    m_lateCreation.trim([this](quint32 cid) {
        const Channel *other = find(cid);
        return !other || other->state != ClientChannelState::Creating;
    });
    m_lateCreation.add(cidOf(index), m_engine.now());
    circuit.out().createChannel(cidOf(index),
                                QByteArrayView(channel.name.data(), qsizetype(channel.name.size())));
}

void Channels::circuitOpened(Circuit &circuit)
{
    for (const quint32 index : circuit.channels()) {
        if (m_table[index].state == ClientChannelState::WaitingForCircuit)
            create(index, circuit);
    }
}

void Channels::circuitLost(Circuit &circuit, const Error &reason)
{
    if (!circuit.wasOpen())
        m_engine.circuits().avoid(circuit.key(), m_engine.now() + m_engine.config().holdOff);
    m_engine.requests().circuitLost(circuit, reason);
    const std::vector<quint32> channels = std::exchange(circuit.channels(), {});
    for (const quint32 index : channels) {
        Channel &channel = m_table[index];
        channel.placeInCircuit = None;
        dropChannel(index, ClientChannelEvent::CircuitLost, reason);
    }
}

void Channels::created(Circuit &circuit, const CreateChannelReply &reply)
{
    Channel *channel = find(reply.cid);
    if (!channel || channel->circuit != &circuit || channel->state != ClientChannelState::Creating ||
        channel->created) {
        // Given up meanwhile: the server must not keep it.
        circuit.out().clearChannel(reply.sid, reply.cid);
        return;
    }
    channel->sid = reply.sid;
    channel->type = DataType(reply.nativeType);
    channel->count = reply.count;
    channel->created = true;
    if (channel->rightsKnown)
        nowUsable(indexOf(reply.cid));
}

void Channels::rightsChanged(Circuit &circuit, const AccessRightsMessage &message)
{
    Channel *channel = find(message.cid);
    if (!channel || channel->circuit != &circuit || !apply(*channel, ClientChannelEvent::AccessRights))
        return;
    const quint32 index = indexOf(message.cid);
    const bool becameReadable = message.readable && !channel->readable;
    channel->readable = message.readable;
    channel->writable = message.writable;
    if (!channel->rightsKnown) {
        channel->rightsKnown = true;
        if (channel->created)
            nowUsable(index);
        return;
    }
    touch(index);
    if (channel->logs(LogLevel::Info)) {
        m_engine.log().channel(
            index, LogLevel::Info,
            QStringLiteral("has new rights: %1, %2")
                .arg(channel->readable ? QStringLiteral("readable") : QStringLiteral("not readable"),
                     channel->writable ? QStringLiteral("writable") : QStringLiteral("not writable")));
    }
    if (!becameReadable)
        return;
    if (!channel->metadataAsked)
        channel->metadataKnown = false;
    if (channel->metadataWanted)
        wantMetadata(index);
    if (channel->isComplete())
        m_engine.subscriptions().startAll(index);
}

void Channels::nowUsable(quint32 index)
{
    Channel &channel = m_table[index];
    apply(channel, ClientChannelEvent::Created);
    channel.notFound = false;
    // The metadata's read goes out first, in the same write as the operations that wait: its answer comes
    // before theirs, so nobody sees a value whose labels or units are missing. Whoever only connects, pays
    // for no read; but labels are part of what an enum is.
    channel.metadataPending =
        (channel.metadataWanted || channel.type == DataType::Enum) && askForMetadata(index);
    if (!channel.metadataPending) {
        if (channel.type == DataType::String || !channel.metadata)
            channel.metadata = MetadataCache::empty();
        nowComplete(index);
        return;
    }
    m_engine.requests().channelUsable(index);
}

bool Channels::askForMetadata(quint32 index)
{
    Channel &channel = m_table[index];
    channel.metadataKnown = channel.isLocal || channel.type == DataType::String || !channel.readable;
    channel.metadataAsked = !channel.metadataKnown &&
                            m_engine.requests().readMetadata(index, dbrType(DbrClass::Control, channel.type));
    if (channel.metadataAsked) {
        m_lateMetadata.trim([this](quint32 cid) {
            const Channel *other = find(cid);
            return !other || !other->metadataAsked || other->metadataKnown;
        });
        m_lateMetadata.add(cidOf(index), m_engine.now());
    }
    return channel.metadataAsked;
}

void Channels::wantMetadata(quint32 index)
{
    Channel &channel = m_table[index];
    channel.metadataWanted = true;
    if (channel.isUsable() && !channel.metadataAsked && !channel.metadataKnown && !askForMetadata(index))
        channel.metadataKnown = true; // there is none to wait for
}

void Channels::nowComplete(quint32 index)
{
    Channel &channel = m_table[index];
    channel.metadataPending = false;
    channel.wasConnected = true;
    if (channel.logs(LogLevel::Info)) {
        m_engine.log().channel(
            index, LogLevel::Info,
            QStringLiteral("is connected: %1[%2], %3, %4")
                .arg(dataTypeName(channel.type))
                .arg(channel.count)
                .arg(channel.readable ? QStringLiteral("readable") : QStringLiteral("not readable"),
                     channel.writable ? QStringLiteral("writable") : QStringLiteral("not writable")));
    }
    touch(index);
    m_engine.requests().channelUsable(index);
    if (m_table[index].isComplete())
        m_engine.subscriptions().startAll(index);
}

void Channels::metadataArrived(quint32 index, quint16 type, std::span<const std::byte> payload)
{
    MetadataPtr metadata = m_metadata.decode(type, payload);
    if (!metadata) {
        metadataFailed(index);
        return;
    }
    Channel &channel = m_table[index];
    if (channel.metadata != metadata) {
        channel.metadata = std::move(metadata);
        touch(index);
        if (channel.logs(LogLevel::Info))
            m_engine.log().channel(index, LogLevel::Info, QStringLiteral("has new units, limits or labels"));
    }
    metadataSettled(index);
}

void Channels::metadataFailed(quint32 index)
{
    Channel &channel = m_table[index];
    if (!channel.metadata)
        channel.metadata = MetadataCache::empty();
    metadataSettled(index);
}

void Channels::metadataSettled(quint32 index)
{
    Channel &channel = m_table[index];
    if (!channel.isUsable())
        return;
    const bool first = !channel.metadataKnown;
    channel.metadataKnown = true;
    if (channel.metadataPending)
        nowComplete(index);
    else if (first)
        m_engine.requests().channelUsable(index); // those who wait for just this
}

void Channels::refused(Circuit &circuit, quint32 cid, ClientChannelEvent event)
{
    Channel *channel = find(cid);
    if (!channel || channel->circuit != &circuit || !nextState(ClientChannelTable, channel->state, event))
        return;
    const quint32 index = indexOf(cid);
    qCDebug(lcPv).noquote() << nameText(index)
                            << (event == ClientChannelEvent::CreateFailed ? "was refused by"
                                                                          : "was removed by")
                            << circuit.status()->host;
    dropChannel(index, event, ErrorCode::Disconnected);
}

void Channels::detach(quint32 index)
{
    Channel &channel = m_table[index];
    if (!channel.circuit)
        return;
    if (channel.placeInCircuit != None) {
        // The last one takes the place: order among a circuit's channels means nothing.
        std::vector<quint32> &all = channel.circuit->channels();
        const quint32 last = all.back();
        all[channel.placeInCircuit] = last;
        m_table[last].placeInCircuit = channel.placeInCircuit;
        all.pop_back();
    }
    m_engine.subscriptions().channelLost(index);
    m_engine.requests().freePlace(channel);
    channel.awaitsPlace = false;
    channel.placeInCircuit = None;
    channel.circuit = nullptr;
    channel.sid = None;
    channel.created = false;
    channel.rightsKnown = false;
    channel.metadataPending = false;
    channel.metadataAsked = false;
    channel.metadataKnown = false;
}

void Channels::dropChannel(quint32 index, ClientChannelEvent event, const Error &reason)
{
    Channel &channel = m_table[index];
    const ClientChannelState before = channel.state;
    const bool wasOpen = channel.circuit && channel.circuit->wasOpen();
    if (channel.logs(LogLevel::Info))
        m_engine.log().channel(index, LogLevel::Info, QStringLiteral("was lost: ") + reason.message());
    detach(index);
    apply(channel, event);
    m_engine.requests().channelLost(index, reason);
    channel.generation = nextGeneration(channel.generation);
    touch(index);
    if (channel.state == ClientChannelState::HoldOff) {
        m_holdOff.add(cidOf(index), m_engine.now());
        return;
    }
    if (channel.state != ClientChannelState::Searching)
        return;
    if (before == ClientChannelState::Connected || wasOpen) {
        search(index);
        return;
    }
    m_engine.search().schedule().addLater(cidOf(index), SlowSearch, m_engine.now());
    if (!channel.wasConnected)
        m_notFound.add(cidOf(index), m_engine.now());
}

TimePoint Channels::nextDue() const
{
    return std::min(
        {m_notFound.nextDue(), m_holdOff.nextDue(), m_lateCreation.nextDue(), m_lateMetadata.nextDue()});
}

void Channels::runTimers(TimePoint now)
{
    while (const auto cid = m_notFound.takeDue(now)) {
        Channel *channel = find(*cid);
        if (channel && channel->state == ClientChannelState::Searching && !channel->notFound) {
            channel->notFound = true;
            touch(indexOf(*cid));
        }
    }
    while (const auto cid = m_lateCreation.takeDue(now)) {
        const Channel *channel = find(*cid);
        if (channel && channel->state == ClientChannelState::Creating) {
            qCDebug(lcPv).noquote() << nameText(indexOf(*cid)) << "is not created by its server";
            dropChannel(indexOf(*cid), ClientChannelEvent::CreateFailed, ErrorCode::Disconnected);
        }
    }
    while (const auto cid = m_lateMetadata.takeDue(now)) {
        const Channel *channel = find(*cid);
        if (channel && channel->isUsable() && channel->metadataAsked && !channel->metadataKnown) {
            qCDebug(lcPv).noquote() << nameText(indexOf(*cid)) << "gets no metadata from its server";
            metadataFailed(indexOf(*cid));
        }
    }
    while (const auto cid = m_holdOff.takeDue(now)) {
        Channel *channel = find(*cid);
        if (channel && apply(*channel, ClientChannelEvent::HoldOffOver))
            search(indexOf(*cid));
    }
}

} // namespace Candela::Net
