// SPDX-License-Identifier: MIT
#include "Conversion.h"
#include "Database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

// Every field but VAL: what it reads as, and what a put to it does.
namespace Candela::Ioc {

namespace {

using Double = double Attributes::*;
using SeverityMember = Severity Attributes::*;

Double doubleMember(Field field)
{
    switch (field) {
    case Field::HOPR:
        return &Attributes::hopr;
    case Field::LOPR:
        return &Attributes::lopr;
    case Field::DRVH:
        return &Attributes::drvh;
    case Field::DRVL:
        return &Attributes::drvl;
    case Field::HIHI:
        return &Attributes::hihi;
    case Field::HIGH:
        return &Attributes::high;
    case Field::LOW:
        return &Attributes::low;
    case Field::LOLO:
        return &Attributes::lolo;
    case Field::HYST:
        return &Attributes::hysteresis;
    case Field::MDEL:
        return &Attributes::mdel;
    case Field::ADEL:
        return &Attributes::adel;
    default:
        return nullptr;
    }
}

SeverityMember severityMember(Field field)
{
    switch (field) {
    case Field::HHSV:
        return &Attributes::hhsv;
    case Field::HSV:
        return &Attributes::hsv;
    case Field::LSV:
        return &Attributes::lsv;
    case Field::LLSV:
        return &Attributes::llsv;
    case Field::UNSV:
        return &Attributes::unknownState;
    case Field::COSV:
        return &Attributes::changeOfState;
    case Field::UDFS:
        return &Attributes::undefined;
    default:
        return nullptr;
    }
}

/// Which state a label or severity field belongs to; -1 for other fields.
int labelIndex(Field field)
{
    if (isBetween(field, Field::ZNAM, Field::ONAM))
        return int(field) - int(Field::ZNAM);
    if (isBetween(field, Field::ZRST, Field::FFST))
        return int(field) - int(Field::ZRST);
    return -1;
}

int stateSeverityIndex(Field field)
{
    if (isBetween(field, Field::ZSV, Field::OSV))
        return int(field) - int(Field::ZSV);
    if (isBetween(field, Field::ZRSV, Field::FFSV))
        return int(field) - int(Field::ZRSV);
    return -1;
}

int fieldTypeNumber(DataType type)
{
    constexpr int numbers[DataTypeCount] = {0, 3, 9, 11, 1, 5, 10};
    return numbers[int(type)];
}

std::optional<DataType> dataTypeOfFieldType(int number)
{
    using enum DataType;
    // USHORT travels as LONG, and what needs more than 31 bits as DOUBLE.
    constexpr DataType types[] = {String, Char,   Char,   Short, Long,   Long,
                                  Double, Double, Double, Float, Double, Enum};
    if (number < 0 || number >= int(std::size(types)))
        return std::nullopt;
    return types[number];
}

/// Limits of VAL as its channel tells them: NaN for an alarm limit without severity.
Metadata valMetadata(RecordType type, const Attributes &set)
{
    Metadata data;
    for (const QByteArray &label : set.labels)
        data.labels.append(QString::fromUtf8(label));
    if (isBinary(type) && !data.labels.isEmpty())
        data.labels.resize(2);
    data.units = QString::fromUtf8(set.units);
    data.precision = isLong(type) || isText(type) || isEnumerated(type) ? -1 : set.precision;
    if (isText(type) || isEnumerated(type))
        return data;
    const auto whenUsed = [](Severity severity, double limit) {
        return severity == Severity::None ? std::numeric_limits<double>::quiet_NaN() : limit;
    };
    const bool output = type == RecordType::Ao || type == RecordType::LongOut;
    data.display = {set.lopr, set.hopr};
    data.control = output ? Range{set.drvl, set.drvh} : data.display;
    data.warning = {whenUsed(set.lsv, set.low), whenUsed(set.hsv, set.high)};
    data.alarm = {whenUsed(set.llsv, set.lolo), whenUsed(set.hhsv, set.hihi)};
    return data;
}

/// Of the menus; made once for all threads.
MetadataPtr menuMetadata(Menu menu)
{
    static const QList<MetadataPtr> known = [] {
        QList<MetadataPtr> list;
        for (int i = 0; i <= int(Menu::Priority); ++i) {
            Metadata data;
            // GR_ENUM has room for 16 states; STAT has more.
            for (const QByteArray &label : menuLabels(Menu(i)).mid(0, 16))
                data.labels.append(QString::fromLatin1(label));
            list.append(std::make_shared<const Metadata>(std::move(data)));
        }
        return list;
    }();
    return known.at(int(menu));
}

} // namespace

DataType Record::fieldType(Field field) const
{
    if (field == Field::VAL)
        return m_elementType;
    if (field == Field::HIGH && m_type == RecordType::Bo)
        return DataType::Double; // seconds
    // Limits have the type of the value that they are compared with.
    if (doubleMember(field) || isBetween(field, Field::MLST, Field::LALM))
        return isLong(m_type) || isEnumerated(m_type) ? DataType::Long : DataType::Double;
    return fieldInfo(field).type;
}

bool Record::isWritable(Field field) const
{
    return !m_readOnly && fieldInfo(field).writable;
}

void Record::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    Q_EMIT m_database->accessChanged(this);
}

