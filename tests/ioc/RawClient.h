// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QTcpSocket>
#include <QUdpSocket>

/// Channel Access by hand: bytes are put together and taken apart here without the library under test.
struct RawMessage
{
    quint16 command = 0xffff; ///< 0xffff: no message came.
    quint16 type = 0;
    quint32 count = 0;
    quint32 p1 = 0;
    quint32 p2 = 0;
    QByteArray payload;
    bool extended = false;

    QByteArray bytes() const;
    bool isValid() const { return command != 0xffff; }
    /// Big-endian numbers in the payload.
    quint16 u16(int at) const;
    quint32 u32(int at) const;
    double f64(int at) const;

    static RawMessage with(quint16 command, quint16 type, quint32 count, quint32 p1, quint32 p2,
                           const QByteArray &payload = {});
    /// The first message of `from`, which is taken off; none if it is not whole.
    static RawMessage take(QByteArray *from);
};

/// Text, NUL, and zeros up to a multiple of 8.
QByteArray paddedText(const QByteArray &text);
QByteArray be16(quint16 value);
QByteArray be32(quint32 value);
QByteArray be64(double value);

class RawClient
{
public:
    /// Connects, and reads the VERSION that the server says first, unless that is the test.
    bool connectTo(quint16 port, bool readVersion = true);
    /// VERSION, and host and user names.
    void greet(quint16 minor = 13, quint16 priority = 0);
    void send(const RawMessage &message) { send(message.bytes()); }
    void send(const QByteArray &bytes);
    /// The next message, waiting for it; invalid after the time-out.
    RawMessage receive(int timeoutMs = 10000);
    /// The next one with this command; others are dropped.
    RawMessage receive(quint16 command);
    /// Nothing more comes, as far as an ECHO can tell: everything that is on its way comes before its answer.
    QList<RawMessage> receiveUntilEcho();
    /// The server has ended the circuit. Messages before that are kept.
    bool isClosedByServer();

    struct Channel
    {
        quint32 sid = 0;
        quint16 type = 0;
        quint32 count = 0;
        quint32 rights = 0;
    };
    /// Creates a channel; sid 0xffffffff if the server refused.
    Channel create(const QByteArray &name, quint32 cid = 1);
    void subscribe(quint32 sid, quint16 type, quint32 count, quint32 id, quint16 mask = 5);

    QTcpSocket socket;
    QByteArray received;
};
