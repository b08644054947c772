// SPDX-License-Identifier: MIT
#include "RepeaterClient.h"

#include "../core/Logging.h"
#include "../protocol/DatagramReader.h"
#include "../protocol/Messages.h"

#include <QNetworkProxy>

namespace Candela::Net {

namespace {

constexpr std::size_t BufferSize = 65536;
constexpr int DatagramsAtOnce = 256;
/// An answer comes within microseconds; two are asked for, since a datagram may get lost.
constexpr int UnansweredIsGone = 2;
/// After so many tries a person should know that the port is held by something that is no repeater.
constexpr int UnansweredIsWorthAWarning = 50;

} // namespace

RepeaterClient::RepeaterClient(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_socket(this)
    , m_timer(this)
    , m_buffer(BufferSize)
{
    m_request.repeaterRegister(QHostAddress(QHostAddress::LocalHost).toIPv4Address());
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RepeaterClient::registerNow);
    // Asking the system for a proxy costs a thread and a library.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &RepeaterClient::readAll);
}

RepeaterClient::~RepeaterClient() = default;

bool RepeaterClient::start()
{
    if (m_socket.state() == QAbstractSocket::BoundState)
        return true;
    // Only this host's repeater has something to say to us.
    if (!m_socket.bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress)) {
        qCWarning(lcSearch, "no port to hear beacons on: %ls", qUtf16Printable(m_socket.errorString()));
        return false;
    }
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 256 * 1024);
    registerNow();
    return true;
}

void RepeaterClient::registerNow()
{
    if (m_unanswered >= UnansweredIsGone)
        setRegistered(false);
    if (!m_registered && !m_repeater && m_options.mayRepeat) {
        Repeater::Options options;
        options.port = m_options.repeaterPort;
        options.interface = m_options.repeaterInterface;
        auto repeater = std::make_unique<Repeater>(options);
        if (repeater->start())
            m_repeater = std::move(repeater);
    }
    if (++m_unanswered == UnansweredIsWorthAWarning)
        qCWarning(lcSearch, "port %d is taken, but no CA repeater answers there: no beacons are heard",
                  int(m_options.repeaterPort));
    m_socket.writeDatagram(m_request.data(), qint64(m_request.size()), QHostAddress::LocalHost,
                           m_options.repeaterPort);
    m_timer.start(m_options.retry);
}

void RepeaterClient::readAll()
{
    for (int i = 0; i < DatagramsAtOnce && m_socket.hasPendingDatagrams(); ++i) {
        QHostAddress sender;
        const qint64 size = m_socket.readDatagram(reinterpret_cast<char *>(m_buffer.data()),
                                                  qint64(m_buffer.size()), &sender);
        if (size < 0)
            return;
        take({m_buffer.data(), std::size_t(size)}, sender);
    }
}

void RepeaterClient::take(std::span<const std::byte> datagram, const QHostAddress &sender)
{
    DatagramReader reader(datagram);
    MessageView message;
    while (reader.next(message)) {
        if (message.header.command == Command::RepeaterConfirm) {
            m_unanswered = 0;
            m_timer.start(m_options.keepAlive);
            setRegistered(true);
        } else if (message.header.command == Command::Beacon) {
            const Result<BeaconMessage> heard = decodeBeacon(message);
            if (!heard)
                return;
            const quint32 address = heard->address != 0 ? heard->address : sender.toIPv4Address();
            Q_EMIT beacon({address, heard->port, heard->minor, heard->id});
        }
    }
}

void RepeaterClient::setRegistered(bool registered)
{
    if (m_registered == registered)
        return;
    m_registered = registered;
    Q_EMIT registeredChanged(registered);
}

} // namespace Candela::Net
