// SPDX-License-Identifier: MIT
#include "SharedUdpSocket.h"

#include <QUdpSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Candela::Ioc {

#ifdef Q_OS_WIN

// Windows knows SO_REUSEADDR only, and that is what ShareAddress sets.
bool bindShared(QUdpSocket &socket, const QHostAddress &address, quint16 port, QString *error)
{
    if (socket.bind(address, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
        return true;
    *error = socket.errorString();
    return false;
}

#else

bool bindShared(QUdpSocket &socket, const QHostAddress &address, quint16 port, QString *error)
{
    const int descriptor = ::socket(AF_INET, SOCK_DGRAM, 0);
    if (descriptor < 0) {
        *error = qt_error_string(errno);
        return false;
    }
    const int on = 1;
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr =
        htonl(address == QHostAddress(QHostAddress::AnyIPv4) ? INADDR_ANY : address.toIPv4Address());
    bool ok = ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
              ::setsockopt(descriptor, SOL_SOCKET, SO_BROADCAST, &on, sizeof on) == 0;
#ifdef SO_REUSEPORT
    ok = ok && ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0;
#endif
    ok = ok && ::bind(descriptor, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0;
    if (!ok) {
        *error = qt_error_string(errno);
        ::close(descriptor);
        return false;
    }
    if (!socket.setSocketDescriptor(descriptor, QAbstractSocket::BoundState)) {
        *error = socket.errorString();
        ::close(descriptor);
        return false;
    }
    return true;
}

#endif

} // namespace Candela::Ioc
