// SPDX-License-Identifier: MIT
#pragma once

#include "Export.h"

#include <QString>

namespace Candela {

/// The native types of Channel Access, numbered as DBR types 0 to 6 (db_access.h).
enum class DataType : quint8 {
    String = 0, ///< 40 bytes, see StringSize.
    Short = 1,  ///< 16 bits with a sign (DBR_INT).
    Float = 2,  ///< 32 bits, IEEE.
    Enum = 3,   ///< 16 bits without a sign: the index of a label.
    Char = 4,   ///< 8 bits without a sign; arrays of them often hold text.
    Long = 5,   ///< 32 bits with a sign: the widest integer that there is.
    Double = 6  ///< 64 bits, IEEE.
};

/// For tables that a DataType is the index of.
constexpr int DataTypeCount = 7;
/// Strings occupy 40 bytes with the terminating NUL, whatever they hold.
constexpr int StringSize = 40;

/// Bytes of one element on the wire.
constexpr int elementSize(DataType type)
{
    constexpr int sizes[DataTypeCount] = {StringSize, 2, 4, 2, 1, 4, 8};
    return sizes[int(type)];
}

/// "STRING", "SHORT", "FLOAT", "ENUM", "CHAR", "LONG", "DOUBLE".
CANDELA_EXPORT QString dataTypeName(DataType type);

/// Everything but strings; an enum counts by its index.
constexpr bool isNumeric(DataType type)
{
    return type != DataType::String;
}
/// FLOAT and DOUBLE; the others are integers or strings.
constexpr bool isFloating(DataType type)
{
    return type == DataType::Float || type == DataType::Double;
}

} // namespace Candela
