// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/SelectionRuleNode.h"

#include <algorithm>
#include <cmath>

namespace Candela {

namespace {

bool compareNumbers(double a, SelectionRule::Node::Compare compare, double b)
{
    using Node = SelectionRule::Node;
    if (!std::isfinite(a))
        return false;
    switch (compare) {
    case Node::Less:
        return a < b;
    case Node::LessEqual:
        return a <= b;
    case Node::Equal:
    case Node::Contains:
        return a == b;
    case Node::NotEqual:
        return a != b;
    case Node::GreaterEqual:
        return a >= b;
    case Node::Greater:
        return a > b;
    }
    return false;
}

} // namespace

bool SelectionRule::Node::matches(const RuleSubject &subject) const
{
    const auto holds = [&](const std::unique_ptr<Node> &part) { return part->matches(subject); };
    switch (test) {
    case And:
        return std::all_of(parts.begin(), parts.end(), holds);
    case Or:
        return std::any_of(parts.begin(), parts.end(), holds);
    case Not:
        return !parts.front()->matches(subject);
    case Number:
        if (kind && subject.kind != *kind)
            return false;
        return compareNumbers(field == X   ? subject.position.x()
                              : field == Y ? subject.position.y()
                                           : subject.value,
                              compare, number);
    case Text:
        return matchesText(subject);
    case Level:
        return compareNumbers(double(subject.severity), compare, number);
    case Connected:
        return subject.connected;
    case Disconnected:
        return !subject.connected;
    case Alarm:
        return subject.connected && subject.severity != Severity::None;
    case Member:
        return members.contains(subject.pv) == (compare != NotEqual);
    }
    return false;
}

bool SelectionRule::Node::matchesText(const RuleSubject &subject) const
{
    const auto fits = [this](const QString &of) {
        return compare == Contains ? pattern.match(of).hasMatch()
                                   : of.compare(text, Qt::CaseInsensitive) == 0;
    };
    bool same = false;
    switch (field) {
    case Kind:
        same = fits(deviceKindName(subject.kind));
        break;
    case Room:
        // By id, by name, or by both ids, since floors number their rooms alike.
        same = fits(subject.room) || fits(subject.roomName) ||
               fits(QStringLiteral("%1:%2").arg(subject.floor, subject.room));
        break;
    case Floor:
        same = fits(subject.floor);
        break;
    case Id:
        same = fits(subject.id);
        break;
    case Pv:
        same = fits(subject.pv);
        break;
    default:
        if (subject.text.isEmpty())
            return false; // unknown
        same = fits(subject.text);
        break;
    }
    return same == (compare != NotEqual);
}

} // namespace Candela
