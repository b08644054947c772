// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QLatin1String>
#include <QString>

namespace Candela {

/// Where a reader is inside a JSON document, as a chain on the stack: nothing is allocated until somebody
/// asks for the text, so that a hundred thousand devices cost nothing unless one of them is wrong.
class JsonPath
{
public:
    JsonPath() = default;
    JsonPath(const JsonPath &parent, const char *key)
        : m_parent(&parent)
        , m_key(key)
    {
    }
    JsonPath(const JsonPath &parent, qsizetype index)
        : m_parent(&parent)
        , m_index(index)
    {
    }

    bool isRoot() const { return !m_parent; }
    /// "floors[1].rooms[3].kind"; empty for the root.
    QString text() const;
    /// The line (from 1) on which the value stands in a well-formed document; the line of the innermost value
    /// that exists if there is no such value.
    int lineIn(const QByteArray &json) const;

private:
    bool locate(const QByteArray &json, qsizetype *position) const;

    const JsonPath *m_parent = nullptr;
    const char *m_key = nullptr;
    qsizetype m_index = -1;
};

/// The line and column (both from 1) of a byte offset.
struct TextPlace
{
    int line = 1;
    int column = 1;
};
TextPlace placeOf(const QByteArray &text, qsizetype offset);

} // namespace Candela
