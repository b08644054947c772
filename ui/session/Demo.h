// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

namespace Candela {

/// The simulated building: candela-ioc in its own process on a free loopback port. It ends with this object,
/// and by its parent pipe even if the desktop crashes. One that dies is started again at the same port, so
/// that channels come back by themselves.
class Demo : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Starting, Running, Failed };
    Q_ENUM(State)

    explicit Demo(QObject *parent = nullptr);
    ~Demo() override;

    /// Beside the application or in PATH; empty if neither.
    static QString findExecutable();
    /// The site that comes with Candela: in the source tree, or installed; empty if neither.
    static QString findSiteFile();

    State state() const { return m_state; }
    quint16 port() const { return m_port; }

    /// Returns at once; started() or failed() follows. Does nothing while it starts or runs. Empty paths
    /// stand for what the functions above find.
    void start(const QString &executable = {}, const QString &siteFile = {});
    void stop();

Q_SIGNALS:
    void started(quint16 port, int pvCount, const QString &name);
    /// One sentence for a person; the demo is not running.
    void failed(const QString &reason);
    /// It died and comes back by itself.
    void restarting(const QString &reason);

private:
    void launch(quint16 port);
    void readOutput();
    void onFinished(int exitCode, QProcess::ExitStatus status);
    void fail(const QString &reason);
    QString lastWords() const;

    QProcess m_process;
    QTimer m_startLimit;
    QElapsedTimer m_sinceRestart;
    int m_restarts = 0;
    State m_state = State::Idle;
    quint16 m_port = 0;
    QString m_executable;
    QString m_siteFile;
    QByteArray m_errors; ///< The end of what it wrote to standard error.
};

} // namespace Candela
