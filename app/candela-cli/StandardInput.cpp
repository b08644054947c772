// SPDX-License-Identifier: MIT
#include "StandardInput.h"

#include <QFile>

#include <cstdio>

#ifndef Q_OS_WIN
#include <poll.h>
#include <unistd.h>
#endif

namespace Candela::Cli {

bool StandardInput::isPiped()
{
#ifdef Q_OS_WIN
    return false; // there it must be asked for with --file -
#else
    if (::isatty(STDIN_FILENO) != 0)
        return false;
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return ::poll(&input, 1, 1000) > 0 && (input.revents & (POLLIN | POLLHUP)) != 0;
#endif
}

QByteArray StandardInput::readAll()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    return input.readAll();
}

} // namespace Candela::Cli
