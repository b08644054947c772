// SPDX-License-Identifier: MIT
#include "EventLog.h"

#include "../core/Logging.h"
#include "Engine.h"

namespace Candela::Net {

void EventLog::setChannelLevel(quint32 channel, LogLevel level)
{
    m_engine.channels()[channel].logLevel = quint8(level);
}

void EventLog::setCircuitLevel(const QString &host, LogLevel level)
{
    if (level == LogLevel::Category)
        m_circuits.remove(host);
    else
        m_circuits.insert(host, level);
    m_engine.circuits().forEach([&](Circuit &circuit) {
        if (circuit.status()->host == host)
            circuit.setLogLevel(level);
    });
}

void EventLog::channel(quint32 channel, LogLevel level, const QString &text)
{
    LogLine line;
    line.source = m_engine.channels().nameText(channel);
    line.text = text;
    line.level = level == LogLevel::Info ? QtInfoMsg : QtDebugMsg;
    write(lcPv().categoryName(), std::move(line));
}

void EventLog::circuit(const Circuit &circuit, LogLevel level, const QString &text)
{
    LogLine line;
    line.source = circuit.status()->host;
    line.text = text;
    line.level = level == LogLevel::Info ? QtInfoMsg : QtDebugMsg;
    line.isCircuit = true;
    write(lcCircuit().categoryName(), std::move(line));
}

void EventLog::write(const char *category, LogLine &&line)
{
    // Not through the category, whose rules may keep it silent for everybody else.
    const QMessageLogger logger(nullptr, 0, nullptr, category);
    if (line.level == QtInfoMsg)
        logger.info().noquote() << line.source << line.text;
    else
        logger.debug().noquote() << line.source << line.text;
    line.unixNs = m_engine.unixNs();
    m_engine.mail().log.push_back(std::move(line));
}

} // namespace Candela::Net
