// SPDX-License-Identifier: GPL-3.0-or-later
#include "NameFilter.h"

#include <QCoreApplication>

namespace Candela {

int naturalCompare(QStringView a, QStringView b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        const QChar x = a[i];
        const QChar y = b[j];
        const auto digit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
        if (digit(x) && digit(y)) {
            // Numbers of any length: without their leading zeros, the longer one is the larger one.
            qsizetype p = i;
            qsizetype q = j;
            while (p < a.size() && a[p] == QLatin1Char('0'))
                ++p;
            while (q < b.size() && b[q] == QLatin1Char('0'))
                ++q;
            qsizetype pEnd = p;
            qsizetype qEnd = q;
            while (pEnd < a.size() && digit(a[pEnd]))
                ++pEnd;
            while (qEnd < b.size() && digit(b[qEnd]))
                ++qEnd;
            if (pEnd - p != qEnd - q)
                return pEnd - p < qEnd - q ? -1 : 1;
            if (const int order = a.mid(p, pEnd - p).compare(b.mid(q, qEnd - q)))
                return order;
            i = pEnd;
            j = qEnd;
            continue;
        }
        if (x != y) {
            const QChar u = x.toCaseFolded();
            const QChar v = y.toCaseFolded();
            if (u != v)
                return u < v ? -1 : 1;
        }
        ++i;
        ++j;
    }
    if (i < a.size() || j < b.size())
        return i < a.size() ? 1 : -1;
    return a.compare(b);
}

void NameFilter::addExpression(const QString &pattern, bool negated)
{
    Term term;
    term.isExpression = true;
    term.negated = negated;
    term.expression = QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
    if (!term.expression.isValid()) {
        //: %1 is what the regular expression library says, %2 a position in the text.
        m_error = QCoreApplication::translate("NameFilter", "%1, at character %2")
                      .arg(term.expression.errorString())
                      .arg(term.expression.patternErrorOffset() + 1);
    }
    m_terms.append(term);
}

void NameFilter::addWord(const QString &word, bool negated, const States &states)
{
    if (!states.isEmpty() && word.size() > 3 && word.startsWith(QLatin1String("is:"), Qt::CaseInsensitive)) {
        Term term;
        term.isState = true;
        term.negated = negated;
        term.states = states.value(word.mid(3).toLower());
        if (term.states == 0)
            m_error = QCoreApplication::translate("NameFilter", "“%1” is no state").arg(word.mid(3));
        m_states |= term.states;
        m_terms.append(term);
        return;
    }
    if (word.contains(QLatin1Char('*')) || word.contains(QLatin1Char('?'))) {
        QString pattern = QRegularExpression::escape(word);
        pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
        pattern.replace(QStringLiteral("\\?"), QStringLiteral("."));
        addExpression(pattern, negated);
        return;
    }
    Term term;
    term.word = word;
    term.negated = negated;
    term.states = states.value(word.toLower());
    m_states |= term.states;
    m_terms.append(term);
}

NameFilter::NameFilter(const QString &text, const States &states)
    : m_text(text)
{
    const QString rest = text.trimmed();
    for (qsizetype at = 0; at < rest.size();) {
        if (rest[at].isSpace()) {
            ++at;
            continue;
        }
        const bool negated = rest[at] == QLatin1Char('-') && at + 1 < rest.size() && !rest[at + 1].isSpace();
        if (negated)
            ++at;
        qsizetype end = at;
        if (rest[at] == QLatin1Char('/')) {
            // A regular expression may hold blanks: it ends with a slash that a blank, or nothing, follows.
            end = at + 2;
            while (end < rest.size() &&
                   !(rest[end] == QLatin1Char('/') && rest[end - 1] != QLatin1Char('\\') &&
                     (end + 1 == rest.size() || rest[end + 1].isSpace())))
                ++end;
            if (end < rest.size()) {
                addExpression(rest.mid(at + 1, end - at - 1), negated);
                at = end + 1;
                continue;
            }
            end = at;
        }
        while (end < rest.size() && !rest[end].isSpace())
            ++end;
        addWord(rest.mid(at, end - at), negated, states);
        at = end;
    }
}

bool NameFilter::matches(const QString &name, const QString &description, quint32 states) const
{
    if (!m_error.isEmpty())
        return false;
    for (const Term &term : m_terms) {
        const auto found = [&term](const QString &text) {
            return term.isExpression ? term.expression.match(text).hasMatch()
                                     : text.contains(term.word, Qt::CaseInsensitive);
        };
        const bool is = (term.states & states) != 0 || (!term.isState && (found(name) || found(description)));
        if (is == term.negated)
            return false;
    }
    return true;
}

} // namespace Candela
