// SPDX-License-Identifier: MIT
#pragma once

#include "core/Alarm.h"
#include "core/Metadata.h"

#include <QByteArray>
#include <QList>
#include <QSharedData>

#include <array>

namespace Candela::Ioc {

/// The rarely written fields of a record: limits, units, labels, severities. Shared by all records that were
/// made alike (10,000 sensors have one), and copied when one of them is changed. Texts are UTF-8.
struct Attributes : QSharedData
{
    QByteArray units;     ///< EGU; 15 bytes are kept, 7 go onto the wire.
    qint16 precision = 0; ///< PREC
    double hopr = 0;
    double lopr = 0;
    double drvh = 0; ///< A put is clamped to [drvl, drvh] if drvh > drvl.
    double drvl = 0;
    double hihi = 0; ///< A limit counts only if its severity is not None.
    double high = 0; ///< Of a bo: the seconds after which it falls back to 0, if there are any.
    double low = 0;
    double lolo = 0;
    Severity hhsv = Severity::None;
    Severity hsv = Severity::None;
    Severity lsv = Severity::None;
    Severity llsv = Severity::None;
    double hysteresis = 0; ///< HYST: an alarm stays until the value is this far inside its limit.
    double mdel = 0; ///< VALUE events only for a change larger than this; negative: for every processing.
    double adel = 0; ///< The same for LOG events.
    QList<QByteArray> labels;                   ///< Binary 2, multi-state up to 16; at most 25 bytes each.
    std::array<Severity, 16> stateSeverities{}; ///< ZSV/OSV, or ZRSV..FFSV
    Severity unknownState = Severity::None;     ///< UNSV
    Severity changeOfState = Severity::None;    ///< COSV
    Severity undefined = Severity::Invalid;     ///< UDFS
    /// MPST and APST of texts and waveforms as their menu numbers them. 0 posts waveforms always, texts on
    /// change.
    quint8 mpst = 0;
    quint8 apst = 0;

    /// What channels say of VAL; made when it is first asked for. Belongs to Record::metadata().
    mutable MetadataPtr cachedMetadata;
};
using AttributesPtr = QSharedDataPointer<Attributes>;

} // namespace Candela::Ioc
