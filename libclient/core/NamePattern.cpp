// SPDX-License-Identifier: MIT
#include "NamePattern.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace Candela {

namespace {

constexpr qsizetype MaxNameLength = 1007; // of the protocol, see MessageHeader.h

/// One item between commas: a text, or numbers from first to last.
struct Item
{
    QString text;
    bool isRange = false;
    qint64 first = 0;
    qint64 step = 1; ///< Signed, leads from first towards the end.
    qint64 count = 1;
    int width = 0;

    QString at(qint64 index) const
    {
        if (!isRange)
            return text;
        const qint64 number = first + index * step;
        QString digits =
            QString::number(qAbs(number)).rightJustified(width - (number < 0 ? 1 : 0), QLatin1Char('0'));
        return number < 0 ? QString(QLatin1Char('-') + digits) : digits;
    }
};

/// A fixed text, then a choice (none for the last segment).
struct Segment
{
    QString text;
    std::vector<Item> items;
    qint64 count = 1;

    QString at(qint64 index) const
    {
        for (const Item &item : items) {
            if (index < item.count)
                return item.at(index);
            index -= item.count;
        }
        return {};
    }
};

Error badPattern(const char *text, const QString &pattern, const QString &what)
{
    return {ErrorCode::BadName, QCoreApplication::translate("Candela::NamePattern", text).arg(pattern, what)};
}

bool isChoice(QStringView inside)
{
    return inside.contains(u',') || inside.contains(u"..");
}

Result<Item> parseItem(const QString &pattern, const QString &text)
{
    Item item;
    if (!text.contains(QLatin1String(".."))) {
        item.text = text;
        return item;
    }
    static const QRegularExpression range(
        QStringLiteral("^(-?[0-9]{1,15})\\.\\.(-?[0-9]{1,15})(?:\\.\\.(-?[0-9]{1,15}))?$"));
    const auto match = range.match(text);
    if (!match.hasMatch())
        return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: \"%2\" is not a range like 1..40"),
                          pattern, text);
    const QString from = match.captured(1);
    const QString to = match.captured(2);
    item.isRange = true;
    item.first = from.toLongLong();
    const qint64 last = to.toLongLong();
    const qint64 step = match.captured(3).isEmpty() ? 1 : qAbs(match.captured(3).toLongLong());
    if (step == 0)
        return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: the step of \"%2\" is 0"), pattern,
                          text);
    item.step = last >= item.first ? step : -step;
    item.count = qAbs(last - item.first) / step + 1;
    const auto padded = [](const QString &digits) {
        return digits.size() > 1 &&
               (digits.startsWith(QLatin1Char('0')) || digits.startsWith(QLatin1String("-0")));
    };
    if (padded(from) || padded(to))
        item.width = int(qMax(from.size(), to.size()));
    return item;
}

/// Splits at innermost braces that hold a choice; all other braces are text, but must be paired.
Result<std::vector<Segment>> parse(const QString &pattern)
{
    std::vector<Segment> segments(1);
    qsizetype depth = 0;
    qsizetype i = 0;
    while (i < pattern.size()) {
        const QChar c = pattern[i];
        if (c == QLatin1Char('{')) {
            const qsizetype close = pattern.indexOf(QLatin1Char('}'), i + 1);
            const qsizetype open = pattern.indexOf(QLatin1Char('{'), i + 1);
            if (close < 0)
                return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: \"{\" without \"}\"%2"),
                                  pattern, {});
            const QString inside = pattern.mid(i + 1, close - i - 1);
            if ((open < 0 || open > close) && isChoice(inside)) {
                Segment &segment = segments.back();
                segment.count = 0;
                const QStringList parts = inside.split(QLatin1Char(','));
                for (const QString &part : parts) {
                    const auto item = parseItem(pattern, part);
                    if (!item)
                        return item.error();
                    segment.items.push_back(*item);
                    segment.count += item->count;
                }
                segments.emplace_back();
                i = close + 1;
                continue;
            }
            ++depth;
        } else if (c == QLatin1Char('}')) {
            if (--depth < 0)
                return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: \"}\" without \"{\"%2"),
                                  pattern, {});
        } else if (depth > 0 && (c == QLatin1Char(',') || QStringView(pattern).mid(i).startsWith(u".."))) {
            return badPattern(
                QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: a list or range cannot hold braces%2"),
                pattern, {});
        }
        segments.back().text += c;
        ++i;
    }
    if (depth > 0)
        return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: \"{\" without \"}\"%2"), pattern,
                          {});
    return segments;
}

Error tooMany(const QString &pattern, qsizetype limit)
{
    return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "%1: more than %2 names"), pattern,
                      QString::number(limit));
}

Error appendAll(const QString &pattern, qsizetype limit, QStringList &names)
{
    const auto parsed = parse(pattern);
    if (!parsed)
        return parsed.error();
    const std::vector<Segment> &segments = *parsed;
    qint64 total = 1;
    for (const Segment &segment : segments) {
        if (segment.count > limit || total > limit / segment.count)
            return tooMany(pattern, limit);
        total *= segment.count;
    }
    if (total > limit - names.size())
        return tooMany(pattern, limit);

    std::vector<qint64> at(segments.size(), 0);
    for (qint64 n = 0; n < total; ++n) {
        QString name;
        for (size_t s = 0; s < segments.size(); ++s) {
            name += segments[s].text;
            if (!segments[s].items.empty())
                name += segments[s].at(at[s]);
        }
        if (name.isEmpty())
            return badPattern(QT_TRANSLATE_NOOP("Candela::NamePattern", "\"%1\" gives an empty name%2"),
                              pattern, {});
        if (name.size() > MaxNameLength) {
            return badPattern(
                QT_TRANSLATE_NOOP("Candela::NamePattern", "%1...: a name has at most %2 characters"),
                pattern.left(40), QString::number(MaxNameLength));
        }
        names.append(name);
        for (size_t s = segments.size(); s-- > 0;) {
            if (++at[s] < segments[s].count)
                break;
            at[s] = 0;
        }
    }
    return {};
}

} // namespace

Result<QStringList> NamePattern::expand(const QString &pattern, qsizetype limit)
{
    return expand(QStringList{pattern}, limit);
}

Result<QStringList> NamePattern::expand(const QStringList &patterns, qsizetype limit)
{
    QStringList names;
    for (const QString &pattern : patterns) {
        if (const Error error = appendAll(pattern, limit, names))
            return error;
    }
    return names;
}

} // namespace Candela
