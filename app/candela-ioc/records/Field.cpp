// SPDX-License-Identifier: MIT
#include "Field.h"

#include <QHash>

namespace Candela::Ioc {

namespace {

constexpr quint8 LinkTextSize = 255;
constexpr bool Writable = true;
constexpr bool Fixed = false;
constexpr bool Property = true;
constexpr bool Plain = false;

constexpr FieldInfo text(const char *name, quint8 size, bool writable, bool property = Plain)
{
    return {name, DataType::String, writable, property, Menu::None, size};
}
constexpr FieldInfo number(const char *name, DataType type, bool writable, bool property = Plain)
{
    return {name, type, writable, property, Menu::None, 0};
}
constexpr FieldInfo limit(const char *name)
{
    return number(name, DataType::Double, Writable, Property);
}
constexpr FieldInfo choice(const char *name, Menu menu, bool writable = Writable)
{
    return {name, DataType::Enum, writable, Plain, menu, 0};
}
constexpr FieldInfo label(const char *name)
{
    return text(name, 26, Writable, Property);
}
constexpr FieldInfo severity(const char *name)
{
    return choice(name, Menu::Severity);
}

// In the order of the enumeration.
constexpr FieldInfo infos[] = {
    // clang-format off
    number("VAL", DataType::Double, Writable),
    text("NAME", 61, Fixed), text("DESC", 41, Writable), text("RTYP", 32, Fixed),
    choice("SCAN", Menu::Scan), choice("PINI", Menu::ProcessAtInit), number("PHAS", DataType::Short, Writable),
    choice("PRIO", Menu::Priority), text("DTYP", 40, Fixed), text("ASG", 29, Fixed),
    text("FLNK", LinkTextSize, Writable), text("INP", LinkTextSize, Fixed), text("OUT", LinkTextSize, Fixed),
    choice("STAT", Menu::Status, Fixed), choice("SEVR", Menu::Severity, Fixed),
    choice("ACKS", Menu::Severity, Fixed), choice("ACKT", Menu::YesNo, Fixed),
    number("UDF", DataType::Char, Writable), severity("UDFS"), number("DISP", DataType::Char, Writable),
    number("PROC", DataType::Char, Writable), number("PACT", DataType::Char, Fixed),
    number("TPRO", DataType::Char, Writable),
    text("EGU", 16, Writable, Property), number("PREC", DataType::Short, Writable, Property),
    limit("HOPR"), limit("LOPR"), limit("DRVH"), limit("DRVL"),
    limit("HIHI"), limit("HIGH"), limit("LOW"), limit("LOLO"),
    severity("HHSV"), severity("HSV"), severity("LSV"), severity("LLSV"),
    number("HYST", DataType::Double, Writable), number("MDEL", DataType::Double, Writable),
    number("ADEL", DataType::Double, Writable), number("MLST", DataType::Double, Fixed),
    number("ALST", DataType::Double, Fixed), number("LALM", DataType::Double, Fixed),
    label("ZNAM"), label("ONAM"), severity("ZSV"), severity("OSV"),
    label("ZRST"), label("ONST"), label("TWST"), label("THST"), label("FRST"), label("FVST"), label("SXST"),
    label("SVST"), label("EIST"), label("NIST"), label("TEST"), label("ELST"), label("TVST"), label("TTST"),
    label("FTST"), label("FFST"),
    severity("ZRSV"), severity("ONSV"), severity("TWSV"), severity("THSV"), severity("FRSV"), severity("FVSV"),
    severity("SXSV"), severity("SVSV"), severity("EISV"), severity("NISV"), severity("TESV"), severity("ELSV"),
    severity("TVSV"), severity("TTSV"), severity("FTSV"), severity("FFSV"),
    severity("UNSV"), severity("COSV"),
    number("NELM", DataType::Double, Fixed), number("NORD", DataType::Double, Fixed),
    choice("FTVL", Menu::FieldType, Fixed), choice("MPST", Menu::Post), choice("APST", Menu::Post),
    // clang-format on
};
static_assert(std::size(infos) == FieldCount);

const QHash<QByteArray, Field> &fieldsByName()
{
    static const QHash<QByteArray, Field> fields = [] {
        QHash<QByteArray, Field> map;
        for (int i = 0; i < FieldCount; ++i)
            map.insert(QByteArray(infos[i].name), Field(i));
        return map;
    }();
    return fields;
}

} // namespace

const QList<QByteArray> &menuLabels(Menu menu)
{
    static const QList<QByteArray> lists[] = {
        {},
        {"NO_ALARM", "MINOR", "MAJOR", "INVALID"},
        {"NO_ALARM", "READ", "WRITE",   "HIHI",    "HIGH",        "LOLO",        "LOW",  "STATE",
         "COS",      "COMM", "TIMEOUT", "HWLIMIT", "CALC",        "SCAN",        "LINK", "SOFT",
         "BAD_SUB",  "UDF",  "DISABLE", "SIMM",    "READ_ACCESS", "WRITE_ACCESS"},
        {"Passive", "Event", "I/O Intr", "10 second", "5 second", "2 second", "1 second", ".5 second",
         ".2 second", ".1 second"},
        {"NO", "YES"},
        {"NO", "YES", "RUN", "RUNNING", "PAUSE", "PAUSED"},
        {"STRING", "CHAR", "UCHAR", "SHORT", "USHORT", "LONG", "ULONG", "INT64", "UINT64", "FLOAT", "DOUBLE",
         "ENUM"},
        {"Always", "On Change"},
        {"LOW", "MEDIUM", "HIGH"},
    };
    return lists[int(menu)];
}

const FieldInfo &fieldInfo(Field field)
{
    return infos[int(field)];
}

bool hasField(RecordType type, Field field)
{
    using enum Field;
    const bool floating = type == RecordType::Ai || type == RecordType::Ao;
    const bool waveform = type == RecordType::Waveform;
    if (field <= FLNK || isBetween(field, STAT, TPRO))
        return true;
    switch (field) {
    case INP:
        return !isOutput(type);
    case OUT:
        return isOutput(type);
    case EGU:
    case HOPR:
    case LOPR:
        return isAnalog(type) || waveform;
    case PREC:
        return floating || waveform;
    case DRVH:
    case DRVL:
        return type == RecordType::Ao || type == RecordType::LongOut;
    case ALST:
        return isAnalog(type);
    case MLST:
    case LALM:
        return isAnalog(type) || isEnumerated(type);
    case HIGH:
        return isAnalog(type) || type == RecordType::Bo;
    case COSV:
        return isEnumerated(type);
    case UNSV:
        return isMultiState(type);
    case NELM:
    case NORD:
    case FTVL:
        return waveform;
    case MPST:
    case APST:
        return waveform || isText(type);
    default:
        break;
    }
    if (isBetween(field, HIHI, ADEL))
        return isAnalog(type);
    if (isBetween(field, ZNAM, OSV))
        return isBinary(type);
    return isMultiState(type); // ZRST..FFSV
}

std::optional<Field> fieldFromName(RecordType type, QByteArrayView name)
{
    const auto &fields = fieldsByName();
    const auto found = fields.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (found == fields.constEnd() || !hasField(type, *found))
        return std::nullopt;
    return *found;
}

} // namespace Candela::Ioc