void Record::setScan(ScanRate rate)
{
    if (rate == m_scan)
        return;
    const ScanRate before = m_scan;
    m_scan = rate;
    m_database->moveScan(*this, before, rate);
}

QList<QByteArray> Record::labels(Field field) const
{
    return field == Field::VAL ? attributes().labels : menuLabels(fieldInfo(field).menu);
}

MetadataPtr Record::metadata(Field field) const
{
    const Attributes &set = attributes();
    if (!set.cachedMetadata)
        set.cachedMetadata = std::make_shared<const Metadata>(valMetadata(m_type, set));
    if (field == Field::VAL)
        return set.cachedMetadata;
    if (!doubleMember(field) && !isBetween(field, Field::MLST, Field::LALM))
        return menuMetadata(fieldInfo(field).menu);
    Metadata data = *set.cachedMetadata;
    data.warning = {};
    data.alarm = {};
    return std::make_shared<const Metadata>(std::move(data));
}

Reading Record::get(Field field) const
{
    Reading reading;
    if (field != Field::VAL)
        reading = getOther(field);
    else if (m_type == RecordType::Waveform)
        reading = Reading::array(m_elementType, m_count, m_chunk, m_chunk ? m_chunk->data() : nullptr);
    else if (isText(m_type))
        reading = m_chunk ? Reading::array(DataType::String, 1, m_chunk, m_chunk->data()) : textReading({});
    else
        reading = numberReading(m_elementType, m_value);
    reading.setAlarm(m_status, m_severity);
    reading.setTime(m_time);
    return reading;
}

QByteArray Record::fieldText(Field field) const
{
    if (const int state = labelIndex(field); state >= 0)
        return attributes().labels.value(state);
    switch (field) {
    case Field::NAME:
        return m_name;
    case Field::DESC:
        return m_description;
    case Field::RTYP:
        return recordTypeName(m_type);
    case Field::DTYP:
        return constExtras().deviceType.isEmpty() ? "Soft Channel" : constExtras().deviceType;
    case Field::ASG:
        return m_readOnly ? "READONLY" : constExtras().accessGroup;
    case Field::FLNK:
        return constExtras().forward;
    case Field::INP:
    case Field::OUT:
        return constExtras().link;
    case Field::EGU:
        return attributes().units;
    default:
        return textOf(get(field));
    }
}

Reading Record::getOther(Field field) const
{
    const auto number = [&](double value) { return numberReading(fieldType(field), value); };
    if (fieldInfo(field).type == DataType::String)
        return textReading(fieldText(field));
    const Attributes &set = attributes();
    if (const Double member = doubleMember(field))
        return number(set.*member);
    if (const SeverityMember member = severityMember(field))
        return number(int(set.*member));
    if (const int state = stateSeverityIndex(field); state >= 0)
        return number(int(set.stateSeverities[size_t(state)]));
    switch (field) {
    case Field::SCAN:
        return number(int(m_scan));
    case Field::PINI:
        return number(constExtras().processAtInit);
    case Field::PHAS:
        return number(constExtras().phase);
    case Field::PRIO:
        return number(constExtras().priority);
    case Field::STAT:
        return number(int(m_status));
    case Field::SEVR:
        return number(int(m_severity));
    case Field::ACKS:
        return number(int(m_unacknowledged));
    case Field::ACKT:
        return number(m_ackTransient);
    case Field::UDF:
        return number(m_undefined);
    case Field::DISP:
        return number(m_disabled);
    case Field::PACT:
        return number(m_busy);
    case Field::TPRO:
        return number(constExtras().tracing);
    case Field::PREC:
        return number(set.precision);
    case Field::MLST:
        return number(m_lastMonitored);
    case Field::ALST:
        return number(m_lastArchived);
    case Field::LALM:
        return number(m_lastAlarm);
    case Field::NELM:
        return number(m_capacity);
    case Field::NORD:
        return number(m_count);
    case Field::FTVL:
        return number(fieldTypeNumber(m_elementType));
    case Field::MPST:
        return number(set.mpst);
    case Field::APST:
        return number(set.apst);
    default:
        return number(0); // PROC
    }
}

void Record::changeAttributes(const std::function<void(Attributes &)> &change)
{
    Attributes &mine = *m_attributes; // A copy of its own, if others share them.
    mine.cachedMetadata.reset();
    change(mine);
    postToAll(EventProperty);
    if (!m_time.isNull())
        finishProcessing(m_time);
}

