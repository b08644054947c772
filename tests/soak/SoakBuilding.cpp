// SPDX-License-Identifier: GPL-3.0-or-later
#include "SoakBuilding.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <cstdio>

SoakBuilding::SoakBuilding(const QString &program, int sensors, double rate, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_arguments{QStringLiteral("--sensors"), QString::number(sensors), QStringLiteral("--rate"),
                  QString::number(rate), QStringLiteral("--parent-pipe")}
    , m_sensors(sensors)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

SoakBuilding::~SoakBuilding()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(3000))
        m_process.kill();
    m_process.waitForFinished(3000);
}

bool SoakBuilding::start()
{
    if (m_names.isEmpty()) {
        QProcess list;
        list.start(m_program,
                   {QStringLiteral("--sensors"), QString::number(m_sensors), QStringLiteral("--list")});
        list.closeWriteChannel();
        if (!list.waitForFinished(60'000))
            return false;
        m_names =
            QString::fromUtf8(list.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    begin();
    QByteArray line;
    QElapsedTimer clock;
    clock.start();
    static const QRegularExpression serving(QStringLiteral("127\\.0\\.0\\.1:(\\d+)"));
    while (clock.elapsed() < 60'000 && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(200);
        line += m_process.readAllStandardOutput();
        if (const auto match = serving.match(QString::fromUtf8(line)); match.hasMatch()) {
            m_port = match.captured(1).toUShort();
            connect(&m_process, &QProcess::finished, this, &SoakBuilding::begin);
            connect(&m_process, &QProcess::readyReadStandardOutput, this,
                    [this] { m_process.readAllStandardOutput(); });
            connect(&m_process, &QProcess::readyReadStandardError, this,
                    [this] { m_process.readAllStandardError(); });
            return true;
        }
    }
    std::fprintf(stderr, "%s does not start: %s\n", qPrintable(m_program),
                 m_process.readAllStandardError().constData());
    return false;
}

void SoakBuilding::restart()
{
    ++m_restarts;
    m_process.kill(); // begin() follows when it is gone
}

void SoakBuilding::begin()
{
    m_process.start(m_program, m_arguments + QStringList{QStringLiteral("--port"), QString::number(m_port)});
}

QStringList SoakBuilding::names(const QString &ending) const
{
    QStringList found;
    for (const QString &name : m_names) {
        if (name.endsWith(ending))
            found.append(name);
    }
    return found;
}

QStringList SoakBuilding::sensors() const
{
    static const QRegularExpression sensor(QStringLiteral(":(LUX|TMP|CO2|PWR|OCC)\\d+$"));
    return m_names.filter(sensor);
}
