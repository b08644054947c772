// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileTransfer.h"

#include "DockLayout.h"
#include "FileReport.h"
#include "MainWindow.h"
#include "Windows.h"
#include "WorkspaceFile.h"

#include "formats/AutosaveFile.h"
#include "formats/PvsFile.h"
#include "formats/SnapshotCsv.h"
#include "formats/StripChart.h"
#include "panels/ChartPanel.h"
#include "panels/PlanPanel.h"
#include "panels/TablePanel.h"
#include "panels/TablesPanel.h"
#include "session/Session.h"
#include "session/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>
#include <QWidget>
#include <QtConcurrent/QtConcurrentRun>

namespace Candela {

struct FileTransfer::Read
{
    QString path;
    FileKind kind = FileKind::Unknown;
    QString error;
    TableFile table;
    StripFile strip;
};

struct FileTransfer::Written
{
    QString path;
    QString error;
    FileProblems left;
};

namespace {

QStringList filesOf(const QMimeData *mime)
{
    QStringList files;
    const QList<QUrl> urls = mime->urls();
    for (const QUrl &url : urls) {
        if (!url.isLocalFile() || !FileTransfer::isKnown(url.toLocalFile()))
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FileTransfer::FileTransfer(Windows *windows)
    : QObject(windows)
    , m_windows(windows)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FileTransfer::isKnown(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("candela"), QStringLiteral("pvs"), QStringLiteral("stp"),
                                      QStringLiteral("csv")};
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffixes.contains(suffix) || (suffix.startsWith(QLatin1String("sav")) && suffix.size() <= 4);
}

FileTransfer::Read FileTransfer::read(const QString &path)
{
    Read result;
    result.path = path;
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        result.error = QFileInfo(path).isDir() ? tr("It is a folder.") : file.errorString();
        return result;
    }
    if (file.size() > LargestFile) {
        result.error = tr("It is too large: %1 MB.").arg(file.size() / 1'000'000);
        return result;
    }
    const QByteArray bytes = file.read(LargestFile);
    result.kind = fileKindOf(bytes, path);
    switch (result.kind) {
    case FileKind::Pvs:
        result.table = readPvs(bytes, path);
        break;
    case FileKind::Autosave:
        result.table = readAutosave(bytes, path);
        break;
    case FileKind::SnapshotCsv:
        result.table = readSnapshotCsv(bytes, path);
        break;
    case FileKind::Strip:
        result.strip = StripFile::read(bytes);
        break;
    case FileKind::Workspace:
    case FileKind::Site:
        break;
    case FileKind::Unknown:
        result.error =
            tr("It is none of the files that Candela reads: workspaces, sites, PV tables of Phoebus, "
               "files of autosave, of save-and-restore and of StripTool.");
        break;
    }
    return result;
}

void FileTransfer::open(const QStringList &paths)
{
    for (const QString &path : paths) {
        auto *watcher = new QFutureWatcher<Read>(this);
        connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
            watcher->deleteLater();
            take(watcher->result());
        });
        watcher->setFuture(QtConcurrent::run(&FileTransfer::read, QFileInfo(path).absoluteFilePath()));
    }
}

void FileTransfer::take(const Read &file)
{
    if (!file.error.isEmpty()) {
        refuse(file.path, file.error);
        return;
    }
    switch (file.kind) {
    case FileKind::Workspace:
        m_windows->workspaceFile()->openAsked(file.path);
        Q_EMIT imported(file.path, true);
        break;
    case FileKind::Site:
        Q_EMIT siteWanted(file.path);
        Q_EMIT imported(file.path, true);
        break;
    case FileKind::Strip:
        takeChart(file.path, file.strip);
        break;
    case FileKind::Pvs:
    case FileKind::Autosave:
    case FileKind::SnapshotCsv:
        takeTable(file.path, file.table);
        break;
    case FileKind::Unknown:
        break;
    }
}

void FileTransfer::takeTable(const QString &path, const TableFile &file)
{
    MainWindow *window = m_windows->active();
    if (!file.readable || file.sheet.rows.isEmpty()) {
        FileReport::open(window, tr("Nothing was imported from %1").arg(QFileInfo(path).fileName()),
                         file.problems);
        Q_EMIT imported(path, false);
        return;
    }
    auto *tables = qobject_cast<TablesPanel *>(window->docks()->panel(QStringLiteral("table")));
    tables->addSheet(file.sheet);
    window->docks()->show(QStringLiteral("table"));
    const auto rows = int(file.sheet.rows.size());
    if (file.problems.isEmpty())
        Q_EMIT window->session()->message(
            tr("%n rows imported from %1", nullptr, rows).arg(QFileInfo(path).fileName()), false);
    else
        FileReport::open(window,
                         tr("%n rows imported from %1", nullptr, rows).arg(QFileInfo(path).fileName()),
                         file.problems);
    Q_EMIT imported(path, true);
}

