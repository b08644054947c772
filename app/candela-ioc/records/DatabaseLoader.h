// SPDX-License-Identifier: MIT
#pragma once

#include "DatabaseLexer.h"
#include "MacroExpander.h"

#include <QStringList>

namespace Candela::Ioc {

class Database;
class Record;

/// Reads EPICS database files: record(), field(), info(), alias(), include, comments and macros. Device types
/// and hardware addresses (INP "@...") are taken and mean nothing here: such records are passive, so that a
/// screen can be tried without its hardware.
///
/// Everything that is wrong is collected, with file and line; errors stop what they stand in, not the
/// reading.
class DatabaseLoader
{
public:
    DatabaseLoader(Database &database, const MacroExpander &macros);

    /// False if there were errors. Records that were read before stay in the database.
    bool loadFile(const QString &path);
    bool load(const QByteArray &text, const QString &nameForErrors);

    /// "lights.db:12: record \"L1\" (ao): no field \"DRVX\""
    const QStringList &errors() const { return m_errors; }

private:
    static constexpr int MostErrors = 50;
    static constexpr int DeepestInclude = 16;
    static constexpr int MostIncludes = 10'000;
    static constexpr qint64 MostBytes = 256LL * 1024 * 1024; ///< Of all files that a loader reads, includes
                                                             ///< counted each time.

    void parse(DatabaseLexer &lexer);
    bool parseRecord(DatabaseLexer &lexer, int line);
    bool parseBody(DatabaseLexer &lexer, Record *record);
    void setField(Record &record, const QByteArray &name, const QByteArray &value, int line);
    bool parseAlias(DatabaseLexer &lexer, int line);
    bool parsePair(DatabaseLexer &lexer, DatabaseToken *first, DatabaseToken *second);
    bool skipStructure(DatabaseLexer &lexer);
    void addAlias(Record *record, const QByteArray &alias, int line);
    bool read(const QString &path, QByteArray *text, QString *problem);
    void include(const QString &path, int line);
    void fail(int line, const QString &what);
    bool expected(const DatabaseLexer &lexer, const DatabaseToken &token, const QString &what);

    Database &m_database;
    const MacroExpander &m_macros;
    QString m_file; ///< As errors name it.
    QStringList m_errors;
    int m_depth = 0;
    int m_includes = 0;
    qint64 m_bytes = 0; ///< Read so far.
};

} // namespace Candela::Ioc
