// SPDX-License-Identifier: MIT
#include "NetworkThread.h"

#include "../core/Logging.h"

namespace Candela::Net {

NetworkThread::NetworkThread(const Config &config)
    : m_shared(std::make_shared<Shared>())
    , m_thread(new QThread)
{
    m_shared->config = config;
    m_engine = new Engine(m_shared);
    m_engine->moveToThread(m_thread);
    // The engine's sockets must go in their own thread, before it ends.
    QObject::connect(m_engine, &Engine::closed, m_engine, &QObject::deleteLater);
    QObject::connect(
        m_engine, &QObject::destroyed, m_thread, [thread = m_thread] { thread->quit(); },
        Qt::DirectConnection);
    m_thread->setObjectName(QStringLiteral("candela-net"));
    m_thread->start();
}

NetworkThread::~NetworkThread()
{
    close();
}

void NetworkThread::post(CommandQueue::Order order)
{
    if (!m_closed && m_shared->commands.push(std::move(order)))
        m_engine->wake();
}

bool NetworkThread::close()
{
    if (m_closed)
        return !m_thread;
    post([](Engine &engine) { engine.close(); });
    m_closed = true;
    if (m_thread->wait(QDeadlineTimer(CloseTime))) {
        delete m_thread;
        m_thread = nullptr;
        return true;
    }
    qCWarning(lcContext) << "The network thread takes long to end; it is left to itself";
    m_shared->mailbox.setReceiver(nullptr);
    QObject::connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    return false;
}

} // namespace Candela::Net
