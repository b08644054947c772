// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/FileProblem.h"

#include <QDialog>

class QTreeWidget;

namespace Candela {

/// What was not understood of a file, line by line, to be read, copied and closed.
class FileReport : public QDialog
{
    Q_OBJECT
public:
    enum Numbers { Lines, Rows }; ///< What the numbers of the problems count.

    FileReport(QWidget *window, const QString &heading, const FileProblems &problems, Numbers numbers);
    /// Shows one that deletes itself.
    static void open(QWidget *window, const QString &heading, const FileProblems &problems,
                     Numbers numbers = Lines);

    QString text() const; ///< As it is copied.

private:
    QString m_heading;
    QTreeWidget *m_list;
};

} // namespace Candela
