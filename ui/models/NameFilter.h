// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Candela {

/// Orders text the way people count: LUX2 before LUX10, upper and lower case alike unless nothing else
/// differs. Negative, zero or positive as with QString::compare.
int naturalCompare(QStringView a, QStringView b);
inline bool naturalLess(QStringView a, QStringView b)
{
    return naturalCompare(a, b) < 0;
}

/// What a filter field means. Words must all be found, in any of the texts, whatever their case; "*" and "?"
/// stand for any text and any one character; "/.../" is a regular expression; "-word" must not be found.
class NameFilter
{
public:
    NameFilter() = default;
    /// A wrong regular expression matches nothing, and error() says what is wrong.
    explicit NameFilter(const QString &text);

    bool isEmpty() const { return m_terms.isEmpty() && m_error.isEmpty(); }
    const QString &text() const { return m_text; }
    const QString &error() const { return m_error; }
    bool matches(const QString &name, const QString &description = {}) const;

private:
    struct Term
    {
        QString word; ///< Used if the expression is not.
        QRegularExpression expression;
        bool isExpression = false;
        bool negated = false;
    };
    QString m_text;
    QString m_error;
    QList<Term> m_terms;
};

} // namespace Candela
