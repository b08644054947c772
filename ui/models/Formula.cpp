// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/Formula.h"

#include "models/FormulaCheck.h"

#include <QCoreApplication>

#include <muParser.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace Candela {

namespace {

/// The texts of this file, whichever function uses them.
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Candela::Formula)
};

void addFunctions(mu::Parser *parser)
{
    parser->DefineFun("clamp", [](double value, double low, double high) {
        return value < low ? low : value > high ? high : value;
    });
    parser->DefineFun("mod", [](double a, double b) { return a - b * std::floor(a / b); });
    parser->DefineFun("floor", [](double value) { return std::floor(value); });
    parser->DefineFun("ceil", [](double value) { return std::ceil(value); });
    parser->DefineFun("round", [](double value) { return std::round(value); });
    parser->DefineFun("map", [](double value, double from1, double to1, double from2, double to2) {
        return from2 + (value - from1) * (to2 - from2) / (to1 - from1);
    });
    parser->DefineConst("pi", std::numbers::pi);
}

/// muParser's own sentences speak of tokens and parentheses of its grammar, in English.
QString sentenceOf(int code, const QString &token)
{
    switch (code) {
    case mu::ecUNEXPECTED_EOF:
    case mu::ecEMPTY_EXPRESSION:
        return Text::tr("the formula ends too early");
    case mu::ecMISSING_PARENS:
        return Text::tr("\")\" is missing");
    case mu::ecTOO_MANY_PARAMS:
        return Text::tr("too many arguments");
    case mu::ecTOO_FEW_PARAMS:
        return Text::tr("too few arguments");
    case mu::ecUNEXPECTED_CONDITIONAL:
    case mu::ecMISPLACED_COLON:
        return Text::tr("\"%1\" belongs to \"condition ? a : b\"").arg(token);
    case mu::ecMISSING_ELSE_CLAUSE:
        return Text::tr("\"?\" needs \": value\" behind it");
    default:
        return token.isEmpty() ? Text::tr("this is not a formula")
                               : Text::tr("\"%1\" is unexpected here").arg(token);
    }
}

} // namespace

struct Formula::Data
{
    QString text;
    mu::Parser parser;
    // muParser keeps pointers to these: sized before the first is handed out, and never again.
    std::vector<double> variables;
    std::vector<double> answers; ///< Of the asks.
    std::vector<FormulaAsk> asks;
    std::vector<FormulaGroup> groups;
    std::vector<bool> variablesUsed;
    std::vector<bool> groupsUsed;
    FormulaPlace place;
    bool answersOld = true;
};

Formula::Formula() = default;
Formula::Formula(Formula &&) noexcept = default;
Formula &Formula::operator=(Formula &&) noexcept = default;
Formula::~Formula() = default;

Formula Formula::compile(const QString &text, const FormulaNames &names, LineError *error)
{
    CheckedFormula checked;
    if (!checkFormula(text, names, &checked, error))
        return {};

    auto data = std::make_unique<Data>();
    data->text = text;
    data->variables.assign(size_t(names.variables.size()), std::numeric_limits<double>::quiet_NaN());
    data->answers.assign(checked.asks.size(), std::numeric_limits<double>::quiet_NaN());
    data->asks = std::move(checked.asks);
    data->groups.resize(size_t(names.groups.size()));
    data->variablesUsed = std::move(checked.variablesUsed);
    data->groupsUsed = std::move(checked.groupsUsed);
    try {
        addFunctions(&data->parser);
        for (size_t i = 0; i < data->variables.size(); ++i) {
            // Only those used: a variable may then bear any name that is not a function's.
            if (data->variablesUsed[i])
                data->parser.DefineVar(names.variables.at(qsizetype(i)).toStdString(), &data->variables[i]);
        }
        for (size_t i = 0; i < data->answers.size(); ++i)
            data->parser.DefineVar(formulaAskName(int(i)).toStdString(), &data->answers[i]);
        data->parser.SetExpr(checked.expression.toStdString());
        data->parser.Eval(); // compiles
    } catch (const mu::Parser::exception_type &wrong) {
        if (error) {
            // The same token in the text, which may differ from the library's expression.
            int position = std::clamp(int(wrong.GetPos()), 0, int(text.size()));
            QString token = QString::fromStdString(wrong.GetToken()).trimmed();
            if (wrong.GetCode() == mu::ecMISSING_ELSE_CLAUSE) { // comes without a place
                token = QStringLiteral("?");
                position = int(text.lastIndexOf(token));
            }
            if (wrong.GetCode() == mu::ecUNEXPECTED_EOF)
                token.clear();
            // The library names some tokens by their end, and knows names that the text does not have.
            if (!QStringView(text).mid(position).startsWith(token)) {
                const qsizetype before = text.lastIndexOf(token, position);
                if (before >= 0)
                    position = int(before);
                else
                    token = text.mid(position, 1);
            }
            *error = {position + 1, int(token.size()), token, sentenceOf(wrong.GetCode(), token)};
        }
        return {};
    }
    Formula formula;
    formula.d = std::move(data);
    return formula;
}

QString Formula::text() const
{
    return d ? d->text : QString();
}

bool Formula::usesVariable(int variable) const
{
    return d && variable >= 0 && size_t(variable) < d->variablesUsed.size() &&
           d->variablesUsed[size_t(variable)];
}

bool Formula::usesGroup(int group) const
{
    return d && group >= 0 && size_t(group) < d->groupsUsed.size() && d->groupsUsed[size_t(group)];
}

void Formula::setVariable(int variable, double value)
{
    if (d && variable >= 0 && size_t(variable) < d->variables.size())
        d->variables[size_t(variable)] = value;
}

void Formula::setGroup(int group, std::vector<FormulaSensor> sensors)
{
    if (!d || group < 0 || size_t(group) >= d->groups.size())
        return;
    d->groups[size_t(group)].set(std::move(sensors));
    d->answersOld = true;
}

void Formula::setPlace(const FormulaPlace &place)
{
    if (d)
        d->place = place;
}

double Formula::evaluate()
{
    if (!d)
        return std::numeric_limits<double>::quiet_NaN();
    for (size_t i = 0; i < d->asks.size(); ++i) {
        const FormulaAsk &ask = d->asks[i];
        if (d->answersOld || dependsOnPlace(ask.function))
            d->answers[i] = d->groups[size_t(ask.group)].value(ask.function, d->place);
    }
    d->answersOld = false;
    try {
        return d->parser.Eval();
    } catch (const mu::Parser::exception_type &) {
        return std::numeric_limits<double>::quiet_NaN();
    }
}

} // namespace Candela
