// SPDX-License-Identifier: MIT
#include "MacroExpander.h"

#include <QCoreApplication>

namespace Candela::Ioc {

namespace {

constexpr int DeepestNesting = 32;

QString message(const char *text)
{
    return QCoreApplication::translate("MacroExpander", text);
}

/// Where the parenthesis that opens at `open` closes; -1 if it does not.
qsizetype closingOf(QByteArrayView text, qsizetype open)
{
    const char opening = text[open];
    const char closing = opening == '(' ? ')' : '}';
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == opening)
            ++depth;
        else if (text[i] == closing && --depth == 0)
            return i;
    }
    return -1;
}

} // namespace

bool MacroExpander::define(const QString &definitions, QString *error)
{
    const QByteArray text = definitions.toUtf8();
    QByteArray item;
    char quote = 0;
    const auto take = [&] {
        const QByteArray trimmed = item.trimmed();
        item.clear();
        if (trimmed.isEmpty())
            return true;
        const qsizetype equals = trimmed.indexOf('=');
        if (equals < 1) {
            *error = message("\"%1\" is not NAME=VALUE").arg(QString::fromUtf8(trimmed));
            return false;
        }
        define(trimmed.first(equals).trimmed(), trimmed.sliced(equals + 1).trimmed());
        return true;
    };
    for (const char c : text) {
        if (quote == 0 && (c == '"' || c == '\'')) {
            quote = c;
        } else if (quote != 0 && c == quote) {
            quote = 0;
        } else if (quote == 0 && c == ',') {
            if (!take())
                return false;
        } else {
            item += c;
        }
    }
    if (quote != 0) {
        *error = message("a quote is not closed in \"%1\"").arg(definitions);
        return false;
    }
    return take();
}

bool MacroExpander::expand(const QByteArray &text, QByteArray *into, QString *error) const
{
    into->clear();
    return expandInto(text, into, 0, error);
}

bool MacroExpander::expandInto(QByteArrayView text, QByteArray *into, int depth, QString *error) const
{
    if (depth > DeepestNesting) {
        *error = message("macros refer to each other for ever");
        return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool macro =
            text[i] == '$' && i + 1 < text.size() && (text[i + 1] == '(' || text[i + 1] == '{');
        if (!macro) {
            into->append(text[i]);
            continue;
        }
        const qsizetype end = closingOf(text, i + 1);
        if (end < 0) {
            *error = message("a macro is not closed");
            return false;
        }
        QByteArray inside;
        const QByteArrayView body = text.sliced(i + 2, end - i - 2);
        const qsizetype equals = body.indexOf('=');
        if (!expandInto(equals < 0 ? body : body.first(equals), &inside, depth + 1, error))
            return false;
        const auto found = m_values.constFind(inside.trimmed());
        if (found == m_values.constEnd() && equals < 0) {
            *error = message("macro %1 is not defined").arg(QString::fromUtf8(inside));
            return false;
        }
        if (!expandInto(found == m_values.constEnd() ? body.sliced(equals + 1) : QByteArrayView(*found), into,
                        depth + 1, error))
            return false;
        i = end;
    }
    return true;
}

} // namespace Candela::Ioc
