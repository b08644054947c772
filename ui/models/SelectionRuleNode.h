// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/SelectionRule.h"

#include <QRegularExpression>
#include <QSet>

#include <optional>
#include <vector>

namespace Candela {

/// One test of a rule, or several joined.
struct SelectionRule::Node
{
    enum Test : quint8 { And, Or, Not, Number, Text, Level, Connected, Disconnected, Alarm, Member };
    enum Compare : quint8 { Less, LessEqual, Equal, NotEqual, GreaterEqual, Greater, Contains };
    enum Field : quint8 { Value, X, Y, Kind, Room, Floor, Id, Pv, State };

    Test test = And;
    Compare compare = Equal;
    Field field = Value;
    std::optional<DeviceKind> kind; ///< Of "LUX < 300": only these.
    double number = 0;              ///< Of Number; of Level the severity.
    QString text;
    QRegularExpression pattern; ///< Of Contains.
    QSet<QString> members;      ///< Of Member.
    std::vector<std::unique_ptr<Node>> parts;

    bool matches(const RuleSubject &subject) const;

private:
    bool matchesText(const RuleSubject &subject) const;
};

} // namespace Candela
