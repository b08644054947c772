// SPDX-License-Identifier: MIT
#include "ioc/ServerThread.h"

namespace Candela::Ioc {

ServerConfig ServerThread::quietConfig()
{
    ServerConfig config;
    config.beacons = false;
    return config;
}

ServerThread::ServerThread(Fill fill, ServerConfig config)
    : m_config(std::move(config))
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("test server"));
    m_thread.start();
    call([&] {
        m_database = std::make_unique<Database>();
        if (fill)
            fill(*m_database);
    });
}

ServerThread::~ServerThread()
{
    call([this] {
        m_server.reset();
        m_database.reset();
        m_worker.moveToThread(nullptr);
    });
    m_thread.quit();
    m_thread.wait();
}

void ServerThread::call(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(&m_worker, work, Qt::BlockingQueuedConnection);
}

bool ServerThread::start()
{
    bool started = false;
    call([&] {
        m_server = std::make_unique<Server>(*m_database, m_config);
        started = m_server->start();
        if (started) {
            m_config.tcpPort = m_server->tcpPort();
            m_config.udpPort = m_server->udpPort();
            m_config.strictTcpPort = true;
        } else {
            m_error = m_server->errorString();
            m_server.reset();
        }
    });
    return started;
}

void ServerThread::stop()
{
    call([this] { m_server.reset(); });
}

void ServerThread::run(const std::function<void(Database &)> &work)
{
    call([&] { work(*m_database); });
}

void ServerThread::runServer(const std::function<void(Server &)> &work)
{
    call([&] {
        if (m_server)
            work(*m_server);
    });
}

void ServerThread::runBoth(const std::function<void(Database &, Server &)> &work)
{
    call([&] {
        if (m_server)
            work(*m_database, *m_server);
    });
}

void ServerThread::setValue(const QByteArray &record, double value)
{
    run([&](Database &database) {
        Record *found = database.find(record);
        Q_ASSERT(found);
        found->setValue(value);
    });
}

} // namespace Candela::Ioc
