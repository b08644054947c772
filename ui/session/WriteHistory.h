// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Error.h"

#include <QList>
#include <QObject>

#include <deque>

namespace Candela {

/// One value that this window has sent to a PV, and how it ended.
struct WriteRecord
{
    QString pv;
    QString before; ///< The value that stood there, as far as it was known; else empty.
    QString after;
    QString origin;    ///< What asked for it, for people: "Table", "Undo".
    Error error{};     ///< None if the server took it.
    qint64 unixMs = 0; ///< When it ended; 0 is filled in by WriteHistory::note().
};

/// The last writes of a window, oldest first, so that a panel can tell who has turned this light down. Kept
/// in memory only, at most Kept of them. GUI thread.
class WriteHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t Kept = 20'000;

    using QObject::QObject;

    void note(const WriteRecord &record) { note(QList<WriteRecord>{record}); }
    void note(const QList<WriteRecord> &records);
    /// Newest first, at most `most`.
    QList<WriteRecord> of(const QString &pv, int most = 100) const;
    const std::deque<WriteRecord> &all() const { return m_records; }

Q_SIGNALS:
    /// Once for each note(), however many it brought.
    void noted(const QList<Candela::WriteRecord> &records);

private:
    std::deque<WriteRecord> m_records;
};

} // namespace Candela
