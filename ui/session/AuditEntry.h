// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Candela {

struct WriteRecord;

/// One line of the audit log: who wrote what, when, where, and how it ended. A value type for any thread.
///
/// In files it is a line of CSV under auditHeader(), with commas whatever the language. Whatever a value or a
/// name holds, an entry is one line and cannot pretend to be another: control characters, line and paragraph
/// separators and those that turn the writing direction stand as \n or \u2028, a backslash as two.
struct AuditEntry
{
    static constexpr int LongestField = 1000; ///< In characters; what is longer ends with an ellipsis.

    qint64 unixMs = 0;
    QString who; ///< "user@host" of the operating system.
    qint64 process = 0;
    QString pv;
    QString before; ///< Empty if it was not known.
    QString after;
    QString origin; ///< As WriteRecord::origin.
    /// "ok", "sent" (no answer was asked for), or Error::keyword(), a colon and the detail.
    QString result;

    bool failed() const { return result != QLatin1String("ok") && result != QLatin1String("sent"); }
    /// The result as a sentence in the user's language.
    QString resultText() const;

    /// Of this user and this process.
    static AuditEntry of(const WriteRecord &record);
    /// "user@host" of this process, by the operating system's word.
    static QString currentUser();
};

/// The first line of a file, with its line end.
QByteArray auditHeader();
/// With its line end; always valid UTF-8.
QByteArray auditLine(const AuditEntry &entry);
/// Nothing for a header, or for a line that is none or was cut.
std::optional<AuditEntry> parseAuditLine(const QByteArray &line);
/// For people and spreadsheets: the same columns, and nothing that a spreadsheet takes for a formula.
QByteArray auditCsv(const QList<AuditEntry> &entries);
/// "2026-11-20T12:03:07.250+01:00", local time with its zone.
QString auditTime(qint64 unixMs);

} // namespace Candela
