// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
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
    /// The building's clock at the start: ten in the morning of the last working day up to `now`, with people
    /// in the rooms, daylight and lamps at work. After a crash the building goes on where it was.
    static QDateTime workingMorning(const QDateTime &now);

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
    QDateTime m_morning;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceRestart;
    int m_restarts = 0;
    State m_state = State::Idle;
    quint16 m_port = 0;
    QString m_executable;
    QString m_siteFile;
    QByteArray m_errors; ///< The end of what it wrote to standard error.
};

} // namespace Candela
