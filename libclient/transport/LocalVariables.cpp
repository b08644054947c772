// SPDX-License-Identifier: MIT
#include "LocalVariables.h"

#include "../core/Logging.h"
#include "../protocol/DbrEncoder.h"
#include "Engine.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace Candela::Net {

namespace {

// The protocol's DBE_* bits.
constexpr quint16 ValueMask = 1;
constexpr quint16 LogMask = 2;
constexpr quint16 AlarmMask = 4;
constexpr quint16 PropertyMask = 8;

QString tr(const char *text)
{
    return QCoreApplication::translate("Candela::LocalVariables", text);
}

Reading readingOf(const Value::Encoded &encoded, bool isArray)
{
    const auto *bytes = reinterpret_cast<const std::byte *>(encoded.bytes.constData());
    if (!isArray && encoded.type != DataType::String)
        return Reading::scalar(encoded.type, bytes);
    ChunkPtr chunk = ChunkPtr::copyOf(bytes, std::size_t(encoded.bytes.size()));
    const std::byte *data = chunk->data();
    return Reading::array(encoded.type, encoded.count, std::move(chunk), data);
}

} // namespace

LocalVariables::LocalVariables(Engine &engine)
    : m_engine(engine)
{
    m_status->host = QStringLiteral("local");
}

// --- Names ---

void LocalVariables::declare(const QString &name, const Declaration &declaration)
{
    const auto known = m_byName.constFind(name);
    const bool isNew = known == m_byName.cend();
    const quint32 index = isNew ? quint32(m_variables.size()) : *known;
    if (isNew) {
        m_variables.emplace_back();
        m_byName.insert(name, index);
    }
    Variable &variable = m_variables[index];
    variable.isArray = declaration.maxCount > 1 || declaration.reading.count() != 1;
    variable.maxCount = std::max(declaration.maxCount, declaration.reading.count());
    variable.readable = declaration.readable;
    variable.writable = declaration.writable;
    const bool sameMetadata =
        variable.metadata && declaration.metadata && *variable.metadata == *declaration.metadata;
    variable.metadata = declaration.metadata ? declaration.metadata : MetadataCache::empty();
    const Reading before = std::exchange(variable.reading, declaration.reading);
    if (variable.reading.time().isNull())
        variable.reading.setTime(EpicsTime::fromUnixNs(m_engine.unixNs()));
    if (isNew) {
        variable.online = declaration.online;
        const auto waiting = m_names;
        for (auto it = waiting.cbegin(); it != waiting.cend(); ++it) {
            if (it.value() == name)
                want(it.key());
        }
        return;
    }
    if (variable.online != declaration.online) {
        setOnline(variable, declaration.online);
        return;
    }
    describe(variable);
    quint16 mask = sameMetadata ? 0 : PropertyMask;
    if (!variable.reading.sameValue(before))
        mask |= ValueMask | LogMask;
    if (variable.reading.severity() != before.severity() || variable.reading.status() != before.status())
        mask |= AlarmMask;
    if (mask != 0) {
        for (const quint32 channel : std::as_const(variable.channels))
            tell(channel, variable, mask);
    }
}

std::optional<LocalVariables::Declaration> LocalVariables::declaration(const QString &name) const
{
    const auto known = m_byName.constFind(name);
    if (known == m_byName.cend())
        return std::nullopt;
    const Variable &variable = m_variables[*known];
    return Declaration{variable.reading,  variable.metadata, variable.maxCount,
                       variable.readable, variable.writable, variable.online};
}

Error LocalVariables::join(const QString &name, quint32 *index)
{
    if (m_inMemory && !LocalName::isLocal(name)) {
        const auto known = m_byName.constFind(name);
        if (known == m_byName.cend())
            return {
                ErrorCode::NotFound,
                tr(QT_TRANSLATE_NOOP("Candela::LocalVariables", "%1 is not declared in memory")).arg(name)};
        *index = *known;
        return {};
    }
    const Result<LocalName> parsed = LocalName::parse(name);
    if (!parsed.ok())
        return parsed.error();
    const auto known = m_byName.constFind(parsed->base);
    if (known == m_byName.cend()) {
        *index = quint32(m_variables.size());
        m_variables.emplace_back();
        m_byName.insert(parsed->base, *index);
        adopt(m_variables[*index], *parsed);
        return {};
    }
    *index = *known;
    Variable &variable = m_variables[*known];
    if (variable.isBare && (parsed->hasInitial || parsed->hasType)) {
        adopt(variable, *parsed);
        describe(variable);
        for (const quint32 channel : std::as_const(variable.channels))
            tell(channel, variable, ValueMask | LogMask | PropertyMask);
        return {};
    }
    const bool differs =
        parsed->initial.type() != variable.reading.type() || parsed->isArray != variable.isArray;
    if (differs && (parsed->hasType || parsed->hasInitial)) {
        return {ErrorCode::BadName,
                tr(QT_TRANSLATE_NOOP("Candela::LocalVariables", "%1: %2 is in use already as %3, not as %4"))
                    .arg(name, parsed->base, dataTypeName(variable.reading.type()),
                         dataTypeName(parsed->initial.type()))};
    }
    return {};
}