void FileTransfer::takeChart(const QString &path, StripFile file)
{
    MainWindow *window = m_windows->active();
    auto *chart = qobject_cast<ChartPanel *>(window->docks()->panel(QStringLiteral("chart")));
    QStringList problems;
    const QJsonObject state = chartOfStrip(&file);
    if (!file.readable || file.curves.isEmpty()) {
        FileReport::open(window, tr("Nothing was imported from %1").arg(QFileInfo(path).fileName()),
                         file.problems);
        Q_EMIT imported(path, false);
        return;
    }
    chart->addState(state, &problems);
    window->docks()->show(QStringLiteral("chart"));
    for (const QString &problem : std::as_const(problems))
        file.problems.add(0, problem);
    const auto curves = int(file.curves.size());
    const QString done = tr("%n curves imported from %1", nullptr, curves).arg(QFileInfo(path).fileName());
    if (file.problems.isEmpty())
        Q_EMIT window->session()->message(done, false);
    else
        FileReport::open(window, done, file.problems);
    Q_EMIT imported(path, true);
}

void FileTransfer::refuse(const QString &path, const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Candela"),
                                tr("%1 could not be opened").arg(QFileInfo(path).fileName()), QMessageBox::Ok,
                                m_windows->active());
    box->setInformativeText(why);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
    Q_EMIT imported(path, false);
}

void FileTransfer::askImport()
{
    auto *dialog = new QFileDialog(
        m_windows->active(), tr("Import"), QFileInfo(m_windows->workspaceFile()->path()).path(),
        tr("All that can be imported (*.pvs *.sav *.sav? *.csv *.stp);;PV tables of Phoebus (*.pvs);;"
           "Files of autosave (*.sav *.sav?);;Save-and-restore of Phoebus (*.csv);;StripTool (*.stp);;"
           "All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &FileTransfer::open);
    dialog->open();
}

void FileTransfer::askExport()
{
    auto *dialog = new QFileDialog(m_windows->active(), tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QList<std::pair<QString, QString>> filters{
        {tr("The table in front, for Phoebus (*.pvs)"), QStringLiteral("pvs")},
        {tr("The table in front, for autosave (*.sav)"), QStringLiteral("sav")},
        {tr("The table in front, for save-and-restore of Phoebus (*.csv)"), QStringLiteral("csv")},
        {tr("The chart, for StripTool (*.stp)"), QStringLiteral("stp")}};
    QStringList names;
    for (const auto &[name, suffix] : filters)
        names.append(name);
    dialog->setNameFilters(names);
    const auto follow = [dialog, filters](const QString &chosen) {
        for (const auto &[name, suffix] : filters) {
            if (name == chosen)
                dialog->setDefaultSuffix(suffix);
        }
    };
    connect(dialog, &QFileDialog::filterSelected, dialog, follow);
    follow(names.first());
    connect(dialog, &QFileDialog::fileSelected, this, &FileTransfer::exportTo);
    dialog->open();
}

void FileTransfer::exportTo(const QString &path)
{
    const MainWindow *window = m_windows->active();
    const auto *tables = qobject_cast<TablesPanel *>(window->docks()->panel(QStringLiteral("table")));
    const auto *chart = qobject_cast<ChartPanel *>(window->docks()->panel(QStringLiteral("chart")));
    const FileKind kind = fileKindOf({}, path);
    if (kind == FileKind::Unknown || kind == FileKind::Workspace || kind == FileKind::Site) {
        Written written;
        written.path = path;
        written.error = tr("The name must end in .pvs, .sav, .csv or .stp");
        finishExport(written);
        return;
    }
    auto *watcher = new QFutureWatcher<Written>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        finishExport(watcher->result());
    });
    watcher->setFuture(
        QtConcurrent::run([path, kind, sheet = tables->sheet(tables->currentIndex()), state = chart->save()] {
            Written written;
            written.path = path;
            const QByteArray bytes = kind == FileKind::Pvs        ? writePvs(sheet, &written.left)
                                     : kind == FileKind::Autosave ? writeAutosave(sheet, &written.left)
                                     : kind == FileKind::Strip    ? stripOfChart(state, &written.left).write()
                                                                  : writeSnapshotCsv(sheet, &written.left);
            Workspace::replace(path, bytes, &written.error);
            return written;
        }));
}

void FileTransfer::finishExport(const Written &written)
{
    MainWindow *window = m_windows->active();
    const QString name = QDir::toNativeSeparators(written.path);
    if (!written.error.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Candela"), tr("Nothing was exported"),
                                    QMessageBox::Ok, window);
        box->setInformativeText(written.error);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    } else if (written.left.isEmpty()) {
        Q_EMIT window->session()->message(tr("Exported as %1").arg(name), false);
    } else {
        FileReport::open(window, tr("Exported as %1").arg(name), written.left, FileReport::Rows);
    }
    Q_EMIT exported(written.path, written.error.isEmpty());
}

bool FileTransfer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::DragMove &&
        event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || !qobject_cast<MainWindow *>(widget->window()))
        return QObject::eventFilter(watched, event);
    const QStringList files = filesOf(drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        open(files);
    return true;
}

} // namespace Candela
