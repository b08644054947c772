// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/FileKind.h"
#include "formats/FileProblem.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <variant>

namespace Candela {

class MainWindow;
struct PvTableSheet;
struct StripFile;
struct TableFile;
class Windows;

/// Takes files of whatever kind, from the menu, the command line or dropped onto a window: workspaces and
/// sites are opened, tables of other programs become tables, StripTool's become traces. And writes the front
/// table or the chart for other programs. Disk and parsing are for worker threads; what was not understood is
/// shown with lines.
class FileTransfer : public QObject
{
    Q_OBJECT
public:
    /// Larger files are refused: they are none of these.
    static constexpr qint64 LargestFile = 64 * 1024 * 1024;

    explicit FileTransfer(Windows *windows);

    /// Of the kinds that can be dropped: those with a suffix that is known.
    static bool isKnown(const QString &path);

public Q_SLOTS:
    void askImport();
    void askExport();
    void open(const QStringList &paths);
    /// The kind is that of the suffix.
    void exportTo(const QString &path);

Q_SIGNALS:
    void siteWanted(const QString &path);
    /// A file is in, or was refused.
    void imported(const QString &path, bool ok);
    void exported(const QString &path, bool ok);

private:
    struct Read;
    struct Written;
    static Read read(const QString &path);
    void take(const Read &file);
    void takeTable(const QString &path, const TableFile &file);
    void takeChart(const QString &path, StripFile file);
    void finishExport(const Written &written);
    void refuse(const QString &path, const QString &why);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Windows *m_windows;
};

} // namespace Candela
