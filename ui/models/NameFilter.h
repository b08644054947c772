// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
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
/// stand for any text and any one character; "/.../" is a regular expression, which may hold blanks; "-word"
/// must not be found. Where things have states, "is:alarm" finds those that are in it, and a plain "alarm"
/// those that are in it or say so.
class NameFilter
{
public:
    /// Words for states, in lower case, with the bit that stands for each (several words may share one).
    using States = QHash<QString, quint32>;

    NameFilter() = default;
    /// A wrong regular expression, or a state that is none, matches nothing, and error() says what is wrong.
    explicit NameFilter(const QString &text, const States &states = {});

    bool isEmpty() const { return m_terms.isEmpty() && m_error.isEmpty(); }
    const QString &text() const { return m_text; }
    const QString &error() const { return m_error; }
    /// The bits that matches() needs to know of.
    quint32 states() const { return m_states; }
    bool matches(const QString &name, const QString &description = {}, quint32 states = 0) const;

private:
    struct Term
    {
        QString word; ///< Used if the expression is not.
        QRegularExpression expression;
        quint32 states = 0; ///< Any of these will do.
        bool isExpression = false;
        bool isState = false; ///< Nothing but the states will do.
        bool negated = false;
    };
    void addExpression(const QString &pattern, bool negated);
    void addWord(const QString &word, bool negated, const States &states);

    QString m_text;
    QString m_error;
    QList<Term> m_terms;
    quint32 m_states = 0;
};

} // namespace Candela
