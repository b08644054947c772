// SPDX-License-Identifier: MIT
#pragma once

#include "RecordType.h"

#include <QByteArrayView>
#include <QList>

namespace Candela::Ioc {

/// The fields of all record types together. Which type has which: see fieldInfo().
/// Text and severities of states are contiguous, so that they can be counted through.
enum class Field : quint8 {
    // clang-format off
    VAL, NAME, DESC, RTYP, SCAN, PINI, PHAS, PRIO, DTYP, ASG, FLNK, INP, OUT,
    STAT, SEVR, ACKS, ACKT, UDF, UDFS, DISP, PROC, PACT, TPRO,
    EGU, PREC, HOPR, LOPR, DRVH, DRVL, HIHI, HIGH, LOW, LOLO, HHSV, HSV, LSV, LLSV, HYST, MDEL, ADEL,
    MLST, ALST, LALM,
    ZNAM, ONAM, ZSV, OSV,
    ZRST, ONST, TWST, THST, FRST, FVST, SXST, SVST, EIST, NIST, TEST, ELST, TVST, TTST, FTST, FFST,
    ZRSV, ONSV, TWSV, THSV, FRSV, FVSV, SXSV, SVSV, EISV, NISV, TESV, ELSV, TVSV, TTSV, FTSV, FFSV,
    UNSV, COSV,
    NELM, NORD, FTVL, MPST, APST
    // clang-format on
};
constexpr int FieldCount = int(Field::APST) + 1;

constexpr Field operator+(Field f, int n)
{
    return Field(int(f) + n);
}
constexpr bool isBetween(Field f, Field first, Field last)
{
    return f >= first && f <= last;
}

/// The choices that an ENUM field other than VAL offers.
enum class Menu : quint8 { None, Severity, Status, Scan, YesNo, ProcessAtInit, FieldType, Post, Priority };
/// The words of a menu, in the order of their numbers.
const QList<QByteArray> &menuLabels(Menu menu);

/// What never changes about a field.
struct FieldInfo
{
    const char *name = nullptr;
    DataType type =
        DataType::String;  ///< Native type over Channel Access. VAL and limits depend on the record.
    bool writable = false; ///< May clients write it?
    bool property = false; ///< Does a change of it post DBE_PROPERTY?
    Menu menu = Menu::None;
    quint8 textSize = 0; ///< STRING fields: bytes with the NUL that a "NAME.DESC$" offers.
};

const FieldInfo &fieldInfo(Field field);
/// Does the record type have this field?
bool hasField(RecordType type, Field field);
/// "HIHI" -> Field::HIHI, if the record type has it.
std::optional<Field> fieldFromName(RecordType type, QByteArrayView name);

} // namespace Candela::Ioc
