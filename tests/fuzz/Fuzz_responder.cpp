// SPDX-License-Identifier: MIT
// The searches that candela-ioc answers: datagrams from anybody.
#include "Harness.h"
#include "House.h"
#include "Peer.h"
#include "Script.h"

#include "server/UdpResponder.h"

using namespace Candela::Ioc;

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    static House house;
    static const ServerConfig config;
    static UdpResponder responder(house.database, config);
    static DatagramPeer peer;
    if (responder.port() == 0) {
        QString error;
        if (!responder.start(0, 5064, &error))
            brokenRule("a UDP port can be had");
    }
    Script script(data, size);
    for (int i = 0; i < 8 && !script.atEnd(); ++i) {
        const std::span<const std::byte> datagram =
            i == 0 && script.byte() % 2 ? script.rest() : script.longPiece();
        peer.send(datagram, responder.port());
        runEvents();
        std::size_t answered = 0;
        while (true) {
            const QByteArray reply = peer.receive();
            if (reply.isNull())
                break;
            if (reply.size() > 1400)
                brokenRule("a reply fits into a frame");
            answered += std::size_t(reply.size());
        }
        // A forged sender must not be flooded with more than was sent in its name.
        if (answered > datagram.size() + 64)
            brokenRule("answers are no longer than questions");
    }
}
