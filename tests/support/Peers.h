// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QHostAddress>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QUdpSocket>

namespace Candela::Test {

/// A program of EPICS base, if it is installed: looked for in PATH and in $EPICS_BASE/bin/$EPICS_HOST_ARCH.
/// Empty if it is not; tests skip then.
inline QString epicsProgram(const QString &name)
{
    const QString inPath = QStandardPaths::findExecutable(name);
    if (!inPath.isEmpty())
        return inPath;
    const QString base = qEnvironmentVariable("EPICS_BASE");
    if (base.isEmpty())
        return {};
    const QString arch = qEnvironmentVariable("EPICS_HOST_ARCH", QStringLiteral("linux-x86_64"));
    return QStandardPaths::findExecutable(name, {base + QStringLiteral("/bin/") + arch});
}

/// A port that nobody has at the moment, neither by TCP nor by UDP.
inline quint16 freePort()
{
    for (int i = 0; i < 100; ++i) {
        QTcpServer tcp;
        QUdpSocket udp;
        if (tcp.listen(QHostAddress(QHostAddress::AnyIPv4)) &&
            udp.bind(QHostAddress(QHostAddress::AnyIPv4), tcp.serverPort()))
            return tcp.serverPort();
    }
    return 0;
}

/// An environment in which EPICS programs see only this host and the given ports.
inline QProcessEnvironment epicsEnvironment(quint16 serverPort, quint16 repeaterPort)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("EPICS_CA_ADDR_LIST"), QStringLiteral("127.0.0.1"));
    environment.insert(QStringLiteral("EPICS_CA_AUTO_ADDR_LIST"), QStringLiteral("NO"));
    environment.insert(QStringLiteral("EPICS_CA_SERVER_PORT"), QString::number(serverPort));
    environment.insert(QStringLiteral("EPICS_CA_REPEATER_PORT"), QString::number(repeaterPort));
    environment.insert(QStringLiteral("EPICS_CAS_SERVER_PORT"), QString::number(serverPort));
    environment.insert(QStringLiteral("EPICS_CAS_INTF_ADDR_LIST"), QStringLiteral("127.0.0.1"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_ADDR_LIST"), QStringLiteral("127.0.0.1"));
    environment.insert(QStringLiteral("EPICS_CAS_AUTO_BEACON_ADDR_LIST"), QStringLiteral("NO"));
    environment.insert(QStringLiteral("EPICS_CAS_BEACON_PORT"), QString::number(repeaterPort));
    return environment;
}

/// A child process that goes with its object.
class Peer
{
public:
    Peer(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments); // its standard input stays open: softIoc ends without
    }
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    Q_DISABLE_COPY_MOVE(Peer)

    bool isRunning() { return m_process.state() == QProcess::Running || m_process.waitForStarted(5000); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
};

} // namespace Candela::Test
