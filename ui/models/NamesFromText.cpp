// SPDX-License-Identifier: GPL-3.0-or-later
#include "NamesFromText.h"

#include "core/NamePattern.h"

#include <QSet>

namespace Candela {

namespace {

QStringList wordsOf(QStringView line)
{
    QStringList words;
    QString word;
    int depth = 0;
    for (const QChar c : line) {
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
