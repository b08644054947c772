// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Candela {

/// The native types of Channel Access, numbered as DBR types 0 to 6 (db_access.h).
enum class DataType : quint8 { String = 0, Short = 1, Float = 2, Enum = 3, Char = 4, Long = 5, Double = 6 };

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
QString dataTypeName(DataType type);

constexpr bool isNumeric(DataType type)
{
    return type != DataType::String;
}
constexpr bool isFloating(DataType type)
{
    return type == DataType::Float || type == DataType::Double;
}

} // namespace Candela
