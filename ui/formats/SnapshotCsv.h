// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableFile.h"

#include <QByteArray>

namespace Candela {

/// What the save-and-restore of Phoebus exports and imports, *.csv: a head of comments ("# Date:" with its
/// value in the next line), then named columns. A configuration has PV, READBACK and READ_ONLY; a snapshot
/// PV, SELECTED, TIMESTAMP (seconds, a point, and nanoseconds, which its exporter does not pad with zeros),
/// STATUS, SEVERITY, VALUE_TYPE, VALUE, READBACK, READBACK_VALUE, DELTA and READ_ONLY. Arrays are [1;2;3], a
/// state is 1~[Off;On].
///
/// A readback becomes a row of its own, not checked; what is read-only is not checked. A DELTA that is a
/// number is the row's tolerance.
TableFile readSnapshotCsv(const QByteArray &bytes, const QString &fileName);

/// A snapshot if any row has a saved value, else a configuration.
QByteArray writeSnapshotCsv(const PvTableSheet &sheet, FileProblems *problems);

/// True if the first line that is no comment names the columns of such a file.
bool isSnapshotCsv(const QByteArray &bytes);

} // namespace Candela