void LocalVariables::adopt(Variable &variable, const LocalName &name)
{
    variable.name = name;
    variable.isArray = name.isArray;
    variable.isBare = name.kind == LocalName::Kind::Variable && !name.hasInitial && !name.hasType;
    variable.metadata = std::make_shared<const Metadata>(name.metadata);
    variable.reading = name.initial;
    variable.reading.setTime(EpicsTime::fromUnixNs(m_engine.unixNs()));
    variable.maxCount = name.isArray ? largestCount(name.initial.type()) : 1;
    if (name.kind == LocalName::Kind::Variable)
        return;
    variable.writable = false;
    // What changes at whole periods is looked at then; a curve often enough to look like one.
    const bool stepwise = name.kind == LocalName::Kind::Noise || name.kind == LocalName::Kind::FlipFlop;
    const double seconds = stepwise ? name.period : std::clamp(name.period / 20, 0.02, 1.0);
    variable.step = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
    simulate(variable);
}

quint32 LocalVariables::largestCount(DataType type) const
{
    const qint64 count = m_engine.config().maxArrayBytes / elementSize(type);
    return quint32(std::clamp<qint64>(count, 2, std::numeric_limits<quint32>::max()));
}

// --- Channels ---

LocalVariables::Variable *LocalVariables::variableOf(quint32 channel)
{
    const auto it = m_variableOf.constFind(channel);
    return it == m_variableOf.cend() ? nullptr : &m_variables[*it];
}

void LocalVariables::attach(quint32 channel, const QString &name)
{
    quint32 index = None;
    if (const Error error = join(name, &index)) {
        m_errors.insert(channel, error);
        if (error.code() == ErrorCode::NotFound)
            m_names.insert(channel, name);
        m_engine.channels()[channel].badName = true;
        return;
    }
    m_errors.remove(channel);
    m_names.remove(channel);
    m_engine.channels()[channel].badName = false;
    m_variableOf.insert(channel, index);
    m_variables[index].channels.push_back(channel);
}

Error LocalVariables::errorOf(quint32 channel) const
{
    return m_errors.value(channel, ErrorCode::BadName);
}

void LocalVariables::want(quint32 index)
{
    Channel &channel = m_engine.channels()[index];
    if (channel.badName && m_names.contains(index))
        attach(index, m_names.value(index)); // it may have been declared by now
    m_engine.channels().touch(index);
    Variable *variable = variableOf(index);
    if (!variable)
        return;
    if (!variable->online) {
        channel.wasConnected = true; // there is such a PV, and it is not here now
        channel.state = ClientChannelState::Searching;
        return;
    }
    channel.state = ClientChannelState::Connected;
    channel.wasConnected = true;
    describe(index, *variable);
    if (channel.logs(LogLevel::Info))
        m_engine.log().channel(index, LogLevel::Info, QStringLiteral("is kept by this program"));
    m_engine.subscriptions().startAll(index);
}

void LocalVariables::describe(quint32 index, const Variable &variable)
{
    Channel &channel = m_engine.channels()[index];
    if (channel.state != ClientChannelState::Connected)
        return;
    channel.type = variable.reading.type();
    // An array of a program's own may grow: what it holds now says more than how much it could.
    channel.count = m_inMemory ? variable.maxCount : std::max(1u, variable.reading.count());
    channel.metadata = variable.metadata;
    const bool becameReadable = variable.readable && !channel.readable;
    channel.readable = variable.readable;
    channel.writable = variable.writable;
    m_engine.channels().touch(index);
    if (becameReadable)
        m_engine.subscriptions().startAll(index);
}

void LocalVariables::describe(Variable &variable)
{
    for (const quint32 channel : std::as_const(variable.channels))
        describe(channel, variable);
}

void LocalVariables::setOnline(Variable &variable, bool online)
{
    variable.online = online;
    for (const quint32 index : std::as_const(variable.channels)) {
        Channel &channel = m_engine.channels()[index];
        if (channel.state == ClientChannelState::Idle)
            continue;
        if (online) {
            want(index);
            continue;
        }
        channel.state = ClientChannelState::Searching;
        m_engine.subscriptions().channelLost(index);
        m_engine.channels().touch(index);
    }
}

// --- Values ---

Result<Reading> LocalVariables::convert(const Variable &variable, std::optional<DataType> type,
                                        quint32 count) const
{
    const Reading &reading = variable.reading;
    const DataType wanted = type.value_or(reading.type());
    const quint32 given = count == 0 ? reading.count() : std::min(count, reading.count());
    if (wanted == reading.type() && given == reading.count())
        return reading;
    ChunkPtr chunk = ChunkPtr::allocate(std::max<std::size_t>(8, std::size_t(elementSize(wanted)) * given));
    if (const Error error = convertElements(reading, variable.metadata.get(), wanted, given, chunk->data()))
        return error;
    const std::byte *data = chunk->data();
    Reading result = given == 1 && wanted != DataType::String
                         ? Reading::scalar(wanted, data)
                         : Reading::array(wanted, given, std::move(chunk), data);
    result.setAlarm(reading.status(), reading.severity());
    result.setTime(reading.time());
    return result;
}

