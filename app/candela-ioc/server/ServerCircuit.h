// SPDX-License-Identifier: MIT
#pragma once

#include "CircuitOutput.h"
#include "PutQueue.h"
#include "ServerChannel.h"
#include "ServerConfig.h"
#include "UpdateQueue.h"

#include "protocol/FrameReader.h"

#include <QObject>

#include <memory>

class QTcpSocket;

namespace Candela::Ioc {

/// One client's TCP connection: takes its requests and answers them. What the protocol calls fatal ends it,
/// after an ERROR that says why; nothing that a client does reaches another circuit.
class ServerCircuit : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over. `tcpPort` is what searches over this circuit are answered with.
    ServerCircuit(Database &database, const ServerConfig &config, quint16 tcpPort, QTcpSocket *socket,
                  QObject *parent = nullptr);
    ~ServerCircuit() override;

    std::size_t channelCount() const { return m_channels.size(); }
    std::size_t subscriptionCount() const { return m_subscriptions; }
    /// Bytes that the client has not taken yet, updates that wait in queues not counted.
    qint64 unsentBytes() const { return m_output.unsent(); }
    const UpdateQueue &updates() const { return m_updates; }
    QByteArray userName() const { return m_userName; }
    QByteArray hostName() const { return m_hostName; }
    QString peer() const;
    int priority() const { return m_priority; }

    /// Sends what is ready and closes.
    void close();
    /// A server that has stalled: takes nothing and says nothing until it is let go.
    void setStalled(bool stalled);
    /// Everything that is sent is late by this much.
    void setDelay(std::chrono::milliseconds delay) { m_output.setDelay(delay); }

Q_SIGNALS:
    /// The connection is gone; whoever owns the circuit deletes it later.
    void closed();

private:
    void receive();
    void resume();
    bool handle(const MessageView &message);
    bool handleVersion(const MessageHeader &header);
    bool handleName(const MessageView &message, QByteArray *into);
    void handleSearch(const MessageView &message);
    void handleCreate(const MessageView &message);
    bool handleClear(const MessageHeader &header);
    bool handleRead(const MessageHeader &header);
    bool handleWrite(const MessageView &message);
    bool handleEventAdd(const MessageView &message);
    bool handleEventCancel(const MessageHeader &header);

    /// Tells the client what is wrong; the circuit goes on.
    void complain(const MessageHeader &request, quint32 status, QByteArrayView text,
                  quint32 cid = 0xffffffff);
    /// Tells the client what is wrong, and ends the circuit. Always false.
    bool fail(const MessageHeader &request, quint32 status, QByteArrayView text);
    bool badSid(const MessageHeader &request) { return fail(request, Eca::Internal, "Bad Resource ID"); }
    bool tooLarge(const MessageHeader &request, const FieldAddress &address) const;
    void dropChannel(quint32 sid);
    void sendAccessRights(const ServerChannel &channel);
    void recordRemoved(Record *record);
    void accessChanged(Record *record);

    Database &m_database;
    const ServerConfig &m_config;
    QTcpSocket *m_socket;
    CircuitOutput m_output;
    FrameReader m_reader;
    UpdateQueue m_updates;
    PutQueue m_puts;
    ChannelTable m_channels;
    QByteArray m_userName;
    QByteArray m_hostName;
    std::size_t m_subscriptions = 0;
    int m_priority = 0;
    quint16 m_tcpPort;
    quint16 m_minorVersion;
    bool m_resumeScheduled = false;
    bool m_stalled = false;
    bool m_closing = false;
};

} // namespace Candela::Ioc
