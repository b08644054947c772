// SPDX-License-Identifier: MIT
#include "EndSignal.h"

#include <QPointer>
#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Candela::Cli {

#ifdef Q_OS_WIN

namespace {

QPointer<EndSignal> theOne;

BOOL WINAPI onConsole(DWORD)
{
    if (!theOne)
        return FALSE;
    QMetaObject::invokeMethod(theOne, &EndSignal::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
    theOne = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

EndSignal::~EndSignal()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
}

#else

namespace {

int pipeEnds[2] = {-1, -1};

void onSignal(int number)
{
    // Whoever asks twice does not want to wait.
    ::signal(number, SIG_DFL);
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

EndSignal::EndSignal(QObject *parent)
    : QObject(parent)
{
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT requested();
    });
    ::signal(SIGINT, onSignal);
    ::signal(SIGTERM, onSignal);
}

EndSignal::~EndSignal()
{
    ::signal(SIGINT, SIG_DFL);
    ::signal(SIGTERM, SIG_DFL);
    for (int &end : pipeEnds) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}

#endif

} // namespace Candela::Cli
