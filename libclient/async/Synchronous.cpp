// SPDX-License-Identifier: MIT
// The one place of the library that waits; for tests, see the header.
#include "Synchronous.h"

#include "../core/Logging.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>

namespace Candela {

namespace {

SynchronousMode *&innermost()
{
    static thread_local SynchronousMode *mode = nullptr;
    return mode;
}

bool waitWith(const std::function<bool()> &isOver, const std::function<void()> &work,
              std::chrono::milliseconds deadline)
{
    const QDeadlineTimer end(deadline);
    while (!isOver()) {
        if (end.hasExpired())
            return false;
        if (QCoreApplication::instance())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        work();
        if (!isOver())
            QThread::usleep(100);
    }
    return true;
}

} // namespace

SynchronousMode::SynchronousMode(std::chrono::milliseconds deadline)
    : m_deadline(deadline)
    , m_outer(innermost())
    , m_outerHook(Detail::waitHook())
{
    innermost() = this;
    Detail::waitHook() = &SynchronousMode::wait;
}

SynchronousMode::~SynchronousMode()
{
    innermost() = m_outer;
    Detail::waitHook() = m_outerHook;
}

void SynchronousMode::wait(const std::function<bool()> &isOver, const std::function<void()> &work)
{
    SynchronousMode *mode = innermost();
    if (waitWith(isOver, work, mode->m_deadline))
        return;
    // A slot may have ended the mode meanwhile.
    if (innermost() == mode)
        ++mode->m_missed;
    qCWarning(lcContext) << "A future was not finished within the deadline of the synchronous mode";
}

bool waitUntil(const std::function<bool()> &isOver, std::chrono::milliseconds deadline)
{
    return waitWith(
        isOver, [] {}, deadline);
}

} // namespace Candela
