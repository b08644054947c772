// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TableFile.h"

#include <QByteArray>

namespace Candela {

/// The PV table of Phoebus (and CS-Studio before it), *.pvs: XML,
///
///     <pvtable version="3.0"><timeout/><pvlist><pv>
///       <selected/><name/><tolerance/><saved_value_timestamp/>
///       <saved_value/> or <saved_array_value><item/>...</saved_array_value><completion/>
///     </pv></pvlist></pvtable>
///
/// as its PVTableXMLPersistence reads and writes it. Names that begin with '#' are comments there, too. A
/// <readback> of older files becomes a row of its own, not checked. Times are local.
TableFile readPvs(const QByteArray &bytes, const QString &fileName);

QByteArray writePvs(const PvTableSheet &sheet, FileProblems *problems);

} // namespace Candela
