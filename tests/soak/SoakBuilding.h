// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

/// candela-ioc as a process of its own: thousands of sensors that post at a rate. Started again on the same
/// port as often as one likes.
class SoakBuilding : public QObject
{
    Q_OBJECT
public:
    SoakBuilding(const QString &program, int sensors, double rate, QObject *parent = nullptr);
    ~SoakBuilding() override;

    /// Blocks until it serves; false, with the reason on standard error, if it does not.
    bool start();
    /// As a crash: no goodbye. It comes back by itself, and nothing waits for it.
    void restart();

    quint16 port() const { return m_port; }
    /// All names of the building that end like this: ":DIM".
    QStringList names(const QString &ending) const;
    /// Those of sensors.
    QStringList sensors() const;
    int restarts() const { return m_restarts; }

private:
    void begin();

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QStringList m_names;
    int m_sensors;
    quint16 m_port = 0;
    int m_restarts = 0;
};
