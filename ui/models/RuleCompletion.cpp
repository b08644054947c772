// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/RuleCompletion.h"

#include "models/FormulaTokens.h"
#include "models/LightGroups.h"

namespace Candela {

namespace {

enum class Expects { Test, Comparison, Number, Kind, Room, Floor, Group, Severity, Nothing, Joint };

QString quoted(const QString &text)
{
    for (QChar c : text) {
        if (!c.isLetterOrNumber() && c != u'_')
            return QString(u'"' + text + u'"');
    }
    return text;
}

Expects valueOf(const QString &field)
{
    const QString word = field.toLower();
    if (word == u"kind")
        return Expects::Kind;
    if (word == u"room")
        return Expects::Room;
    if (word == u"floor")
        return Expects::Floor;
    if (word == u"group")
        return Expects::Group;
    if (word == u"severity")
        return Expects::Severity;
    return word == u"id" || word == u"pv" || word == u"text" ? Expects::Nothing : Expects::Number;
}

bool isComparison(const LineToken &token)
{
    for (const char *sign : {"<", "<=", "=", "==", "!=", ">=", ">", "~"}) {
        if (token.is(sign))
            return true;
    }
    return false;
}

/// What may follow the tokens before the cursor.
Expects expectedAfter(const std::vector<LineToken> &tokens, size_t count)
{
    if (count == 0)
        return Expects::Test;
    const LineToken &last = tokens[count - 1];
    for (const char *word : {"and", "or", "not"}) {
        if (last.isWord(word))
            return Expects::Test;
    }
    if (last.is(u'(') || last.is("&&") || last.is("||") || last.is("!"))
        return Expects::Test;
    for (const char *word : {"disconnected", "connected", "alarm"}) {
        if (last.isWord(word))
            return Expects::Joint;
    }
    if (isComparison(last))
        return count >= 2 ? valueOf(tokens[count - 2].text) : Expects::Nothing;
    if (last.is(u')') || (count >= 2 && isComparison(tokens[count - 2])))
        return Expects::Joint;
    return last.kind == LineToken::Word ? Expects::Comparison : Expects::Joint;
}

QStringList wordsFor(Expects expects, const Site &site, const LightGroups *groups)
{
    QStringList words;
    switch (expects) {
    case Expects::Test:
        return {QStringLiteral("LUX"),
                QStringLiteral("TEMP"),
                QStringLiteral("CO2"),
                QStringLiteral("OCC"),
                QStringLiteral("POWER"),
                QStringLiteral("LEVEL"),
                QStringLiteral("kind"),
                QStringLiteral("room"),
                QStringLiteral("floor"),
                QStringLiteral("group"),
                QStringLiteral("severity"),
                QStringLiteral("alarm"),
                QStringLiteral("disconnected"),
                QStringLiteral("connected"),
                QStringLiteral("value"),
                QStringLiteral("text"),
                QStringLiteral("id"),
                QStringLiteral("pv"),
                QStringLiteral("x"),
                QStringLiteral("y"),
                QStringLiteral("not")};
    case Expects::Comparison:
        return {QStringLiteral("<"),  QStringLiteral("<="), QStringLiteral("="), QStringLiteral("!="),
                QStringLiteral(">="), QStringLiteral(">"),  QStringLiteral("~")};
    case Expects::Joint:
        return {QStringLiteral("and"), QStringLiteral("or")};
    case Expects::Kind:
        for (int kind = 0; kind < DeviceKindCount; ++kind)
            words.append(deviceKindName(DeviceKind(kind)));
        break;
    case Expects::Floor:
        for (const SiteFloor &floor : site.floors)
            words.append(floor.id);
        break;
    case Expects::Room:
        for (const SiteFloor &floor : site.floors) {
            for (const SiteRoom &room : floor.rooms)
                words << room.id << quoted(room.name);
        }
        words.removeDuplicates();
        break;
    case Expects::Group:
        if (groups) {
            for (const QString &name : groups->names())
                words.append(quoted(name));
        }
        break;
    case Expects::Severity:
        return {QStringLiteral("minor"), QStringLiteral("major"), QStringLiteral("invalid"),
                QStringLiteral("none")};
    case Expects::Number:
    case Expects::Nothing:
        break;
    }
    return words;
}

} // namespace

RuleCompletion RuleCompletion::at(const QString &text, int cursor, const Site &site,
                                  const LightGroups *groups)
{
    const std::vector<LineToken> tokens = tokensOf(text.left(cursor));
    RuleCompletion completion;
    completion.from = completion.to = cursor;
    size_t before = 0;
    QString typed;
    for (const LineToken &token : tokens) {
        if (token.kind == LineToken::End)
            break;
        ++before;
    }
    if (before > 0) {
        const LineToken &last = tokens[before - 1];
        const bool touches = last.end() >= cursor;
        if (touches && last.kind != LineToken::Symbol) {
            completion.from = last.position;
            typed = text.mid(completion.from, cursor - completion.from);
            --before;
        }
    }
    const QString bare = QString(typed).remove(u'"');
    for (const QString &word : wordsFor(expectedAfter(tokens, before), site, groups)) {
        if (QString(word).remove(u'"').startsWith(bare, Qt::CaseInsensitive))
            completion.words.append(word);
    }
    // Nothing is left to say when the word stands there already.
    if (completion.words.size() == 1 &&
        completion.words.constFirst().compare(typed, Qt::CaseInsensitive) == 0)
        completion.words.clear();
    return completion;
}

} // namespace Candela
