// SPDX-License-Identifier: MIT
#pragma once

#include "protocol/FrameReader.h"
#include "protocol/MessageWriter.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QTcpSocket>

#include <vector>

namespace Candela::Test {

class ScriptedServer;
struct ScriptedPv;

/// One client's circuit to a ScriptedServer.
class ScriptedConnection : public QObject
{
    Q_OBJECT
public:
    ScriptedConnection(ScriptedServer &server, QTcpSocket *socket);

    struct ChannelLine
    {
        ScriptedPv *pv = nullptr;
        quint32 cid = 0;
        quint32 sid = 0;
    };
    struct MonitorLine
    {
        quint32 sid = 0;
        quint32 subscription = 0;
        quint32 count = 0;
        quint16 dbrType = 0;
        quint16 mask = 0;
    };

    /// Sends at once what was appended to out().
    void flush();
    MessageWriter &out() { return m_out; }
    void sendRaw(const QByteArray &bytes);
    void post(ScriptedPv &pv, quint16 mask);
    /// What the client was told of the PV goes: SERVER_DISCONN.
    void removePv(ScriptedPv &pv);
    void tellRights(ScriptedPv &pv);
    /// The next answers are kept until this is called.
    void answerHeld();
    void drop();
    /// The server's setReadCircuits() has changed.
    void readOn();

    int monitorCount() const { return int(m_monitors.size()); }
    int channelCount() const { return int(m_channels.size()); }
    int priority() const { return m_priority; }
    QByteArray clientName() const { return m_clientName; }
    QByteArray hostName() const { return m_hostName; }

private:
    void receive();
    void handle(const MessageView &message);
    void create(const MessageView &message);
    void addMonitor(const MessageView &message);
    void cancelMonitor(const MessageView &message);
    void read(const MessageView &message);
    void write(const MessageView &message, bool notify);
    void sendUpdate(const MonitorLine &monitor);

    ScriptedServer &m_server;
    QTcpSocket *m_socket;
    FrameReader m_reader;
    MessageWriter m_out;
    MessageWriter m_held;
    QHash<quint32, ChannelLine> m_channels; ///< By SID.
    std::vector<MonitorLine> m_monitors;
    QByteArray m_clientName;
    QByteArray m_hostName;
    int m_priority = -1;
    bool m_eventsOn = true;
};

} // namespace Candela::Test
