// SPDX-License-Identifier: MIT
#include "Record.h"

#include <cmath>

// Alarms and deadbands, as the EPICS records do them (recGbl.c, aiRecord.c).
namespace Candela::Ioc {

namespace {

/// Has `value` moved more than `deadband` from `last`? Then last follows.
bool leavesDeadband(double *last, double value, double deadband)
{
    bool leaves = false;
    if (std::isnan(value) != std::isnan(*last))
        leaves = true;
    else if (!std::isnan(value))
        leaves = deadband < 0 || (value != *last && !(std::abs(*last - value) <= deadband));
    else
        leaves = deadband < 0;
    if (leaves)
        *last = value;
    return leaves;
}

} // namespace

void Record::raise(AlarmStatus status, Severity severity)
{
    if (severity > m_newSeverity) {
        m_newSeverity = severity;
        m_newStatus = status;
    }
}

void Record::checkAlarms()
{
    m_newStatus = AlarmStatus::NoAlarm;
    m_newSeverity = Severity::None;
    if (m_undefined)
        raise(AlarmStatus::Udf, attributes().undefined);
    else if (isAnalog(m_type))
        checkLimits();
    else if (isEnumerated(m_type))
        checkStates();
    raise(m_deviceStatus, m_deviceSeverity);
}

void Record::checkLimits()
{
    const Attributes &set = attributes();
    const double value = m_value;
    // A limit that raised the alarm last time is held until the value is HYST inside of it.
    const auto above = [&](double limit) {
        return value >= limit || (m_lastAlarm == limit && value >= limit - set.hysteresis);
    };
    const auto below = [&](double limit) {
        return value <= limit || (m_lastAlarm == limit && value <= limit + set.hysteresis);
    };
    const auto hold = [&](double limit, AlarmStatus status, Severity severity) {
        raise(status, severity);
        m_lastAlarm = limit;
    };
    if (set.hhsv != Severity::None && above(set.hihi))
        return hold(set.hihi, AlarmStatus::HiHi, set.hhsv);
    if (set.llsv != Severity::None && below(set.lolo))
        return hold(set.lolo, AlarmStatus::LoLo, set.llsv);
    if (set.hsv != Severity::None && above(set.high))
        return hold(set.high, AlarmStatus::High, set.hsv);
    if (set.lsv != Severity::None && below(set.low))
        return hold(set.low, AlarmStatus::Low, set.lsv);
    m_lastAlarm = value;
}

void Record::checkStates()
{
    const Attributes &set = attributes();
    const auto state = size_t(m_value);
    const size_t known = isBinary(m_type) ? 2 : set.stateSeverities.size();
    if (state < known)
        raise(AlarmStatus::State, set.stateSeverities[state]);
    else if (isMultiState(m_type))
        raise(AlarmStatus::State, set.unknownState);
    if (m_value != m_lastAlarm) {
        raise(AlarmStatus::Cos, set.changeOfState);
        m_lastAlarm = m_value;
    }
}

quint8 Record::resetAlarms()
{
    const bool severityChanged = m_newSeverity != m_severity;
    const bool statusChanged = m_newStatus != m_status;
    if (!severityChanged && !statusChanged)
        return 0;
    m_severity = m_newSeverity;
    m_status = m_newStatus;
    if (severityChanged)
        post(Field::SEVR, EventValue);
    post(Field::STAT, statusChanged ? EventAlarm | EventValue : EventAlarm);
    // ACKS remembers the worst that nobody has acknowledged; without ACKT it falls with the alarm.
    if (m_severity != Severity::None && (!m_ackTransient || m_severity >= m_unacknowledged) &&
        m_unacknowledged != m_severity) {
        m_unacknowledged = m_severity;
        post(Field::ACKS, EventValue);
    } else if (m_severity == Severity::None && !m_ackTransient && m_unacknowledged != Severity::None) {
        m_unacknowledged = Severity::None;
        post(Field::ACKS, EventValue);
    }
    return EventAlarm;
}

quint8 Record::deadbandEvents()
{
    const Attributes &set = attributes();
    quint8 events = 0;
    if (isAnalog(m_type)) {
        if (leavesDeadband(&m_lastMonitored, m_value, set.mdel))
            events |= EventValue;
        if (leavesDeadband(&m_lastArchived, m_value, set.adel))
            events |= EventLog;
        return events;
    }
    if (isEnumerated(m_type))
        return leavesDeadband(&m_lastMonitored, m_value, 0) ? EventValue | EventLog : 0;

    // The menus of the two kinds have their choices the other way round.
    const quint8 always = m_type == RecordType::Waveform ? 0 : 1;
    if (m_changed || set.mpst == always)
        events |= EventValue;
    if (m_changed || set.apst == always)
        events |= EventLog;
    m_changed = false;
    return events;
}

void Record::acknowledge(Severity severity)
{
    if (severity < m_unacknowledged)
        return;
    m_unacknowledged = Severity::None;
    post(Field::ACKS, EventValue);
    post(Field::VAL, EventAlarm);
}

void Record::setTransientAcknowledge(bool on)
{
    if (on == m_ackTransient)
        return;
    m_ackTransient = on;
    post(Field::ACKT, EventValue);
    if (!on && m_unacknowledged > m_severity) {
        m_unacknowledged = m_severity;
        post(Field::ACKS, EventValue);
    }
    post(Field::VAL, EventAlarm);
}

} // namespace Candela::Ioc
