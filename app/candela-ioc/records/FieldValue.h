// SPDX-License-Identifier: MIT
#pragma once

#include "core/Alarm.h"
#include "core/DataType.h"
#include "core/EpicsTime.h"

#include <QByteArray>

namespace Candela::Ioc {

/// What a field holds, or what a client wants to put into it. Cheap to copy: bytes are shared.
struct FieldValue
{
    DataType type = DataType::Double;
    quint32 count = 1;
    /// A scalar that is not a string (exact for every native type).
    double number = 0;
    /// A scalar STRING: UTF-8 text without a NUL. An array: `count` big-endian elements (strings 40 bytes
    /// each).
    QByteArray bytes;

    bool isArray() const { return count != 1 || (type != DataType::String && !bytes.isEmpty()); }

    static FieldValue ofNumber(DataType type, double number) { return {type, 1, number, {}}; }
    static FieldValue ofText(QByteArray text) { return {DataType::String, 1, 0, std::move(text)}; }
    static FieldValue ofArray(DataType type, quint32 count, QByteArray bigEndian)
    {
        return {type, count, 0, std::move(bigEndian)};
    }
    /// CHAR elements of a text, with its NUL: what "NAME.DESC$" reads.
    static FieldValue ofLongText(const QByteArray &text);

    bool operator==(const FieldValue &) const = default;
};

/// A value with the alarm and the time that it had: what goes to a client.
struct Snapshot
{
    FieldValue value;
    EpicsTime time;
    AlarmStatus status = AlarmStatus::NoAlarm;
    Severity severity = Severity::None;
};

} // namespace Candela::Ioc
