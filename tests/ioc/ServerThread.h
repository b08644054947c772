// SPDX-License-Identifier: MIT
#pragma once

#include "records/Database.h"
#include "server/Server.h"

#include <QThread>

#include <functional>
#include <memory>

namespace Candela::Ioc {

/// A Channel Access server for tests, in a thread of its own, on free loopback ports. Its members may be
/// called from the thread that made it; all of them wait until the server's thread has done what they ask
/// for.
///
///     ServerThread server([](Database &database) {
///         database.add(RecordType::Ai, "x")->setValue(1);
///         // Objects that shall live as long: new Building(..., &database)
///     });
///     QVERIFY2(server.start(), qPrintable(server.errorString()));
///     Context context(Config::loopback(server.port()));
class ServerThread
{
public:
    using Fill = std::function<void(Database &database)>;

    /// `fill` adds the records, in the server's thread. Beacons are off unless `config` says otherwise.
    explicit ServerThread(Fill fill = {}, ServerConfig config = quietConfig());
    ~ServerThread();
    ServerThread(const ServerThread &) = delete;
    ServerThread &operator=(const ServerThread &) = delete;

    /// Starts the server; again after stop(), on the same ports and with the same records.
    bool start();
    /// Cuts all circuits and frees the ports, as if the server had ended. Records stay as they are.
    void stop();
    QString errorString() const { return m_error; }
    /// What Config::loopback() and EPICS_CA_SERVER_PORT want.
    quint16 port() const { return m_config.udpPort; }
    quint16 tcpPort() const { return m_config.tcpPort; }

    /// Does something with the records, or the server, in their thread. runServer() does nothing while
    /// stopped.
    void run(const std::function<void(Database &database)> &work);
    void runServer(const std::function<void(Server &server)> &work);
    void runBoth(const std::function<void(Database &database, Server &server)> &work);
    /// Sets a numeric record from the simulation's side.
    void setValue(const QByteArray &record, double value);

    static ServerConfig quietConfig();

private:
    void call(const std::function<void()> &work);

    ServerConfig m_config;
    QThread m_thread;
    QObject m_worker; ///< Lives in the thread; calls go through it.
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Server> m_server;
    QString m_error;
};

} // namespace Candela::Ioc
