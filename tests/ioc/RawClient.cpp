// SPDX-License-Identifier: MIT
#include "RawClient.h"

#include <QDeadlineTimer>
#include <QtEndian>

#include <bit>

namespace {

template <typename T>
QByteArray bigEndian(T value)
{
    QByteArray bytes(sizeof(T), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray be16(quint16 value)
{
    return bigEndian(value);
}
QByteArray be32(quint32 value)
{
    return bigEndian(value);
}
QByteArray be64(double value)
{
    return bigEndian(std::bit_cast<quint64>(value));
}

QByteArray paddedText(const QByteArray &text)
{
    const qsizetype size = (text.size() + 1 + 7) / 8 * 8;
    return text + QByteArray(size - text.size(), '\0');
}

QByteArray RawMessage::bytes() const
{
    if (extended)
        return be16(command) + be16(0xffff) + be16(type) + be16(0) + be32(p1) + be32(p2) +
               be32(quint32(payload.size())) + be32(count) + payload;
    return be16(command) + be16(quint16(payload.size())) + be16(type) + be16(quint16(count)) + be32(p1) +
           be32(p2) + payload;
}

quint16 RawMessage::u16(int at) const
{
    return qFromBigEndian<quint16>(payload.constData() + at);
}
quint32 RawMessage::u32(int at) const
{
    return qFromBigEndian<quint32>(payload.constData() + at);
}
double RawMessage::f64(int at) const
{
    return std::bit_cast<double>(qFromBigEndian<quint64>(payload.constData() + at));
}

RawMessage RawMessage::with(quint16 command, quint16 type, quint32 count, quint32 p1, quint32 p2,
                            const QByteArray &payload)
{
    RawMessage message{command, type, count, p1, p2, payload, false};
    message.extended = payload.size() >= 0xffff || count >= 0xffff;
    return message;
}

RawMessage RawMessage::take(QByteArray *from)
{
    if (from->size() < 16)
        return {};
    const char *at = from->constData();
    RawMessage message{qFromBigEndian<quint16>(at),
                       qFromBigEndian<quint16>(at + 4),
                       qFromBigEndian<quint16>(at + 6),
                       qFromBigEndian<quint32>(at + 8),
                       qFromBigEndian<quint32>(at + 12),
                       {},
                       false};
    quint32 size = qFromBigEndian<quint16>(at + 2);
    qsizetype header = 16;
    if (size == 0xffff && message.count == 0) {
        if (from->size() < 24)
            return {};
        header = 24;
        size = qFromBigEndian<quint32>(at + 16);
        message.count = qFromBigEndian<quint32>(at + 20);
        message.extended = true;
    }
    if (from->size() < header + qsizetype(size))
        return {};
    message.payload = from->mid(header, size);
    from->remove(0, header + size);
    return message;
}

bool RawClient::connectTo(quint16 port, bool readVersion)
{
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    if (!socket.waitForConnected(10000))
        return false;
    return !readVersion || receive().command == 0;
}

void RawClient::greet(quint16 minor, quint16 priority)
{
    send(RawMessage::with(0, priority, minor, 0, 0));
    send(RawMessage::with(21, 0, 0, 0, 0, paddedText("testhost")));
    send(RawMessage::with(20, 0, 0, 0, 0, paddedText("tester")));
}

void RawClient::send(const QByteArray &bytes)
{
    socket.write(bytes);
    socket.flush();
}

RawMessage RawClient::receive(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    for (;;) {
        const RawMessage message = RawMessage::take(&received);
        if (message.isValid())
            return message;
        if (socket.bytesAvailable() == 0 &&
            !socket.waitForReadyRead(int(std::max<qint64>(1, deadline.remainingTime()))))
            return {};
        received += socket.readAll();
    }
}

RawMessage RawClient::receive(quint16 command)
{
    for (;;) {
        const RawMessage message = receive();
        if (!message.isValid() || message.command == command)
            return message;
    }
}

QList<RawMessage> RawClient::receiveUntilEcho()
{
    send(RawMessage::with(23, 0, 0, 0xfeed, 0));
    QList<RawMessage> list;
    for (;;) {
        const RawMessage message = receive();
        if (!message.isValid() || (message.command == 23 && message.p1 == 0xfeed))
            return list;
        list.append(message);
    }
}

bool RawClient::isClosedByServer()
{
    const QDeadlineTimer deadline(10000);
    while (socket.state() != QAbstractSocket::UnconnectedState && !deadline.hasExpired()) {
        socket.waitForReadyRead(100);
        received += socket.readAll();
    }
    return socket.state() == QAbstractSocket::UnconnectedState;
}

RawClient::Channel RawClient::create(const QByteArray &name, quint32 cid)
{
    send(RawMessage::with(18, 0, 0, cid, 13, paddedText(name)));
    Channel channel{0xffffffff, 0, 0, 0};
    for (;;) {
        const RawMessage message = receive();
        if (!message.isValid() || message.command == 26)
            return channel;
        if (message.command == 22)
            channel.rights = message.p2;
        if (message.command == 18)
            return {message.p2, message.type, message.count, channel.rights};
    }
}

void RawClient::subscribe(quint32 sid, quint16 type, quint32 count, quint32 id, quint16 mask)
{
    send(RawMessage::with(1, type, count, sid, id, QByteArray(12, '\0') + be16(mask) + be16(0)));
}
