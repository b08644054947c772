// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Candela {

/// Puts these bytes in the place of a file: written beside it, brought to the disk, renamed. Whoever reads
/// finds the old file or the new one, also if the program is killed or there is no room. False, with the
/// system's reason
/// ("No space left on device"), if it could not be done; the old file is as it was then. Any thread.
bool replaceFile(const QString &path, const QByteArray &bytes, QString *why);

/// For files that are written piece by piece: open them unbuffered, so that a piece that finds no room says
/// why.
bool writeWhole(QIODevice *file, const QByteArray &bytes, QString *why);

} // namespace Candela
