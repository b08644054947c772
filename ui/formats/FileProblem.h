// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace Candela {

/// Something in a file that was not understood, or in a table that a file cannot hold.
struct FileProblem
{
    int line = 0; ///< From 1; 0 if it is about the file as a whole.
    QString what; ///< A sentence without a full stop.

    bool operator==(const FileProblem &) const = default;
};

/// In the order of the file. Bounded: a file of garbage must not fill the memory with complaints.
class FileProblems
{
public:
    static constexpr int Most = 1000;

    void add(int line, const QString &what)
    {
        if (m_list.size() < Most)
            m_list.append({line, what});
        else
            ++m_more;
    }
    const QList<FileProblem> &list() const { return m_list; }
    bool isEmpty() const { return m_list.isEmpty(); }
    int more() const { return m_more; } ///< So many are not in the list.

private:
    QList<FileProblem> m_list;
    int m_more = 0;
};

} // namespace Candela
