// SPDX-License-Identifier: MIT
#pragma once

#include "core/DataType.h"

#include <QByteArray>

#include <optional>

namespace Candela::Ioc {

/// The kinds of records that this IOC knows, with the behaviour of the EPICS records of the same names.
enum class RecordType : quint8 { Ai, Ao, Bi, Bo, Mbbi, Mbbo, StringIn, StringOut, LongIn, LongOut, Waveform };
constexpr int RecordTypeCount = 11;

/// "ai", "mbbo", ...: as database files and RTYP write them.
QByteArray recordTypeName(RecordType type);
std::optional<RecordType> recordTypeFromName(QByteArrayView name);

/// VAL is a floating or whole number with alarm limits.
constexpr bool isAnalog(RecordType t)
{
    return t == RecordType::Ai || t == RecordType::Ao || t == RecordType::LongIn || t == RecordType::LongOut;
}
constexpr bool isLong(RecordType t)
{
    return t == RecordType::LongIn || t == RecordType::LongOut;
}
constexpr bool isBinary(RecordType t)
{
    return t == RecordType::Bi || t == RecordType::Bo;
}
constexpr bool isMultiState(RecordType t)
{
    return t == RecordType::Mbbi || t == RecordType::Mbbo;
}
constexpr bool isEnumerated(RecordType t)
{
    return isBinary(t) || isMultiState(t);
}
constexpr bool isText(RecordType t)
{
    return t == RecordType::StringIn || t == RecordType::StringOut;
}
constexpr bool isOutput(RecordType t)
{
    return t == RecordType::Ao || t == RecordType::Bo || t == RecordType::Mbbo ||
           t == RecordType::StringOut || t == RecordType::LongOut;
}

/// SCAN, numbered as menuScan.
enum class ScanRate : quint8 {
    Passive, ///< Processed by puts and PROC only.
    Event,   ///< Accepted; nothing triggers it.
    IoIntr,  ///< Processed by the simulation, whenever it has a new value.
    Second10,
    Second5,
    Second2,
    Second1,
    SecondHalf,
    SecondFifth,
    SecondTenth
};
constexpr int ScanRateCount = 10;
/// Milliseconds between two scans; 0 for the rates that no clock drives.
int scanPeriodMs(ScanRate rate);

} // namespace Candela::Ioc
