// SPDX-License-Identifier: MIT
#include "NetworkThread.h"

#include "../core/Logging.h"

namespace Candela::Net {

NetworkThread::NetworkThread(const Config &config, bool inMemory)
    : m_shared(std::make_shared<Shared>())
    , m_inMemory(inMemory)
{
    m_shared->config = config;
    m_engine = new Engine(m_shared);
    if (m_inMemory) {
        m_engine->setInMemory();
        return;
    }
    m_thread = new QThread;
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
    if (m_closed)
        return;
    if (m_inMemory) {
        const Engine::Turn turn(*m_engine);
        order(*m_engine);
    } else if (m_shared->commands.push(std::move(order))) {
        m_engine->wake();
    }
}

bool NetworkThread::close()
{
    if (m_closed)
        return !m_thread;
    post([](Engine &engine) { engine.close(); });
    m_closed = true;
    if (m_inMemory) {
        // A continuation of one of its own futures may have closed it.
        if (m_engine->isBusy())
            m_engine->deleteLater();
        else
            delete m_engine;
        m_engine = nullptr;
        return true;
    }
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
