// SPDX-License-Identifier: MIT
#include "Record.h"

#include "Conversion.h"
#include "Database.h"

#include <QTimer>

#include <algorithm>
#include <cmath>

namespace Candela::Ioc {

namespace {

DataType valType(RecordType type)
{
    if (isLong(type))
        return DataType::Long;
    if (isEnumerated(type))
        return DataType::Enum;
    if (isText(type))
        return DataType::String;
    return DataType::Double;
}

} // namespace

Record::Record(Database &database, RecordType type, QByteArray name)
    : m_database(&database)
    , m_name(std::move(name))
    , m_type(type)
    , m_elementType(valType(type))
{
}

Record::~Record() = default;

Record::Extras &Record::extras()
{
    if (!m_extras)
        m_extras = std::make_unique<Extras>();
    return *m_extras;
}

const Record::Extras &Record::constExtras() const
{
    static const Extras none;
    return m_extras ? *m_extras : none;
}

QString Record::text() const
{
    if (isEnumerated(m_type)) {
        const auto &labels = m_attributes.constData()->labels;
        const auto state = qsizetype(m_value);
        return state < labels.size() ? QString::fromUtf8(labels.at(state)) : QString::number(state);
    }
    return QString::fromUtf8(textOf(get(Field::VAL)));
}

void Record::setValue(double value, EpicsTime time)
{
    if (isText(m_type) || m_type == RecordType::Waveform)
        takeVal(convertForVal(numberReading(DataType::Double, value)).value_or(Reading()));
    else if (std::isnan(value) && !isEnumerated(m_type))
        m_value = value;
    else
        takeVal(numberReading(m_elementType, isLong(m_type) ? std::round(value) : value));
    m_undefined = std::isnan(value);
    if (!m_processing)
        finishProcessing(time);
}

void Record::setText(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool longString = m_type == RecordType::Waveform && m_elementType == DataType::Char;
    const auto converted = convertForVal(longString ? longTextReading(utf8, m_capacity) : textReading(utf8));
    if (!converted)
        return;
    takeVal(*converted);
    m_undefined = false;
    if (!m_processing)
        finishProcessing(EpicsTime::now());
}

void Record::setArray(const QList<double> &elements)
{
    const auto converted = convertForVal(Reading::fromDoubles(elements));
    if (!converted)
        return;
    takeVal(*converted);
    m_undefined = false;
    if (!m_processing)
        finishProcessing(EpicsTime::now());
}

void Record::setArray(const QStringList &elements)
{
    const auto converted = convertForVal(textsReading(elements));
    if (!converted)
        return;
    takeVal(*converted);
    m_undefined = false;
    if (!m_processing)
        finishProcessing(EpicsTime::now());
}

void Record::setDeviceAlarm(AlarmStatus status, Severity severity)
{
    m_deviceStatus = severity == Severity::None ? AlarmStatus::NoAlarm : status;
    m_deviceSeverity = m_deviceStatus == AlarmStatus::NoAlarm ? Severity::None : severity;
    if (!m_processing)
        finishProcessing(EpicsTime::now());
}

void Record::setDescription(const QString &text)
{
    m_description = cutText(text.toUtf8(), 40);
}

void Record::setCapacity(DataType elementType, quint32 elements)
{
    Q_ASSERT(m_type == RecordType::Waveform);
    m_elementType = elementType;
    m_capacity = std::max<quint32>(1, elements);
    m_chunk = {};
    m_count = 0;
}

void Record::onPut(PutHandler handler)
{
    extras().putHandler = std::move(handler);
}

void Record::onProcess(ProcessHandler handler)
{
    extras().processHandler = std::move(handler);
}

void Record::finishPut()
{
    if (!m_busy)
        return;
    m_busy = false;
    Q_EMIT m_database->putFinished(this);
}

std::optional<Reading> Record::convertForVal(const Reading &value) const
{
    if (!value.isValid())
        return std::nullopt;
    if (m_type == RecordType::Waveform)
        return arrayOf(value, m_elementType, m_capacity);
    if (isText(m_type))
        return textReading(textOf(value));
    const Attributes &set = attributes();
    auto number = isEnumerated(m_type) ? stateOf(value, set.labels) : numberOf(value);
    if (!number)
        return std::nullopt;
    if (isOutput(m_type) && isAnalog(m_type) && set.drvh > set.drvl && !std::isnan(*number))
        number = std::clamp(*number, set.drvl, set.drvh);
    return numberReading(m_elementType, *number);
}

void Record::takeVal(const Reading &converted)
{
    if (!converted.isValid())
        return;
    if (m_type != RecordType::Waveform && !isText(m_type)) {
        m_value = converted.toDouble();
        return;
    }
    m_changed |= !get(Field::VAL).sameValue(converted);
    // The bytes get a chunk of their own: a reading may lie in a block that a circuit received.
    m_chunk = ChunkPtr::copyOf(converted.bytes(), size_t(converted.byteCount()));
    m_count = converted.count();
}

PutOutcome Record::put(Field field, const Reading &value)
{
    if (!isWritable(field))
        return PutOutcome::ReadOnly;
    if (m_disabled && field != Field::DISP)
        return PutOutcome::Disabled;
    if (field == Field::PROC) {
        process();
        return m_busy ? PutOutcome::Busy : PutOutcome::Done;
    }
    if (field != Field::VAL)
        return putOther(field, value) ? PutOutcome::Done : PutOutcome::BadValue;

    const auto converted = convertForVal(value);
    if (!converted)
        return PutOutcome::BadValue;
    PutOutcome outcome = PutOutcome::Done;
    if (m_extras && m_extras->putHandler) {
        outcome = m_extras->putHandler(*this, *converted);
        if (outcome != PutOutcome::Done && outcome != PutOutcome::Busy)
            return outcome;
    }
    takeVal(*converted);
    m_undefined = m_elementType == DataType::Double && isAnalog(m_type) && std::isnan(m_value);
    m_busy |= outcome == PutOutcome::Busy;
    finishProcessing(EpicsTime::now());
    return m_busy ? PutOutcome::Busy : PutOutcome::Done;
}

void Record::process()
{
    if (m_processing)
        return;
    m_processing = true;
    m_undefined = isAnalog(m_type) && std::isnan(m_value);
    if (m_extras && m_extras->processHandler)
        m_extras->processHandler(*this);
    else if (m_extras)
        followInput();
    m_processing = false;
    finishProcessing(EpicsTime::now());
}

void Record::finishProcessing(EpicsTime time)
{
    m_time = time;
    checkAlarms();
    const auto events = quint8(resetAlarms() | deadbandEvents());
    if (events)
        post(Field::VAL, events);
    if (m_type == RecordType::Bo && m_value != 0 && attributes().high > 0)
        beginPulse();
    if (m_extras && !m_forwarding) {
        m_forwarding = true;
        followOutput();
        followForward();
        m_forwarding = false;
    }
}

/// A push button: back to 0 after HIGH seconds, which begin again with each put of 1.
void Record::beginPulse()
{
    constexpr double LongestPulse = 1e6;
    const auto milliseconds = int(std::min(attributes().high, LongestPulse) * 1000);
    const quint32 pulse = ++extras().pulses;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, m_database, [this, pulse] {
        if (pulse == extras().pulses && m_value != 0)
            setValue(0);
    });
}

void Record::removeMonitor(Monitor *monitor)
{
    const auto found = std::find(m_monitors.begin(), m_monitors.end(), monitor);
    if (found != m_monitors.end()) {
        *found = m_monitors.back();
        m_monitors.pop_back();
    }
}

void Record::post(Field field, quint8 why)
{
    for (Monitor *monitor : m_monitors) {
        if (monitor->field == field && (monitor->events & why))
            monitor->changed(*this, why);
    }
}

void Record::postToAll(quint8 why)
{
    for (Monitor *monitor : m_monitors) {
        if (monitor->events & why)
            monitor->changed(*this, why);
    }
}

} // namespace Candela::Ioc
