// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/FormulaCheck.h"

#include <QCoreApplication>

#include <algorithm>

namespace Candela {

namespace {

class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Candela::Formula)

public:
    Checker(const QString &text, const FormulaNames &names, CheckedFormula *checked)
        : m_text(text)
        , m_names(names)
        , m_checked(checked)
        , m_tokens(tokensOf(text))
    {
    }

    bool run()
    {
        m_checked->expression = m_text;
        m_checked->variablesUsed.assign(size_t(m_names.variables.size()), false);
        m_checked->groupsUsed.assign(size_t(m_names.groups.size()), false);
        if (m_text.size() > Formula::MaxLength) {
            m_error = {Formula::MaxLength + 1, int(m_text.size()) - Formula::MaxLength, QString(),
                       tr("a formula has at most %1 characters").arg(Formula::MaxLength)};
            return false;
        }
        if (m_tokens.front().kind == LineToken::End)
            return fail(m_tokens.front(), tr("a formula is expected"));
        for (m_at = 0; m_tokens[m_at].kind != LineToken::End; ++m_at) {
            if (!token(m_tokens[m_at]))
                return false;
        }
        if (!m_open.empty())
            return fail(m_tokens[m_at], tr("\")\" is missing"));
        return true;
    }
    const LineError &error() const { return m_error; }

private:
    bool fail(const LineToken &token, const QString &message)
    {
        m_error = errorAt(token, message);
        return false;
    }
    const LineToken &next(size_t ahead) const
    {
        return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)];
    }

    bool token(const LineToken &token)
    {
        switch (token.kind) {
        case LineToken::Word:
            return word(token);
        case LineToken::Symbol:
            return symbol(token);
        case LineToken::Number:
            // muParser would read on into the word: "2lux".
            if (next(1).kind == LineToken::Word && next(1).position == token.end())
                return fail(next(1), tr("an operator is missing before \"%1\"").arg(next(1).text));
            return true;
        case LineToken::Quoted:
            return fail(token, tr("text has no place in a formula"));
        default:
            return fail(token, tr("\"%1\" has no place in a formula").arg(token.text));
        }
    }

    bool symbol(const LineToken &token)
    {
        if (token.is(u'(')) {
            const bool call = m_at > 0 && m_tokens[m_at - 1].kind == LineToken::Word;
            m_open.push_back(call);
            if (m_open.size() > Formula::MaxNesting)
                return fail(token, tr("more than %1 parentheses inside each other").arg(Formula::MaxNesting));
            return true;
        }
        if (token.is(u')')) {
            if (m_open.empty())
                return fail(token, tr("\")\" without \"(\""));
            m_open.pop_back();
            return true;
        }
        if (token.is(u',') && (m_open.empty() || !m_open.back()))
            return fail(token, tr("\",\" only separates the arguments of a function"));
        if (token.is(u'='))
            return fail(token, tr("\"=\" assigns; to compare, write \"==\""));
        if (token.is(u'!') || token.is(u'%') || token.is(u'~') || token.is(u'&') || token.is(u'|'))
            return fail(token, tr("\"%1\" is not an operator of formulas").arg(token.text));
        return true;
    }

    bool word(const LineToken &token)
    {
        const bool called = next(1).is(u'(');
        if (!called && (next(1).kind == LineToken::Word || next(1).kind == LineToken::Number))
            return fail(next(1), tr("an operator is missing before \"%1\"").arg(next(1).text));
        if (called)
            return call(token);
        if (const qsizetype variable = m_names.variables.indexOf(token.text); variable >= 0) {
            m_checked->variablesUsed[size_t(variable)] = true;
            return true;
        }
        if (m_names.groups.contains(token.text))
            return fail(token,
                        tr("\"%1\" is a group of sensors: write mean(%1) or the like").arg(token.text));
        if (token.text == QLatin1String("pi"))
            return true;
        if (formulaFunctions().contains(token.text) || groupFunctionOf(token.text))
            return fail(token, tr("\"%1\" is a function: write %1(...)").arg(token.text));
        return fail(token, tr("unknown name \"%1\"").arg(token.text));
    }

    bool call(const LineToken &token)
    {
        const std::optional<GroupFunction> function = groupFunctionOf(token.text);
        const bool plain = formulaFunctions().contains(token.text);
        if (!function && !plain)
            return fail(token, tr("unknown function \"%1\"").arg(token.text));
        const qsizetype group = function && next(2).kind == LineToken::Word
                                    ? m_names.groups.indexOf(next(2).text)
                                    : qsizetype(-1);
        if (group < 0) {
            if (plain)
                return true;
            return fail(next(2), m_names.groups.isEmpty()
                                     ? tr("%1() needs a group of sensors, and there is none").arg(token.text)
                                     : tr("%1() needs a group of sensors: %2")
                                           .arg(token.text, m_names.groups.join(QStringLiteral(", "))));
        }
        if (!next(3).is(u')'))
            return fail(next(3), tr("%1() of a group ends with \")\"").arg(token.text));
        ask(token, {*function, int(group)}, next(3).end());
        m_at += 3;
        return true;
    }

    void ask(const LineToken &token, const FormulaAsk &ask, int end)
    {
        std::vector<FormulaAsk> &asks = m_checked->asks;
        auto known = std::find(asks.begin(), asks.end(), ask);
        if (known == asks.end())
            known = asks.insert(asks.end(), ask);
        m_checked->groupsUsed[size_t(ask.group)] = true;
        const int length = end - token.position;
        const QString name = formulaAskName(int(known - asks.begin()));
        m_checked->expression.replace(token.position, length, name.leftJustified(length));
    }

    const QString &m_text;
    const FormulaNames &m_names;
    CheckedFormula *m_checked;
    std::vector<LineToken> m_tokens;
    size_t m_at = 0;
    std::vector<bool> m_open; ///< True where the parenthesis is a function's.
    LineError m_error;
};

} // namespace

QString formulaAskName(int ask)
{
    // Short enough for the shortest text it replaces, "sum(a)": a formula has less than 1,000 of them.
    return QStringLiteral("_%1").arg(ask);
}

const QStringList &formulaFunctions()
{
    static const QStringList names{
        QStringLiteral("sin"),  QStringLiteral("cos"),   QStringLiteral("tan"),   QStringLiteral("asin"),
        QStringLiteral("acos"), QStringLiteral("atan"),  QStringLiteral("atan2"), QStringLiteral("sinh"),
        QStringLiteral("cosh"), QStringLiteral("tanh"),  QStringLiteral("exp"),   QStringLiteral("ln"),
        QStringLiteral("log2"), QStringLiteral("log10"), QStringLiteral("sqrt"),  QStringLiteral("abs"),
        QStringLiteral("sign"), QStringLiteral("min"),   QStringLiteral("max"),   QStringLiteral("sum"),
        QStringLiteral("avg"),  QStringLiteral("clamp"), QStringLiteral("mod"),   QStringLiteral("floor"),
        QStringLiteral("ceil"), QStringLiteral("round"), QStringLiteral("map")};
    return names;
}

bool checkFormula(const QString &text, const FormulaNames &names, CheckedFormula *checked, LineError *error)
{
    Checker checker(text, names, checked);
    const bool ok = checker.run();
    if (error)
        *error = checker.error();
    return ok;
}

} // namespace Candela
