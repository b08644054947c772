// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QProcess>

/// What a run of candela-cli left behind.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed, or had to be killed.
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const;
    QList<QJsonObject> objects() const; ///< Of --format json; empty if any line is none.
};

/// candela-cli, started the way a shell starts it.
class Cli
{
public:
    /// Port of the server that it looks for.
    explicit Cli(quint16 port = 1);
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Not waited for.
    void start(QProcess &process, const QStringList &arguments) const;

private:
    QProcessEnvironment m_environment;
};

/// candela-ioc with the records of a database file, on a free port.
class Ioc
{
public:
    explicit Ioc(const QString &databaseFile);
    ~Ioc();
    bool isRunning() const { return m_port != 0; }
    quint16 port() const { return m_port; }

private:
    QProcess m_process;
    quint16 m_port = 0;
};