Result<Reading> LocalVariables::read(quint32 channel, std::optional<DataType> type, quint32 count)
{
    Variable *variable = variableOf(channel);
    if (!variable)
        return errorOf(channel);
    if (variable->name.kind != LocalName::Kind::Variable)
        simulate(*variable);
    return convert(*variable, type, count);
}

Error LocalVariables::write(quint32 channel, const Value &value)
{
    Variable *variable = variableOf(channel);
    if (!variable)
        return errorOf(channel);
    const Result<Value::Encoded> encoded =
        value.encodeFor(variable->reading.type(), variable->maxCount, variable->metadata.get());
    if (!encoded.ok())
        return encoded.error();
    variable->isBare = false;
    Reading reading = readingOf(*encoded, variable->isArray);
    reading.setTime(EpicsTime::fromUnixNs(m_engine.unixNs()));
    const quint32 before = variable->reading.count();
    setReading(*variable, std::move(reading), ValueMask | LogMask);
    if (variable->reading.count() != before)
        describe(*variable);
    m_status->lastHeardMs = m_engine.unixNs() / 1'000'000;
    return {};
}

void LocalVariables::setReading(Variable &variable, Reading &&reading, quint16 mask)
{
    variable.reading = std::move(reading);
    for (const quint32 channel : std::as_const(variable.channels))
        tell(channel, variable, mask);
}

void LocalVariables::tell(quint32 channel, Variable &variable, quint16 mask)
{
    m_engine.subscriptions().forEachActive(channel, mask, [&](const Subscriptions::Target &target) {
        Result<Reading> reading = convert(variable, target.type, target.count);
        if (m_engine.channels()[channel].logs(LogLevel::Debug)) {
            m_engine.log().channel(channel, LogLevel::Debug,
                                   QStringLiteral("has a new value: ") +
                                       variable.reading.toText(variable.metadata.get()));
        }
        if (reading.ok())
            m_engine.update(target.id, target.queue, reading.take());
        else
            m_engine.mail().failures.push_back({target.id, reading.error()});
    });
}

void LocalVariables::tellFirst(quint32 channel, quint32 subscription, quint32 queue,
                               std::optional<DataType> type, quint32 count)
{
    Result<Reading> reading = read(channel, type, count);
    if (reading.ok())
        m_engine.update(subscription, queue, reading.take());
    else
        m_engine.mail().failures.push_back({subscription, reading.error()});
    if (Variable *variable = variableOf(channel))
        armSimulation(*variable);
}

// --- Simulations ---

void LocalVariables::simulate(Variable &variable)
{
    using Kind = LocalName::Kind;
    const LocalName &name = variable.name;
    const double seconds = std::chrono::duration<double>(m_engine.now() - m_started).count();
    const double phase = seconds / name.period - std::floor(seconds / name.period);
    const double span = name.high - name.low;
    switch (name.kind) {
    case Kind::Variable:
        return;
    case Kind::Sine:
        variable.reading =
            Reading::fromDouble(name.low + span * (1 + std::sin(2 * std::numbers::pi * phase)) / 2);
        break;
    case Kind::Ramp:
        variable.reading = Reading::fromDouble(name.low + span * phase);
        break;
    case Kind::Noise: {
        // The same number for everybody who looks within one period.
        QRandomGenerator random(quint32(qHash(name.base)) ^ quint32(qint64(seconds / name.period)));
        variable.reading = Reading::fromDouble(name.low + span * random.generateDouble());
        break;
    }
    case Kind::FlipFlop:
        variable.reading = Reading::fromInteger(DataType::Enum, qint64(seconds / name.period) % 2);
        break;
    }
    variable.reading.setTime(EpicsTime::fromUnixNs(m_engine.unixNs()));
}

bool LocalVariables::isSubscribed(const Variable &variable) const
{
    return std::any_of(variable.channels.begin(), variable.channels.end(), [this](quint32 channel) {
        return m_engine.channels()[channel].firstSubscription != None;
    });
}

void LocalVariables::armSimulation(Variable &variable)
{
    if (variable.step == Clock::duration::zero() || variable.due != TimePoint::max())
        return;
    variable.due = m_engine.now() + variable.step;
    m_nextDue = std::min(m_nextDue, variable.due);
}

void LocalVariables::runTimers(TimePoint now)
{
    if (now < m_nextDue)
        return;
    m_nextDue = TimePoint::max();
    for (Variable &variable : m_variables) {
        if (variable.due == TimePoint::max())
            continue;
        if (variable.due <= now) {
            if (!isSubscribed(variable)) {
                variable.due = TimePoint::max();
                continue;
            }
            simulate(variable);
            for (const quint32 channel : std::as_const(variable.channels))
                tell(channel, variable, ValueMask | LogMask);
            variable.due = std::max(variable.due + variable.step, now);
        }
        m_nextDue = std::min(m_nextDue, variable.due);
    }
}

} // namespace Candela::Net
