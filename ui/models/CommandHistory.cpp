// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/CommandHistory.h"

#include "models/CommandParser.h"

namespace Candela {

void CommandHistory::add(const QString &line)
{
    const QString text = line.trimmed();
    m_shown = -1;
    m_typed.clear();
    if (text.isEmpty() || text.size() > CommandParser::MaxLength)
        return;
    m_lines.removeAll(text);
    m_lines.append(text);
    if (m_lines.size() > MaxLines)
        m_lines.removeFirst();
}

void CommandHistory::clear()
{
    *this = CommandHistory();
}

QString CommandHistory::older(const QString &typed)
{
    if (m_lines.isEmpty() || m_shown == 0)
        return m_lines.isEmpty() ? typed : m_lines.first();
    if (m_shown < 0) {
        m_typed = typed;
        m_shown = m_lines.size();
    }
    return m_lines.at(--m_shown);
}

QString CommandHistory::newer(const QString &typed)
{
    if (m_shown < 0)
        return typed;
    if (++m_shown < m_lines.size())
        return m_lines.at(m_shown);
    m_shown = -1;
    return m_typed;
}

void CommandHistory::fromJson(const QJsonArray &json)
{
    clear();
    for (const QJsonValue &line : json)
        add(line.toString());
}

} // namespace Candela
