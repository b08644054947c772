// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FileProblem.h"

#include "models/PvTableSheet.h"

#include <QSet>
#include <QVariant>

namespace Candela {

/// What a file of another program holds of a table.
struct TableFile
{
    /// More are left out, with a problem that says so.
    static constexpr qsizetype MostRows = 200'000;
    static constexpr qsizetype LongestName = 500;

    PvTableSheet sheet;
    FileProblems problems;
    bool readable = true; ///< False: it is no file of that kind, and the sheet is empty.
};

/// A number in full precision, or a text: one element of a saved value, as files hold it.
QString savedElementText(const QVariant &element);

/// Puts rows into a sheet as long as they will do: each PV once, names without spaces, not too many.
class TableFileRows
{
public:
    explicit TableFileRows(TableFile *file)
        : m_file(file)
    {
    }

    /// False, with a problem, if the row was left out.
    bool add(int line, const PvTableSheet::Row &row);

private:
    TableFile *m_file;
    QSet<QString> m_names;
    bool m_full = false;
};

} // namespace Candela
