// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/RecoveryStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace Candela {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::RecoveryStore)
};
} // namespace

RecoveryStore::RecoveryStore(const QString &folder)
    : m_folder(folder)
{
}

RecoveryStore::~RecoveryStore() = default;

QString RecoveryStore::defaultFolder()
{
#ifdef Q_OS_UNIX
    // QStandardPaths knows it from Qt 6.7 on.
    QString state = QFile::decodeName(qgetenv("XDG_STATE_HOME"));
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + QStringLiteral("/.local/state");
    return QString(state + QStringLiteral("/candela"));
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/state");
#endif
}

QString RecoveryStore::fileOf(int number) const
{
    return QStringLiteral("%1/session-%2.candela").arg(m_folder).arg(number);
}

bool RecoveryStore::lock(int number)
{
    if (m_locks.contains(number))
        return true;
    auto lock = std::make_unique<QLockFile>(QStringLiteral("%1/session-%2.lock").arg(m_folder).arg(number));
    // A program may run for months.
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_locks.emplace(number, std::move(lock));
    return true;
}

QList<RecoveryStore::Left> RecoveryStore::takeLeft()
{
    QList<Left> left;
    for (int number = 1; number <= MostPrograms; ++number) {
        const QFileInfo file(fileOf(number));
        if (number == m_own || !file.exists() || !lock(number))
            continue;
        // Between the look and the lock its program may have ended in peace.
        if (QFileInfo::exists(file.filePath()))
            left.append({file.filePath(), file.lastModified()});
        else
            m_locks.erase(number);
    }
    std::sort(left.begin(), left.end(), [](const Left &a, const Left &b) { return a.at > b.at; });
    // Whoever never answers must not run out of places.
    while (left.size() > MostLeft)
        discard(left.takeLast().path);
    return left;
}

void RecoveryStore::discard(const QString &path)
{
    for (int number = 1; number <= MostPrograms; ++number) {
        if (number == m_own || fileOf(number) != path || !lock(number))
            continue;
        QFile::remove(path);
        m_locks.erase(number);
    }
}

QString RecoveryStore::path(QString *error)
{
    if (m_own > 0)
        return fileOf(m_own);
    if (!QDir().mkpath(m_folder)) {
        *error = Text::tr("%1 cannot be made").arg(QDir::toNativeSeparators(m_folder));
        return {};
    }
    for (int number = 1; number <= MostPrograms; ++number) {
        if (m_locks.contains(number) || QFileInfo::exists(fileOf(number)) || !lock(number))
            continue;
        // Files that were being written when their program was killed.
        const QString pattern = QFileInfo(fileOf(number)).fileName() + QStringLiteral(".*");
        const QStringList halves = QDir(m_folder).entryList({pattern}, QDir::Files);
        for (const QString &half : halves)
            QFile::remove(QString(m_folder + QLatin1Char('/') + half));
        m_own = number;
        return fileOf(number);
    }
    *error =
        Text::tr("%1 cannot be written, or too many programs use it").arg(QDir::toNativeSeparators(m_folder));
    return {};
}

void RecoveryStore::clear()
{
    if (m_own == 0)
        return;
    QFile::remove(fileOf(m_own));
    m_locks.erase(m_own);
    m_own = 0;
}

} // namespace Candela
