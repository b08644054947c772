// SPDX-License-Identifier: MIT
#include "Scanner.h"

#include "Database.h"

#include <QTimerEvent>

namespace Candela::Ioc {

Scanner::Scanner(Database &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
    connect(&m_database, &Database::scanListChanged, this, &Scanner::update);
}

void Scanner::start()
{
    m_running = true;
    for (int i = 0; i < ScanRateCount; ++i)
        update(ScanRate(i));
}

void Scanner::stop()
{
    m_running = false;
    for (QBasicTimer &timer : m_timers)
        timer.stop();
}

void Scanner::update(ScanRate rate)
{
    QBasicTimer &timer = m_timers[size_t(rate)];
    const int period = scanPeriodMs(rate);
    const bool wanted = m_running && period > 0 && !m_database.scanned(rate).empty();
    if (!wanted)
        timer.stop();
    else if (!timer.isActive())
        timer.start(period, Qt::PreciseTimer, this);
}

void Scanner::timerEvent(QTimerEvent *event)
{
    for (int i = 0; i < ScanRateCount; ++i) {
        if (m_timers[size_t(i)].timerId() != event->timerId())
            continue;
        // A copy: processing may change the SCAN rate of records, and so this list.
        const std::vector<Record *> due = m_database.scanned(ScanRate(i));
        for (Record *record : due)
            record->process();
        return;
    }
}

} // namespace Candela::Ioc
