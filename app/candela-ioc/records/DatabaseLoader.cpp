// SPDX-License-Identifier: MIT
#include "DatabaseLoader.h"

#include "Database.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Candela::Ioc {

namespace {

QString message(const char *text)
{
    return QCoreApplication::translate("DatabaseLoader", text);
}

} // namespace

DatabaseLoader::DatabaseLoader(Database &database, const MacroExpander &macros)
    : m_database(database)
    , m_macros(macros)
{
}

bool DatabaseLoader::loadFile(const QString &path)
{
    QByteArray text;
    QString problem;
    if (!read(path, &text, &problem)) {
        m_errors.append(QStringLiteral("%1: %2").arg(path, problem));
        return false;
    }
    return load(text, path);
}

bool DatabaseLoader::read(const QString &path, QByteArray *text, QString *problem)
{
    QFile file(path);
    // A database that somebody sent may include anything: no device is opened, and nothing is read that no
    // memory holds.
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        *problem = message("is not a file");
        return false;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        *problem = file.errorString();
        return false;
    }
    m_bytes += file.size();
    if (m_bytes > MostBytes) {
        *problem = message("too large: all files together have more than 256 MB");
        return false;
    }
    *text = file.readAll();
    return true;
}

bool DatabaseLoader::load(const QByteArray &text, const QString &nameForErrors)
{
    const QString outer = m_file;
    m_file = nameForErrors;
    DatabaseLexer lexer(text, m_macros);
    parse(lexer);
    m_file = outer;
    return m_errors.isEmpty();
}

void DatabaseLoader::fail(int line, const QString &what)
{
    if (m_errors.size() < MostErrors)
        m_errors.append(QStringLiteral("%1:%2: %3").arg(m_file).arg(line).arg(what));
}

/// Always false: a token is not what it must be.
bool DatabaseLoader::expected(const DatabaseLexer &lexer, const DatabaseToken &token, const QString &what)
{
    if (token.kind == DatabaseToken::Broken)
        fail(token.line, lexer.error());
    else if (token.kind == DatabaseToken::End)
        fail(token.line, message("the file ends where %1 is expected").arg(what));
    else
        fail(token.line, message("\"%1\" where %2 is expected").arg(QString::fromUtf8(token.text), what));
    return false;
}

void DatabaseLoader::parse(DatabaseLexer &lexer)
{
    for (;;) {
        const DatabaseToken token = lexer.next();
        if (token.kind == DatabaseToken::End)
            return;
        bool ok = false;
        if (token.kind == DatabaseToken::Word && (token.text == "record" || token.text == "grecord")) {
            ok = parseRecord(lexer, token.line);
        } else if (token.kind == DatabaseToken::Word && token.text == "alias") {
            ok = parseAlias(lexer, token.line);
        } else if (token.kind == DatabaseToken::Word && token.text == "include") {
            const DatabaseToken path = lexer.next();
            ok = path.isValue() || expected(lexer, path, message("a file name"));
            if (ok)
                include(QString::fromUtf8(path.text), path.line);
        } else {
            expected(lexer, token, QStringLiteral("record, alias or include"));
        }
        // What follows a mistake in the structure cannot be understood.
        if (!ok)
            return;
    }
}

void DatabaseLoader::include(const QString &path, int line)
{
    if (m_depth >= DeepestInclude)
        return fail(line, message("files include each other for ever"));
    // Ten lines that include their own file are ten million files at a depth of seven.
    if (++m_includes > MostIncludes)
        return fail(line, message("too many includes"));
    ++m_depth;
    QString full = path;
    if (QFileInfo(path).isRelative())
        full = QFileInfo(m_file).path() + QLatin1Char('/') + path;
    QByteArray text;
    QString problem;
    if (read(full, &text, &problem))
        load(text, full);
    else
        fail(line, QStringLiteral("%1: %2").arg(full, problem));
    --m_depth;
}

/// ( first , second ): false after an error.
bool DatabaseLoader::parsePair(DatabaseLexer &lexer, DatabaseToken *first, DatabaseToken *second)
{
    DatabaseToken token = lexer.next();
    if (!token.is('('))
        return expected(lexer, token, QStringLiteral("\"(\""));
    *first = lexer.next();
    if (!first->isValue())
        return expected(lexer, *first, message("a name"));
    token = lexer.next();
    if (!token.is(','))
        return expected(lexer, token, QStringLiteral("\",\""));
    *second = lexer.next();
    if (second->is('{') || second->is('[')) {
        if (!skipStructure(lexer))
            return false;
        second->kind = DatabaseToken::Mark;
    } else if (!second->isValue()) {
        return expected(lexer, *second, message("a value"));
    }
    token = lexer.next();
    return token.is(')') || expected(lexer, token, QStringLiteral("\")\""));
}

