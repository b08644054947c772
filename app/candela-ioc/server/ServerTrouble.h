// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

namespace Candela::Ioc {

class Database;
class Record;
class Server;

/// Lets people see how their clients take it when a server misbehaves. Adds to the database:
///
///     PREFIX:TROUBLE:STALL    seconds for which the server says nothing, while its connections stay
///     PREFIX:TROUBLE:SLOW     milliseconds by which everything is late; 0 ends it
///     PREFIX:TROUBLE:DROP     cuts all circuits; clients may come back at once
///     PREFIX:TROUBLE:RESTART  seconds for which the server is not there at all
/// Must not outlive the server or the database.
class ServerTrouble : public QObject
{
    Q_OBJECT

public:
    ServerTrouble(Server &server, Database &database, const QByteArray &prefix, QObject *parent = nullptr);
    ~ServerTrouble() override;

    /// Is this one of "stall:SECONDS", "slow:MILLISECONDS", "drop", "restart:SECONDS"?
    static bool knows(const QString &specification);
    /// Does it. False, with *error, for a wrong number.
    bool apply(const QString &specification, QString *error);

    void stall(double seconds);
    void setSlow(double milliseconds);
    void drop();
    void restart(double seconds);

private:
    void comeBack();

    static constexpr double Longest = 3600; ///< Seconds: nobody should have to look for the way back.

    Server &m_server;
    Record *m_stall;
    Record *m_slow;
    Record *m_drop;
    Record *m_restart;
    QTimer m_stallEnd;
    QTimer m_restartEnd;
};

} // namespace Candela::Ioc
