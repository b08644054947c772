// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/AuditWriter.h"

#include <QObject>
#include <QPointer>

class QThread;

namespace Candela {

class Session;
class WriteHistory;

/// Keeps every write of a session in files, as the user's settings say where and how much. Files are written
/// in a thread of their own, at once, so that a killed program loses no more than the last moment. The first
/// of several failures is told by Session::message(); writing to PVs goes on all the same.
class AuditLog : public QObject
{
    Q_OBJECT
public:
    /// The session must outlive it; there is one log for a session.
    explicit AuditLog(Session *session);
    /// Notes what is still under way as closed, and waits for the last lines to be written, at most 2 s.
    ~AuditLog() override;

    QString folder() const { return m_place.folder; }
    /// All that the files hold, oldest first, at most the newest `most`. Takes its time: not for the GUI
    /// thread.
    static QList<AuditEntry> read(const QString &folder, int most);

Q_SIGNALS:
    /// This program's writes, as they go to the file.
    void appended(const QList<Candela::AuditEntry> &entries);

private:
    void applySettings();

    Session *m_session;
    AuditWriter::Place m_place;
    QThread *m_thread;
    AuditWriter *m_writer;
};

} // namespace Candela
