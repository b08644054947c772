// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/AuditEntry.h"

#include <QObject>
#include <QTimer>

namespace Candela {

/// Writes the audit log: <folder>/writes.csv, and the full ones of before as writes.1.csv (the newest) and so
/// on. Lives in a thread of its own; several programs may write the same log.
///
/// Entries are appended whole by a single call each time, under the lock file writes.lock while files are
/// renamed; what was appended survives the program. While the disk is full or the folder cannot be written,
/// entries wait in memory, and are dropped from the oldest on beyond MostWaiting.
class AuditWriter : public QObject
{
    Q_OBJECT
public:
    static constexpr int MostWaiting = 20'000;
    static constexpr int RetryMs = 5'000;

    struct Place
    {
        QString folder;
        qint64 fileBytes = 10'000'000;
        int oldFiles = 9;
    };

    explicit AuditWriter(const Place &place);

    /// "writes.csv", or "writes.3.csv" for the third oldest.
    static QString fileName(int number);

    void setPlace(const Place &place);
    void append(const QList<AuditEntry> &entries);

Q_SIGNALS:
    /// Once, until it works again.
    void failed(const QString &reason);
    void recovered(int dropped);

private:
    void flush();
    bool write(const QByteArray &lines, QString *why);
    void rotate();

    Place m_place;
    QList<AuditEntry> m_waiting;
    int m_dropped = 0;
    bool m_failing = false;
    QTimer m_retry;
};

} // namespace Candela
