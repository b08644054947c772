// SPDX-License-Identifier: MIT
#pragma once

#include "MacroExpander.h"

#include <QByteArray>

namespace Candela::Ioc {

/// A piece of an EPICS database file.
struct DatabaseToken
{
    enum Kind { Word, Text, Mark, End, Broken };
    Kind kind = End;
    QByteArray text; ///< Word: as it stands. Text: without quotes and escapes. Mark: one of ( ) { } , [ ].
    int line = 0;

    bool is(char mark) const { return kind == Mark && text.at(0) == mark; }
    bool isValue() const { return kind == Word || kind == Text; }
};

/// Cuts a database file into tokens. Comments go, and macros are replaced line by line, so that a macro may
/// stand for anything, and one inside a comment need not be defined.
class DatabaseLexer
{
public:
    DatabaseLexer(const QByteArray &text, const MacroExpander &macros);

    DatabaseToken next();
    /// What is wrong with the token that was Broken.
    const QString &error() const { return m_error; }

private:
    bool readLine();
    DatabaseToken readText();
    DatabaseToken broken(const QString &why);

    QList<QByteArray> m_lines;
    const MacroExpander &m_macros;
    QByteArray m_current;
    QString m_error;
    qsizetype m_at = 0;
    int m_line = 0; ///< Of m_current, counted from 1.
};

} // namespace Candela::Ioc
