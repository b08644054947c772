// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Error.h"
#include "../core/LocalName.h"
#include "../core/Result.h"
#include "../core/Value.h"
#include "CircuitStatus.h"
#include "Ids.h"

#include <QHash>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Candela::Net {

class Engine;

/// The PVs that this program keeps itself: loc://, sim://, and in memory all of them. Their channels stand in
/// the table of channels like any other, connected as soon as they are wanted; Requests and Subscriptions
/// come here instead of to a circuit, and are answered within the same turn.
///
/// A variable lives as long as its engine. Belongs to the engine's thread.
class LocalVariables
{
public:
    explicit LocalVariables(Engine &engine);

    /// True if the name is looked for here, not on the network.
    bool keeps(const QString &name) const { return m_inMemory || LocalName::isLocal(name); }
    /// From now on every name is one of declare()'s, or it is not found.
    void setInMemory() { m_inMemory = true; }

    /// What a server would know of a PV.
    struct Declaration
    {
        Reading reading;
        MetadataPtr metadata;
        quint32 maxCount = 1;
        bool readable = true;
        bool writable = true;
        bool online = true;
    };
    /// A PV in memory, or a new state of one: subscriptions are told what differs.
    void declare(const QString &name, const Declaration &declaration);

    /// As it stands now; empty if it was not declared.
    std::optional<Declaration> declaration(const QString &name) const;

    /// The channel joins its variable, or keeps the reason why it cannot.
    void attach(quint32 channel, const QString &name);
    /// Somebody uses the channel: it is connected, if its variable is there.
    void want(quint32 channel);
    /// Why the channel cannot be used; no error if it can.
    Error errorOf(quint32 channel) const;

    /// The value, as the type that was asked for (native if empty); `count` 0 is all of it.
    Result<Reading> read(quint32 channel, std::optional<DataType> type, quint32 count);
    /// Subscriptions are told before this returns.
    Error write(quint32 channel, const Value &value);
    /// A subscription of the channel begins: its first update.
    void tellFirst(quint32 channel, quint32 subscription, quint32 queue, std::optional<DataType> type,
                   quint32 count);
    const std::shared_ptr<CircuitStatus> &status() const { return m_status; }

    TimePoint nextDue() const { return m_nextDue; }
    /// Moves the simulations that somebody is subscribed to.
    void runTimers(TimePoint now);

private:
    struct Variable
    {
        LocalName name; ///< Of a simulation, what it does.
        Reading reading;
        MetadataPtr metadata;
        std::vector<quint32> channels;
        quint32 maxCount = 1;
        bool readable = true;
        bool writable = true;
        bool online = true;
        /// Made by a bare name, and not written since: the first full name says what it is.
        bool isBare = false;
        bool isArray = false;
        Clock::duration step{}; ///< Of a simulation, from one update to the next.
        TimePoint due = TimePoint::max();
    };

    Variable *variableOf(quint32 channel);
    Error join(const QString &name, quint32 *index);
    void adopt(Variable &variable, const LocalName &name);
    /// Type, count, rights and metadata go to the channels, as far as they are connected.
    void describe(Variable &variable);
    void describe(quint32 channel, const Variable &variable);
    void setOnline(Variable &variable, bool online);
    void setReading(Variable &variable, Reading &&reading, quint16 mask);
    void tell(quint32 channel, Variable &variable, quint16 mask);
    Result<Reading> convert(const Variable &variable, std::optional<DataType> type, quint32 count) const;
    void simulate(Variable &variable);
    bool isSubscribed(const Variable &variable) const;
    void armSimulation(Variable &variable);
    quint32 largestCount(DataType type) const;

    Engine &m_engine;
    std::deque<Variable> m_variables;
    QHash<QString, quint32> m_byName;
    QHash<quint32, quint32> m_variableOf; ///< By channel.
    QHash<quint32, Error> m_errors;       ///< By channel.
    QHash<quint32, QString> m_names;      ///< Of channels whose variable is not declared yet.
    std::shared_ptr<CircuitStatus> m_status = std::make_shared<CircuitStatus>();
    TimePoint m_started = Clock::now();
    TimePoint m_nextDue = TimePoint::max();
    bool m_inMemory = false;
};

} // namespace Candela::Net
