// SPDX-License-Identifier: MIT
#include "DatabaseLexer.h"

#include <QCoreApplication>

namespace Candela::Ioc {

namespace {

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           QByteArrayView("_-+:.<>;*$@/").contains(c) || uchar(c) >= 0x80;
}

QByteArray withoutComment(const QByteArray &line)
{
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && quoted)
            ++i;
        else if (line[i] == '"')
            quoted = !quoted;
        else if (line[i] == '#' && !quoted)
            return line.first(i);
    }
    return line;
}

} // namespace

DatabaseLexer::DatabaseLexer(const QByteArray &text, const MacroExpander &macros)
    : m_lines(text.split('\n'))
    , m_macros(macros)
{
}

DatabaseToken DatabaseLexer::broken(const QString &why)
{
    m_error = why;
    return {DatabaseToken::Broken, {}, m_line};
}

/// False at the end, or with an error.
bool DatabaseLexer::readLine()
{
    if (m_line >= m_lines.size())
        return false;
    const QByteArray line = withoutComment(m_lines.at(m_line++));
    m_at = 0;
    return m_macros.expand(line, &m_current, &m_error);
}

DatabaseToken DatabaseLexer::next()
{
    for (;;) {
        while (m_at < m_current.size() && uchar(m_current[m_at]) <= ' ')
            ++m_at;
        if (m_at < m_current.size())
            break;
        if (!readLine())
            return {m_error.isEmpty() ? DatabaseToken::End : DatabaseToken::Broken, {}, m_line};
    }
    const char c = m_current[m_at];
    if (c == '"')
        return readText();
    if (QByteArrayView("(){},[]").contains(c)) {
        ++m_at;
        return {DatabaseToken::Mark, QByteArray(1, c), m_line};
    }
    const qsizetype start = m_at;
    while (m_at < m_current.size() && isWordCharacter(m_current[m_at]))
        ++m_at;
    if (m_at == start)
        return broken(QCoreApplication::translate("DatabaseLexer", "unexpected character '%1'")
                          .arg(QChar::fromLatin1(c)));
    return {DatabaseToken::Word, m_current.sliced(start, m_at - start), m_line};
}

DatabaseToken DatabaseLexer::readText()
{
    QByteArray text;
    for (++m_at; m_at < m_current.size(); ++m_at) {
        const char c = m_current[m_at];
        if (c == '"') {
            ++m_at;
            return {DatabaseToken::Text, text, m_line};
        }
        if (c != '\\' || m_at + 1 >= m_current.size()) {
            text += c;
            continue;
        }
        const char escaped = m_current[++m_at];
        text += escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped;
    }
    return broken(QCoreApplication::translate("DatabaseLexer", "a quote is not closed"));
}

} // namespace Candela::Ioc
