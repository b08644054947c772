// SPDX-License-Identifier: GPL-3.0-or-later
#include "RecordFields.h"

#include "core/LocalName.h"

#include <QCoreApplication>
#include <QHash>

namespace Candela::RecordFields {

namespace {

struct Known
{
    const char *name;
    const char *meaning;
};

constexpr Known meanings[] = {
    {"DESC", QT_TRANSLATE_NOOP("RecordFields", "Description")},
    {"RTYP", QT_TRANSLATE_NOOP("RecordFields", "Record type")},
    {"DTYP", QT_TRANSLATE_NOOP("RecordFields", "Device support")},
    {"SCAN", QT_TRANSLATE_NOOP("RecordFields", "Processed when")},
    {"PHAS", QT_TRANSLATE_NOOP("RecordFields", "Order within a scan")},
    {"PINI", QT_TRANSLATE_NOOP("RecordFields", "Processed at the start")},
    {"PRIO", QT_TRANSLATE_NOOP("RecordFields", "Priority of processing")},
    {"EVNT", QT_TRANSLATE_NOOP("RecordFields", "Event that processes it")},
    {"DISV", QT_TRANSLATE_NOOP("RecordFields", "Disabled if DISA is")},
    {"DISA", QT_TRANSLATE_NOOP("RecordFields", "Disable input")},
    {"SDIS", QT_TRANSLATE_NOOP("RecordFields", "Disable link")},
    {"DISS", QT_TRANSLATE_NOOP("RecordFields", "Severity while disabled")},
    {"DISP", QT_TRANSLATE_NOOP("RecordFields", "Writing from outside is refused")},
    {"PROC", QT_TRANSLATE_NOOP("RecordFields", "Written: processes the record")},
    {"STAT", QT_TRANSLATE_NOOP("RecordFields", "Alarm status")},
    {"SEVR", QT_TRANSLATE_NOOP("RecordFields", "Alarm severity")},
    {"AMSG", QT_TRANSLATE_NOOP("RecordFields", "Alarm message")},
    {"ACKS", QT_TRANSLATE_NOOP("RecordFields", "Highest severity not acknowledged")},
    {"ACKT", QT_TRANSLATE_NOOP("RecordFields", "Past alarms need acknowledgement")},
    {"UDF", QT_TRANSLATE_NOOP("RecordFields", "Value undefined")},
    {"UDFS", QT_TRANSLATE_NOOP("RecordFields", "Severity while undefined")},
    {"PACT", QT_TRANSLATE_NOOP("RecordFields", "Being processed")},
    {"PUTF", QT_TRANSLATE_NOOP("RecordFields", "Processed by a write")},
    {"RPRO", QT_TRANSLATE_NOOP("RecordFields", "Will be processed again")},
    {"LCNT", QT_TRANSLATE_NOOP("RecordFields", "Times found busy")},
    {"TSE", QT_TRANSLATE_NOOP("RecordFields", "Source of the time stamp")},
    {"TSEL", QT_TRANSLATE_NOOP("RecordFields", "Link to the time stamp")},
    {"FLNK", QT_TRANSLATE_NOOP("RecordFields", "Processed next")},
    {"ASG", QT_TRANSLATE_NOOP("RecordFields", "Access security group")},
    {"TPRO", QT_TRANSLATE_NOOP("RecordFields", "Processing is traced")},
    {"INP", QT_TRANSLATE_NOOP("RecordFields", "Input link")},
    {"OUT", QT_TRANSLATE_NOOP("RecordFields", "Output link")},
    {"DOL", QT_TRANSLATE_NOOP("RecordFields", "Link to the wanted value")},
    {"OMSL", QT_TRANSLATE_NOOP("RecordFields", "Wanted value is taken from")},
    {"VAL", QT_TRANSLATE_NOOP("RecordFields", "Value")},
    {"RVAL", QT_TRANSLATE_NOOP("RecordFields", "Raw value")},
    {"OVAL", QT_TRANSLATE_NOOP("RecordFields", "Value that was sent out")},
    {"RBV", QT_TRANSLATE_NOOP("RecordFields", "Read back")},
    {"EGU", QT_TRANSLATE_NOOP("RecordFields", "Unit")},
    {"PREC", QT_TRANSLATE_NOOP("RecordFields", "Digits behind the point")},
    {"HOPR", QT_TRANSLATE_NOOP("RecordFields", "Upper end of the display")},
    {"LOPR", QT_TRANSLATE_NOOP("RecordFields", "Lower end of the display")},
    {"DRVH", QT_TRANSLATE_NOOP("RecordFields", "Upper limit of writes")},
    {"DRVL", QT_TRANSLATE_NOOP("RecordFields", "Lower limit of writes")},
    {"HIHI", QT_TRANSLATE_NOOP("RecordFields", "Upper alarm limit")},
    {"HIGH", QT_TRANSLATE_NOOP("RecordFields", "Upper warning limit")},
    {"LOW", QT_TRANSLATE_NOOP("RecordFields", "Lower warning limit")},
    {"LOLO", QT_TRANSLATE_NOOP("RecordFields", "Lower alarm limit")},
    {"HHSV", QT_TRANSLATE_NOOP("RecordFields", "Severity above HIHI")},
    {"HSV", QT_TRANSLATE_NOOP("RecordFields", "Severity above HIGH")},
    {"LSV", QT_TRANSLATE_NOOP("RecordFields", "Severity below LOW")},
    {"LLSV", QT_TRANSLATE_NOOP("RecordFields", "Severity below LOLO")},
    {"HYST", QT_TRANSLATE_NOOP("RecordFields", "Alarm hysteresis")},
    {"MDEL", QT_TRANSLATE_NOOP("RecordFields", "Change that monitors are told of")},
    {"ADEL", QT_TRANSLATE_NOOP("RecordFields", "Change that archivers are told of")},
    {"SMOO", QT_TRANSLATE_NOOP("RecordFields", "Smoothing")},
    {"LINR", QT_TRANSLATE_NOOP("RecordFields", "Conversion")},
    {"OROC", QT_TRANSLATE_NOOP("RecordFields", "Fastest change of the output")},
    {"IVOA", QT_TRANSLATE_NOOP("RecordFields", "What is done while invalid")},
    {"IVOV", QT_TRANSLATE_NOOP("RecordFields", "Value while invalid")},
    {"ZNAM", QT_TRANSLATE_NOOP("RecordFields", "Label of 0")},
    {"ONAM", QT_TRANSLATE_NOOP("RecordFields", "Label of 1")},
    {"ZSV", QT_TRANSLATE_NOOP("RecordFields", "Severity of 0")},
    {"OSV", QT_TRANSLATE_NOOP("RecordFields", "Severity of 1")},
    {"COSV", QT_TRANSLATE_NOOP("RecordFields", "Severity of a change")},
    {"CALC", QT_TRANSLATE_NOOP("RecordFields", "Expression")},
    {"NELM", QT_TRANSLATE_NOOP("RecordFields", "Elements there is room for")},
    {"NORD", QT_TRANSLATE_NOOP("RecordFields", "Elements there are")},
    {"FTVL", QT_TRANSLATE_NOOP("RecordFields", "Type of the elements")},
    {"SIML", QT_TRANSLATE_NOOP("RecordFields", "Link to the simulation mode")},
    {"SIOL", QT_TRANSLATE_NOOP("RecordFields", "Link to the simulated value")},
    {"SIMM", QT_TRANSLATE_NOOP("RecordFields", "Simulated")},
    {"SIMS", QT_TRANSLATE_NOOP("RecordFields", "Severity while simulated")},
};

constexpr char Shared[] =
    "DESC RTYP DTYP SCAN PINI PHAS EVNT PRIO DISV DISA SDIS DISS DISP PROC STAT SEVR AMSG "
    "NSTA NSEV ACKS ACKT UDF UDFS PACT PUTF RPRO LCNT TSE TSEL TPRO ASG FLNK";
constexpr char Limits[] =
    " EGU PREC HOPR LOPR HIHI HIGH LOW LOLO HHSV HSV LSV LLSV HYST MDEL ADEL LALM ALST MLST";
constexpr char WholeLimits[] =
    " EGU HOPR LOPR HIHI HIGH LOW LOLO HHSV HSV LSV LLSV HYST MDEL ADEL LALM ALST MLST";
constexpr char Simulation[] = " SIML SIOL SIMM SIMS";
constexpr char Output[] = " OUT DOL OMSL IVOA IVOV";
constexpr char States[] =
    " ZRST ONST TWST THST FRST FVST SXST SVST EIST NIST TEST ELST TVST TTST FTST FFST"
    " ZRVL ONVL TWVL THVL FRVL FVVL SXVL SVVL EIVL NIVL TEVL ELVL TVVL TTVL FTVL FFVL"
    " ZRSV ONSV TWSV THSV FRSV FVSV SXSV SVSV EISV NISV TESV ELSV TVSV TTSV FTSV FFSV UNSV COSV";
constexpr char Inputs[] =
    " INPA INPB INPC INPD INPE INPF INPG INPH INPI INPJ INPK INPL A B C D E F G H I J K L";

QString own(const QString &type)
{
    const auto join = [](std::initializer_list<const char *> parts) {
        QString all;
        for (const char *part : parts)
            all += QLatin1String(part);
        return all;
    };
    static const QHash<QString, QString> fields{
        {QStringLiteral("ai"),
         join({" VAL RVAL INP LINR EGUF EGUL AOFF ASLO SMOO ROFF ESLO EOFF", Limits, Simulation})},
        {QStringLiteral("ao"),
         join({" VAL OVAL RVAL RBV", Output,
               " DRVH DRVL OROC OIF PVAL LINR EGUF EGUL AOFF ASLO ROFF ESLO EOFF", Limits, Simulation})},
        {QStringLiteral("longin"), join({" VAL INP", WholeLimits, Simulation})},
        {QStringLiteral("longout"), join({" VAL", Output, " DRVH DRVL", WholeLimits, Simulation})},
        {QStringLiteral("int64in"), join({" VAL INP", WholeLimits, Simulation})},
        {QStringLiteral("int64out"), join({" VAL", Output, " DRVH DRVL", WholeLimits, Simulation})},
        {QStringLiteral("bi"), join({" VAL RVAL INP ZNAM ONAM ZSV OSV COSV MASK LALM MLST", Simulation})},
        {QStringLiteral("bo"),
         join({" VAL RVAL RBV", Output, " ZNAM ONAM ZSV OSV COSV MASK HIGH LALM MLST", Simulation})},
        {QStringLiteral("mbbi"), join({" VAL RVAL INP NOBT MASK SHFT AFTC", States, Simulation})},
        {QStringLiteral("mbbo"), join({" VAL RVAL RBV NOBT MASK SHFT", Output, States, Simulation})},
        {QStringLiteral("stringin"), join({" VAL OVAL INP MPST APST", Simulation})},
        {QStringLiteral("stringout"), join({" VAL OVAL", Output, " MPST APST", Simulation})},
        {QStringLiteral("lsi"), join({" VAL OVAL INP SIZV LEN MPST APST", Simulation})},
        {QStringLiteral("lso"), join({" VAL OVAL SIZV LEN", Output, " MPST APST", Simulation})},
        {QStringLiteral("waveform"),
         join({" VAL INP NELM NORD FTVL EGU PREC HOPR LOPR RARM BUSY MPST APST HASH", Simulation})},
        {QStringLiteral("aai"),
         join({" VAL INP NELM NORD FTVL EGU PREC HOPR LOPR MPST APST HASH", Simulation})},
        {QStringLiteral("aao"),
         join({" VAL OUT NELM NORD FTVL EGU PREC HOPR LOPR MPST APST HASH", Simulation})},
        {QStringLiteral("subArray"), join({" VAL INP NELM NORD FTVL MALM INDX EGU PREC HOPR LOPR"})},
        {QStringLiteral("compress"), join({" VAL INP ALG N NSAM NUSE OFF RES ILIL IHIL EGU PREC HOPR LOPR"})},
        {QStringLiteral("calc"), join({" VAL CALC", Inputs, Limits})},
        {QStringLiteral("calcout"),
         join({" VAL CALC OCAL OOPT DOPT ODLY OVAL OEVT OUT IVOA IVOV", Inputs, Limits})},
        {QStringLiteral("sel"), join({" VAL SELM SELN NVL", Inputs, Limits})},
        {QStringLiteral("sub"), join({" VAL INAM SNAM BRSV", Inputs, Limits})},
        {QStringLiteral("aSub"), join({" VAL INAM SNAM BRSV EFLG INPA INPB INPC INPD OUTA OUTB OUTC OUTD"})},
        {QStringLiteral("seq"),
         join({" VAL SELM SELN SELL OFFS SHFT DLY1 DOL1 DO1 LNK1 DLY2 DOL2 DO2 LNK2 DLY3 DOL3 DO3 LNK3"})},
        {QStringLiteral("fanout"), join({" VAL SELM SELN SELL OFFS SHFT LNK1 LNK2 LNK3 LNK4 LNK5 LNK6"})},
        {QStringLiteral("dfanout"),
         join({" VAL DOL OMSL SELM SELN SELL OUTA OUTB OUTC OUTD OUTE OUTF OUTG OUTH", Limits})},
        {QStringLiteral("event"), join({" VAL INP", Simulation})},
        {QStringLiteral("histogram"), join({" VAL NELM ULIM LLIM WDTH SGNL SVL CSTA CMD SDEL MDEL"})},
        {QStringLiteral("motor"),
         join({" VAL RBV DVAL DRBV RVAL RRBV DMOV MOVN STOP SPMG HLM LLM DHLM DLLM HLS LLS VELO VBAS VMAX "
               "ACCL BDST "
               "JVEL HOMF HOMR JOGF JOGR TWF TWR TWV DIR OFF FOFF MRES ERES RDBD RTRY MSTA CNEN OUT",
               Limits})},
    };
    const auto found = fields.constFind(type);
    return found == fields.constEnd() ? join({" VAL INP OUT EGU PREC HOPR LOPR DRVH DRVL HIHI HIGH LOW LOLO"})
                                      : *found;
}

} // namespace

QStringList of(const QString &recordType)
{
    QStringList fields =
        QString(QLatin1String(Shared) + own(recordType)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    fields.removeDuplicates();
    return fields;
}

QString meaning(const QString &field)
{
    static const QHash<QString, const char *> byName = [] {
        QHash<QString, const char *> map;
        for (const Known &known : meanings)
            map.insert(QLatin1String(known.name), known.meaning);
        return map;
    }();
    const char *text = byName.value(field);
    return text ? QCoreApplication::translate("RecordFields", text) : QString();
}

QString recordOf(const QString &pv)
{
    return LocalName::isLocal(pv) ? QString() : pv.section(QLatin1Char('.'), 0, 0);
}

} // namespace Candela::RecordFields
