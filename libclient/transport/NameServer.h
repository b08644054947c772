// SPDX-License-Identifier: MIT
#pragma once

#include "../core/Config.h"
#include "../protocol/FrameReader.h"
#include "../protocol/MessageWriter.h"
#include "AddressList.h"
#include "SearchAnswer.h"

#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <vector>

namespace Candela::Net {

/// One name server (EPICS_CA_NAME_SERVERS): searches over TCP, where no broadcast reaches. The connection is
/// made without blocking, asked for a sign of life when it is silent, and made again with growing pauses when
/// it is lost. What a name server says of its own protocol version says nothing of the servers it names.
/// Belongs to the network thread.
class NameServer : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds FirstRetry{1000};
    static constexpr std::chrono::milliseconds LastRetry{30000};
    static constexpr int FirstWithSearches = 12;
    /// Of one message from a name server; what it sends is small.
    static constexpr qint64 MaxPayload = 64 * 1024;

    NameServer(const Endpoint &endpoint, const Config &config, QObject *parent);
    ~NameServer() override;

    void open();
    /// Connected, and of a version that answers searches over TCP (4.12).
    bool isReady() const { return m_ready; }
    /// Asks for a sign of life at once.
    void ask();
    const Endpoint &endpoint() const { return m_endpoint; }
    void search(quint32 cid, QByteArrayView name);
    /// Sends what was collected by search().
    void flush();

Q_SIGNALS:
    /// Connected: names that wait may be asked for at once.
    void ready();
    void answers(const std::vector<Candela::Net::SearchAnswer> &answers);
    void warning(const QString &text);

private:
    void connected();
    void receive();
    void lost();
    void watch();
    void versionReceived(int minor);

    const Endpoint m_endpoint;
    const Config &m_config;
    QTcpSocket m_socket;
    FrameReader m_reader;
    MessageWriter m_out;
    QTimer m_retry;
    QTimer m_watch; ///< Single shot: connect time-out, silence, or the echo's answer.
    std::chrono::milliseconds m_retryDelay = FirstRetry;
    bool m_ready = false;
    bool m_echoSent = false;
    bool m_tooOldTold = false;
};

} // namespace Candela::Net
