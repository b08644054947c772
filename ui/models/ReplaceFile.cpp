// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReplaceFile.h"

#include <QSaveFile>

namespace Candela {

bool writeWhole(QIODevice *file, const QByteArray &bytes, QString *why)
{
    for (qsizetype done = 0; done < bytes.size();) {
        // Where only a part finds room the next attempt has the reason.
        const qint64 written = file->write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0) {
            *why = file->errorString();
            return false;
        }
        done += qsizetype(written);
    }
    return true;
}

bool replaceFile(const QString &path, const QByteArray &bytes, QString *why)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        *why = file.errorString();
        return false;
    }
    if (!writeWhole(&file, bytes, why)) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit()) {
        *why = file.errorString();
        return false;
    }
    return true;
}

} // namespace Candela
