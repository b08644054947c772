// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Candela {

/// The fields of EPICS records, by the record type's name as the server tells it ("ai", "bo"): Channel Access
/// cannot list them, so a program must know what to ask for. Fields that all records share come first. Names
/// as in the EPICS record reference; a type that is not known gives the shared ones and those that nearly
/// every record has.
namespace RecordFields {

QStringList of(const QString &recordType);
/// What the field is for, in a few words; empty if that is not known.
QString meaning(const QString &field);
/// "REC" of "REC.HIGH"; empty for a PV of this program's own (loc://, sim://), which has no record.
QString recordOf(const QString &pv);

} // namespace RecordFields

} // namespace Candela
