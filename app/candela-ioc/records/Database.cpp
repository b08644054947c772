// SPDX-License-Identifier: MIT
#include "Database.h"

#include "Conversion.h"

#include <algorithm>

namespace Candela::Ioc {

namespace {

constexpr qsizetype LongestName = 60;

bool isAllowedName(const QByteArray &name)
{
    if (name.isEmpty() || name.size() > LongestName)
        return false;
    return std::none_of(name.begin(), name.end(), [](char c) {
        return uchar(c) <= ' ' || c == '.' || c == '"' || c == '\'' || c == '$' || c == 0x7f;
    });
}

} // namespace

DataType FieldAddress::type() const
{
    return longText ? DataType::Char : record->fieldType(field);
}

quint32 FieldAddress::capacity() const
{
    if (!longText)
        return record->fieldCapacity(field);
    return field == Field::VAL ? quint32(StringSize) : fieldInfo(field).textSize;
}

Reading FieldAddress::get() const
{
    if (!longText)
        return record->get(field);
    Reading reading = longTextReading(record->fieldText(field), capacity());
    reading.setAlarm(record->status(), record->severity());
    reading.setTime(record->time());
    return reading;
}

PutOutcome FieldAddress::put(const Reading &value) const
{
    return record->put(field, value);
}

Database::Database(QObject *parent)
    : QObject(parent)
    , m_defaults(new Attributes)
{
}

Database::~Database() = default;

Record *Database::add(RecordType type, const QByteArray &name, const AttributesPtr &attributes)
{
    if (!isAllowedName(name) || m_byName.contains(name))
        return nullptr;
    m_all.push_back(std::unique_ptr<Record>(new Record(*this, type, name)));
    Record *record = m_all.back().get();
    record->setAttributes(attributes.constData() ? attributes : m_defaults);
    m_order.push_back(record);
    m_byName.insert(name, record);
    return record;
}

bool Database::addAlias(Record &record, const QByteArray &alias)
{
    if (!isAllowedName(alias) || m_byName.contains(alias))
        return false;
    m_byName.insert(alias, &record);
    return true;
}

void Database::remove(Record &record)
{
    m_byName.removeIf([&](const auto &entry) { return entry.value() == &record; });
    m_order.erase(std::remove(m_order.begin(), m_order.end(), &record), m_order.end());
    record.setScan(ScanRate::Passive);
    Q_EMIT recordRemoved(&record);
}

Record *Database::find(QByteArrayView name) const
{
    return m_byName.value(QByteArray::fromRawData(name.data(), name.size()), nullptr);
}

FieldAddress Database::resolve(QByteArrayView channelName) const
{
    FieldAddress address;
    QByteArrayView name = channelName;
    if (name.endsWith('$')) {
        address.longText = true;
        name.chop(1);
    }
    const qsizetype dot = name.indexOf('.');
    Record *record = find(dot < 0 ? name : name.first(dot));
    if (!record)
        return {};
    // "REC." is VAL, as in EPICS.
    if (dot >= 0 && dot + 1 < name.size()) {
        const auto field = fieldFromName(record->type(), name.sliced(dot + 1));
        if (!field)
            return {};
        address.field = *field;
    }
    if (address.longText && record->fieldType(address.field) != DataType::String)
        return {};
    if (address.longText && record->fieldCapacity(address.field) != 1)
        return {};
    address.record = record;
    return address;
}

void Database::processInitial()
{
    for (Record *record : m_order) {
        if (record->constExtras().processAtInit)
            record->process();
    }
}

void Database::moveScan(Record &record, ScanRate from, ScanRate to)
{
    const auto isClocked = [](ScanRate rate) { return scanPeriodMs(rate) > 0; };
    if (isClocked(from)) {
        auto &list = m_scanned[size_t(from)];
        list.erase(std::remove(list.begin(), list.end(), &record), list.end());
        if (list.empty())
            Q_EMIT scanListChanged(from);
    }
    if (isClocked(to)) {
        auto &list = m_scanned[size_t(to)];
        list.push_back(&record);
        if (list.size() == 1)
            Q_EMIT scanListChanged(to);
    }
}

} // namespace Candela::Ioc
