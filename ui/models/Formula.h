// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/FormulaGroup.h"
#include "models/FormulaTokens.h"

#include <QStringList>

#include <memory>

namespace Candela {

/// What a formula may speak of.
struct FormulaNames
{
    QStringList variables; ///< Numbers: level, cct, x, y, index, hours, ...
    QStringList groups;    ///< Groups of sensors, only as the argument of a group function: mean(lux).
};

/// A number computed from named variables and groups of sensors: `clamp(level + 0.05 * (500 - near(lux)), 0,
/// 100)`.
///
/// Evaluated by muParser: packaged and maintained in Debian, it compiles an expression once to bytecode and
/// then evaluates it without allocating; and it is a calculator, not a script: no loops, files, objects or
/// code of others can be reached from it. Assignment and text, the two things it has beyond that, are refused
/// here before it sees the line.
///
/// Group functions: mean min max median sum count failed, and, depending on where the fixture is, nearest
/// (the sensor closest by), near (all of its room, weighted by distance) and room (the mean of its room).
/// Others: those of muParser (sqrt, abs, min(a, b), sin, ?:, && ...) and clamp(v, low, high), mod(a, b),
/// floor, ceil, round, map(v, from1, to1, from2, to2), pi.
///
/// Movable, not copyable. Any one thread at a time.
class Formula
{
public:
    static constexpr int MaxLength = 1000;
    static constexpr int MaxNesting = 32;

    Formula();
    Formula(Formula &&) noexcept;
    Formula &operator=(Formula &&) noexcept;
    ~Formula();

    /// An invalid formula, and *error (may be null), if the text is wrong.
    static Formula compile(const QString &text, const FormulaNames &names, LineError *error);

    bool isValid() const { return bool(d); }
    QString text() const;
    /// True if the text mentions it: what need not be read need not be set.
    bool usesVariable(int variable) const;
    bool usesGroup(int group) const;

    /// Indices as in FormulaNames; out of range is ignored.
    void setVariable(int variable, double value);
    void setGroup(int group, std::vector<FormulaSensor> sensors);
    void setPlace(const FormulaPlace &place);

    /// Not a number if it is invalid or has no value: the root of a negative number, the mean of no sensor.
    double evaluate();

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace Candela
