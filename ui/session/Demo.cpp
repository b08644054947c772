// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/Demo.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

namespace Candela {

namespace {
const QString Program = QStringLiteral("candela-ioc");
const QString SitePath = QStringLiteral("sites/aurora-house/site.json");
constexpr int StartLimitMs = 15'000;
constexpr int ShortestEndMs = 100;
constexpr int MaxRestarts = 3;             ///< Within
constexpr qint64 RestartWindowMs = 60'000; ///< this time.
constexpr qsizetype KeptErrorBytes = 4096;
} // namespace

Demo::Demo(QObject *parent)
    : QObject(parent)
{
    m_startLimit.setSingleShot(true);
    m_startLimit.setInterval(StartLimitMs);
    connect(&m_startLimit, &QTimer::timeout, this, [this] {
        fail(tr("The simulated building did not start within %1 s.").arg(StartLimitMs / 1000));
        m_process.kill();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Demo::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, [this] {
        m_errors.append(m_process.readAllStandardError());
        m_errors = m_errors.right(KeptErrorBytes);
    });
    connect(&m_process, &QProcess::finished, this, &Demo::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(tr("%1 could not be started: %2")
                     .arg(QDir::toNativeSeparators(m_executable), m_process.errorString()));
    });
}

Demo::~Demo()
{
    stop();
    // It ends at once when its pipe closes; a window that is closing does not wait for one that hangs.
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(ShortestEndMs)) {
        m_process.kill();
        m_process.waitForFinished(ShortestEndMs);
    }
}

QString Demo::findExecutable()
{
    const QString beside = QStandardPaths::findExecutable(Program, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(Program) : beside;
}

QString Demo::findSiteFile()
{
    const QString application = QCoreApplication::applicationDirPath();
    QStringList folders{application + QStringLiteral("/../share/candela"),
                        application + QStringLiteral("/../Resources")}; // of a bundle on macOS
#ifdef CANDELA_RESOURCES_DIR
    folders.append(QStringLiteral(CANDELA_RESOURCES_DIR));
#endif
    for (const QString &folder : std::as_const(folders)) {
        const QFileInfo file(QDir(folder), SitePath);
        if (file.isFile())
            return QDir::cleanPath(file.absoluteFilePath());
    }
    return {};
}

QDateTime Demo::workingMorning(const QDateTime &now)
{
    QDate day = now.date();
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return QDateTime(day, QTime(10, 0));
}

void Demo::start(const QString &executable, const QString &siteFile)
{
    if (m_state == State::Starting || m_state == State::Running)
        return;
    m_executable = executable.isEmpty() ? findExecutable() : executable;
    m_siteFile = siteFile.isEmpty() ? findSiteFile() : siteFile;
    if (m_executable.isEmpty()) {
        fail(tr("The simulated building needs the program %1, which is neither in %2 nor in PATH.")
                 .arg(Program, QDir::toNativeSeparators(QCoreApplication::applicationDirPath())));
        return;
    }
    m_restarts = 0;
    m_morning = workingMorning(QDateTime::currentDateTime());
    m_sinceStart.start();
    launch(0);
}

void Demo::launch(quint16 port)
{
    m_state = State::Starting;
    m_errors.clear();
    QStringList arguments{
        QStringLiteral("--port"), QString::number(port), QStringLiteral("--parent-pipe"),
        QStringLiteral("--start"),
        m_morning.addMSecs(m_sinceStart.elapsed()).toString(QStringLiteral("yyyy-MM-ddTHH:mm"))};
    if (!m_siteFile.isEmpty())
        arguments << QStringLiteral("--site") << m_siteFile;
    m_startLimit.start();
    m_sinceRestart.start();
    m_process.start(m_executable, arguments);
}

void Demo::readOutput()
{
    // candela-ioc: serving 5012 PVs of Aurora House on 127.0.0.1:41234
    static const QRegularExpression serving(
        QStringLiteral("^candela-ioc: serving (\\d+) PVs of (.*) on (?:[^ ]+):(\\d+)\\s*$"));
    while (m_process.canReadLine()) {
        const auto match = serving.match(QString::fromUtf8(m_process.readLine()));
        if (m_state != State::Starting || !match.hasMatch())
            continue;
        m_startLimit.stop();
        m_state = State::Running;
        m_port = match.captured(3).toUShort();
        Q_EMIT started(m_port, match.captured(1).toInt(), match.captured(2));
    }
}

void Demo::onFinished(int exitCode, QProcess::ExitStatus status)
{
    m_startLimit.stop();
    if (m_state == State::Idle || m_state == State::Failed)
        return;
    const QString how =
        status == QProcess::CrashExit ? tr("it crashed") : tr("it ended with exit code %1").arg(exitCode);
    const QString words = lastWords();
    const QString why = words.isEmpty() ? how : tr("%1: %2").arg(how, words);
    if (m_state == State::Starting && m_restarts == 0) {
        fail(tr("The simulated building could not start; %1").arg(why));
        return;
    }
    if (m_sinceRestart.elapsed() > RestartWindowMs)
        m_restarts = 0;
    if (++m_restarts > MaxRestarts) {
        fail(tr("The simulated building stopped again and again and is left alone now; %1").arg(why));
        return;
    }
    Q_EMIT restarting(tr("The simulated building stopped unexpectedly and is started again; %1").arg(why));
    launch(m_port);
}

QString Demo::lastWords() const
{
    const QList<QByteArray> lines = m_errors.trimmed().split('\n');
    return QString::fromUtf8(lines.last()).trimmed();
}

void Demo::fail(const QString &reason)
{
    m_startLimit.stop();
    m_state = State::Failed;
    Q_EMIT failed(reason);
}

void Demo::stop()
{
    m_startLimit.stop();
    m_state = State::Idle;
    if (m_process.state() == QProcess::NotRunning)
        return;
    // The closed pipe is the polite request; the destructor of QProcess sees to the rest.
    m_process.closeWriteChannel();
    m_process.terminate();
}

} // namespace Candela
