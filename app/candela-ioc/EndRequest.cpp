// SPDX-License-Identifier: MIT
#include "EndRequest.h"

#include <QPointer>
#include <QSocketNotifier>

#ifdef Q_OS_WIN
#include <cstdio>
#include <thread>
#include <windows.h>
#else
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace Candela::Ioc {

namespace {
QPointer<EndRequest> theOne;
}

#ifdef Q_OS_WIN

namespace {

void request()
{
    if (theOne)
        QMetaObject::invokeMethod(theOne, &EndRequest::requested, Qt::QueuedConnection);
}

BOOL WINAPI onConsole(DWORD)
{
    request();
    return TRUE;
}

} // namespace

EndRequest::EndRequest(QObject *parent)
    : QObject(parent)
{
    theOne = this;
    SetConsoleCtrlHandler(onConsole, TRUE);
}

EndRequest::~EndRequest()
{
    SetConsoleCtrlHandler(onConsole, FALSE);
}

void EndRequest::watchStandardInput()
{
    // A pipe cannot be waited for in an event loop here.
    std::thread([] {
        char buffer[256];
        while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) {
        }
        request();
    }).detach();
}

void EndRequest::readStandardInput() {}

#else

namespace {

int pipeEnds[2] = {-1, -1};

/// In a signal handler hardly anything is allowed; writing to a pipe is.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

} // namespace

EndRequest::EndRequest(QObject *parent)
    : QObject(parent)
{
    theOne = this;
    if (::pipe(pipeEnds) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte;
        if (::read(pipeEnds[0], &byte, 1) == 1)
            Q_EMIT requested();
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
    // A client that goes away while it is written to, or a closed standard output, is no reason to end.
    ::signal(SIGPIPE, SIG_IGN);
}

EndRequest::~EndRequest()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

void EndRequest::watchStandardInput()
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &EndRequest::readStandardInput);
}

void EndRequest::readStandardInput()
{
    char buffer[256];
    if (::read(STDIN_FILENO, buffer, sizeof buffer) > 0)
        return;
    auto *notifier = qobject_cast<QSocketNotifier *>(sender());
    if (notifier)
        notifier->setEnabled(false);
    Q_EMIT requested();
}

#endif

} // namespace Candela::Ioc
