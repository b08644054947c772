// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableFile.h"

#include <QByteArray>

namespace Candela {

/// The files of synApps' autosave, *.sav, as its dbrestore.c reads them:
///
///     # save/restore V5.1	Automatically generated - DO NOT MODIFY - 130618-005710
///     ! 5 channel(s) not connected - or not all gets were successful
///     NAME value, to the end of the line
///     NAME @array@ { "1" "2" }
///     #NAME Search Issued
///     <END>
///
/// A file without its <END> was cut off: its rows are read, with a problem. All rows are checked, since they
/// are there to be restored.
TableFile readAutosave(const QByteArray &bytes, const QString &fileName);

/// Rows without a saved value become comments, with a problem each.
QByteArray writeAutosave(const PvTableSheet &sheet, FileProblems *problems);

} // namespace Candela
