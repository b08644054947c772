// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <deque>

namespace Candela {

class AuditLog;

/// One value that this program has sent to a PV, and how it ended.
struct WriteRecord
{
    QString pv;
    QString before; ///< The value that stood there, as far as it was known; else empty.
    QString after;
    QString origin;           ///< What asked for it, as one of the words of writeOriginText().
    Error error{};            ///< None if the server took it.
    qint64 unixMs = 0;        ///< When it ended; 0 is filled in by WriteHistory::note().
    bool acknowledged = true; ///< False: handed to the network, and no answer was asked for.
};

/// Files hold the word, people read it in their language: "Table", "Restore", "Probe", "Lights", "Scene",
/// "Command line", "Grand master", "Undo", "Redo", "Loop <name>". Any other is returned as it is.
QString writeOriginText(const QString &origin);

/// The last writes of this program, oldest first, so that a panel can tell who has turned this light down. At
/// most Kept of them in memory; AuditLog keeps all of them in files. GUI thread.
///
/// Whoever writes says so by begin() when it sends and by end() when it knows how it went; a write whose
/// sender is gone by then is noted as closed at the latest when the program ends. Nothing gets lost.
class WriteHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t Kept = 20'000;

    explicit WriteHistory(QObject *parent = nullptr);
    ~WriteHistory() override;

    void note(const WriteRecord &record) { note(QList<WriteRecord>{record}); }
    void note(const QList<WriteRecord> &records);

    /// These are under way. The token is for end().
    quint64 begin(const QList<WriteRecord> &records);
    /// How each of them ended, in order; what has no error in the list is closed. An unknown token is
    /// harmless.
    void end(quint64 token, const QList<Error> &outcome);
    /// Takes them back, for the caller to note what he likes of them.
    QList<WriteRecord> take(quint64 token) { return m_pending.take(token); }
    int pending() const { return int(m_pending.size()); }
    /// Notes all that is under way as closed.
    void endAll();

    /// Newest first, at most `most`.
    QList<WriteRecord> of(const QString &pv, int most = 100) const;
    const std::deque<WriteRecord> &all() const { return m_records; }

    /// Where all of it goes; null if nothing is kept in files. It belongs to whoever made it.
    AuditLog *log() const { return m_log; }
    void setLog(AuditLog *log) { m_log = log; }

Q_SIGNALS:
    /// Once for each note(), however many it brought; with their times.
    void noted(const QList<Candela::WriteRecord> &records);

private:
    std::deque<WriteRecord> m_records;
    QHash<quint64, QList<WriteRecord>> m_pending;
    quint64 m_token = 0;
    AuditLog *m_log = nullptr;
};

} // namespace Candela
