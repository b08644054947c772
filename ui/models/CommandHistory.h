// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QStringList>

namespace Candela {

/// The commands of before, for the arrow keys of the command line. Bounded; a command repeated moves to the
/// end rather than standing there twice.
class CommandHistory
{
public:
    static constexpr int MaxLines = 200;

    /// The oldest first.
    const QStringList &lines() const { return m_lines; }
    void add(const QString &line);
    void clear();

    /// The line before the one shown; `typed` is kept and comes back by newer() at the end. Without an older
    /// one, what is shown.
    QString older(const QString &typed);
    QString newer(const QString &typed);

    QJsonArray toJson() const { return QJsonArray::fromStringList(m_lines); }
    /// What is no text, is empty or far too long is left out: a history is not worth refusing a file for.
    void fromJson(const QJsonArray &json);

private:
    QStringList m_lines;
    QString m_typed;
    qsizetype m_shown = -1; ///< Index of the line shown; -1 is what was typed.
};

} // namespace Candela
