// SPDX-License-Identifier: MIT
#pragma once

#include "../core/LogLine.h"

#include <QHash>

namespace Candela::Net {

class Circuit;
class Engine;

/// How much of one channel or one circuit is logged beyond what its category lets through. Compared with one
/// byte wherever something could be logged; texts are made only if it is to be.
enum class LogLevel : quint8 {
    Category, ///< Nothing of its own.
    Info,     ///< Its states.
    Debug     ///< Each message and value as well.
};

inline LogLevel logLevelOf(QtMsgType lowest)
{
    if (lowest == QtDebugMsg)
        return LogLevel::Debug;
    return lowest == QtInfoMsg ? LogLevel::Info : LogLevel::Category;
}

/// Writes what happens to channels and circuits whose level was raised: to Qt's message handler, under
/// candela.pv and candela.circuit whatever the rules for these say, and up to the owner for whoever shows it.
/// Belongs to the network thread.
class EventLog
{
public:
    explicit EventLog(Engine &engine)
        : m_engine(engine)
    {
    }

    void setChannelLevel(quint32 channel, LogLevel level);
    /// Of the circuits to this server, "127.0.0.1:5064", also of later ones.
    void setCircuitLevel(const QString &host, LogLevel level);
    LogLevel circuitLevel(const QString &host) const
    {
        return m_circuits.isEmpty() ? LogLevel::Category : m_circuits.value(host);
    }

    void channel(quint32 channel, LogLevel level, const QString &text);
    void circuit(const Circuit &circuit, LogLevel level, const QString &text);

private:
    void write(const char *category, LogLine &&line);

    Engine &m_engine;
    QHash<QString, LogLevel> m_circuits;
};

} // namespace Candela::Net
