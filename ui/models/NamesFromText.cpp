// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamesFromText.h"

#include "core/LocalName.h"
#include "core/NamePattern.h"

#include <QSet>

#include <utility>

namespace Candela {

namespace {

QStringList wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    int depth = 0;
    // The first value of a variable of this program, "loc://name(1, "two")", is part of its name.
    int values = 0;
    bool quoted = false;
    QChar last;
    for (const QChar c : line) {
        const QChar before = std::exchange(last, c);
        if (values > 0 || (c == QLatin1Char('(') && LocalName::isLocal(word))) {
            if (c == QLatin1Char('"') && before != QLatin1Char('\\'))
                quoted = !quoted;
            else if (!quoted && c == QLatin1Char('('))
                ++values;
            else if (!quoted && c == QLatin1Char(')'))
                --values;
            word.append(c);
            continue;
        }
        const bool separates = depth == 0 && (c.isSpace() || c == QLatin1Char(',') || c == QLatin1Char(';') ||
                                              c == QLatin1Char('"') || c == QLatin1Char('\''));
        if (separates) {
            if (!word.isEmpty())
                words.append(word);
            word.clear();
            continue;
        }
        if (c == QLatin1Char('#') && word.isEmpty())
            return words; // a remark behind a name
        if (c == QLatin1Char('{'))
            ++depth;
        else if (c == QLatin1Char('}'))
            depth = qMax(0, depth - 1);
        // Blanks within braces help to read a list, and mean nothing.
        if (!c.isSpace())
            word.append(c);
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

} // namespace

Result<QStringList> namesFromText(const QString &text, bool comments)
{
    QStringList names;
    QSet<QString> seen;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(QLatin1Char('#'))) {
            if (comments && trimmed.size() > 1)
                names.append(trimmed);
            continue;
        }
        const QStringList words = wordsOf(trimmed);
        for (const QString &word : words) {
            const Result<QStringList> expanded = NamePattern::expand(word);
            if (!expanded)
                return expanded.error();
            for (const QString &name : *expanded) {
                if (!seen.contains(name)) {
                    seen.insert(name);
                    names.append(name);
                }
            }
        }
    }
    return names;
}

} // namespace Candela
