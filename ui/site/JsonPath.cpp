// SPDX-License-Identifier: MIT
#include "JsonPath.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Candela {

namespace {

// The document has been parsed by Qt before, so these scanners need not look for errors; they only must not
// run over the end.

void skipSpace(const QByteArray &json, qsizetype *at)
{
    while (*at < json.size() &&
           (json[*at] == ' ' || json[*at] == '\t' || json[*at] == '\n' || json[*at] == '\r'))
        ++*at;
}

/// From the opening quote to behind the closing one.
void skipString(const QByteArray &json, qsizetype *at)
{
    for (++*at; *at < json.size() && json[*at] != '"'; ++*at) {
        if (json[*at] == '\\')
            ++*at;
    }
    ++*at;
}

void skipValue(const QByteArray &json, qsizetype *at)
{
    int depth = 0;
    while (*at < json.size()) {
        const char c = json[*at];
        if (c == '"') {
            skipString(json, at);
            if (depth == 0)
                return;
            continue;
        }
        if (c == '{' || c == '[') {
            ++depth;
        } else if (c == '}' || c == ']') {
            if (depth == 0)
                return;
            if (--depth == 0) {
                ++*at;
                return;
            }
        } else if (c == ',' && depth == 0) {
            return;
        }
        ++*at;
    }
}

QString keyText(const QByteArray &json, qsizetype from, qsizetype to)
{
    const QByteArray quoted = '[' + json.mid(from, to - from) + ']';
    return QJsonDocument::fromJson(quoted).array().at(0).toString();
}

} // namespace

QString JsonPath::text() const
{
    if (!m_parent)
        return {};
    const QString before = m_parent->text();
    if (!m_key)
        return before + u'[' + QString::number(m_index) + u']';
    if (before.isEmpty())
        return QString::fromUtf8(m_key);
    return before + u'.' + QString::fromUtf8(m_key);
}

bool JsonPath::locate(const QByteArray &json, qsizetype *position) const
{
    if (!m_parent) {
        skipSpace(json, position);
        return true;
    }
    if (!m_parent->locate(json, position))
        return false;
    qsizetype at = *position;
    const char opening = m_key ? '{' : '[';
    if (at >= json.size() || json[at] != opening)
        return false;
    ++at;
    bool found = false;
    // Of a repeated key the last one counts, as for QJsonDocument: so an object is read to its end.
    for (qsizetype index = 0; at < json.size(); ++index) {
        skipSpace(json, &at);
        if (at >= json.size() || json[at] == '}' || json[at] == ']')
            break;
        bool match = index == m_index;
        if (m_key) {
            const qsizetype from = at;
            skipString(json, &at);
            match = keyText(json, from, at) == QString::fromUtf8(m_key);
            skipSpace(json, &at);
            ++at; // the colon
            skipSpace(json, &at);
        }
        if (match) {
            *position = at;
            found = true;
            if (!m_key)
                return true;
        }
        skipValue(json, &at);
        skipSpace(json, &at);
        if (at < json.size() && json[at] == ',')
            ++at;
    }
    return found;
}

int JsonPath::lineIn(const QByteArray &json) const
{
    qsizetype position = 0;
    locate(json, &position);
    return placeOf(json, position).line;
}

TextPlace placeOf(const QByteArray &text, qsizetype offset)
{
    TextPlace place;
    const qsizetype end = qMin(offset, text.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (text[i] == '\n') {
            ++place.line;
            place.column = 1;
        } else {
            ++place.column;
        }
    }
    return place;
}

} // namespace Candela
