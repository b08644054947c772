// SPDX-License-Identifier: MIT
#pragma once

#include "ScriptedConnection.h"
#include "core/Config.h"
#include "core/Metadata.h"
#include "core/Reading.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>
#include <memory>

namespace Candela::Test {

/// A PV of a ScriptedServer. Change the members, then call ScriptedServer::post().
struct ScriptedPv
{
    QByteArray name;
    Reading value;
    Metadata metadata;
    quint32 maxCount = 1;
    bool readable = true;
    bool writable = true;
    bool refuseCreate = false; ///< Answers searches, but CREATE_CHAN with CREATE_CH_FAIL.
    bool holdReads = false;    ///< Answers to reads wait for answerHeld().
    bool holdWrites = false;   ///< So do answers to WRITE_NOTIFY.
    bool mute = false;         ///< Reads are never answered.
    quint32 readStatus = 1;    ///< ECA status of reads.
    quint32 writeStatus = 1;
    int reads = 0;
    int writes = 0;
};

/// A small CA server for tests of the client: on 127.0.0.1, on a port of its own, in the test's thread. It is
/// good by default; faults are switched on one by one.
class ScriptedServer : public QObject
{
    Q_OBJECT
public:
    explicit ScriptedServer(QObject *parent = nullptr);
    ~ScriptedServer() override;

    quint16 udpPort() const { return m_udpPort; }
    quint16 tcpPort() const { return m_tcpPort; }
    /// Searches here only.
    Config config() const;

    ScriptedPv &add(const QByteArray &name, const Reading &value, const Metadata &metadata = {});
    ScriptedPv &addDouble(const QByteArray &name, double value)
    {
        return add(name, Reading::fromDouble(value));
    }
    ScriptedPv *find(const QByteArray &name);
    void set(const QByteArray &name, const Reading &value);
    void post(ScriptedPv &pv, quint16 mask = 1);
    void removePv(const QByteArray &name);

    /// Stops listening and drops all circuits, as a killed process does.
    void kill();
    /// Listens again on the same ports.
    bool restart();
    const QList<ScriptedConnection *> &connections() const { return m_connections; }
    ScriptedConnection *connection() const
    {
        return m_connections.isEmpty() ? nullptr : m_connections.last();
    }

    // --- Faults ---
    bool answerSearches = true;
    bool answerEchoes = true;
    /// False: circuits are not read any more, those that are accepted later included; what clients send piles
    /// up in the system's buffers, then in theirs.
    void setReadCircuits(bool read);
    quint32 searchAddress = 0xffffffff; ///< Told in search replies.
    quint16 searchPort = 0;             ///< Told in search replies; 0 is the right one.
    bool answerTwice = false;           ///< The second reply names port + 1: another server.
    bool rightsAfterCreate = false;
    /// Below 13 it behaves like one of that age: see violations.
    int minorVersion = 13;
    bool sendVersion = true;     ///< On circuits; servers before 4.8 say nothing.
    bool muteMetadata = false;   ///< CTRL reads are never answered.
    bool ignoreEventsOn = false; ///< Once told to send no updates, it never does again.
    /// Sees each message of a circuit first; true: it was dealt with.
    std::function<bool(ScriptedConnection &, const MessageView &)> hook;

    // --- What was seen ---
    int searchDatagrams = 0;
    int searchedNames = 0;
    QHash<QByteArray, int> searchesOf;
    int circuitSearches = 0; ///< Names, over TCP.
    int creates = 0;
    int clears = 0;
    int eventAdds = 0;
    int eventCancels = 0;
    int echoes = 0;
    int eventsOff = 0;
    int badSids = 0; ///< Requests with a SID that the circuit does not have.
    /// Requests that a server of minorVersion cannot understand: an extended header before 4.9 (the circuit
    /// is dropped, as such a server would lose track), a search over TCP before 4.12, count 0 before 4.13.
    int violations = 0;
    QStringList log; ///< "READ name", "WRITE name", ... in order.

private:
    friend class ScriptedConnection;
    bool m_readCircuits = true;
    void readSearches();
    void accept();

    std::unique_ptr<QUdpSocket> m_udp;
    std::unique_ptr<QTcpServer> m_tcp;
    quint16 m_udpPort = 0;
    quint16 m_tcpPort = 0;
    quint32 m_nextSid = 1;
    QHash<QByteArray, std::shared_ptr<ScriptedPv>> m_pvs;
    QList<ScriptedConnection *> m_connections;
};

} // namespace Candela::Test
