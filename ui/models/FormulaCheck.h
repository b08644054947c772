// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/Formula.h"

namespace Candela {

/// A use of a group in a formula: mean(lux).
struct FormulaAsk
{
    GroupFunction function;
    int group;

    bool operator==(const FormulaAsk &) const = default;
};

/// A formula ready for the expression library.
struct CheckedFormula
{
    /// As long as the text, so that a position in it is a position in the text: "mean(lux)" has become the
    /// name of a variable and blanks.
    QString expression;
    std::vector<FormulaAsk> asks;
    std::vector<bool> variablesUsed;
    std::vector<bool> groupsUsed;
};

/// The variable that stands for the n-th ask.
QString formulaAskName(int ask);
/// Functions of one or more numbers that a formula may call.
const QStringList &formulaFunctions();

/// Looks for everything that is not a plain calculation over the known names. False, and *error, if there is
/// any.
bool checkFormula(const QString &text, const FormulaNames &names, CheckedFormula *checked, LineError *error);

} // namespace Candela
