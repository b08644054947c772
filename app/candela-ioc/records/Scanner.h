// SPDX-License-Identifier: MIT
#pragma once

#include "RecordType.h"

#include <QBasicTimer>
#include <QObject>

#include <array>

namespace Candela::Ioc {

class Database;

/// Processes the records that have a periodic SCAN rate; a rate without records costs nothing. Lives in the
/// thread of the database, which must outlive it.
class Scanner : public QObject
{
    Q_OBJECT

public:
    explicit Scanner(Database &database, QObject *parent = nullptr);

    void start();
    void stop();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void update(ScanRate rate);

    Database &m_database;
    std::array<QBasicTimer, ScanRateCount> m_timers;
    bool m_running = false;
};

} // namespace Candela::Ioc
