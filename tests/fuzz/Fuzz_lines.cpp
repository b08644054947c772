// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that people type or files bring: commands, formulas, selection rules, names of PVs.
#include "Harness.h"

#include "core/NamePattern.h"
#include "models/CommandParser.h"
#include "models/Formula.h"
#include "models/LightGroups.h"
#include "models/NamesFromText.h"
#include "models/RuleCompletion.h"
#include "models/SelectionRule.h"

#include <cmath>

using namespace Candela;

namespace {

void checkError(const LineError &error, const QString &line)
{
    if (!error || error.message.isEmpty())
        brokenRule("what is wrong is told");
    if (error.column - 1 > line.size() || error.column - 1 + error.length > line.size() || error.length < 0)
        brokenRule("what is marked lies in the line");
}

void command(const QString &line)
{
    CommandNames names;
    names.fixtures = 20;
    names.groups = QStringList{QStringLiteral("Desks"), QStringLiteral("North side")};
    names.rooms = QStringList{QStringLiteral("F1:R01"), QStringLiteral("F2:R01")};
    names.floors = QStringList{QStringLiteral("F1"), QStringLiteral("F2")};
    names.scenes = QStringList{QStringLiteral("Evening")};
    const auto completions = CommandParser::complete(line, names);
    if (completions.position < 0 || completions.position > line.size())
        brokenRule("a completion begins in the line");
    LightCommand parsed;
    LineError error;
    if (!CommandParser::parse(line, names, &parsed, &error))
        return checkError(error, line);
    LightCommand again;
    if (!CommandParser::parse(parsed.toText(), names, &again, nullptr) || again.toText() != parsed.toText())
        brokenRule("a command's canonical form is read as the same");
}

void formula(const QString &line)
{
    FormulaNames names;
    names.variables = QStringList{QStringLiteral("level"), QStringLiteral("x"), QStringLiteral("y")};
    names.groups = QStringList{QStringLiteral("lux"), QStringLiteral("occ")};
    LineError error;
    Formula compiled = Formula::compile(line, names, &error);
    if (!compiled.isValid())
        return checkError(error, line);
    for (const double value : {0.0, 50.0, -1e300, std::nan("")}) {
        compiled.setVariable(0, value);
        compiled.setVariable(1, value);
        compiled.setGroup(0, {{value, {1, 2}, 0, 0}, {300, {3, 4}, 0, 0}});
        compiled.setGroup(1, {});
        compiled.setPlace({{2, 2}, 0, 0});
        compiled.evaluate();
    }
}

void rule(const QString &line)
{
    LightGroups groups;
    QString ignored;
    groups.set(QStringLiteral("Desks"), QStringList{QStringLiteral("BLD:F1:R01:LUM01")}, &ignored);
    for (const int cursor : {0, int(line.size() / 2), int(line.size())}) {
        const RuleCompletion completion = RuleCompletion::at(line, cursor, {}, &groups);
        if (completion.from < 0 || completion.to < completion.from || completion.to > line.size())
            brokenRule("a completion lies in the line");
    }
    LineError error;
    const SelectionRule compiled = SelectionRule::compile(line, &groups, &error);
    if (!compiled.isValid())
        return checkError(error, line);
    RuleSubject subject;
    subject.pv = QStringLiteral("BLD:F1:R01:LUX01");
    subject.id = QStringLiteral("LUX01");
    subject.room = QStringLiteral("R01");
    subject.roomName = QStringLiteral("Reading room");
    subject.floor = QStringLiteral("F1");
    subject.text = QStringLiteral("Occupied");
    compiled.matches(subject);
    subject.value = 100;
    compiled.matches(subject);
}

void names(const QString &text)
{
    // As far as a person waits for it.
    constexpr qsizetype Limit = 1000;
    const Result<QStringList> expanded = NamePattern::expand(text, Limit);
    if (expanded.ok() && expanded->size() > Limit)
        brokenRule("no more names than allowed");
    if (!expanded.ok() && expanded.error().message().isEmpty())
        brokenRule("what is wrong is told");
    // Without ranges, which may rightly stand for a million names.
    if (!text.contains(QLatin1String("..")) && text.count(QLatin1Char('{')) < 4)
        namesFromText(text, true);
}

} // namespace

void fuzzOne(const std::uint8_t *data, std::size_t size)
{
    if (size < 1 || size > 4000)
        return;
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    switch (data[0]) {
    case 'c':
        return command(text);
    case 'f':
        return formula(text);
    case 'r':
        return rule(text);
    default:
        return names(text);
    }
}
