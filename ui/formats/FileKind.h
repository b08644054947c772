// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace Candela {

enum class FileKind { Unknown, Workspace, Site, Pvs, Autosave, Strip, SnapshotCsv };

/// What a file is, by what it holds; by its name only where that says nothing. `bytes` may be its beginning,
/// a few thousand bytes of it.
FileKind fileKindOf(const QByteArray &bytes, const QString &fileName);

} // namespace Candela
