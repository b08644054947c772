// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PvTableSaved.h"

#include <QList>
#include <QString>

namespace Candela {

/// The rows of one table as plain data, without anything live: what undo keeps and files hold. Import and
/// export are functions between this and a format.
struct PvTableSheet
{
    struct Row
    {
        /// The PV; of a comment its text behind "# ", as PvTableModel has it.
        QString name;
        bool selected = false; ///< The check mark.
        double tolerance = 0;  ///< Of the comparison with `saved`; 0 or more.
        PvTableSavedPtr saved; ///< The saved value with its time; null if there is none.

        bool isComment() const { return name.startsWith(QLatin1Char('#')); }
        QString commentText() const { return name.mid(1).trimmed(); }
        static Row comment(const QString &text) { return {QStringLiteral("# ") + text, false, 0, nullptr}; }
        bool operator==(const Row &) const = default;
    };

    QString name;    ///< Of the table; may be empty.
    QList<Row> rows; ///< In the table's own order; each PV once, comments as often as one likes.

    bool operator==(const PvTableSheet &) const = default;
};

} // namespace Candela
