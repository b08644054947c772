// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FormulaTokens.h"

#include <QCoreApplication>

namespace Candela {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWordStart(QChar c)
{
    return c.isLetter() || c == u'_';
}

/// Digits with at most one point, and an exponent only where digits follow it: "2E" is a number and a word.
qsizetype numberEnd(QStringView line, qsizetype at)
{
    const auto digits = [&] {
        while (at < line.size() && isDigit(line[at]))
            ++at;
    };
    digits();
    if (at < line.size() && line[at] == u'.') {
        ++at;
        digits();
    }
    if (at < line.size() && (line[at] == u'e' || line[at] == u'E')) {
        qsizetype exponent = at + 1;
        if (exponent < line.size() && (line[exponent] == u'+' || line[exponent] == u'-'))
            ++exponent;
        if (exponent < line.size() && isDigit(line[exponent])) {
            at = exponent;
            digits();
        }
    }
    return at;
}

qsizetype symbolEnd(QStringView line, qsizetype at)
{
    static const QLatin1String pairs[] = {QLatin1String("=="), QLatin1String("!="), QLatin1String("<="),
                                          QLatin1String(">="), QLatin1String("&&"), QLatin1String("||")};
    const QStringView two = line.mid(at, 2);
    for (QLatin1String pair : pairs) {
        if (two == pair)
            return at + 2;
    }
    return at + 1;
}

} // namespace

QString LineError::text() const
{
    if (column < 1)
        return {};
    return QCoreApplication::translate("Candela::LineError", "column %1: %2").arg(column).arg(message);
}

bool LineToken::isWord(const char *word) const
{
    return kind == Word && text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

std::vector<LineToken> tokensOf(QStringView line)
{
    std::vector<LineToken> tokens;
    qsizetype at = 0;
    while (at < line.size()) {
        const QChar c = line[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        LineToken token;
        token.position = int(at);
        qsizetype end = at + 1;
        if (isDigit(c) || (c == u'.' && at + 1 < line.size() && isDigit(line[at + 1]))) {
            end = numberEnd(line, at);
            token.kind = LineToken::Number;
            bool ok = false;
            token.number = line.mid(at, end - at).toDouble(&ok);
            if (!ok)
                token.kind = LineToken::Bad; // 1e999
        } else if (isWordStart(c)) {
            while (end < line.size() && (isWordStart(line[end]) || isDigit(line[end])))
                ++end;
            token.kind = LineToken::Word;
        } else if (c == u'"') {
            while (end < line.size() && line[end] != u'"')
                ++end;
            token.kind = end < line.size() ? LineToken::Quoted : LineToken::Bad;
            token.text = line.mid(at + 1, end - at - 1).toString();
            end = qMin(end + 1, line.size());
        } else if (QStringView(u"+-*/^%()<>=!~,?:&|").contains(c)) {
            end = symbolEnd(line, at);
            token.kind = LineToken::Symbol;
        } else {
            token.kind = LineToken::Bad;
            if (c.isHighSurrogate() && end < line.size())
                ++end;
        }
        token.length = int(end - at);
        if (token.kind != LineToken::Quoted)
            token.text = line.mid(at, end - at).toString();
        tokens.push_back(token);
        at = end;
    }
    LineToken last;
    last.position = int(line.size());
    tokens.push_back(last);
    return tokens;
}

LineError errorAt(const LineToken &token, const QString &message)
{
    return {token.position + 1, token.length, token.kind == LineToken::End ? QString() : token.text, message};
}

} // namespace Candela
