// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileKind.h"

#include "SnapshotCsv.h"

#include <QFileInfo>

namespace Candela {

FileKind fileKindOf(const QByteArray &bytes, const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    const QByteArray head = bytes.left(4096).trimmed();
    if (head.startsWith("StripConfig") || head.startsWith("Strip."))
        return FileKind::Strip;
    if (head.startsWith('<') && head.contains("<pvtable"))
        return FileKind::Pvs;
    if (head.startsWith("# save/restore"))
        return FileKind::Autosave;
    if (head.startsWith('{') && head.contains("\"candela-workspace\""))
        return FileKind::Workspace;
    if (suffix == QLatin1String("candela"))
        return FileKind::Workspace;
    if (suffix == QLatin1String("json"))
        return FileKind::Site;
    if (suffix == QLatin1String("pvs"))
        return FileKind::Pvs;
    if (suffix == QLatin1String("stp"))
        return FileKind::Strip;
    // autosave keeps older ones as .sav0, .sav1, .savB.
    if (suffix.startsWith(QLatin1String("sav")) && suffix.size() <= 4)
        return FileKind::Autosave;
    if (suffix == QLatin1String("csv") || isSnapshotCsv(bytes))
        return FileKind::SnapshotCsv;
    return FileKind::Unknown;
}

} // namespace Candela