bool Record::putOther(Field field, const Reading &value)
{
    const Reading before = getOther(field);
    bool taken = false;
    if (fieldInfo(field).type == DataType::String) {
        taken = putText(field, cutText(textOf(value), fieldInfo(field).textSize - 1));
    } else if (fieldInfo(field).type == DataType::Enum) {
        const auto choice = stateOf(value, labels(field));
        taken = choice && *choice < double(labels(field).size()) &&
                putAttribute(field, numberReading(DataType::Enum, *choice));
    } else {
        const auto number = numberOf(value);
        taken = number && putAttribute(field, numberReading(fieldType(field), *number));
    }
    if (!taken || before.sameValue(getOther(field)))
        return taken;
    post(field, EventValue | EventLog);
    if (fieldInfo(field).property)
        postToAll(EventProperty);
    return true;
}

bool Record::putText(Field field, const QByteArray &text)
{
    if (const int state = labelIndex(field); state >= 0) {
        Attributes &set = *m_attributes;
        set.cachedMetadata.reset();
        if (set.labels.size() <= state)
            set.labels.resize(state + 1);
        set.labels[state] = text;
        while (!set.labels.isEmpty() && set.labels.constLast().isEmpty())
            set.labels.removeLast();
        return true;
    }
    switch (field) {
    case Field::DESC:
        m_description = text;
        return true;
    case Field::EGU:
        m_attributes->units = text;
        m_attributes->cachedMetadata.reset();
        return true;
    case Field::FLNK:
        extras().forward = text;
        return true;
    case Field::INP:
    case Field::OUT:
        extras().link = text;
        return true;
    case Field::DTYP:
        extras().deviceType = text;
        return true;
    case Field::ASG:
        m_readOnly = text == "READONLY";
        extras().accessGroup = text;
        return true;
    default:
        return false;
    }
}

bool Record::putAttribute(Field field, const Reading &value)
{
    const double number = value.toDouble();
    if (const Double member = doubleMember(field)) {
        (*m_attributes).*member = number;
        m_attributes->cachedMetadata.reset();
        return true;
    }
    if (const SeverityMember member = severityMember(field)) {
        (*m_attributes).*member = Severity(int(number));
        m_attributes->cachedMetadata.reset();
        return true;
    }
    if (const int state = stateSeverityIndex(field); state >= 0) {
        m_attributes->stateSeverities[size_t(state)] = Severity(int(number));
        return true;
    }
    switch (field) {
    case Field::SCAN:
        setScan(ScanRate(int(number)));
        return true;
    case Field::PINI:
        extras().processAtInit = number != 0;
        return true;
    case Field::PHAS:
        extras().phase = qint16(number);
        return true;
    case Field::PRIO:
        extras().priority = quint8(number);
        return true;
    case Field::UDF:
        m_undefined = number != 0;
        return true;
    case Field::DISP:
        m_disabled = number != 0;
        return true;
    case Field::TPRO:
        extras().tracing = number != 0;
        return true;
    case Field::PREC:
        m_attributes->precision = qint16(number);
        m_attributes->cachedMetadata.reset();
        return true;
    case Field::MPST:
        m_attributes->mpst = quint8(number);
        return true;
    case Field::APST:
        m_attributes->apst = quint8(number);
        return true;
    case Field::NELM:
        if (!(number >= 1 && number <= 16'000'000))
            return false;
        setCapacity(m_elementType, quint32(number));
        return true;
    case Field::FTVL: {
        const auto type = dataTypeOfFieldType(int(number));
        if (type)
            setCapacity(*type, m_capacity);
        return type.has_value();
    }
    default:
        return false;
    }
}

bool Record::load(Field field, const QByteArray &text)
{
    if (field == Field::NAME || field == Field::RTYP || isBetween(field, Field::STAT, Field::ACKT) ||
        isBetween(field, Field::MLST, Field::LALM) || field == Field::NORD || field == Field::PROC ||
        field == Field::PACT)
        return false;
    if (field == Field::VAL)
        return loadVal(text);
    // A constant in INP is the value to begin with.
    if (field == Field::INP && (text.startsWith('[') || parseNumber(text)) && !loadVal(text))
        return false;
    if (fieldInfo(field).type == DataType::String)
        return putText(field, cutText(text, fieldInfo(field).textSize - 1));
    return putOther(field, textReading(text));
}

bool Record::loadVal(const QByteArray &text)
{
    Reading value = textReading(text);
    if (m_type == RecordType::Waveform && text.startsWith('[')) {
        const QJsonArray array = QJsonDocument::fromJson(text).array();
        QStringList elements;
        for (const QJsonValue &element : array)
            elements.append(element.toVariant().toString());
        if (elements.isEmpty() && text.simplified() != "[]" && text.simplified() != "[ ]")
            return false;
        value = textsReading(elements);
    } else if (m_type == RecordType::Waveform && m_elementType == DataType::Char && !parseNumber(text)) {
        value = longTextReading(text, m_capacity);
    }
    const auto converted = convertForVal(value);
    if (!converted)
        return false;
    takeVal(*converted);
    m_lastMonitored = m_lastArchived = m_lastAlarm = m_value;
    m_changed = false;
    return true;
}

} // namespace Candela::Ioc