/// The rest of a JSON value whose first bracket has been read.
bool DatabaseLoader::skipStructure(DatabaseLexer &lexer)
{
    for (int depth = 1; depth > 0;) {
        const DatabaseToken token = lexer.next();
        if (token.kind == DatabaseToken::End || token.kind == DatabaseToken::Broken)
            return expected(lexer, token, QStringLiteral("\"}\""));
        if (token.is('{') || token.is('['))
            ++depth;
        else if (token.is('}') || token.is(']'))
            --depth;
    }
    return true;
}

bool DatabaseLoader::parseAlias(DatabaseLexer &lexer, int line)
{
    DatabaseToken name;
    DatabaseToken alias;
    if (!parsePair(lexer, &name, &alias))
        return false;
    Record *record = m_database.find(name.text);
    if (!record)
        fail(line, message("no record \"%1\"").arg(QString::fromUtf8(name.text)));
    addAlias(record, alias.text, line);
    return true;
}

void DatabaseLoader::addAlias(Record *record, const QByteArray &alias, int line)
{
    if (record && !m_database.addAlias(*record, alias))
        fail(line, message("alias \"%1\": the name is taken or not allowed").arg(QString::fromUtf8(alias)));
}

bool DatabaseLoader::parseRecord(DatabaseLexer &lexer, int line)
{
    DatabaseToken typeName;
    DatabaseToken name;
    if (!parsePair(lexer, &typeName, &name))
        return false;
    // "*" and a second record() of the same type add fields to the record that is there.
    Record *record = m_database.find(name.text);
    const auto type = recordTypeFromName(typeName.text);
    const QString shownName = QString::fromUtf8(name.text);
    if (typeName.text == "*") {
        if (!record)
            fail(line, message("no record \"%1\" to add fields to").arg(shownName));
    } else if (!type) {
        fail(line, message("record \"%1\": unknown record type \"%2\"")
                       .arg(shownName, QString::fromUtf8(typeName.text)));
        record = nullptr;
    } else if (!record) {
        record = m_database.add(*type, name.text);
        if (!record)
            fail(line, message("record name \"%1\" is not allowed").arg(shownName));
    } else if (record->type() != *type) {
        fail(line, message("record \"%1\" is there already, as %2")
                       .arg(shownName, QString::fromUtf8(recordTypeName(record->type()))));
        record = nullptr;
    }
    return parseBody(lexer, record);
}

/// `record` is null where it could not be made: its fields are read over.
bool DatabaseLoader::parseBody(DatabaseLexer &lexer, Record *record)
{
    DatabaseToken token = lexer.next();
    if (!token.is('{'))
        return expected(lexer, token, QStringLiteral("\"{\""));
    for (token = lexer.next(); !token.is('}'); token = lexer.next()) {
        DatabaseToken name;
        DatabaseToken value;
        if (token.kind == DatabaseToken::Word && (token.text == "field" || token.text == "info")) {
            if (!parsePair(lexer, &name, &value))
                return false;
            if (token.text == "info" || !record)
                continue;
            if (value.isValue())
                setField(*record, name.text, value.text, name.line);
            else
                fail(name.line, message("record \"%1\": field \"%2\": structured values are not supported")
                                    .arg(QString::fromUtf8(record->name()), QString::fromUtf8(name.text)));
        } else if (token.kind == DatabaseToken::Word && token.text == "alias") {
            const DatabaseToken open = lexer.next();
            const DatabaseToken alias = open.is('(') ? lexer.next() : open;
            const DatabaseToken close = alias.isValue() ? lexer.next() : alias;
            if (!close.is(')'))
                return expected(lexer, close, message("a name in parentheses"));
            addAlias(record, alias.text, alias.line);
        } else {
            return expected(lexer, token, QStringLiteral("field, info, alias or \"}\""));
        }
    }
    return true;
}

void DatabaseLoader::setField(Record &record, const QByteArray &name, const QByteArray &value, int line)
{
    const auto field = fieldFromName(record.type(), name);
    const QString where =
        QStringLiteral("record \"%1\" (%2)")
            .arg(QString::fromUtf8(record.name()), QString::fromUtf8(recordTypeName(record.type())));
    if (!field)
        return fail(line, message("%1: no field \"%2\"").arg(where, QString::fromUtf8(name)));
    if (!record.load(*field, value))
        fail(line, message("%1: \"%2\" is no value for field \"%3\"")
                       .arg(where, QString::fromUtf8(value), QString::fromUtf8(name)));
}

} // namespace Candela::Ioc
