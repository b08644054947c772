// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

class QUdpSocket;

namespace Candela::Ioc {

/// Binds a UDP socket to a port that other servers on this machine may have bound as well: SO_REUSEADDR and
/// SO_REUSEPORT are both needed, and QUdpSocket::ShareAddress sets the first only. False with the reason in
/// *error.
bool bindShared(QUdpSocket &socket, const QHostAddress &address, quint16 port, QString *error);

} // namespace Candela::Ioc
