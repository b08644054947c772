// SPDX-License-Identifier: MIT
#include "Programs.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {
constexpr int Patience = 30'000;
}

QList<QByteArray> CliResult::lines() const
{
    QList<QByteArray> lines = out.split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

QList<QJsonObject> CliResult::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines()) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        objects.append(document.object());
    }
    return objects;
}

Cli::Cli(quint16 port)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("EPICS_CA_ADDR_LIST"), QStringLiteral("127.0.0.1:%1").arg(port));
    m_environment.insert(QStringLiteral("EPICS_CA_AUTO_ADDR_LIST"), QStringLiteral("NO"));
    m_environment.remove(QStringLiteral("EPICS_CA_NAME_SERVERS"));
}

void Cli::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(CANDELA_CLI), arguments);
}

CliResult Cli::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    start(process, arguments);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    CliResult result;
    if (!process.waitForFinished(Patience)) {
        process.kill();
        process.waitForFinished();
        result.err = "had to be killed";
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

Ioc::Ioc(const QString &databaseFile)
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(QStringLiteral(CANDELA_IOC),
                    {QStringLiteral("--db"), databaseFile, QStringLiteral("--port"), QStringLiteral("0"),
                     QStringLiteral("--parent-pipe")});
    static const QRegularExpression port(QStringLiteral(" on [0-9.]+:([0-9]+)"));
    QString said;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < Patience && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(1000);
        said += QString::fromUtf8(m_process.readAll());
        const auto match = port.match(said);
        if (match.hasMatch() && said.endsWith(QLatin1Char('\n'))) {
            m_port = quint16(match.captured(1).toUInt());
            return;
        }
    }
    qWarning("%s", qPrintable(said));
}

Ioc::~Ioc()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(Patience))
        m_process.kill();
    m_process.waitForFinished();
}
