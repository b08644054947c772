// SPDX-License-Identifier: GPL-3.0-or-later
#include "PvTableStates.h"

#include <QCoreApplication>

namespace Candela {

const PvTableStateWord pvTableStateWords[13] = {
    {"alarm", PvTableInAlarm, QT_TRANSLATE_NOOP("PvTableStates", "In alarm")},
    {"minor", PvTableMinor, QT_TRANSLATE_NOOP("PvTableStates", "Minor alarm")},
    {"major", PvTableMajor, QT_TRANSLATE_NOOP("PvTableStates", "Major alarm")},
    {"invalid", PvTableInvalid, QT_TRANSLATE_NOOP("PvTableStates", "Invalid")},
    {"connected", PvTableConnected, QT_TRANSLATE_NOOP("PvTableStates", "Connected")},
    {"disconnected", PvTableDisconnected, QT_TRANSLATE_NOOP("PvTableStates", "Not connected")},
    {"notfound", PvTableNotFound, QT_TRANSLATE_NOOP("PvTableStates", "Not found")},
    {"changed", PvTableChanged, QT_TRANSLATE_NOOP("PvTableStates", "Changed lately")},
    {"differs", PvTableDiffers, QT_TRANSLATE_NOOP("PvTableStates", "Differs from saved")},
    {"saved", PvTableHasSaved, QT_TRANSLATE_NOOP("PvTableStates", "Has a saved value")},
    {"checked", PvTableChecked, QT_TRANSLATE_NOOP("PvTableStates", "Checked")},
    {"failed", PvTableFailed, QT_TRANSLATE_NOOP("PvTableStates", "Write failed")},
    {"writable", PvTableWritable, QT_TRANSLATE_NOOP("PvTableStates", "Can be written")}};

QString pvTableStateMeaning(const PvTableStateWord &word)
{
    return QCoreApplication::translate("PvTableStates", word.meaning);
}

const NameFilter::States &pvTableFilterStates()
{
    static const NameFilter::States states = [] {
        NameFilter::States all;
        for (const PvTableStateWord &word : pvTableStateWords)
            all.insert(QString::fromLatin1(word.word), word.state);
        return all;
    }();
    return states;
}

} // namespace Candela
