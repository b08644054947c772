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

NameFilter::NameFilter(const QString &text)
    : m_text(text)
{
    const QString trimmed = text.trimmed();
    const auto expression = [this](const QString &pattern, bool negated) {
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
    };
    // A regular expression may hold spaces, so it is the whole text.
    if (trimmed.size() > 2 && trimmed.startsWith(QLatin1Char('/')) && trimmed.endsWith(QLatin1Char('/'))) {
        expression(trimmed.mid(1, trimmed.size() - 2), false);
        return;
    }
    const QStringList words = trimmed.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    for (QString word : words) {
        const bool negated = word.size() > 1 && word.startsWith(QLatin1Char('-'));
        if (negated)
            word.remove(0, 1);
        if (word.contains(QLatin1Char('*')) || word.contains(QLatin1Char('?'))) {
            QString pattern = QRegularExpression::escape(word);
            pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
            pattern.replace(QStringLiteral("\\?"), QStringLiteral("."));
            expression(pattern, negated);
        } else {
            Term term;
            term.word = word;
            term.negated = negated;
            m_terms.append(term);
        }
    }
}

bool NameFilter::matches(const QString &name, const QString &description) const
{
    if (!m_error.isEmpty())
        return false;
    for (const Term &term : m_terms) {
        const auto found = [&term](const QString &text) {
            return term.isExpression ? term.expression.match(text).hasMatch()
                                     : text.contains(term.word, Qt::CaseInsensitive);
        };
        if ((found(name) || found(description)) == term.negated)
            return false;
    }
    return true;
}

} // namespace Candela
