// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "NameFilter.h"

#include <QString>

#include <iterator>

namespace Candela {

/// What a row of the PV table can be, as a filter sees it. A row is several of these at once.
enum PvTableState : quint32 {
    PvTableInAlarm = 1,
    PvTableMinor = 2,
    PvTableMajor = 4,
    PvTableInvalid = 8,
    PvTableConnected = 16,
    PvTableDisconnected = 32, ///< Not connected, for whatever reason.
    PvTableNotFound = 64,
    PvTableChanged = 128, ///< Within the last seconds.
    PvTableDiffers = 256, ///< From its saved value.
    PvTableHasSaved = 512,
    PvTableChecked = 1024,
    PvTableFailed = 2048, ///< Its last write, and nobody has dismissed it.
    PvTableWritable = 4096
};

/// One word that the filter takes for a state.
struct PvTableStateWord
{
    const char *word; ///< As it is typed, in any language of the program: files keep it.
    quint32 state;
    const char *meaning; ///< For people, to be translated: pvTableStateMeaning().
};
extern const PvTableStateWord pvTableStateWords[13];

QString pvTableStateMeaning(const PvTableStateWord &word);
/// The same words for NameFilter.
const NameFilter::States &pvTableFilterStates();

} // namespace Candela
