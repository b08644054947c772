// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/AuditWriter.h"

#include "models/ReplaceFile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace Candela {

namespace {
constexpr int LockWaitMs = 2'000;
constexpr int StaleLockMs = 10'000;
} // namespace

AuditWriter::AuditWriter(const Place &place)
    : m_place(place)
    , m_retry(this)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &AuditWriter::flush);
}

QString AuditWriter::fileName(int number)
{
    return number == 0 ? QStringLiteral("writes.csv") : QStringLiteral("writes.%1.csv").arg(number);
}

void AuditWriter::setPlace(const Place &place)
{
    m_place = place;
    flush();
}

void AuditWriter::append(const QList<AuditEntry> &entries)
{
    m_waiting += entries;
    if (m_waiting.size() > MostWaiting) {
        m_dropped += int(m_waiting.size() - MostWaiting);
        m_waiting.remove(0, m_waiting.size() - MostWaiting);
    }
    // While it fails, the clock tries again: not every write of a busy building.
    if (!m_retry.isActive())
        flush();
}

void AuditWriter::flush()
{
    if (m_waiting.isEmpty())
        return;
    QByteArray lines;
    for (const AuditEntry &entry : std::as_const(m_waiting))
        lines += auditLine(entry);
    QString why;
    if (!write(lines, &why)) {
        m_retry.start(RetryMs);
        if (!std::exchange(m_failing, true))
            Q_EMIT failed(why);
        return;
    }
    m_retry.stop();
    m_waiting.clear();
    if (std::exchange(m_failing, false))
        Q_EMIT recovered(std::exchange(m_dropped, 0));
}

bool AuditWriter::write(const QByteArray &lines, QString *why)
{
    const QDir folder(m_place.folder);
    if (!QDir().mkpath(m_place.folder)) {
        *why = tr("the folder cannot be made");
        return false;
    }
    QLockFile lock(folder.filePath(QStringLiteral("writes.lock")));
    lock.setStaleLockTime(StaleLockMs);
    // Without the lock (somebody holds it for seconds) appending is still safe; only renaming is not.
    const bool locked = lock.tryLock(LockWaitMs);
    QFile file(folder.filePath(fileName(0)));
    if (locked && file.size() > 0 && file.size() + lines.size() > m_place.fileBytes)
        rotate();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        *why = file.errorString();
        return false;
    }
    const qint64 before = file.size();
    QByteArray block;
    if (before == 0) {
        block = auditHeader();
    } else {
        // A program that was killed, or a full disk, may have left half a line.
        char last = '\n';
        if (file.seek(before - 1) && file.read(&last, 1) == 1 && last != '\n')
            block = "\n";
    }
    block += lines;
    if (!writeWhole(&file, block, why)) {
        if (locked)
            file.resize(before);
        return false;
    }
    return true;
}

void AuditWriter::rotate()
{
    const QDir folder(m_place.folder);
    // Those beyond the limit go, also when it was larger before.
    for (int number = m_place.oldFiles; QFile::exists(folder.filePath(fileName(number))); ++number)
        QFile::remove(folder.filePath(fileName(number)));
    for (int number = m_place.oldFiles - 1; number >= 0; --number)
        QFile::rename(folder.filePath(fileName(number)), folder.filePath(fileName(number + 1)));
}

} // namespace Candela
