// SPDX-License-Identifier: MIT
#pragma once

#include "../core/DetailedReading.h"

#include <QtGlobal>

namespace Candela {

/// DBR types: how a value and what is known of it lie in a payload. Code = 7 x class + native type.
enum class DbrClass : quint8 { Plain = 0, Status = 1, Time = 2, Graphic = 3, Control = 4 };

constexpr quint16 DbrPutAckT = 35;      ///< Written only: acknowledge transients.
constexpr quint16 DbrPutAckS = 36;      ///< Written only: acknowledge severity.
constexpr quint16 DbrStsAckString = 37; ///< Read only: alarm, what of it is acknowledged, value as a string.
constexpr quint16 DbrClassName = 38;    ///< Read only: the record type's name.
constexpr quint16 DbrLast = 38;

constexpr quint16 dbrType(DbrClass dbrClass, DataType native)
{
    return quint16(int(dbrClass) * DataTypeCount + int(native));
}
/// What READ_NOTIFY asks for.
constexpr quint16 dbrType(ReadForm form, DataType native)
{
    if (form == ReadForm::Time) [[likely]]
        return dbrType(DbrClass::Time, native);
    switch (form) {
    case ReadForm::Plain:
        return dbrType(DbrClass::Plain, native);
    case ReadForm::Status:
        return dbrType(DbrClass::Status, native);
    case ReadForm::Graphic:
        return dbrType(DbrClass::Graphic, native);
    case ReadForm::Control:
        return dbrType(DbrClass::Control, native);
    case ReadForm::AlarmAcknowledge:
        return DbrStsAckString;
    case ReadForm::ClassName:
        return DbrClassName;
    case ReadForm::Time:
        break;
    }
    return dbrType(DbrClass::Time, native);
}
constexpr bool isDbrType(quint16 type)
{
    return type <= DbrLast;
}
/// One of the 35 regular types; only these have a class and a native type.
constexpr bool isRegularDbr(quint16 type)
{
    return type < DbrPutAckT;
}
/// May be asked for by READ_NOTIFY and EVENT_ADD.
constexpr bool isReadableDbr(quint16 type)
{
    return isDbrType(type) && type != DbrPutAckT && type != DbrPutAckS;
}
/// May be sent by WRITE and WRITE_NOTIFY.
constexpr bool isWritableDbr(quint16 type)
{
    return type < DataTypeCount || type == DbrPutAckT || type == DbrPutAckS;
}
constexpr DbrClass dbrClass(quint16 type)
{
    return DbrClass(type / DataTypeCount);
}

/// The element type of the value part of any DBR type.
constexpr DataType dbrNative(quint16 type)
{
    if (type == DbrPutAckT || type == DbrPutAckS)
        return DataType::Enum; // a u16, whatever it means
    if (type == DbrStsAckString || type == DbrClassName)
        return DataType::String;
    return DataType(type % DataTypeCount);
}

/// Bytes in front of the value.
constexpr quint32 dbrValueOffset(quint16 type)
{
    constexpr quint16 offsets[DbrLast + 1] = {0,  0,  0,  0,   0,  0,  0,  // plain
                                              4,  4,  4,  4,   5,  4,  8,  // STS
                                              12, 14, 12, 14,  15, 12, 16, // TIME
                                              4,  24, 40, 422, 19, 36, 64, // GR
                                              4,  28, 48, 422, 21, 44, 80, // CTRL
                                              0,  0,  8,  0};
    return isDbrType(type) ? offsets[type] : 0;
}

/// Bytes of a payload with `count` elements, not padded; 64 bits, since a peer may claim any count.
constexpr quint64 dbrSize(quint16 type, quint32 count)
{
    return dbrValueOffset(type) + quint64(elementSize(dbrNative(type))) * count;
}

static_assert(dbrType(DbrClass::Time, DataType::Double) == 20);
static_assert(dbrType(DbrClass::Control, DataType::Double) == 34);
static_assert(dbrSize(dbrType(DbrClass::Time, DataType::Double), 1) == 24);
static_assert(dbrSize(dbrType(DbrClass::Time, DataType::String), 1) == 52);
static_assert(dbrSize(dbrType(DbrClass::Graphic, DataType::Enum), 1) == 424);
static_assert(dbrSize(dbrType(DbrClass::Control, DataType::Double), 1) == 88);
static_assert(dbrSize(DbrStsAckString, 1) == 48);

/// "DBR_TIME_DOUBLE", ...; "DBR_<number>" for one that is none.
QString dbrTypeName(quint16 type);

} // namespace Candela
